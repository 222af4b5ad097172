"""The form of « Vérifier une facture »."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coryphee.einvoices.fields import InvoiceFileField


class VerifyForm(forms.Form):
    # A plain PDF has no data that rules could be held against.
    file = InvoiceFileField(help_text=_("XML (UBL 2.1 ou CII) ou Factur-X, 20 Mo au plus."))
