"""From a file to a sent invoice: prepare a draft, complete it, check it, send it (P-08: nothing is sent unchecked).

A file goes one way, through each room once: read and judged (`einvoices.reading`), its parties found
(`einvoices.parties`), kept, and moved (`_keep`). What is kept is checked again before it is sent, never read again.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime
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
from coryphee.core.texts import one_line
from coryphee.documents import services as documents
from coryphee.einvoices.enums import FileFormat
from coryphee.einvoices.keeping import frozen_findings, thaw_findings
from coryphee.einvoices.parties import Named, Parties, find_parties, named_in
from coryphee.einvoices.reading import Reading, read_deposit
from coryphee.einvoices.twins import OF_THE_DAY, without_twins
from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import InvoiceDocument, named_after
from coryphee.formats.syntaxes.problems import may_hide_more
from coryphee.invoices.checks import portal_findings
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace
from coryphee.invoices.models import Invoice, InvoiceContent
from coryphee.invoices.services.content import header_of, keep_content, typed_of
from coryphee.invoices.services.drafts import draft_of
from coryphee.invoices.services.entry import need_mandate, written_file
from coryphee.invoices.services.processing import enqueue_routing
from coryphee.invoices.services.rows import derive, fill_from, link_corrected, propose_from, route_as, seen_on
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
        "iban",
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

    def without_exactly(self, rules: Container[str]) -> "CheckResult":
        """The same, less what these rules have found."""
        return replace(self, findings=tuple(f for f in self.findings if f.rule not in rules))

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
    """Read a file and keep it as a draft, so that its sender sees everything before anything is sent (P-08, P-14).

    A file that stands in a draft of his already is that draft: one per file."""
    mine = organisations_in(actor, InvoiceWorkspace.ISSUED, level=Level.MODIFICATION)
    if not mine:
        raise NoSupplier(_("Vous n’êtes rattaché à aucune structure pour laquelle vous pouvez déposer des factures."))
    known = draft_of(content, actor=actor, among=[supplier] if supplier else mine)
    if known is not None and replaces is None and recipient is None:
        return known
    reading = read_deposit(content, filename=filename, visitor=actor.visitor)
    parties = find_parties(reading.document, among=mine, otherwise=recipient)
    chosen = supplier or _supplier_of(replaces, mine) or _seller_on_page(reading, mine)
    if chosen is None and parties.seller is None and len(mine) > 1:
        raise NoSupplier(
            _("Ce fichier ne nomme aucune de vos structures : choisissez celle qui facture."), field="supplier"
        )
    usual = chosen or mine[0]
    invoice = _row_of(reading, parties, usual=usual, actor=actor, now=now)
    if replaces is not None:
        _replace(invoice, replaces)
    with _received(content, filename, reading, actor) as (file, pieces), transaction.atomic():
        _keep(invoice, "draft", reading, reading.findings, file, pieces, actor=actor, now=now)
    return invoice


def deposit_invoice(*, content: bytes, filename: str, actor: Actor, now: datetime) -> Certificate:
    """Read, check and send in one go, all or nothing: what a program does (F-152); errors are said, nothing is kept."""
    mine = organisations_in(actor, InvoiceWorkspace.ISSUED, level=Level.MODIFICATION)
    if not mine:
        raise NoSupplier(_("Ce compte n’est rattaché à aucune structure pour laquelle il peut déposer des factures."))
    reading = read_deposit(content, filename=filename, visitor=actor.visitor)
    parties = find_parties(reading.document, among=mine)
    invoice = _row_of(reading, parties, usual=mine[0], actor=actor, now=now)
    result = _check(invoice, reading.document, parties.named, reading.findings, seen=seen_on(reading), now=now)
    if not result.sendable:
        raise InvoiceHasErrors(_errors_in_words(result), findings=result.findings)
    with _received(content, filename, reading, actor) as (file, pieces), transaction.atomic():
        _keep(invoice, "deposit", reading, result.findings, file, pieces, actor=actor, now=now)
        link_corrected(invoice, result.document)
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
    document = header_of(invoice)
    return _check(invoice, document, named_in(document), thaw_findings(content.findings), seen=content.seen, now=now)


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
    if invoice.file_format == FileFormat.FORM:
        need_mandate(invoice.supplier)
    result = check_invoice(invoice=invoice, now=now)
    if not result.sendable:
        raise InvoiceHasErrors(_errors_in_words(result), findings=result.findings)
    found = frozen_findings(result.findings)
    if found != invoice.content.findings:
        InvoiceContent.objects.filter(pk=invoice.pk).update(findings=found)
    written = written_file(invoice, typed_of(invoice), now=now) if invoice.file_format == FileFormat.FORM else {}
    move(invoice, "submit", actor=actor, now=now, filed_at=now, **written)
    link_corrected(invoice, result.document)
    enqueue_routing(invoice)
    return issue_certificate(invoice, actor=actor, now=now)


def _check(
    invoice: Invoice,
    document: InvoiceDocument,
    named: Named,
    kept: tuple[Finding, ...],
    *,
    seen: Mapping[str, Any],
    now: datetime,
) -> CheckResult:
    said = portal_findings(invoice, document, named, today=timezone.localdate(now), seen=seen)
    findings = without_twins([*(one for one in kept if one.rule != OF_THE_DAY), *said])
    unique = {(f.rule, f.location, f.title): f for f in findings}
    rank = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
    return CheckResult(document=document, findings=tuple(sorted(unique.values(), key=lambda f: rank[f.severity])))


def _row_of(reading: Reading, parties: Parties, *, usual: Organisation, actor: Actor, now: datetime) -> Invoice:
    """The invoice that the file makes, not kept yet; of `usual` when its seller is none of those who may deposit."""
    invoice = Invoice(
        supplier=parties.seller or usual,
        recipient=parties.recipient,
        recipient_unit=parties.unit,
        status=InvoiceStatus.DRAFT,
        status_since=now,
        created_at=now,
        filed_at=now,
        deposit_mode=reading.deposit_mode,
        file_format=reading.file_format,
        created_by_id=actor.user_id,
    )
    fill_from(invoice, reading)
    propose_from(invoice, reading)
    return invoice


def _replace(invoice: Invoice, replaced: Invoice) -> None:
    _refuse_foreign(invoice, replaced)
    invoice.replaces = replaced
    route_as(invoice, replaced)


def _supplier_of(replaced: Invoice | None, mine: list[Organisation]) -> Organisation | None:
    return next((one for one in mine if replaced is not None and one.pk == replaced.supplier_id), None)


def _seller_on_page(reading: Reading, mine: list[Organisation]) -> Organisation | None:
    """Of those for whom he deposits, the one whose SIRET the page of a plain PDF bears."""
    read = reading.plain.found.get("seller_siret") if reading.plain else None
    return next((one for one in mine if read is not None and read.sure and one.identifier == read.value), None)


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
            filename=named_after(s)[1] or s.reference or "piece-jointe",
            description=s.description or "",
        )
        for s in reading.embedded
    ]


def _keep(
    invoice: Invoice,
    move: str,
    reading: Reading,
    findings: tuple[Finding, ...],
    file: documents.Received,
    pieces: list[ReceivedPiece],
    *,
    actor: Actor,
    now: datetime,
) -> None:
    """The file, the row by its first move, the content, and the pieces that were inside."""
    stored = documents.keep(file, now=now)
    invoice.original, invoice.original_name = stored.document, stored.filename
    create(invoice, move, actor=actor, now=now)
    keep_content(invoice, reading.document, frozen_findings(findings), seen=seen_on(reading))
    if pieces:
        attach(invoice, pieces, origin=EMBEDDED, actor=actor, now=now)


def _errors_in_words(result: CheckResult) -> str:
    n = len(result.errors)
    if n == 1:
        return str(_("La facture a une erreur : %(title)s.") % {"title": result.errors[0].title})
    return str(_("La facture a %(n)d erreurs à corriger avant l’envoi.") % {"n": n})
