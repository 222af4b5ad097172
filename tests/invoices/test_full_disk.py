"""When the portal can keep no file: the operator's fault, said to him in the log and to nobody else as their own."""

import errno

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from coryphee.documents import services as documents
from coryphee.invoices import services
from tests.browsing import at, body_of
from tests.factories import NOW
from tests.invoicing import Cast, prepare


@pytest.fixture
def full(monkeypatch):
    """From now on the disk takes nothing."""

    def fill():
        def fsync(_file):
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(documents.os, "fsync", fsync)

    return fill


def a_pdf():
    return {"file": SimpleUploadedFile("facture.pdf", b"%PDF-1.4 facture", "application/pdf")}


def test_a_deposit_is_refused_without_blaming_the_supplier(cast: Cast, client_as, full, monkeypatch, caplog):
    def store(**given):
        return documents.store(b"facture", filename=given["filename"], max_bytes=100, now=NOW)

    monkeypatch.setattr(services, "prepare_deposit", store)
    full()
    answer = client_as(cast.jeanne).post(reverse("invoices:deposit"), a_pdf())
    text = answer.content.decode()
    assert (answer.status_code, "rien n’a été gardé" in text) == (503, True)
    assert "point à corriger" not in text
    logged = [one for one in caplog.records if one.name == "coryphee.documents.services"]
    assert [(one.levelname, "No space left on device (errno 28)" in one.getMessage()) for one in logged] == [
        ("ERROR", True)
    ]


def test_a_certificate_that_cannot_be_kept_is_given_all_the_same(cast: Cast, client_as, full):
    draft = prepare(cast)
    services.submit_invoice(invoice=draft, actor=cast.actor("jeanne"), now=NOW)
    certificate = draft.certificates.get()
    full()
    answer = client_as(cast.jeanne).get(at("certificate", draft, certificate_id=certificate.pk))
    assert (answer.status_code, body_of(answer)[:5]) == (200, b"%PDF-")
    certificate.refresh_from_db()
    assert certificate.document is None
