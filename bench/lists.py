"""The lists of received invoices among a million, through Django's test client: milliseconds and queries a request."""

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from bench.shared import Ratio, median, percentile, portal, save, show, timed, verdicts

DEEP = 20_000
SIZES = (5, 50)
# Two lists on « Synthèse » ask ten; a text that no row holds, put right by the words of the directory, three more than
# one that is found.
RATIO_LIMIT, QUERIES_LIMIT = 1.5, 11
SEARCH, SUMMARY = "/factures/recues/rechercher/", "/factures/recues/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    screen: str
    name: str
    path: str
    filters: dict[str, str]
    who: str = "agent"


def cases(today: date) -> list[Case]:
    """What people ask: little, much, often, rarely."""
    last_year = {"depot_du": str(today - timedelta(days=400)), "depot_au": str(today - timedelta(days=370))}
    asked: dict[str, dict[str, str]] = {
        "no filter": {},
        "status, common": {"statut": "MISE_EN_PAIEMENT"},
        "status, rare": {"statut": "ABANDONNEE"},
        "dates of deposit, a month": last_year,
        "amounts, wide": {"montant_min": "100", "montant_max": "20000"},
        "amounts, narrow": {"montant_min": "1000", "montant_max": "1001"},
        "party, one": {"tiers": "voirie 1007"},
        "party, an eighth of all": {"tiers": "voirie"},
        "party, none": {"tiers": "introuvable"},
        "text, one party": {"q": "voirie 1007"},
        "text, in every row": {"q": "million"},
        "text, nowhere": {"q": "introuvable"},
        "text, mistyped": {"q": "voierie 1007"},
        "text, an amount": {"q": "1 234,56"},
        "late": {"echeance": "retard"},
        "new account": {"iban": "oui"},
        "number": {"numero": "F-123456"},
        "commitment": {"engagement": "E00123"},
        "status and dates and amounts": {"statut": "MANDATEE", **last_year, "montant_min": "1000"},
        "without old rejections": {"rejets": "oui"},
        "sorted by amount": {"tri": "-total_with_vat"},
        "sorted by number": {"tri": "number"},
        "sorted by status": {"tri": "status"},
        "sorted by deposit": {"tri": "-filed_at"},
    }
    found = [Case(screen="Rechercher", name=n, path=SEARCH, filters=f) for n, f in asked.items()]
    found += [Case(screen="Rechercher", name="two units of the town", path=SEARCH, filters={}, who="unit_agent")]
    found += [Case(screen="Synthèse", name="no filter", path=SUMMARY, filters={})]
    return found + [Case(screen="Synthèse", name="two units", path=SUMMARY, filters={}, who="unit_agent")]


class Portal:
    """The clients of the two agents, and what they see."""

    def __init__(self, town: Any, now: Any) -> None:
        from django.test import Client

        from coryphee.delegations.services import actor_for

        users = {"agent": town.agent, "unit_agent": town.unit_agent}
        self.actors = {name: actor_for(user, now=now) for name, user in users.items()}
        self.clients = {name: Client(SERVER_NAME="127.0.0.1") for name in users}
        for name, user in users.items():
            self.clients[name].force_login(user)

    def get(self, case: Case, **params: str) -> Any:
        answer = self.clients[case.who].get(f"{case.path}?{urlencode({**case.filters, **params})}")
        if answer.status_code != 200:
            raise RuntimeError(f"{case.path}: {answer.status_code}")
        return answer

    def deep_page(self, case: Case, size: int) -> tuple[int, str]:
        """The number of page 20,000 or of the last whole one, and the cursor that the link to it would carry."""
        from django.http import QueryDict
        from django.utils import timezone

        from coryphee.cases.lists import ALL, MINE, list_of
        from coryphee.invoices.desks import RECEIVED

        which = ALL if case.path == SEARCH else MINE
        asked = QueryDict(urlencode(case.filters))
        table = list_of(RECEIVED, self.actors[case.who], which, asked, now=timezone.now(), size=size)
        page = min(DEEP, table.queryset.count() // size)
        if page < 2:
            return 1, ""
        return page, table.order.cursor(table.order.sorted(table.queryset)[(page - 1) * size - 1])

    def queries(self, case: Case, **params: str) -> int:
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        with CaptureQueriesContext(connection) as captured:
            self.get(case, **params)
        return len(captured)


def measure(portal_: Portal, case: Case, size: int, rounds: int) -> dict[str, Any]:
    """One line of the table: page 1 and the deep one, in turn."""
    lines = {"lignes": str(size)}
    number, cursor = portal_.deep_page(case, size)
    first = timed(lambda: portal_.get(case, **lines), rounds)
    deep_params = {**lines, "apres": cursor, "page": str(number)}
    deep = timed(lambda: portal_.get(case, **deep_params), rounds) if cursor else first
    ratio = median(deep) / median(first)
    queries = max(portal_.queries(case, **lines), portal_.queries(case, **deep_params))
    return {
        "screen": case.screen,
        "asked": case.name,
        "size": size,
        "page 1 p50": median(first),
        "page 1 p99": percentile(first, 99),
        "deep page": number,
        "deep p50": median(deep),
        "deep p99": percentile(deep, 99),
        "ratio": round(ratio, 2),
        "queries": queries,
        "kept": "yes" if ratio <= RATIO_LIMIT and queries <= QUERIES_LIMIT else "NO",
    }


def baseline(town: Any, rounds: int) -> list[dict[str, Any]]:
    """The same rows by bare SQL: page 1, page 20,000 by OFFSET as a naive list would ask, and a whole count."""
    from django.db import connection

    sql = "SELECT * FROM invoices_invoice WHERE recipient_id = %s ORDER BY due_date, id LIMIT 6 OFFSET %s"
    asked = {
        "page 1": (sql, [town.organisation.pk, 0]),
        f"page {DEEP} by OFFSET": (sql, [town.organisation.pk, 5 * (DEEP - 1)]),
        "count of all": ("SELECT count(*) FROM invoices_invoice WHERE recipient_id = %s", [town.organisation.pk]),
    }

    def run(statement: str, params: list[Any]) -> None:
        with connection.cursor() as cursor:
            cursor.execute(statement, params)
            cursor.fetchall()

    return [
        {"bare SQL": name, "p50": median(times), "p99": percentile(times, 99)}
        for name, (statement, params) in asked.items()
        for times in [timed(lambda s=statement, p=params: run(s, p), max(rounds // 5, 5))]  # type: ignore[misc]
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="bench.lists", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_050_000, help="invoices, of which one in 21 is not yet received")
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--only", default="", help="the cases whose name contains this")
    options = parser.parse_args(arguments)
    with portal():
        from django.utils import timezone

        from bench.bulk import write_town

        now, start = timezone.now(), time.perf_counter()
        town = write_town(rows=options.rows, suppliers=2_000, now=now)
        print(f"{options.rows} invoices written in {time.perf_counter() - start:.0f} s", flush=True)
        seen = Portal(town, now)
        wanted = [case for case in cases(now.date()) if options.only in case.name]
        rows = [measure(seen, case, size, options.rounds) for case in wanted for size in SIZES]
        bare = baseline(town, options.rounds)
    show("Received invoices, milliseconds a request", rows)
    show("The same rows, milliseconds", bare)
    ratios = verdicts(
        Ratio(
            name="a deep page beside the first one, the worst", found=max(r["ratio"] for r in rows), most=RATIO_LIMIT
        ),
        Ratio(name="queries of a page, the most", found=max(r["queries"] for r in rows), most=QUERIES_LIMIT),
    )
    save("lists", {"rows": options.rows, "rounds": options.rounds, "ratios": ratios, "screens": rows, "bare": bare})


if __name__ == "__main__":
    main()
