from django import forms
from django.utils.translation import gettext_lazy as _

from coryphee.notifications.applications import APPLICATIONS
from coryphee.notifications.models import Preference
from coryphee.ui.editing import EditForm


class PreferencesForm(EditForm, forms.Form):
    """One tick-box per kind of message, and the weekly summary."""

    def __init__(self, *args: object, known: dict[str, Preference], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        for kind, label in APPLICATIONS.all().items():
            row = known.get(kind)
            self.fields[f"mail_{kind}"] = forms.BooleanField(
                label=_("%(kind)s : recevoir aussi par courriel") % {"kind": label},
                required=False,
                initial=row.mail if row else True,
            )
        self.fields["weekly_digest"] = forms.BooleanField(
            label=_("Recevoir chaque semaine le résumé de ces messages"),
            required=False,
            initial=any(row.weekly_digest for row in known.values()),
        )
