"""The invoice that a form makes: its legal mentions, its VAT, every sum computed (seen_law.md A, rows 7 to 10)."""

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coryphee.core.money import round_cents
from coryphee.einvoices.enums import InvoiceType
from coryphee.einvoices.parties import party_of
from coryphee.einvoices.reading import TYPE_CODES
from coryphee.formats.model.document import (
    Delivery,
    InvoiceDocument,
    Line,
    Note,
    Party,
    PaymentAccount,
    PaymentMeans,
    Period,
    PrecedingInvoice,
    Totals,
    VatBreakdown,
)
from coryphee.invoices.enums import Operation, VatRegime
from coryphee.organisations.models import Organisation, Unit

SPECIFICATION = "urn:cen.eu:en16931:2017"
# BT-151: how each regime is called in the file.
CATEGORIES = {
    VatRegime.NORMAL: "S",
    VatRegime.FRANCHISE: "E",
    VatRegime.EXEMPT: "E",
    VatRegime.REVERSE: "AE",
    VatRegime.OUTSIDE: "O",
}
BY_PROCESS = {"B": Operation.GOODS, "S": Operation.SERVICES, "M": Operation.BOTH}  # the first letter of BT-23
PROCESSES = {operation: letter for letter, operation in BY_PROCESS.items()}
HELD = ("", "1", "2")  # figures of BT-23 that the form writes again as they were
PAID = "2"  # the figure of BT-23 of what is paid already
LATE, FLAT, DISCOUNT = "PMD", "PMT", "AAB"  # BT-21, as BR-FR-05 wants them
ON_DEBITS = "Option pour le paiement de la taxe d’après les débits"
FRANCHISE = re.compile(r"\b293[ \u00a0\u202f-]?B\b|\bfranchise\b", re.IGNORECASE)  # as programs write it
MOST_TYPED = 200  # lines
# Percent: CGI 278 to 281 nonies on the mainland, 294 to 298 in Corsica and overseas.
MAINLAND = ("20", "10", "5.5", "2.1")
ELSEWHERE = ("13", "8.5", "1.75", "1.05", "0.9")
UNITS = {  # BT-130
    "C62": gettext_lazy("unité"),
    "H87": gettext_lazy("pièce"),
    "LS": gettext_lazy("forfait"),
    "MIN": gettext_lazy("minute"),
    "HUR": gettext_lazy("heure"),
    "DAY": gettext_lazy("jour"),
    "MON": gettext_lazy("mois"),
    "MTR": gettext_lazy("mètre"),
    "MTK": gettext_lazy("m²"),
    "MTQ": gettext_lazy("m³"),
    "KGM": gettext_lazy("kg"),
    "TNE": gettext_lazy("tonne"),
    "LTR": gettext_lazy("litre"),
    "KWH": gettext_lazy("kWh"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    name: str
    quantity: Decimal
    unit: str
    price: Decimal  # without VAT
    rate: Decimal  # percent; counts under the normal regime alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the form of an invoice holds."""

    number: str
    type: InvoiceType
    issue_date: date | None
    recipient: Organisation
    unit: Unit | None
    commitment_number: str
    contract_number: str
    iban: str
    preceding: str
    lines: Sequence[EntryLine]
    preceding_date: date | None = None
    delivered_on: date | None = None
    period: Period | None = None  # instead of one day
    operation: Operation = Operation.GOODS
    regime: VatRegime = VatRegime.NORMAL
    exemption: str = ""  # the article that exempts, under that regime
    franchise_sure: bool = False  # of a supplier who has a VAT number, and invoices under the franchise all the same
    on_debits: bool = False
    paid: bool = False  # before it was sent (A2)
    paid_on: date | None = None
    prepaid: Decimal = Decimal(0)  # what was paid of it before

    @property
    def process(self) -> str:
        """BT-23: « cadre de facturation »."""
        return PROCESSES[self.operation] + (PAID if self.paid else "1")


def document_of(entry: Entry, supplier: Organisation, base: InvoiceDocument | None = None) -> InvoiceDocument:
    """The model of a typed invoice, with every sum computed; what the form does not show stays as in `base`."""
    base = base or InvoiceDocument()
    lines = tuple(_line(n, line, entry, base.lines) for n, line in enumerate(entry.lines, start=1))
    vat = _breakdown(lines, entry)
    return dataclasses.replace(
        base,
        syntax=None,
        profile=None,
        specification=SPECIFICATION,
        business_process=entry.process,
        number=entry.number,
        issue_date=entry.issue_date,
        due_date=_due_date(entry),
        type_code=TYPE_CODES[entry.type],
        currency="EUR",
        buyer_reference=entry.unit.code if entry.unit else None,
        purchase_order=entry.commitment_number or None,
        contract=entry.contract_number or None,
        payment_terms=_terms(entry),
        notes=(*_other_notes(base), *_mentions(entry)),
        preceding=_preceding(entry),
        seller=_untaxed(party_of(supplier), entry.regime),
        buyer=_untaxed(dataclasses.replace(party_of(entry.recipient), tax_registration=None), entry.regime),
        delivery=_delivery(entry, base),
        period=entry.period,
        payment_means=_means(entry),
        totals=_sums(entry, lines, vat),
        vat=vat,
        lines=lines,
        supporting_documents=(),
    )


def _sums(entry: Entry, lines: Sequence[Line], vat: Sequence[VatBreakdown]) -> Totals:
    net = sum((line.net_amount or Decimal(0) for line in lines), Decimal(0))
    tax = sum((row.tax_amount or Decimal(0) for row in vat), Decimal(0))
    whole = net + tax
    prepaid = whole if entry.paid else entry.prepaid
    return Totals(lines=net, without_vat=net, vat=tax, with_vat=whole, prepaid=prepaid or None, due=whole - prepaid)


def _due_date(entry: Entry) -> date | None:
    """BT-9: the legal delay of the recipient from the date of the invoice; of what is paid, the day of the payment."""
    if entry.type == InvoiceType.CREDIT_NOTE or entry.issue_date is None:
        return None
    if entry.paid:
        return entry.paid_on
    return entry.issue_date + timedelta(days=entry.recipient.as_recipient.payment_delay)


def _terms(entry: Entry) -> str:
    if entry.type == InvoiceType.CREDIT_NOTE:
        return _("À déduire ou à rembourser")
    if entry.paid:
        return _("Déjà payée")
    return _("Paiement par virement, dans le délai légal de %(days)d jours") % {
        "days": entry.recipient.as_recipient.payment_delay
    }


def _mentions(entry: Entry) -> tuple[Note, ...]:
    """What an invoice to the public sector says by law (C. com. L441-9, R2192-31, D2192-35)."""
    late = _(
        "En cas de retard de paiement, intérêts moratoires au taux de la BCE (opérations principales de refinancement, "
        "premier jour du semestre) majoré de 8 points (art. R2192-31 du code de la commande publique)."
    )
    flat = _("Indemnité forfaitaire pour frais de recouvrement : %(flat)s € (art. D2192-35).") % {
        "flat": settings.LATE_INTEREST_FLAT.removesuffix(".00").replace(".", ",")
    }
    notes = [
        Note(text=flat, subject_code=FLAT),
        Note(text=late, subject_code=LATE),
        Note(text=_("Pas d’escompte pour paiement anticipé."), subject_code=DISCOUNT),
        Note(text=str(entry.operation.label)),
    ]
    if entry.on_debits:
        notes.append(Note(text=ON_DEBITS))
    return tuple(notes)


def _other_notes(base: InvoiceDocument) -> tuple[Note, ...]:
    """What somebody wrote, without what this module writes anew."""
    ours = {ON_DEBITS, *(str(operation.label) for operation in Operation)}
    return tuple(n for n in base.notes if n.subject_code not in (LATE, FLAT, DISCOUNT) and n.text not in ours)


def _preceding(entry: Entry) -> tuple[PrecedingInvoice, ...]:
    if not entry.preceding:
        return ()
    return (PrecedingInvoice(number=entry.preceding, issue_date=entry.preceding_date),)


def _delivery(entry: Entry, base: InvoiceDocument) -> Delivery | None:
    if entry.delivered_on is None and base.delivery is None:
        return None
    return dataclasses.replace(base.delivery or Delivery(), date=entry.delivered_on)


def _means(entry: Entry) -> tuple[PaymentMeans, ...]:
    """Where to pay what is to be paid."""
    if entry.type == InvoiceType.CREDIT_NOTE or entry.paid or not entry.iban:
        return ()
    return (PaymentMeans(code="30", accounts=(PaymentAccount(iban=entry.iban),)),)


def _untaxed(party: Party, regime: VatRegime) -> Party:
    """Outside the scope of VAT no number of it is given (BR-O-02 to BR-O-04)."""
    if regime != VatRegime.OUTSIDE:
        return party
    return dataclasses.replace(party, vat_identifier=None, tax_registration=None)


def _line(number: int, line: EntryLine, entry: Entry, before: Sequence[Line]) -> Line:
    """A line as it was typed; what else its file said of it (an article number, a description) is not lost."""
    known = next((one for one in before if (one.name, one.net_price) == (line.name, line.price)), Line())
    category = CATEGORIES[entry.regime]
    return dataclasses.replace(
        known,
        identifier=str(number),
        name=line.name,
        quantity=line.quantity,
        unit=line.unit,
        net_price=line.price,
        net_amount=round_cents(line.quantity * line.price),
        vat_category=category,
        vat_rate=_rate(line.rate, entry.regime),
    )


def _rate(rate: Decimal, regime: VatRegime) -> Decimal | None:
    if regime == VatRegime.OUTSIDE:
        return None
    return rate if regime == VatRegime.NORMAL else Decimal(0)


def _breakdown(lines: Sequence[Line], entry: Entry) -> tuple[VatBreakdown, ...]:
    by_rate = sorted(lines, key=lambda line: line.vat_rate or Decimal(0), reverse=True)
    rows = []
    for rate, group in groupby(by_rate, key=lambda line: line.vat_rate):
        base = sum((line.net_amount or Decimal(0) for line in group), Decimal(0))
        rows.append(
            VatBreakdown(
                taxable_amount=base,
                tax_amount=round_cents(base * (rate or Decimal(0)) / 100),
                category=CATEGORIES[entry.regime],
                rate=rate,
                exemption_reason=why_without_vat(entry) or None,
            )
        )
    return tuple(rows)


def why_without_vat(entry: Entry) -> str:
    """The sentence that an invoice without VAT carries (BT-120)."""
    return {
        VatRegime.NORMAL: "",
        VatRegime.FRANCHISE: settings.FRANCHISE_MENTION,
        VatRegime.EXEMPT: entry.exemption,
        VatRegime.REVERSE: _("Autoliquidation"),
        VatRegime.OUTSIDE: _("Hors du champ d’application de la TVA"),
    }[entry.regime]


def regime_of(document: InvoiceDocument) -> VatRegime:
    """Under which regime of VAT an invoice was written."""
    row = document.vat[0] if document.vat else VatBreakdown()
    if row.category == "E":
        return VatRegime.FRANCHISE if FRANCHISE.search(row.exemption_reason or "") else VatRegime.EXEMPT
    found = {"AE": VatRegime.REVERSE, "O": VatRegime.OUTSIDE}
    return found.get(row.category or "", VatRegime.NORMAL)


def _rates_of(document: InvoiceDocument) -> set[Decimal]:
    rates = {row.rate for row in document.vat} | {line.vat_rate for line in document.lines}
    return {rate for rate in rates if rate}


def beyond_the_form(document: InvoiceDocument) -> list[str]:
    """What the form cannot hold and that would change what is owed or to whom, in words: nothing is lost unsaid."""
    held = {"S", "E", "AE", "O", None}
    categories = {row.category for row in document.vat} | {line.vat_category for line in document.lines}
    charged = [*document.allowances_charges, *(one for line in document.lines for one in line.allowances_charges)]
    found = [
        (bool(charged), _("des remises ou des frais")),
        (any(line.base_quantity not in (None, 1) for line in document.lines), _("un prix pour plusieurs unités")),
        (not _rates_of(document) <= set(map(Decimal, (*MAINLAND, *ELSEWHERE))), _("un taux de TVA hors de la liste")),
        ((document.business_process or "")[1:] not in HELD, _("un cadre de facturation que la saisie n’écrit pas")),
        (not {line.unit or "C62" for line in document.lines} <= set(UNITS), _("une unité hors de la liste")),
        (len(categories - {None}) > 1 or not categories <= held, _("plusieurs régimes de TVA")),
        (document.currency not in (None, "EUR"), _("une autre monnaie que l’euro")),
        (document.payee is not None, _("un bénéficiaire du paiement qui n’est pas le fournisseur")),
        (bool(document.totals.rounding), _("un arrondi du net à payer")),
        (len(document.preceding) > 1, _("plusieurs factures d’origine")),
        (len(document.lines) > MOST_TYPED, _("plus de %(most)d lignes") % {"most": MOST_TYPED}),
    ]
    return [words for true, words in found if true]
