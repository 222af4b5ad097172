"""A newcomer follows every link of every page he reaches, as each role: each leads somewhere (no 404, no 500)."""

import re
from collections import Counter
from collections.abc import Callable
from urllib.parse import urldefrag, urlsplit

import pytest
from playwright.sync_api import Page

from tests.browser.papers import AWA, CAMILLE, JEANNE, PAUL
from tests.browser.screens import ANYONE, open_staff_session

ENOUGH = 2  # addresses of the same shape: /factures/1/ and /factures/2/ are one shape
DOWNLOADS = re.compile(r"[?&](autres-)?export=|/export\.|/original/|/pieces/|/certificat/\d+/|/html/")


def shapes(link: str) -> list[str]:
    """What there is to try in this address: its path without the numbers, and each thing that it asks of it."""
    parts = urlsplit(link)
    path = re.sub(r"\d+|BR-[\w-]+", "N", parts.path)
    if DOWNLOADS.search(link):
        return [path + "".join(re.findall(r"export=\w+", parts.query))]
    return [path, *(f"{path}?{pair.partition('=')[0]}" for pair in parts.query.split("&") if pair)]


def links(html: str, here: str) -> list[str]:
    found = re.findall(r'<a\b[^>]*?\bhref="([^"]+)"', html)
    paths = [urldefrag(link.replace("&amp;", "&")).url for link in found]
    return [urlsplit(here).path + path if path.startswith("?") else path for path in paths if path[:1] in "/?" and path]


@pytest.mark.parametrize("who", [ANYONE, JEANNE, AWA, PAUL, CAMILLE])
def test_every_link_leads_somewhere(who: str, page_as: Callable[..., Page], visitor: Callable[..., Page]):
    page = visitor() if who == ANYONE else page_as(who)
    if who == CAMILLE:
        open_staff_session(page)
    waiting, seen, broken = [("/", "")], Counter(["/"]), []
    while waiting:
        path, origin = waiting.pop()
        answer = page.context.request.get(path)
        if not answer.ok:
            broken.append(f"{answer.status} {path} (linked from {origin})")
        if DOWNLOADS.search(path) or "html" not in answer.headers.get("content-type", ""):
            continue
        for link in links(answer.text(), path):
            new = [kind for kind in shapes(link) if seen[kind] < (1 if DOWNLOADS.search(link) else ENOUGH)]
            if new:
                seen.update(new)
                waiting.append((link, path))
    assert broken == [], "\n".join(broken)
    assert len(seen) > 15
