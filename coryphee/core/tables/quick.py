"""Filters of one press above a table, and how many rows each would keep."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import Count, QuerySet, Value
from django.utils.translation import gettext as _

from coryphee.core.tables.filters import BooleanFilter, ChoiceFilter, State
from coryphee.core.tables.page import Choice
from coryphee.core.tables.params import Params

Groups = tuple[tuple[Choice, ...], ...]

MOST = 1_000  # rows among which they are counted: of more, nothing is said
ALL = ("", "")


def counted(rows: QuerySet[Any], states: Iterable[State]) -> dict[tuple[str, str], int]:
    """How many of these rows each choice keeps, by (name of the filter, value), and `ALL`; one query.

    Empty where there are more of them than are worth counting.
    """
    states = [state for state in states if state.quick()]
    if not states:
        return {}
    rows = rows.order_by().select_related(None)
    among = rows.filter(pk__in=rows.values("pk")[: MOST + 1])
    asked: dict[tuple[str, str], QuerySet[Any]] = {ALL: among}
    for state in states:
        for value, _label, _chosen in state.quick():
            asked[state.filter.name, value] = _pressed(state, value).narrow(among)
    parts = [
        part.values(which=Value(number)).annotate(n=Count("pk")).values_list("which", "n")
        for number, part in enumerate(asked.values())
    ]
    found = dict(parts[0].union(*parts[1:], all=True))
    if found.get(0, 0) > MOST:
        return {}
    return {key: found.get(number, 0) for number, key in enumerate(asked)}


def _pressed(state: State, value: str) -> State:
    """The filter with this choice alone."""
    if isinstance(state.filter, BooleanFilter):
        return State(filter=state.filter, inputs=(), value=True)
    several = isinstance(state.filter, ChoiceFilter) and state.filter.multiple
    return State(filter=state.filter, inputs=(), value=[value] if several else value)


def choices(
    states: Sequence[State], params: Params, counts: Mapping[tuple[str, str], int], drop: tuple[str, ...]
) -> Groups:
    """What one press asks, filter by filter, each with what it would keep where that was counted (what would keep
    nothing is left out); `drop`: what an address forgets as soon as what is shown changes."""
    groups = [
        tuple(
            Choice(
                label=label,
                href=params.link(drop=drop, **{state.filter.name: "" if chosen else value}),
                current=chosen,
                ends=chosen,
                count=counts.get((state.filter.name, value)),
            )
            for value, label, chosen in state.quick()
            if chosen or counts.get((state.filter.name, value)) != 0
        )
        for state in states
    ]
    groups = [group for group in groups if group]
    if not groups or ALL not in counts:
        return tuple(groups)
    names = tuple(state.filter.name for state in states if state.quick())
    none = not any(one.current for group in groups for one in group)
    everything = Choice(label=_("Tout"), href=params.link(drop=(*drop, *names)), current=none, count=counts[ALL])
    return ((everything, *groups[0]), *groups[1:])
