"""Pages of a PDF as pictures: drawn in a process apart, and not twice while they are looked at."""

from collections import OrderedDict
from threading import Lock

from coryphee.core.errors import DomainError
from coryphee.core.judging import judge
from coryphee.formats.finding import UnreadableInvoice

MOST_DRAWN = 3  # pages of one file: as many as a browser asks for together without waiting in line
MOST_KEPT = 8_000_000  # bytes of pictures, some 100 to 300 kB each
_kept: OrderedDict[tuple[str, int], bytes] = OrderedDict()
_lock = Lock()


def draw_page(data: bytes, *, sha256: str, number: int, visitor: str) -> bytes | None:
    """A page of this file as PNG; None when it cannot be drawn, or not now. Raises `IndexError` for no page of it."""
    key = sha256, number
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    try:
        drawn: bytes | None = judge(drawing_of, data, number, visitor=visitor)
    except (DomainError, UnreadableInvoice):
        return None
    with _lock:
        _kept[key] = drawn or b""
        while sum(map(len, _kept.values())) > MOST_KEPT:
            _kept.popitem(last=False)
    return drawn


def drawing_of(data: bytes, number: int) -> bytes:
    """The work of `draw_page` itself."""
    from coryphee.formats.plain.picture import picture_of  # noqa: PLC0415 - a large library, for these files alone

    return picture_of(data, number)
