"""Files that the portal has lost: a sentence, never « erreur 500 », and never an archive that looks whole."""

import io
import logging
from zipfile import ZipFile

import pytest
from django.urls import reverse

from coryphee.cases.models import Attachment
from coryphee.documents.services import path_of
from coryphee.invoices import services
from coryphee.invoices.models import Invoice
from tests.browsing import at, body_of, text_of
from tests.factories import NOW
from tests.invoicing import Cast, prepare

LOST = "ne retrouve plus ce fichier"


@pytest.fixture
def sent(cast: Cast, work) -> Invoice:
    draft = prepare(cast)
    pieces = [services.Piece(content=b"plan", filename="plan.txt")]
    services.join_to_draft(draft, pieces=pieces, actor=cast.actor("jeanne"), now=NOW)
    services.submit_invoice(invoice=draft, actor=cast.actor("jeanne"), now=NOW)
    work()
    return Invoice.objects.get(pk=draft.pk)


def lose(document) -> None:
    path_of(document).unlink()


def cut(document) -> None:
    path_of(document).write_bytes(path_of(document).read_bytes()[:-1])


def alter(document) -> None:
    content = path_of(document).read_bytes()
    path_of(document).write_bytes(content[:-1] + bytes([content[-1] ^ 1]))


@pytest.mark.parametrize("damage", [lose, cut, alter])
def test_a_lost_file_is_said_on_a_page_and_logged(cast, client_as, sent, caplog, damage):
    browser, piece, certificate = client_as(cast.jeanne), Attachment.objects.get(), sent.certificates.get()
    body_of(browser.get(at("certificate", sent, certificate_id=certificate.pk)))  # drawn, and kept from now on
    certificate.refresh_from_db()
    addresses = {
        at("original", sent): sent.original,
        at("attachment", sent, attachment_id=piece.pk): piece.document,
        at("certificate", sent, certificate_id=certificate.pk): certificate.document,
    }
    for address, document in addresses.items():
        damage(document)
        caplog.clear()
        with caplog.at_level(logging.ERROR):
            page = browser.get(address)
        assert page.status_code == 503
        assert LOST in text_of(page)
        assert document.sha256 in caplog.text


def test_a_lost_file_is_not_converted(cast, client_as, sent):
    lose(sent.original)
    page = client_as(cast.jeanne).get(at("converted", sent, target="cii"), follow=True)
    assert page.status_code == 200
    assert LOST in text_of(page)


def test_a_lost_file_is_not_repaired(cast, client_as):
    draft = prepare(cast)
    lose(draft.original)
    assert LOST in text_of(client_as(cast.jeanne).post(at("repair", draft), follow=True))


@pytest.mark.parametrize("damage", [lose, cut, alter])
@pytest.mark.parametrize("lost", ["original", "piece"])
def test_nothing_is_sent_nor_certified_of_a_file_that_is_not_what_came(cast, client_as, lost, damage):
    draft = prepare(cast)
    pieces = [services.Piece(content=b"plan", filename="plan.txt")]
    services.join_to_draft(draft, pieces=pieces, actor=cast.actor("jeanne"), now=NOW)
    damage(draft.original if lost == "original" else Attachment.objects.get().document)
    page = client_as(cast.jeanne).post(at("submit", draft), follow=True)
    assert LOST in text_of(page)
    draft.refresh_from_db()
    assert (draft.status, draft.certificates.count(), draft.status_changes.filter(action="submit").count()) == (
        "BROUILLON",
        0,
        0,
    )


def export(browser, **params):
    return browser.get(reverse("invoices:issued_search"), {"export": "zip", **params}, follow=True)


def test_an_archive_says_what_is_not_in_it(cast, client_as, sent):
    other = prepare(cast, number="F-2")
    for lost, kept in ((sent, other), (other, sent)):
        path = path_of(lost.original)
        content = path.read_bytes()
        path.unlink()
        answer = export(client_as(cast.jeanne))
        with ZipFile(io.BytesIO(body_of(answer))) as archive:
            assert archive.testzip() is None
            found = {name: archive.read(name) for name in archive.namelist()}
        path.write_bytes(content)
        assert set(found) == {f"{kept.portal_number}-facture.xml", "fichiers-manquants.txt"}
        assert f"{lost.portal_number}-facture.xml" in found["fichiers-manquants.txt"].decode()


def test_an_archive_of_nothing_is_a_sentence(cast, client_as, sent):
    lose(sent.original)
    page = export(client_as(cast.jeanne))
    assert "Aucun fichier ne peut être donné" in text_of(page)
    assert page["Content-Type"].startswith("text/html")
