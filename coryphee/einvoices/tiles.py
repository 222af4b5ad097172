"""The way in for whoever has a file and no account."""

from django.utils.translation import gettext_lazy as _

from coryphee.ui.tiles import Place, Tile, register_tile

register_tile(Place.NO_ACCOUNT, Tile(label=_("Vérifier une facture électronique"), url_name="einvoices:verify"))
