"""`read`: any file in, a document and findings out, or a sentence that says what to do."""

import datetime
import io
import subprocess
import sys
import zipfile
from decimal import Decimal

import pikepdf
import pytest

from coryphee.formats import Profile, Severity, Syntax, UnreadableInvoice, embed, read
from coryphee.formats.budget import Limits
from coryphee.formats.model.terms import differences
from tests.formats.sample_files import CII, CREDIT_NOTE, UBL, binary, corpus_files, sample


def refusal(data: bytes, **options: object) -> UnreadableInvoice:
    with pytest.raises(UnreadableInvoice) as raised:
        read(data, **options)
    return raised.value


def _zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("facture.xml", sample())
    return buffer.getvalue()


def _pdf(**attachments: bytes) -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    for name, content in attachments.items():
        name = name.replace("__", "-").replace("_", ".")
        pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, content, filename=name)
    buffer = io.BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def _encrypted() -> bytes:
    pdf = pikepdf.open(io.BytesIO(binary("facture.facturx.pdf")))
    buffer = io.BytesIO()
    pdf.save(buffer, encryption=pikepdf.Encryption(owner="o", user="secret"))
    return buffer.getvalue()


def test_the_same_invoice_in_ubl_and_in_cii_gives_the_same_document() -> None:
    ubl, cii = read(sample(UBL)), read(sample(CII))
    assert (ubl.syntax, cii.syntax) == (Syntax.UBL_INVOICE, Syntax.CII)
    assert list(differences(ubl.document, cii.document)) == []


def test_a_document_says_what_the_file_says() -> None:
    document = read(sample()).document
    assert (document.number, document.issue_date) == ("F-2026-0418", datetime.date(2026, 11, 2))
    assert (document.seller.name, document.seller.trading_name) == ("Lemoine Jeanne EI", "Charpentes Lemoine")
    assert (document.buyer_reference, document.purchase_order, document.contract) == (
        "BATIMENTS",
        "2026-00731",
        "MARCHE-2026-12",
    )
    assert document.notes[0].subject_code == "PMT"
    assert document.lines[0].allowances_charges[0].charge is True
    assert document.lines[1].net_price == Decimal("1.50")
    assert str(document.totals.due) == "1200.00"  # as written, not 1200
    assert document.supporting_documents[0].content == b"ligne;quantite\n1;2\n"
    assert document.profile is Profile.EN16931


@pytest.mark.parametrize("name", [UBL, CII, CREDIT_NOTE])
def test_our_samples_have_nothing_to_be_told(name: str) -> None:
    result = read(sample(name), filename=name)
    assert result.findings == ()
    assert result.container == "xml"


def test_a_factur_x_gives_its_invoice_and_its_profile() -> None:
    result = read(binary("facture.facturx.pdf"), filename="facture.pdf")
    assert result.container == "pdf"
    assert result.findings == ()
    assert result.profile is Profile.EN16931
    assert result.xml == sample(CII)
    assert result.document == read(sample(CII)).document


REFUSED = [
    ("empty", b""),
    ("wrong_type", _zip()),
    ("wrong_type", b"\x89PNG\r\n\x1a\n" + b"\x00" * 50),
    ("wrong_type", b"\x1f\x8b\x08" + b"x" * 50),
    ("wrong_type", b"%!PS-Adobe"),
    ("wrong_type", b"<html><body/></html>"),
    ("unknown_root", b"<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>"),
    ("unknown_root", b"<Invoice xmlns='http://exemple.test/facture'/>"),
    ("unknown_root", b"<CrossIndustryInvoice/>"),
    ("pdf_without_invoice", binary("sans-facture.pdf")),
    ("pdf_without_invoice", _pdf(notice_xml=b"<notice/>")),
    ("pdf_damaged", binary("facture.facturx.pdf")[:900]),
    ("pdf_damaged", b"%PDF-1.7\n" + b"x" * 500),
    ("pdf_encrypted", _encrypted()),
    ("pdf_several_invoices", _pdf(factur__x_xml=sample(CII), autre_xml=sample(CREDIT_NOTE))),
    ("not_xml", _pdf(factur__x_xml=b"<rsm:Cross")),
    ("dtd", _pdf(factur__x_xml=b"<!DOCTYPE a><a/>")),
]


@pytest.mark.parametrize(("code", "data"), REFUSED, ids=[f"{row[0]}-{i}" for i, row in enumerate(REFUSED)])
def test_what_is_no_invoice_is_refused_with_its_code_and_a_sentence(code: str, data: bytes) -> None:
    error = refusal(data)
    assert error.code == code
    assert error.message[0].isupper()
    assert error.message.endswith(".")
    assert len(error.message) > 40


def test_a_wrong_namespace_is_named() -> None:
    assert "http://exemple.test/facture" in refusal(b"<Invoice xmlns='http://exemple.test/facture'/>").message


def test_a_file_above_the_limit_is_refused_before_it_is_read() -> None:
    assert refusal(b"%PDF-1.7" + b" " * 1000, limits=Limits(bytes=1000)).code == "too_large"
    assert "100 Mo" in refusal(b"x" * 100_000_001, limits=Limits(bytes=100_000_000)).message


def test_a_deflated_bomb_inside_a_pdf_does_not_fill_the_memory() -> None:
    bomb = _pdf(factur__x_xml=b"<a>" + b" " * 60_000_000 + b"</a>")
    assert len(bomb) < 100_000
    assert refusal(bomb).code == "too_large"


@pytest.mark.parametrize("cut", range(0, 5000, 250))
def test_a_truncated_pdf_never_raises_anything_else(cut: int) -> None:
    try:
        read(binary("facture.facturx.pdf")[:cut])
    except UnreadableInvoice as error:
        assert error.code in ("empty", "pdf_damaged", "not_xml", "pdf_without_invoice")


def test_an_invoice_attached_twice_is_read_once_and_told() -> None:
    result = read(_pdf(factur__x_xml=sample(CII), facture_xml=sample(UBL)))
    assert result.document.number == "F-2026-0418"
    assert "CORYPHEE-PDF-PLUSIEURS" in {finding.rule for finding in result.findings}


def test_a_pdf_attached_to_the_pdf_is_no_invoice() -> None:
    assert refusal(_pdf(facture_pdf=binary("facture.facturx.pdf"))).code == "pdf_without_invoice"


def test_a_wrong_extension_is_only_noticed() -> None:
    (finding,) = read(sample(), filename="C:\\factures\\../facture.pdf").findings
    assert (finding.rule, finding.severity) == ("CORYPHEE-EXTENSION", Severity.INFO)


NUMBERS = ["1e5", "1,5", "NaN", "INF", "1 200.00", "1_200", "١٢", "--1", ".", "9" * 40, "0x10", "€12"]


@pytest.mark.parametrize("value", NUMBERS)
@pytest.mark.parametrize("name", [UBL, CII])
def test_an_unreadable_number_is_left_out_and_told_once(name: str, value: str) -> None:
    old = "PayableAmount currencyID=" if name == UBL else "DuePayableAmount"
    line = next(line for line in sample(name).decode().splitlines() if old in line)
    result = read(sample(name, (line, line.replace("1200.00", value))))
    assert result.document.totals.due is None
    assert result.document.totals.with_vat == Decimal("1200.00")
    (finding,) = result.findings
    assert finding.rule == "CORYPHEE-NOMBRE"
    assert finding.terms == ("BT-115",)
    assert finding.found == value
    assert "Net à payer (BT-115)" in finding.message


@pytest.mark.parametrize("value", ["20261301", "20260231", "2026-02-31", "31/12/2026", "demain", "00000000"])
@pytest.mark.parametrize(("name", "old"), [(UBL, "2026-11-02"), (CII, "20261102")])
def test_an_unreadable_date_is_left_out_and_told_once(name: str, old: str, value: str) -> None:
    result = read(sample(name, (f">{old}<", f">{value}<")))
    assert result.document.issue_date is None
    (finding,) = result.findings
    assert (finding.rule, finding.terms, finding.found) == ("CORYPHEE-DATE", ("BT-2",), value)


@pytest.mark.parametrize("value", ["2026-11-02Z", "2026-11-02+01:00"])
def test_a_time_zone_does_not_change_the_day(value: str) -> None:
    result = read(sample(UBL, (">2026-11-02<", f">{value}<")))
    assert result.document.issue_date == datetime.date(2026, 11, 2)
    assert result.findings == ()


def test_a_bad_value_on_a_line_says_which_line() -> None:
    (finding,) = read(sample(UBL, ('">150.00<', '">150,00<'))).value_findings
    assert finding.location == "ligne 2, « Vis inox »"
    assert finding.label == "Montant net de la ligne (BT-131)"


def test_a_bad_amount_of_a_charge_is_not_told_as_an_allowance() -> None:
    (finding,) = read(sample(UBL, ('">100.00<', '">cent<'))).value_findings
    assert finding.terms == ("BT-141",)
    (finding,) = read(sample(CII, (">50.00<", ">cinquante<"))).value_findings
    assert finding.terms == ("BT-92",)


def test_a_bad_attachment_is_told() -> None:
    result = read(sample(UBL, ("bGlnbmU7", "###")))
    assert result.document.supporting_documents[0].content is None
    assert result.value_findings[0].rule == "CORYPHEE-PIECE-JOINTE"


def test_values_are_stripped_and_empty_ones_are_absent() -> None:
    document = read(sample(UBL, (">F-2026-0418<", ">\n  F-2026-0418\t<"), (">BATIMENTS<", "> <"))).document
    assert document.number == "F-2026-0418"
    assert document.buyer_reference is None


def test_a_tax_total_in_the_accounting_currency_is_not_the_tax_of_the_invoice() -> None:
    other = "<cbc:TaxCurrencyCode>XPF</cbc:TaxCurrencyCode>"
    extra = '<cac:TaxTotal><cbc:TaxAmount currencyID="XPF">23866</cbc:TaxAmount></cac:TaxTotal><cac:LegalMonetaryTotal>'
    document = read(
        sample(
            UBL,
            ("EUR</cbc:DocumentCurrencyCode>", f"EUR</cbc:DocumentCurrencyCode>{other}"),
            ("<cac:LegalMonetaryTotal>", extra),
        )
    ).document
    assert (document.totals.vat, document.totals.vat_accounting) == (Decimal("200.00"), Decimal("23866"))


def test_ubl_in_the_clothes_of_cii_is_read_as_empty_and_told() -> None:
    data = (
        b"<rsm:CrossIndustryInvoice xmlns:rsm='urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'>"
        b"<ID xmlns='urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'>F-1</ID>"
        b"</rsm:CrossIndustryInvoice>"
    )
    result = read(data)
    assert result.document.number is None
    assert [finding.rule for finding in result.findings] == ["XSD"]


def test_ten_thousand_lines_are_read() -> None:
    text = sample().decode()
    start = text.index("  <cac:InvoiceLine>\n    <cbc:ID>2")
    line = text[start : text.index("</Invoice>")]
    data = (text[:start] + line * 10_000 + "</Invoice>").encode()
    assert len(read(data).document.lines) == 10_001


def test_a_thousand_attachments_are_read() -> None:
    text = sample().decode()
    start, end = text.index("  <cac:AdditionalDocumentReference>"), text.index("  <cac:AccountingSupplierParty>")
    document = read((text[:start] + text[start:end] * 1000 + text[end:]).encode()).document
    assert len(document.supporting_documents) == 1000


def test_a_made_factur_x_is_read_back() -> None:
    made = embed(binary("sans-facture.pdf"), sample(CII), Profile.EN16931)
    result = read(made)
    assert result.findings == ()
    assert result.xml == sample(CII)


def test_making_a_factur_x_from_a_broken_pdf_is_refused() -> None:
    with pytest.raises(UnreadableInvoice) as raised:
        embed(b"%PDF-1.4 rien", sample(CII), Profile.EN16931)
    assert raised.value.code == "pdf_damaged"


def test_importing_the_package_is_light_and_free_of_django() -> None:
    program = (
        "import sys; import coryphee.formats;"
        "from coryphee.formats import read, Finding;"
        "assert not {'django', 'pikepdf', 'facturx'} & set(sys.modules), 'heavy';"
        "assert callable(read)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_every_file_of_the_corpus_is_read_or_refused(needs_corpus: None) -> None:
    seen = 0
    for name, data in corpus_files():
        try:
            result = read(data, filename=name)
            assert result.document.syntax is result.syntax, name
            assert isinstance(result.findings, tuple), name
        except UnreadableInvoice as error:
            assert error.message.endswith("."), name
        seen += 1
    assert seen > 300


def test_valid_xml_of_the_corpus_says_who_when_and_how_much(needs_corpus: None) -> None:
    for name, data in corpus_files():
        if "/valid/" not in name or name.endswith(".pdf"):
            continue
        document = read(data).document
        assert document.number, name
        assert document.seller.name, name
        assert document.totals.due is not None, name
        assert document.lines, name
        assert document.issue_date or "date-2026" in name, name
