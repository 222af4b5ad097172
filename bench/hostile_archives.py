"""The archives of `bench.hostile`: what somebody may join to an invoice."""

import bz2
import gzip
import io
import os
import zipfile
from collections.abc import Callable

Maker = Callable[[float], bytes]


def _zipped(content: bytes, method: int = zipfile.ZIP_DEFLATED, *, files: int = 1) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for number in range(files):
            archive.writestr(f"{number}.txt", content)
    return made.getvalue()


def _changed(data: bytes, local: int, central: int, value: int) -> bytes:
    """A zip of one entry with another number of two bytes in both its headers."""
    changed = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", local), (b"PK\x01\x02", central)):
        place = changed.index(signature) + offset
        changed[place : place + 2] = value.to_bytes(2, "little")
    return bytes(changed)


ARCHIVES: dict[str, tuple[str, Maker]] = {
    "a bzip2 bomb inside a zip": ("a.zip", lambda scale: _zipped(bytes(int(700e6 * scale)), zipfile.ZIP_BZIP2)),
    "an lzma bomb inside a zip": ("a.zip", lambda scale: _zipped(bytes(int(180e6 * scale)), zipfile.ZIP_LZMA)),
    "a deflate bomb": ("a.zip", lambda scale: _zipped(bytes(int(180e6 * scale)))),
    "as much as may be, deflated": ("a.zip", lambda scale: _zipped(os.urandom(9_000) * int(20_000 * scale))),
    "thousands of empty files": ("a.zip", lambda scale: _zipped(b"", files=int(60_000 * scale))),
    "nothing, half a million times": ("a.gz", lambda scale: gzip.compress(b"") * int(490_000 * scale)),
    "empty bzip2 without an end": ("a.bz2", lambda scale: bz2.compress(b"") * int(700_000 * scale)),
    "bzip2 that is long to unpack": ("a.bz2", lambda scale: bz2.compress(os.urandom(225_000) * 4) * int(36 * scale)),
    "deflate64": ("a.zip", lambda scale: _changed(_zipped(b"texte"), 8, 10, 9)),
    "patched data": ("a.zip", lambda scale: _changed(_zipped(b"texte"), 6, 8, 0x20)),
    "a password of the strong kind": ("a.zip", lambda scale: _changed(_zipped(b"texte"), 6, 8, 0x41)),
    "half of one": ("a.zip", lambda scale: _zipped(os.urandom(9_000))[:5_000]),
}


def hostile_archives(scale: float = 1.0) -> list[tuple[str, str, bytes]]:
    """What each is, under which name it comes, its bytes."""
    return [(what, name, make(scale)) for what, (name, make) in ARCHIVES.items()]
