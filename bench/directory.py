"""Searches of the directory among a hundred thousand structures and sixty thousand units, by kind: milliseconds."""

import argparse
import random
import time
from collections.abc import Sequence
from typing import Any

from bench.shared import Ratio, median, percentile, portal, save, show, timed, verdicts

STRUCTURES, UNITS = 100_000, 60_000
MOST = 2.0  # the slowest search in a hundred, beside one reading of every structure
FIRST = (
    "saint",
    "mont",
    "bel",
    "cour",
    "val",
    "fon",
    "vil",
    "ar",
    "cha",
    "bri",
    "mar",
    "lan",
    "ros",
    "per",
    "tou",
    "au",
)
LAST = ("ville", "ly", "mont", "court", "gny", "zac", "bourg", "lieu", "nay", "rac", "tal", "geres", "dun", "loux")
KINDS = (
    ("commune de", 35), ("centre communal d'action sociale de", 18), ("lycée", 9), ("collège", 9), ("école", 10),
    ("service départemental d'incendie de", 4), ("hôpital", 4), ("communauté de communes de", 6), ("office du tourisme de", 5),
)  # fmt: skip
COMMON = ("commune", "hopital", "lycee", "centre communal", "service", "communaute de communes", "ecole")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="bench.directory", description=__doc__)
    parser.add_argument("--structures", type=int, default=STRUCTURES)
    parser.add_argument("--rounds", type=int, default=75, help="searches of each kind")
    parser.add_argument("--seed", type=int, default=20261126)
    asked = parser.parse_args(arguments)
    with portal():
        draw = random.Random(asked.seed)
        towns = write(asked.structures, draw)
        rows = [measure(kind, texts) for kind, texts in searches(towns, draw, asked.rounds).items()]
        scan = median(timed(read_all, 20))
    every = [one for row in rows for one in row.pop("times")]
    rows.append(_figures("all", every))
    show(f"Directory, {asked.structures} structures, PostgreSQL (ms)", rows)
    print(f"one reading of every structure: {scan:.1f} ms")
    ratios = verdicts(
        Ratio(name="p99 of all beside one reading of every structure", found=percentile(every, 99) / scan, most=MOST)
    )
    save("directory", {"rows": rows, "scan_ms": round(scan, 1), "ratios": ratios})


def write(structures: int, draw: random.Random) -> list[str]:
    """Structures with the words that real ones have; the towns that they are in."""
    from django.db import connection
    from django.utils import timezone

    from coryphee.directory.services import count_words_of_structures
    from coryphee.organisations.models import Organisation, RecipientSettings, Unit
    from coryphee.organisations.services import search_text_of

    towns = sorted({_town(draw) for _ in range(structures // 3)})
    names = draw.choices([name for name, _share in KINDS], [share for _name, share in KINDS], k=structures)
    rows = []
    for number, name in enumerate(names):
        town = draw.choice(towns)
        row = Organisation(
            scheme="SIRET", identifier=f"{number:014d}", nature="PUBLIQUE", legal_name=f"{name} {town}".upper(),
            status="ACTIF", postal_code=f"{draw.randrange(1000, 96000):05d}", city=town.upper(), created_at=timezone.now(),
        )  # fmt: skip
        row.search_text = search_text_of(row)
        rows.append(row)
    Organisation.objects.bulk_create(rows, batch_size=2000)
    every = Organisation.objects.values_list("pk", flat=True)
    RecipientSettings.objects.bulk_create([RecipientSettings(organisation_id=pk) for pk in every], batch_size=2000)
    keys = list(Organisation.objects.values_list("pk", flat=True)[: structures // 3])
    units = [
        Unit(organisation_id=draw.choice(keys), code=f"S{n}", label=f"Service {n}")
        for n in range(UNITS * structures // STRUCTURES)
    ]
    Unit.objects.bulk_create(units, batch_size=2000)
    count_words_of_structures()
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return towns


def read_all() -> None:
    """What a search without an index does: every structure is looked at."""
    from coryphee.organisations.models import Organisation

    Organisation.objects.filter(search_text__icontains="qwxkz").count()


def _town(draw: random.Random) -> str:
    parts = [draw.choice(FIRST) + draw.choice(("", "e", "i", "o")) + draw.choice(LAST)]
    if draw.random() < 0.4:
        parts.append(draw.choice(("sur", "les", "en", "la")) + "-" + draw.choice(FIRST) + draw.choice(LAST))
    return "-".join(parts)


def searches(towns: list[str], draw: random.Random, rounds: int) -> dict[str, list[str]]:
    """What people type, by kind."""

    def town() -> str:
        return draw.choice(towns)

    def wrong(text: str) -> str:
        at = draw.randrange(1, len(text) - 1)
        return text[:at] + draw.choice(("", "x", text[at] * 2)) + text[at + 1 :]

    words = "centre communal action sociale service departemental incendie communaute communes office tourisme"
    kinds: dict[str, Any] = {
        "town": town,
        "commune de + town": lambda: f"commune de {town()}",
        "postal code": lambda: f"{draw.randrange(1000, 96000):05d}",
        "SIRET": lambda: f"{draw.randrange(STRUCTURES):014d}",
        "3 letters": lambda: town()[:3],
        "common word": lambda: draw.choice(COMMON),
        "typing error": lambda: wrong(town()),
        "error + kind": lambda: f"{draw.choice(('commune de', 'lycée', 'hôpital', 'école'))} {wrong(town())}",
        "error in the kind": lambda: f"{wrong('commune')} {wrong(town())}",
        "lycée + town": lambda: f"lycée {town()}",
        "9 or 10 words": lambda: " ".join(draw.sample(words.split(), k=draw.choice((9, 10)))) + f" {town()}",
        "common words only": lambda: " ".join(draw.sample(words.split(), k=4)),
        "nothing near": lambda: "".join(draw.choices("qwxkz", k=9)),
    }
    return {name: [make() for _ in range(rounds)] for name, make in kinds.items()}


def measure(kind: str, texts: list[str]) -> dict[str, Any]:
    from coryphee.directory import queries

    times, found = [], 0
    for text in texts:
        start = time.perf_counter()
        rows, _approximate = queries.search(text)
        found += bool(list(rows.order_by("legal_name", "pk")[:6]))
        times.append((time.perf_counter() - start) * 1000)
    return {**_figures(kind, times), "found": found, "times": times}


def _figures(kind: str, times: Sequence[float]) -> dict[str, Any]:
    return {
        "kind": kind, "n": len(times), "p50": percentile(times, 50), "p90": percentile(times, 90),
        "p99": percentile(times, 99), "max": max(times),
    }  # fmt: skip


if __name__ == "__main__":
    main()
