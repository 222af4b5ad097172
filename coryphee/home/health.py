"""Whether the portal can do its work, for a supervisor that asks every few seconds (`/sante/`).

Says what is wrong in plain words and nothing about where things are: the page is public.
"""

import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import Error, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Count, Max, Min, Q, QuerySet
from django.db.models.functions import Greatest
from django.utils import timezone

from coryphee.core.databases import (
    answering_within,
    has_room,
    is_missing_table,
    refused_lately,
    takes_turns,
    takes_writing,
)
from coryphee.core.http import PAGES_HELD
from coryphee.core.models import Job, JobState, Lane, LaneHold
from coryphee.core.upkeep import Duty, duties
from coryphee.documents import scanning
from coryphee.documents.services import try_writing
from coryphee.home.release_notes import RELEASES

LOW_FREE_BYTES = 1_000_000_000  # told, while all works
LEAST_FREE_BYTES = 100_000_000  # a breakdown: some deposits from the end
QUESTION_SECONDS = 1  # for one question to the database: a table that somebody holds is told, not waited for
PROBE_SECONDS = 5  # between two files that are tried, however often we are asked
SCANNER_SECONDS = 0.5  # for a PING of the scanner
LONGEST_WAIT_SECONDS = 300  # a job that is due waits longer: no worker is at work
LONG_WAIT_SECONDS = 30  # said, and no breakdown yet: a worker may be starting again
HELD_SECONDS = 60  # all threads that serve pages, without one that ends
CLOCK_SLACK_SECONDS = 60
LOST_LATELY = timedelta(days=1)
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
    noted: bool = False  # no breakdown, and worth a word all the same


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
                *(_guarded(duty.name, partial(_duty, duty, now)) for duty in duties()),
            ]
    checks += [_disk(), _documents(), _scanner(), _pages()]
    return Health(version=RELEASES[0].version, checks=tuple(checks))


def _database() -> Check:
    def answers() -> Check:
        detail = ""
        if not takes_writing():
            detail = "La base de données répond, mais n’accepte aucune écriture."
        elif not takes_turns():
            detail = "La base de données répond, mais un programme la garde verrouillée : rien ne peut y être écrit."
        elif not _base_has_room(int(time.monotonic() // PROBE_SECONDS)):
            detail = "La base de données répond, mais son disque est plein ou presque."
        elif refused_lately():
            detail = "La base de données répond, mais a refusé une écriture il y a moins d’une minute."
        if detail:
            return Check(name="base_de_donnees", ok=False, detail=detail, figures={})
        return _fine("base_de_donnees", "La base de données répond.")

    return _guarded("base_de_donnees", answers)


@lru_cache(maxsize=1)
def _base_has_room(_turn: int) -> bool:
    """Once each turn."""
    return has_room()


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
        return _noted("travaux", f"Un travail attend depuis {waits} s : « coryphee worker » tourne-t-il ?", **figures)
    return _fine("travaux", "Les travaux de fond avancent.", **figures)


def _mail(now: datetime) -> Check:
    """What does not go is told, and is no breakdown of the portal: mails wait for their server."""
    figures: dict[str, int | None] = {}
    said = []
    found = _mails_without_success(now)
    if (hold := LaneHold.objects.filter(lane=Lane.MAILS).first()) is not None:
        waiting = Job.objects.filter(state=JobState.WAITING, lane=Lane.MAILS).count()
        figures |= {"en_attente": waiting, "panne_secondes": int((now - hold.since).total_seconds())}
        said.append(_standing(hold, waiting))
    elif again := found["again"]:
        figures["a_reessayer"] = again
        mails = "1 courriel n’est pas encore parti" if again == 1 else f"{again} courriels ne sont pas encore partis"
        said.append(f"{mails} malgré un essai ; d’autres suivront.")
    if lost := found["lost"]:
        figures["abandonnes"] = lost
        mails = "1 courriel a été abandonné" if lost == 1 else f"{lost} courriels ont été abandonnés"
        said.append(f"{mails} depuis le {_moment(found['first_lost'])} : voyez Administration › Travaux.")
    if said:
        return _noted("courriel", " ".join(said), **figures)
    return _fine("courriel", "Les courriels partent.")


def _duty(duty: Duty, now: datetime) -> Check:
    """What somebody has to look after: worth a word, and no breakdown."""
    due = duty.due(timezone.localdate(now))
    return _noted(duty.name, due) if due else _fine(duty.name, duty.fine)


def _mails_without_success(now: datetime) -> dict[str, Any]:
    """Those that were tried and wait for their next try, and those that were given up within a day."""
    again = Q(state=JobState.WAITING, run_at__gt=now) & ~Q(last_error="")
    lost = Q(state=JobState.FAILED, finished_at__gt=now - LOST_LATELY)
    return Job.objects.filter(again | lost, lane=Lane.MAILS).aggregate(
        again=Count("pk", filter=again), lost=Count("pk", filter=lost), first_lost=Min("finished_at", filter=lost)
    )


def _standing(hold: LaneHold, waiting: int) -> str:
    mails = "1 courriel attend et partira" if waiting == 1 else f"{waiting} courriels attendent et partiront"
    if hold.refuses:
        since = _moment(hold.since)
        return f"Le serveur de courriel refuse tous les courriels depuis le {since} ; {mails} quand il les acceptera."
    return f"Le serveur de courriel ne répond pas depuis le {_moment(hold.since)} ; {mails} quand il répondra."


def _moment(at: datetime) -> str:
    return f"{timezone.localtime(at):%d/%m/%Y %H:%M}"


def _disk() -> Check:
    """Where documents stand, and where what is sent and what slow readers wait for stands meanwhile."""
    what, free = least_room()
    figures: dict[str, int | None] = {"octets_libres": free}
    if free < LEAST_FREE_BYTES:
        return Check(name="disque", ok=False, detail=f"L’espace pour les {what} est presque plein.", figures=figures)
    if free < LOW_FREE_BYTES:
        return _noted("disque", f"Moins de 1 Go libre pour les {what} : faites de la place.", **figures)
    return _fine("disque", "L’espace pour les documents et les fichiers temporaires suffit.", **figures)


def least_room() -> tuple[str, int]:
    places = {"documents": free_bytes(), "fichiers temporaires": shutil.disk_usage(tempfile.gettempdir()).free}
    return min(places.items(), key=lambda one: one[1])


def _pages() -> Check:
    """Whether the threads that serve pages come back: asked of the very process that answers."""
    held = max((int(seconds()) for seconds in PAGES_HELD), default=0)
    if held > HELD_SECONDS:
        detail = f"Aucune page n’a été servie depuis {held} secondes : redémarrez « coryphee serve »."
        return Check(name="pages", ok=False, detail=detail, figures={})
    return _fine("pages", "Les pages sont servies.")


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


def _scanner() -> Check:
    """Mute, it is a breakdown: no deposit is taken. What it could not do for a file is told."""
    if settings.VIRUS_SCANNER is None:
        return _fine("antivirus", "Aucun antivirus : les fichiers ne sont pas analysés.")
    if not _scanner_answers(settings.VIRUS_SCANNER, int(time.monotonic() // PROBE_SECONDS)):
        detail = "L’antivirus ne répond pas : aucun fichier n’est accepté."
        return Check(name="antivirus", ok=False, detail=detail, figures={})
    if scanning.TROUBLE.is_on():
        return _noted(
            "antivirus", "L’antivirus répond, mais a laissé un fichier sans réponse il y a moins d’une minute."
        )
    return _fine("antivirus", "L’antivirus répond.")


@lru_cache(maxsize=1)
def _scanner_answers(_address: tuple[str, int], _turn: int) -> bool:
    """Once each turn."""
    return scanning.answers(SCANNER_SECONDS)


def _fine(name: str, detail: str, **figures: int | None) -> Check:
    return Check(name=name, ok=True, detail=detail, figures=figures)


def _noted(name: str, detail: str, **figures: int | None) -> Check:
    return Check(name=name, ok=True, detail=detail, figures=figures, noted=True)
