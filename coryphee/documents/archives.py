"""Archives are opened, within bounds, before they are kept: no bomb, no encrypted content."""

import bz2
import gzip
import zipfile
import zlib
from pathlib import Path, PurePath
from typing import Protocol

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError

MAX_UNPACKED = 200_000_000
MAX_RATIO = 200
MAX_FILES = 1000
CHUNK = 1 << 16


# What begins so is an archive, whatever its name.
MAGIC = {b"PK\x03\x04": "zip", b"PK\x05\x06": "zip", b"\x1f\x8b": "gz", b"BZh": "bz2"}
_OTHERS = (b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\xfd7zXZ\x00")  # never opened here, nor let in inside another
# Office documents are archives too: those that hold what such a document holds may stand in an archive.
OFFICE = frozenset({"docx", "xlsx", "pptx", "odt", "ods", "odp"})
_OFFICE_PARTS = (b"mimetype", b"[Content_Types].xml", b"_rels/", b"docProps/", b"word/", b"xl/", b"ppt/", b"customXml/")


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class ArchiveRefused(DomainError):
    code = "archive_refused"


class Room:
    """What the archives of one sending may unpack to, all together."""

    def __init__(self) -> None:
        self.left = MAX_UNPACKED


def inspect_archive(path: Path, extension: str, room: Room) -> None:
    """Refuse an archive that unpacks beyond measure, is encrypted, holds another one, or is damaged.

    What the file begins with says whether it is one; its extension only whether it is an office document.
    """
    with path.open("rb") as file:
        kind = _kind(file.read(16))
    try:
        if kind == "zip":
            _inspect_zip(path, room, office=extension in OFFICE)
        elif kind:
            with path.open("rb") as packed:
                stream = bz2.BZ2File(packed) if kind == "bz2" else gzip.GzipFile(fileobj=packed)
                _measure(stream, path.stat().st_size, room)
    except (zipfile.BadZipFile, OSError, EOFError, zlib.error, ValueError) as error:
        raise ArchiveRefused(_("Cette archive est abîmée. Refaites-la, puis joignez-la à nouveau.")) from error


def _kind(head: bytes) -> str:
    return next((kind for magic, kind in MAGIC.items() if head.startswith(magic)), "")


def _inspect_zip(path: Path, room: Room, *, office: bool) -> None:
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        if len(entries) > MAX_FILES:
            raise ArchiveRefused(_("Cette archive contient plus de %(n)d fichiers. Séparez-la.") % {"n": MAX_FILES})
        if any(entry.flag_bits & 1 for entry in entries):
            raise ArchiveRefused(_("Cette archive est protégée par un mot de passe. Joignez-la sans protection."))
        if not office and any(entry.filename.lower().endswith((".zip", ".gz", ".tgz", ".bz2")) for entry in entries):
            raise _nested()
        for entry in entries:
            with archive.open(entry) as stream:
                _measure(stream, max(entry.compress_size, 1), room, entry.filename, nesting=office)


def _nested() -> ArchiveRefused:
    return ArchiveRefused(_("Cette archive en contient une autre. Joignez les fichiers directement."))


def _is_archive(head: bytes, name: str) -> bool:
    """By what it begins with: a name says nothing, except that of an office document which begins as they do."""
    if not _kind(head) and not head.startswith(_OTHERS):
        return False
    office = PurePath(name).suffix.lower().lstrip(".") in OFFICE
    return not (office and head[30:].startswith(_OFFICE_PARTS))


def _measure(stream: Readable, packed: int, room: Room, name: str = "", *, nesting: bool = False) -> None:
    """Read it all in small pieces, whatever size the archive claims, and stop at the bound."""
    total = 0
    while chunk := stream.read(CHUNK):
        if not total and not nesting and _is_archive(chunk, name):
            raise _nested()
        total += len(chunk)
        room.left -= len(chunk)
        if room.left < 0 or (total > 10_000_000 and total > packed * MAX_RATIO):
            raise ArchiveRefused(
                _("Cette archive se déplie en un contenu démesuré : elle est refusée. Joignez les fichiers un par un.")
            )
