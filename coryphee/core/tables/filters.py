"""Filters of a table: what is typed is checked; a bad value is left out and its field says why, in French."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import KW_ONLY, dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, ClassVar

from django.db.models import DateTimeField, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.core.bounds import YEARS
from coryphee.core.errors import DomainError
from coryphee.core.money import format_amount, parse_amount
from coryphee.core.tables.keyset import field_at
from coryphee.core.tables.params import Params

Narrow = Callable[[QuerySet[Any], Any], QuerySet[Any]]
LONGEST_TEXT = 200
MOST_QUICK = 8  # choices in a row; more of them are chosen in the form
DATE_FORMATS = ("%Y-%m-%d", "%d/%m/%Y", "%d/%m/%y", "%d.%m.%Y")


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One control of the form."""

    name: str
    id: str
    label: str
    value: str = ""
    error: str = ""
    options: tuple[tuple[str, str, bool], ...] = ()  # value, label, chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A filter as this request uses it."""

    filter: "Filter"
    inputs: tuple[Input, ...]
    value: Any = None  # None: nothing asked

    @property
    def errors(self) -> list[str]:
        return [i.error for i in self.inputs if i.error]

    @property
    def active(self) -> bool:
        return bool(self.value != self.filter.default)

    def quick(self) -> list[tuple[str, str, bool]]:
        """What one press asks, its words, whether it is asked now; nothing of a choice among many."""
        if not self.filter.quick:
            return []
        if isinstance(self.filter, BooleanFilter):
            return [("oui", self.inputs[0].label, bool(self.value))]
        options = self.inputs[0].options if isinstance(self.filter, ChoiceFilter) else ()
        return list(options) if len(options) <= MOST_QUICK else []

    @property
    def words(self) -> str:
        """What it asks, as one would say it: « Service : Bâtiments »."""
        if isinstance(self.filter, BooleanFilter):
            return str(self.filter.label)
        said = [label for one in self.inputs for _value, label, chosen in one.options if chosen]
        return f"{self.filter.label} : {', '.join(said) or self.filter.said(self.value)}"

    def narrow(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value is None:
            return queryset
        if self.filter.apply:
            return self.filter.apply(queryset, self.value)
        return self.filter.narrow(queryset, self.value)


@dataclass(frozen=True, slots=True)
class Filter:
    """`field` is what it compares; `apply(queryset, value)` replaces the comparison."""

    name: str
    label: str
    _: KW_ONLY
    field: str = ""
    help: str = ""
    apply: Narrow | None = None
    quick: bool = False  # in sight above the table: a field for a text, each choice one press away

    kind: ClassVar[str]

    @property
    def default(self) -> Any:
        """The value when the address says nothing."""
        return None

    def names(self) -> tuple[str, ...]:
        return (self.name,)

    def said(self, value: Any) -> str:
        """A value in words."""
        return f"« {value} »"

    def state(self, params: Params) -> State:
        raise NotImplementedError

    def narrow(self, queryset: QuerySet[Any], value: Any) -> QuerySet[Any]:
        raise NotImplementedError

    def _input(self, params: Params, name: str, label: str, **kwargs: Any) -> Input:
        return Input(name=params.name(name), id=f"filtre-{params.name(name)}", label=label, **kwargs)


@dataclass(frozen=True, slots=True)
class TextFilter(Filter):
    """Some text anywhere in the field; `lookup` for another comparison.

    `nearest(queryset, text)`: what is shown where nothing holds it, typing errors forgiven; None where nothing is near.
    """

    lookup: str = field(default="icontains", kw_only=True)
    nearest: Callable[[QuerySet[Any], str], QuerySet[Any] | None] | None = field(default=None, kw_only=True)
    kind: ClassVar[str] = "text"

    def state(self, params: Params) -> State:
        text = params.get(self.name)
        error = _("Écrivez %(count)s caractères au plus.") % {"count": LONGEST_TEXT} if len(text) > LONGEST_TEXT else ""
        shown = self._input(params, self.name, self.label, value=text[:LONGEST_TEXT], error=error)
        return State(filter=self, inputs=(shown,), value=None if error or not text else text)

    def narrow(self, queryset: QuerySet[Any], value: str) -> QuerySet[Any]:
        return queryset.filter(**{f"{self.field or self.name}__{self.lookup}": value})


@dataclass(frozen=True, slots=True)
class ChoiceFilter(Filter):
    """One of a list, or several with `multiple`; `choices` as Django has them."""

    choices: Iterable[tuple[Any, Any]] = field(default=(), kw_only=True)
    multiple: bool = field(default=False, kw_only=True)
    kind: ClassVar[str] = "choice"

    def state(self, params: Params) -> State:
        known = [(str(value), str(label)) for value, label in self.choices if str(value)]
        asked = [value for value in params.all(self.name) if value]
        chosen = [value for value, _label in known if value in asked]
        if not self.multiple:
            chosen = chosen[-1:]
        unknown = set(asked) - {value for value, _label in known}
        error = _("Ce choix n’existe pas : choisissez dans la liste.") if unknown else ""
        options = tuple((value, label, value in chosen) for value, label in known)
        shown = self._input(params, self.name, self.label, error=error, options=options)
        value = (chosen if self.multiple else chosen[0]) if chosen else None
        return State(filter=self, inputs=(shown,), value=value)

    def narrow(self, queryset: QuerySet[Any], value: Any) -> QuerySet[Any]:
        return queryset.filter(**{f"{self.field or self.name}{'__in' if self.multiple else ''}": value})


@dataclass(frozen=True, slots=True)
class BooleanFilter(Filter):
    """A box to tick, that keeps the rows of `condition`; `checked` when the address says nothing."""

    condition: Q | Callable[[], Q] | None = field(default=None, kw_only=True)
    checked: bool = field(default=False, kw_only=True)
    kind: ClassVar[str] = "boolean"

    @property
    def default(self) -> Any:
        return True if self.checked else None

    def state(self, params: Params) -> State:
        # The form sends « non » from a hidden field, then « oui » when the box is ticked.
        given = params.get(self.name)
        ticked = given == "oui" if given in ("oui", "non") else self.checked
        shown = self._input(params, self.name, self.label, value="oui" if ticked else "non")
        return State(filter=self, inputs=(shown,), value=True if ticked else None)

    def narrow(self, queryset: QuerySet[Any], value: bool) -> QuerySet[Any]:
        condition = self.condition() if callable(self.condition) else self.condition
        return queryset.filter(Q(**{self.field or self.name: True}) if condition is None else condition)


@dataclass(frozen=True, slots=True)
class RangeFilter(Filter):
    """From one value to another, both included, each optional."""

    suffixes: ClassVar[tuple[str, str]]

    def names(self) -> tuple[str, ...]:
        return tuple(f"{self.name}_{suffix}" for suffix in self.suffixes)

    def labels(self) -> tuple[str, str]:
        raise NotImplementedError

    def parse(self, text: str) -> Any:
        raise NotImplementedError

    def state(self, params: Params) -> State:
        bounds: list[Any] = []
        inputs = []
        for name, label in zip(self.names(), self.labels(), strict=True):
            value, error = self._bound(params.get(name))
            if bounds and None not in (bounds[0], value) and bounds[0] > value:
                value, error = None, self._reversed()
                bounds[0] = None
            bounds.append(value)
            inputs.append(self._input(params, name, label, value=self._shown(value, params.get(name)), error=error))
        found = tuple(bounds)
        return State(filter=self, inputs=tuple(inputs), value=None if found == (None, None) else found)

    def _bound(self, text: str) -> tuple[Any, str]:
        if not text:
            return None, ""
        try:
            return self.parse(text[:LONGEST_TEXT]), ""
        except DomainError as error:
            return None, error.message

    def _shown(self, value: Any, text: str) -> str:
        return text[:LONGEST_TEXT]

    def _reversed(self) -> str:
        return _("La seconde valeur doit être la plus grande.")

    def said(self, value: Any) -> str:
        low, high = (None if one is None else self.written(one) for one in value)
        if low is None or high is None:
            return _("à partir de %(low)s") % {"low": low} if high is None else _("jusqu’à %(high)s") % {"high": high}
        return _("de %(low)s à %(high)s") % {"low": low, "high": high}

    def written(self, bound: Any) -> str:
        raise NotImplementedError

    def narrow(self, queryset: QuerySet[Any], value: Sequence[Any]) -> QuerySet[Any]:
        name = self.field or self.name
        low, high = value
        bounds = {f"{name}__gte": low, f"{name}__lte": high}
        return queryset.filter(**{lookup: bound for lookup, bound in bounds.items() if bound is not None})


class InvalidDate(DomainError):
    code = "invalid_date"


def parse_date(text: str) -> date:
    """The day typed as 21/11/2026, or sent by a date field as 2026-11-21."""
    for written in DATE_FORMATS:
        try:
            found = datetime.strptime(text, written).date()  # noqa: DTZ007 a day has no time zone
        except ValueError:
            continue
        if found.year in YEARS:
            return found
    raise InvalidDate(_("La date n’a pas été comprise. Écrivez-la ainsi : 21/11/2026."))


@dataclass(frozen=True, slots=True)
class DateRangeFilter(RangeFilter):
    """Between two days; on a moment, the last day counts whole, in the portal's time zone."""

    kind: ClassVar[str] = "date"
    suffixes: ClassVar[tuple[str, str]] = ("du", "au")

    def labels(self) -> tuple[str, str]:
        return _("%(label)s : du") % {"label": self.label}, _("au")

    def parse(self, text: str) -> date:
        return parse_date(text)

    def written(self, bound: date) -> str:
        return f"{bound:%d/%m/%Y}"

    def _shown(self, value: date | None, text: str) -> str:
        return value.isoformat() if value else text[:LONGEST_TEXT]

    def _reversed(self) -> str:
        return _("La date de fin doit suivre la date de début.")

    def narrow(self, queryset: QuerySet[Any], value: Sequence[date | None]) -> QuerySet[Any]:
        name = self.field or self.name
        if not isinstance(field_at(queryset.model, name)[0], DateTimeField):
            return RangeFilter.narrow(self, queryset, value)
        low, high = value
        if low is not None:
            queryset = queryset.filter(**{f"{name}__gte": _midnight(low)})
        if high is not None:
            queryset = queryset.filter(**{f"{name}__lt": _midnight(high + timedelta(days=1))})
        return queryset


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, tzinfo=timezone.get_current_timezone())


@dataclass(frozen=True, slots=True)
class AmountRangeFilter(RangeFilter):
    """Between two amounts, typed the French way."""

    kind: ClassVar[str] = "amount"
    suffixes: ClassVar[tuple[str, str]] = ("min", "max")

    def labels(self) -> tuple[str, str]:
        return _("%(label)s : de") % {"label": self.label}, _("à")

    def parse(self, text: str) -> Decimal:
        return parse_amount(text)

    def written(self, bound: Decimal) -> str:
        return format_amount(bound, "EUR")

    def _reversed(self) -> str:
        return _("Le second montant doit être le plus grand.")
