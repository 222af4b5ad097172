"""What is certified is what was checked is what was sent: changes and the sending of one draft, at once, many times.

Each try makes a draft, lets several people act upon it at the same instant (some with a page that they loaded before,
some with one that they load now), and compares the certificate, the row, its pieces and what the checks said. Who finds the draft changed is told so; none
of these may ever differ. Threads with connections of their own, except on a database that lives in one connection
(the tests' SQLite), where the actions follow each other in a random order.
"""

import argparse
import re
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from random import Random
from typing import Any

from bench.deposit import cast, papers
from bench.shared import environment, own_folder, portal, show

Action = Callable[[Any], object]
Page = Callable[[], Any]
ACTIONS = ("edit", "add", "remove", "repair", "send")


@dataclass(kw_only=True)
class Report:
    tries: int
    sent: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)  # « send: ok », « add: not_a_draft »…
    faults: list[str] = field(default_factory=list)


def run(tries: int, seed: int) -> Report:
    """So many drafts, each raced upon; `seed` gives the same drafts and actions again, not the same instants."""
    from django.utils import timezone

    now = timezone.now()
    supplier, town, actor = cast(now)
    report = Report(tries=tries)
    for n, content in enumerate(papers(tries, supplier, town, now)):
        _one(report, Random(f"{seed}:{n}"), content, actor, now)
    return report


def _one(report: Report, random: Random, content: bytes, actor: Any, now: Any) -> None:
    from coryphee.invoices import services
    from coryphee.invoices.models import Invoice
    from coryphee.invoices.services import Piece

    wrong = random.random() < 0.3
    draft = services.prepare_deposit(
        content=wrong_total(content) if wrong else content, filename="f.xml", actor=actor, now=now
    )
    first = [Piece(content=f"{draft.pk} avant".encode(), filename="avant.txt")]
    services.join_to_draft(draft, pieces=first, actor=actor, now=now)
    names = ["send", *random.choices(ACTIONS, k=random.randint(1, 4))]
    random.shuffle(names)
    actions = [_action(name, f"{draft.pk}-{k}", actor, now) for k, name in enumerate(names)]
    rows = Invoice.objects.select_related("supplier", "recipient").filter(pk=draft.pk)
    before = [rows.get() if random.random() < 0.5 else None for _ in actions]
    pages: list[Page] = [lambda kept=kept: kept or rows.get() for kept in before]  # type: ignore[misc]
    for name, outcome in zip(names, _at_once(actions, pages), strict=True):
        report.outcomes[f"{name}: {outcome}"] += 1
    certificate = draft.certificates.first()
    if certificate is not None:
        report.sent += 1
        report.faults += [f"{draft.pk} ({', '.join(names)}): {fault}" for fault in faults_of(certificate, now)]


def wrong_total(data: bytes) -> bytes:
    """What is to be paid, one euro too high: an error with one certain repair."""
    found = re.search(rb"TaxInclusiveAmount[^>]*>(\d+)\.", data)
    assert found
    more = str(int(found[1]) + 1).encode()
    data = re.sub(rb"(TaxInclusiveAmount[^>]*>)\d+", rb"\g<1>" + more, data, count=1)
    return re.sub(rb"(PayableAmount[^>]*>)\d+", rb"\g<1>" + more, data, count=1)


def _action(name: str, mark: str, actor: Any, now: Any) -> Action:
    from coryphee.invoices import services
    from coryphee.invoices.services import Piece

    who: dict[str, Any] = {"actor": actor, "now": now}
    added = [Piece(content=mark.encode(), filename=f"{mark}.txt")]
    actions: dict[str, Action] = {
        "edit": lambda page: services.complete_draft(invoice=page, commitment_number=f"E-{mark}", **who),
        "add": lambda page: services.join_to_draft(page, pieces=added, **who),
        "remove": lambda page: services.remove_from_draft(page, piece=page.attachments.earliest("pk"), **who),
        "repair": lambda page: services.repair_draft(invoice=page, **who),
        "send": lambda page: services.submit_invoice(invoice=page, **who),
    }
    return actions[name]


def _at_once(actions: Sequence[Action], pages: Sequence[Page]) -> list[str]:
    """What came of each: « ok » or the code of its refusal."""
    from django.db import connection, connections

    if connection.vendor == "sqlite" and "memory" in str(connection.settings_dict["NAME"]):
        return [_outcome(action, page) for action, page in zip(actions, pages, strict=True)]
    start = threading.Barrier(len(actions))

    def act(action: Action, page: Page) -> str:
        start.wait(30)
        try:
            return _outcome(action, page)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(actions)) as threads:
        return list(threads.map(act, actions, pages))


def _outcome(action: Action, page: Page) -> str:
    from django.core.exceptions import ObjectDoesNotExist

    from coryphee.core.errors import DomainError

    try:
        action(page())
    except DomainError as error:
        return error.code
    except ObjectDoesNotExist:
        return "no_such_piece"  # another took it away before this one looked for it
    return "ok"


def faults_of(certificate: Any, now: Any) -> list[str]:
    """Where the certificate, the row, its pieces, its file and what the checks said of them differ."""
    from coryphee.einvoices.keeping import frozen_findings
    from coryphee.invoices import services
    from coryphee.invoices.models import Invoice

    row = Invoice.objects.select_related("supplier", "recipient", "recipient_unit", "original", "content").get(
        pk=certificate.case_id
    )
    assert row.recipient and row.original
    facts, said = certificate.facts, services.check_invoice(invoice=row, now=now)
    pieces = row.attachments.values_list("filename", "document__sha256")
    expected = {
        "invoice": row.number,
        "recipient": [row.recipient.legal_name, row.recipient.identifier],
        "unit": row.recipient_unit.code if row.recipient_unit else "",
        "commitment_number": row.commitment_number,
        "amounts": [str(row.total_without_vat), str(row.total_vat), str(row.total_with_vat)],
        "files": [[row.original_name, row.original.sha256], *[list(piece) for piece in pieces]],
    }
    found = [f"{name}: {facts[name]!r} ≠ {value!r}" for name, value in expected.items() if facts[name] != value]
    kept = sorted(one["title"] for one in row.content.findings)
    if kept != sorted(one["title"] for one in frozen_findings(said.findings)) or not said.sendable:
        found.append(f"checked: {kept}")
    if row.content.document.get("number") != row.number:
        found.append("the content is of another invoice")
    if row.certificates.count() != 1 or row.status_changes.filter(action="submit").count() != 1:
        found.append("sent more than once")
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench.interleavings", description=__doc__)
    parser.add_argument("--tries", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", choices=("postgresql", "sqlite"), default="postgresql")
    options = parser.parse_args(arguments)
    with portal() if options.database == "postgresql" else _on_sqlite():
        report = run(options.tries, options.seed)
    rows = [{"what": what, "times": times} for what, times in sorted(report.outcomes.items())]
    show(f"{report.tries} drafts raced upon, {report.sent} sent, {options.database}", rows)
    for fault in report.faults[:20]:
        print(fault)
    print(f"{len(report.faults)} faults")
    return 1 if report.faults else 0


def _on_sqlite() -> Any:
    """A portal in a file, for this process."""
    import os
    from contextlib import contextmanager

    @contextmanager
    def made() -> Any:
        with own_folder() as folder:
            for name in [name for name in os.environ if name.startswith(("CORYPHEE_", "DATABASE_URL"))]:
                del os.environ[name]
            os.environ.update(environment(folder))
            import django
            from django.core.management import call_command
            from django.db import connections

            django.setup()
            (folder / "data").mkdir(exist_ok=True)
            call_command("migrate", interactive=False, verbosity=0)
            try:
                yield folder
            finally:
                connections.close_all()

    return made()


if __name__ == "__main__":
    raise SystemExit(main())
