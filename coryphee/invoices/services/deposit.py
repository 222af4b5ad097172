"""From a file to a sent invoice: prepare a draft, complete it, check it, send it (P-08: nothing is sent unchecked)."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.cases.enums import EMBEDDED
from coryphee.cases.models import Certificate
from coryphee.cases.services import Piece, ReceivedPiece, attach, create, issue_certificate, locked, move, received
from coryphee.core.actor import Actor, Level
from coryphee.core.bounds import check_values
from coryphee.core.errors import DomainError
from coryphee.core.money import round_cents
from coryphee.core.texts import one_line
from coryphee.documents import services as documents
from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.syntaxes.problems import may_hide_more
from coryphee.invoices.checks import portal_findings
from coryphee.invoices.enums import BillingFramework, FileFormat, InvoiceStatus, InvoiceType
from coryphee.invoices.models import Invoice, InvoiceContent
from coryphee.invoices.reading import Reading, finding_from_json, finding_to_json, frozen, read_deposit, thaw
from coryphee.invoices.resolving import find_among, find_recipient, find_unit
from coryphee.invoices.services.entry import derive, written_file
from coryphee.invoices.services.processing import enqueue_routing
from coryphee.organisations.enums import Workspace
from coryphee.organisations.models import Organisation
from coryphee.organisations.queries import organisations_in

NOTHING_TYPED: Mapping[str, Any] = {}
# What the check page asks of the sender; everything else comes from his file.
COMPLETED = frozenset(
    {
        "number",
        "type",
        "issue_date",
        "total_without_vat",
        "total_vat",
        "total_with_vat",
        "amount_due",
        "recipient",
        "recipient_unit",
        "commitment_number",
        "contract_number",
    }
)


class NoSupplier(DomainError):
    code = "no_supplier"


class AnothersInvoice(DomainError):
    code = "anothers_invoice"


class InvoiceHasErrors(DomainError):
    code = "invoice_has_errors"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    document: InvoiceDocument
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> list[Finding]:
        return [f for f in self.findings if f.severity == Severity.ERROR]

    @property
    def warnings(self) -> list[Finding]:
        return [f for f in self.findings if f.severity != Severity.ERROR]

    def without(self, rules: Iterable[str]) -> "CheckResult":
        """The same, less what rules whose id begins so have found."""
        left_out = tuple(rules)
        return replace(self, findings=tuple(f for f in self.findings if not f.rule.startswith(left_out)))

    @property
    def may_hide_more(self) -> bool:
        return may_hide_more(self.findings)

    @property
    def sendable(self) -> bool:
        return not self.errors


def prepare_deposit(
    *,
    content: bytes,
    filename: str,
    actor: Actor,
    now: datetime,
    supplier: Organisation | None = None,
    recipient: Organisation | None = None,
    replaces: Invoice | None = None,
) -> Invoice:
    """Read a file and keep it as a draft, so that its sender sees everything before anything is sent (P-08, P-14)."""
    mine = organisations_in(actor, Workspace.INVOICES_ISSUED, level=Level.MODIFICATION)
    if not mine:
        raise NoSupplier(_("Vous n’êtes rattaché à aucune structure pour laquelle vous pouvez déposer des factures."))
    reading = read_deposit(content, filename=filename, visitor=actor.visitor)
    invoice = _new_invoice(
        reading, mine, supplier=supplier, recipient=recipient, replaces=replaces, actor=actor, now=now
    )
    with _received(content, filename, reading, actor) as (file, pieces), transaction.atomic():
        _keep(invoice, file, now)
        create(invoice, "draft", actor=actor, now=now)
        _keep_content(invoice, reading, reading.findings, pieces, actor=actor, now=now)
    return invoice


def deposit_invoice(*, content: bytes, filename: str, actor: Actor, now: datetime) -> Certificate:
    """Read, check and send in one go, all or nothing: what a program does (F-152); errors are said, nothing is kept."""
    mine = organisations_in(actor, Workspace.INVOICES_ISSUED, level=Level.MODIFICATION)
    if not mine:
        raise NoSupplier(_("Ce compte n’est rattaché à aucune structure pour laquelle il peut déposer des factures."))
    reading = read_deposit(content, filename=filename, visitor=actor.visitor)
    invoice = _new_invoice(reading, mine, actor=actor, now=now)
    result = _check(invoice, reading.document, reading.findings, now=now)
    if not result.sendable:
        raise InvoiceHasErrors(_errors_in_words(result), findings=result.findings)
    with _received(content, filename, reading, actor) as (file, pieces), transaction.atomic():
        _keep(invoice, file, now)
        create(invoice, "deposit", actor=actor, now=now)
        _keep_content(invoice, reading, result.findings, pieces, actor=actor, now=now)
        enqueue_routing(invoice)
        return issue_certificate(invoice, actor=actor, now=now)


def check_invoice(*, invoice: Invoice, now: datetime, typed: Mapping[str, Any] = NOTHING_TYPED) -> CheckResult:
    """All findings on a draft: what the file says of itself, then what the portal knows (B.13).

    `typed` are fields that stand on the person's screen and are not kept yet.
    """
    content = invoice.content
    if typed:
        invoice = copy(invoice)
        for name, value in typed.items():
            setattr(invoice, name, value)
    kept = tuple(finding_from_json(f) for f in content.findings)
    return _check(invoice, thaw(content.document), kept, now=now)


@transaction.atomic
def complete_draft(*, invoice: Invoice, actor: Actor, now: datetime, **fields: Any) -> None:
    """The sender fills what could not be read, or routes the invoice (recipient, unit, commitment number)."""
    if unknown := fields.keys() - COMPLETED:
        raise ValueError(f"not asked of the sender: {', '.join(sorted(unknown))}")
    locked(invoice)
    for name, value in fields.items():
        setattr(invoice, name, one_line(value) if isinstance(value, str) else value)
    check_values(list(fields.values()))
    derive(invoice)
    values = {name: getattr(invoice, name) for name in (*fields, "issue_year", "search_text")}
    move(invoice, "edit", actor=actor, now=now, **values)


@transaction.atomic
def submit_invoice(*, invoice: Invoice, actor: Actor, now: datetime) -> Certificate:
    """Send a draft: from here it cannot be changed, and its certificate proves it (F-142, B-49).

    What is checked, sent and certified is the locked row, and it is the one that its sender read.
    """
    locked(invoice)
    result = check_invoice(invoice=invoice, now=now)
    if not result.sendable:
        raise InvoiceHasErrors(_errors_in_words(result), findings=result.findings)
    found = [finding_to_json(f) for f in result.findings]
    if found != invoice.content.findings:
        InvoiceContent.objects.filter(pk=invoice.pk).update(findings=found)
    written = written_file(invoice, result.document, now=now) if invoice.file_format == FileFormat.FORM else {}
    move(invoice, "submit", actor=actor, now=now, filed_at=now, **written)
    enqueue_routing(invoice)
    return issue_certificate(invoice, actor=actor, now=now)


@transaction.atomic
def delete_draft(*, invoice: Invoice, actor: Actor, now: datetime) -> None:
    """The sender gives up a draft; nothing was sent, and the portal lets go of its files."""
    locked(invoice)
    move(invoice, "delete", actor=actor, now=now, original=None)
    invoice.attachments.all().delete()


def _check(invoice: Invoice, document: InvoiceDocument, kept: tuple[Finding, ...], *, now: datetime) -> CheckResult:
    findings = [*kept, *portal_findings(invoice, document, today=timezone.localdate(now))]
    unique = {(f.rule, f.location, f.title): f for f in findings}
    rank = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
    return CheckResult(document=document, findings=tuple(sorted(unique.values(), key=lambda f: rank[f.severity])))


def _new_invoice(
    reading: Reading,
    mine: list[Organisation],
    *,
    actor: Actor,
    now: datetime,
    supplier: Organisation | None = None,
    recipient: Organisation | None = None,
    replaces: Invoice | None = None,
) -> Invoice:
    document = reading.document
    recipient = find_recipient(document.buyer) or recipient
    invoice = Invoice(
        supplier=find_among(document.seller, mine) or supplier or _supplier_of(replaces, mine) or mine[0],
        recipient=recipient,
        recipient_unit=find_unit(document, recipient),
        status=InvoiceStatus.DRAFT,
        status_since=now,
        created_at=now,
        filed_at=now,
        deposit_mode=reading.deposit_mode,
        file_format=reading.file_format,
        created_by_id=actor.user_id,
        replaces=replaces,
    )
    fill_from(invoice, document)
    if replaces is not None:
        _refuse_foreign(invoice, replaces)
        _route_as(invoice, replaces)
    return invoice


def _supplier_of(replaced: Invoice | None, mine: list[Organisation]) -> Organisation | None:
    return next((one for one in mine if replaced is not None and one.pk == replaced.supplier_id), None)


def _refuse_foreign(invoice: Invoice, replaced: Invoice) -> None:
    """Whoever may write for two structures does not show one what the other sent."""
    if invoice.supplier_id != replaced.supplier_id:
        raise AnothersInvoice(
            _(
                "La facture à remplacer est de %(theirs)s, et ce fichier est de %(name)s. "
                "Déposez-le sans la remplacer, ou choisissez le fichier de %(theirs)s."
            )
            % {"theirs": replaced.supplier.name, "name": invoice.supplier.name}
        )


def fill_from(invoice: Invoice, document: InvoiceDocument) -> None:
    """Copy what lists and checks need from the content to the row; a value that no page could show is refused."""
    check_values(document)
    totals = document.totals
    invoice.number = one_line(document.number or "")[:50]
    invoice.type = type_of(document)
    invoice.framework = (
        BillingFramework.A2 if (document.business_process or "").upper() == "A2" else BillingFramework.A1
    )
    invoice.issue_date = document.issue_date
    invoice.currency = one_line(document.currency or "EUR")[:3]
    invoice.commitment_number = one_line(document.purchase_order or "")[:50]
    invoice.contract_number = one_line(document.contract or "")[:50]
    invoice.total_without_vat = _money(totals.without_vat)
    invoice.total_vat = _money(totals.vat)
    invoice.total_with_vat = _money(totals.with_vat)
    invoice.amount_due = _money(totals.due if totals.due is not None else totals.with_vat)
    derive(invoice)


def type_of(document: InvoiceDocument) -> InvoiceType:
    if document.is_credit_note:
        return InvoiceType.CREDIT_NOTE
    return InvoiceType.PREPAYMENT if document.type_code == "386" else InvoiceType.INVOICE


def _route_as(invoice: Invoice, other: Invoice) -> None:
    """A corrected invoice goes where the rejected one went, unless its file says otherwise (P-09: nothing twice)."""
    invoice.recipient = invoice.recipient or other.recipient
    if invoice.recipient_id == other.recipient_id:
        invoice.recipient_unit = invoice.recipient_unit or other.recipient_unit
    invoice.commitment_number = invoice.commitment_number or other.commitment_number
    invoice.contract_number = invoice.contract_number or other.contract_number
    derive(invoice)


@contextmanager
def _received(
    content: bytes, filename: str, reading: Reading, actor: Actor
) -> Iterator[tuple[documents.Received, list[ReceivedPiece]]]:
    """The file and the pieces in it, looked at before the transaction that keeps them."""
    most = settings.DEPOSIT_MAX_BYTES
    room = documents.Room(visitor=actor.visitor)
    with (
        documents.receive(content, filename=filename, max_bytes=most, room=room) as file,
        received(_embedded(reading), actor=actor) as pieces,
    ):
        yield file, pieces


def _embedded(reading: Reading) -> list[Piece]:
    return [
        Piece(
            content=s.content or b"",
            filename=s.filename or s.reference or "piece-jointe",
            description=s.description or "",
        )
        for s in reading.embedded
    ]


def _keep(invoice: Invoice, file: documents.Received, now: datetime) -> None:
    stored = documents.keep(file, now=now)
    invoice.original, invoice.original_name = stored.document, stored.filename


def _keep_content(
    invoice: Invoice,
    reading: Reading,
    findings: tuple[Finding, ...],
    pieces: list[ReceivedPiece],
    *,
    actor: Actor,
    now: datetime,
) -> None:
    InvoiceContent.objects.create(
        invoice=invoice, document=frozen(reading.document), findings=[finding_to_json(f) for f in findings]
    )
    if pieces:
        attach(invoice, pieces, origin=EMBEDDED, actor=actor, now=now)


def _errors_in_words(result: CheckResult) -> str:
    n = len(result.errors)
    if n == 1:
        return str(_("La facture a une erreur : %(title)s.") % {"title": result.errors[0].title})
    return str(_("La facture a %(n)d erreurs à corriger avant l’envoi.") % {"n": n})


def _money(amount: Decimal | None) -> Decimal:
    return Decimal(0) if amount is None else round_cents(amount)
