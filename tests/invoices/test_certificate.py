"""The deposit certificate: in the portal's font, with its sign, its hour, and a code that leads to its verification."""

import io

import pikepdf
import pypdfium2
import pytest
import segno
from django.test import Client

from coryphee.cases.models import Certificate
from coryphee.cases.services import certificate_pdf, certificates
from coryphee.invoices import services
from tests.browsing import text_of
from tests.factories import NOW
from tests.invoicing import Cast, prepare


@pytest.fixture
def certificate(cast: Cast) -> Certificate:
    services.submit_invoice(invoice=prepare(cast), actor=cast.actor("jeanne"), now=NOW)
    return Certificate.objects.get()


def words_of(pdf: bytes) -> str:
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    return " ".join(page.get_text_bounded().replace("\u00a0", " ").split())


def test_it_says_status_hour_and_zone_operator_and_the_whole_address(certificate, settings):
    settings.PUBLIC_URL = "https://factures.communaute-d-agglomeration.example"
    text = words_of(certificate_pdf(certificate))
    assert "Statut au dépôt" in text and "Déposée" in text
    assert f"(heure de Paris, UTC{certificate.facts['deposited_at'][-6:]})" in text
    assert f"exploité par {settings.PORTAL_OPERATOR}" in text
    assert "https://factures.communaute-d-agglomeration.example/certificat/" in text  # on one line, not cut
    siret = certificate.facts["supplier"][1]
    assert f"{siret[:3]} {siret[3:6]} {siret[6:9]} {siret[9:]}" in text


def test_it_is_drawn_in_the_font_of_the_screens_and_for_screen_readers(certificate):
    with pikepdf.open(io.BytesIO(certificate_pdf(certificate))) as pdf:
        fonts = {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()}
        assert fonts and all("Inter" in name for name in fonts), fonts
        assert pdf.Root.MarkInfo.Marked
        assert "/XObject" in pdf.pages[0].Resources or "/Pattern" in pdf.pages[0].Resources


def test_its_code_leads_to_the_page_that_says_it_is_authentic(certificate, settings, monkeypatch):
    said, make = list[str](), segno.make
    monkeypatch.setattr(certificates.segno, "make", lambda text, **how: said.append(text) or make(text, **how))
    certificate_pdf(certificate)
    (address,) = said
    assert address.startswith(f"{settings.PUBLIC_URL}/certificat/?")
    page = text_of(Client().get(address.removeprefix(settings.PUBLIC_URL)))
    assert "Certificat authentique" in page


def test_whoever_holds_a_certificate_reads_the_files_and_nobody_else(certificate):
    asked = {"number": certificate.number, "fingerprint": certificate.fingerprint}
    name, sha = certificate.facts["files"][0]
    page = text_of(Client().get("/certificat/", asked))
    assert name in page and sha in page and "Statut au dépôt" in page
    wrong = text_of(Client().get("/certificat/", asked | {"fingerprint": "0" * 64}))
    assert name not in wrong and sha not in wrong


def test_it_is_drawn_without_the_font_too(certificate, monkeypatch):
    monkeypatch.setattr(certificates, "faces", lambda: "")
    assert certificate_pdf(certificate).startswith(b"%PDF")
