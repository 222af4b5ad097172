"""`{% ui_table page %}`: a table of `core.tables`, with its filters, its pager and its exports."""

from typing import Any

from django import template

from coryphee.core.tables import Page

register = template.Library()


@register.inclusion_tag("ui/table.html", takes_context=True)
def ui_table(context: template.Context, page: Page) -> dict[str, Any]:
    # The request goes along for the fragments that columns name.
    return {"page": page, "request": context.get("request")}
