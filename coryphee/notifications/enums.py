from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class NotificationKind(TextChoices):
    """The applications whose messages a person may choose to receive by mail (B-53)."""

    INVOICES = "invoices", _("Factures")
    ACCOUNT = "account", _("Compte et connexion")
    EXPORTS = "exports", _("Exports de listes")
