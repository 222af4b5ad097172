"""What a credit note and the invoices that it corrects say of each other, before either is ordered, paid or settled."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from coryphee.cases.kinds import Remark
from coryphee.core.money import format_amount
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import UNSENT, Invoice

MOST_SAID = 5  # of one document
MOST_READ = 1000
NOT_SENT_OR_CLOSED = [*UNSENT, InvoiceStatus.REJECTED.value, InvoiceStatus.ABANDONED.value]

Credit = tuple[str, date | None]  # number, and the day on which it was settled
Origin = tuple[str, date | None, Decimal, str]  # number, day of payment, total, currency


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """By the number of the dossier that they concern."""

    credits: Mapping[int, Sequence[Credit]]
    origins: Mapping[int, Sequence[Origin]]

    def of(self, invoice: Invoice) -> Iterable[Remark]:
        """Why it may not be owed, or not whole; of a credit note, what is already paid or too small for it."""
        if invoice.is_credit_note:
            for origin in self.origins.get(invoice.pk, ())[:MOST_SAID]:
                yield from _against(invoice, origin)
            return
        for number, settled in self.credits.get(invoice.pk, ())[:MOST_SAID]:
            yield _corrected_by(number, settled)


def corrections_among(invoices: Sequence[Invoice]) -> Corrections:
    """What concerns these, both ways; two queries."""
    numbers = [invoice.pk for invoice in invoices]
    links = Invoice.corrects.through.objects
    credits: dict[int, list[Credit]] = defaultdict(list)
    to_these = links.filter(to_invoice_id__in=numbers).exclude(from_invoice__status__in=NOT_SENT_OR_CLOSED)
    fields = ("to_invoice_id", "from_invoice__number", "from_invoice__paid_on")
    for pk, number, settled in to_these.order_by("pk").values_list(*fields)[:MOST_READ]:
        credits[pk].append((number, settled))
    origins: dict[int, list[Origin]] = defaultdict(list)
    said = ("number", "paid_on", "total_with_vat", "currency")
    of_these = links.filter(from_invoice_id__in=numbers).order_by("pk")
    for pk, *one in of_these.values_list("from_invoice_id", *(f"to_invoice__{name}" for name in said))[:MOST_READ]:
        origins[pk].append((one[0], one[1], one[2], one[3]))
    return Corrections(credits=credits, origins=origins)


def _corrected_by(number: str, settled: date | None) -> Remark:
    if settled is None:
        text = _("Corrigée par l’avoir %(number)s : déduisez-le de ce que vous versez.") % {"number": number}
        return Remark(label=_("Avoir à déduire"), about=number, text=text, aside=True)
    text = _("Corrigée par l’avoir %(number)s, déjà soldé le %(day)s : ne le déduisez pas une seconde fois.") % {
        "number": number,
        "day": f"{settled:%d/%m/%Y}",
    }
    return Remark(label=_("Avoir déjà soldé"), text=text)


def _against(credit: Invoice, origin: Origin) -> Iterable[Remark]:
    number, paid, total, currency = origin
    if paid is not None:
        text = _("La facture %(number)s qu’il corrige est déjà mise en paiement : cet avoir est à rembourser.")
        yield Remark(label=_("À rembourser"), text=text % {"number": number})
    if credit.total_with_vat > total:
        text = _("Cet avoir dépasse la facture %(number)s qu’il corrige, de %(whole)s.")
        said = text % {"number": number, "whole": format_amount(total, currency)}
        yield Remark(label=_("Avoir plus grand que la facture"), text=said)
