"""A page of a PDF as a picture: PNG, within so many pixels."""

import struct
import zlib

import pypdfium2

from coryphee.formats.plain.opening import opened

SIDES = (1_500, 900)  # pixels of its longer side; of a photograph fewer
MOST_BYTES = 1_000_000  # of the larger one
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
        for side in SIDES:
            drawn = _drawn(page, side)
            if len(drawn) <= MOST_BYTES:
                break
        page.close()
    return drawn


def _drawn(page: pypdfium2.PdfPage, side: int) -> bytes:
    scale = min(side / max(*page.get_size(), 1), SHARPEST)
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False, fill_color=(255, 255, 255, 255))
    rows, stride, used = memoryview(bitmap.buffer), bitmap.stride, 3 * bitmap.width
    lines = b"".join(b"\0" + bytes(rows[at : at + used]) for at in range(0, stride * bitmap.height, stride))
    drawn = _png(bitmap.width, bitmap.height, lines)
    bitmap.close()
    return drawn


def _png(width: int, height: int, lines: bytes) -> bytes:
    """Three bytes a pixel; each line begins with its filter, here none."""
    header = struct.pack(">IIBBBBB", width, height, 8, _RGB, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(lines, LEVEL)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
