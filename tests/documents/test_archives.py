"""Archives are opened within bounds before they are kept, apart from pages and from transactions (B-48)."""

import bz2
import gzip
import io
import os
import stat
import tarfile
import zipfile

import pytest
from django.db import connection

from coryphee.cases.services import Piece
from coryphee.documents import services
from coryphee.documents.models import Document
from coryphee.documents.unpacking import CHUNK, ArchiveRefused, Bzip2, Deflate
from coryphee.invoices import services as invoices
from tests.documents.test_storing import LARGE, kept, store, zipped
from tests.factories import NOW
from tests.invoicing import make_cast, prepare

pytestmark = pytest.mark.django_db


def lying_zip() -> bytes:
    """An archive that claims to hold ten bytes and unfolds into thirty million."""
    return patched(zipped({"a.txt": b"\0" * 30_000_000}), 22, 24, (10).to_bytes(4, "little"))


def patched(data: bytes, local: int, central: int, value: bytes) -> bytes:
    """A zip of one entry with these bytes in both its headers."""
    changed = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", local), (b"PK\x01\x02", central)):
        place = changed.index(signature) + offset
        changed[place : place + len(value)] = value
    return bytes(changed)


def flagged(flags: int) -> bytes:
    return patched(zipped({"a.txt": b"secret"}, zipfile.ZIP_STORED), 6, 8, flags.to_bytes(2, "little"))


def method(number: int) -> bytes:
    return patched(zipped({"a.txt": b"texte"}), 8, 10, number.to_bytes(2, "little"))


def tape(files: dict[str, bytes], *, link: str = "") -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w") as archive:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
        if link:
            entry = tarfile.TarInfo("a")
            entry.type, entry.linkname = tarfile.SYMTYPE, link
            archive.addfile(entry)
    return target.getvalue()


def taped(files: dict[str, bytes], *, link: str = "") -> bytes:
    return gzip.compress(tape(files, link=link))


def old(content: bytes) -> bytes:
    """The same with the first header of the oldest kind: no mark but its checksum."""
    header = bytearray(content[:512])
    header[257:512] = bytes(255)
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    return bytes(header) + content[512:]


def told(kind: bytes, body: bytes) -> bytes:
    """A tape of one file, with one header of this kind before it."""
    header = bytearray(tape({"name": body})[:512])
    header[156:157] = kind
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    return bytes(header) + body + bytes(-len(body) % 512) + tape({"a.txt": b"texte"})


def linked_zip() -> bytes:
    target, entry = io.BytesIO(), zipfile.ZipInfo("a")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(entry, "/etc/passwd")
    return target.getvalue()


def document(parts: dict[str, bytes]) -> bytes:
    return zipped({"[Content_Types].xml": b"<a/>", **parts})


class Forward(io.BytesIO):
    """What is written to a program that listens: there is no way back to the beginning."""

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise io.UnsupportedOperation

    def seek(self, *_place: int) -> int:
        raise io.UnsupportedOperation


def streamed(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = Forward()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


ARCHIVES = {
    "a bomb": (lambda: zipped({"a.txt": b"\0" * 30_000_000}), "bombe.zip", "une fois dépliée"),
    "a bomb that lies": (lying_zip, "bombe.zip", "une fois dépliée|abîmée"),
    "a gzip bomb": (lambda: gzip.compress(b"\0" * 30_000_000), "bombe.gz", "une fois dépliée"),
    "a bzip2 bomb": (lambda: bz2.compress(b"\0" * 30_000_000), "bombe.bz2", "une fois dépliée"),
    "an archive inside": (lambda: zipped({"b.ZIP": zipped({"a": b"b"})}), "a.zip", "en contient une autre"),
    "an archive inside under another name": (lambda: zipped({"b.txt": zipped({"a": b"b"})}), "a.zip", "en contient"),
    "a gzip inside under another name": (lambda: zipped({"b.txt": gzip.compress(b"b")}), "a.zip", "en contient"),
    "an archive that says it is a document": (lambda: zipped({"b.docx": zipped({"a": b"b"})}), "a.zip", "en contient"),
    "an archive in a gzip": (lambda: gzip.compress(zipped({"a": b"b"})), "a.gz", "en contient"),
    "a bomb called a document": (
        lambda: zipped({"a.xml": b"\0" * 30_000_000}),
        "bombe.docx",
        "une fois dépliée",
    ),
    "too many files": (lambda: zipped({f"{n}.txt": b"" for n in range(1001)}), "a.zip", "plus de 1000 fichiers"),
    "a password": (lambda: flagged(1), "a.zip", "mot de passe"),
    "a password of the strong kind": (lambda: flagged(0x41), "a.zip", "mot de passe"),
    "bzip2 inside a zip": (lambda: zipped({"a.txt": b"\0" * 9}, zipfile.ZIP_BZIP2), "a.zip", "n’ouvre pas"),
    "lzma inside a zip": (lambda: zipped({"a.txt": b"\0" * 9}, zipfile.ZIP_LZMA), "a.zip", "n’ouvre pas"),
    "deflate64": (lambda: method(9), "a.zip", "n’ouvre pas"),
    "patched data": (lambda: flagged(0x20), "a.zip", "n’ouvre pas"),
    "a 7z inside": (lambda: zipped({"a.txt": b"7z\xbc\xaf\x27\x1c" + b"x" * 9}), "a.zip", "en contient"),
    "a program inside": (lambda: zipped({"lisez-moi.txt": b"MZ\x90\0" + b"x" * 9}), "a.zip", "contient un programme"),
    "a rar inside": (lambda: zipped({"a.txt": b"Rar!\x1a\x07" + b"x" * 9}), "a.zip", "en contient"),
    "an xz inside": (lambda: zipped({"a.txt": b"\xfd7zXZ\0" + b"x" * 9}), "a.zip", "en contient"),
    "nothing, a hundred thousand times": (lambda: gzip.compress(b"") * 100_000, "a.gz", "une fois dépliée"),
    "a program in a tape": (lambda: taped({"lisez-moi.txt": b"MZ\x90\0"}), "a.tgz", "contient un programme"),
    "a program in a second member": (
        lambda: gzip.compress(b"M") + gzip.compress(b"Z\x90\0" + b"x" * 90),
        "a.gz",
        "contient un programme",
    ),
    "an archive in a tape": (lambda: taped({"b.txt": zipped({"a": b"b"})}), "a.tgz", "en contient"),
    "a way out of a tape": (lambda: taped({"../../etc/passwd": b"x"}), "a.tgz", "hors de son dossier"),
    "a link in a tape": (lambda: taped({}, link="/etc/passwd"), "a.tgz", "hors de son dossier"),
    "too many files in a tape": (lambda: taped({f"{n}.txt": b"" for n in range(1001)}), "a.tgz", "plus de 1000"),
    "a program in an old tape": (lambda: gzip.compress(old(tape({"a.txt": b"MZ\x90\0"}))), "a.tgz", "un programme"),
    "a program behind the end of a tape": (
        lambda: gzip.compress(tape({"a.txt": b"b"}) + b"MZ\x90\0"),
        "a.tgz",
        "n’ouvre pas",
    ),
    "a bad header in a tape": (
        lambda: gzip.compress(tape({"a.txt": b"b"})[:1024] + b"x" * 1024),
        "a.tgz",
        "n’ouvre pas",
    ),
    "a tape in a tape": (lambda: taped({"b.txt": tape({"a": b"b"})}), "a.tgz", "en contient"),
    "a tape in a zip": (lambda: zipped({"b.txt": tape({"a": b"b"})}), "a.zip", "en contient"),
    "a long header of a tape": (lambda: gzip.compress(told(b"x", b"1" * 9_000_000)), "a.tgz", "n’ouvre pas"),
    "a long name that leads out": (
        lambda: gzip.compress(told(b"x", b"17 path=../a.txt\n")),
        "a.tgz",
        "hors de son dossier",
    ),
    "a sparse file in a tape": (lambda: gzip.compress(told(b"S", b"")), "a.tgz", "hors de son dossier|n’ouvre pas"),
    "what a double click runs, with a dot": (lambda: zipped({"a.js.": b"x"}), "a.zip", "« a.js. », d’un type"),
    "what a double click runs, as a stream": (
        lambda: zipped({"a.js::$DATA": b"x"}),
        "a.zip",
        "d’un type que le portail",
    ),
    "half a tape": (lambda: gzip.compress(tape({"a.txt": b"texte" * 900})[:900]), "a.tgz", "abîmée"),
    "a way out": (lambda: zipped({"../a.txt": b"x"}), "a.zip", "hors de son dossier"),
    "a place of another": (lambda: zipped({"/etc/passwd": b"x"}), "a.zip", "hors de son dossier"),
    "a disk of another": (lambda: zipped({"C:\\x.txt": b"x"}), "a.zip", "hors de son dossier"),
    "a link": (linked_zip, "a.zip", "hors de son dossier"),
    "what a double click runs": (lambda: zipped({"facture.pdf.JS": b"x"}), "a.zip", "« facture.pdf.JS », d’un type"),
    "half a bzip2": (lambda: bz2.compress(os.urandom(9000))[:4000], "a.bz2", "abîmée"),
    "half of one": (lambda: zipped({"a.txt": b"texte" * 900})[:60], "a.zip", "abîmée"),
    "half a gzip": (lambda: gzip.compress(bytes(range(256)) * 99)[:40], "a.tgz", "abîmée"),
    "not a gzip": (lambda: b"\x1f\x8bnon", "a.gz", "abîmée"),
}


@pytest.mark.parametrize("what", ARCHIVES)
def test_a_bad_archive_is_refused_and_leaves_nothing(settings, what):
    make, name, sentence = ARCHIVES[what]
    with pytest.raises(ArchiveRefused, match=sentence):
        store(make(), name)
    assert (kept(settings), Document.objects.count()) == ([], 0)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (zipped({"a.txt": b"texte", "b/c.pdf": b"%PDF-"}), "pieces.zip"),
        (gzip.compress(b"texte"), "a.gz"),
        (bz2.compress(b"texte"), "a.bz2"),
        (taped({"a.txt": b"texte" * 30_000, "b/c.pdf": b"%PDF-", "l" * 200 + ".txt": b"x", "vide.txt": b""}), "a.tgz"),
        (gzip.compress(told(b"x", b"22 path=dossier/a.txt\n")), "b.tgz"),
    ],
    ids=["zip", "gz", "bz2", "tgz", "pax"],
)
def test_an_honest_archive_is_kept(content, name):
    assert store(content, name).document.size == len(content)


def test_the_archives_of_one_sending_have_one_room(monkeypatch):
    """A hundred small archives of 200 MB each held the only writer of SQLite for minutes."""
    monkeypatch.setattr("coryphee.documents.unpacking.MAX_UNPACKED", 35_000)
    room = services.Room()
    for number in range(2):
        content = zipped({f"{number}.txt": b"a" * 10_000})
        services.store(content, filename=f"{number}.zip", max_bytes=LARGE, now=NOW, room=room)
    with pytest.raises(ArchiveRefused, match="une fois dépliée"):
        services.store(zipped({"2.txt": b"a" * 10_000}), filename="2.zip", max_bytes=LARGE, now=NOW, room=room)
    store(zipped({"3.txt": b"a" * 20_000}), "3.zip")


def test_known_content_is_looked_at_again_under_its_new_name():
    """A document may hold what ties its parts together; an archive may not, though its content is already kept."""
    letter = document({"word/document.xml": b"<a/>", "_rels/.rels": b"<a/>"})
    assert store(letter, "lettre.docx").filename == "lettre.docx"
    with pytest.raises(ArchiveRefused, match="« _rels/.rels », d’un type"):
        store(letter, "lettre.zip")


@pytest.mark.parametrize(("make", "pack"), [(Deflate, gzip.compress), (Bzip2, bz2.compress)], ids=["gzip", "bzip2"])
def test_no_call_gives_more_than_it_was_asked_for(make, pack):
    """A kilobyte took three gigabytes at once: the readers of Python give as much as a block holds."""
    packed, unpacker, total = pack(b"\0" * 20_000_000), make(), 0
    while not unpacker.eof:
        chunk = unpacker.give(packed)
        packed = b""
        assert len(chunk) <= CHUNK
        total += len(chunk)
    assert total == 20_000_000


def test_streams_one_behind_the_other_and_zeros_at_the_end_are_one_file():
    for pack, name in ((gzip.compress, "a.gz"), (bz2.compress, "a.bz2")):
        content = b"".join(pack(os.urandom(70_000)) for _number in range(3))
        assert store(content, name).document.size == len(content)
    assert store(gzip.compress(b"bande") + b"\0" * 512, "b.gz").filename == "b.gz"


@pytest.mark.django_db(transaction=True)
def test_pieces_are_looked_at_by_a_judge_in_the_name_of_their_sender_and_before_any_transaction(monkeypatch):
    """Twelve archives of one form kept the only writer of SQLite for half a minute: nobody could sign in."""
    cast, seen = make_cast(), []
    draft = prepare(cast)

    def judge(function, *arguments, visitor):
        seen.append((visitor, connection.in_atomic_block))
        return function(*arguments)

    monkeypatch.setattr(services, "judge", judge)
    pieces = [Piece(content=zipped({"a.txt": b"texte"}), filename="a.zip")]
    invoices.join_to_draft(draft, pieces=pieces, actor=cast.actor("jeanne"), now=NOW)
    assert seen == [(f"account {cast.jeanne.pk}", False)]
    assert draft.attachments.get().filename == "a.zip"


def test_a_byte_that_is_dear_to_unpack_counts_for_several():
    """Six megabytes of bzip2 took seven seconds of processor."""
    content = os.urandom(300_000)
    room = services.Room(left=1_000_000)
    services.store(gzip.compress(content), filename="a.gz", max_bytes=LARGE, now=NOW, room=room)
    assert room.left == 700_000 - 4096
    with pytest.raises(ArchiveRefused, match="une fois dépliée"):
        services.store(bz2.compress(content), filename="a.bz2", max_bytes=LARGE, now=NOW, room=room)
