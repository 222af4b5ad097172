"""What somebody must look after now and then, and no program can: each feature declares its own; `/sante/` says it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """`due(day)` is the sentence that says what is to be done, empty when nothing is."""

    name: str  # as the health page calls it: "taux_bce"
    fine: str  # what is said when nothing is to be done
    due: Callable[[date], str]


_DUTIES: dict[str, Duty] = {}


def declare(duty: Duty) -> Duty:
    """Called by `apps.py` of a feature, when it is ready; again changes nothing."""
    return _DUTIES.setdefault(duty.name, duty)


def duties() -> list[Duty]:
    return list(_DUTIES.values())
