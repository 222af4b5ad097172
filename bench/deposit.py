"""Deposits of distinct UBL invoices by one process on a PostgreSQL that really syncs; the share of each step."""

import argparse
import os
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bench.shared import Ratio, median, percentile, portal, save, show, timed, verdicts

MOST = 2.5  # times what it cannot do without: its file checked, two writes that reach the disk, as many plain look-ups
WARM = 20
# What is timed, by the name through which the deposit calls it: each step without those inside it.
STEPS = {
    "read the file": "coryphee.einvoices.reading.read",
    "official rules": "coryphee.einvoices.reading.verdict_on",
    "portal checks": "coryphee.invoices.services.deposit.portal_findings",
    "find the parties": "coryphee.invoices.services.deposit.find_parties",
    "receive the file": "coryphee.documents.services._copy",
    "keep the file": "coryphee.documents.services.keep",
    "row and history": "coryphee.invoices.services.deposit.create",
    "audit": "coryphee.audit.services.record",
    "content": "coryphee.invoices.services.deposit.keep_content",
    "certificate": "coryphee.invoices.services.deposit.issue_certificate",
    "jobs": "coryphee.core.jobs.enqueue",
    "commit": "django.db.backends.base.base.BaseDatabaseWrapper._commit",
}


class Shares:
    """Seconds spent in each step, those of the steps inside left out."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._inside: list[float] = []

    def timed(self, step: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            start = time.perf_counter()
            self._inside.append(0.0)
            try:
                return work(*args, **kwargs)
            finally:
                spent = time.perf_counter() - start
                self.seconds[step] += spent - self._inside.pop()
                if self._inside:
                    self._inside[-1] += spent

        return run


def cast(now: datetime) -> tuple[Any, Any, Any]:
    """A supplier, the town it bills, and the actor that deposits."""
    from coryphee.accounts import services as accounts
    from coryphee.core.actor import SYSTEM
    from coryphee.delegations.services import actor_for
    from coryphee.demo.numbers import siret
    from coryphee.organisations import services as organisations

    def organisation(name: str, eight: str, **fields: Any) -> Any:
        return organisations.create_organisation(
            scheme="SIRET", identifier=siret(eight), legal_name=name, actor=SYSTEM, now=now, country="FR", **fields
        )

    supplier = organisation("CHARPENTES DE MESURE", "81234567", city="Lille", postal_code="59000", address="1 rue A")
    town = organisation("COMMUNE DE MESURE", "21590383", nature="PUBLIQUE", city="Marly", postal_code="59770")
    user = accounts.create_user(
        email="mesure@example.org",
        first_name="M",
        last_name="M",
        password="Mesure-2026-Coryphee",
        actor=SYSTEM,
        now=now,
    )
    member = organisations.attach_user(user=user, organisation=supplier, actor=SYSTEM, now=now)
    organisations.grant_capability(
        membership=member, workspace="FACTURES_EMISES", level="MODIFICATION", actor=SYSTEM, now=now
    )
    return supplier, town, actor_for(user, now=now, origin="mesure")


def papers(count: int, supplier: Any, town: Any, now: datetime) -> list[bytes]:
    from random import Random

    from coryphee.demo.papers import Paper, write_paper
    from coryphee.formats.syntaxes.ubl.writing import write_ubl

    random = Random(1)
    return [
        write_ubl(
            write_paper(
                Paper(
                    number=f"M-{n:06d}",
                    issued=now.date(),
                    supplier=supplier,
                    recipient=town,
                    unit=None,
                    commitment="",
                    catalogue="carpenter",
                ),
                random,
            )
        )
        for n in range(count)
    ]


def deposit_all(files: Sequence[bytes], actor: Any) -> list[float]:
    """Milliseconds of each deposit."""
    from django.utils import timezone

    from coryphee.invoices.services import deposit_invoice

    found = []
    for n, content in enumerate(files):
        start = time.perf_counter()
        deposit_invoice(content=content, filename=f"m{n}.xml", actor=actor, now=timezone.now())
        found.append((time.perf_counter() - start) * 1000)
    return found


def with_shares(files: Sequence[bytes], actor: Any) -> list[dict[str, Any]]:
    shares = Shares()
    with ExitStack() as stack:
        for step, target in STEPS.items():
            module, name = target.rsplit(".", 1)
            owner = _resolved(module)
            stack.enter_context(patch.object(owner, name, shares.timed(step, getattr(owner, name))))
        whole = shares.timed("the rest", lambda: deposit_all(files, actor))
        whole()
    total = sum(shares.seconds.values())
    return [
        {"step": step, "ms each": round(s / len(files) * 1000, 2), "share %": round(100 * s / total, 1)}
        for step, s in sorted(shares.seconds.items(), key=lambda item: -item[1])
    ]


def _resolved(path: str) -> Any:
    import pkgutil

    return pkgutil.resolve_name(path)


def queries_of(content: bytes, actor: Any) -> list[str]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        deposit_all([content], actor)
    return [query["sql"][:100] for query in captured.captured_queries]


def sync_cost(folder: Path, rounds: int = 50) -> float:
    """Milliseconds of one small write followed by fsync here: what any durable deposit pays twice (file, commit)."""
    found = []
    for _ in range(rounds):
        with tempfile.TemporaryFile(dir=folder) as file:
            start = time.perf_counter()
            file.write(b"x" * 5000)
            file.flush()
            os.fsync(file.fileno())
            found.append((time.perf_counter() - start) * 1000)
    return median(found)


def check_cost(content: bytes) -> float:
    """Milliseconds to read a file and run the rules of the portal on it, and nothing else."""
    from coryphee.formats import RuleSet, read, validate

    rules = (RuleSet.EN16931, RuleSet.FRENCH, RuleSet.CPRO)
    return median(timed(lambda: validate(read(content), rules=rules), 200))


def look_up_cost(supplier: Any) -> float:
    """Milliseconds of the plainest question to the database, asked as a deposit asks."""
    from coryphee.organisations.models import Organisation

    return median(timed(lambda: Organisation.objects.get(pk=supplier.pk), 200))


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="bench.deposit", description=__doc__)
    parser.add_argument("--count", type=int, default=600)
    options = parser.parse_args(arguments)
    with portal(options="") as folder:
        from django.utils import timezone

        now = timezone.now()
        supplier, town, actor = cast(now)
        files = papers(WARM + 2 * options.count + 1, supplier, town, now)
        sync, check, look_up = sync_cost(folder), check_cost(files[0]), look_up_cost(supplier)
        deposit_all(files[:WARM], actor)
        start = time.perf_counter()
        times = deposit_all(files[WARM : WARM + options.count], actor)
        rate = options.count / (time.perf_counter() - start)
        steps = with_shares(files[WARM + options.count : -1], actor)
        statements = queries_of(files[-1], actor)
    figures = {
        "deposits a second": round(rate, 1),
        "p50 ms": round(median(times), 2),
        "p99 ms": round(percentile(times, 99), 2),
        "queries": len(statements),
        "one fsync ms": round(sync, 2),
        "one check ms": round(check, 2),
        "one look-up ms": round(look_up, 2),
    }
    show(f"{options.count} deposits of UBL invoices, one process, PostgreSQL with fsync", [figures])
    show("Share of each step", steps)
    least = 2 * sync + check + len(statements) * look_up
    ratios = verdicts(Ratio(name="a deposit beside what it cannot do without", found=median(times) / least, most=MOST))
    save("deposit", {"count": options.count, **figures, "ratios": ratios, "steps": steps, "statements": statements})


if __name__ == "__main__":
    main()
