from django import forms
from django.utils.translation import gettext_lazy as _

from coryphee.home.models import News
from coryphee.ui.editing import EditForm
from coryphee.ui.fields import lines


class NewsForm(EditForm, forms.ModelForm):
    published_at = forms.DateTimeField(
        label=_("Date et heure de publication"),
        required=False,
        help_text=_("Exemple : 21/11/2026 08:00. Laissez vide pour publier tout de suite."),
    )

    class Meta:
        model = News
        formfield_callback = lines
        fields = ["tag", "title", "text", "published_at"]
        widgets = {"text": forms.Textarea(attrs={"rows": 8})}
        help_texts = {
            "title": _("Dites l’essentiel : « Maintenance le jeudi 26 novembre de 13 h à 15 h »."),
            "text": _("Texte simple. Une ligne vide sépare deux paragraphes."),
        }
