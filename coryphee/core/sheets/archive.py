"""A zip written while it is sent: any number of files, none of them held whole in memory."""

import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import PurePosixPath
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError

Entry = tuple[str, Callable[[], IO[bytes]]]
CHUNK = 64 * 1024
LONGEST_NAME = 150
MISSING_LIST = "fichiers-manquants.txt"
UNREADABLE = (OSError, DomainError)  # a file that is gone, or what its owner says of it
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")  # names that Windows refuses


class _Pipe(io.RawIOBase):
    """What the zip writes, taken away at once; it cannot seek, and `zipfile` knows how to do without."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._parts.append(bytes(data))
        return len(data)

    def take(self) -> bytes:
        data, self._parts = b"".join(self._parts), []
        return data


def zip_stream(entries: Iterable[Entry]) -> Iterator[bytes]:
    """The bytes of a zip of these files, each opened when its turn comes; names made safe and distinct.

    What cannot be opened is named in a text of its own: the archive stays whole, and says what is not in it.
    """
    pipe = _Pipe()
    used: set[str] = set()
    missing: list[str] = []
    with ZipFile(pipe, "w", ZIP_DEFLATED) as archive:
        for name, opened in entries:
            try:
                source = opened()
            except UNREADABLE:
                missing.append(safe_name(name))
                continue
            with source, archive.open(_distinct(safe_name(name), used), "w") as target:
                while chunk := source.read(CHUNK):
                    target.write(chunk)
                    if data := pipe.take():
                        yield data
            yield pipe.take()
        if missing:
            said = _("Le portail n’a pas retrouvé ces fichiers : prévenez son assistance.")
            archive.writestr(_distinct(MISSING_LIST, used), "\r\n".join([said, "", *missing, ""]))
    yield pipe.take()


def with_something(entries: Iterable[Entry]) -> Iterable[Entry] | None:
    """The same files if one of them at least can be opened; None when an archive of them would hold nothing."""
    rest = iter(entries)
    before = []
    for entry in rest:
        before.append(entry)
        try:
            entry[1]().close()
        except UNREADABLE:
            continue
        return chain(before, rest)
    return None


def safe_name(name: str) -> str:
    """A name that stays in its folder on any system: no path, no control character, never hidden nor reserved."""
    flat = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", name)).strip(" ._") or "fichier"
    if _RESERVED.match(flat):
        flat = f"_{flat}"
    path = PurePosixPath(flat)
    return path.stem[: LONGEST_NAME - len(path.suffix[:20])] + path.suffix[:20]


def _distinct(name: str, used: set[str]) -> str:
    """« facture.xml », then « facture (2).xml »; capitals do not make a difference for everyone."""
    path, count, found = PurePosixPath(name), 1, name
    while found.lower() in used:
        count += 1
        found = f"{path.stem} ({count}){path.suffix}"
    used.add(found.lower())
    return found
