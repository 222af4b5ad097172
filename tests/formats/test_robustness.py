"""Whatever is done to a file, `read` answers with a document or with a sentence."""

import copy
import random
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from coryphee.formats import Syntax, UnreadableInvoice, check_document, losses, read
from coryphee.formats.conversion import write
from coryphee.formats.model.terms import FIELDS, differences
from tests.formats.sample_files import CII, CREDIT_NOTE, ROOT, TODAY, UBL, binary, sample

VALUES = [
    "",
    "-1",
    "1e9",
    "NaN",
    "x" * 300,
    "20269999",
    "2026-02-30",
    "true",
    "#AAI#",
    "NA",
    "SEPA",
    "381",
    "130",
    "50",
]


def mutated(name: str, seed: int, changes: int) -> bytes:
    """A well-formed relative of a sample: elements dropped, doubled, moved elsewhere, renamed, or given odd values."""
    rng = random.Random(seed)
    root = etree.fromstring(sample(name), etree.XMLParser(remove_comments=True))
    for _ in range(changes):
        element = rng.choice(list(root.iter())[1:])
        parent = element.getparent()
        change = rng.choice(["drop", "double", "move", "rename", "value", "attribute"])
        if change == "drop":
            parent.remove(element)
        elif change == "double":
            parent.append(copy.deepcopy(element))
        elif change == "move":
            rng.choice(list(root.iter())).append(copy.deepcopy(element))
        elif change == "rename":
            element.tag = rng.choice(list(root.iter())).tag
        elif change == "value":
            element.text = rng.choice(VALUES)
        else:
            for key in element.attrib:
                element.set(key, rng.choice(VALUES))
    return etree.tostring(root)


def survives(data: bytes) -> None:
    try:
        result = read(data)
    except UnreadableInvoice as error:
        assert error.message.endswith(".")
        return
    for finding in (*result.findings, *check_document(result.document, today=TODAY)):
        assert finding.message and finding.remedy
    back = read(write(result.document, result.syntax))
    assert back.syntax is result.syntax


@settings(max_examples=200)
@given(seed=st.integers(0, 2**32), changes=st.integers(1, 6), name=st.sampled_from([UBL, CII, CREDIT_NOTE]))
def test_elements_dropped_doubled_moved_renamed_or_revalued(seed: int, changes: int, name: str) -> None:
    survives(mutated(name, seed, changes))


@settings(max_examples=100)
@given(data=st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    survives(data)
    survives(b"%PDF-1.7\n" + data)
    survives(b"<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'>" + data)


@settings(max_examples=60)
@given(seed=st.integers(0, 2**32))
@example(seed=2792243)  # « /AFRelationship » is a name that is no text
def test_a_pdf_with_bytes_changed(seed: int) -> None:
    rng = random.Random(seed)
    data = bytearray(binary("facture.facturx.pdf"))
    for _ in range(rng.randint(1, 30)):
        data[rng.randrange(len(data))] = rng.randrange(256)
    survives(bytes(data))


@pytest.mark.parametrize("name", [UBL, CII])
def test_a_damaged_document_written_twice_is_the_same(name: str) -> None:
    for seed in range(150):
        try:
            document = read(mutated(name, seed, 3)).document
        except UnreadableInvoice:
            continue
        once = read(write(document, Syntax.CII)).document
        assert list(differences(once, read(write(once, Syntax.CII)).document)) == [], seed
        assert isinstance(losses(document, Syntax.UBL_INVOICE), list)


def test_the_documentation_lists_every_field() -> None:
    page = Path(ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    for field, terms in FIELDS.items():
        for term in terms.split(", "):
            row = next((line for line in page.splitlines() if line.startswith(f"| {term} |")), "")
            assert f"`{field}`" in row, f"docs/formats.md misses {field} ({term})"
