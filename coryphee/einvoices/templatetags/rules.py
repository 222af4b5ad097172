"""What explains the findings of a page: in place for the first rules, on their own page for all of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django import template
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

from coryphee.einvoices.programs import in_programs
from coryphee.einvoices.rule_pages import RulePage, rule_page
from coryphee.formats.finding import Finding

register = template.Library()
MOST_EXPLAINED = 10  # rules explained in place, each once: a file may break thousands of them


@dataclass(frozen=True, slots=True)
class Explained:
    """A finding, the address of what explains its rule, and that page where it is told in place."""

    finding: Finding
    url: str
    page: RulePage | None
    above: bool = False  # told in place of an earlier finding of the same rule


@register.filter
def explained(findings: Iterable[Finding]) -> list[Explained]:
    """Each finding with the page of its rule, in place the first time that the rule is met."""
    told: set[str] = set()
    found = []
    for finding in findings:
        page = rule_page(finding.rule)
        above = finding.rule in told
        here = page is not None and not above and len(told) < MOST_EXPLAINED
        if here:
            told.add(finding.rule)
        url = reverse("einvoices:rule", args=[finding.rule]) if page else ""
        found.append(Explained(finding, url, page if here else None, above))
    return found


@register.simple_tag
def understood(one: Explained) -> SafeString | str:
    """Why, who asks, an example, the names in programs: of the very fields of the finding, where it tells them."""
    if one.page is None:
        return ""
    names = in_programs(one.finding.terms) or one.page.in_programs
    return render_to_string("einvoices/_understood.html", {"rule": one.page, "names": names})
