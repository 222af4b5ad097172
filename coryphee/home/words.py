"""What the trail calls news and jobs."""

from collections.abc import Collection

from django.utils.translation import gettext_lazy as _

from coryphee.audit.naming import call
from coryphee.core.models import Job
from coryphee.home.models import News


def _titles(numbers: Collection[str]) -> dict[str, str]:
    rows = News.objects.filter(pk__in=[one for one in numbers if one.isdigit()])
    return {str(pk): f"« {title} »" for pk, title in rows.values_list("pk", "title")}


def _jobs(numbers: Collection[str]) -> dict[str, str]:
    rows = Job.objects.filter(pk__in=[one for one in numbers if one.isdigit()])
    return {str(pk): f"n° {pk} ({name})" for pk, name in rows.values_list("pk", "name")}


call("news", _("Actualité"), _titles)
call("job", _("Travail"), _jobs)
