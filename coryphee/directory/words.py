"""What the trail says of an import of the directory."""

from django.utils.translation import gettext_lazy as _

from coryphee.audit.naming import call, explain

call("directory", _("Annuaire"), lambda _numbers: {})
explain("created", _("Structures créées"))
explain("updated", _("Structures modifiées"))
explain("units", _("Services"))
explain("refused", _("Lignes refusées"))
