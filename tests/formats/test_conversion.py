"""What is read, written and read again is the same document, in either syntax."""

import datetime
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from typing import Any

import pytest

from coryphee.formats import InvoiceDocument, Severity, Syntax, UnreadableInvoice, losses, read
from coryphee.formats.conversion import Target, convert, write
from coryphee.formats.model.document import Line, Note, Party, PaymentMeans, SupportingDocument, Totals, VatBreakdown
from coryphee.formats.model.labels import LABELS, label, name
from coryphee.formats.model.terms import FIELDS, differences, term_of
from coryphee.formats.syntaxes.cii.writing import write_cii
from coryphee.formats.syntaxes.ubl.writing import write_ubl
from tests.formats.sample_files import CII, CREDIT_NOTE, UBL, complete_document, corpus_files, sample

TARGETS = list(Syntax)


def unsaid(value: Any, path: str = "") -> set[str]:
    """Fields that `value` leaves empty wherever they occur."""
    if isinstance(value, tuple):
        return set.intersection(*(unsaid(one, path) for one in value)) if value else {path}
    if is_dataclass(value):
        return set().union(
            *(unsaid(getattr(value, one.name), f"{path}.{one.name}".strip(".")) for one in fields(value))
        )
    return {path} if value is None else set()


def test_the_complete_document_really_says_every_term() -> None:
    missing = unsaid(complete_document()) & FIELDS.keys()
    assert missing == set()


def test_every_term_of_the_standard_has_a_field_and_a_label() -> None:
    numbered = {f"BT-{number}" for number in range(1, 166)} - {"BT-4"}  # the standard has no BT-4
    told = {term for terms in FIELDS.values() for term in terms.split(", ")}
    assert numbered <= told
    assert numbered <= LABELS.keys()
    assert {f"BG-{number}" for number in range(1, 33)} <= LABELS.keys()


def test_labels_are_said_with_their_term() -> None:
    assert label("BT-110") == "Montant total de la TVA (BT-110)"
    assert label("BT-1", "BT-2") == "Numéro de facture (BT-1), Date d’émission (BT-2)"
    assert label("BT-999") == name("BT-999") == "BT-999"
    assert term_of("seller.address.city") == ("BT-37",)
    assert term_of("lines.item.unknown") == ("BG-25",)


@pytest.mark.parametrize("target", TARGETS)
def test_every_term_survives_being_written_and_read(target: Syntax) -> None:
    document = complete_document()
    if target is Syntax.UBL_CREDIT_NOTE:
        document = replace(document, type_code="381")
    result = read(write(document, target))
    assert list(differences(document, result.document)) == []
    assert result.schema_findings == ()
    assert losses(document, target) == []


@pytest.mark.parametrize("name", [UBL, CII, CREDIT_NOTE])
@pytest.mark.parametrize("target", [Syntax.UBL_INVOICE, Syntax.CII])
def test_our_samples_keep_everything_in_the_other_syntax(name: str, target: Syntax) -> None:
    document = read(sample(name)).document
    if name == CREDIT_NOTE and target is Syntax.UBL_INVOICE:
        target = Syntax.UBL_CREDIT_NOTE
    assert losses(document, target) == []
    assert read(write(document, target)).schema_findings == ()


def test_amounts_are_written_as_they_were() -> None:
    document = InvoiceDocument(currency="EUR", totals=Totals(due=Decimal("1E+3"), lines=Decimal("0.00000010")))
    written = write_ubl(document)
    assert b">1000<" in written
    assert b">0.00000010<" in written


@pytest.mark.parametrize("writer", [write_ubl, write_cii])
@pytest.mark.parametrize(
    "document",
    [
        InvoiceDocument(),
        InvoiceDocument(number="B-1", lines=(Line(), Line(name="x"))),
        InvoiceDocument(seller=Party(name="A"), vat=(VatBreakdown(),), supporting_documents=(SupportingDocument(),)),
        InvoiceDocument(payment_means=(PaymentMeans(creditor_identifier="FR00ZZZ123456"),)),
        InvoiceDocument(type_code="381"),
    ],
    ids=["nothing", "lines", "empty groups", "creditor alone", "credit note"],
)
def test_a_draft_may_lack_anything(writer: Any, document: InvoiceDocument) -> None:
    back = read(writer(document)).document
    assert back.number == document.number
    assert back.seller == document.seller
    assert [one.creditor_identifier for one in back.payment_means] == [
        one.creditor_identifier for one in document.payment_means
    ]


@pytest.mark.parametrize("writer", [write_ubl, write_cii])
def test_no_text_can_break_the_file(writer: Any) -> None:
    nasty = "a<b>&amp;\"'</cbc:Note>]]>\x00\x0b\ud800é\U0001f600"
    document = InvoiceDocument(
        number=nasty,
        supporting_documents=(SupportingDocument(reference="r", content=b"x", filename='a"\n<b>', mime="a&b"),),
    )
    back = read(writer(document)).document
    assert back.number == "a<b>&amp;\"'</cbc:Note>]]>é\U0001f600"
    assert back.supporting_documents[0].filename == 'a"\n<b>'


def test_a_credit_note_becomes_one_in_ubl_unless_it_was_an_invoice() -> None:
    assert b"<CreditNote " in write_ubl(InvoiceDocument(type_code="381"))
    assert b"<CreditNote " in write_ubl(InvoiceDocument(type_code="381", syntax=Syntax.CII))
    assert b"<Invoice " in write_ubl(InvoiceDocument(type_code="381", syntax=Syntax.UBL_INVOICE))
    assert b"<Invoice " in write_ubl(InvoiceDocument(type_code="380"))


def test_a_sales_order_alone_is_not_given_a_buyer_order() -> None:
    document = InvoiceDocument(sales_order="C-1")
    assert b"<cbc:ID>NA</cbc:ID>" in write_ubl(document)
    assert read(write_ubl(document)).document.purchase_order is None


def test_the_vat_point_codes_are_those_of_the_standard_in_both_syntaxes() -> None:
    document = read(sample(CII)).document
    assert document.tax_point_code == "432"
    assert b"<cbc:DescriptionCode>432<" in write_ubl(document)
    assert b"<ram:DueDateTypeCode>72<" in write_cii(document)


def test_what_a_syntax_cannot_carry_is_said() -> None:
    document = InvoiceDocument(type_code="381", due_date=datetime.date(2026, 12, 2))
    (loss,) = losses(document, Syntax.UBL_CREDIT_NOTE)
    assert loss.terms == ("BT-9",)
    assert loss.severity is Severity.WARNING
    assert "2026-12-02" in loss.message


def test_what_a_syntax_demands_is_said_too() -> None:
    document = InvoiceDocument(payment_means=(PaymentMeans(remittance="F-1"),))
    (loss,) = losses(document, Syntax.UBL_INVOICE)
    assert (loss.terms, loss.severity, loss.found) == (("BT-81",), Severity.INFO, "1")


def test_a_note_code_that_ubl_cannot_write_is_said() -> None:
    found = losses(InvoiceDocument(notes=(Note(text="x", subject_code="AB"),)), Syntax.UBL_INVOICE)
    assert {term for one in found for term in one.terms} == {"BT-21", "BT-22"}


def test_a_loss_on_a_line_says_which() -> None:
    line = Line(identifier="7", name="Vis", price_discount=Decimal("1"), net_price=Decimal("2"))
    (loss,) = losses(InvoiceDocument(lines=(line,)), Syntax.CII)
    assert (loss.location, loss.terms, loss.found) == ("ligne 7, « Vis »", ("BT-148",), "3")


def test_the_whole_corpus_keeps_its_content_in_both_syntaxes(needs_corpus: None) -> None:
    compared = 0
    for path, data in corpus_files():
        try:
            result = read(data)
        except UnreadableInvoice:
            continue
        document = result.document
        own = Syntax.UBL_CREDIT_NOTE if document.is_credit_note else Syntax.UBL_INVOICE
        for target in (Syntax.CII, own):
            told = {(one.path, one.location) for one in losses(document, target)}
            back = read(write(document, target)).document
            differing = {(field, place) for field, place, _, _ in differences(document, back)}
            assert differing == told, path
            compared += 1
        same = read(write(document, result.syntax))
        if result.syntax is Syntax.CII or "/valid/" in path:
            assert list(differences(document, same.document)) == [], path
    assert compared > 600


def test_the_valid_corpus_comes_back_equal_from_both_syntaxes_in_turn(needs_corpus: None) -> None:
    compared = 0
    for path, data in corpus_files():
        if "/valid/" not in path or path.endswith(".pdf"):
            continue
        document = read(data).document
        own = Syntax.UBL_CREDIT_NOTE if document.is_credit_note else Syntax.UBL_INVOICE
        for first, second in ((Syntax.CII, own), (own, Syntax.CII)):
            if losses(document, own) or losses(document, Syntax.CII):
                continue  # told, and compared one by one above
            once = read(write(document, first)).document
            twice = read(write(once, second)).document
            assert list(differences(document, twice)) == [], (path, first)
            compared += 1
    assert compared > 300


def test_what_is_valid_in_the_corpus_is_written_valid_in_its_own_syntax(needs_corpus: None) -> None:
    for path, data in corpus_files():
        if "/valid/" not in path or path.endswith(".pdf"):
            continue
        result = read(data)
        if result.findings:
            continue  # a date that does not exist was left out
        assert read(write(result.document, result.syntax)).schema_findings == (), path


def test_few_valid_files_of_the_corpus_lose_anything(needs_corpus: None) -> None:
    lost = []
    for path, data in corpus_files():
        if "/valid/" in path and not path.endswith(".pdf"):
            document = read(data).document
            own = Syntax.UBL_CREDIT_NOTE if document.is_credit_note else Syntax.UBL_INVOICE
            lost += [path for target in (Syntax.CII, own) for one in losses(document, target) if one.expected]
    assert lost == ["cii/valid/lunatech-lab__avoir_cii_381.xml"]  # a due date on a UBL credit note without payment


@pytest.mark.parametrize("lacks", ["number", "issue_date", "type_code", "currency"])
@pytest.mark.parametrize("target", Target)
def test_an_invoice_that_lacks_what_it_must_have_is_converted_as_it_is(target, lacks):
    """Without a number or a date the Factur-X of the public page was an error of the server."""
    document = replace(read(sample(CII)).document, **{lacks: None})
    back = read(convert(document, target).content).document
    assert getattr(back, lacks) is None
    assert back.seller == document.seller
