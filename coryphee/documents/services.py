"""Storing files: once by content, checked at the door, never overwritten (design §3.4)."""

import hashlib
import io
import logging
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import IO, Any, BinaryIO

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from coryphee.core.databases import held
from coryphee.core.errors import DomainError
from coryphee.core.judging import judge
from coryphee.documents.archives import archive_kind, inspect_archive
from coryphee.documents.models import Document, Scan
from coryphee.documents.names import safe_name
from coryphee.documents.scanning import scan_file
from coryphee.documents.unpacking import Room
from coryphee.formats.model.kinds import EXTENSIONS, contradicts, extension_of, is_program

logger = logging.getLogger(__name__)
CHUNK = 1 << 20
LEFT_BEHIND = timedelta(days=1)
SWEPT_AT_ONCE = 500  # names asked of the base
LOOKED_AT_ONCE = 5_000  # documents of which it is asked whether anything holds them
SHA256 = re.compile(r"[0-9a-f]{64}")
EPOCH = datetime.fromtimestamp(0, tz=UTC)


class EmptyFile(DomainError):
    code = "empty_file"


class FileTooLarge(DomainError):
    code = "file_too_large"


class WrongFileType(DomainError):
    code = "wrong_file_type"


class MissingFile(DomainError):
    code = "missing_file"


class StorageFull(DomainError):
    """No fault of whoever sends the file: the operator's."""

    code = "storage_full"
    status = 503


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A file that was looked at and may be kept; it stands in `incoming/` meanwhile."""

    path: Path
    filename: str  # safe, at most ATTACH_MAX_NAME characters
    size: int
    sha256: str
    scan: Scan


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    document: Document
    filename: str


@contextmanager
def receive(
    content: bytes | BinaryIO, *, filename: str, max_bytes: int, room: Room | None = None, scanned: bool = True
) -> Iterator[Received]:
    """Copy a file, look at it, unpack and scan it: what may take long, and so outside of any transaction.

    `room` bounds what the archives of one sending unpack to. Raises a refusal (`DomainError`); leaves nothing behind
    but what is kept within the block (`keep`). What was scanned once is scanned again: the scanner knows more now.
    """
    name = safe_name(filename, longest=settings.ATTACH_MAX_NAME)
    stream = io.BytesIO(content) if isinstance(content, bytes) else content
    with _told_when_full(name), tempfile.NamedTemporaryFile(dir=_incoming(), delete=False) as temporary:
        path = Path(temporary.name)
    try:
        with _told_when_full(name), path.open("wb") as target:
            size, sha256 = _copy(stream, target, name=name, max_bytes=max_bytes)
        with _told_when_full(name):
            _look_at(path, room or Room(), name=name)
            scan = scan_file(path, sha256) if scanned else Scan.NOT_SCANNED
        yield Received(path=path, filename=name, size=size, sha256=sha256, scan=scan)
    finally:
        path.unlink(missing_ok=True)


def keep(received: Received, *, now: datetime) -> Stored:
    """Keep a file that was received. The same content is kept once: what comes again takes the place of what stands
    there, which may have been damaged meanwhile.

    A full disk leaves nothing behind; what a transaction that fails afterwards leaves is swept.
    """
    place = _place(received.sha256)
    with _told_when_full(received.filename):
        place.parent.mkdir(parents=True, exist_ok=True)
        received.path.chmod(0o640)  # before it is in its place, where a sweep may look at it
        received.path.replace(place)  # before the row is looked for: of today, `forget_unused` leaves both then
        known = held(Document.objects.filter(sha256=received.sha256))
        if known is None:
            known, _created = Document.objects.get_or_create(
                sha256=received.sha256,
                defaults={
                    "size": received.size,
                    "media_type": EXTENSIONS[extension_of(received.filename)],
                    "scan": received.scan,
                    "created_at": now,
                },
            )
        if received.scan == Scan.CLEAN != known.scan:
            known.scan = Scan.CLEAN
            known.save(update_fields=["scan"])
    return Stored(document=known, filename=received.filename)


def store(
    content: bytes | BinaryIO, *, filename: str, max_bytes: int, now: datetime, room: Room | None = None
) -> Stored:
    """Receive and keep what the portal made itself: nobody waits for its scan (`documents.scan_kept`)."""
    with receive(content, filename=filename, max_bytes=max_bytes, room=room, scanned=False) as received:
        return keep(received, now=now)


@contextmanager
def _told_when_full(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        logger.error("a file could not be kept: %s (errno %s)", error.strerror or error, error.errno)
        raise StorageFull(
            _("Le portail n’a pas pu enregistrer « %(name)s » : rien n’a été gardé. Réessayez plus tard.")
            % {"name": name}
        ) from error


def _copy(stream: BinaryIO, target: IO[bytes], *, name: str, max_bytes: int) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    while chunk := stream.read(CHUNK):
        size += len(chunk)
        if size > max_bytes:
            raise FileTooLarge(
                _("Le fichier « %(name)s » dépasse %(max)s Mo. Compressez-le ou séparez-le en plusieurs.")
                % {"name": name, "max": f"{max_bytes / 1_000_000:g}".replace(".", ",")}
            )
        digest.update(chunk)
        target.write(chunk)
    if size == 0:
        raise EmptyFile(_("Le fichier « %(name)s » est vide. Choisissez-en un autre.") % {"name": name})
    target.flush()
    os.fsync(target.fileno())
    return size, digest.hexdigest()


def _look_at(path: Path, room: Room, *, name: str) -> None:
    """Type, archive. An archive is looked at under each name: what it may hold depends on it."""
    extension = extension_of(name)
    _check_type(path, name, extension)
    if archive_kind(path):
        room.left = judge(inspect_archive, path, name, room.left, visitor=room.visitor)


def _check_type(path: Path, name: str, extension: str) -> None:
    if extension not in EXTENSIONS:
        raise WrongFileType(
            _(
                "Le type du fichier « %(name)s » n’est pas accepté. "
                "Joignez un PDF, une image, un document ou une archive zip."
            )
            % {"name": name}
        )
    with path.open("rb") as file:
        head = file.read(1024)
    if is_program(head) or contradicts(head, extension):
        raise WrongFileType(
            _(
                "Le contenu du fichier « %(name)s » n’est pas ce que dit son extension « .%(extension)s ». "
                "Vérifiez-le, puis joignez-le à nouveau."
            )
            % {"name": name, "extension": extension}
        )


def forget_unused(*, now: datetime) -> None:
    """Remove, a day later, the documents that nothing holds any more: those of a draft that was deleted, say.

    Whoever stores the same content puts its file there before he looks for the row (`keep`): it is then of today.
    """
    limit, last = now - LEFT_BEHIND, 0
    held = [~Exists(one.related_model.objects.filter(**{one.field.name: OuterRef("pk")})) for one in _holders()]
    documents = Document.objects.filter(created_at__lt=limit).order_by("pk")
    while window := list(documents.filter(pk__gt=last).values_list("pk", flat=True)[:LOOKED_AT_ONCE]):
        first, last = window[0], window[-1]
        for document in documents.filter(*held, pk__range=(first, last)):
            _forget(document, limit)


def _holders() -> list[Any]:
    """The relations of all tables that point to a document, whatever they are called from here."""
    fields = Document._meta.get_fields(include_hidden=True)  # noqa: SLF001 - documented by Django
    return [one for one in fields if one.auto_created and not one.concrete]


def _forget(document: Document, limit: datetime) -> None:
    """Row and file go; neither does when somebody stores the content again meanwhile."""
    path = path_of(document)
    try:
        with transaction.atomic():
            document.delete()
            if path.exists() and not _dates_from(path, EPOCH, limit):
                transaction.set_rollback(True)
                return
    except IntegrityError:
        return
    _remove(path, limit)


def sweep(*, now: datetime) -> None:
    """Remove, a day later, what no row names: uploads of a killed process, files of a transaction that failed.

    A file that is older than the first row of this database is not its own: a portal that was started on a wrong or
    an empty database takes nothing away.
    """
    limit = now - LEFT_BEHIND
    root = Path(settings.DOCUMENTS_DIR)
    _put_back(root / "incoming")
    swept = [path for path in (root / "incoming").glob("*") if _dates_from(path, EPOCH, limit)]
    first = Document.objects.order_by("pk").values_list("created_at", flat=True).first()
    kept = (path for path in root.glob("??/??/*") if first is not None and _dates_from(path, first, limit))
    while batch := list(islice(kept, SWEPT_AT_ONCE)):
        named = set(Document.objects.filter(sha256__in=[path.name for path in batch]).values_list("sha256", flat=True))
        swept += [path for path in batch if path.name not in named]
    for path in swept:
        _remove(path, limit)


def _put_back(folder: Path) -> None:
    """Files that a kill in the middle of `_remove` left aside stand in their place again, to be looked at anew."""
    for aside in folder.glob("*.swept"):
        place = _place(aside.stem) if SHA256.fullmatch(aside.stem) else folder / aside.stem
        with suppress(FileNotFoundError):  # another sweep has it
            place.parent.mkdir(parents=True, exist_ok=True)
            if place.parent != folder:
                os.utime(aside)  # it may take the place of one that is being kept, whose row is not there yet
            aside.rename(place)


def _remove(path: Path, limit: datetime) -> None:
    """Taken aside, looked at once more, then removed: the same content may have come again, its file is of today."""
    aside = _aside(path)
    if not _dates_from(path, EPOCH, limit):
        return
    try:
        path.rename(aside)
    except FileNotFoundError:
        return
    with suppress(FileNotFoundError):  # another sweep put it back
        if _dates_from(aside, EPOCH, limit):
            aside.unlink()
        else:
            aside.rename(path)


def _aside(path: Path) -> Path:
    return _incoming() / f"{path.name}.swept"


def _dates_from(path: Path, first: datetime, last: datetime) -> bool:
    try:
        return first.timestamp() <= path.stat().st_mtime < last.timestamp()
    except FileNotFoundError:
        return False


def _incoming() -> Path:
    """Where files stand that have no place yet, or no longer."""
    folder = Path(settings.DOCUMENTS_DIR) / "incoming"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def try_writing() -> None:
    """Raises `OSError` when no file can be kept; the one that is tried has no name that could stay behind."""
    with tempfile.TemporaryFile(dir=_incoming(), buffering=0) as file:
        file.write(b"x")


def path_of(document: Document) -> Path:
    return _place(document.sha256)


def check_kept(sha256s: Iterable[str]) -> None:
    """Raises `MissingFile` when one of these is not what was put there: nothing is certified of a file that is gone.

    Each is read whole, some 0.2 s for all the pieces that an invoice may have.
    """
    kept = list(sha256s)
    if Document.objects.filter(sha256__in=kept, scan=Scan.INFECTED).exists():
        raise MissingFile(_infected())
    for sha256 in kept:
        _unchanged(sha256).close()


def _missing(sha256: str, why: str) -> MissingFile:
    """Said and logged: it is a fault of the portal."""
    logger.error("document %s cannot be read: %s", sha256, why)
    return MissingFile(
        _(
            "Le portail ne retrouve plus ce fichier : son exploitant doit le rétablir d’après ses sauvegardes. "
            "Prévenez l’assistance, ou demandez le fichier à qui l’a déposé."
        )
    )


def _infected() -> str:
    return _(
        "Un virus a été trouvé dans ce fichier après son dépôt : le portail ne le donne plus. Demandez à qui l’a "
        "déposé un fichier sain, ou prévenez l’assistance."
    )


def open_document(document: Document) -> BinaryIO:
    """The file, to read. Raises `MissingFile` when it is not what was put there: 20 MB are compared in 20 ms."""
    if document.scan == Scan.INFECTED:
        raise MissingFile(_infected())
    return _unchanged(document.sha256)


def _unchanged(sha256: str) -> BinaryIO:
    try:
        file = kept_file(sha256)
        found = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
    except OSError as error:
        raise _missing(sha256, error.strerror or str(error)) from error
    if found != sha256:
        file.close()
        raise _missing(sha256, "its content has changed")
    file.seek(0)
    return file


def _place(sha256: str) -> Path:
    return Path(settings.DOCUMENTS_DIR) / sha256[:2] / sha256[2:4] / sha256


def _places(sha256: str) -> tuple[Path, Path, Path]:
    """Where a file is looked for, in this order: a sweep may have it aside for a moment (`_remove`), then put back."""
    place = _place(sha256)
    return place, _aside(place), place


def kept_file(sha256: str) -> BinaryIO:
    *before, last = _places(sha256)
    for path in before:
        with suppress(FileNotFoundError):
            return path.open("rb")
    return last.open("rb")


def verify_documents(progress: Callable[[int, int], None] = lambda done, total: None) -> tuple[int, dict[str, str]]:
    """How many files were read, and what is wrong with which, by their SHA-256."""
    wrong: dict[str, str] = {}
    total, done = Document.objects.count(), 0
    for sha256 in Document.objects.order_by("pk").values_list("sha256", flat=True).iterator():
        problem = _problem_of(sha256)
        if problem:
            wrong[sha256] = problem
        done += 1
        progress(done, total)
    return done, wrong


def _problem_of(sha256: str) -> str:
    """A few French words, or none; a document that nothing held may have been let go meanwhile."""
    try:
        with kept_file(sha256) as file:
            return "" if hashlib.file_digest(file, "sha256").hexdigest() == sha256 else _("a changé")  # type: ignore[arg-type]
    except FileNotFoundError:
        return _("manque") if Document.objects.filter(sha256=sha256).exists() else ""
    except OSError as error:
        return _("ne se lit pas (%(error)s)") % {"error": error.strerror}
