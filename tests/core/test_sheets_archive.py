"""Zips of files, written while they are sent."""

import io
import os
from zipfile import ZipFile

import pytest

from coryphee.core.sheets import zip_stream
from coryphee.core.sheets.archive import safe_name


def unzipped(*entries: tuple[str, bytes]) -> dict[str, bytes]:
    stream = zip_stream((name, lambda content=content: io.BytesIO(content)) for name, content in entries)
    with ZipFile(io.BytesIO(b"".join(stream))) as archive:
        assert archive.testzip() is None
        return {info.filename: archive.read(info) for info in archive.infolist()}


def test_files_come_back_as_they_were():
    assert unzipped(("a.xml", b"<a/>" * 50_000), ("b.pdf", b"")) == {"a.xml": b"<a/>" * 50_000, "b.pdf": b""}


def test_nothing_to_send_is_an_empty_zip():
    assert unzipped() == {}


def test_the_same_name_twice_gives_two_files():
    found = unzipped(("facture.xml", b"1"), ("FACTURE.xml", b"2"), ("facture.xml", b"3"), ("facture (2).xml", b"4"))
    assert found == {
        "facture.xml": b"1",
        "FACTURE (2).xml": b"2",
        "facture (3).xml": b"3",
        "facture (2) (2).xml": b"4",
    }


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "etc_passwd"),
        ("C:\\Windows\\x.exe", "C_Windows_x.exe"),
        (".profile", "profile"),
        ("", "fichier"),
        ("...", "fichier"),
        ("a\x00b\nc.pdf", "a_b_c.pdf"),
        ("NUL.txt", "_NUL.txt"),
        ("facture\u202egpj.exe", "facture_gpj.exe"),
        ("e\u0301te\u0301.pdf", "été.pdf"),
    ],
)
def test_names_stay_in_their_folder(given, kept):
    assert safe_name(given) == kept


def test_a_long_name_keeps_its_extension():
    name = safe_name("x" * 500 + ".xml")
    assert name.endswith(".xml") and len(name) <= 150


def test_files_are_opened_in_turn_and_closed():
    opened: list[io.BytesIO] = []

    def entry() -> io.BytesIO:
        assert all(source.closed for source in opened)
        opened.append(io.BytesIO(os.urandom(200_000)))
        return opened[-1]

    stream = zip_stream((f"{i}.bin", entry) for i in range(20))
    sizes = [len(chunk) for chunk in stream]
    assert len(opened) == 20 and opened[-1].closed
    assert max(sizes) < 300_000 < sum(sizes)
