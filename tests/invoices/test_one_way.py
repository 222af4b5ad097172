"""A file that is deposited goes one way, through each room once: read, judged, parties found, kept, moved."""

import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from coryphee.cases.services import moving
from coryphee.documents import services as documents
from coryphee.einvoices import parties, reading
from coryphee.formats.rules import policy
from coryphee.invoices import services
from coryphee.invoices.models import Invoice
from tests.browsing import at
from tests.factories import NOW
from tests.invoicing import Cast, ubl

WRONG = ('<cbc:PayableAmount currencyID="EUR">', '<cbc:PayableAmount currencyID="EUR">9')
IN = ["reading.read_deposit", "policy.verdict_on", "parties.find_parties"]


def doors(room: ModuleType) -> Iterator[tuple[str, Any]]:
    """The functions by which others enter a room."""
    for name, found in vars(room).items():
        if inspect.isfunction(found) and found.__module__ == room.__name__ and not name.startswith("_"):
            yield name, found


@contextmanager
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Which doors are taken meanwhile, in order; what goes on inside of a room is its own affair."""
    seen: list[str] = []

    def watch(label: str, function: Any) -> Any:
        def entered(*args: Any, **kwargs: Any) -> Any:
            seen.append(label)
            return function(*args, **kwargs)

        return entered

    every = [module for name, module in sys.modules.items() if name.startswith("coryphee.")]
    with monkeypatch.context() as patched:
        for room in (reading, policy, parties, moving):
            for name, function in doors(room):
                spy = watch(f"{room.__name__.rpartition('.')[2]}.{name}", function)
                for module in every:
                    if module is not room:
                        for alias in [one for one, value in vars(module).items() if value is function]:
                            patched.setattr(module, alias, spy)
        patched.setattr(documents, "keep", watch("documents.keep", documents.keep))
        yield seen


def post(browser: Any, content: bytes) -> Any:
    return browser.post(reverse("invoices:deposit"), {"file": SimpleUploadedFile("f.xml", content)})


def test_by_the_service(cast: Cast, monkeypatch):
    content, actor = ubl(cast), cast.actor("jeanne")
    with watched(monkeypatch) as seen:
        services.deposit_invoice(content=content, filename="f.xml", actor=actor, now=NOW)
    assert seen == [*IN, "documents.keep", "moving.create"]


def test_by_the_screen_to_the_draft(cast: Cast, client_as, monkeypatch):
    browser, content = client_as(cast.jeanne), ubl(cast)
    with watched(monkeypatch) as seen:
        assert post(browser, content).status_code == 302
    assert seen == [*IN, "documents.keep", "moving.create"]


def test_by_the_screen_from_the_draft_it_is_checked_and_never_read_again(cast: Cast, client_as, monkeypatch):
    browser = client_as(cast.jeanne)
    post(browser, ubl(cast))
    draft = Invoice.objects.get()
    with watched(monkeypatch) as seen:
        assert browser.get(at("check", draft)).status_code == 200
    assert seen == ["parties.named_in"]
    with watched(monkeypatch) as seen:
        assert browser.post(at("submit", draft)).status_code == 302
    assert seen == ["moving.locked", "parties.named_in", "moving.move"]


def test_a_file_with_mistakes_is_judged_once_too(cast: Cast, client_as, monkeypatch):
    """What mends it asks the rules again itself, those that the one verdict has named."""
    browser, content = client_as(cast.jeanne), ubl(cast).decode()
    assert WRONG[0] in content
    with watched(monkeypatch) as seen:
        assert post(browser, content.replace(*WRONG).encode()).status_code == 302
    assert seen == [*IN, "documents.keep", "moving.create"]
    assert Invoice.objects.get().content.findings


def test_the_questions_of_a_deposit_are_counted(cast: Cast, client_as):
    actor, browser = cast.actor("jeanne"), client_as(cast.jeanne)
    with CaptureQueriesContext(connection) as asked:
        services.deposit_invoice(content=ubl(cast, number="A-1"), filename="f.xml", actor=actor, now=NOW)
    assert len(asked) <= 24
    with CaptureQueriesContext(connection) as asked:
        post(browser, ubl(cast, number="A-2"))
    assert len(asked) <= 23
