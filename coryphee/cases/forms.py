"""Forms of all kinds of dossiers."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from coryphee.cases.kinds import Remark, Words
from coryphee.core.lifecycle import Ask, Question, Transition
from coryphee.ui.fields import DayField, LineField, PiecesField


class CertificateForm(forms.Form):
    number = LineField(label=_("Numéro du certificat"), max_length=40, help_text=_("Exemple : CD-2026-00000042-1"))
    fingerprint = LineField(
        label=_("Empreinte"), max_length=100, help_text=_("64 caractères, imprimés au bas du certificat.")
    )


class FilterNameForm(forms.Form):
    name = LineField(
        label=_("Nom du filtre"), max_length=60, error_messages={"required": _("Donnez un nom à ce filtre.")}
    )


class PiecesForm(forms.Form):
    pieces = PiecesField(
        label=_("Pièces jointes"),
        help_text=_("10 Mo au plus par pièce ; 120 Mo et 100 pièces en tout."),
        error_messages={"required": _("Choisissez au moins un fichier à joindre.")},
    )


def marks_of(remarks: Sequence[Remark]) -> str:
    """What a box sends that vouches for these."""
    return ".".join(one.mark for one in remarks)


def marks_in(sent: str) -> frozenset[str]:
    """The marks that a box sent."""
    return frozenset(filter(None, sent.split(".")))


class MoveForm(forms.Form):
    """What a move of the life-cycle asks, built from the table."""

    reason = forms.ChoiceField(label=_("Motif"))
    reference = LineField(max_length=50)
    comment = forms.CharField(
        label=_("Commentaire"),
        max_length=255,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("255 caractères au plus."),
    )
    pieces = PiecesField(label=_("Pièces"), help_text=_("10 Mo au plus par pièce."))

    def __init__(
        self, *args: Any, move: Transition, reference: Words = "", doubts: Sequence[Remark] = (), **kwargs: Any
    ) -> None:
        """`doubts`: what is so unusual that somebody must vouch for it first."""
        super().__init__(*args, **kwargs)
        self.questions = move.questions
        self.fields["reference"].label = str(reference)
        for field, ask in (
            ("reason", move.reason),
            ("reference", move.reference),
            ("comment", move.comment),
            ("pieces", move.attachment),
        ):
            if ask is Ask.NOTHING:
                del self.fields[field]
            else:
                self.fields[field].required = ask is Ask.REQUIRED
        if "reason" in self.fields:
            choices = move.reasons.choices if move.reasons is not None else []
            self.fields["reason"].choices = [("", _("— choisir —")), *choices]
        for question in move.questions:
            self.fields[question.name] = _field_of(question)
        if doubts:
            missing = _("Vérifiez d’abord ce qui est inhabituel, puis cochez cette case.")
            self.fields["vouched"] = forms.BooleanField(
                label=_("J’ai vérifié ce qui est inhabituel"),
                error_messages={"required": missing},
                widget=forms.CheckboxInput(attrs={"value": marks_of(doubts)}),
            )
        self.order_fields(["reason", *(question.name for question in move.questions)])

    @property
    def vouched(self) -> frozenset[str]:
        """The marks of what the person says to have checked: of what the page showed, whatever there is now."""
        return marks_in(self.data.get("vouched", ""))

    @property
    def answers(self) -> dict[str, date | str]:
        """What was answered to the move's own questions, by name."""
        given = {question.name: self.cleaned_data.get(question.name) for question in self.questions}
        return {name: answer for name, answer in given.items() if answer}


def _not_to_come(day: date) -> None:
    """What a move asks is a day on which something happened."""
    if day > timezone.localdate():
        raise ValidationError(_("Ce jour ne peut pas être après aujourd’hui."))


def _field_of(question: Question) -> forms.Field:
    common = {"label": question.label, "help_text": question.help, "required": question.ask is Ask.REQUIRED}
    said = {"error_messages": {"required": question.missing}} if question.missing else {}
    if question.choices is None:
        return DayField(**common, **said, validators=[_not_to_come])
    return forms.ChoiceField(choices=question.choices.choices, widget=forms.RadioSelect, **common, **said)
