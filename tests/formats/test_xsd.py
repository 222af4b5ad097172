"""What the official schemas refuse is said in French, with the business label and the place."""

import threading

import pytest

from coryphee.formats import Syntax, UnreadableInvoice, read
from coryphee.formats.syntaxes.schemas import check_schema, schema
from tests.formats.sample_files import CII, CREDIT_NOTE, UBL, corpus_files, corpus_rows, sample

ENGLISH = ("Element '", "This element", "Expected is", "Missing child", "not a valid value")


@pytest.mark.parametrize("name", [UBL, CII, CREDIT_NOTE])
def test_our_samples_are_valid(name: str) -> None:
    assert read(sample(name)).schema_findings == ()


CASES = [
    (UBL, "<cbc:IssueDate>2026-11-02</cbc:IssueDate>\n", "", "DueDate", ("BT-9",), ""),
    (UBL, "<cbc:Name>Vis inox</cbc:Name>", "<cbc:Nom>Vis</cbc:Nom>", "Nom", ("BG-31",), "ligne 2"),
    (
        UBL,
        '<cbc:PriceAmount currencyID="EUR">1.50',
        '<cbc:PriceAmount currencyID="EUR">un',
        "nombre",
        ("BT-146",),
        "ligne 2",
    ),
    (UBL, 'unitCode="C62"', 'unite="C62"', "l’attribut « unite »", ("BT-129", "BT-130"), "ligne 2"),
    (UBL, "<cac:Price>", "<cac:Price>texte", "contient un texte", ("BG-29",), "ligne 1"),
    (UBL, ">2026-12-02<", "><", "une date telle que", ("BT-9",), ""),
    (UBL, "<cbc:ChargeIndicator>false", "<cbc:ChargeIndicator>peut-être", "true ou false", ("BG-20",), ""),
    (UBL, ' currencyID="EUR">200.00', ">200.00", "currencyID", ("BT-110", "BT-111"), ""),
    (CII, "<ram:TypeCode>380</ram:TypeCode>", "<ram:Faux>380</ram:Faux>", "Faux", (), ""),
    (CII, "<ram:LineTotalAmount>150.00", "<ram:LineTotalAmount>1,5", "nombre", ("BT-131",), "ligne 2"),
    (CII, "<ram:ApplicableHeaderTradeDelivery/>", "", "ApplicableHeaderTradeDelivery", (), ""),
]


@pytest.mark.parametrize(("name", "old", "new", "words", "terms", "place"), CASES, ids=[case[3] for case in CASES])
def test_each_kind_of_mistake_is_one_french_sentence(
    name: str, old: str, new: str, words: str, terms: tuple[str, ...], place: str
) -> None:
    findings = read(sample(name, (old, new))).schema_findings
    assert findings
    first = findings[0]
    assert first.rule == "XSD"
    assert words in first.message
    assert first.terms == terms
    assert first.location.startswith(place)
    assert first.remedy
    assert "(ligne " in first.path
    assert not any(word in first.message for word in ENGLISH)


def test_a_wrong_value_is_one_finding_not_two() -> None:
    result = read(sample(UBL, (">2026-11-02<", ">2026-02-31<")))
    assert [finding.rule for finding in result.schema_findings] == ["XSD"]
    (finding,) = result.findings
    assert (finding.rule, finding.rules) == ("CORYPHEE-DATE", ("XSD",))


def test_a_schema_is_compiled_once() -> None:
    assert schema(Syntax.CII) is schema(Syntax.CII)


def test_a_file_with_thousands_of_mistakes_gets_a_bounded_list() -> None:
    line = "<cbc:Note><cbc:ID>x</cbc:ID></cbc:Note>"
    findings = read(sample(UBL, ("<cbc:Note>Merci", line * 5000 + "<cbc:Note>Merci"))).schema_findings
    assert 0 < len(findings) <= 200


def test_threads_do_not_mix_their_findings() -> None:
    good, bad = read(sample(UBL)).tree, read(sample(UBL, ("<cbc:Name>Vis inox</cbc:Name>", "<cbc:Nom/>"))).tree
    seen: dict[str, set[int]] = {"good": set(), "bad": set()}

    def run(kind: str, tree: object) -> None:
        for _ in range(100):
            seen[kind].add(len(check_schema(tree, Syntax.UBL_INVOICE)))

    threads = [threading.Thread(target=run, args=pair) for pair in (("good", good), ("bad", bad)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {"good": {0}, "bad": {1}}


def test_verdicts_on_the_corpus_are_those_of_its_index(needs_corpus: None) -> None:
    verdicts = {row["file"]: row["xsd"] for row in corpus_rows()}
    compared = 0
    for name, data in corpus_files():
        if verdicts.get(name) not in ("pass", "fail"):
            continue
        try:
            found = "fail" if read(data).schema_findings else "pass"
        except UnreadableInvoice:
            continue
        assert found == verdicts[name], name
        compared += 1
    assert compared > 200
