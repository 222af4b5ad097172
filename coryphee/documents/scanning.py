"""The virus scan port: none (and the user is told), or a clamd. What ails the scanner is never the file's fault."""

import logging
import threading
import time
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from django.conf import settings
from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.core.logs import Spell
from coryphee.documents import clamd
from coryphee.documents.models import Document, Scan

SCAN_SECONDS = 10.0  # for one file, from the call to the answer
PING_SECONDS = 2.0
PLACE_SECONDS = 2.0  # a thread waits for one of the places
HELD_SECONDS = 15.0  # after it was mute: nobody waits for it
# The file that every scanner calls a virus, in another writing: no scanner is to find it here.
EICAR = b64decode("WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo=")

TROUBLE = Spell(logging.getLogger(__name__), "the virus scanner does not do its work")


class VirusFound(DomainError):
    code = "virus_found"


class ScannerUnavailable(DomainError):
    """No fault of whoever sends the file: the scanner's."""

    code = "scanner_unavailable"
    status = 503
    retry_after = 60


class ScannerMute(ScannerUnavailable):
    """It says nothing at all: no other file would fare better now."""


class Patience:
    """Who may wait for the scanner: a part of the threads at once, and nobody for a while after it was mute."""

    def __init__(self, places: int) -> None:
        self._places, self._held_until = threading.BoundedSemaphore(places), 0.0

    @contextmanager
    def place(self) -> Iterator[None]:
        if time.monotonic() < self._held_until:
            raise clamd.Mute("it was mute a moment ago")
        if not self._places.acquire(timeout=PLACE_SECONDS):
            raise clamd.Mute("too many files wait for it")
        try:
            yield
        finally:
            self._places.release()

    def mute(self) -> None:
        self._held_until = time.monotonic() + HELD_SECONDS


PATIENCE = Patience(max(settings.WEB_FILE_THREADS // 2, 1))


def scan_file(path: Path, sha256: str) -> Scan:
    """The result for a file, or `VirusFound`. With no scanner configured the file is marked as not scanned."""
    if settings.VIRUS_SCANNER is None:
        if Document.objects.filter(sha256=sha256, scan=Scan.INFECTED).exists():
            raise VirusFound(_("Ce fichier contient un virus : il est refusé. Vérifiez votre ordinateur."))
        return Scan.NOT_SCANNED
    with path.open("rb") as file:
        virus = virus_in(file)
    if virus:
        raise VirusFound(
            _("Ce fichier contient un virus (%(name)s) : il est refusé. Vérifiez votre ordinateur.") % {"name": virus}
        )
    return Scan.CLEAN


def virus_in(file: BinaryIO) -> str:
    """The name of the virus, or nothing. Raises `ScannerUnavailable`."""
    try:
        with PATIENCE.place():
            virus = _asked(file)
    except clamd.Cut as error:
        TROUBLE.met(error)
        trouble = _told(error)
    else:
        TROUBLE.look_whether_over()
        return virus
    raise trouble  # out of the block: what a form keeps of it is not the file


def _asked(file: BinaryIO) -> str:
    """One that is there all the same takes long for this very file: the others are not refused for it."""
    try:
        return clamd.instream(file, _address(), SCAN_SECONDS)
    except clamd.Mute:
        if not answers(PING_SECONDS):
            PATIENCE.mute()
            raise
        raise clamd.Cut("it takes too long for a file") from None


def _told(error: clamd.Cut) -> ScannerUnavailable:
    if isinstance(error, clamd.Mute):
        return ScannerMute(
            _("L’antivirus du portail ne répond pas : rien n’a été gardé de ce fichier. Réessayez dans une minute."),
            why=str(error),
        )
    return ScannerUnavailable(
        _(
            "L’antivirus du portail n’a pas pu faire son travail : rien n’a été gardé de ce fichier. "
            "Réessayez dans quelques minutes ; si cela continue, prévenez l’assistance."
        ),
        why=str(error),
    )


def _address() -> clamd.Address:
    if settings.VIRUS_SCANNER is None:
        raise clamd.Mute("there is none")
    return settings.VIRUS_SCANNER


def answers(seconds: float) -> bool:
    try:
        clamd.ping(_address(), seconds)
    except clamd.Cut:
        return False
    return True


def knows_the_test_virus() -> bool:
    """Raises `clamd.Cut` when it does not answer; one without signatures calls everything clean."""
    clamd.ping(_address(), PING_SECONDS)
    return bool(clamd.instream(BytesIO(EICAR), _address(), SCAN_SECONDS))
