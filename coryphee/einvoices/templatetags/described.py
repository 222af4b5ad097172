"""An invoice in words on the portal's screens: the same description as its readable page and its PDF."""

from django import template

from coryphee.formats.model.document import InvoiceDocument, Line
from coryphee.formats.readable import description
from coryphee.formats.readable.description import AllowanceWords, LineWords, Pair

register = template.Library()


@register.filter
def in_words(line: Line, currency: str) -> LineWords:
    return description.line_in_words(line, currency)


@register.filter
def allowances(document: InvoiceDocument) -> list[AllowanceWords]:
    return description.allowances_in_words(document)


@register.filter
def sums(document: InvoiceDocument) -> list[Pair]:
    return description.column_in_words(document)


@register.filter
def what_is_due(document: InvoiceDocument) -> Pair:
    return description.due_in_words(document)


@register.filter
def get(found: dict[str, object], key: str) -> object:
    """What stands under a key; None where nothing does, or nothing was looked for."""
    return found.get(key) if isinstance(found, dict) else None


@register.filter
def framework(document: InvoiceDocument) -> str:
    """« Cadre de facturation » as the file says it; empty where it says none."""
    return description.framework_in_words(document)


@register.filter
def facts(document: InvoiceDocument) -> list[tuple[str, list[Pair]]]:
    return description.facts_in_words(document)
