from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from coryphee.core.identifiers import display
from coryphee.core.tables import Column, Kind, Table
from coryphee.directory.queries import town_of


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
        Column("exige", _("Ce qu’elle exige"), template="directory/_demands.html"),
        Column("delai", _("Délai de paiement (jours)"), "payment_delay", kind=Kind.NUMBER, sort="payment_delay"),
    )
    default_sort = "nom"
    caption = _("Structures publiques")
    exports = {}  # the whole directory has its own, open export
