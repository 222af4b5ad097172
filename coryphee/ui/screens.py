"""What all screens do with a refusal: say it where the person looks, and keep what he typed."""

from collections.abc import Callable
from copy import copy
from http import HTTPStatus
from typing import Any, TypeVar

from django import forms
from django.contrib import messages
from django.db import models, transaction
from django.http import HttpRequest

from coryphee.core.errors import DomainError
from coryphee.ui.editing import EditForm

Form = TypeVar("Form", bound=EditForm)


def said(form: forms.BaseForm, error: DomainError, field: str = "") -> None:
    """Put a refusal where the person looks: at the field it speaks of (or `field`), else above the form.

    What is the portal's fault is at no field, and no « point à corriger » of theirs: `ui_errors` says it otherwise.
    """
    if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        field = ""
    error.__traceback__ = None  # a form that keeps it would keep the frames above, and the file
    form.refusal = error  # type: ignore[attr-defined]
    named = error.details.get("field", field)
    form.add_error(named if named in form.fields else None, error.message)


def attempt(form: forms.BaseForm, action: Callable[[], Any], *, field: str = "") -> bool:
    """Whether the action was accepted; if not, the form says why."""
    try:
        action()
    except DomainError as error:
        said(form, error, field)
        return False
    return True


def attempt_or_say(request: HttpRequest, action: Callable[[], Any], *, done: str = "") -> bool:
    """The same for a button without a form: a message says what became of it, a page what is the portal's fault."""
    try:
        action()
    except DomainError as error:
        if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise
        messages.error(request, error.message)
        return False
    if done:
        messages.success(request, done)
    return True


def edited(
    request: HttpRequest,
    row: models.Model,
    form_of: Callable[[Any, Any], Form],
    save: Callable[[Any, dict[str, Any]], Any],
    *,
    field: str = "",
) -> tuple[Form, bool]:
    """The form `form_of(row, data)`, and whether it was sent and saved: `save(row, values)`, under the row's lock.

    A form writes into its row as it validates: it gets one of its own. A row that is not there yet has no lock.
    """
    if request.method != "POST":
        return form_of(copy(row), None), False
    with transaction.atomic():
        if row.pk is not None:
            row = type(row)._base_manager.select_for_update().get(pk=row.pk)  # noqa: SLF001
        form = form_of(copy(row), request.POST)
        return form, form.is_valid() and attempt(form, lambda: save(row, form.cleaned_data), field=field)
