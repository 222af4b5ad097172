"""Documents kept as JSON come back as they were."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from coryphee.formats import InvoiceDocument, Syntax, UnreadableInvoice, from_json, read, to_json
from coryphee.formats.model.document import Totals
from tests.formats.sample_files import complete_document, corpus_files, sample


def again(document: InvoiceDocument) -> InvoiceDocument:
    return from_json(json.loads(json.dumps(to_json(document))))


def test_a_complete_document_comes_back() -> None:
    document = replace(complete_document(), syntax=Syntax.CII)
    assert again(document) == document
    assert again(read(sample()).document) == read(sample()).document


def test_an_empty_document_is_almost_nothing() -> None:
    assert to_json(InvoiceDocument()) == {"seller": {}, "buyer": {}, "totals": {}}
    assert again(InvoiceDocument()) == InvoiceDocument()


@pytest.mark.parametrize("value", ["1200.00", "0.10", "-0", "1E+3", "12345678901234567890.123456"])
def test_amounts_keep_their_digits(value: str) -> None:
    back = again(InvoiceDocument(totals=Totals(due=Decimal(value))))
    assert back.totals.due is not None
    assert back.totals.due.as_tuple() == Decimal(value).as_tuple()


def test_false_is_kept() -> None:
    assert to_json(complete_document())["allowances_charges"][0]["charge"] is False


def test_what_a_later_release_adds_is_ignored() -> None:
    assert from_json({"number": "F-1", "brand_new": 3, "seller": {"moon": 1}}) == InvoiceDocument(number="F-1")


@pytest.mark.parametrize(
    "values", [{"issue_date": "31/12/2026"}, {"totals": {"due": "cent"}}, {"lines": 3}, {"syntax": "EDIFACT"}]
)
def test_what_is_no_document_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        from_json(values)


def test_the_whole_corpus_comes_back(needs_corpus: None) -> None:
    for name, data in corpus_files():
        try:
            document = read(data).document
        except UnreadableInvoice:
            continue
        assert again(document) == document, name
