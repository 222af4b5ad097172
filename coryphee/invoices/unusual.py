"""What somebody looks at before he pays many invoices at once: an account never seen, an amount twice, lateness."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.db.models import Count, Max
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coryphee.cases.desks import Remark
from coryphee.core.lifecycle import Transition
from coryphee.core.money import format_amount
from coryphee.invoices.lifecycle import TO_PAY
from coryphee.invoices.models import Invoice
from coryphee.invoices.queries import clock_of, confirmed_rates

SAME_AMOUNT_WITHIN = timedelta(days=90)

Party = tuple[int | None, str]  # the body, and the company that invoices it


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """What a body has paid to a company on one account."""

    count: int
    last: date


def unusual(invoices: list[Invoice], move: Transition) -> dict[int, list[Remark]]:
    """For each invoice that is about to be ordered or paid, what is not as usual; four queries however many."""
    if move.name not in TO_PAY or not invoices:
        return {}
    found: dict[int, list[Remark]] = defaultdict(list)
    accounts, amounts = _accounts(invoices), _amounts(invoices)
    rates, today = confirmed_rates(), timezone.localdate()
    for invoice in invoices:
        remarks = (
            _paid_before(invoice),
            _account(invoice, accounts),
            _twice(invoice, amounts),
            _late(invoice, rates, today),
        )
        found[invoice.pk] += [remark for remark in remarks if remark is not None]
    return found


def _paid_before(invoice: Invoice) -> Remark | None:
    if invoice.is_payable or invoice.is_credit_note:
        return None
    text = _("Son net à payer est nul : rien n’est à verser. Soldez-la seulement si elle a bien été payée.")
    return Remark(label=_("Déjà payée"), text=text, aside=True)


def _party(invoice: Invoice) -> Party:
    return invoice.recipient_id, invoice.issuer


def _accounts(invoices: list[Invoice]) -> dict[Party, dict[str, Paid]]:
    """On which accounts these bodies have paid these companies."""
    paid = Invoice.objects.filter(
        recipient_id__in={one.recipient_id for one in invoices},
        issuer__in={one.issuer for one in invoices},
        paid_on__isnull=False,
    ).exclude(iban="")
    known: dict[Party, dict[str, Paid]] = defaultdict(dict)
    rows = paid.order_by().values("recipient_id", "issuer", "iban").annotate(count=Count("pk"), last=Max("paid_on"))
    for row in rows:
        known[row["recipient_id"], row["issuer"]][row["iban"]] = Paid(count=row["count"], last=row["last"])
    return known


def _account(invoice: Invoice, accounts: Mapping[Party, dict[str, Paid]]) -> Remark | None:
    known = accounts.get(_party(invoice), {})
    if not invoice.is_payable or invoice.iban in known:
        return None
    if not invoice.iban:
        text = _("La facture ne dit pas sur quel compte la payer.")
        return Remark(label=_("Sans IBAN"), text=text)
    if not known:
        text = _("Premier paiement à ce fournisseur : %(iban)s.") % {"iban": grouped(invoice.iban)}
        return Remark(label=_("Premier paiement"), text=text, tone="info")
    usual, paid = max(known.items(), key=lambda one: one[1].last)
    text = _(
        "Sur cette facture : %(iban)s. Payé jusqu’ici : %(usual)s (%(count)d fois, la dernière le %(last)s). Appelez "
        "le fournisseur au numéro que vous connaissez, pas à celui de la facture."
    ) % {"iban": grouped(invoice.iban), "usual": grouped(usual), "count": paid.count, "last": f"{paid.last:%d/%m/%Y}"}
    return Remark(label=_("IBAN jamais vu"), text=text, tone="danger", aside=True)


def _amounts(invoices: list[Invoice]) -> Counter[tuple[Party, Decimal]]:
    """How often the same body owes or has lately paid the same company the same amount."""
    since = timezone.localdate() - SAME_AMOUNT_WITHIN
    lately = Invoice.objects.filter(
        recipient_id__in={one.recipient_id for one in invoices},
        issuer__in={one.issuer for one in invoices},
        amount_due__in={one.amount_due for one in invoices},
        paid_on__gte=since,
    ).exclude(pk__in=[one.pk for one in invoices])
    paid = lately.order_by().values_list("recipient_id", "issuer", "amount_due")
    counted = Counter(((recipient, issuer), amount) for recipient, issuer, amount in paid)
    counted.update((_party(one), one.amount_due) for one in invoices if one.is_payable)
    return counted


def _twice(invoice: Invoice, amounts: Counter[tuple[Party, Decimal]]) -> Remark | None:
    times = amounts[_party(invoice), invoice.amount_due]
    if not invoice.is_payable or times < 2:
        return None
    text = _("%(times)d factures de ce fournisseur sont de %(amount)s, ici ou payées depuis trois mois.") % {
        "times": times,
        "amount": format_amount(invoice.amount_due, invoice.currency),
    }
    return Remark(label=_("Même montant"), text=text)


def _late(invoice: Invoice, rates: Mapping[date, Decimal], today: date) -> Remark | None:
    clock = clock_of(invoice, today=today, rates=rates)
    if clock is None or clock.state != "late":
        return None
    text = ngettext("%(days)d jour de retard.", "%(days)d jours de retard.", clock.days_late) % {
        "days": clock.days_late
    }
    said = {"flat": format_amount(clock.flat, "EUR")}
    if clock.interest is not None:
        said["interest"] = format_amount(clock.interest.interest, invoice.currency)
        text += " " + _("Intérêts estimés : %(interest)s, plus %(flat)s, à mandater en plus.") % said
    else:
        text += (
            " " + _("%(flat)s à mandater en plus, et des intérêts qu’aucun taux confirmé ne permet de compter.") % said
        )
    return Remark(label=_("En retard"), text=text, tone="danger", minor=True)


def grouped(iban: str) -> str:
    """As people read an account."""
    return " ".join(iban[start : start + 4] for start in range(0, len(iban), 4))
