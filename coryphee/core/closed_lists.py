"""Closed lists that features fill: each declares its own members, and nothing below names a feature."""

from collections.abc import Mapping
from typing import TypeVar

from django.db.models import TextChoices
from django.utils.functional import Promise

MembersT = TypeVar("MembersT", bound=type[TextChoices])
Label = str | Promise


class ClosedList:
    """What a value may be, and what people read of it, in the order in which features declare them."""

    def __init__(self) -> None:
        self._labels: dict[str, Label] = {}

    def declare(self, labels: Mapping[str, Label]) -> None:
        """Raises `ValueError` for a member that somebody else has declared."""
        for value, label in labels.items():
            if self._labels.setdefault(value, label) is not label:
                raise ValueError(f"{value} is declared twice")

    def declared(self, members: MembersT) -> MembersT:
        """Above the list of a feature, in its `enums.py`."""
        self.declare({one.value: one.label for one in members})
        return members

    def all(self) -> Mapping[str, Label]:
        """What is declared now and what will be: a view, that may be taken before the features are known."""
        return self._labels

    def label_of(self, value: str) -> str:
        """What people read; the value itself, of a row that an older version wrote."""
        return str(self._labels.get(value, value))
