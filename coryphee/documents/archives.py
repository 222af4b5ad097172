"""What could not be joined by itself cannot be joined in an archive: each is opened, within bounds, before it is kept.

No bomb, no encrypted content, nothing that one program shows and another does not (`zips`, `tapes`). Made in a process
apart (`core.judging`): seconds of work, for some.
"""

import logging
import re
import stat
import tempfile
from pathlib import Path
from typing import BinaryIO

from django.utils.translation import gettext as _

from coryphee.documents.kinds import (
    ARCHIVES,
    OFFICE,
    OFFICE_MARKS,
    PACKED,
    PARTS,
    PIECES,
    inner_extension,
    of_a_system,
)
from coryphee.documents.tapes import BLOCK, is_tape_header, taped_files
from coryphee.documents.unpacking import (
    BZIP2,
    MEMBER,
    ArchiveRefused,
    Readable,
    Room,
    Stream,
    archive_magic,
    measured,
    not_opened,
    shown,
    unpacked,
)
from coryphee.documents.zips import read_content, read_entries
from coryphee.formats.model.kinds import contradicts, extension_of, is_program

logger = logging.getLogger(__name__)
DRIVE = re.compile("[A-Za-z]:")
HEAD = 1024  # bytes of a file by which it is known
MOST_NESTED = 3  # a letter in an archive, a table in the letter, a picture's table in that
KEPT_IN_MEMORY = 1_000_000  # bytes of a document inside, before it goes to a temporary file
_OTHERS = (b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\xfd7zXZ\x00", b"MSCF", b"\x28\xb5\x2f\xfd")  # never opened here


def archive_kind(path: Path) -> str:
    """By what the file begins with; empty for what is none."""
    with path.open("rb") as file:
        return archive_magic(file.read(16))


def inspect_archive(path: Path, name: str, left: int) -> int:
    """What is left of the room once this archive is unpacked, the file's own reader never giving more than asked.

    Refuses (`ArchiveRefused`) one that unpacks beyond measure, is encrypted, can be read in two ways, is damaged, or
    holds what could not be joined by itself.
    """
    room = Room(left=left)
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
            file.seek(0)
            if archive_magic(head) == "zip":
                _inspect_zip(file, name, room)
            else:
                _inspect_packed(file, archive_magic(head), path.stat().st_size, _packed_names(name, head), room)
    except ArchiveRefused:
        raise
    except Exception as error:  # the readers of archives have a dozen ways to say that one is damaged
        logger.info("an archive is refused: %r", error)
        raise not_opened() from None
    return room.left


def _inspect_zip(file: BinaryIO, name: str, room: Room, *, nested: int = 0) -> None:
    entries = read_entries(file)
    office = inner_extension(name) in OFFICE and any(entry.name in OFFICE_MARKS for entry in entries)
    if nested and not (office and nested <= MOST_NESTED):
        raise _holds_an_archive(name)
    for entry in entries:
        room.take(MEMBER)
        for known in entry.names:
            _check_place(known, link=stat.S_ISLNK(entry.info.external_attr >> 16))
        chunks = measured(read_content(file, entry), max(entry.info.compress_size, 1), room)
        _inspect_file(Stream(chunks), entry.names, room, office=office, nested=nested)


def _inspect_packed(file: Readable, kind: str, size: int, names: list[str], room: Room) -> None:
    """What one file was packed to, or several one behind the other (« .tgz »): the same is asked of each."""
    weight = BZIP2 if kind == "bz2" else 1
    content = Stream(measured(unpacked(file, kind, room), size, room, weight=weight))
    if is_tape_header(content.peek(BLOCK)) and all(inner_extension(name) in ("", "tar") for name in names):
        for entry in taped_files(content):
            _check_place(entry.name, link=entry.link)
            name = f"{entry.name}/" if entry.folder else entry.name
            _inspect_file(entry.content, [name], room)
    else:
        _inspect_file(content, names, room, bare=True)


def _packed_names(name: str, head: bytes) -> list[str]:
    """What the one file in a « .gz » is called: by the name before, and by what the gzip itself says."""
    names = [name.rpartition(".")[0]] if extension_of(name) in PACKED else []
    if head.startswith(b"\x1f\x8b") and head[3] & 8:
        start = 12 + int.from_bytes(head[10:12], "little") if head[3] & 4 else 10
        names.append(head[start : head.index(b"\0", start)].decode("latin-1"))
        _check_place(names[-1], link=False)
    return names or [""]


def _inspect_file(
    content: Stream, names: list[str], room: Room, *, office: bool = False, bare: bool = False, nested: int = 0
) -> None:
    """One file inside, by each of its names and by what it begins with, to its end: what it unpacks to counts.

    `bare`: what is packed alone may have no extension, that of the archive says nothing of it.
    """
    head = content.peek(HEAD)
    for name in names:
        if name.replace("\\", "/").endswith("/"):
            _check_folder(head)
        elif not of_a_system(head, name):
            _check_type(head, name, office=office, bare=bare)
            _check_content(head, name, office=office)
    if archive_magic(head) == "zip":
        _inspect_document(content, names[0], room, nested=nested + 1)
    elif archive_magic(head):
        _inspect_packed(content, archive_magic(head), MEMBER, [""], room)
    content.exhaust()


def _inspect_document(content: Stream, name: str, room: Room, *, nested: int) -> None:
    with tempfile.SpooledTemporaryFile(max_size=KEPT_IN_MEMORY) as copy:
        while piece := content.read(BLOCK * BLOCK):
            copy.write(piece)
        _inspect_zip(copy, name, room, nested=nested)  # type: ignore[arg-type]


def _check_place(name: str, *, link: bool) -> None:
    """Whoever unpacks it elsewhere gets files in one folder."""
    parts = name.replace("\\", "/").split("/")
    if link or ".." in parts or not parts[0] or DRIVE.match(name):
        raise ArchiveRefused(
            _(
                "Cette archive contient un lien, ou un nom qui mène hors de son dossier. "
                "Refaites-la au format ZIP ordinaire."
            )
        )


def _check_folder(head: bytes) -> None:
    """Some programs make a file of a folder that has a content."""
    if head:
        raise not_opened()


def _check_type(head: bytes, name: str, *, office: bool, bare: bool) -> None:
    if is_program(head):
        raise ArchiveRefused(
            _("Cette archive contient un programme, « %(name)s ». Retirez-le, puis joignez-la à nouveau.")
            % {"name": shown(name)}
        )
    extension = inner_extension(name)
    if extension in ARCHIVES:
        raise _holds_an_archive(name)
    if extension not in (PARTS if office else PIECES) and not (bare and not extension):
        raise ArchiveRefused(_not_accepted(office=office) % {"name": shown(name)})


def _not_accepted(*, office: bool) -> str:
    if office:
        return _(
            "Ce document contient « %(name)s », que le portail n’accepte pas dans un document. "
            "Enregistrez-le en PDF, puis joignez-le à nouveau."
        )
    return _(
        "Cette archive contient « %(name)s », d’un type que le portail n’accepte pas. "
        "Retirez-le, ou enregistrez-le en PDF, puis joignez l’archive à nouveau."
    )


def _check_content(head: bytes, name: str, *, office: bool) -> None:
    """No other archive, but an office document that is opened in its turn, or a picture packed in one."""
    extension, kind = inner_extension(name), archive_magic(head)
    document, picture = kind == "zip" and extension in OFFICE, kind == "gz" and office and extension in ("emz", "wmz")
    if (kind and not document and not picture) or head.startswith(_OTHERS) or is_tape_header(head[:BLOCK]):
        raise _holds_an_archive(name)
    if head and extension and not office and contradicts(head, extension):
        raise ArchiveRefused(
            _(
                "Cette archive contient « %(name)s », dont le contenu n’est pas ce que dit son extension. "
                "Vérifiez-le, puis joignez l’archive à nouveau."
            )
            % {"name": shown(name)}
        )


def _holds_an_archive(name: str) -> ArchiveRefused:
    return ArchiveRefused(
        _("Cette archive en contient une autre, « %(name)s ». Joignez directement les fichiers qui s’y trouvent.")
        % {"name": shown(name)}
    )
