"""The field by which the file of an invoice comes in, and what it says in French of a wrong one."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

DEPOSITED = _("XML (UBL 2.1 ou CII), Factur-X ou PDF simple, 20 Mo au plus.")
ACCEPTED_DEPOSITS = ".xml,.pdf"


class InvoiceFileField(forms.FileField):
    def __init__(self, *, help_text: Any = DEPOSITED, **kwargs: Any) -> None:
        super().__init__(
            label=_("Fichier de la facture"),
            help_text=help_text,
            widget=forms.FileInput(attrs={"accept": ACCEPTED_DEPOSITS}),
            error_messages={
                "required": _("Choisissez le fichier de votre facture."),
                "empty": _("Ce fichier est vide. Exportez à nouveau votre facture, puis déposez-la."),
            },
            **kwargs,
        )

    def clean(self, data: Any, initial: Any = None) -> Any:
        file = super().clean(data, initial)
        if file and file.size > settings.DEPOSIT_MAX_BYTES:
            raise ValidationError(
                _(
                    "Ce fichier pèse %(size)d Mo ; la limite est de %(max)d Mo. "
                    "Retirez les pièces jointes ou compressez-les."
                )
                % {"size": -(-file.size // 1_000_000), "max": settings.DEPOSIT_MAX_BYTES // 1_000_000}
            )
        return file
