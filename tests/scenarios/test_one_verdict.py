"""One verdict: what the deposit refuses, « Vérifier une facture » refuses, and the command where it can know."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from coryphee.commands.validate import validate
from coryphee.core.identifiers import IdentifierScheme
from coryphee.formats import Severity
from coryphee.invoices.models import Invoice
from coryphee.invoices.services import check_invoice
from tests.browsing import at, drop, text_of
from tests.factories import NOW
from tests.invoicing import Cast, ubl
from tests.scenarios.test_one_form_of_a_draft import typed

Change = tuple[bytes, bytes]
TERMS = rb"(<cbc:DueDate>)[0-9-]+"
# What is changed in the file; whether the command, that has no directory, refuses it too.
WRONG: dict[str, tuple[str, bytes, bytes, bool]] = {
    "a total": ("BR-CO-15", rb"(TaxInclusiveAmount[^>]*>)\d+", rb"\g<1>7", True),
    "due before it is issued": ("BR-FR-CO-07_BT-9", TERMS, rb"\g<1>2026-01-02", True),
    "in dollars": ("PORTAIL-DEVISE", rb'EUR(?=<|")', b"USD", True),
    "in euros by their name": ("BR-CL-04", rb'EUR(?=<|")', b"Euros", True),
    "a number too long": ("PORTAIL-NUMERO-LONG", rb"F-2026-0042", b"F-2026-0042-0000000000000", True),
    "no such recipient": ("PORTAIL-DESTINATAIRE", rb"21590383200107|215903832", b"219999994", False),
    "a wrong SIRET of the town": ("PORTAIL-DESTINATAIRE-SIRET", rb"21590383200107", b"21590383200108", False),
    "a SIREN for its SIRET": ("PORTAIL-DESTINATAIRE-SIRET", rb"21590383200107", b"215903832", False),
    "no commitment": ("PORTAIL-ENGAGEMENT", rb"<cac:OrderReference>.*?</cac:OrderReference>", b"", False),
}


def verify(data: bytes) -> dict[str, Severity]:
    answer = Client().post(reverse("einvoices:verify"), {"file": SimpleUploadedFile("facture.xml", data)})
    assert answer.status_code == 200
    return {one.rule: one.severity for one in answer.context["findings"]}


def refused(found: dict[str, Severity]) -> set[str]:
    return {rule for rule, severity in found.items() if severity is Severity.ERROR}


@pytest.mark.parametrize("name", WRONG)
def test_what_the_deposit_refuses_the_public_screen_refuses(cast: Cast, jeanne: Client, tmp_path: Path, name: str):
    rule, old, new, command_too = WRONG[name]
    right = ubl(cast)
    data, count = re.subn(old, new, right, flags=re.DOTALL)
    assert count
    drop(jeanne, data, "facture.xml")
    result = check_invoice(invoice=Invoice.objects.get(), now=NOW)
    deposit = {one.rule for one in result.errors}
    assert rule in deposit
    assert refused(verify(data)) == deposit
    path = tmp_path / "facture.xml"
    path.write_bytes(data)
    assert (CliRunner().invoke(validate, [str(path)]).exit_code == 1) is command_too


@pytest.mark.parametrize("word", ["EURO", "€", "Euros"])
@pytest.mark.parametrize("where", [rb'EUR(?=<|")', rb"EUR(?=<)", rb'EUR(?=")'], ids=["everywhere", "head", "amounts"])
def test_the_euro_in_words_is_one_finding_that_is_mended_at_the_deposit(
    cast: Cast, jeanne: Client, word: str, where: bytes
) -> None:
    data = re.sub(where, word.encode(), ubl(cast))
    page = drop(jeanne, data)
    invoice = Invoice.objects.get()
    (error,) = check_invoice(invoice=invoice, now=NOW).errors
    assert error.rule in ("BR-CL-03", "BR-CL-04") and error.fixable and error.fix == "EUR"
    assert "Correction certaine" in text_of(page)
    jeanne.post(at("repair", invoice), typed(invoice), follow=True)
    invoice.refresh_from_db()
    assert invoice.currency == "EUR" and not check_invoice(invoice=invoice, now=NOW).errors


def test_of_a_file_that_declares_no_norm_it_is_said_that_the_euro_has_a_code(cast: Cast) -> None:
    old = re.sub(rb"(<cbc:CustomizationID>)[^<]+", rb"\g<1>urn:example.com:old", ubl(cast).replace(b">EUR<", b">EURO<"))
    answer = Client().post(reverse("einvoices:verify"), {"file": SimpleUploadedFile("facture.xml", old)})
    (found,) = [one for one in answer.context["findings"] if one.severity is Severity.ERROR]
    assert (found.rule, found.title) == ("PORTAIL-DEVISE", "L’euro n’est pas écrit par son code")


def test_a_right_file_is_right_everywhere(cast: Cast, jeanne: Client, tmp_path: Path) -> None:
    data = ubl(cast)
    drop(jeanne, data, "facture.xml")
    assert check_invoice(invoice=Invoice.objects.get(), now=NOW).sendable
    assert refused(verify(data)) == set()
    path = tmp_path / "facture.xml"
    path.write_bytes(data)
    assert CliRunner().invoke(validate, [str(path)]).exit_code == 0


@pytest.mark.django_db
def test_a_recipient_of_no_directory_is_told_in_a_sentence_that_makes_sense() -> None:
    """F16"""
    data = Path("tests/formats/samples/facture.ubl.xml").read_bytes()
    page = text_of(Client().post(reverse("einvoices:verify"), {"file": SimpleUploadedFile("facture.xml", data)}))
    assert "Respecte la norme européenne ; 1 point à corriger avant de l’envoyer à un service public" in page
    assert "Le destinataire n’est pas reconnu" in page
    assert "le destinataire le demande dans l’annuaire" not in page


def test_a_foreign_supplier_sees_the_number_that_was_read(cast: Cast, jeanne: Client) -> None:
    """F17"""
    cast.carpenter.scheme, cast.carpenter.identifier = IdentifierScheme.UE_HORS_FRANCE, "DE123456789"
    cast.carpenter.save()
    data = ubl(cast).replace(b"DE123456789", b"DE123456788")
    page = text_of(drop(jeanne, data, "facture.xml"))
    assert "DE123456788" in page and "DE123456789" in page
    assert "Vérifiez le numéro de TVA du vendeur" in page and "Vérifiez le SIRET" not in page


def test_a_wrong_siret_is_one_finding_with_the_one_of_the_directory(cast: Cast) -> None:
    wrong = ubl(cast).replace(b"21590383200107", b"21590383200108")
    answer = Client().post(reverse("einvoices:verify"), {"file": SimpleUploadedFile("facture.xml", wrong)})
    (one,) = [finding for finding in answer.context["findings"] if "BT-46" in finding.terms]
    assert one.rule == "PORTAIL-DESTINATAIRE-SIRET" and "215 903 832 00107" in one.remedy


def test_a_siret_with_blanks_that_do_not_break_is_known_to_the_directory(cast: Cast) -> None:
    spaced = ubl(cast).replace(b"21590383200107", "215\u00a0903\u00a0832\u00a000107".encode())
    assert refused(verify(spaced)) == set()


def test_an_invoice_to_a_company_is_not_called_wrong(cast: Cast) -> None:
    other = re.sub(rb"21590383200107", b"55210055400013", ubl(cast)).replace(b"215903832", b"552100554")
    found = verify(other)
    assert refused(found) == set() and found["PORTAIL-ENTREPRISE"] is Severity.WARNING


def test_a_piece_that_the_deposit_does_not_take_is_refused_by_the_public_screen(cast: Cast, jeanne: Client) -> None:
    piece = (
        b"<cac:AdditionalDocumentReference><cbc:ID>BL</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject "
        b'mimeCode="application/pdf" filename="bl.pdf">Ym9uam91cg==</cbc:EmbeddedDocumentBinaryObject>'
        b"</cac:Attachment></cac:AdditionalDocumentReference><cac:AccountingSupplierParty>"
    )
    data = ubl(cast).replace(b"<cac:AccountingSupplierParty>", piece, 1)
    assert refused(verify(data)) == {"CORYPHEE-PIECE-CONTENU"}
    drop(jeanne, data, "facture.xml")
    assert not Invoice.objects.exists()
