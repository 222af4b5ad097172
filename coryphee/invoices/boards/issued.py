"""The board of a supplier: what is late, expected and paid, month by month."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from django.db.models import Count, Sum
from django.db.models.functions import TruncMonth
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coryphee.einvoices.enums import InvoiceType
from coryphee.invoices.boards.sums import (
    MONTHS,
    ZERO,
    Day,
    by_day,
    cost_of,
    day_of,
    euros,
    interest_figure,
    invoices_in_words,
    month_label,
    months_until,
    paid_late,
    paid_late_figure,
    summed,
)
from coryphee.invoices.lifecycle import INVOICE
from coryphee.invoices.models import UNSENT, InvoiceQuerySet
from coryphee.invoices.payment import confirmed_rates
from coryphee.ui.charts import Board, Chart, Figure, Mark, Series, Shape, Tone


def issued_board(rows: InvoiceQuerySet, today: date) -> Board:
    """What a supplier is owed: late, expected, paid, month by month; five queries whatever he sent."""
    owed, rates = rows.to_pay(), confirmed_rates()
    late_rows = owed.running().filter(due_date__lt=today)
    late = by_day(late_rows)
    late_n, late_amount = summed(late)
    expected = _without(by_day(owed), late)
    expected_n, expected_amount = summed(expected)
    credits_n, credits = _credits(rows)
    paid = _paid_by_month(rows, today)
    cost = cost_of(late_rows, late_n, today, rates)
    this = months_until(today, 1)[0]
    after = paid_late(rows, today, rates)
    return Board(
        title=_("%(amount)s en retard") % {"amount": euros(late_amount)}
        if late_n
        else _("Rien n’est en retard ; %(amount)s attendus") % {"amount": euros(expected_amount - credits)},
        link=("?echeance=retard", _("Voir ce qui est en retard")) if late_n else None,
        figures=(
            Figure(label=_("En retard"), value=euros(late_amount), note=_since(late, today), late=bool(late_n)),
            Figure(
                label=_("Attendu"),
                value=euros(expected_amount - credits),
                note=invoices_in_words(expected_n) + _less(credits_n),
            ),
            Figure(
                label=_("Mis en paiement en %(month)s") % {"month": date_format(this, "F")},
                value=euros(paid[this][1]),
                note=invoices_in_words(paid[this][0]),
            ),
            *([interest_figure(cost)] if late_n else []),
            *([paid_late_figure(after)] if after.count else []),
        ),
        charts=(_money_by_month(late, expected, paid, today),),
    )


def _without(days: Sequence[Day], others: Sequence[Day]) -> list[Day]:
    less = {(day.due, day.status, day.delay): day for day in others}
    found = []
    for day in days:
        other = less.get((day.due, day.status, day.delay))
        left = replace(day, count=day.count - other.count, amount=day.amount - other.amount) if other else day
        if left.count:
            found.append(left)
    return found


def _since(late: Sequence[Day], today: date) -> str:
    n, _amount = summed(late)
    if not n:
        return ""
    days = (today - min(day.due for day in late if day.due)).days
    return _("%(invoices)s, jusqu’à %(days)d j de retard") % {"invoices": invoices_in_words(n), "days": days}


def _less(credit_notes: int) -> str:
    if not credit_notes:
        return ""
    return ngettext(" moins %(n)d avoir", " moins %(n)d avoirs", credit_notes) % {"n": credit_notes}


def _credits(rows: InvoiceQuerySet) -> tuple[int, Decimal]:
    """The credit notes that nobody has set off yet."""
    closed = [str(status) for status in sorted(INVOICE.closed)]
    still = rows.filter(type=InvoiceType.CREDIT_NOTE, paid_on=None).exclude(status__in=[*closed, *UNSENT])
    found = still.order_by().select_related(None).aggregate(n=Count("pk"), total=Sum("total_with_vat", default=0))
    return found["n"], Decimal(found["total"])


def _paid_by_month(rows: InvoiceQuerySet, today: date) -> dict[date, tuple[int, Decimal]]:
    first = months_until(today, MONTHS)[0]
    paid = rows.filter(paid_on__gte=first, paid_on__lte=today, amount_due__gt=0).exclude(type=InvoiceType.CREDIT_NOTE)
    grouped = paid.order_by().select_related(None).annotate(month=TruncMonth("paid_on")).values_list("month")
    found: dict[date, tuple[int, Decimal]] = defaultdict(lambda: (0, ZERO))
    for month, n, total in grouped.annotate(n=Count("pk"), total=Sum("amount_due")):
        found[day_of(month)] = (n, total)
    return found


def _money_by_month(
    late: Sequence[Day], expected: Sequence[Day], paid: Mapping[date, tuple[int, Decimal]], today: date
) -> Chart:
    """Six months of payments, then what is expected; what is late stands in the month when it fell due."""
    months = months_until(today, 8, after=2)
    found: dict[date, list[Decimal]] = {month: [paid[month][1], ZERO, ZERO] for month in months}
    for place, days in ((1, late), (2, expected)):
        for day in days:
            due = max(day.due or today, today if place == 2 else date.min).replace(day=1)
            found[min(max(due, months[0]), months[-1])][place] += day.amount
    labels = [month_label(month) for month in months]
    return Chart(
        name="argent",
        title=_("Votre argent, mois par mois"),
        text=_(
            "Ce qui est mis en paiement chaque mois, et ce qui reste à payer, au mois de son échéance ; les avoirs n’y "
            "sont pas. Ce qui est en route, ou dont l’échéance arrêtée est passée, compte ce mois-ci. Le premier mois "
            "porte aussi les retards plus anciens, le dernier ce qui échoit plus tard."
        ),
        shape=Shape.COLUMNS,
        series=(
            Series(label=_("mis en paiement"), tone=Tone.DONE),
            Series(label=_("en retard"), tone=Tone.LATE),
            Series(label=_("attendu"), tone=Tone.SOFT),
        ),
        marks=[Mark(label=label, values=tuple(found[month])) for label, month in zip(labels, months, strict=True)],
        header=(_("Mois"), _("Mis en paiement"), _("En retard"), _("Attendu")),
        kinds=("text", "amount", "amount", "amount"),
        table=[(f"{month:%m/%Y}", *found[month]) for month in months],
    )
