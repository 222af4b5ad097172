"""Two and three agents on one object at the same instant: one wins, and what is certified is what was checked."""

import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bench.attack.world import AWA, JEANNE, PAUL, Row, Visitor, World, invoice_file

MOVES: tuple[tuple[str, dict[str, str]], ...] = (
    ("certify_delivery", {}),
    ("suspend", {"reason": "AUTRE_PIECE", "comment": "x"}),
    ("order_payment", {}),
)


def attack(world: World, *, short: bool) -> Iterator[Row]:
    yield _agents(world, 6 if short else 300)
    yield _drafts(10 if short else 300)


def _agents(world: World, tries: int) -> Row:
    """The same move by two, another by a third, on one received invoice: over HTTP."""
    from coryphee.core import jobs
    from coryphee.invoices.models import Invoice

    world.stop("worker")
    browsers = [Visitor(world, AWA), Visitor(world, PAUL), Visitor(world, AWA)]
    outcomes: Counter[str] = Counter()
    wrong: list[str] = []
    for number in range(tries):
        pk = deposit(f"RACE-{number:04d}")
        jobs.run_due()
        start = threading.Barrier(3)

        def act(k: int, pk: int = pk, start: Any = start) -> int:
            name, form = MOVES[k // 2]
            start.wait(20)
            return browsers[k].post(f"/factures/{pk}/action/{name}/", form).status

        with ThreadPoolExecutor(3) as threads:
            statuses = list(threads.map(act, range(3)))
        outcomes.update(str(one) for one in statuses)
        wrong += illegal(Invoice.objects.get(pk=pk))
        wrong += [f"{pk}: {one}" for one in statuses if one >= 500]
    world.start("worker")
    said = f"{dict(outcomes)}, {len(wrong)} wrong {'; '.join(wrong[:3])}".strip()
    return Row(part="races", name="three agents, one invoice", tries=tries, outcome=said, kept=not wrong)


def illegal(invoice: Any) -> list[str]:
    """Where the history of an invoice is no way through its life-cycle."""
    from coryphee.invoices import lifecycle

    wrong, status = [], None
    for change in invoice.status_changes.order_by("pk"):
        move = lifecycle.INVOICE[change.action]
        if status is not None and status not in move.sources:
            wrong.append(f"{invoice.pk}: {change.action} from {status}")
        status = change.status
    return wrong if status == invoice.status else [*wrong, f"{invoice.pk}: {invoice.status}, its history says {status}"]


def deposit(number: str) -> int:
    from django.utils import timezone

    from coryphee.accounts.models import User
    from coryphee.delegations.services import actor_for
    from coryphee.invoices.services import deposit_invoice

    now = timezone.now()
    actor = actor_for(User.objects.get(email=JEANNE), now=now)
    return deposit_invoice(content=invoice_file(number), filename="f.xml", actor=actor, now=now).case_id


def _drafts(tries: int) -> Row:
    from bench.interleavings import run

    report = run(tries, 7)
    said = f"{report.sent} sent, {len(report.faults)} faults {'; '.join(report.faults[:2])}".strip()
    name = "edit, add, remove, repair, send one draft at once"
    return Row(part="races", name=name, tries=report.tries, outcome=said, kept=not report.faults)
