"""Forms of what is there already: nobody writes unknowingly over what somebody else has saved meanwhile."""

import hashlib
from copy import copy
from typing import Any

from django import forms
from django.utils.formats import localize
from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError

OPENED = "ouvert-avec"  # a field of the form: a digest of each value that it was opened with
LONGEST = 300  # letters of a value that an error quotes


class ChangedMeanwhile(DomainError):
    """Somebody else has saved the same row since the form was opened."""

    code = "changed_meanwhile"
    status = 409


class EditForm(forms.BaseForm):
    """A form of values that are there: what has changed since it was opened is told before it is written over.

    `screens.edited` makes it under the lock of the row. Once that was told, it has been opened with what is there now.
    """

    refusal: DomainError | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        row = getattr(self, "instance", None)
        if row is None or row.pk is not None:  # else it makes a new one
            self.fields[OPENED] = forms.Field(required=False, widget=forms.HiddenInput, initial=self._digests)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if OPENED in self.fields:
            data.pop(OPENED, None)
            self._compare()
        return data

    def _compare(self) -> None:
        """Whoever sends what is there now, a double click say, overwrites nothing."""
        now, opened = self._digests(), str(self.data.get(self.add_prefix(OPENED), "")).split()
        changed = [part.partition(":")[0] for part in now.split() if part not in opened]
        lost = [name for name in changed if name in self.changed_data]
        if not lost:
            return
        self.refusal = ChangedMeanwhile(
            _(
                "Cette fiche a été modifiée depuis que vous l’avez ouverte ; rien de votre saisie n’est enregistré. "
                "Comparez les champs signalés, puis enregistrez à nouveau : votre saisie les remplacera."
            )
        )
        self.add_error(None, self.refusal.message)
        for name in lost:
            self.add_error(name, _("Enregistré entre-temps : %(value)s.") % {"value": self._quoted(name)})
        data: Any = copy(self.data)
        data[self.add_prefix(OPENED)] = now
        self.data = data

    def _digests(self) -> str:
        return " ".join(
            f"{name}:{hashlib.sha256(str(self.get_initial_for_field(field, name)).encode()).hexdigest()[:12]}"
            for name, field in self.fields.items()
            if name != OPENED
        )

    def _quoted(self, name: str) -> str:
        """What is there now, as people read it."""
        field = self.fields[name]
        value = field.prepare_value(self.get_initial_for_field(field, name))
        if isinstance(value, bool):
            return _("case cochée") if value else _("case non cochée")
        text = str(dict(getattr(field, "choices", ())).get(value, localize(value)))
        if value in (None, ""):
            return _("champ vide")
        return f"« {text[:LONGEST]}{'…' if len(text) > LONGEST else ''} »"
