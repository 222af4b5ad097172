"""« Saisir »: an invoice written on the portal, and a rejected one made again (B.1.3, B-35)."""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.cases.services import create, locked, move
from coryphee.core.actor import Actor
from coryphee.core.bounds import check_values
from coryphee.core.errors import DomainError
from coryphee.core.money import format_amount, round_cents
from coryphee.documents import services as documents
from coryphee.einvoices.enums import DepositMode, FileFormat, InvoiceType
from coryphee.einvoices.keeping import frozen_findings
from coryphee.einvoices.reading import findings_of
from coryphee.formats.model.document import InvoiceDocument, Line, Totals
from coryphee.formats.syntaxes.ubl.writing import write_ubl
from coryphee.invoices.enums import BillingFramework, VatRegime
from coryphee.invoices.models import UNSENT, Invoice
from coryphee.invoices.services.content import header_of, keep_content, replace_content, typed_of
from coryphee.invoices.services.drafts import untouched_form
from coryphee.invoices.services.rows import derive, to_come
from coryphee.invoices.services.writing import SPECIFICATION, Entry, EntryLine, beyond_the_form, document_of
from coryphee.organisations.models import Organisation
from coryphee.organisations.queries import billing_mandate_in_force

NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9+_/-]*")  # what every platform of the reform takes (G1.05)

LOOKED_AT, MOST_RECIPIENTS = 60, 10  # invoices, and recipients of them that are proposed
LAST_TYPED, MOST_LINES = 10, 20


class MandateNeeded(DomainError):
    code = "billing_mandate_needed"


class BeyondTheForm(DomainError):
    code = "beyond_the_form"


class WrongEntry(DomainError):
    """What is typed contradicts the law; `details["field"]` says where."""

    code = "wrong_entry"


def need_mandate(supplier: Organisation) -> None:
    """Before an invoice is written in her name, and again when it is sent: a mandate may be revoked between (B-35)."""
    if billing_mandate_in_force(supplier.pk) is None:
        raise MandateNeeded(
            _(
                "Pour que le portail établisse une facture à votre nom, le gestionnaire de votre structure "
                "doit d’abord signer le mandat de facturation."
            )
        )


@transaction.atomic
def start_entry(
    *,
    supplier: Organisation,
    actor: Actor,
    now: datetime,
    replaces: Invoice | None = None,
    like: Invoice | None = None,
    again: Invoice | None = None,
) -> Invoice:
    """Open a form draft, or the one that was opened before and left empty; a rejected invoice, or one that it is to be
    `like`, gives all but its number, the draft of a file that is typed `again` gives all (P-09)."""
    model = replaces or like or again
    need_mandate(supplier)
    if model is None and (begun := untouched_form(supplier, actor=actor)):
        return begun
    document = _copy_of(model) if model else InvoiceDocument(specification=SPECIFICATION)
    document = _of_its_own(document) if like and not replaces else document
    if lost := beyond_the_form(document):
        raise BeyondTheForm(
            _(
                "Cette facture porte %(lost)s : la saisie ne sait pas le reprendre, et le montant en serait changé. "
                "Déposez plutôt un fichier corrigé, sous un nouveau numéro."
            )
            % {"lost": ", ".join(lost)}
        )
    invoice = _row_like(model, supplier=supplier, actor=actor, now=now)
    invoice.replaces = replaces
    if again is not None:
        invoice.number, invoice.issue_date = again.number, again.issue_date
    _amounts(invoice, document)
    create(invoice, "draft", actor=actor, now=now)
    keep_content(invoice, document)
    return invoice


def _row_like(model: Invoice | None, *, supplier: Organisation, actor: Actor, now: datetime) -> Invoice:
    """The row of a form, addressed as `model` is."""
    return Invoice(
        supplier=supplier,
        recipient=model.recipient if model else None,
        recipient_unit=model.recipient_unit if model else None,
        commitment_number=model.commitment_number if model else "",
        contract_number=model.contract_number if model else "",
        type=model.type if model else InvoiceType.INVOICE,
        deposit_mode=DepositMode.FORM,
        file_format=FileFormat.FORM,
        created_at=now,
        filed_at=now,
        created_by_id=actor.user_id,
    )


def save_entry(*, invoice: Invoice, entry: Entry, actor: Actor, now: datetime) -> None:
    """Keep what was typed, computed and checked; the invoice stays a draft."""
    need_mandate(invoice.supplier)
    refuse_wrong(entry, invoice.supplier)
    document = document_of(entry, invoice.supplier, typed_of(invoice))
    check_values(document)
    findings = frozen_findings(findings_of(document))
    with transaction.atomic():
        locked(invoice)
        _keep_entry(invoice, entry, document, actor=actor, now=now)
        replace_content(invoice, document, findings)


def _keep_entry(invoice: Invoice, entry: Entry, document: InvoiceDocument, *, actor: Actor, now: datetime) -> None:
    _amounts(invoice, document)
    typed: dict[str, Any] = {
        "number": entry.number,
        "type": entry.type,
        "issue_date": entry.issue_date,
        "recipient": entry.recipient,
        "recipient_unit": entry.unit,
        "commitment_number": entry.commitment_number,
        "contract_number": entry.contract_number,
        "framework": BillingFramework.A2 if entry.paid else BillingFramework.A1,
        "iban": entry.iban,
        "executed_on": to_come(document),
    }
    for name, value in typed.items():
        setattr(invoice, name, value)
    derive(invoice)
    computed = ("issue_year", "search_text", "total_without_vat", "total_vat", "total_with_vat", "amount_due")
    move(invoice, "edit", actor=actor, now=now, **typed, **{name: getattr(invoice, name) for name in computed})


def written_file(invoice: Invoice, document: InvoiceDocument, *, now: datetime) -> dict[str, Any]:
    """A form invoice gets its file when it is sent: a UBL that says what was typed. The fields that name it."""
    stored = documents.store(
        write_ubl(document), filename=f"{invoice.number}.xml", max_bytes=settings.DEPOSIT_MAX_BYTES, now=now
    )
    return {"original": stored.document, "original_name": stored.filename}


def refuse_wrong(entry: Entry, supplier: Organisation) -> None:
    """What no invoice written here may say (seen_law.md A, rows 8, 27 and 30)."""
    if not NUMBER.fullmatch(entry.number):
        raise WrongEntry(
            _("Le numéro s’écrit en lettres sans accent et en chiffres, avec - + _ / si besoin, sans espace."),
            field="number",
        )
    _refuse_wrong_vat(entry, supplier)
    _refuse_wrong_payment(entry)
    if entry.type == InvoiceType.CREDIT_NOTE and not (entry.preceding and entry.preceding_date):
        field = "preceding_date" if entry.preceding else "preceding"
        raise WrongEntry(_("Un avoir nomme la facture qu’il corrige : son numéro et sa date."), field=field)
    _refuse_wrong_days(entry)
    _refuse_wrong_prepaid(entry, supplier)


def _refuse_wrong_vat(entry: Entry, supplier: Organisation) -> None:
    if entry.regime in (VatRegime.NORMAL, VatRegime.REVERSE) and not supplier.vat_id:
        raise WrongEntry(
            _(
                "Une facture avec TVA, ou avec autoliquidation, porte votre numéro de TVA, et %(name)s n’en a pas "
                "ici : ajoutez-le dans « Organisation », à « Coordonnées ». Si vous ne facturez pas la TVA, choisissez "
                "la franchise."
            )
            % {"name": supplier.name},
            field="regime",
        )
    if entry.regime == VatRegime.EXEMPT and not entry.exemption:
        raise WrongEntry(
            _("Citez l’article qui exonère de TVA, par exemple « Exonération, article 261 du CGI »."), field="exemption"
        )
    if entry.on_debits and entry.regime != VatRegime.NORMAL:
        raise WrongEntry(
            _("L’option pour les débits ne se dit que d’une facture avec TVA : décochez-la."), field="on_debits"
        )
    if entry.regime == VatRegime.FRANCHISE and supplier.vat_id and not entry.franchise_sure:
        raise WrongEntry(
            _(
                "%(name)s a un numéro de TVA, %(number)s. Sous la franchise, un tel numéro ne sert qu’aux achats et "
                "aux services dans l’Union européenne : si c’est le cas, confirmez-le ; sinon, facturez la TVA."
            )
            % {"name": supplier.name, "number": supplier.vat_id},
            field="franchise_sure",
        )


def _refuse_wrong_days(entry: Entry) -> None:
    """When it was done: one day, or from one day to another (CGI ann. II 242 nonies A)."""
    period = entry.period
    if period is not None and (period.start is None or period.end is None):
        field = "period_end" if period.start else "period_start"
        raise WrongEntry(_("Une période a son premier et son dernier jour."), field=field)
    if period is not None and period.start and period.end and period.start > period.end:
        raise WrongEntry(_("Le dernier jour de la période ne peut pas être avant le premier."), field="period_end")
    if entry.type == InvoiceType.INVOICE and entry.delivered_on is None and period is None:
        raise WrongEntry(
            _("Une facture dit le jour de la livraison ou de la fin de la prestation, ou sa période."),
            field="delivered_on",
        )


def _refuse_wrong_payment(entry: Entry) -> None:
    if entry.type == InvoiceType.CREDIT_NOTE and (entry.paid or entry.prepaid):
        raise WrongEntry(
            _(
                "Un avoir ne se paie pas : il se déduit ou se rembourse. Décochez « Facture déjà payée », et videz "
                "« Déjà versé »."
            ),
            field="paid" if entry.paid else "prepaid",
        )
    if entry.paid and entry.paid_on is None:
        raise WrongEntry(_("Une facture déjà payée dit le jour du paiement."), field="paid_on")


def _refuse_wrong_prepaid(entry: Entry, supplier: Organisation) -> None:
    whole = document_of(entry, supplier).totals.with_vat or Decimal(0)
    if whole < 0:
        raise WrongEntry(_("Le total est négatif : un avoir s’écrit avec des quantités positives, une facture aussi."))
    if not 0 <= entry.prepaid <= whole:
        raise WrongEntry(
            _("Ce qui est déjà versé se trouve entre 0 et le montant TTC de %(whole)s.")
            % {"whole": format_amount(whole, "EUR")},
            field="prepaid",
        )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """What the form proposes of what its supplier wrote before: nothing is typed twice (P-08)."""

    number: str
    iban: str
    last: Invoice | None  # of which another may begin


def proposed_for(supplier: Organisation) -> Proposed:
    """From the last invoice that was written here for this supplier, credit notes left out; two queries."""
    rows = Invoice.objects.filter(supplier=supplier, file_format=FileFormat.FORM).exclude(status__in=UNSENT)
    last = rows.exclude(type=InvoiceType.CREDIT_NOTE).select_related("content").order_by("-filed_at", "-pk").first()
    if last is None:
        return Proposed(number="", iban="", last=None)
    accounts = [a.iban for means in header_of(last).payment_means for a in means.accounts if a.iban]
    return Proposed(number=following(last.number), iban=accounts[0] if accounts else "", last=last)


def last_account_of(supplier: Organisation) -> str:
    """The account that the last invoice of this supplier asked to be paid on, however it was sent; empty for none."""
    sent = Invoice.objects.filter(supplier=supplier).exclude(status__in=UNSENT).exclude(iban="")
    return sent.order_by("-filed_at", "-pk").values_list("iban", flat=True).first() or ""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What a supplier writes often, newest first: to whom, and which lines (P-08)."""

    recipients: list[Organisation]
    lines: list[Line]


def remembered_of(supplier: Organisation) -> Remembered:
    """From the last invoices that were sent for this supplier; three queries, whatever was sent."""
    sent = Invoice.objects.filter(supplier=supplier).exclude(status__in=UNSENT).order_by("-filed_at", "-pk")
    keys = list(dict.fromkeys(sent.values_list("recipient_id", flat=True)[:LOOKED_AT]))[:MOST_RECIPIENTS]
    known = Organisation.objects.in_bulk([key for key in keys if key])
    typed = sent.filter(file_format=FileFormat.FORM).select_related("content")[:LAST_TYPED]
    lines = {line.name: line for invoice in reversed(typed) for line in header_of(invoice).lines if line.name}
    newest = list(lines.values())[::-1][:MOST_LINES]
    return Remembered(recipients=[known[key] for key in keys if key in known], lines=newest)


def following(number: str) -> str:
    """The next number of a series: the last figures of this one, plus one, as wide; empty where none is sure."""
    found = re.fullmatch(r"(.*?)(\d{1,9})", number)
    if found is None:
        return ""
    head, figures = found.groups()
    return f"{head}{int(figures) + 1:0{len(figures)}d}"


def totals_of(lines: Sequence[EntryLine], regime: VatRegime, prepaid: Decimal) -> Totals:
    """The sums of what is typed so far, under this regime; for whoever types, before anything is kept."""
    net = [round_cents(line.quantity * line.price) for line in lines]
    by_rate: dict[Decimal, Decimal] = defaultdict(Decimal)
    for line, amount in zip(lines, net, strict=True):
        by_rate[line.rate] += amount
    taxed = by_rate if regime == VatRegime.NORMAL else {}
    vat = sum((round_cents(base * rate / 100) for rate, base in taxed.items()), Decimal(0))
    whole = sum(net, Decimal(0)) + vat
    return Totals(without_vat=whole - vat, vat=vat, with_vat=whole, due=whole - prepaid)


def _copy_of(invoice: Invoice) -> InvoiceDocument:
    """What may be typed again: as many lines as the form has."""
    return dataclasses.replace(
        typed_of(invoice),
        syntax=None,
        profile=None,
        specification=SPECIFICATION,
        number=None,
        supporting_documents=(),
    )


def _of_its_own(document: InvoiceDocument) -> InvoiceDocument:
    """The same to begin another invoice: without its days, what was paid of it, and the invoices that it named."""
    return dataclasses.replace(
        document,
        business_process=(document.business_process or "")[:1] + "1",
        issue_date=None,
        due_date=None,
        delivery=None,
        period=None,
        preceding=(),
        totals=dataclasses.replace(document.totals, prepaid=None, due=document.totals.with_vat),
    )


def _amounts(invoice: Invoice, document: InvoiceDocument) -> None:
    totals = document.totals
    invoice.total_without_vat = totals.without_vat or Decimal(0)
    invoice.total_vat = totals.vat or Decimal(0)
    invoice.total_with_vat = totals.with_vat or Decimal(0)
    invoice.amount_due = invoice.total_with_vat if totals.due is None else totals.due
