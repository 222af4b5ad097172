"""The files of a « .tar » by their headers, read here: Python's own reader takes minutes for some small ones."""

from collections.abc import Iterator
from dataclasses import dataclass

from coryphee.documents.unpacking import MAX_FILES, Stream, not_opened, too_many_files

BLOCK = 512
NAMES = (b"x", b"g", b"L", b"K")  # headers that tell something of the next file
FILES_AND_FOLDERS = (b"0", b"\0", b"7", b"5")
FOLDER = b"5"
LONGEST_NAME = 16_384  # bytes of such a header
MOST_RECORDS = 64  # things that one such header tells
HEADERS = 4  # of them all, for each file at most


@dataclass(frozen=True, slots=True)
class Taped:
    name: str
    folder: bool
    link: bool  # or anything else that is neither a file nor a folder
    size: int
    content: Stream


def taped_files(content: Stream) -> Iterator[Taped]:
    """Each file, its content to be read before the next. What is longer than a name, or told twice, is refused.

    Nothing may stand behind the end.
    """
    told, number, headers = "", 0, 0
    while any(header := content.read(BLOCK)):
        headers += 1
        if not is_tape_header(header):
            raise not_opened()
        if number >= MAX_FILES or headers > MAX_FILES * HEADERS:
            raise too_many_files()
        kind, size = header[156:157], tape_size(header)
        if kind in NAMES:
            told = _told_name(content, size, kind, told)
            continue
        number, name, told = number + 1, told or _name_of(header), ""
        pieces = content.pieces(size)
        yield Taped(name, kind == FOLDER, kind not in FILES_AND_FOLDERS, size, Stream(pieces))
        _skip(pieces)
        _skip(content.pieces(-size % BLOCK))
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
        raise not_opened()
    return int(told or b"0", 8)


def _name_of(header: bytes) -> str:
    name, prefix = (part.split(b"\0")[0].decode("utf-8", "replace") for part in (header[:100], header[345:500]))
    return f"{prefix}/{name}" if prefix and header[257:262] == b"ustar" else name


def _told_name(content: Stream, size: int, kind: bytes, before: str) -> str:
    """The name of the next file, where it is too long for its own header; what was told before, if this tells none."""
    if size > LONGEST_NAME:
        raise not_opened()
    body = content.read(size)
    _skip(content.pieces(-size % BLOCK))
    if kind == b"K":
        return before
    path = body.split(b"\0")[0] if kind == b"L" else _path_of(body)
    name = path.decode("utf-8", "replace")
    if name and (kind == b"g" or before not in ("", name)):  # of all files, or of one for the second time
        raise not_opened()
    return name or before


def _path_of(body: bytes) -> bytes:
    """Out of « length key=value » lines; whoever finds another end or size of a file there reads another archive."""
    found: dict[bytes, bytes] = {}
    at = 0
    while at < len(body) and body[at]:
        space = body.find(b" ", at, at + 8)
        end = at + int(body[at:space]) if space > 0 else 0
        key, _equals, value = body[space + 1 : end - 1].partition(b"=")
        wrong = end <= space or body[end - 1 : end] != b"\n" or len(found) >= MOST_RECORDS or key in found
        if wrong or key == b"size" or key.startswith(b"GNU.sparse"):
            raise not_opened()
        found[key], at = value, end
    return found.get(b"path", b"")


def _skip(pieces: Iterator[bytes]) -> None:
    for _piece in pieces:
        pass
