"""The inbox as a table: paged like every list, so that old messages stay within reach."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from coryphee.core.tables import BooleanFilter, ChoiceFilter, Column, Kind, Table
from coryphee.notifications.applications import APPLICATIONS


class InboxTable(Table):
    caption = _("Notifications")
    columns = (
        Column("date", _("Date"), "created_at", kind=Kind.DATETIME, sort="created_at"),
        Column("message", _("Message"), "subject", template="notifications/_message.html"),
        Column("lecture", _("Lecture"), template="notifications/_read.html"),
    )
    filters = (
        ChoiceFilter("application", _("Application"), field="kind", choices=APPLICATIONS.all().items()),
        BooleanFilter("nouvelles", _("Non lues seulement"), condition=Q(read_at=None)),
    )
    default_sort = "-date"
    empty = _("Aucune notification. Vous serez prévenu ici à chaque changement de statut de vos dossiers.")
    exports = {}
