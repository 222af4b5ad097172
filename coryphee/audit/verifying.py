"""Proving that nothing in the trail was touched: the chain, the marks of what is not sealed yet, and known anchors."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import connection
from django.db.models import Count, Subquery
from django.db.models.functions import Coalesce

from coryphee.audit import services
from coryphee.audit.anchors import Anchor
from coryphee.audit.chain import ORIGIN, mark_of, seal_of
from coryphee.audit.models import AuditEvent, AuditHead

WRONG_KEY = " Si toutes le sont, la clé CORYPHEE_AUDIT_KEY n’est pas celle qui les a écrites."


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyReport:
    """What `coryphee audit verify` found: how many lines, and the first one that is wrong, if any."""

    lines: int
    unsealed: int = 0
    problem: str = ""
    sequence: int | None = None

    @property
    def ok(self) -> bool:
        return not self.problem


def verify(
    progress: Callable[[int, int], None] = lambda done, total: None, anchors: Iterable[Anchor] = ()
) -> VerifyReport:
    """Read the whole trail and say whether a line was changed, removed, added or moved; memory stays bounded."""
    head = services.head()
    known: dict[int, set[str]] = {}
    for anchor in anchors:
        known.setdefault(anchor.sequence, set()).add(anchor.hash)
    report, last = _read_chain(head, known, progress)
    if report.ok and (report.lines, last) != (head.sequence, head.hash):
        report = _wrong(report.lines, "La fin de la piste manque ou a été remplacée.", report.lines + 1)
    if report.ok:
        problem = _end_problem(head, known)
        report = _wrong(report.lines, problem, report.lines + 1) if problem else _read_unsealed(report.lines)
    if report.ok and not report.lines + report.unsealed:
        return _wrong(0, "La piste est vide : rien n’a jamais été écrit, ou tout a été ôté.", None)
    return report


def _read_chain(
    head: AuditHead, known: dict[int, set[str]], progress: Callable[[int, int], None]
) -> tuple[VerifyReport, str]:
    previous, expected = ORIGIN, 1
    rows = AuditEvent.objects.filter(sequence__isnull=False).order_by("sequence")
    for event in rows.filter(sequence__lte=head.sequence).iterator(chunk_size=2000):
        problem = _problem(event, expected, previous) or _anchor_problem(event, known)
        if problem:
            return _wrong(expected - 1, problem, event.sequence), previous
        previous, expected = event.hash, expected + 1
        if expected % 1000 == 0:
            progress(expected, head.sequence)
    return VerifyReport(lines=expected - 1), previous


def _problem(event: AuditEvent, expected: int, previous: str) -> str:
    if event.sequence != expected:
        return f"La ligne {expected} manque."
    if event.previous_hash != previous:
        return f"La ligne {event.sequence} ne suit pas la précédente."
    if mark_of(event) != event.mark:
        return f"La ligne {event.sequence} a été modifiée ou n’a pas été écrite par le portail.{WRONG_KEY}"
    if seal_of(event) != event.hash:
        return f"La ligne {event.sequence} n’a pas été scellée par le portail, ou a été déplacée.{WRONG_KEY}"
    return ""


def _anchor_problem(event: AuditEvent, known: dict[int, set[str]]) -> str:
    wanted = known.get(event.sequence or 0, set())
    return f"La ligne {event.sequence} n’est plus celle de l’ancre gardée." if wanted - {event.hash} else ""


def _end_problem(head: AuditHead, known: dict[int, set[str]]) -> str:
    farthest = max(known, default=0)
    if farthest > head.sequence:
        return f"La piste s’arrête à la ligne {head.sequence} ; une ancre gardée nomme la ligne {farthest}."
    end = AuditHead.objects.filter(pk=services.HEAD_PK).values("sequence")
    if AuditEvent.objects.filter(
        sequence__gt=Coalesce(Subquery(end), 0)
    ).exists():  # one statement: sealing goes on meanwhile
        return "Des lignes suivent la fin connue de la piste : elle a été ramenée en arrière."
    twice = AuditEvent.objects.values("mark").annotate(n=Count("pk")).filter(n__gt=1)
    return "Une ligne a été copiée." if twice.exists() else ""


def _read_unsealed(lines: int) -> VerifyReport:
    count = 0
    for event in AuditEvent.objects.filter(sequence=None).order_by("pk").iterator(chunk_size=2000):
        if mark_of(event) != event.mark:
            said = f"La ligne écrite sous l’identifiant {event.pk}, pas encore scellée, a été modifiée ou forgée."
            return _wrong(lines, said, None)
        count += 1
    return VerifyReport(lines=lines, unsealed=count)


def missing_ids() -> int:
    """How many lines SQLite numbered that are not there. On PostgreSQL a rollback leaves such a gap: not asked."""
    if connection.vendor != "sqlite":
        return 0
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'audit_auditevent'), 0)"
            " - (SELECT count(*) FROM audit_auditevent)"
        )
        return max(int(cursor.fetchone()[0]), 0)


def _wrong(lines: int, problem: str, sequence: int | None) -> VerifyReport:
    return VerifyReport(lines=lines, problem=problem, sequence=sequence)
