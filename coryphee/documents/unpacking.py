"""Packed bytes given back piece by piece, counted as they come, and the words with which an archive is refused.

Every byte is unpacked by calls that say how many they may give: Python's own `zipfile` and `bz2` readers give as many
as a block holds, three gigabytes from a kilobyte.
"""

import bz2
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.core.texts import one_line

MAX_UNPACKED = 200_000_000
MAX_RATIO = 200
MAX_FILES = 1000
CHUNK = 1 << 16
BZIP2 = 4  # times the work of a byte that zlib unpacks
MEMBER = 4096  # bytes that each stream of a « .gz » or « .bz2 », each file of a zip counts for, even an empty one
LONGEST_SHOWN = 80  # signs of a name, in a sentence
# What begins so is an archive, whatever its name.
MAGIC = {b"PK\x03\x04": "zip", b"PK\x05\x06": "zip", b"\x1f\x8b": "gz", b"BZh": "bz2"}


class ArchiveRefused(DomainError):
    code = "archive_refused"


@dataclass(slots=True)
class Room:
    """What the archives of one sending may unpack to, all together; whose place they take while they are looked at."""

    visitor: str = ""
    left: int = -1

    def __post_init__(self) -> None:
        self.left = MAX_UNPACKED if self.left < 0 else self.left

    def take(self, size: int) -> None:
        self.left -= size
        if self.left < 0:
            raise beyond_measure()


def archive_magic(head: bytes) -> str:
    return next((kind for magic, kind in MAGIC.items() if head.startswith(magic)), "")


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Stream:
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

    def read(self, size: int, /) -> bytes:
        found = self.peek(size)
        self._rest = self._rest[size:]
        return found

    def pieces(self, size: int) -> Iterator[bytes]:
        """So many bytes, a few at a time. `EOFError` when there are less."""
        while size > 0:
            piece = self.read(min(size, CHUNK))
            if not piece:
                raise EOFError
            size -= len(piece)
            yield piece

    def expect_zeros(self) -> None:
        """Nothing behind the end of a tape: what no reader shows, somebody may still unpack."""
        while piece := self.read(CHUNK):
            if any(piece):
                raise not_opened()

    def exhaust(self) -> None:
        """To its end: what it unpacks to counts, whoever wants it."""
        self._rest = b""
        for _chunk in self._chunks:
            pass


class _Unpacker(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def give(self, packed: bytes) -> bytes: ...


class Deflate:
    """What zlib unpacks: a gzip, or what stands in a zip (`wbits` of zlib)."""

    def __init__(self, wbits: int = 31) -> None:
        self._inner, self._rest = zlib.decompressobj(wbits=wbits), b""

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


class Bzip2:
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


MAKERS: dict[str, Callable[[], _Unpacker]] = {"gz": Deflate, "bz2": Bzip2}


def unpacked(file: Readable, kind: str, room: Room) -> Iterator[bytes]:
    """The content of all streams of a file, one behind the other. `EOFError` when the last one is cut short."""
    packed = file.read(CHUNK)
    while packed:
        room.take(MEMBER)
        unpacker = MAKERS[kind]()
        yield from one_stream(unpacker, packed, lambda: file.read(CHUNK))
        packed = unpacker.unused_data.lstrip(b"\0") or file.read(CHUNK)  # tapes are filled up with zeros


def one_stream(unpacker: _Unpacker, packed: bytes, more: Callable[[], bytes]) -> Iterator[bytes]:
    """What these bytes and more hold, up to the end of the stream. `EOFError` when there are no more before it."""
    while not unpacker.eof:
        chunk = unpacker.give(packed)
        packed = b""
        if chunk:
            yield chunk
        elif not unpacker.eof:
            packed = more()
            if not packed:
                raise EOFError


def measured(chunks: Iterable[bytes], packed: int, room: Room, *, weight: int = 1) -> Iterator[bytes]:
    """The same pieces, small ones, whatever size the archive claims; `beyond_measure` at the bound."""
    total = 0
    for chunk in chunks:
        total += len(chunk)
        room.take(len(chunk) * weight)
        if total > 10_000_000 and total > packed * MAX_RATIO:
            raise beyond_measure()
        yield chunk


def beyond_measure() -> ArchiveRefused:
    return ArchiveRefused(
        _(
            "Cette archive dépasse, une fois dépliée, ce que le portail ouvre : elle est refusée. "
            "Joignez les fichiers un par un, ou au format ZIP."
        )
    )


def too_many_files() -> ArchiveRefused:
    return ArchiveRefused(_("Cette archive contient plus de %(n)d fichiers. Séparez-la.") % {"n": MAX_FILES})


def not_opened() -> ArchiveRefused:
    return ArchiveRefused(
        _(
            "Cette archive est abîmée, ou faite d’une façon que le portail n’ouvre pas. "
            "Refaites-la au format ZIP ordinaire, puis joignez-la à nouveau."
        )
    )


def protected() -> ArchiveRefused:
    return ArchiveRefused(_("Cette archive est protégée par un mot de passe. Joignez-la sans protection."))


def shown(name: str) -> str:
    """A name from inside, as a sentence may show it: its end says what it is."""
    name = one_line(name)
    return name if len(name) <= LONGEST_SHOWN else f"…{name[-LONGEST_SHOWN:]}"
