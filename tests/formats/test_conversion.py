"""What is read, written and read again is the same document, in either syntax."""

import datetime
import re
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from typing import Any

import pytest

from coryphee.formats import InvoiceDocument, Severity, Syntax, UnreadableInvoice, losses, read
from coryphee.formats.conversion import Target, convert, unread, write
from coryphee.formats.model.document import Line, Note, Party, PaymentMeans, SupportingDocument, Totals, VatBreakdown
from coryphee.formats.model.labels import LABELS, label, name
from coryphee.formats.model.terms import FIELDS, differences, term_of
from coryphee.formats.reader import ReadResult
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


def has_sub_lines(document: InvoiceDocument) -> bool:
    """They have tests of their own: what is left out of them is told together, not field by field."""
    return any(line.parent or line.role for line in document.lines)


def test_the_whole_corpus_keeps_its_content_in_both_syntaxes(needs_corpus: None) -> None:
    compared = 0
    for path, data in corpus_files():
        try:
            result = read(data)
        except UnreadableInvoice:
            continue
        document = result.document
        if has_sub_lines(document):
            continue
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
            if losses(document, own) or losses(document, Syntax.CII) or has_sub_lines(document):
                continue  # told, and compared one by one above
            once = read(write(document, first)).document
            twice = read(write(once, second)).document
            assert list(differences(document, twice)) == [], (path, first)
            compared += 1
    assert compared > 290


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
def test_what_the_rules_would_refuse_is_not_written_and_the_reason_is_said(target, lacks):
    document = replace(read(sample(CII)).document, **{lacks: None})
    with pytest.raises(UnreadableInvoice, match="le fichier obtenu serait refusé") as refused:
        convert(document, target)
    assert refused.value.code == "not_convertible"


def grouped() -> ReadResult:
    """An EXTENDED invoice whose first line gathers a second one, of the same amount, which alone is counted."""
    text = sample(CII, ("urn:cen.eu:en16931:2017<", "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended<"))
    lines = text.decode().split("<ram:IncludedSupplyChainTradeLineItem>")
    status = "</ram:LineID><ram:LineStatusReasonCode>GROUP</ram:LineStatusReasonCode>"
    group = lines[1].replace("</ram:LineID>", status, 1)
    detail = (
        lines[1]
        .replace("<ram:LineID>1<", "<ram:LineID>1.1<")
        .replace(
            "</ram:LineID>",
            "</ram:LineID><ram:ParentLineID>1</ram:ParentLineID>"
            "<ram:LineStatusReasonCode>DETAIL</ram:LineStatusReasonCode>",
            1,
        )
    )
    return read("<ram:IncludedSupplyChainTradeLineItem>".join([lines[0], group, detail, *lines[2:]]).encode())


def test_sub_lines_are_kept_where_the_target_has_them_and_never_counted_twice() -> None:
    result = grouped()
    assert [line.counted for line in result.document.lines][:2] == [False, True]
    kept = convert(result, Target.CII)
    assert read(kept.content).document == result.document and kept.losses == ()
    flat = convert(result, Target.UBL)
    lines = read(flat.content).document.lines
    assert sum(line.net_amount for line in lines) == result.document.totals.lines
    told = [one.message for one in flat.losses]
    assert len(told) == 2 and all("ne porte pas les sous-lignes" in one for one in told)


SUB = (
    '<cac:SubInvoiceLine><cbc:ID>1.1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity>'
    '<cbc:LineExtensionAmount currencyID="EUR">900.00</cbc:LineExtensionAmount><cac:Item><cbc:Name>Pose</cbc:Name>'
    "<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID>"
    "</cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item>"
    '<cac:Price><cbc:PriceAmount currencyID="EUR">900.00</cbc:PriceAmount></cac:Price></cac:SubInvoiceLine>'
)


def sub_lined(declared: str) -> ReadResult:
    text = sample(UBL, ("urn:cen.eu:en16931:2017<", f"{declared}<")).decode()
    return read(
        text.replace("</cac:Price>\n  </cac:InvoiceLine>", f"</cac:Price>{SUB}\n  </cac:InvoiceLine>", 1).encode()
    )


def test_sub_lines_of_the_french_extension_go_through_both_syntaxes() -> None:
    result = sub_lined("urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr")
    assert [(line.parent, line.counted) for line in result.document.lines] == [(None, True), ("1", False), (None, True)]
    for target in (Target.UBL, Target.CII):
        made = convert(result, target)
        assert read(made.content).document.lines == result.document.lines
        assert made.losses == ()


def test_sub_lines_that_the_norm_does_not_know_are_told() -> None:
    made = convert(sub_lined("urn:cen.eu:en16931:2017"), Target.CII)
    (lost,) = made.losses
    assert lost.message == (
        "Le format CII ne porte pas les sous-lignes de cette facture. Lignes 1.1 « Pose » : "
        "elles ne sont pas écrites : le total ne les compte pas."
    )
    assert len(read(made.content).document.lines) == 2


def test_what_no_form_could_say_is_told_before_anything_is_lost() -> None:
    second = "<cac:PaymentTerms><cbc:PaymentDueDate>2027-01-02</cbc:PaymentDueDate></cac:PaymentTerms>"
    odd = sample(UBL, ("<cac:TaxTotal>", second + "<cac:TaxTotal>"))
    (lost,) = unread(read(odd))
    assert "« 2027-01-02 » n’est pas repris" in lost.message
    assert unread(read(sample(UBL))) == unread(read(sample(CII))) == unread(read(sample(CREDIT_NOTE))) == []


def test_an_attachment_without_a_type_gets_that_of_its_content_and_it_is_said() -> None:
    bare = re.sub(rb"(<ram:AttachmentBinaryObject)[^>]*>", rb"\1>", sample(CII))
    made = convert(read(bare), Target.UBL)
    assert len(made.losses) == 2 and all(one.severity is Severity.INFO for one in made.losses)
    (piece,) = [one for one in read(made.content).document.supporting_documents if one.content]
    assert piece.mime == "text/csv" and piece.filename and piece.filename.endswith(".csv")
