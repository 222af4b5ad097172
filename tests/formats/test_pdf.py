"""The PDF around the invoice: each fault is its own finding (`PDF-001` to `PDF-008` of cas-limites)."""

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest

from coryphee.formats import Profile, Severity, read
from coryphee.formats.pdf import extracting
from coryphee.formats.pdf.checks import check_container
from coryphee.formats.pdf.extracting import extract
from tests.formats.sample_files import CII, binary, corpus_files, sample

Change = Callable[[pikepdf.Pdf], None]


def changed(change: Change) -> bytes:
    with pikepdf.open(io.BytesIO(binary("facture.facturx.pdf"))) as pdf:
        change(pdf)
        buffer = io.BytesIO()
        pdf.save(buffer)
    return buffer.getvalue()


def _specification(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.attachments["factur-x.xml"].obj


def rename(pdf: pikepdf.Pdf) -> None:
    spec = _specification(pdf)
    spec["/F"] = spec["/UF"] = pikepdf.String("facture.xml")


def old_name(pdf: pikepdf.Pdf) -> None:
    spec = _specification(pdf)
    spec["/F"] = spec["/UF"] = pikepdf.String("ZUGFeRD-invoice.xml")


def no_relationship(pdf: pikepdf.Pdf) -> None:
    del _specification(pdf)["/AFRelationship"]


def odd_relationship(pdf: pikepdf.Pdf) -> None:
    _specification(pdf)["/AFRelationship"] = pikepdf.Name("/Unspecified")


def not_associated(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/AF"]


def no_metadata(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Metadata"]


def edit_metadata(old: bytes, new: bytes) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        content = pdf.Root.Metadata.read_bytes()
        assert old in content
        pdf.Root.Metadata = pdf.make_stream(content.replace(old, new))

    return change


FAULTS = [
    (rename, {"CORYPHEE-PDF-NOM": Severity.ERROR}),
    (old_name, {"CORYPHEE-PDF-NOM": Severity.WARNING}),
    (no_relationship, {"CORYPHEE-PDF-RELATION": Severity.ERROR}),
    (odd_relationship, {"CORYPHEE-PDF-RELATION": Severity.WARNING}),
    (not_associated, {"CORYPHEE-PDF-AF": Severity.WARNING}),
    (no_metadata, {"CORYPHEE-PDF-XMP": Severity.WARNING, "CORYPHEE-PDF-PDFA": Severity.WARNING}),
    (edit_metadata(b"EN 16931</", b"MINIMUM</"), {"CORYPHEE-PDF-PROFIL": Severity.ERROR}),
    (edit_metadata(b"pdfaid:part>3<", b"pdfaid:part>1<"), {"CORYPHEE-PDF-PDFA": Severity.WARNING}),
]


@pytest.mark.parametrize(("change", "expected"), FAULTS, ids=[next(iter(fault[1])) for fault in FAULTS])
def test_each_fault_of_the_container_is_told_alone(change: Change, expected: dict[str, Severity]) -> None:
    result = read(changed(change))
    assert {finding.rule: finding.severity for finding in result.findings} == expected
    assert all(finding.message and finding.remedy for finding in result.findings)
    assert result.document.number == "F-2026-0418"


def test_a_profile_that_is_not_known_is_not_contradicted() -> None:
    found = replace(extract(binary("facture.facturx.pdf")), level="XRECHNUNG")
    assert check_container(found, Profile.EN16931) == ()
    assert check_container(replace(found, level="EN16931"), Profile.EN16931) == ()


def test_metadata_written_as_attributes_is_read() -> None:
    found = extract(changed(edit_metadata(b"<pdfaid:part>3</pdfaid:part>", b'<x pdfaid:part="3"/>')))
    assert found.pdfa_part == "3"


def test_the_extracted_xml_is_the_embedded_one() -> None:
    found = extract(binary("facture.facturx.pdf"))
    assert found.xml == sample(CII)
    assert (found.name, found.relationship, found.associated, found.level) == (
        "factur-x.xml",
        "Alternative",
        True,
        "EN 16931",
    )


def test_faulty_containers_of_the_corpus_are_told_as_their_author_expects(needs_corpus: None) -> None:
    expected = {
        "PDF-002.pdf": "CORYPHEE-PDF-NOM",
        "PDF-003.pdf": "CORYPHEE-PDF-RELATION",
        "PDF-006.pdf": "CORYPHEE-PDF-PROFIL",
    }
    for name, data in corpus_files():
        case = name.rpartition("__")[2]
        if case in expected:
            errors = [one.rule for one in read(data).container_findings if one.severity is Severity.ERROR]
            assert errors == [expected.pop(case)], name
    assert expected == {}


def test_sound_containers_of_the_corpus_have_no_error(needs_corpus: None) -> None:
    for name, data in corpus_files():
        if name.startswith("facturx-pdf/valid/") and ("lunatech" in name or "__OK" in name):
            assert read(data).container_findings == (), name


def test_a_tree_of_names_whose_branches_are_shared_is_walked_once():
    """24 levels of forty times the same branch: twelve kilobytes that had no end."""
    with pikepdf.new() as made:
        made.add_blank_page()
        leaf = made.make_indirect(
            pikepdf.Dictionary(Names=pikepdf.Array([pikepdf.String("a.xml"), pikepdf.Dictionary(F="a.xml")]))
        )
        for _level in range(24):
            leaf = made.make_indirect(pikepdf.Dictionary(Kids=pikepdf.Array([leaf] * 40)))
        made.Root.Names = pikepdf.Dictionary(EmbeddedFiles=leaf)
        assert [name for name, _spec in extracting._named(made)] == ["a.xml"]
        leaf.Kids.append(leaf)  # nor does a circle
        assert [name for name, _spec in extracting._named(made)] == ["a.xml"]


def test_a_tree_of_names_is_walked_within_bounds_whatever_stands_in_it():
    with pikepdf.new() as made:
        made.add_blank_page()
        leaves = [made.make_indirect(pikepdf.Dictionary(Kids=pikepdf.Array([]))) for _n in range(1500)]
        for leaf in leaves:
            leaf.Kids = pikepdf.Array(leaves)
        made.Root.Names = pikepdf.Dictionary(EmbeddedFiles=leaves[0])
        assert list(extracting._named(made)) == []  # 1.5 million branches, a thousand at most waiting
        for wrong in (pikepdf.Array([1]), pikepdf.Name("/x"), pikepdf.Dictionary(Names=pikepdf.Name("/x"), Kids=3)):
            made.Root.Names = pikepdf.Dictionary(EmbeddedFiles=wrong)
            assert list(extracting._named(made)) == []
        made.Root.Names = pikepdf.Name("/x")
        assert list(extracting._named(made)) == []
