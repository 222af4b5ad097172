"""Archives are opened, within bounds, before they are kept: no bomb, no encrypted content."""

import bz2
import gzip
import zipfile
import zlib
from pathlib import Path
from typing import Protocol

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError

MAX_UNPACKED = 200_000_000
MAX_RATIO = 200
MAX_FILES = 1000
CHUNK = 1 << 16


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class ArchiveRefused(DomainError):
    code = "archive_refused"


def inspect_archive(path: Path, extension: str) -> None:
    """Refuse an archive that unpacks beyond measure, is encrypted, holds an archive bomb, or is damaged."""
    try:
        if extension == "zip":
            _inspect_zip(path)
        else:
            with path.open("rb") as packed:
                stream = bz2.BZ2File(packed) if extension == "bz2" else gzip.GzipFile(fileobj=packed)
                _measure(stream, path.stat().st_size)
    except (zipfile.BadZipFile, OSError, EOFError, zlib.error, ValueError) as error:
        raise ArchiveRefused(_("Cette archive est abîmée. Refaites-la, puis joignez-la à nouveau.")) from error


def _inspect_zip(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        if len(entries) > MAX_FILES:
            raise ArchiveRefused(_("Cette archive contient plus de %(n)d fichiers. Séparez-la.") % {"n": MAX_FILES})
        if any(entry.flag_bits & 1 for entry in entries):
            raise ArchiveRefused(_("Cette archive est protégée par un mot de passe. Joignez-la sans protection."))
        if any(entry.filename.lower().endswith((".zip", ".gz", ".tgz", ".bz2")) for entry in entries):
            raise ArchiveRefused(_("Cette archive en contient une autre. Joignez les fichiers directement."))
        left = MAX_UNPACKED
        for entry in entries:
            with archive.open(entry) as stream:
                left -= _measure(stream, max(entry.compress_size, 1), most=left)


def _measure(stream: Readable, packed: int, most: int = MAX_UNPACKED) -> int:
    """Read it all in small pieces, whatever size the archive claims, and stop at the bound."""
    total = 0
    while chunk := stream.read(CHUNK):
        total += len(chunk)
        if total > most or (total > 10_000_000 and total > packed * MAX_RATIO):
            raise ArchiveRefused(
                _("Cette archive se déplie en un contenu démesuré : elle est refusée. Joignez les fichiers un par un.")
            )
    return total
