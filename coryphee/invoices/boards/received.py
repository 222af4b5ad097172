"""The board of a body: what is late and costs, what falls due, how long it takes to pay, who waits since when."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from django.conf import settings
from django.db.models import Count, DateField, DurationField, ExpressionWrapper, F, Q
from django.db.models.functions import Coalesce, Greatest, TruncDate, TruncMonth
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coryphee.einvoices.enums import InvoiceType
from coryphee.invoices import clock
from coryphee.invoices.boards.sums import (
    MONTHS,
    WEEK,
    ZERO,
    Day,
    Lateness,
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
from coryphee.invoices.enums import Role
from coryphee.invoices.lifecycle import INVOICE
from coryphee.invoices.models import InvoiceQuerySet
from coryphee.invoices.payment import confirmed_rates, interest_of
from coryphee.ui.charts import Board, Chart, Figure, Mark, Series, Shape, Tone

WEEKS_BEFORE, WEEKS_AFTER = 3, 5
AGES = (10, 20, 30)  # days
MOST_UNITS = 10
AWAITING_PAYER = {str(s) for s, stage in INVOICE.stages.items() if Role.ACCOUNTANT in stage.awaits}


def received_board(rows: InvoiceQuerySet, today: date) -> Board:
    """What a body owes: late, falling due, how long it takes to pay; five queries whatever it received."""
    owed, rates = rows.to_pay(), confirmed_rates()
    running = owed.running().filter(due_date__isnull=False)
    days = by_day(running)
    late_rows = running.filter(due_date__lt=today)
    late = [day for day in days if day.due and day.due < today]
    late_n, late_amount = summed(late)
    cost = cost_of(late_rows, late_n, today, rates)
    months = _months_to_pay(rows, today)
    soon_n, soon = summed(day for day in days if day.due and today <= day.due <= today + WEEK)
    after = paid_late(rows, today, rates)
    return Board(
        title=_title(late_n, cost),
        lead=_who_has_them(late) if late_n else "",
        link=("?echeance=retard&tri=due_date", _("Voir ce qui est en retard")) if late_n else None,
        figures=(
            Figure(label=_("En retard"), value=euros(late_amount), note=invoices_in_words(late_n), late=bool(late_n)),
            Figure(
                label=_("À payer d’ici 7 jours"),
                value=euros(soon),
                note=_("%(invoices)s, jusqu’au %(day)s")
                % {"invoices": invoices_in_words(soon_n), "day": f"{today + WEEK:%d/%m}"},
            ),
            _median_figure(months),
            interest_figure(cost),
            *([paid_late_figure(after)] if after.count else []),
        ),
        charts=(
            _weeks(days, today),
            _delays(months, _legal_delay(days)),
            _ages(owed, today),
            *([_interest_chart(cost, today, rates)] if cost.counted else []),
        ),
    )


def _title(late: int, cost: Lateness) -> str:
    if not late:
        return _("Rien n’est en retard")
    said = {"n": late, "cost": euros(cost.per_day), "least": _("au moins ") if cost.unknown or cost.left_out else ""}
    if not cost.per_day:
        return ngettext("%(n)d facture en retard", "%(n)d factures en retard", late) % said
    return (
        ngettext(
            "%(n)d facture en retard coûte %(least)s%(cost)s de plus chaque jour",
            "%(n)d factures en retard coûtent %(least)s%(cost)s de plus chaque jour",
            late,
        )
        % said
    )


def _who_has_them(late: Sequence[Day]) -> str:
    """With whom the late ones wait: who orders, or who pays."""
    counted: Counter[bool] = Counter()
    for day in late:
        counted[day.status in AWAITING_PAYER] += day.count
    said = [
        (counted[False], _("%(n)d chez l’ordonnateur")),
        (counted[True], _("%(n)d à la comptabilité")),
    ]
    return ", ".join(words % {"n": n} for n, words in said if n) + "."


def _median_figure(months: Sequence["Month"]) -> Figure:
    this, before = months[-1], months[-2]
    if this.median is None:
        return Figure(label=_("Délai médian ce mois-ci"), value="—", note=_("aucun paiement pour l’instant"))
    note = _("%(n)d payées") % {"n": this.count} if this.count > 1 else _("1 payée")
    if before.median is not None:
        note += _(" ; %(days)s jours en %(month)s") % {
            "days": _days(before.median),
            "month": date_format(before.first, "F"),
        }
    label = _("Délai médian en %(month)s") % {"month": date_format(this.first, "F")}
    return Figure(label=label, value=_("%(n)s jours") % {"n": _days(this.median)}, note=note)


def _weeks(days: Sequence[Day], today: date) -> Chart:
    """Bars by week, late first; what is earlier and later than the drawing stands at its ends."""
    monday = today - timedelta(days=today.weekday())
    first, last = monday - WEEKS_BEFORE * WEEK, monday + WEEKS_AFTER * WEEK
    found: dict[date, list[Decimal]] = defaultdict(lambda: [ZERO, ZERO])
    counts: Counter[date] = Counter()
    for day in days:
        if day.due is None:
            continue
        week = min(max(day.due - timedelta(days=day.due.weekday()), first - WEEK), last)
        found[week][day.due >= today] += day.amount
        counts[week] += day.count
    weeks = [first - WEEK + n * WEEK for n in range(WEEKS_BEFORE + WEEKS_AFTER + 2)]
    labels = [_("avant"), *(f"{week:%d/%m}" for week in weeks[1:-1]), _("après")]
    return Chart(
        name="echeances",
        title=_("Ce qui échoit, semaine par semaine"),
        text=_("Le net à payer des factures à payer, par semaine d’échéance ; les délais arrêtés n’y sont pas."),
        shape=Shape.COLUMNS,
        series=(
            Series(label=_("en retard"), tone=Tone.LATE),
            Series(label=_("à venir"), tone=Tone.MAIN),
        ),
        marks=[Mark(label=label, values=tuple(found[week])) for label, week in zip(labels, weeks, strict=True)],
        header=(_("Semaine du"), _("Factures"), _("En retard"), _("À venir")),
        kinds=("text", "number", "amount", "amount"),
        table=[
            (f"{label}" if n in (0, len(weeks) - 1) else f"{week:%d/%m/%Y}", counts[week], *found[week])
            for n, (label, week) in enumerate(zip(labels, weeks, strict=True))
        ],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """The payments of one month, and how many days they took: half took less."""

    first: date
    count: int
    median: Decimal | None


def _months_to_pay(rows: InvoiceQuerySet, today: date) -> list[Month]:
    """Days from the start of the delay to the payment, without those of an interruption; one query, grouped."""
    firsts = months_until(today, MONTHS)
    available = TruncDate("made_available_at", output_field=DateField())
    paid = rows.filter(paid_on__gte=firsts[0], paid_on__lte=today, amount_due__gt=0, made_available_at__isnull=False)
    start = Greatest(available, Coalesce(F("executed_on"), available), output_field=DateField())
    grouped = (
        paid.exclude(type=InvoiceType.CREDIT_NOTE)
        .order_by()
        .select_related(None)
        .annotate(
            month=TruncMonth("paid_on"),
            whole=ExpressionWrapper(F("paid_on") - start, output_field=DurationField()),
            stopped=ExpressionWrapper(F("resumed_on") - F("suspended_on"), output_field=DurationField()),
        )
        .values_list("month", "whole", "stopped")
        .annotate(n=Count("pk"))
    )
    taken: dict[date, Counter[int]] = defaultdict(Counter)
    for month, whole, stopped, n in grouped:
        days = whole.days - (stopped.days if stopped is not None else 0)
        taken[day_of(month)][max(days, 0)] += n
    return [Month(first=one, count=taken[one].total(), median=_median(taken[one])) for one in firsts]


def _median(counted: Counter[int]) -> Decimal | None:
    """The value in the middle; of an even number, half-way between the two."""
    n = counted.total()
    if not n:
        return None
    low, high = (_at(counted, rank) for rank in ((n - 1) // 2, n // 2))
    return Decimal(low + high) / 2


def _at(counted: Counter[int], rank: int) -> int:
    """The value of this rank, from 0."""
    values = sorted(counted)
    for value in values:
        rank -= counted[value]
        if rank < 0:
            return value
    return values[-1]


def _days(median: Decimal) -> str:
    return f"{median.normalize():f}".replace(".", ",")


def _legal_delay(days: Sequence[Day]) -> int | None:
    """The delay of what is to be paid, where it is the same for all."""
    delays = {day.delay for day in days}
    return delays.pop() if len(delays) == 1 else None


def _delays(months: Sequence[Month], legal: int | None) -> Chart:
    return Chart(
        name="delais",
        title=_("Délai pour payer, médiane de chaque mois"),
        text=_(
            "Jours de la mise à disposition, ou de l’exécution si elle est plus tardive, à la mise en paiement ; les "
            "jours où le délai était arrêté ne comptent pas."
        ),
        shape=Shape.LINE,
        series=(Series(label=_("jours"), tone=Tone.MAIN),),
        marks=[Mark(label=month_label(one.first), values=(one.median,)) for one in months],
        header=(_("Mois"), _("Factures payées"), _("Médiane (jours)")),
        kinds=("text", "number", "text"),
        table=[(f"{one.first:%m/%Y}", one.count, "—" if one.median is None else _days(one.median)) for one in months],
        money=False,
        limit=Decimal(legal) if legal else None,
        limit_label=_("délai légal : %(n)d jours") % {"n": legal} if legal else "",
    )


def _ages(owed: InvoiceQuerySet, today: date) -> Chart:
    """Since when what is to be paid waits, by unit: those that have most first."""
    starts = [timezone.make_aware(datetime.combine(today - timedelta(days=days), time.min)) for days in AGES]
    bounds = [
        Q(made_available_at__gte=starts[0]),
        Q(made_available_at__gte=starts[1], made_available_at__lt=starts[0]),
        Q(made_available_at__gte=starts[2], made_available_at__lt=starts[1]),
        Q(made_available_at__lt=starts[2]),
    ]
    grouped = (
        owed.filter(made_available_at__isnull=False)
        .order_by()
        .select_related(None)
        .values("recipient_unit__label")
        .annotate(n=Count("pk"), **{f"age{n}": Count("pk", filter=q) for n, q in enumerate(bounds)})
        .order_by("-n", "recipient_unit__label")[: MOST_UNITS + 1]
    )
    found = list(grouped)
    labels = (_("10 jours au plus"), _("11 à 20"), _("21 à 30"), _("plus de 30"))
    rows = [(row["recipient_unit__label"] or _("Sans service"), [row[f"age{n}"] for n in range(4)]) for row in found]
    text = _("Les factures à payer, par ancienneté depuis leur mise à disposition, délais arrêtés compris.")
    if len(rows) > MOST_UNITS:
        text += " " + _("Les %(n)d services qui en ont le plus.") % {"n": MOST_UNITS}
    tones = (Tone.PALE, Tone.SOFT, Tone.MAIN, Tone.LATE)
    return Chart(
        name="anciennete",
        title=_("Depuis quand les factures attendent, par service"),
        text=text,
        shape=Shape.ROWS,
        series=tuple(Series(label=label, tone=tone) for label, tone in zip(labels, tones, strict=True)),
        marks=[Mark(label=label, values=tuple(map(Decimal, ages))) for label, ages in rows[:MOST_UNITS]],
        header=(_("Service"), *labels, _("Total")),
        kinds=("text", *["number"] * 5),
        table=[(label, *ages, sum(ages)) for label, ages in rows[:MOST_UNITS]],
        money=False,
    )


def _interest_chart(cost: Lateness, today: date, rates: Mapping[date, Decimal]) -> Chart:
    """How the interest of what is late today has grown, week by week, and what it will be if nothing moves."""
    days = [today - n * WEEK for n in reversed(range(9))] + [today + n * WEEK for n in range(1, 5)]
    totals = [_interest_of(day, cost, rates) for day in days]
    totals[8] = cost.interest
    return Chart(
        name="interets",
        title=_("Intérêts de retard, cumulés"),
        text=_(
            "Sur ce qui est en retard aujourd’hui, au taux de la BCE du semestre où chaque retard a commencé, majoré "
            "de 8 points. S’y ajoutent %(flat)s par facture. En pointillé : les mêmes "
            "factures, si elles ne sont pas payées."
        )
        % {"flat": euros(Decimal(settings.LATE_INTEREST_FLAT))},
        shape=Shape.LINE,
        series=(Series(label=_("euros"), tone=Tone.LATE),),
        marks=[Mark(label=f"{day:%d/%m}", values=(total,)) for day, total in zip(days, totals, strict=True)],
        header=(_("Jour"), _("Intérêts cumulés")),
        kinds=("date", "amount"),
        table=[(day, total) for day, total in zip(days, totals, strict=True)],
        known=9,
    )


def _interest_of(day: date, cost: Lateness, rates: Mapping[date, Decimal]) -> Decimal:
    told = (
        interest_of(amount, due, day, rates.get(clock.semester_start(due + timedelta(days=1))))
        for due, amount in cost.by_due.items()
    )
    return sum((one.interest for one in told if one is not None), ZERO)
