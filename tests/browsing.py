"""Small gestures of a person in a browser, for tests over HTTP."""

import re
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from coryphee.accounts.services import STAFF_SESSION
from coryphee.invoices.models import Invoice
from coryphee.ui.editing import OPENED


def enter(browser: Client, user: Any) -> Client:
    """Sign this person in; an open « session d’assistance » of hers was opened from this browser."""
    browser.force_login(user)
    opened = user.staff_sessions.filter(closed_at=None).first()
    if opened is not None:
        session = browser.session
        session[STAFF_SESSION] = opened.pk
        session.save()
    return browser


def text_of(response: Any) -> str:
    """What a reader reads: tags gone, spaces single."""
    body = re.sub(r"<(script|style).*?</\1>", " ", response.content.decode(), flags=re.S)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body).replace("\u202f", " ").replace("\xa0", " "))


def at(page: str, invoice: Invoice, /, **kwargs: Any) -> str:
    return reverse(f"invoices:{page}", kwargs={"case_id": invoice.pk, **kwargs})


def drop(browser: Client, content: bytes, name: str = "facture.xml", query: str = "") -> Any:
    """Choose a file on « Déposer une facture »."""
    return browser.post(reverse("invoices:deposit") + query, {"file": SimpleUploadedFile(name, content)}, follow=True)


def send(browser: Client, invoice: Invoice) -> Any:
    return browser.post(at("submit", invoice), follow=True)


def act(browser: Client, invoice: Invoice, name: str, /, **data: str) -> Any:
    """Confirm an action on its page; it must be done."""
    response = browser.post(at("act", invoice, name=name), {"comment": "", **data}, follow=True)
    assert "c’est fait" in text_of(response), text_of(response)
    invoice.refresh_from_db()
    return response


def body_of(response: Any) -> bytes:
    """The bytes of a download."""
    return b"".join(response.streaming_content)


def opened_at(browser: Client, address: str) -> dict[str, str]:
    """What an edit form that is opened now says of itself; `save` sends it with what is typed."""
    return dict(re.findall(rf'name="({OPENED})" value="([^"]*)"', browser.get(address).content.decode()))


def save(browser: Client, address: str, typed: dict[str, Any]) -> Any:
    """Open an edit form, type, and press « Enregistrer »."""
    return browser.post(address, opened_at(browser, address) | typed)
