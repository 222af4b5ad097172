"""What a line of the trail may say was done: closed lists, one for each feature; a kind of dossier adds its moves."""

from collections.abc import Mapping
from typing import TypeVar

from django.db.models import TextChoices
from django.utils.functional import Promise

ActionsT = TypeVar("ActionsT", bound=type[TextChoices])
Label = str | Promise

_LABELS: dict[str, Label] = {}


class UndeclaredAction(ValueError):
    """A fault of ours: somebody writes an action that no list has."""


def declare(labels: Mapping[str, Label]) -> None:
    """Actions and what people read of them. Raises `ValueError` for one that somebody else has declared."""
    for action, label in labels.items():
        if _LABELS.setdefault(action, label) is not label:
            raise ValueError(f"{action} is declared twice")


def declared(actions: ActionsT) -> ActionsT:
    """Above the list of a feature, in its `enums.py`."""
    declare({one.value: one.label for one in actions})
    return actions


def all_actions() -> Mapping[str, Label]:
    return _LABELS


def label_of(action: str) -> str:
    """What people read; the action itself, of a line that an older version wrote."""
    return str(_LABELS.get(action, action))
