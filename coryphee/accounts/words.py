"""What the trail calls an account."""

from collections.abc import Collection

from django.utils.translation import gettext_lazy as _

from coryphee.accounts.models import User
from coryphee.audit.naming import call


def _names(numbers: Collection[str]) -> dict[str, str]:
    rows = User.objects.filter(pk__in=[one for one in numbers if one.isdigit()])
    return {str(row.pk): f"{row} ({row.email})" for row in rows.only("first_name", "last_name", "email")}


call("user", _("Compte"), _names)
