"""Fields of forms as people fill them: numbers, days, names, files; what is out of bounds is said at the field."""

import re
from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from coryphee.core.bounds import OutOfBounds, check_amount, check_day
from coryphee.core.search import normalise_text
from coryphee.core.texts import one_line


class NumberField(forms.DecimalField):
    """A number as people type and paste it: « 1 234,56 € », with any of the spaces."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(localize=True, **kwargs)

    def to_python(self, value: Any) -> Any:
        return super().to_python(_as_written(value) if isinstance(value, str) else value)

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value is not None:
            _in_bounds(check_amount, value)


def _as_written(text: str) -> str:
    """« 1.200,50 » and « 1,200.50 » as one number: where both marks stand, the last one is that of the decimals."""
    text = re.sub(r"[\s€]", "", text)
    if "." in text and "," in text:
        text = text.replace("." if text.rindex(",") > text.rindex(".") else ",", "")
    return text


DAYS_WRITTEN = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d", "%d/%m/%y", "%d-%m-%y", "%d.%m.%y")
_MONTHS = (
    *("janvier", "fevrier", "mars", "avril", "mai", "juin"),
    *("juillet", "aout", "septembre", "octobre", "novembre", "decembre"),
)
_WORDED = re.compile(r"(\d{1,2})(?:er)? ([a-z]+) (\d{4})")


class DayField(forms.DateField):
    """A day from which deadlines can be counted."""

    def __init__(self, *, error_messages: dict[str, Any] | None = None, **kwargs: Any) -> None:
        wrong = {"invalid": _("Écrivez la date ainsi : 21/11/2026.")}
        super().__init__(error_messages={**wrong, **(error_messages or {})}, input_formats=DAYS_WRITTEN, **kwargs)

    def to_python(self, value: Any) -> Any:
        worded = _WORDED.fullmatch(normalise_text(value)) if isinstance(value, str) else None
        if worded and worded[2] in _MONTHS:  # « 27 novembre 2026 », as invoices say it
            value = f"{worded[1]}/{_MONTHS.index(worded[2]) + 1}/{worded[3]}"
        return super().to_python(value)

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value is not None:
            _in_bounds(check_day, value)


class LineField(forms.CharField):
    """A number or a name: one line, and nothing in it that nobody sees."""

    def to_python(self, value: Any) -> str:
        return one_line(super().to_python(value) or "")


def lines(column: Any, **named: Any) -> forms.Field | None:
    """`Meta.formfield_callback` of forms made from a model: its short texts are lines too."""
    if type(column) is models.CharField and not column.choices:
        named["form_class"] = LineField
    return column.formfield(**named)


def _in_bounds(check: Callable[[Any], Any], value: Any) -> None:
    try:
        check(value)
    except OutOfBounds as error:
        raise ValidationError(error.message) from error


def left_out(field: str) -> str:
    """What a form that is sent again says of a field whose files could not be kept meanwhile."""
    return f"{field}-sans-fichier"


class LeftOut:
    """Files had been chosen and are not there any more: to go on without them is nobody's choice."""


class MultipleFiles(forms.ClearableFileInput):
    allow_multiple_selected = True

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        chosen = super().value_from_datadict(data, files, name)
        return LeftOut() if not chosen and left_out(name) in data else chosen


class PiecesField(forms.FileField):
    """Several files at once; its value is a list."""

    widget = MultipleFiles

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        if isinstance(data, LeftOut):
            raise ValidationError(_("Choisissez à nouveau ces fichiers : ils n’ont pas pu être gardés avec le reste."))
        files = data if isinstance(data, list | tuple) else [data] if data else []
        if self.required and not files:
            raise ValidationError(self.error_messages["required"], code="required")
        return [super(PiecesField, self).clean(f, initial) for f in files]
