"""What the trail calls structures and services, and what it says of rights and settings."""

from collections.abc import Collection, Iterable
from typing import Any

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coryphee.audit.naming import call, explain
from coryphee.core.countries import country_name
from coryphee.organisations.enums import CapabilityLevel, MembershipRole
from coryphee.organisations.models import Organisation, RecipientSettings, Unit
from coryphee.organisations.workspaces import WORKSPACES


def _structures(numbers: Collection[str]) -> dict[str, str]:
    return {str(row.pk): row.name for row in Organisation.objects.filter(pk__in=_digits(numbers))}


def _services(numbers: Collection[str]) -> dict[str, str]:
    rows = Unit.objects.filter(pk__in=_digits(numbers)).select_related("organisation")
    return {str(row.pk): f"{row}, {row.organisation.name}" for row in rows}


def _digits(numbers: Iterable[str]) -> list[str]:
    return [one for one in numbers if one.isdigit()]


def _explain_field(field: "models.Field[Any, Any]") -> None:
    yes_no = isinstance(field, models.BooleanField)

    def words(value: str) -> str:
        if yes_no:
            return _("oui") if value == "True" else _("non")
        return {str(code): str(label) for code, label in field.flatchoices}.get(value, value)

    explain(field.name, field.verbose_name, words)


call("organisation", gettext_lazy("Structure"), _structures)
call("unit", gettext_lazy("Service"), _services)
for _field in (*Organisation._meta.concrete_fields, *RecipientSettings._meta.concrete_fields):  # noqa: SLF001
    if not _field.primary_key and _field.name != "status":
        _explain_field(_field)
explain("country", gettext_lazy("Pays"), country_name)
explain("role", gettext_lazy("Rôle"), lambda value: str(dict(MembershipRole.choices).get(value, value)))
explain("level", gettext_lazy("Niveau"), lambda value: str(dict(CapabilityLevel.choices).get(value, value)))
explain("workspace", gettext_lazy("Espace"), WORKSPACES.label_of)
explain("version", gettext_lazy("Version du texte"))
