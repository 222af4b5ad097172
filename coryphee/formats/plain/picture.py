"""A page of a PDF as a picture: PNG, within so many pixels."""

import struct
import zlib

from coryphee.formats.plain.opening import opened

MOST_PIXELS = 1_500  # on its longer side
SHARPEST = 2.5  # pixels for a point
LEVEL = 6  # of compression
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB = 2


def picture_of(pdf: bytes, number: int) -> bytes:
    """The page of this number (from 1) as people see it, stamps and notes too.

    Raises `UnreadableInvoice` ("pdf_encrypted", "pdf_damaged"), and `IndexError` where there is no such page.
    """
    with opened(pdf) as document:
        if not 1 <= number <= len(document):
            raise IndexError(number)
        page = document[number - 1]
        width, height = page.get_size()
        scale = min(MOST_PIXELS / max(width, height, 1), SHARPEST)
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False, fill_color=(255, 255, 255, 255))
        rows, stride, used = memoryview(bitmap.buffer), bitmap.stride, 3 * bitmap.width
        lines = b"".join(b"\0" + bytes(rows[at : at + used]) for at in range(0, stride * bitmap.height, stride))
        drawn = _png(bitmap.width, bitmap.height, lines)
        bitmap.close()
        page.close()
    return drawn


def _png(width: int, height: int, lines: bytes) -> bytes:
    """Three bytes a pixel; each line begins with its filter, here none."""
    header = struct.pack(">IIBBBBB", width, height, 8, _RGB, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(lines, LEVEL)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
