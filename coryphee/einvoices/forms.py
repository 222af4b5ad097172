"""The form of « Vérifier une facture »."""

from django import forms

from coryphee.einvoices.fields import InvoiceFileField


class VerifyForm(forms.Form):
    file = InvoiceFileField()
