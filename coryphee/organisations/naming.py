"""The name by which an organisation wants to be read: everybody sees it, in lists and in mails."""

import re

from django.db.models import Q
from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.core.search import normalise_text
from coryphee.organisations.models import Organisation

MOST_NAMESAKES = 20
# An address or a link, and the characters that turn the direction of a text.
ADDRESS = re.compile(
    r"://|\bwww\.|@|\.(?:com|example|fr|net|org)\b|[\u200e\u200f\u202a-\u202e\u2066-\u2069]", re.IGNORECASE
)


class MisleadingLabel(DomainError):
    """A usual name that would be taken for somebody else, or for a link."""

    code = "misleading_label"


def refuse_label(organisation: Organisation, label: str) -> None:
    """Raise `MisleadingLabel` for a usual name that holds an address, or is the name of another company."""
    label = label.strip()
    if not label or label == organisation.label or normalise_text(label) == normalise_text(organisation.legal_name):
        return
    if ADDRESS.search(label):
        raise MisleadingLabel(
            _("Le nom d’usage ne peut pas contenir d’adresse : écrivez seulement un nom."), field="label"
        )
    same = Organisation.objects.filter(Q(legal_name__iexact=label) | Q(label__iexact=label)).exclude(pk=organisation.pk)
    if any(one.numbering != organisation.numbering for one in same[:MOST_NAMESAKES]):
        raise MisleadingLabel(
            _("Une autre structure porte ce nom : choisissez-en un qui ne peut pas être pris pour le sien."),
            field="label",
        )
