"""What the screens of invoices show: reads only, shared by screens, exports and programs."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from django.utils.translation import gettext as _

from coryphee.core.actor import Actor
from coryphee.invoices import clock
from coryphee.invoices.models import UNSENT, EcbRate, Invoice

MOST_NAMED = 3  # semesters in one sentence
# What was published when this release was made, beside the rows that came with the portal. ECB, main refinancing
# operations: 2.15 from 11/06/2025 on (decision of 05/06/2025), kept on 05/02/2026.
KNOWN_RATES = {date(2026, 1, 1): Decimal("2.15")}


def corrected_by_it(invoice: Invoice, actor: Actor) -> list[Invoice]:
    """What this credit note corrects, among what the actor sees."""
    return list(Invoice.objects.visible_to(actor).filter(corrected_by=invoice)) if invoice.is_credit_note else []


def sent_before(invoice: Invoice, actor: Actor) -> Invoice | None:
    """The invoice of the same company, year and number that was sent already, where the actor may see it."""
    same = Invoice.objects.visible_to(actor).filter(
        issuer=invoice.supplier.numbering, number=invoice.number, issue_year=invoice.issue_year
    )
    return same.exclude(status__in=UNSENT).exclude(pk=invoice.pk).first()


def credits_of(invoice: Invoice, actor: Actor) -> list[Invoice]:
    """The credit notes that correct this invoice, among what the actor sees."""
    return [] if invoice.is_credit_note else list(Invoice.objects.visible_to(actor).filter(corrects=invoice))


def semesters_without_rate(today: date) -> list[date]:
    """The first days of the semesters, from the first one known to this one, whose rate nobody has confirmed: no
    interest can be told of what became late then (R2192-31). Latest first; one query."""
    known = dict(EcbRate.objects.order_by("starts_on").values_list("starts_on", "confirmed"))
    semester = clock.semester_start(today)
    missing, first = [], min([*known, semester])
    while semester >= first:
        if not known.get(semester):
            missing.append(semester)
        semester = clock.semester_start(semester - timedelta(days=1))
    return missing


def proposed_rates(days: Iterable[date]) -> dict[date, Decimal]:
    """What the portal knows of the rates of these semesters, for somebody to confirm; nothing is worked out from it."""
    wanted = list(days)
    stored = EcbRate.objects.filter(starts_on__in=wanted).values_list("starts_on", "rate")
    return {day: rate for day, rate in KNOWN_RATES.items() if day in wanted} | dict(stored)


def rates_due(today: date) -> str:
    """What the operator has to look after, in a sentence; empty when every rate is known."""
    missing = semesters_without_rate(today)
    if not missing:
        return ""
    days = ", ".join(f"{day:%d/%m/%Y}" for day in missing[:MOST_NAMED]) + (", …" if len(missing) > MOST_NAMED else "")
    return _(
        "Taux de la BCE à saisir ou à confirmer (Administration › Taux de la BCE) : %(days)s. Sans eux, le portail ne "
        "dit aucun montant d’intérêts pour les retards commencés ces semestres-là."
    ) % {"days": days}
