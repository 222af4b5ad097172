"""What a browser transfers for a page of the demo: the first time with an empty cache, and when it comes back."""

import re
import sys
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from typing import Any
from urllib.parse import urlencode, urljoin

from bench.served import NotServed, free_port, served
from bench.shared import ROOT, Ratio, environment, own_folder, save, show, verdicts

FIRST_LIMIT, AFTER_LIMIT = 150_000, 30_000  # bytes: the same on any machine
ADDRESS, PASSWORD = "awa.diallo@marly.example", "Demo-Coryphee-2026"  # printed by `make demo`
_ASSET = re.compile(r'<(?:link|script|img)\b[^>]*?\b(?:href|src)="([^"]+)"')
_IN_CSS = re.compile(r"url\(\s*[\"']?([^\"')]+)")
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
_INVOICE = re.compile(r'href="(/factures/\d+/)"')
LONG = 30 * 24 * 3600  # seconds: what a browser may keep without asking again


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    body: bytes  # as transferred
    size: int  # with its headers
    kept: bool  # the browser will not ask again
    compressed: bool

    @property
    def text(self) -> str:
        import gzip

        return (gzip.decompress(self.body) if self.compressed else self.body).decode()


@dataclass(slots=True)
class Browser:
    """Takes gzip as every browser does; keeps cookies, counts bytes."""

    base: str
    cookies: CookieJar = field(default_factory=CookieJar)

    def open(self, path: str, data: dict[str, str] | None = None) -> Answer:
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        body = urlencode(data).encode() if data else None
        headers = {"Accept-Encoding": "gzip", "Referer": self.base}
        request = urllib.request.Request(urljoin(self.base, path), data=body, headers=headers)
        with opener.open(request, timeout=30) as answer:
            content = answer.read()
            control = answer.headers.get("Cache-Control", "")
            age = re.search(r"max-age=(\d+)", control)
            return Answer(
                body=content,
                size=len(content) + len(str(answer.headers)),
                kept="immutable" in control or bool(age and int(age[1]) >= LONG),
                compressed=answer.headers.get("Content-Encoding") == "gzip",
            )

    def sign_in(self) -> None:
        token = _TOKEN.search(self.open("/connexion/").text)
        if token is None:
            raise NotServed("The sign-in page has no form.")
        self.open("/connexion/", {"csrfmiddlewaretoken": token[1], "email": ADDRESS, "password": PASSWORD})


def assets_of(browser: Browser, html: str) -> dict[str, Answer]:
    """Each file that the page brings along, those of its style sheets too."""
    found: dict[str, Answer] = {}
    waiting = [(path, "/") for path in _ASSET.findall(html) if not path.startswith(("data:", "#", "http"))]
    while waiting:
        path, where = waiting.pop()
        address = urljoin(urljoin(browser.base, where), path).split("#")[0]
        if address in found or path.startswith("data:"):
            continue
        found[address] = browser.open(address)
        if address.split("?")[0].endswith(".css"):
            waiting += [(inner, address) for inner in _IN_CSS.findall(found[address].text)]
    return found


def weigh(browser: Browser, name: str, path: str) -> dict[str, Any]:
    page = browser.open(path)
    assets = assets_of(browser, page.text)
    first = page.size + sum(asset.size for asset in assets.values())
    after = page.size + sum(asset.size for asset in assets.values() if not asset.kept)
    return {
        "page": name,
        "HTML": page.size,
        "files": len(assets),
        "first view": first,
        "after": after,
        "whole, not compressed": len(page.text.encode()),
    }


def weigh_all(base: str) -> list[dict[str, Any]]:
    browser = Browser(base)
    rows = [weigh(browser, "home", "/"), weigh(browser, "sign-in", "/connexion/")]
    browser.sign_in()
    listing = browser.open("/factures/recues/rechercher/?lignes=50").text
    invoice = _INVOICE.search(listing)
    if invoice is None:
        raise NotServed("The list of received invoices is empty: was the sign-in refused?")
    return [
        *rows,
        weigh(browser, "home, signed in", "/"),
        weigh(browser, "list, 5 lines", "/factures/recues/rechercher/?lignes=5"),
        weigh(browser, "list, 50 lines", "/factures/recues/rechercher/?lignes=50"),
        weigh(browser, "invoice", invoice[1]),
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    with own_folder() as folder:
        port = free_port()
        values = environment(folder, PYTHONPATH=str(ROOT))
        command = [sys.executable, "-m", "coryphee", "demo", "--port", str(port)]
        with served(command, port=port, folder=folder, environment=values, longest=180):
            rows = weigh_all(f"http://127.0.0.1:{port}")
    show("Bytes transferred (gzip, headers included)", rows)
    ratios = verdicts(
        Ratio(name="bytes of the heaviest first view", found=max(row["first view"] for row in rows), most=FIRST_LIMIT),
        Ratio(name="bytes of the heaviest view after", found=max(row["after"] for row in rows), most=AFTER_LIMIT),
    )
    save("pages", {"pages": rows, "ratios": ratios})


if __name__ == "__main__":
    main()
