"""Which rules have a page that explains them."""

from django import template

from coryphee.einvoices.rule_pages import rule_page

register = template.Library()


@register.filter
def has_page(rule_id: str) -> bool:
    return rule_page(rule_id) is not None
