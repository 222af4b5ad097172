"""The name by which an organisation wants to be read: everybody sees it, in lists and in mails."""

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.core.search import normalise_text
from coryphee.core.texts import without_addresses
from coryphee.organisations.models import Organisation
from coryphee.organisations.queries import taken_by_another


class MisleadingLabel(DomainError):
    """A usual name that would be taken for somebody else, or for a link."""

    code = "misleading_label"


def refuse_label(organisation: Organisation, label: str) -> None:
    """Raise `MisleadingLabel` for a usual name that holds an address, or is the name of another company."""
    label = label.strip()
    if not label or label == organisation.label or normalise_text(label) == normalise_text(organisation.legal_name):
        return
    if without_addresses(label) != label or "@" in label:
        raise MisleadingLabel(_("Un libellé ne contient pas d’adresse de site ni de courriel."), field="label")
    if taken_by_another(label, organisation):
        raise MisleadingLabel(
            _("Une autre structure porte déjà ce nom. Choisissez un libellé qui ne se confonde pas avec elle."),
            field="label",
        )
