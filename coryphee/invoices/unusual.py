"""What somebody looks at before he pays, one invoice or many: an account never seen, a credit note, an amount twice."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.db.models import Count, Max
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coryphee.cases.kinds import Remark
from coryphee.core.lifecycle import Transition
from coryphee.core.money import format_amount
from coryphee.einvoices.enums import FileFormat, InvoiceType
from coryphee.invoices.accounts import accounts_named, grouped, is_iban
from coryphee.invoices.corrections import Corrections, corrections_among
from coryphee.invoices.lifecycle import TO_PAY
from coryphee.invoices.models import Invoice
from coryphee.invoices.payment import clock_of, confirmed_rates, skips_the_order

SAME_AMOUNT_WITHIN = timedelta(days=90)

Party = tuple[int | None, str]  # the body, and the company that invoices it


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """What a body has paid to a company on one account."""

    count: int
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the remarks on some invoices rest on: read once for all of them."""

    paid: Mapping[Party, Mapping[str, Paid]]
    named: Mapping[int, Sequence[str]]  # the accounts of each
    amounts: Mapping[tuple[Party, Decimal], int]
    corrections: Corrections
    rates: Mapping[date, Decimal]
    today: date
    rivals: Mapping[Party, frozenset[str]]  # the accounts that the payable ones here name, for one company


def unusual(invoices: list[Invoice], move: Transition) -> dict[int, list[Remark]]:
    """For each invoice that is about to be ordered or paid, what is not as usual; seven queries however many."""
    if move.name not in TO_PAY or not invoices:
        return {}
    known = _known(invoices)
    return {invoice.pk: list(_remarks(invoice, move, known)) for invoice in invoices}


def _known(invoices: list[Invoice]) -> Known:
    named = accounts_named(invoices)
    rivals: dict[Party, set[str]] = defaultdict(set)
    for one in invoices:
        if one.is_payable:
            rivals[_party(one)].update(named[one.pk])
    return Known(
        paid=_accounts(invoices),
        named=named,
        amounts=_amounts(invoices),
        corrections=corrections_among(invoices),
        rates=confirmed_rates(),
        today=timezone.localdate(),
        rivals={party: frozenset(accounts) for party, accounts in rivals.items()},
    )


def _remarks(invoice: Invoice, move: Transition, known: Known) -> Iterable[Remark]:
    yield from known.corrections.of(invoice)
    if invoice.is_credit_note:
        return
    if skips_the_order(invoice, move):
        text = _("Cette facture n’est pas mandatée. Dites pourquoi en commentaire.")
        yield Remark(label=_("Sans mandat"), text=text)
    if not invoice.is_payable:
        text = _("Cette facture dit être déjà payée : son net à payer est nul. Rien n’est à verser. ")
        text += _("Soldez-la seulement si elle a bien été payée.")
        yield Remark(label=_("Déjà payée"), text=text, aside=True)
        return
    yield from _on_accounts(invoice, known)
    said = (_twice(invoice, known.amounts), _late(invoice, known.rates, known.today))
    yield from (remark for remark in said if remark is not None)


def _party(invoice: Invoice) -> Party:
    return invoice.recipient_id, invoice.issuer


def _accounts(invoices: list[Invoice]) -> dict[Party, dict[str, Paid]]:
    """On which accounts these bodies have really paid these companies: no credit note, nothing that owed nothing."""
    paid = (
        Invoice.objects.really_paid()
        .filter(recipient_id__in={one.recipient_id for one in invoices}, issuer__in={one.issuer for one in invoices})
        .exclude(iban="")
    )
    known: dict[Party, dict[str, Paid]] = defaultdict(dict)
    rows = paid.order_by().values("recipient_id", "issuer", "iban").annotate(count=Count("pk"), last=Max("paid_on"))
    for row in rows:
        known[row["recipient_id"], row["issuer"]][row["iban"]] = Paid(count=row["count"], last=row["last"])
    return known


def _on_accounts(invoice: Invoice, known: Known) -> Iterable[Remark]:
    """All the accounts that it names count: any that is not known may be the one that is paid."""
    paid, named = known.paid.get(_party(invoice), {}), known.named[invoice.pk]
    if not named:
        yield _without_account(invoice, paid)
        return
    strange = [account for account in named if account not in paid]
    if not paid and len(named) == 1 and is_iban(named[0]):
        rivals = known.rivals.get(_party(invoice), frozenset()) - {named[0]}
        yield _first_payment(named[0], sorted(rivals))
        return
    several = _("La facture nomme %(n)d comptes. ") % {"n": len(named)} if len(named) > 1 else ""
    for account in strange:
        yield _never_seen(account, several, paid)


def _first_payment(account: str, rivals: Sequence[str]) -> Remark:
    if not rivals:
        text = _("Premier paiement à ce fournisseur : %(iban)s.") % {"iban": grouped(account)}
        return Remark(label=_("Premier paiement"), text=text, tone="info")
    text = _(
        "Premier paiement à ce fournisseur, et ses factures ne disent pas toutes le même compte. Celle-ci : %(iban)s ; "
        "d’autres : %(others)s. %(advice)s"
    ) % {"iban": grouped(account), "others": ", ".join(map(grouped, rivals)), "advice": _advice()}
    return Remark(label=_("Plusieurs comptes"), about=grouped(account), text=text, tone="danger", aside=True)


def _never_seen(account: str, several: str, paid: Mapping[str, Paid]) -> Remark:
    text = several + _("Sur cette facture : %(account)s. %(usual)s%(advice)s") % {
        "account": grouped(account)
        if is_iban(account)
        else _("« %(text)s », qui n’est pas un IBAN") % {"text": account},
        "usual": _usual(paid),
        "advice": _advice(),
    }
    label = _("IBAN jamais vu") if is_iban(account) else _("Compte illisible")
    return Remark(label=label, about=grouped(account), text=text, tone="danger", aside=True)


def _without_account(invoice: Invoice, paid: Mapping[str, Paid]) -> Remark:
    """A page may well name one that could not be read: of a company that was paid before, somebody looks at it."""
    drawn = invoice.file_format == FileFormat.PDF
    said = (
        _("Aucun compte n’a été lu sur la page : regardez-la. ") if drawn else _("La facture ne nomme aucun compte. ")
    )
    usual = _usual(paid) + (_advice() if paid and drawn else "")
    return Remark(label=_("Sans IBAN"), text=(said + usual).strip(), aside=bool(paid) and drawn)


def _usual(paid: Mapping[str, Paid]) -> str:
    """The account of the last payment, and a space; empty where there was none."""
    if not paid:
        return ""
    account, last = max(paid.items(), key=lambda one: one[1].last)
    return _("Payé jusqu’ici : %(usual)s (%(count)d fois, la dernière le %(last)s). ") % {
        "usual": grouped(account),
        "count": last.count,
        "last": f"{last.last:%d/%m/%Y}",
    }


def _advice() -> str:
    return _("Appelez le fournisseur au numéro que vous connaissez, pas à celui de la facture.")


def _amounts(invoices: list[Invoice]) -> Counter[tuple[Party, Decimal]]:
    """How often the same body owes or has lately paid the same company the same amount."""
    since = timezone.localdate() - SAME_AMOUNT_WITHIN
    lately = (
        Invoice.objects.exclude(type=InvoiceType.CREDIT_NOTE)
        .filter(
            recipient_id__in={one.recipient_id for one in invoices},
            issuer__in={one.issuer for one in invoices},
            amount_due__in={one.amount_due for one in invoices},
            paid_on__gte=since,
        )
        .exclude(pk__in=[one.pk for one in invoices])
    )
    paid = lately.order_by().values_list("recipient_id", "issuer", "amount_due")
    counted = Counter(((recipient, issuer), amount) for recipient, issuer, amount in paid)
    counted.update((_party(one), one.amount_due) for one in invoices if one.is_payable)
    return counted


def _twice(invoice: Invoice, amounts: Mapping[tuple[Party, Decimal], int]) -> Remark | None:
    times = amounts.get((_party(invoice), invoice.amount_due), 0)
    if times < 2:
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
