"""Ways in to invoices, from the home page and for the staff."""

from django.utils.translation import gettext_lazy as _

from coryphee.ui.tiles import Place, Tile, register_tile

register_tile(
    Place.HOME,
    Tile(
        label=_("Déposer une facture"),
        url_name="invoices:deposit",
        text=_("PDF, Factur-X, UBL ou CII. Vous savez tout de suite si elle est correcte, avant l’envoi."),
    ),
)
register_tile(
    Place.STAFF,
    Tile(
        label=_("Taux de la BCE"),
        url_name="invoices:rates",
        text=_("Tenir à jour le taux des intérêts de retard."),
    ),
)
