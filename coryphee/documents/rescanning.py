"""Scanning what is kept: files of before the scanner came, files that the portal made, or all of them again."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from coryphee.core import jobs
from coryphee.documents.models import Document, Scan
from coryphee.documents.scanning import ScannerMute, ScannerUnavailable, virus_in
from coryphee.documents.services import kept_file

log = logging.getLogger(__name__)
SCANNED_AT_ONCE = 500  # by one job: exports do not wait behind all of them


@dataclass(slots=True, kw_only=True)
class Rescan:
    """`wrong`: what is to be told of which files, by their SHA-256. `last`: after which one to go on, 0 at the end."""

    scanned: int = 0
    last: int = 0
    wrong: dict[str, str] = field(default_factory=dict)


def to_scan(*, again: bool) -> QuerySet[Document]:
    """What was never scanned, `again` everything."""
    rows = Document.objects.order_by("pk")
    return rows if again else rows.filter(scan=Scan.NOT_SCANNED)


def scan_kept(*, after: int = 0, again: bool = False) -> Rescan:
    """Scan some hundred files. Raises `ScannerMute` when it makes no sense to go on."""
    found = Rescan()
    documents = list(to_scan(again=again).filter(pk__gt=after).values_list("pk", "sha256")[:SCANNED_AT_ONCE])
    for _number, sha256 in documents:
        _scan(sha256, found)
        jobs.keep()
    found.last = documents[-1][0] if len(documents) == SCANNED_AT_ONCE else 0
    return found


def _scan(sha256: str, found: Rescan) -> None:
    try:
        with kept_file(sha256) as file:
            virus = virus_in(file)
    except ScannerMute:
        raise
    except (ScannerUnavailable, OSError) as error:
        why = error.details["why"] if isinstance(error, ScannerUnavailable) else error.strerror
        log.error("document %s could not be scanned: %s", sha256, why)
        found.wrong[sha256] = _("n’a pas pu être analysé : voyez le journal")
        return
    found.scanned += 1
    if virus:
        log.error("document %s has a virus: %s", sha256, virus)
        found.wrong[sha256] = virus
    Document.objects.filter(sha256=sha256).update(scan=Scan.INFECTED if virus else Scan.CLEAN)


def scan_all(*, again: bool) -> Iterator[Rescan]:
    """Some hundred files at each turn."""
    found = scan_kept(again=again)
    yield found
    while found.last:
        found = scan_kept(after=found.last, again=again)
        yield found
