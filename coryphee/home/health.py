"""Whether the portal can do its work, for a supervisor that asks every few seconds (`/sante/`).

Says what is wrong in plain words and nothing about where things are: the page is public.
"""

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.db import Error, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Max, Min, QuerySet
from django.db.models.functions import Greatest
from django.utils import timezone

from coryphee.core.databases import answering_within, is_missing_table, takes_writing
from coryphee.core.models import Job, JobState, Lane, LaneHold
from coryphee.documents.services import try_writing
from coryphee.home.release_notes import RELEASES

LOW_FREE_BYTES = 1_000_000_000  # told, while all works
LEAST_FREE_BYTES = 100_000_000  # a breakdown: some deposits from the end
QUESTION_SECONDS = 1  # for one question to the database: a table that somebody holds is told, not waited for
PROBE_SECONDS = 5  # between two files that are tried, however often we are asked
LONGEST_WAIT_SECONDS = 300  # a job that is due waits longer: no worker is at work
LONG_WAIT_SECONDS = 30  # said, and no breakdown yet: a worker may be starting again
CLOCK_SLACK_SECONDS = 60
CLOCK_WENT_BACK = (
    "Des travaux attendent avec une date à venir : l’horloge de la machine a reculé. "
    "Réglez-la et vérifiez que « coryphee worker » tourne."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    name: str
    ok: bool
    detail: str
    figures: dict[str, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    version: str
    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        return all(check.ok for check in self.checks)

    def as_json(self) -> dict[str, object]:
        return {
            "statut": "ok" if self.ok else "en panne",
            "version": self.version,
            "controles": {c.name: {"ok": c.ok, "detail": c.detail, **c.figures} for c in self.checks},
        }


def check_health(now: datetime) -> Health:
    """Every check, each made even when another fails."""
    checks = [_database()]
    if checks[0].ok:
        with answering_within(QUESTION_SECONDS):
            checks += [
                _guarded("migrations", _migrations),
                _guarded("travaux", lambda: _worker(now)),
                _guarded("courriel", lambda: _mail(now)),
            ]
    checks += [_disk(), _documents()]
    return Health(version=RELEASES[0].version, checks=tuple(checks))


def _database() -> Check:
    def answers() -> Check:
        if takes_writing():
            return _fine("base_de_donnees", "La base de données répond.")
        detail = "La base de données répond, mais n’accepte aucune écriture."
        return Check(name="base_de_donnees", ok=False, detail=detail, figures={})

    return _guarded("base_de_donnees", answers)


def _guarded(name: str, check: Callable[[], Check]) -> Check:
    try:
        return check()
    except Error as error:
        missing = is_missing_table(error)
        detail = "Une table manque : lancez « coryphee migrate »." if missing else "La base de données ne répond pas."
        return Check(name=name, ok=False, detail=detail, figures={})


def _migrations() -> Check:
    missing = len(known_migrations() - set(MigrationRecorder(connection).applied_migrations()))
    if missing:
        detail = "Des migrations ne sont pas appliquées."
        return Check(name="migrations", ok=False, detail=detail, figures={"manquantes": missing})
    return _fine("migrations", "Toutes les migrations sont appliquées.")


@lru_cache(maxsize=1)
def known_migrations() -> frozenset[tuple[str, str]]:
    """The files do not change while a process lives: read once, before the first visitor (`config.asgi`)."""
    loader = MigrationLoader(None, ignore_no_migrations=True)
    return frozenset(loader.disk_migrations or {})


def due_jobs(now: datetime) -> QuerySet[Job]:
    """What a worker could do, each with the moment `since` when it could.

    Jobs that wait because the mail server does not answer are no matter of the worker's.
    """
    held = LaneHold.objects.values("lane")
    due = Job.objects.filter(state=JobState.WAITING, run_at__lte=now).exclude(lane__in=held)
    return due.annotate(since=Greatest("run_at", "created_at"))


def _worker(now: datetime) -> Check:
    """Whether somebody does the work: a job that is due does not wait long. Failed ones are told, not a breakdown."""
    ends = due_jobs(now).aggregate(oldest=Min("since"), newest=Max("since"))
    waits = int((now - ends["oldest"]).total_seconds()) if ends["oldest"] else 0
    figures: dict[str, int | None] = {
        "attente_secondes": max(waits, 0),
        "en_echec": Job.objects.filter(state=JobState.FAILED).count(),
    }
    if waits > LONGEST_WAIT_SECONDS:
        detail = f"Les travaux de fond n’avancent plus depuis {waits // 60} min : « coryphee worker » tourne-t-il ?"
        return Check(name="travaux", ok=False, detail=detail, figures=figures)
    if ends["newest"] and (ends["newest"] - now).total_seconds() > CLOCK_SLACK_SECONDS:
        return Check(name="travaux", ok=False, detail=CLOCK_WENT_BACK, figures=figures)
    if waits > LONG_WAIT_SECONDS:
        return _fine("travaux", f"Un travail attend depuis {waits} s : « coryphee worker » tourne-t-il ?", **figures)
    return _fine("travaux", "Les travaux de fond avancent.", **figures)


def _mail(now: datetime) -> Check:
    """A mail server that does not answer is told, and is no breakdown of the portal: mails wait for it."""
    hold = LaneHold.objects.filter(lane=Lane.MAILS).first()
    if hold is None:
        return _fine("courriel", "Les courriels partent.")
    waiting = Job.objects.filter(state=JobState.WAITING, lane=Lane.MAILS).count()
    mails = "1 courriel attend" if waiting == 1 else f"{waiting} courriels attendent"
    since = f"{timezone.localtime(hold.since):%d/%m/%Y %H:%M}"
    detail = f"Le serveur de courriel ne répond pas depuis le {since} ; {mails} et partiront quand il répondra."
    return _fine("courriel", detail, en_attente=waiting, panne_secondes=int((now - hold.since).total_seconds()))


def _disk() -> Check:
    free = free_bytes()
    figures: dict[str, int | None] = {"octets_libres": free}
    if free < LEAST_FREE_BYTES:
        return Check(name="disque", ok=False, detail="L’espace pour les documents est presque plein.", figures=figures)
    if free < LOW_FREE_BYTES:
        return _fine("disque", "Moins de 1 Go libre pour les documents : faites de la place.", **figures)
    return _fine("disque", "L’espace pour les documents suffit.", **figures)


def free_bytes() -> int:
    """Where documents go, or will: the portal makes the folder at the first deposit."""
    folder = Path(settings.DOCUMENTS_DIR)
    return shutil.disk_usage(next(path for path in (folder, *folder.parents) if path.exists())).free


def _documents() -> Check:
    if _takes_files(settings.DOCUMENTS_DIR, int(time.monotonic() // PROBE_SECONDS)):
        return _fine("documents", "Le dossier des documents accepte l’écriture.")
    return Check(name="documents", ok=False, detail="Le dossier des documents n’accepte pas d’écriture.", figures={})


@lru_cache(maxsize=1)
def _takes_files(_folder: Path, _turn: int) -> bool:
    """Once each turn: free space proves nothing of a disk that is read only, or whose quota is reached."""
    try:
        try_writing()
    except OSError:
        return False
    return True


def _fine(name: str, detail: str, **figures: int | None) -> Check:
    return Check(name=name, ok=True, detail=detail, figures=figures)
