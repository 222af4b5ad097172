"""Archives and documents as the programs of suppliers make them are taken, whatever is asked of them (B-48)."""

import bz2
import gzip
import io
import shutil
import struct
import subprocess
import zipfile
import zlib

import pytest
from xlsxwriter import Workbook

from coryphee.core.sheets.ods_sheet import stream_ods
from coryphee.core.sheets.xlsx_sheet import stream_xlsx
from tests.documents.test_archives import document, streamed
from tests.documents.test_storing import store, zipped

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.7\n" + b"x" * 9000
LETTER = document(
    {"_rels/.rels": b"<a/>", "word/document.xml": b"<a/>", "word/media/image1.emz": gzip.compress(b"emf")}
)
FILES = {"Pièces/facture d’août.pdf": PDF, "Pièces/b.txt": b"texte" * 30_000, "vide.txt": b"", "lettre.docx": LETTER}
OF_MACOS = {
    "Pièces/Facture 12:05:2026.pdf": PDF,  # « 12/05/2026 » in the Finder
    "Pièces/": b"",
    "Pièces/facture.pdf": PDF,
    "Pièces/.DS_Store": b"\0\0\0\1Bud1\0",
    "__MACOSX/": b"",
    "__MACOSX/._Pièces": b"\0\x05\x16\x07\0\x02\0\0Mac OS X",
    "__MACOSX/Pièces/._facture.pdf": b"\0\x05\x16\x07\0\x02\0\0Mac OS X",
    "__MACOSX/Pièces/._.DS_Store": b"\0\x05\x16\x07\0\x02\0\0Mac OS X",
}
TABLE = (["Nom"], ["text"], [["Été"]])


def of_windows() -> bytes:
    """Names in the letters of DOS, the same once more in a field of their own, a folder written as there."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (("Pièces\\", b""), ("Pièces\\reçu.txt", b"texte"), ("Thumbs.db", b"\xd0\xcf\x11\xe0")):
            written = name.encode("cp850")
            entry = zipfile.ZipInfo(written.decode("cp437"))
            entry.extra = struct.pack("<2HBL", 0x7075, 5 + len(name.encode()), 1, zlib.crc32(written)) + name.encode()
            entry.create_system = 0
            archive.writestr(entry, content)
    return target.getvalue()


def large() -> bytes:
    """As written by whoever does not know how large a file will be."""
    target = io.BytesIO()
    archive = zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED)
    with archive, archive.open("facture.pdf", "w", force_zip64=True) as file:
        file.write(PDF)
    return target.getvalue()


def with_a_large_end() -> bytes:
    """The end of a zip64 before the short one, whose numbers stand in the other."""
    data = zipped(FILES)
    short = data[-22:]
    count, size, start = struct.unpack("<H2L", short[10:20])
    wide = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, start)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, len(data) - 22, 1)
    return data[:-22] + wide + locator + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, *[0xFFFF] * 2, *[0xFFFFFFFF] * 2, 0)


def remarked() -> bytes:
    target = io.BytesIO(zipped(FILES))
    with zipfile.ZipFile(target, "a") as archive:
        archive.comment = "Pièces de mars".encode()
    return target.getvalue()


def workbook() -> bytes:
    target = io.BytesIO()
    with Workbook(target) as book:
        book.add_worksheet().write("A1", 3)
    return target.getvalue()


MADE = {
    "a zip": (lambda: zipped(FILES), "a.zip"),
    "a zip that is not packed": (lambda: zipped(FILES, zipfile.ZIP_STORED), "a.zip"),
    "a zip sent while it is made": (lambda: streamed(FILES), "a.zip"),
    "such a one that is not packed": (lambda: streamed(FILES, zipfile.ZIP_STORED), "a.zip"),
    "a zip of documents sent while they are made": (
        lambda: streamed({"a.docx": streamed({"mimetype": b"", "word/a.xml": b"x"})}, zipfile.ZIP_STORED),
        "a.zip",
    ),
    "a large zip": (large, "a.zip"),
    "a zip with a large end": (with_a_large_end, "a.zip"),
    "a zip with a remark": (remarked, "a.zip"),
    "an empty zip": (lambda: zipped({}), "a.zip"),
    "a zip of macOS": (lambda: zipped(OF_MACOS), "a.zip"),
    "a zip of Windows": (of_windows, "a.zip"),
    "a table": (workbook, "a.xlsx"),
    "a table of the portal": (lambda: b"".join(stream_xlsx(*TABLE)), "a.xlsx"),
    "an open table of the portal": (lambda: b"".join(stream_ods(*TABLE)), "a.ods"),
    "a letter with a table": (lambda: document({"word/embeddings/t.xlsx": workbook()}), "a.docx"),
    "one pdf": (lambda: gzip.compress(PDF), "facture.pdf.gz"),
    "one letter": (lambda: bz2.compress(LETTER), "lettre.docx.bz2"),
    "one pdf of a long name": (lambda: gzip.compress(PDF), "f" * 70 + ".pdf.gz"),
}


@pytest.mark.parametrize("what", MADE)
def test_what_honest_programs_make_is_taken(what):
    make, name = MADE[what]
    content = make()
    assert store(content, name).document.size == len(content)


PROGRAMS = {
    "zip": ("zip -qr - .", "a.zip"),
    "zip to a file": ("zip -qr ../a.zip . && cat ../a.zip", "a.zip"),
    "zip without packing": ("zip -q0r - .", "a.zip"),
    "zip of large files": ("zip -qr -fz ../b.zip . && cat ../b.zip", "a.zip"),
    "tar": ("tar cz .", "a.tgz"),
    "tar of the standard": ("tar c --format=pax -z *", "a.tar.gz"),
    "tar of old": ("tar c --format=ustar -j *", "a.tar.bz2"),
    "gzip": ("gzip < lettre.docx", "lettre.docx.gz"),
}


@pytest.mark.parametrize("what", PROGRAMS)
def test_what_the_programs_of_this_machine_make_is_taken(tmp_path, what):
    command, name = PROGRAMS[what]
    if shutil.which(command.split()[0]) is None:
        pytest.skip("not on this machine")
    folder = tmp_path / "pieces"
    for path, content in (FILES | {"long/" + "l" * 90 + "/" + "m" * 90 + ".txt": b"x"}).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    done = subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, check=True)
    assert store(done.stdout, name).document.size == len(done.stdout)
