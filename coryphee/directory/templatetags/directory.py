"""`{{ structure|demands }}`: what a structure demands of invoices, as badges (B-19)."""

from collections.abc import Sequence

from django import template

from coryphee.directory.queries import badges_of
from coryphee.organisations.models import Organisation

register = template.Library()


@register.filter
def demands(structure: Organisation) -> Sequence[object]:
    return badges_of(structure)
