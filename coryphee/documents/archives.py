"""Archives are opened, within bounds, before they are kept: no bomb, no encrypted content, nothing that hides another.

Every byte is unpacked by calls that say how many they may give: Python's own `zipfile` and `bz2` readers give as many
as a block holds, three gigabytes from a kilobyte.
"""

import bz2
import logging
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import BinaryIO, Protocol

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.documents.kinds import is_program

logger = logging.getLogger(__name__)
MAX_UNPACKED = 200_000_000
MAX_RATIO = 200
MAX_FILES = 1000
CHUNK = 1 << 16
BZIP2 = 4  # times the work of a byte that zlib unpacks
HEAD = 1024  # bytes of a file by which it is known
BLOCK = 512  # of a tape
NAMES = (b"x", b"g", b"L", b"K")  # headers that tell something of the next file
FILES_AND_FOLDERS = (b"0", b"\0", b"7", b"5")
LONGEST_NAME = 16_384  # bytes of such a header
# Extensions of what a double click runs.
RUN_BY_A_CLICK = frozenset(
    [
        "bat",
        "cmd",
        "com",
        "cpl",
        "exe",
        "hta",
        "jar",
        "js",
        "jse",
        "lnk",
        "msi",
        "pif",
        "ps1",
        "reg",
        "scr",
        "vbe",
        "vbs",
        "wsf",
        "wsh",
    ]
)
MEMBER = 4096  # bytes that each stream of a « .gz » or « .bz2 » counts for, even an empty one

# What begins so is an archive, whatever its name.
MAGIC = {b"PK\x03\x04": "zip", b"PK\x05\x06": "zip", b"\x1f\x8b": "gz", b"BZh": "bz2"}
_OTHERS = (b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\xfd7zXZ\x00")  # never opened here, nor let in inside another
# Office documents are archives too: those that hold what such a document holds may stand in an archive.
OFFICE = frozenset({"docx", "xlsx", "pptx", "odt", "ods", "odp"})
_OFFICE_PARTS = (b"mimetype", b"[Content_Types].xml", b"_rels/", b"docProps/", b"word/", b"xl/", b"ppt/", b"customXml/")
_ENCRYPTED = 0x1 | 0x40  # flags of an entry


class ArchiveRefused(DomainError):
    code = "archive_refused"


@dataclass(slots=True)
class Room:
    """What the archives of one sending may unpack to, all together; whose place they take while they are looked at."""

    visitor: str = ""
    left: int = -1

    def __post_init__(self) -> None:
        self.left = MAX_UNPACKED if self.left < 0 else self.left


def archive_kind(path: Path) -> str:
    """By what the file begins with; empty for what is none."""
    with path.open("rb") as file:
        return _kind(file.read(16))


def inspect_archive(path: Path, extension: str, left: int) -> int:
    """What is left of the room once this archive is unpacked, the file's own reader never giving more than asked.

    Refuses (`ArchiveRefused`) one that unpacks beyond measure, is encrypted, holds another one, or is damaged. Made in
    a process apart (`core.judging`): seconds of work, for some.
    """
    room = Room(left=left)
    try:
        with path.open("rb") as file:
            kind = _kind(file.read(16))
            file.seek(0)
            if kind == "zip":
                _inspect_zip(file, room, office=extension in OFFICE)
            else:
                chunks = _unpacked(file, _MAKERS[kind], room)
                weight = BZIP2 if kind == "bz2" else 1
                _inspect_tape(_measured(chunks, path.stat().st_size, room, weight=weight))
    except ArchiveRefused:
        raise
    except Exception as error:  # the readers of archives have a dozen ways to say that one is damaged
        logger.info("an archive is refused: %r", error)
        raise _not_opened() from None
    return room.left


def _kind(head: bytes) -> str:
    return next((kind for magic, kind in MAGIC.items() if head.startswith(magic)), "")


def _inspect_zip(file: BinaryIO, room: Room, *, office: bool) -> None:
    with zipfile.ZipFile(file) as archive:
        entries = archive.infolist()
        if len(entries) > MAX_FILES:
            raise _too_many_files()
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise ArchiveRefused(_("Cette archive est protégée par un mot de passe. Joignez-la sans protection."))
        if any(entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for entry in entries):
            raise _not_opened()
        office = office and any(entry.filename in ("[Content_Types].xml", "mimetype") for entry in entries)
        if not office and any(entry.filename.lower().endswith((".zip", ".gz", ".tgz", ".bz2")) for entry in entries):
            raise _nested()
        for entry in entries:
            _check_name(entry.filename, link=stat.S_ISLNK(entry.external_attr >> 16))
            with archive.open(entry) as stream:
                chunks = iter(lambda stream=stream: stream.read(CHUNK), b"")  # type: ignore[misc]
                content = _Stream(_measured(chunks, max(entry.compress_size, 1), room))
                _check_head(content.read(HEAD), entry.filename, nesting=office)
                content.exhaust()


def _inspect_tape(chunks: Iterator[bytes]) -> None:
    """What one file was packed to, or several one behind the other (« .tgz »): the same is asked of each."""
    content = _Stream(chunks)
    head = content.peek(HEAD)
    if is_tape_header(head[:BLOCK]):
        walk_tape(content)
    else:
        _check_head(head, "")
    content.exhaust()


def walk_tape(content: "_Stream") -> None:
    """Each file of a « .tar » by its header, read here: Python's own reader takes minutes for some of a few kilobytes.

    What is longer than a name, sparse, a link or a device is refused; nothing may stand behind the end.
    """
    told, number = "", 0
    while any(header := content.read(BLOCK)):
        if not is_tape_header(header) or number >= MAX_FILES:
            raise _too_many_files() if number >= MAX_FILES else _not_opened()
        kind, size = header[156:157], tape_size(header)
        if kind in NAMES:
            told = _long_name(content, size, kind) or told
            continue
        number, name, told = number + 1, told or _name_of(header), ""
        _check_name(name, link=kind not in FILES_AND_FOLDERS)
        head = content.read(min(size, HEAD))
        _check_head(head, name)
        content.skip(-(-size // BLOCK) * BLOCK - len(head))
    content.expect_zeros()


def is_tape_header(block: bytes) -> bool:
    """By its checksum: the oldest kind of tape has no other mark."""
    if len(block) < BLOCK:
        return False
    told = block[148:156].strip(b"\0 ")
    return told.isdigit() and int(told, 8) == sum(block) - sum(block[148:156]) + 8 * 32 if _octal(told) else False


def _octal(digits: bytes) -> bool:
    return bool(digits) and not digits.strip(b"01234567")


def tape_size(header: bytes) -> int:
    """Bytes of the file behind a header. Raises `ArchiveRefused` for a size that no file has here."""
    told = header[124:136].strip(b"\0 ")
    if not _octal(told or b"0"):
        raise _not_opened()
    return int(told or b"0", 8)


def _name_of(header: bytes) -> str:
    name, prefix = (part.split(b"\0")[0].decode("utf-8", "replace") for part in (header[:100], header[345:500]))
    return f"{prefix}/{name}" if prefix and header[257:262] == b"ustar" else name


def _long_name(content: "_Stream", size: int, kind: bytes) -> str:
    """The name of the next file, where it is too long for a header; empty when something else is told of it."""
    if size > LONGEST_NAME:
        raise _not_opened()
    body = content.read(size)
    content.skip(-size % BLOCK)
    if kind == b"L":
        return body.split(b"\0")[0].decode("utf-8", "replace")
    named = [line.partition(b" path=")[2] for line in body.split(b"\n") if b" path=" in line]
    return named[-1].decode("utf-8", "replace") if named else ""


class _Stream:
    """Pieces read as a file that goes forward only."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks, self._rest = chunks, b""

    def peek(self, size: int) -> bytes:
        while len(self._rest) < size:
            chunk = next(self._chunks, b"")
            if not chunk:
                break
            self._rest += chunk
        return self._rest[:size]

    def read(self, size: int) -> bytes:
        found = self.peek(size)
        self._rest = self._rest[size:]
        return found

    def skip(self, size: int) -> None:
        while size > 0:
            piece = self.read(min(size, CHUNK))
            if not piece:
                raise EOFError
            size -= len(piece)

    def expect_zeros(self) -> None:
        """Nothing behind the end of a tape: what no reader shows, somebody may still unpack."""
        while piece := self.read(CHUNK):
            if any(piece):
                raise _not_opened()

    def exhaust(self) -> None:
        """To its end: what it unpacks to counts, whoever wants it."""
        self._rest = b""
        for _chunk in self._chunks:
            pass


def _check_name(name: str, *, link: bool) -> None:
    """Whoever unpacks it elsewhere gets files in one folder, and none that a double click runs."""
    parts = name.replace("\\", "/").split("/")
    if link or ".." in parts or not parts[0] or ":" in name:
        raise ArchiveRefused(
            _(
                "Cette archive contient un lien, ou un nom qui mène hors de son dossier. "
                "Refaites-la au format ZIP ordinaire."
            )
        )
    # Windows drops the dots and spaces at the end of a name.
    if PurePath(name.rstrip(". ")).suffix.lower().lstrip(".") in RUN_BY_A_CLICK:
        raise _holds_a_program()


class _Unpacker(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def give(self, packed: bytes) -> bytes: ...


class _Gzip:
    def __init__(self) -> None:
        self._inner, self._rest = zlib.decompressobj(wbits=31), b""

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def give(self, packed: bytes) -> bytes:
        chunk = self._inner.decompress(self._rest + packed, CHUNK)
        self._rest = self._inner.unconsumed_tail
        return chunk


class _Bzip2:
    def __init__(self) -> None:
        self._inner = bz2.BZ2Decompressor()

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def give(self, packed: bytes) -> bytes:
        return self._inner.decompress(packed, CHUNK)


_MAKERS: dict[str, Callable[[], _Unpacker]] = {"gz": _Gzip, "bz2": _Bzip2}


def _unpacked(file: BinaryIO, make: Callable[[], _Unpacker], room: Room) -> Iterator[bytes]:
    """The content of all streams of a file, one behind the other. `EOFError` when the last one is cut short."""
    packed = file.read(CHUNK)
    while packed:
        _take(room, MEMBER)
        unpacker = make()
        while not unpacker.eof:
            chunk = unpacker.give(packed)
            packed = b""
            if chunk:
                yield chunk
            elif not unpacker.eof:
                packed = file.read(CHUNK)
                if not packed:
                    raise EOFError
        packed = unpacker.unused_data.lstrip(b"\0") or file.read(CHUNK)  # tapes are filled up with zeros


def _too_many_files() -> ArchiveRefused:
    return ArchiveRefused(_("Cette archive contient plus de %(n)d fichiers. Séparez-la.") % {"n": MAX_FILES})


def _holds_a_program() -> ArchiveRefused:
    return ArchiveRefused(_("Cette archive contient un programme : elle est refusée. Retirez-le, puis joignez-la."))


def _nested() -> ArchiveRefused:
    return ArchiveRefused(_("Cette archive en contient une autre. Joignez les fichiers directement."))


def _not_opened() -> ArchiveRefused:
    return ArchiveRefused(
        _(
            "Cette archive est abîmée, ou faite d’une façon que le portail n’ouvre pas. "
            "Refaites-la au format ZIP ordinaire, puis joignez-la à nouveau."
        )
    )


def _is_archive(head: bytes, name: str) -> bool:
    """By what it begins with: a name says nothing, except that of an office document which begins as they do."""
    if not _kind(head) and not head.startswith(_OTHERS):
        return False
    office = PurePath(name).suffix.lower().lstrip(".") in OFFICE
    return not (office and head[30:].startswith(_OFFICE_PARTS))


def _take(room: Room, size: int) -> None:
    room.left -= size
    if room.left < 0:
        raise _beyond_measure()


def _check_head(head: bytes, name: str, *, nesting: bool = False) -> None:
    """By what a file inside begins with: no program, no other archive."""
    if is_program(head):
        raise _holds_a_program()
    if not nesting and (_is_archive(head, name) or is_tape_header(head[:BLOCK])):
        raise _nested()


def _measured(chunks: Iterable[bytes], packed: int, room: Room, *, weight: int = 1) -> Iterator[bytes]:
    """The same pieces, small ones, whatever size the archive claims; `_beyond_measure` at the bound."""
    total = 0
    for chunk in chunks:
        total += len(chunk)
        _take(room, len(chunk) * weight)
        if total > 10_000_000 and total > packed * MAX_RATIO:
            raise _beyond_measure()
        yield chunk


def _beyond_measure() -> ArchiveRefused:
    return ArchiveRefused(
        _(
            "Cette archive dépasse, une fois dépliée, ce que le portail ouvre : elle est refusée. "
            "Joignez les fichiers un par un, ou au format ZIP."
        )
    )
