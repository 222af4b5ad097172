"""A zip that can be read in one way only: its directory, its files and its end say the same, nothing stands between.

Programs open a zip by the directory at its end, by the files from its beginning, or by the first end that they find:
two archives one behind the other, or a file that no directory names, are shown to some and not to others.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from coryphee.documents.unpacking import CHUNK, MAX_FILES, Deflate, not_opened, one_stream, protected, too_many_files

_LOCAL = struct.Struct("<4s5H3L2H")
_END = struct.Struct("<4s4H2LH")
_WIDE_END = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_TAIL = _END.size + 0xFFFF  # bytes within which the end stands
_NAMES = 2048  # bytes of the directory that a file may take: more of them than this times `MAX_FILES` is not read
_DESCRIPTOR = b"PK\x07\x08"
_ENCRYPTED, _STREAMED, _PATCHED, _UTF8 = 0x1 | 0x40, 0x8, 0x20, 0x800  # flags of an entry
_WIDE, _UNICODE_NAME = 0x1, 0x7075  # extra fields of an entry
_FULL = 0xFFFFFFFF  # what stands where a number is told elsewhere
_FULLS = (0xFFFF, 0xFFFF, _FULL, _FULL)


@dataclass(frozen=True, slots=True)
class Entry:
    info: zipfile.ZipInfo
    names: list[str]  # its name, and what a field of its own says of it to programs that know that field
    start: int  # of its content
    streamed: bool

    @property
    def name(self) -> str:
        return self.info.filename


def read_entries(file: BinaryIO) -> list[Entry]:
    """The files of a zip. Raises a refusal when something in it is said twice differently, or by nobody."""
    count, start = _read_end(file)
    with zipfile.ZipFile(file) as archive:
        infos = sorted(archive.infolist(), key=lambda info: info.header_offset)
    if len(infos) != count or len({info.filename for info in infos}) != count:
        raise not_opened()
    entries, place = [], 0
    for info, following in zip(infos, [*(info.header_offset for info in infos), start][1:], strict=True):
        if info.header_offset != place:
            raise not_opened()
        entries.append(_read_local(file, info, following))
        place = following
    if place != start:
        raise not_opened()
    return entries


def _read_end(file: BinaryIO) -> tuple[int, int]:
    """How many files the end says there are, and where their directory starts; it ends where the end begins."""
    whole = file.seek(0, 2)
    file.seek(max(whole - _TAIL, 0))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0:
        raise not_opened()
    _mark, *disks, here, count, size, start, comment = _END.unpack(tail[at : at + _END.size])
    place = whole - len(tail) + at
    told, found = (here, count, size, start), (here, count, size, start)
    wide = tail[at - _LOCATOR.size - _WIDE_END.size : at] if at >= _LOCATOR.size + _WIDE_END.size else b""
    if tail[max(at - _LOCATOR.size, 0) : at].startswith(b"PK\x06\x07"):
        place -= len(wide)
        found = _read_wide_end(wide, place)
    agree = all(one in (other, full) for one, other, full in zip(told, found, _FULLS, strict=True))
    here, count, size, start = found
    if count > MAX_FILES:
        raise too_many_files()
    fits = at + _END.size + comment == len(tail) and start + size == place and size <= MAX_FILES * _NAMES
    if not (agree and fits and here == count) or any(disks):
        raise not_opened()
    return count, start


def _read_wide_end(wide: bytes, place: int) -> tuple[int, int, int, int]:
    """The same of a zip64, whose end stands before the short one."""
    mark, size, _made, _needed, *disks, here, count, length, start = _WIDE_END.unpack(wide[: _WIDE_END.size])
    _mark, disk, told, _disks = _LOCATOR.unpack(wide[_WIDE_END.size :])
    if mark != b"PK\x06\x06" or size != _WIDE_END.size - 12 or told != place or any([*disks, disk]):
        raise not_opened()
    return here, count, length, start


def _read_local(file: BinaryIO, info: zipfile.ZipInfo, end: int) -> Entry:
    """What stands before the content says what the directory says; behind the content the next file begins."""
    file.seek(info.header_offset)
    mark, _needed, flags, method, _time, _date, *told, name_size, extra_size = _LOCAL.unpack(file.read(_LOCAL.size))
    name, extra = file.read(name_size), _fields(file.read(extra_size))
    if (flags | info.flag_bits) & _ENCRYPTED:
        raise protected()
    if method != info.compress_type or method not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or flags & _PATCHED:
        raise not_opened()
    named = info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8 else "cp437")
    if mark != b"PK\x03\x04" or name != named or b"\0" in name:
        raise not_opened()
    start, streamed = info.header_offset + _LOCAL.size + name_size + extra_size, bool(flags & _STREAMED)
    true = (info.CRC, info.compress_size, info.file_size)
    if not all(one == other or (streamed and not one) for one, other in zip(_told(told, extra), true, strict=True)):
        raise not_opened()
    file.seek(start + info.compress_size)
    gap = end - file.tell()
    if not 0 <= gap <= 24 or file.read(gap) not in (_descriptors(*true) if streamed else {b""}):
        raise not_opened()
    others = [fields[_UNICODE_NAME][5:].decode() for fields in (extra, _fields(info.extra)) if _UNICODE_NAME in fields]
    return Entry(info, [info.filename, *others], start, streamed)


def _told(numbers: list[int], extra: dict[int, bytes]) -> tuple[int, int, int]:
    """Sum and sizes as told before the content; the large ones of a zip64 stand in a field of their own."""
    checksum, packed, size = numbers
    wide = extra.get(_WIDE, b"")
    if size == _FULL:
        size, wide = int.from_bytes(wide[:8], "little"), wide[8:]
    if packed == _FULL:
        packed = int.from_bytes(wide[:8], "little")
    return checksum, packed, size


def _descriptors(checksum: int, packed: int, size: int) -> set[bytes]:
    """What may stand behind a content whose sizes were not known before it: with a mark or without, long or short."""
    long = struct.pack("<L2Q", checksum, packed, size)
    short = struct.pack("<3L", checksum, packed, size) if max(packed, size) <= _FULL else long
    return {short, long, _DESCRIPTOR + short, _DESCRIPTOR + long}


def _fields(extra: bytes) -> dict[int, bytes]:
    fields, at = {}, 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<2H", extra, at)
        if kind in fields:  # some programs read the first, some the last
            raise not_opened()
        fields[kind] = extra[at + 4 : at + 4 + size]
        at += 4 + size
    return fields


def read_content(file: BinaryIO, entry: Entry) -> Iterator[bytes]:
    """What the file holds: exactly what was said of it, from exactly the bytes that were said."""
    info, total, checksum = entry.info, 0, 0
    packed = _packed(file, entry)
    if info.compress_type == zipfile.ZIP_DEFLATED:
        unpacker = Deflate(wbits=-15)
        chunks = one_stream(unpacker, b"", lambda: next(packed, b""))
    else:
        unpacker, chunks = None, _without_descriptor(packed) if entry.streamed else packed
    for chunk in chunks:
        total, checksum = total + len(chunk), zlib.crc32(chunk, checksum)
        yield chunk
    behind = unpacker is not None and unpacker.unused_data or next(packed, b"")
    if behind or (total, checksum) != (info.file_size, info.CRC):
        raise not_opened()


def _packed(file: BinaryIO, entry: Entry) -> Iterator[bytes]:
    place, end = entry.start, entry.start + entry.info.compress_size
    while place < end:
        file.seek(place)
        piece = file.read(min(CHUNK, end - place))
        if not piece:
            raise EOFError
        place += len(piece)
        yield piece


def _without_descriptor(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Who reads from the beginning ends such a content at the first descriptor that fits: there is none within."""
    rest, place = b"", 0  # place: of `rest` in the content
    for piece in pieces:
        window = rest + piece
        at = window.find(_DESCRIPTOR)
        while at >= 0:
            if window[at + 8 : at + 12] == (place + at & _FULL).to_bytes(4, "little"):
                raise not_opened()
            at = window.find(_DESCRIPTOR, at + 1)
        rest = window[-11:]
        place += len(window) - len(rest)
        yield piece
