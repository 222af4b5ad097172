"""Forms of all kinds of dossiers."""

from django import forms
from django.utils.translation import gettext_lazy as _


class CertificateForm(forms.Form):
    number = forms.CharField(
        label=_("Numéro du certificat"), max_length=40, help_text=_("Exemple : CD-2026-00000042-1")
    )
    fingerprint = forms.CharField(
        label=_("Empreinte"), max_length=100, help_text=_("64 caractères, imprimés au bas du certificat.")
    )
