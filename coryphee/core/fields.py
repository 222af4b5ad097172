"""Columns that need more than Django's own."""

from decimal import Context
from functools import cached_property
from typing import Any

from django.db import models

READ_DIGITS = 60  # far more than any column keeps


class AmountField(models.DecimalField):
    """An amount that can always be read back.

    SQLite keeps a REAL, and Django refuses to read one that has more digits than the column declares: one such row
    made every list that shows it fail. What may be written is bounded at the door (`core.bounds`).
    """

    @cached_property
    def context(self) -> Context:
        return Context(prec=READ_DIGITS)

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        """The same column: nothing to migrate."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.DecimalField", args, kwargs
