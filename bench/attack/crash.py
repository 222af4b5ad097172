"""kill -9 of the worker and of the web, at moments that nobody chose, while invoices are deposited."""

import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from bench.attack.world import JEANNE, Row, Visitor, World, invoice_file


def attack(world: World, *, short: bool) -> Iterator[Row]:
    kills = 3 if short else 50
    sent: list[int] = []
    over = threading.Event()
    files = {f"CRASH-{n:05d}": invoice_file(f"CRASH-{n:05d}") for n in range(kills * 60)}
    threads = [threading.Thread(target=_deposit, args=(world, files, sent, over)) for _ in range(2)]
    for thread in threads:
        thread.start()
    draw, groups = random.Random(11), []
    for _number in range(kills):
        time.sleep(draw.uniform(0.2, 1.2))
        name = draw.choice(("web", "worker"))
        if draw.random() < 0.5:
            world.stop(name, signal.SIGKILL)
        else:  # its children see to themselves
            groups.append(world.kill_alone(name))
        world.start(name)
        _at_work(sent)
    over.set()
    for thread in threads:
        thread.join()
    waited = drained(180)
    yield _told(world, kills, sent, waited, [pid for group in groups for pid in _members(group)])


def _members(group: int) -> list[int]:
    """The processes of a group that live."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _parent, its = stat.read_text().rpartition(")")[2].split()[:3]
            if state != "Z" and int(its) == group:
                found.append(int(stat.parent.name))
    return found


def _at_work(sent: list[int]) -> None:
    """Deposits pass again: a kill in an idle portal shows nothing."""
    before, until = len(sent), time.monotonic() + 15
    while len(sent) < before + 2 and time.monotonic() < until:
        time.sleep(0.02)


def _deposit(world: World, files: dict[str, bytes], sent: list[int], over: threading.Event) -> None:
    """File, then send, as a person does; what was answered « envoyée » is kept in `sent`."""
    from django.db import connections

    visitor = Visitor(world, JEANNE)
    while not over.is_set() and files:
        try:
            number, content = files.popitem()
        except KeyError:
            break
        try:
            answer = visitor.post("/factures/deposer/", files={"file": (f"{number}.xml", content)})
            place = answer.headers.get("Location") or ""
            if answer.status == 302 and "/relecture/" in place:
                pk = int(place.split("/")[2])
                if visitor.post(f"/factures/{pk}/envoyer/").status == 302:
                    sent.append(pk)
                    continue
        except OSError:
            pass  # the web is down just now
        time.sleep(0.2)
    connections.close_all()


def drained(seconds: float) -> float:
    """Wait until every job is done; how long that took."""
    from django.utils import timezone

    from coryphee.core.models import Job, JobState

    start = time.monotonic()
    while time.monotonic() - start < seconds:
        if not Job.objects.filter(state=JobState.WAITING, run_at__lte=timezone.now()).exists() and not _leased():
            break
        time.sleep(0.5)
    return time.monotonic() - start


def _leased() -> bool:
    from coryphee.core.models import Job, JobState

    return Job.objects.filter(state=JobState.WAITING).exclude(lease_token="").exists()


def _told(world: World, kills: int, sent: list[int], waited: float, orphans: list[int]) -> Row:
    from django.conf import settings

    from coryphee.audit.verifying import verify
    from coryphee.cases.models import Certificate
    from coryphee.core.models import Job, JobState
    from coryphee.invoices.models import Invoice
    from coryphee.mail.models import SentMail
    from coryphee.notifications.models import Notification

    rows = {row.pk: row for row in Invoice.objects.filter(pk__in=sent)}
    drafts = [pk for pk in sent if pk not in rows or rows[pk].status == "BROUILLON"]
    slow = [pk for pk, row in rows.items() if row.status in ("DEPOSEE", "EN_COURS_ACHEMINEMENT")]
    bare = set(rows) - set(Certificate.objects.filter(case__in=sent).values_list("case_id", flat=True))
    about = [(user, url, subject) for user, url, subject in Notification.objects.values_list("user", "url", "subject")]
    twice = [one for one, count in Counter(about).items() if count > 1 and "CRASH-" in one[2]]
    mails = [
        one
        for one, count in Counter(SentMail.objects.values_list("to", "subject")).items()
        if count > 1 and "CRASH-" in one[1]
    ]
    left = [path.name for path in (Path(settings.DOCUMENTS_DIR) / "incoming").glob("*")]
    trail = verify()
    failed = Job.objects.filter(state=JobState.FAILED).count()
    wrong = {
        "lost": len(drafts), "not available": len(slow), "without certificate": len(bare), "told twice": len(twice),
        "mailed twice": len(mails), "failed jobs": failed, "trail": 0 if trail.ok else 1,
        "orphans": len(orphans),
    }  # fmt: skip
    said = (
        f"{len(sent)} acknowledged, {wrong}, {len(left)} left for the sweep, calm after {waited:.0f} s {trail.problem}"
    )
    return Row(part="crash", name="kill -9 of web and worker", tries=kills, outcome=said, kept=not any(wrong.values()))
