"""The door and headers: bounded before anything parses them, and none that is read as another."""

import asyncio
import json

import pytest
from a2wsgi import WSGIMiddleware
from django.core.handlers.wsgi import WSGIRequest

from coryphee.config.door.headers import MOST_IN_ALL, MOST_OF_A_LINE, MOST_OF_COOKIES
from coryphee.config.door.receiving import Receiving, caller_of
from coryphee.core.access import address_of
from tests.config.test_door import Client, ask, never, scope
from tests.config.test_door_lanes import HEALTH

FORGED, TRUE = b"203.0.113.9", b"192.0.2.7"


def asked(*headers, path="/", query=b""):
    request = scope(path)
    return {**request, "method": "GET", "query_string": query, "http_version": "1.1", "headers": list(headers)}


def seen(*headers, query=b""):
    """The request of Django that these become, through the door and the bridge."""
    found = []

    def page(environ, start_response):
        found.append(WSGIRequest(environ))
        start_response("200 OK", [])
        return [b""]

    async def story():
        client = Client()
        await Receiving(WSGIMiddleware(page, workers=1), proxies=1)(
            asked(*headers, query=query), client.receive, client.send
        )
        return client.status

    assert asyncio.run(story()) == 200
    return found[0]


@pytest.mark.parametrize("name", [b"x_forwarded_for", b"x-forwarded_for", b"x_forwarded-for"])
@pytest.mark.parametrize("first", [True, False])
def test_an_address_is_not_forged_by_a_header_that_looks_like_the_true_one(settings, name, first):
    """X_Forwarded_For behind the true header: the trail told the forged address, and guesses were not counted."""
    settings.TRUSTED_PROXIES = 1
    headers = [(b"x-forwarded-for", b"10.0.0.1, " + TRUE), (name, FORGED)]
    headers = headers if first else headers[::-1]
    assert address_of(seen(*headers)) == caller_of(asked(*headers), 1) == TRUE.decode()


@pytest.mark.parametrize("name", [b"x_csrftoken", b"content_type", b"content_length", b"remote_user", b"_", b"a_b"])
def test_no_header_with_an_underscore_reaches_a_page(name):
    before = seen().META.keys() - {"wsgi.input", "asgi.scope"}
    assert seen((name, b"1")).META.keys() - {"wsgi.input", "asgi.scope"} == before


@pytest.mark.parametrize("lines", [[b"a=1; b=2"], [b"a=1", b"b=2"], [b" a=1 ;", b"; b=2;"]])
def test_cookies_in_several_lines_are_one_list(lines):
    """Joined by commas as other headers are, they were all lost: nobody could sign in."""
    assert seen(*[(b"cookie", line) for line in lines]).COOKIES == {"a": "1", "b": "2"}


@pytest.mark.parametrize("escape", [b'\\"', b"\\101", b"\\"])
def test_a_cookie_that_takes_the_square_of_its_length_to_read_is_not_read(escape):
    """16,000 escaped quotes held a thread of the pages for four seconds, and /sante/ with it (CVE-2024-7592)."""
    hostile = b'a="' + escape * (MOST_OF_COOKIES // len(escape) // 2) + b'"'
    assert seen((b"cookie", b"b=2; " + hostile + b"; c=3")).COOKIES == {"b": "2", "c": "3"}


def test_what_python_reads_of_cookies_is_bounded(monkeypatch):
    """Each is unquoted once, and none holds what makes that a search to the end of it again and again."""
    read = []
    monkeypatch.setattr("http.cookies._unquote", lambda value: read.append(value) or value)
    request = seen((b"cookie", b"; ".join([b'a="\\""', b'b="c"', b"d=e", b'f="' + b'"' * 9000 + b'"', b"=;;="])))
    assert request.COOKIES.keys() == {"b", "d", "f"}
    assert not any("\\" in value for value in read)
    assert sum(map(len, read)) <= MOST_OF_COOKIES


@pytest.mark.parametrize("query", ["q=été&page=2#%C3%A9+ +", "q=%C3%A9t%C3%A9&page=2#%C3%A9+ +"])
def test_a_link_whose_letters_are_not_encoded_is_read_as_a_browser_means_it(query):
    """A bare 500 of the server below, and a traceback in the log for each."""
    assert seen(query=query.encode()).GET.dict() == {"q": "été", "page": "2#é   "}


LONG = {
    "a line": [(b"accept-language", b"f" * (MOST_OF_A_LINE + 1))],
    "a host": [(b"host", b"f" * (MOST_OF_A_LINE + 1))],
    "a line that no page sees": [(b"x_y", b"f" * (MOST_OF_A_LINE + 1))],
    "cookies": [(b"cookie", b"a=" + b"b" * MOST_OF_COOKIES)],
    "cookies in several lines": [(b"cookie", b"a=" + b"b" * 6000)] * 3,
    "all": [(b"x-%d" % number, b"f" * 5000) for number in range(7)],
    "names": [(b"x" * 5000 + b"-%d" % number, b"") for number in range(7)],
}


@pytest.mark.parametrize("what", LONG)
def test_headers_that_are_too_long_are_refused_before_they_are_parsed(what):
    client = ask(Client(), asked(*LONG[what]), never)
    assert client.status == 431
    assert "Effacez les cookies de ce site" in client.body.decode()
    assert client.header(b"content-type") == b"text/html; charset=utf-8"


def test_a_supervisor_is_told_in_json():
    client = ask(Client(), asked(*LONG["a line"], path=HEALTH), never)
    assert (client.status, json.loads(client.body)["statut"]) == (431, "en panne")


HEADERS = (
    "Accept", "Accept-Encoding", "Accept-Language", "Authorization", "Cookie", "Forwarded", "Host", "If-Modified-Since",
    "If-None-Match", "If-Range", "Origin", "Range", "Referer", "Sec-Fetch-Site", "Sec-Purpose", "User-Agent",
    "X-CSRFToken", "X-Forwarded-For",
)  # fmt: skip
PIECES = (
    ",",
    ";",
    '"',
    "[",
    ":",
    "=",
    "((",
    "1-2,",
    'W/"a",',
    "fr-x;q=0.1,",
    "2001:db8::1,",
    "a=b;",
    "http://[",
    "é",
    "%",
)


@pytest.mark.parametrize("name", HEADERS)
@pytest.mark.parametrize("path", ["/connexion/", "/static/ui/portal.css"])
def test_no_header_as_long_as_allowed_is_a_breakdown(client, db, settings, path, name):
    settings.TRUSTED_PROXIES = 1
    for piece in PIECES:
        value = (piece * MOST_OF_A_LINE)[:MOST_OF_A_LINE]
        assert client.get(path, headers={name: value}).status_code in (200, 206, 304, 400, 416)


def test_headers_as_long_as_allowed_pass():
    headers = [(b"cookie", b"a=" + b"b" * (MOST_OF_COOKIES - 2)), (b"referer", b"r" * MOST_OF_A_LINE)]
    left = MOST_IN_ALL - sum(len(name) + len(value) for name, value in headers)
    request = seen(*headers, (b"x", b"f" * (left - 1)))
    assert (len(request.COOKIES["a"]), len(request.headers["referer"])) == (MOST_OF_COOKIES - 2, MOST_OF_A_LINE)
