"""What strangers send (issue 3 §2): each is read, checked by every rule set and offered repairs, in bounded time."""

import pytest

from coryphee.formats import RuleSet, Severity, UnreadableInvoice, check_document, read, repairs, validate
from coryphee.formats.budget import DEFAULT
from coryphee.formats.finding import Finding
from tests.formats.sample_files import CII, UBL, sample
from tests.formats.wrong_files import in_the_clothes_of_cii, nested_pdf, with_attachments, with_lines, with_xinclude

FRENCH = (RuleSet.EN16931, RuleSet.FRENCH, RuleSet.CPRO)
PAYABLE = ">1200.00</cbc:PayableAmount>"


def everything(data: bytes) -> list[Finding]:
    """All that is said of a file, repairs included."""
    result = read(data)
    found = [*result.findings, *validate(result, rules=FRENCH), *check_document(result.document)]
    repairs(result)
    assert all(one.title and one.message and one.remedy for one in found)
    return found


def errors(data: bytes) -> set[str]:
    return {rule for one in everything(data) if one.severity is Severity.ERROR for rule in (one.rule, *one.rules)}


def test_tens_of_thousands_of_wrong_lines_are_told_in_bounded_number() -> None:
    data = with_lines(40_000)
    assert len(data) < DEFAULT.bytes
    found = everything(data)
    assert len(found) <= 500
    assert {"XSD", "BR-CO-10"} <= {one.rule for one in found}


def test_a_thousand_attachments() -> None:
    data = with_attachments(1_000)
    everything(data)
    assert len(read(data).document.supporting_documents) == 1_001


@pytest.mark.parametrize("value", ["1e5", "1,5", "9" * 40, "NaN", "INF", "-", "0x1F", "١٢", "1 2", "--1"])
@pytest.mark.parametrize("name", [UBL, CII])
def test_a_number_that_is_none_is_an_error_and_never_a_pass(name: str, value: str) -> None:
    old = PAYABLE if name == UBL else ">1200.00</ram:DuePayableAmount>"
    assert "CORYPHEE-NOMBRE" in errors(sample(name, (old, old.replace("1200.00", value))))


@pytest.mark.parametrize("value", ["20261301", "2026-13-01", "2026-02-31", "0000-00-00", "demain", "99999999"])
@pytest.mark.parametrize("name", [UBL, CII])
def test_a_date_that_does_not_exist_is_an_error(name: str, value: str) -> None:
    old = "<cbc:IssueDate>2026-11-02" if name == UBL else '<udt:DateTimeString format="102">20261102'
    assert "CORYPHEE-DATE" in errors(sample(name, (old, old[: old.rindex(">") + 1] + value)))


@pytest.mark.parametrize("value", ["ZZZ", "€", "eur", "EURO", ""])
def test_an_unknown_currency_is_an_error(value: str) -> None:
    found = errors(sample(UBL, (">EUR</cbc:DocumentCurrencyCode>", f">{value}</cbc:DocumentCurrencyCode>")))
    assert found & {"BR-CL-04", "BR-05"}


def test_a_wrong_namespace_is_refused_and_named() -> None:
    with pytest.raises(UnreadableInvoice, match="espace de noms") as refused:
        read(sample(UBL, ("schema:xsd:Invoice-2", "schema:xsd:Invoice-3")))
    assert refused.value.code == "unknown_root"


def test_ubl_in_the_clothes_of_cii_breaks_the_rules_of_cii() -> None:
    found = errors(in_the_clothes_of_cii())
    assert {"XSD", "BR-01"} <= found or {"XSD", "BR-02"} <= found


@pytest.mark.parametrize(
    "change",
    [
        ("<cbc:ID>F-2026-0418</cbc:ID>", "<cbc:ID>F-20<!-- ? -->26-0418</cbc:ID>"),
        ("<cbc:ID>F-2026-0418</cbc:ID>", "<cbc:ID>F-20<?x y?>26-0418</cbc:ID>"),
        ("<cbc:ID>F-2026-0418</cbc:ID>", "<cbc:ID><![CDATA[F-2026]]>-0418</cbc:ID>"),
        ("<cbc:ID>F-2026-0418</cbc:ID>", "<?a b?><!-- c --><cbc:ID>F-2026-0418</cbc:ID>"),
        (">1200.00</cbc:PayableAmount>", "><!-- -->1200<![CDATA[.00]]></cbc:PayableAmount>"),
    ],
)
def test_comments_instructions_and_cdata_change_nothing(change: tuple[str, str]) -> None:
    changed = read(sample(UBL, change))
    assert changed.document == read(sample(UBL)).document
    assert everything(sample(UBL, change)) == everything(sample(UBL))


def test_an_xinclude_brings_nothing_in() -> None:
    data = with_xinclude()
    assert "XSD" in errors(data)
    assert read(data).document.notes == read(sample(UBL)).document.notes


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf\xff\xfe" + sample(UBL),
        b"\xff\xfe" + sample(UBL),
        b"\xfe\xff" + sample(UBL).decode().encode("utf-16-le"),
        sample(UBL, ('encoding="UTF-8"', 'encoding="UTF-16"')),
        b"\xef\xbb\xbf" + sample(UBL).decode().encode("utf-16"),
    ],
)
def test_byte_order_marks_that_contradict_each_other_are_refused_or_read_right(data: bytes) -> None:
    try:
        number = read(data).document.number
    except UnreadableInvoice as error:
        assert error.code in ("encoding", "not_xml") and error.message.endswith(".")
    else:
        assert number == "F-2026-0418"


def test_a_pdf_nested_in_a_pdf_is_neither_opened_nor_endless() -> None:
    data = nested_pdf(20)
    with pytest.raises(UnreadableInvoice) as refused:
        read(data)
    assert refused.value.code == "pdf_without_invoice"
