"""Deposits by four writers at once, on a PostgreSQL that really syncs: whether the audit trail makes them wait."""

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence

from bench.deposit import cast, deposit_all, papers
from bench.shared import Ratio, portal, save, show, verdicts

WRITERS = 4
LEAST = 0.5  # times what one writer does: below, they would stand in one another’s way
CHILD = "--child"


def _child(first: int, count: int) -> None:
    """One writer: the files are made before the go, given on standard input."""
    import django

    django.setup()
    from django.utils import timezone

    from coryphee.accounts.models import User
    from coryphee.delegations.services import actor_for
    from coryphee.organisations.models import Organisation

    now = timezone.now()
    supplier = Organisation.objects.get(legal_name="CHARPENTES DE MESURE")
    town = Organisation.objects.get(legal_name="COMMUNE DE MESURE")
    actor = actor_for(User.objects.get(email="mesure@example.org"), now=now, origin="mesure")
    files = papers(first + count, supplier, town, now)[first:]
    deposit_all(files[:3], actor)
    print("ready", flush=True)
    sys.stdin.readline()
    deposit_all(files[3:], actor)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="bench.trail", description=__doc__)
    parser.add_argument("--count", type=int, default=150, help="deposits of each writer")
    parser.add_argument(CHILD, type=int)
    options = parser.parse_args(arguments)
    if options.child is not None:
        _child(options.child, options.count)
        return
    with portal(options=""):
        from django.utils import timezone

        cast(timezone.now())
        rate = _together(range(WRITERS), options.count)
        alone = _together(range(WRITERS, WRITERS + 1), options.count)
    figures = {"writers": WRITERS, "deposits a second": round(rate, 1), "by one alone": round(alone, 1)}
    show("Deposits by several writers, PostgreSQL with fsync", [figures])
    ratios = verdicts(Ratio(name="deposits of all together beside those of one alone", found=rate / alone, least=LEAST))
    save("trail", figures | {"ratios": ratios})


def _together(writers: range, count: int) -> float:
    command = [sys.executable, "-m", "bench.trail", "--count", str(count), CHILD]
    started = [
        subprocess.Popen([*command, str(n * count)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for n in writers
    ]
    for process in started:
        assert process.stdout and process.stdout.readline().strip() == "ready"
    start = time.perf_counter()
    for process in started:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in started:
        process.wait()
    return len(writers) * (count - 3) / (time.perf_counter() - start)


if __name__ == "__main__":
    main()
