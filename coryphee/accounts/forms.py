"""Forms of accounts."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coryphee.accounts.models import User
from coryphee.ui.editing import EditForm
from coryphee.ui.fields import LineField, lines


class SignInForm(forms.Form):
    email = forms.EmailField(
        label=_("Adresse électronique de connexion"), widget=forms.EmailInput(attrs={"autocomplete": "username"})
    )
    password = forms.CharField(
        label=_("Mot de passe"), widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}), strip=False
    )
    code = LineField(
        label=_("Code reçu par courriel (facultatif)"),
        required=False,
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code"}),
        help_text=_("Celui du courriel « Des essais de connexion à votre compte ont échoué », s’il vous est parvenu."),
    )


class AccountForm(EditForm, forms.ModelForm):
    class Meta:
        model = User
        formfield_callback = lines
        fields = ("first_name", "last_name", "phone", "contact_email")
        help_texts = {
            "contact_email": _("Une nouvelle adresse compte une fois recopié le code qui y part par courriel.")
        }


class NewPasswordForm(forms.Form):
    """A password typed twice."""

    new = forms.CharField(
        label=_("Nouveau mot de passe"),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        strip=False,
        help_text=_("12 caractères au moins, de trois sortes : minuscules, majuscules, chiffres, autres."),
    )
    new2 = forms.CharField(
        label=_("Nouveau mot de passe, encore"),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        strip=False,
    )

    def clean(self) -> dict[str, object]:
        data = super().clean() or self.cleaned_data
        if data.get("new") and data.get("new2") and data["new"] != data["new2"]:
            self.add_error("new2", _("Les deux saisies diffèrent."))
        return data


class PasswordForm(NewPasswordForm):
    old = forms.CharField(label=_("Mot de passe actuel"), widget=forms.PasswordInput, strip=False)
    field_order = ("old", "new", "new2")


class AskCodeForm(forms.Form):
    email = forms.EmailField(
        label=_("Adresse électronique de connexion"), widget=forms.EmailInput(attrs={"autocomplete": "username"})
    )


class CodeForm(NewPasswordForm):
    email = AskCodeForm.base_fields["email"]
    code = LineField(
        label=_("Code reçu par courriel"),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code"}),
        help_text=_("Douze lettres et chiffres. Les tirets et les majuscules ne comptent pas."),
    )
    field_order = ("email", "code", "new", "new2")


class ContactCodeForm(forms.Form):
    code = CodeForm.base_fields["code"]


class StaffSessionForm(forms.Form):
    reason = forms.CharField(
        label=_("Motif"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Il est gardé dans la piste d’audit."),
    )


class CreateUserForm(forms.Form):
    email = forms.EmailField(label=_("Adresse électronique de connexion"))
    first_name = LineField(label=_("Prénom"), max_length=100)
    last_name = LineField(label=_("Nom"), max_length=100)
    is_staff_member = forms.BooleanField(label=_("Peut ouvrir une session d’assistance"), required=False)
