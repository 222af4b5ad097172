"""Every address, whatever is written in it or sent to it, answers something else than « erreur 500 ».

Addresses come from the map of the portal, names from what the code reads. An ordinary run tries a few, the same each
time; CORYPHEE_HOSTILE=3000 tries more of them for each person, CORYPHEE_HOSTILE_SEED others.
"""

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import quote

import pytest
from django import forms
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, get_resolver

from coryphee.core.tables.filters import Filter
from coryphee.core.tables.table import MOVES, SIZE, SORT, Table
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.models import Invoice
from coryphee.notifications.queries import unread_count
from tests.browsing import enter
from tests.factories import PASSWORD, make_staff, make_user
from tests.invoicing import deposit, invoice_in, make_cast, plain_pdf, prepare

PACKAGE = Path(__file__).parents[2] / "coryphee"
TRIES = int(os.environ.get("CORYPHEE_HOSTILE", "60"))  # for each person
SEED = os.environ.get("CORYPHEE_HOSTILE_SEED", "")
READ = re.compile(
    r"""request\.(?:GET|POST)(?:\.get|\.getlist)?[(\[]\s*"(\w+)"|"(\w+)" (?:not )?in request\.(?:GET|POST)"""
)
# As they are written in an address: what no text can hold is written in bytes.
VALUES = (
    "",
    "-1",
    "0",
    "9" * 5000,
    str(2**63),
    "%C2%B2",
    "%00",
    "a%00b",
    "%ED%A0%80",  # half a character
    "%FF%FE",
    "%0D%0AX-Injected%3A%201",
    "%E2%80%AEfdp.exe",
    "0001-01-01",
    "9999-12-31",
    "31%2F12%2F9999",
    "1e999999",
    "-NaN",
    "9999999999999999,99",
    "%5B%5D",
    "%7B%7D",
    "%2f%2fevil",
    "%252f%252fevil",
    "//evil.example",
    "view",
    "../../../etc/passwd",
    "%25s%25n%7B%7B7*7%7D%7D",
    "%C3%A9" * 20_000,
)
# What a right form says: one hostile value among these goes further than a whole form of them.
RIGHT = {
    "number": "F-77",
    "type": "FACTURE",
    "issue_date": "20%2F11%2F2026",
    "total_without_vat": "100",
    "total_vat": "20",
    "total_with_vat": "120",
    "comment": "Voir",
    "reason": "RIB",
    "starts_on": "01%2F01%2F2026",
    "rate": "2",
    "lines-TOTAL_FORMS": "1",
    "lines-INITIAL_FORMS": "0",
    "lines-0-name": "Bois",
    "lines-0-quantity": "1",
    "lines-0-unit": "C62",
    "lines-0-price": "1",
    "lines-0-rate": "20",
}
IN_A_PATH = 2000  # longer ones are no path of any server


@cache
def names() -> list[str]:
    """All that some view reads: in its code, in its forms, in its tables."""
    found = {name for path in PACKAGE.rglob("*.py") for pair in READ.findall(path.read_text()) for name in pair if name}
    for form in below(forms.Form):
        found |= set(form.base_fields)
    for table in below(Table):
        found |= {name for one in table.filters if isinstance(one, Filter) for name in one.names()}
    lines = {f"lines-{name}" for name in ("TOTAL_FORMS", "INITIAL_FORMS", "0-name", "0-quantity", "0-price", "0-rate")}
    return sorted(found | lines | {SORT, SIZE, *MOVES})


def below(kind: type) -> Iterator[Any]:
    for one in kind.__subclasses__():
        yield from below(one)
        if one.__module__.startswith("coryphee."):
            yield one


def addresses(resolver: Any = None, prefix: str = "/") -> Iterator[tuple[str, URLPattern]]:
    for entry in (resolver or get_resolver()).url_patterns:
        if isinstance(entry, URLPattern):
            yield prefix + str(entry.pattern), entry
        else:
            yield from addresses(entry, prefix + str(entry.pattern))


ADDRESSES = list(addresses())


def hostile_request(random: Random, known: dict[str, list[Any]]) -> tuple[str, str, str, str]:
    """(method, path, query, body): one hostile value in the path, in every name at once, or in one among right ones."""
    route, pattern = random.choice(ADDRESSES)
    value, holes = random.choice(VALUES), list(pattern.pattern.converters)
    method = random.choice(("GET", "POST"))
    if holes and value and len(value) < IN_A_PATH and random.random() < 0.2:
        return method, re.sub(r"<\w+:\w+>", quote(value, safe="%/"), route), "", ""
    path = route
    for hole in holes:
        path = re.sub(rf"<\w+:{hole}>", str(random.choice(known.get(hole, ["x"]))), path)
    every = names()
    if random.random() < 0.4:
        fields = dict.fromkeys(every, value)
    else:
        fields = {**RIGHT, "recipient": known["identifier"][0], random.choice(every): value}
    written = "&".join(f"{name}={one}" for name, one in fields.items())
    return (method, path, written, "") if method == "GET" else (method, path, "", written)


@pytest.fixture
def cast(db: None) -> Any:
    return make_cast()


@pytest.fixture
def known(cast: Any) -> dict[str, list[Any]]:
    """Objects that exist, so that views go further than « not found »."""
    received = deposit(cast)
    invoices = [prepare(cast, number="F-2"), prepare(cast, plain_pdf(), filename="f.pdf"), received]
    invoices += [invoice_in(cast, status) for status in (S.SUSPENDED, S.TO_RECYCLE, S.REJECTED)]
    return {
        "case_id": [row.pk for row in invoices],
        "certificate_id": [received.certificates.get().pk],
        "organisation_id": [cast.carpenter.pk, cast.town.pk],
        "unit_id": [cast.works.pk],
        "user_id": [cast.awa.pk],
        "name": ["suspend", "reject", "abandon"],
        "target": ["cii"],
        "file_format": ["csv", "xlsx"],
        "identifier": [cast.town.identifier],
        "rule_id": ["BR-01"],
        "slug": ["x"],
    }


@pytest.mark.parametrize("who", ["visitor", "jeanne", "awa", "paul", "staff"])
def test_no_parameter_makes_a_page_fail(cast, known, who, settings):
    browser = Client(raise_request_exception=False)
    if who != "visitor":
        enter(browser, make_staff() if who == "staff" else getattr(cast, who))
    random, failed = Random(f"hostile {who} {SEED}"), []
    for method, path, query, body in (hostile_request(random, known) for _ in range(TRIES)):
        with transaction.atomic():
            answer = browser.generic(
                method, path, body, content_type="application/x-www-form-urlencoded", QUERY_STRING=query
            )
            if answer.streaming:
                b"".join(answer.streaming_content)
            transaction.set_rollback(True)
        if answer.status_code >= 500:
            failed.append((method, path[:80], (query or body)[:3000], repr(answer.exc_info[1])[:300]))
    assert failed == []
    assert Invoice.objects.count() == 6


@pytest.mark.parametrize(
    "asked", ["%2f%2fevil", "//evil.example", "view", "login", "https://evil.example", "/\\evil.example", "\r\n/x", "."]
)
def test_signing_in_leads_to_an_address_of_this_site(client, db, asked):
    user = make_user()
    answer = client.post("/connexion/", {"email": user.email, "password": PASSWORD, "next": asked})
    assert (answer.status_code, answer["Location"]) == (302, "/")


def test_a_broken_number_marks_no_message_as_read(cast, client_as, work):
    deposit(cast)
    work()
    unread = unread_count(cast.jeanne.pk)
    assert unread
    for asked in ("9" * 5000, "x", "²"):
        assert client_as(cast.jeanne).post("/notifications/lues/", {"notification": asked}).status_code == 302
    assert unread_count(cast.jeanne.pk) == unread


def test_a_nul_answers_that_the_request_is_not_understood(cast, client_as):
    browser = client_as(cast.jeanne)
    for answer in (
        browser.get("/factures/deposer/?destinataire=%00"),
        browser.get("/annuaire/%00/"),
        browser.post("/compte/", {"first_name": "a\x00b"}),
    ):
        assert answer.status_code == 400
        assert "n’a pas pu être comprise" in answer.content.decode()
