"""Files that are not what they should be: each is refused with a French sentence, and leaves nothing behind (§4)."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from django.urls import reverse

from coryphee.cases.models import Attachment
from coryphee.core.models import Job
from coryphee.documents.models import Document
from coryphee.documents.services import WrongFileType
from coryphee.einvoices.enums import FileFormat
from coryphee.formats.budget import DEFAULT
from coryphee.formats.model.document import SupportingDocument
from coryphee.invoices import services
from coryphee.invoices.models import Invoice
from coryphee.organisations.models import Organisation
from tests.browsing import at, drop, text_of
from tests.factories import NOW, siret
from tests.invoicing import Cast, cii, deposit, document, facturx, plain_pdf, prepare, ubl


def _with_dtd(cast: Cast) -> bytes:
    return ubl(cast).replace(b"?>", b'?><!DOCTYPE Invoice [<!ENTITY ville "Marly">]>', 1)


def _with_external_entity(cast: Cast) -> bytes:
    declared = b'?><!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return ubl(cast).replace(b"?>", declared, 1).replace(b"CHARPENTES LEMOINE", b"&x;")


def _with_billion_laughs(cast: Cast) -> bytes:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE i [<!ENTITY l0 "ha">{levels}]><i>&l9;</i>'.encode()


def _ten_thousand_levels(cast: Cast) -> bytes:
    return b"<a>" * 10_000 + b"</a>" * 10_000


def _truncated_xml(cast: Cast) -> bytes:
    return ubl(cast)[:-200]


def _latin_1_that_says_utf_8(cast: Cast) -> bytes:
    return ubl(cast).decode().encode("latin-1", errors="replace")


def _truncated_pdf(cast: Cast) -> bytes:
    return facturx(cast)[:700]


def _encrypted_pdf(cast: Cast) -> bytes:
    return plain_pdf(encryption=pikepdf.Encryption(owner="o", user="secret"))


def _pdf_with_two(cast: Cast) -> bytes:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain_pdf())) as pdf:
        for name, number in (("factur-x.xml", "A-1"), ("autre.xml", "A-2")):
            pdf.attachments[name] = cii(cast, number=number)
        pdf.save(made)
    return made.getvalue()


def _zip_bomb(cast: Cast) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("facture.xml", b"\0" * 30_000_000)
    return made.getvalue()


REFUSED: list[tuple[Callable[[Cast], bytes], str, str]] = [
    (lambda cast: b"bonjour, voici ma facture", "facture.xml", "XML"),
    (lambda cast: b"<html><body>Facture</body></html>", "facture.xml", "une page web"),
    (_with_dtd, "facture.xml", "déclaration DOCTYPE, interdite"),
    (_with_external_entity, "facture.xml", "déclaration DOCTYPE, interdite"),
    (_with_billion_laughs, "facture.xml", "déclaration DOCTYPE, interdite"),
    (_ten_thousand_levels, "facture.xml", "niveaux"),
    (_truncated_xml, "facture.xml", "XML"),
    (_latin_1_that_says_utf_8, "facture.xml", "UTF-8"),
    (_truncated_pdf, "facture.pdf", "abîmé ou incomplet"),
    (_encrypted_pdf, "facture.pdf", "protégé par un mot de passe"),
    (_pdf_with_two, "facture.pdf", "plusieurs factures électroniques"),
    (_zip_bomb, "facture.zip", "archive (zip) d’un seul fichier"),
    (_zip_bomb, "facture.xml", "archive (zip) d’un seul fichier"),
    (lambda cast: b"\x89PNG\r\n\x1a\n" + b"\0" * 90, "facture.png", "est une image"),
    (lambda cast: b"", "facture.xml", "Ce fichier est vide"),
    (lambda cast: b" \n\t ", "facture.xml", "vide"),
    (lambda cast: b"%PDF-1.7 " + b"x" * 20_000_001, "facture.pdf", "20 Mo"),
]


@pytest.mark.parametrize(("make", "name", "sentence"), REFUSED)
def test_a_file_that_is_no_invoice_is_refused_with_a_sentence(cast, client_as, settings, make, name, sentence):
    page = drop(client_as(cast.jeanne), make(cast), name)
    assert page.status_code == 422
    assert sentence in text_of(page)
    assert "/etc/passwd" not in text_of(page) and "root:" not in text_of(page)
    assert_nothing_is_kept(settings)


def assert_nothing_is_kept(settings: Any) -> None:
    assert not Invoice.objects.exists()
    assert not Document.objects.exists()
    assert not Job.objects.exists()
    folder = Path(settings.DOCUMENTS_DIR)
    assert [p for p in folder.rglob("*") if p.is_file()] == []


def test_the_reader_and_the_portal_agree_on_what_is_too_large(settings):
    assert DEFAULT.bytes >= settings.DEPOSIT_MAX_BYTES


def test_a_pdf_without_an_invoice_is_taken_and_asks_for_its_fields(cast):
    draft = prepare(cast, plain_pdf(), filename="devis.pdf")
    assert draft.file_format == FileFormat.PDF
    titles = {f.title for f in services.check_invoice(invoice=draft, now=NOW).errors}
    assert {"La facture n’a pas de numéro", "La facture n’a pas de date", "Le destinataire n’est pas reconnu"} <= titles


def test_two_attachments_that_say_the_same_invoice_are_one(cast):
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain_pdf())) as pdf:
        pdf.attachments["factur-x.xml"] = cii(cast)
        pdf.attachments["ZUGFeRD-invoice.xml"] = cii(cast) + b"\n"
        pdf.save(made)
    assert prepare(cast, made.getvalue(), filename="f.pdf").file_format == FileFormat.FACTURX


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../../etc/passwd.xml", "passwd.xml"),
        ("C:\\Users\\Jeanne\\facture.xml", "facture.xml"),
        ("/absolu/facture.xml", "facture.xml"),
        ("fac\x00ture<script>.xml", "fac_ture_script_.xml"),
        ("Façade « école ».xml", "Façade _ école _.xml"),
        ("f" * 300 + ".xml", "f" * 46 + ".xml"),
    ],
)
def test_a_name_with_path_parts_or_too_long_is_made_safe_not_refused(cast, settings, given, kept):
    draft = prepare(cast, ubl(cast), filename=given)
    assert draft.original_name == kept
    inside = Path(settings.DOCUMENTS_DIR).resolve()
    assert all(p.resolve().is_relative_to(inside) for p in inside.rglob("*"))


def test_the_content_decides_and_a_wrong_extension_is_said(cast, client_as):
    page = drop(client_as(cast.jeanne), ubl(cast), "facture.pdf")
    assert page.status_code == 422
    assert "n’est pas ce que dit son extension" in text_of(page)
    page = drop(client_as(cast.jeanne), ubl(cast), "facture.txt")
    assert "Le nom du fichier ne correspond pas à son contenu" in text_of(page)


# -- what the invoice says ------------------------------------------------------------


def errors_of(cast: Cast, content: bytes) -> str:
    """What the check page says of a draft that cannot be sent; sending it is refused too."""
    draft = prepare(cast, content)
    result = services.check_invoice(invoice=draft, now=NOW)
    with pytest.raises(services.InvoiceHasErrors):
        services.submit_invoice(invoice=draft, actor=cast.actor("jeanne"), now=NOW)
    return " | ".join(f"{f.title} : {f.message} {f.remedy}" for f in result.errors)


def test_an_unknown_recipient(cast):
    nowhere = Organisation.objects.get(pk=cast.town.pk)
    nowhere.identifier = siret(7_000_001)
    said = errors_of(cast, ubl(cast, recipient=nowhere))
    assert "Le destinataire n’est pas reconnu" in said
    assert "Choisissez la structure publique" in said


def test_a_recipient_that_is_not_public_or_not_active(cast):
    assert "n’est pas une structure publique" in errors_of(cast, ubl(cast, recipient=cast.stranger, unit=None))
    cast.town.status = "INACTIF"
    cast.town.save()
    assert "Commune de Marly ne reçoit plus de factures" in errors_of(cast, ubl(cast))


def test_a_unit_that_is_closed_reserved_or_unknown(cast):
    closed, public = cast.town.units.get(code="VOIRIE-2019"), cast.town.units.get(code="FACTURES_PUBLIQUES")
    assert "ne reçoit plus de factures" in errors_of(cast, ubl(cast, unit=closed))
    assert "réservé aux structures publiques" in errors_of(cast, ubl(cast, unit=public, number="F-2"))
    draft = prepare(cast, ubl(cast, number="F-3", buyer_reference="INCONNU"))
    titles = [f.title for f in services.check_invoice(invoice=draft, now=NOW).warnings]
    assert "Commune de Marly n’a pas de service « INCONNU »" in titles


def test_a_missing_commitment_number(cast):
    assert "Commune de Marly demande un numéro d’engagement" in errors_of(cast, ubl(cast, commitment=""))
    said = errors_of(cast, ubl(cast, recipient=cast.hospital, unit=None, commitment="", number="F-2"))
    assert "demande un numéro d’engagement ou un code service" in said


def test_amounts_that_do_not_add_up(cast):
    right = document(cast)
    totals = replace(right.totals, with_vat=right.totals.with_vat + Decimal("0.02"))
    assert "BT-112" in repr(services.check_invoice(invoice=prepare(cast, ubl(cast, totals=totals)), now=NOW).errors)
    assert errors_of(cast, ubl(cast, totals=totals))


def test_a_date_in_2199(cast):
    assert "2199" in errors_of(cast, ubl(cast, issue_date=date(2199, 1, 1)))


def test_a_number_that_is_missing_or_too_long(cast):
    assert "trop long" in errors_of(cast, ubl(cast, number="F" * 21))
    assert errors_of(cast, ubl(cast, number=""))


def test_a_currency_that_no_public_body_pays(cast):
    assert "n’est pas en euros" in errors_of(cast, ubl(cast, currency="USD"))


def test_an_invoice_already_deposited_is_said_before_it_is_sent(cast, client_as):
    deposit(cast)
    page = drop(client_as(cast.jeanne), ubl(cast))
    assert "La facture F-2026-0042 a déjà été déposée" in text_of(page)
    draft = Invoice.objects.latest("pk")
    assert at("submit", draft) not in page.content.decode()


def test_a_program_that_deposits_twice_is_told_and_nothing_is_kept(cast):
    deposit(cast)
    with pytest.raises(services.InvoiceHasErrors, match="a déjà été déposée"):
        deposit(cast)
    assert Invoice.objects.count() == 1


def test_the_same_number_another_year_is_another_invoice(cast):
    """B-24: supplier, number and year."""
    deposit(cast)
    assert deposit(cast, issued=date(2025, 12, 31)).number == "F-2026-0042"


def test_a_piece_that_is_refused_refuses_the_whole_file(cast, settings):
    program = SupportingDocument(reference="P", filename="outil.pdf", mime="application/pdf", content=b"MZ\x90")
    with pytest.raises(WrongFileType, match="n’est pas ce que dit son extension"):
        prepare(cast, ubl(cast, supporting_documents=(program,)))
    assert not Invoice.objects.exists()
    assert not Attachment.objects.exists()
    assert not Document.objects.exists()


def test_the_form_without_a_file_asks_for_one(cast, client_as):
    page = client_as(cast.jeanne).post(reverse("invoices:deposit"), {"x": "1"})
    assert page.status_code == 422
    assert "Choisissez le fichier de votre facture." in text_of(page)
