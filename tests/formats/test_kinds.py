"""What people drop instead of an invoice: named by what it is to them, by its content, with the next step."""

import io
import zipfile

import pytest

from coryphee.formats import UnreadableInvoice, read
from tests.formats.sample_files import UBL, sample

FTYP = b"\x00\x00\x00\x18ftyp"
MAIL = b"Return-Path: <a@b.example>\r\nFrom: Lemoine <a@b.example>\r\nSubject: facture\r\n\r\nVoici"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def zipped(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return made.getvalue()


CASES = (
    ("a photograph of an iPhone", FTYP + b"heic\x00\x00", ("image", "iPhone", "saisissez-la")),
    ("a film", FTYP + b"isom\x00\x00", ("vidéo",)),
    ("WEBP", b"RIFF\x10\x00\x00\x00WEBPVP8 ", ("image", "PDF")),
    ("BMP", b"BM\x36\x00\x00\x00\x00\x00\x00\x00\x36", ("image",)),
    ("TIFF", b"II*\x00\x08\x00", ("image", "scan")),
    ("an e-mail", MAIL, ("courriel", "pièce jointe")),
    ("Outlook", OLE + "__substg1.0_001A001F".encode("utf-16-le"), ("Outlook", "pièce jointe")),
    ("old Word", OLE + "WordDocument".encode("utf-16-le"), ("Word ancien", "PDF")),
    ("old Excel", OLE + "Workbook".encode("utf-16-le"), ("Excel ancien", "PDF")),
    ("RTF", b"{\\rtf1\\ansi Facture}", ("RTF", "PDF")),
    ("a signature", bytes.fromhex("3080060 92a864886f70d010702a080".replace(" ", "")), ("signature", "d’origine")),
    ("EDIFACT", b"UNA:+.? 'UNB+UNOC:3+SENDER+RECEIVER'", ("EDI", "opérateur")),
    ("X12", b"ISA*00*          *00*", ("EDI", "X12")),
    ("FEC", b"JournalCode\tJournalLib\tEcritureNum\r\nAC\tAchats\t1\r\n", ("écritures comptables",)),
    ("CSV", b"numero;date;montant\nF-1;02/11/2026;1200\nF-2;03/11/2026;15\n", ("tableau (CSV)", "logiciel")),
    ("a text", "Facture n° 12 du 2 novembre\nTotal : 1 200 €\n".encode(), ("texte simple", "logiciel")),
    ("YAML", b"numero: F-1\ntotal: 1200\n", ("texte simple",)),
    ("base64", b"PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGLTgiPz4KPEludm9pY2U+PC9JbnZvaWNlPg==", ("base64",)),
    ("JSON", b'\xef\xbb\xbf {"numero": "F-1"}', ("JSON", "UBL, CII")),
    ("a web page", b"<!DOCTYPE html><html><body>Facture</body></html>", ("page web", "PDF")),
    ("a program", b"MZ\x90\x00", ("programme",)),
    ("a shortcut", b"L\x00\x00\x00\x01\x14\x02\x00", ("raccourci",)),
    ("PostScript", b"%!PS-Adobe-3.0", ("imprimante",)),
    ("several in a zip", zipped("a.pdf", "b.pdf", "c.xml"), ("archive", "3 fichiers", "une par une")),
    ("one in a zip", zipped("facture.xml"), ("archive", "seul fichier")),
    ("an empty zip", zipped(), ("archive vide",)),
    ("docx", zipped("[Content_Types].xml", "word/document.xml"), ("document de texte", "PDF")),
    ("an empty file", b" \n", ("vide",)),
    ("FatturaPA", b'<p:FatturaElettronica xmlns:p="urn:x"/>', ("italienne", "UBL")),
    ("Facturae", b'<fe:Facturae xmlns:fe="urn:x"/>', ("espagnole", "UBL")),
    ("self-billed", b'<SelfBilledInvoice xmlns="urn:x"/>', ("établie par l’acheteur", "389")),
    ("an order", b'<Order xmlns="urn:x"/>', ("commande UBL", "facture elle-même")),
    ("a delivery note", b'<DespatchAdvice xmlns="urn:x"/>', ("bon de livraison",)),
    ("a reminder", b'<Reminder xmlns="urn:x"/>', ("relance",)),
    ("an envelope", b'<StandardBusinessDocument xmlns="urn:x"/>', ("enveloppe", "seule")),
    ("SVG", b'<svg xmlns="http://www.w3.org/2000/svg"/>', ("image",)),
    ("IDoc", b"<INVOIC02/>", ("SAP",)),
    ("Excel in XML", b'<Workbook xmlns="urn:x"/>', ("classeur Excel", "PDF")),
)


@pytest.mark.parametrize(("data", "words"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_each_kind_of_file_is_named_with_the_next_step(data, words):
    with pytest.raises(UnreadableInvoice) as refused:
        read(data, filename="facture.xml")
    for word in words:
        assert word in refused.value.message
    assert "ligne 1" not in refused.value.message and refused.value.message.endswith(".")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\n\n  "])
def test_an_invoice_is_an_invoice_whatever_its_name_and_what_stands_before_it(mark):
    data = sample(UBL)
    if mark.strip():
        data = mark + data
    assert read(data, filename="facture.csv").document.number == "F-2026-0418"


def test_an_xml_that_is_cut_at_its_head_is_still_told_as_one():
    with pytest.raises(UnreadableInvoice) as refused:
        read(sample(UBL)[200:])
    assert refused.value.code == "not_xml"
