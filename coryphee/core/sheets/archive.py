"""A zip written while it is sent: any number of files, none of them held whole in memory."""

import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePosixPath
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

Entry = tuple[str, Callable[[], IO[bytes]]]
CHUNK = 64 * 1024
LONGEST_NAME = 150
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
    """The bytes of a zip of these files, each opened when its turn comes; names made safe and distinct."""
    pipe = _Pipe()
    used: set[str] = set()
    with ZipFile(pipe, "w", ZIP_DEFLATED) as archive:
        for name, opened in entries:
            with opened() as source, archive.open(_distinct(safe_name(name), used), "w") as target:
                while chunk := source.read(CHUNK):
                    target.write(chunk)
                    if data := pipe.take():
                        yield data
            yield pipe.take()
    yield pipe.take()


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
