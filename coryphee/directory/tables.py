from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from coryphee.core.identifiers import display
from coryphee.core.tables import Column, Kind, Table, TextFilter
from coryphee.directory.queries import demands_commitment, town_of


class StructureTable(Table):
    """The results of the directory: what each structure demands is said before any click (B-19, P-15)."""

    columns = (
        Column(
            "nom",
            _("Structure"),
            "name",
            sort="legal_name",
            link=lambda row: reverse("directory:structure", args=[row.identifier]),
        ),
        Column("identifiant", _("Identifiant"), lambda row: display(row.scheme, row.identifier)),
        Column("ville", _("Ville"), town_of),
        Column("exige", _("Exigences"), template="directory/_demands.html"),
        Column(
            "delai",
            _("Délai (jours)"),
            lambda row: row.as_recipient.payment_delay,
            kind=Kind.NUMBER,
            sort="recipient_settings__payment_delay",
        ),
    )
    default_sort = "nom"
    caption = _("Structures publiques")
    exports = {}  # the whole directory has its own, open export


class UnitTable(Table):
    """The units of one structure: where to address an invoice, and what it must carry (B-20)."""

    columns = (
        Column("service", _("Service"), "label", sort="label"),
        Column("code", _("Code service"), "code", sort="code"),
        Column("engagement", _("N° d’engagement"), lambda u: _("Exigé") if demands_commitment(u) else _("Facultatif")),
        Column("ouvert", _("Reçoit des factures"), "open_today", kind=Kind.BOOLEAN),
        Column("debut", _("Depuis le"), "valid_from", kind=Kind.DATE),
        Column("fin", _("Jusqu’au"), "valid_to", kind=Kind.DATE),
    )
    filters = (TextFilter("libelle", _("Nom du service"), field="label"), TextFilter("code", _("Code"), field="code"))
    default_sort = "service"
    caption = _("Services")
    empty = _("Cette structure n’a pas de service : adressez vos factures à la structure elle-même.")
    exports = {}
