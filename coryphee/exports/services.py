"""Long exports are made apart: the worker asks the very page for its file, as the person, and keeps it some days."""

import os
import secrets
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import copy_context
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from django.conf import settings
from django.db import connection, connections, transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from coryphee.core import jobs
from coryphee.core.errors import DomainError
from coryphee.exports.enums import ExportMessage, ExportState
from coryphee.exports.models import Export
from coryphee.exports.queries import UNDER_WAY, exports_of, file_of, folder
from coryphee.notifications.services import Notice, notify

MOST_UNDER_WAY = 3  # of one person
MOST_KEPT = 30  # of one person: what the screen shows
SILENCE = timedelta(minutes=10)  # whoever made it is gone
TURN = timedelta(seconds=10)  # until the next look whether the person's other export is made


class TooManyExports(DomainError):
    code = "too_many_exports"
    status = 429


class NotAnswered(Exception):
    """The page gave no file: `sentence` says why, for the person."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Answer(Protocol):
    """What the page gives: its bytes, in pieces, and how the file is called."""

    @property
    def filename(self) -> str: ...
    @property
    def content_type(self) -> str: ...
    def chunks(self) -> Iterator[bytes]: ...


Ask = Callable[[Export, Callable[[int], None]], Answer]


@transaction.atomic
def ask_export(
    *, user_id: int, path: str, title: str, file_format: str, now: datetime, staff_session: int | None = None
) -> Export:
    """Put a long export in line; a person has a few under way at most, made one after the other.

    `staff_session` is the one that is open where it is asked: it is made and given in that one alone.
    """
    if Export.objects.filter(user_id=user_id, state__in=UNDER_WAY).count() >= MOST_UNDER_WAY:
        raise TooManyExports(
            _(
                "Vous avez déjà %(n)d exports en préparation. "
                "Attendez que l’un d’eux soit prêt, ou retirez-en un dans « Mes exports »."
            )
            % {"n": MOST_UNDER_WAY}
        )
    if exports_of(user_id, now=now).count() >= MOST_KEPT:
        raise TooManyExports(
            _("Vous gardez déjà %(n)d exports. Retirez dans « Mes exports » ceux qui ne servent plus.")
            % {"n": MOST_KEPT}
        )
    export = Export.objects.create(
        user_id=user_id,
        title=title[:200],
        path=path[:4000],
        staff_session_id=staff_session,
        file_format=file_format,
        asked_at=now,
        moved_at=now,
        expires_at=now + timedelta(days=settings.EXPORT_KEEP_DAYS),
    )
    jobs.enqueue("exports.make", export_id=export.pk)
    return export


def make_export(*, export_id: int, ask: Ask, clock: Callable[[], datetime]) -> None:
    """Make the file of one export; done again after a crash, it begins afresh and leaves nothing half made."""
    now = clock()
    export = Export.objects.filter(pk=export_id, state__in=UNDER_WAY).first()
    if export is None:
        return
    if _another_is_made(export, now):
        jobs.enqueue("exports.make", run_at=now + TURN, export_id=export.pk)
        return
    under_way = Export.objects.filter(pk=export.pk, state__in=UNDER_WAY)
    if not under_way.update(state=ExportState.RUNNING, lines=0, moved_at=now):
        return  # made, or withdrawn, since it was read

    def tell(lines: int) -> None:
        Export.objects.filter(pk=export.pk).update(lines=lines, moved_at=clock())
        jobs.keep()

    try:
        with _beside(tell) as told, _told_when_full():
            answer = ask(export, told)
            size = _write(export, answer)
    except NotAnswered as error:
        _finish(export, clock(), state=ExportState.FAILED, error=error.sentence[:300])
        return
    _finish(
        export,
        clock(),
        state=ExportState.READY,
        filename=answer.filename[-150:],
        content_type=answer.content_type[:100],
        size=size,
    )


@contextmanager
def _beside(tell: Callable[[int], None]) -> Iterator[Callable[[int], None]]:
    """`tell` by a connection of its own.

    The rows of an export are read as they are written down: on SQLite their connection sees the base as it was at the
    first one, and may write nothing once somebody else has.
    """
    if connection.in_atomic_block:  # what we read is ours alone
        yield tell
        return
    with ThreadPoolExecutor(1) as thread:
        try:
            yield lambda lines: thread.submit(copy_context().run, tell, lines).result()
        finally:
            thread.submit(connections.close_all).result()


@contextmanager
def _told_when_full() -> Iterator[None]:
    """Neither where the file goes nor where it is made need have room."""
    try:
        yield
    except OSError as error:
        raise NotAnswered(
            _("Le portail n’a pas pu écrire le fichier. Réessayez plus tard, ou affinez les filtres.")
        ) from error


def _another_is_made(export: Export, now: datetime) -> bool:
    others = Export.objects.filter(user_id=export.user_id, state=ExportState.RUNNING, moved_at__gt=now - SILENCE)
    return others.exclude(pk=export.pk).exists()


def _write(export: Export, answer: Answer) -> int:
    """The whole file under its name, or nothing."""
    target = file_of(export)
    part = target.with_name(f"{target.name}-{secrets.token_hex(4)}.part")  # its own: another may make the same
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        size = 0
        with part.open("wb") as file:
            for chunk in answer.chunks():
                size += file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return size


def _finish(export: Export, now: datetime, **fields: Any) -> None:
    """Written once; the person is told in the same transaction. An export withdrawn meanwhile leaves no file."""
    with transaction.atomic():
        if not Export.objects.filter(pk=export.pk, state=ExportState.RUNNING).update(moved_at=now, **fields):
            if not Export.objects.filter(pk=export.pk).exists():  # else another worker made the same file
                file_of(export).unlink(missing_ok=True)
            return
        ready = fields["state"] == ExportState.READY
        subject = _("Export prêt : %(title)s") if ready else _("Export non fait : %(title)s")
        until = _("Téléchargez-le dans « Mes exports » avant le %(day)s.") % {"day": f"{export.expires_at:%d/%m/%Y}"}
        if export.staff_session_id is not None:
            until = _("Téléchargez-le dans « Mes exports » avant la fin de la session d’assistance où il fut demandé.")
        notice = Notice(
            recipients=[export.user_id],
            kind=ExportMessage.EXPORTS,
            subject=subject % {"title": export.title},
            text=until if ready else fields["error"],
            url="/exports/",
        )
        notify(notice, now=now)


def withdraw_export(*, export: Export) -> None:
    """Its owner wants it no more: the row and the file go, whether it was made or not."""
    export_file = file_of(export)
    Export.objects.filter(pk=export.pk).delete()
    export_file.unlink(missing_ok=True)


def sweep_exports(*, now: datetime) -> int:
    """Files past their day go, those that nobody may read any more, and what no row knows.

    Exports that nobody makes any more are put back in line.
    """
    stuck = Export.objects.filter(state__in=UNDER_WAY, moved_at__lt=now - SILENCE, expires_at__gt=now)
    for pk in stuck.values_list("pk", flat=True):
        jobs.enqueue("exports.make", unique_key=f"export-again-{pk}", export_id=pk)
    for export in _without_reader(now):
        withdraw_export(export=export)
    Export.objects.filter(expires_at__lte=now).delete()
    known = {str(pk) for pk in Export.objects.values_list("pk", flat=True)}
    gone = [path for path in folder().glob("*") if path.stem not in known and _is_old(path, now)]
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


def _without_reader(now: datetime) -> QuerySet[Export]:
    """Made for an account that is closed since, or in a « session d’assistance » that has ended."""
    ended = Q(staff_session__closed_at__isnull=False) | Q(staff_session__expires_at__lte=now)
    return Export.objects.filter(ended | Q(user__is_active=False), state=ExportState.READY)


def _is_old(path: Path, now: datetime) -> bool:
    return path.stat().st_mtime < (now - SILENCE).timestamp()


__all__ = [
    "NotAnswered",
    "TooManyExports",
    "ask_export",
    "exports_of",
    "make_export",
    "sweep_exports",
    "withdraw_export",
]
