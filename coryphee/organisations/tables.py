"""Lists of organisations: one's own, and all of them for staff."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from coryphee.core.search import matching
from coryphee.core.tables import ChoiceFilter, Column, Kind, Table, TextFilter
from coryphee.organisations.enums import Nature, OrganisationStatus
from coryphee.organisations.models import Capability, Membership, Organisation


def page_of(row: Organisation) -> str:
    return reverse("organisations:detail", kwargs={"organisation_id": row.pk})


def written_right(right: Capability) -> str:
    """« Factures reçues (Modification), Bâtiments »."""
    return f"{right}, {right.unit.label}" if right.unit else str(right)


def _my_rights(row: Organisation) -> str:
    mine: list[Membership] = row.mine  # type: ignore[attr-defined]
    return " · ".join(written_right(right) for membership in mine for right in membership.capabilities.all())


COLUMNS = (
    Column("identifier", _("Identifiant structure"), "displayed_identifier", sort="identifier", link=page_of),
    Column("legal_name", _("Raison sociale"), "name", sort="legal_name"),
    Column("created_at", _("Date de création"), kind=Kind.DATE, sort="created_at"),
    Column("open_units", _("Services"), kind=Kind.NUMBER),
    Column(
        "status",
        _("Statut"),
        lambda row: row.get_status_display(),
        kind=Kind.STATUS,
        tone=lambda row: "success" if row.is_active else "neutral",
    ),
)


class MyOrganisations(Table):
    """« Mes structures » (F-103, F-104), with what one may do in each (P-06)."""

    caption = _("Mes structures")
    filename = "mes-structures"
    default_sort = "legal_name"
    empty = _("Vous n’êtes rattaché à aucune structure. Demandez à son gestionnaire de vous rattacher.")
    columns = (*COLUMNS, Column("mine", _("Mes droits"), _my_rights))


class EveryOrganisation(Table):
    """For staff."""

    caption = _("Structures")
    filename = "structures"
    default_sort = "legal_name"
    filters = (
        TextFilter("q", _("Nom, ville ou identifiant"), apply=matching),
        ChoiceFilter("type", _("Type"), field="nature", choices=Nature.choices),
        ChoiceFilter("statut", _("Statut"), field="status", choices=OrganisationStatus.choices),
    )
    columns = (*COLUMNS, Column("nature", _("Type"), lambda row: row.get_nature_display()))
