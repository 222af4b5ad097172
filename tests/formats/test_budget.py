"""What a small file may unfold into, and what stops it (issue 8 §1.1)."""

import base64
import datetime
import inspect
import zlib
from collections import Counter
from collections.abc import Callable

import pikepdf
import pytest

from bench import hostile
from bench.hostile_pdfs import PDFS
from bench.hostile_xmls import XMLS, empty_lines, quadratic_bases, repeated, ubl, valid_lines
from coryphee.formats import Severity, UnreadableInvoice, check_document, read, validate
from coryphee.formats.budget import MAX_FAILURES, Budget, Limits, TooMuchWork
from coryphee.formats.pdf import extracting, page_text
from coryphee.formats.pdf.streams import Streams, TooLong
from coryphee.formats.rules import RuleSet
from coryphee.formats.rules.engine import running
from coryphee.formats.rules.validation import UNBOUNDED
from coryphee.formats.xml.parsing import parse_xml
from coryphee.formats.xml.records.record import records_of

SMALL = 0.01
FEW = Limits(unfolded=3_000_000)
NEVER_LISTED = ("xxe", "billion", "quadratic blow-up", "recursive")


def judged(data: bytes, limits: Limits = FEW) -> str:
    """What a person is told: the code of the refusal, or « judged » when the rules could speak."""
    try:
        result = read(data, limits=limits)
    except UnreadableInvoice as error:
        assert error.message.endswith(".") and len(error.message) > 40
        return error.code
    found = [*result.findings, *validate(result, rules=tuple(RuleSet)), *check_document(result.document)]
    assert len(found) < 1_500
    return "judged"


@pytest.mark.parametrize("name", PDFS)
def test_every_hostile_pdf_is_told_in_a_sentence(name: str) -> None:
    containers = {"pdf_damaged", "pdf_encrypted", "pdf_without_invoice"}
    assert judged(PDFS[name](SMALL)) in {"judged", "too_large", "not_xml", "empty", *containers}


@pytest.mark.parametrize("name", XMLS)
def test_every_hostile_xml_is_told_in_a_sentence(name: str) -> None:
    code = judged(XMLS[name](SMALL))
    assert code in {"judged", "too_large", "too_deep", "not_xml", "encoding", "dtd", "empty"}
    if name.startswith(NEVER_LISTED) and name not in ("xxe: xinclude", "xxe: style sheet"):
        assert code == "dtd"


def test_there_are_as_many_hostile_files_as_was_promised() -> None:
    assert len(PDFS) >= 30
    assert len(XMLS) >= 60
    assert len(hostile.WORST) == 10
    for make in (hostile.hostile_pdf, hostile.hostile_xml, hostile.worst):
        assert inspect.isgenerator(make(SMALL))


# -- PDF ---------------------------------------------------------------------------------------------------------------


class Counted(Streams):
    """Streams that remember what they inflated."""

    inflated: Counter[object] = Counter()

    def _unfolded(self, stream: pikepdf.Object, most: int) -> bytes:
        Counted.inflated[stream.objgen] += 1
        return super()._unfolded(stream, most)


@pytest.fixture
def inflated(monkeypatch: pytest.MonkeyPatch) -> Counter[object]:
    Counted.inflated = Counter()
    monkeypatch.setattr(extracting, "Streams", Counted)
    monkeypatch.setattr(page_text, "Streams", Counted)
    return Counted.inflated


def test_a_stream_that_199_files_share_is_inflated_once(inflated: Counter[object]) -> None:
    extracting.extract(PDFS["199 files that share a stream"](SMALL))
    assert len(inflated) == 2
    assert set(inflated.values()) == {1}


@pytest.mark.parametrize("name", ["500 names of one form", "letters of 500 fonts", "files of 200 fonts"])
def test_what_a_page_repeats_is_inflated_once(name: str, inflated: Counter[object]) -> None:
    page_text.page_text(PDFS[name](SMALL))
    assert inflated and set(inflated.values()) == {1}


@pytest.mark.parametrize(
    "name", ["199 files, each an invoice", "190 files, filter in an array", "file: deflated", "file: deflated twice"]
)
def test_what_is_inflated_stops_at_the_budget_of_the_file(name: str) -> None:
    budget = Budget(Limits(unfolded=1_000_000))
    with pytest.raises(UnreadableInvoice, match="se déplie en un contenu démesuré : plus de 1 Mo") as refusal:
        extracting.extract(PDFS[name](0.05), budget=budget)
    assert refusal.value.code == "too_large"
    assert budget.unfolded <= 2_000_001


@pytest.mark.parametrize("name", [name for name in PDFS if name.startswith("file: ")])
def test_no_filter_nor_row_of_filters_gives_a_way_around(name: str) -> None:
    assert judged(PDFS[name](0.1)) == "too_large"


@pytest.mark.parametrize(
    ("filters", "packed"),
    [
        ("/FlateDecode", zlib.compress),
        ("/ASCIIHexDecode", lambda text: text.hex().encode() + b">"),
        ("/ASCII85Decode", lambda text: base64.a85encode(text) + b"~>"),
        ("/RunLengthDecode", lambda text: bytes([len(text) - 1]) + text + b"\x80"),
    ],
)
def test_an_honest_stream_is_read_behind_any_filter(filters: str, packed: Callable[[bytes], bytes]) -> None:
    with pikepdf.new() as made:
        stream = pikepdf.Stream(made, packed(b"Bonjour"))
        stream.Filter = pikepdf.Name(filters)
        budget = Budget()
        assert Streams(budget).read(made.make_indirect(stream), 1_000) == b"Bonjour"
        assert budget.unfolded == 7
        with pytest.raises(TooLong):
            Streams(budget).read(made.make_indirect(stream), 6)


def hexed(made: pikepdf.Pdf, times: int) -> pikepdf.Object:
    """A short word behind a row of filters."""
    content = b"Bonjour"
    for _ in range(times):
        content = content.hex().encode() + b">"
    stream = pikepdf.Stream(made, content)
    stream.Filter = pikepdf.Array([pikepdf.Name.ASCIIHexDecode] * times)
    return made.make_indirect(stream)


def test_a_row_of_filters_longer_than_any_software_writes_is_not_followed() -> None:
    budget = Budget()
    with pikepdf.new() as made:
        assert Streams(Budget()).read(hexed(made, 4), 1_000) == b"Bonjour"
        with pytest.raises(TooLong):
            Streams(budget).read(hexed(made, 5), 1_000)
    assert budget.unfolded == 0


def test_a_stream_that_was_refused_is_not_inflated_again_for_the_next_who_names_it() -> None:
    with pikepdf.new() as made:
        stream = pikepdf.Stream(made, zlib.compress(b" " * 50_000))
        stream.Filter = pikepdf.Name.FlateDecode
        shared, streams = made.make_indirect(stream), Streams(Budget())
        spent = []
        for _user in range(3):
            with pytest.raises(TooLong):
                streams.read(shared, 1_000)
            spent.append(streams.budget.unfolded)
        assert spent == [1_001] * 3


@pytest.mark.parametrize("name", ["file: LZW", "file: run lengths"])
def test_what_may_grow_beyond_the_budget_is_not_even_decoded(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = PDFS[name](1)
    monkeypatch.setattr(pikepdf, "Stream", lambda *parts: pytest.fail("decoded"))
    assert judged(data, Limits()) == "too_large"


def test_a_pdf_of_numbers_is_refused_before_it_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extracting, "_open", lambda data: pytest.fail("opened"))
    assert judged(PDFS["millions of numbers"](0.3)) == "too_large"


# -- XML ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("one", ["<a/>", "<a></a>", "<!---->", "<?a?>", '<a b="" c=""/>', "<![CDATA[]]>"])
def test_elements_are_counted_before_a_tree_is_made(one: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = f"<r>{one * 1_000}</r>".encode()
    monkeypatch.setattr("coryphee.formats.xml.parsing._parser", lambda: pytest.fail("parsed"))
    with pytest.raises(UnreadableInvoice, match="trop d’éléments pour une facture : plus de 900") as refusal:
        parse_xml(data, budget=Budget(Limits(elements=900)))
    assert refusal.value.code == "too_large"


def test_attributes_count_as_elements_do(monkeypatch: pytest.MonkeyPatch) -> None:
    few = b"<r>" + b'<a b="" c=""/>' * 300 + b"</r>"
    assert len(parse_xml(few, budget=Budget(Limits(elements=901)))) == 300
    monkeypatch.setattr("coryphee.formats.xml.parsing._parser", lambda: pytest.fail("parsed"))
    with pytest.raises(UnreadableInvoice, match="trop d’éléments pour une facture : plus de 900"):
        parse_xml(few, budget=Budget(Limits(elements=900)))


def test_a_file_heavier_than_the_limit_is_refused_before_it_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"<r>" + b" " * 993 + b"</r>"
    assert parse_xml(data, budget=Budget(Limits(bytes=1_000))).tag == "r"
    monkeypatch.setattr("coryphee.formats.xml.parsing._parser", lambda: pytest.fail("parsed"))
    with pytest.raises(
        UnreadableInvoice, match="trop volumineux : 0,001 Mo, pour un maximum de 0,000999 Mo"
    ) as refusal:
        parse_xml(data, budget=Budget(Limits(bytes=999)))
    assert refusal.value.code == "too_large"


def test_another_encoding_does_not_hide_elements() -> None:
    data = f'<?xml version="1.0" encoding="UTF-7"?><r>{"+ADw-a/+AD4-" * 1_000}</r>'.encode()
    with pytest.raises(UnreadableInvoice, match="trop d’éléments"):
        parse_xml(data, budget=Budget(Limits(elements=900)))
    utf16 = f'<?xml version="1.0" encoding="UTF-16"?><r>{"<a/>" * 1_000}</r>'.encode("utf-16")
    with pytest.raises(UnreadableInvoice, match="trop d’éléments"):
        parse_xml(utf16, budget=Budget(Limits(elements=900)))


def test_lines_are_counted_before_any_rule_runs() -> None:
    with pytest.raises(UnreadableInvoice, match="trop de lignes : 60\u202f000, pour un maximum de 50\u202f000"):
        read(empty_lines(60_000))
    assert read(empty_lines(60_000), limits=Limits(lines=60_000)).document.lines


def test_a_right_invoice_of_thousands_of_lines_is_still_right() -> None:
    result = read(valid_lines(27_000))
    assert len(result.document.lines) == 27_000
    assert [one for one in [*result.findings, *validate(result)] if one.severity is Severity.ERROR] == []


def test_a_rule_broken_thousands_of_times_is_remembered_a_thousand_times() -> None:
    with records_of(parse_xml(empty_lines(3 * MAX_FAILURES))) as records:
        failures = running.run(running.rule_file("en16931_ubl"), records)
    times = Counter(failure.rule for failure in failures)
    assert max(times.values()) == MAX_FAILURES
    assert {"BR-21", "BR-24", "BR-25"} <= times.keys()


def test_as_many_rates_as_lines_are_one_finding() -> None:
    result = read(quadratic_bases(1_200))
    assert validate(result) == [UNBOUNDED]
    with records_of(result.tree) as records, pytest.raises(TooMuchWork):
        running.run(running.rule_file("en16931_ubl"), records)


def test_many_accounts_and_paragraphs_are_all_read() -> None:
    means = read(repeated("<cac:PaymentMeans>", 3_000)).document.payment_means
    assert [len(one.accounts) for one in means] == [3_000]
    assert (read(XMLS["80,000 paragraphs"](0.05)).document.payment_terms or "").count("\n") == 3_999


def test_wrong_values_are_told_up_to_a_number() -> None:
    wrong = XMLS["20,000 wrong lines"](0.05)
    assert len(read(wrong).value_findings) == 200


# -- the ends of the calendar ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("issued", ["0001-01-01", "1999-12-31", "2026-11-02", "9990-01-01", "9999-12-31"])
@pytest.mark.parametrize("due", ["0001-01-01", "2026-12-02", "9989-12-31", "9999-12-31"])
def test_any_day_of_the_calendar_is_judged(issued: str, due: str) -> None:
    data = ubl((">2026-11-02</cbc:IssueDate>", f">{issued}</cbc:IssueDate>"), (">2026-12-02</", f">{due}</"))
    for today in (datetime.date(2026, 11, 26), datetime.date.min, datetime.date.max):
        check_document(read(data).document, today=today)
