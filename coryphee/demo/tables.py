"""The list of the mails that the demo sent."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from coryphee.core.tables import Column, Kind, Table, TextFilter


class MailTable(Table):
    columns = (
        Column("envoye", _("Envoyé le"), "sent_at", kind=Kind.DATETIME, sort="sent_at", never_null=True),
        Column("a", _("À"), "to"),
        Column("objet", _("Objet"), "subject", link=lambda mail: reverse("demo:mail", args=[mail.pk])),
    )
    filters = (TextFilter("a", _("Destinataire"), field="to"),)
    caption = _("Courriels envoyés")
    empty = _("Aucun courriel n’a encore été envoyé.")
    exports = {}
