"""What an archive hides from who opens it: a file that few programs show, a piece that no dossier takes (B-48)."""

import bz2
import functools
import gzip
import io
import struct
import warnings
import zipfile
import zlib

import pytest

from coryphee.documents import services
from coryphee.documents.models import Document
from coryphee.documents.unpacking import MAX_UNPACKED, MEMBER, ArchiveRefused
from coryphee.documents.zips import read_entries
from tests.documents.test_archives import document, patched, streamed, tape, taped, told
from tests.documents.test_storing import LARGE, kept, store, zipped
from tests.factories import NOW

pytestmark = pytest.mark.django_db
PROGRAM, LETTER = {"evil.exe": b"MZ\x90\0"}, {"lettre.txt": b"Bonjour"}


def unnamed() -> bytes:
    """A zip whose first file its directory does not name."""
    first, second = zipped(PROGRAM), zipped(LETTER)
    hidden = first[: first.index(b"PK\x01\x02")]
    at = second.index(b"PK\x01\x02")
    moved = bytearray(second[at:])
    for place in (42, len(moved) - 6):  # where the file is, where the directory is
        told = int.from_bytes(moved[place : place + 4], "little") + len(hidden)
        moved[place : place + 4] = told.to_bytes(4, "little")
    return hidden + second[:at] + bytes(moved)


def between() -> bytes:
    """The same, the file without a name standing behind the other."""
    first, second = zipped(PROGRAM), zipped(LETTER)
    hidden, at = first[: first.index(b"PK\x01\x02")], second.index(b"PK\x01\x02")
    moved = bytearray(second[at:])
    moved[-6:-2] = (at + len(hidden)).to_bytes(4, "little")
    return second[:at] + hidden + bytes(moved)


def behind_the_end() -> bytes:
    """One file, its content packed in fewer bytes than its place has: the rest is another file."""
    hidden, content = zipped(PROGRAM)[:-80], zlib.compress(b"Bonjour")[2:-4]
    data = zipped({"a.txt": b""}, zipfile.ZIP_STORED)
    for offset, value in ((8, 8), (14, zlib.crc32(b"Bonjour")), (18, len(content + hidden)), (22, 7)):
        data = patched(data, offset, offset + 2, value.to_bytes(2 if offset == 8 else 4, "little"))
    start = data.index(b"PK\x01\x02")
    end = bytearray(data[start:])
    end[-6:-2] = (start + len(content + hidden)).to_bytes(4, "little")
    return data[:start] + content + hidden + bytes(end)


def ended_early() -> bytes:
    """Whoever reads from the beginning takes the first end that fits for the end of the file."""
    text = b"Bonjour"
    end = struct.pack("<4s3L", b"PK\x07\x08", zlib.crc32(text), len(text), len(text))
    return streamed({"a.txt": text + end + zipped(PROGRAM)}, zipfile.ZIP_STORED)


def renamed(*names: bytes) -> bytes:
    """With the field by which some programs know the name."""
    target, entry = io.BytesIO(), zipfile.ZipInfo("lettre.txt")
    known = zlib.crc32(b"lettre.txt")
    entry.extra = b"".join(struct.pack("<2HBL", 0x7075, 5 + len(name), 1, known) + name for name in names)
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(entry, b"x")
    return target.getvalue()


def named_within(name: str) -> bytes:
    target = io.BytesIO()
    with gzip.GzipFile(filename=name, fileobj=target, mode="wb") as packed:
        packed.write(b"x")
    return target.getvalue()


def again(first: bytes, second: bytes) -> bytes:
    with warnings.catch_warnings(action="ignore"):
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as archive:
            archive.writestr("a.txt", first)
            archive.writestr("a.txt", second)
    return target.getvalue()


def recorded(line: bytes, name: str = "a.js") -> bytes:
    """A tape whose one header, of more than a name, stands before a file of this name."""
    return gzip.compress(told(b"x", line)[:-10_240] + tape({name: b"x"}))


# Two readings of one archive: which file it holds depends on who opens it.
HIDDEN = {
    "a zip before a zip": (lambda: zipped(PROGRAM) + zipped(LETTER), "a.zip", "n’ouvre pas"),
    "a program before a zip": (lambda: b"PK\x03\x04" + b"x" * 90 + zipped(LETTER), "a.zip", "n’ouvre pas"),
    "a file that no directory names": (unnamed, "a.zip", "n’ouvre pas"),
    "such a file behind another": (between, "a.zip", "n’ouvre pas"),
    "a file in the place of another": (behind_the_end, "a.zip", "n’ouvre pas"),
    "an end that is told too early": (ended_early, "a.zip", "n’ouvre pas"),
    "something behind the end": (lambda: zipped(LETTER) + b"MZ", "a.zip", "n’ouvre pas"),
    "two files of one name": (lambda: again(b"1", b"2"), "a.zip", "n’ouvre pas"),
    "another name before the content": (
        lambda: zipped({"a.txt": b"x"}).replace(b"a.txt", b"a.jse", 1),
        "a.zip",
        "n’ouvre pas",
    ),
    "another size before the content": (
        lambda: zipped({"a.txt": b"x"}).replace(struct.pack("<2L2H", 3, 1, 5, 0), struct.pack("<2L2H", 3, 2, 5, 0), 1),
        "a.zip",
        "n’ouvre pas",
    ),
    "another number of files": (
        lambda: zipped(LETTER | {"b.txt": b"x"}).replace(struct.pack("<2H", 2, 2), struct.pack("<2H", 1, 1)),
        "a.zip",
        "n’ouvre pas",
    ),
    "another name for those who know": (lambda: renamed(b"evil.js"), "a.zip", "« evil.js », d’un type"),
    "two of them": (lambda: renamed(b"evil.js", b"lettre.txt"), "a.zip", "n’ouvre pas"),
    "a folder with a content": (lambda: zipped({"evil.exe/": b"x"}), "a.zip", "n’ouvre pas"),
    "a name in a remark": (lambda: recorded(b"26 comment=\n12 path=a.txt\n"), "a.tgz", "« a.js », d’un type"),
    "another size in a tape": (lambda: recorded(b"9 size=0\n", "a.txt"), "a.tgz", "n’ouvre pas"),
    "another name in a tape": (lambda: recorded(b"27 GNU.sparse.name=evil.js\n", "a.txt"), "a.tgz", "n’ouvre pas"),
    "a folder with a content in a tape": (lambda: taped({"evil.exe/": b"x"}), "a.tgz", "n’ouvre pas"),
}
# What could not be joined by itself, inside what could.
WITHIN = {
    "a script that is packed": (lambda: gzip.compress(b"x"), "facture.js.gz", "« facture.js », d’un type"),
    "another one": (lambda: bz2.compress(b"x"), "facture.bat.bz2", "« facture.bat », d’un type"),
    "a script by the name within": (lambda: named_within("facture.js"), "facture.gz", "« facture.js », d’un type"),
    "a tape called a script": (lambda: taped({"a.txt": b"x"}), "facture.js.gz", "« facture.js », d’un type"),
    "an archive in a letter": (
        lambda: document({"word/media/a.zip": zipped(PROGRAM)}),
        "lettre.docx",
        "« word/media/a.zip ». Joignez",
    ),
    "an archive in a letter under another name": (
        lambda: document({"word/media/a.png": zipped(PROGRAM)}),
        "lettre.docx",
        "en contient une autre",
    ),
    "a script in a letter": (lambda: document({"evil.js": b"x"}), "lettre.docx", "« evil.js », que le portail"),
    "a false letter": (lambda: zipped({"b.docx": document({"evil.js": b"x"})}), "a.zip", "Ce document contient"),
    "a false letter of the other kind": (
        lambda: zipped({"b.odt": zipped({"mimetype": b"a", "evil.vbs": b"x"})}),
        "a.zip",
        "Ce document contient « evil.vbs »",
    ),
    "a false letter in a tape": (lambda: taped({"b.odt": document(PROGRAM)}), "a.tgz", "« evil.exe »"),
    "a letter in a letter in a letter, and so on": (
        lambda: functools.reduce(lambda inner, _n: document({"word/a.docx": inner}), range(5), document({})),
        "a.docx",
        "en contient une autre",
    ),
    "a picture called a pdf": (lambda: zipped({"a.pdf": b"\x89PNG\r\n\x1a\n"}), "a.zip", "« a.pdf », dont le contenu"),
    "what a system puts there, but no": (lambda: zipped({"._a.bat": b"\0\x05\x16\x07"}), "a.zip", "d’un type"),
}
NEVER = """
7z application arj bat cab chm cmd com cpl docm dll exe gadget hta img inf ini iso jar jnlp js jse lnk lzh msc msi msp
pif pptm ps1 py rar reg scf scr settingcontent-ms sh tar url vb vbe vbs vhd vhdx wsf wsh xll xlsm xz
zst
"""


@pytest.mark.parametrize("what", HIDDEN | WITHIN)
def test_what_an_archive_hides_is_refused_and_leaves_nothing(settings, what):
    make, name, sentence = (HIDDEN | WITHIN)[what]
    with pytest.raises(ArchiveRefused, match=sentence):
        store(make(), name)
    assert (kept(settings), Document.objects.count()) == ([], 0)


def test_a_directory_of_thousands_of_files_is_not_even_read(monkeypatch):
    """Four million of them fit into a document of a few kilobytes inside an archive."""

    def read(*_arguments: object) -> None:
        raise AssertionError("the directory was read")

    monkeypatch.setattr(zipfile.ZipFile, "_RealGetContents", read)
    with pytest.raises(ArchiveRefused, match="plus de 1000 fichiers"):
        read_entries(io.BytesIO(zipped({f"{n}.txt": b"" for n in range(1001)})))
    lying = zipped({f"{n}.txt": b"" for n in range(40_000)}).replace(struct.pack("<2H", 40_000, 40_000), b"\1\0\1\0")
    with pytest.raises(ArchiveRefused, match="n’ouvre pas"):
        read_entries(io.BytesIO(lying))


def test_the_files_of_documents_in_an_archive_have_the_room_of_their_sending():
    """A thousand small documents of a thousand empty parts each stood in a megabyte."""
    letter = document({f"word/{n}.xml": b"" for n in range(500)})
    room, inside = services.Room(), document({})
    for content in (zipped({"a.docx": letter}), zipped({"a.docx": inside})):
        services.store(content, filename="a.zip", max_bytes=LARGE, now=NOW, room=room)
    assert MAX_UNPACKED - room.left > 500 * MEMBER


def test_headers_of_a_tape_that_tell_of_no_file_are_counted():
    header = told(b"x", b"14 comment=ab\n")[:1024]
    with pytest.raises(ArchiveRefused, match="plus de 1000 fichiers"):
        store(gzip.compress(header * 4001 + tape({"a.txt": b"x"})), "a.tgz")
    many = b"".join(b"%d k%04d=v\n" % (len(b"00 k0000=v\n"), n) for n in range(65))
    with pytest.raises(ArchiveRefused, match="n’ouvre pas"):
        store(gzip.compress(told(b"x", many)), "b.tgz")


@pytest.mark.parametrize("extension", NEVER.split())
def test_what_could_not_be_joined_by_itself_is_not_let_in_inside_an_archive(extension):
    name = f"piece.{extension}"
    with pytest.raises(services.WrongFileType):
        store(b"texte", name)
    for content, outside in ((zipped({name: b"texte"}), "a.zip"), (taped({name: b"texte"}), "a.tgz")):
        with pytest.raises(ArchiveRefused, match=f"« {name} », d’un type que le portail n’accepte pas"):
            store(content, outside)
