"""Deposit certificates drawn one after the other in one process: milliseconds of each, and the memory it keeps."""

import argparse
import gc
import time
from collections.abc import Sequence
from typing import Any

from bench.processes import resident
from bench.shared import Ratio, median, portal, save, show, verdicts

POINTS = (0, 250, 500, 1000)
WARM = 20
GROWTH = 1.05  # from the first point to the last


def certificate(number: int) -> Any:
    from django.utils import timezone

    from coryphee.cases.models import Case, Certificate

    facts: dict[str, Any] = {
        "certificate": f"CD-{number}-1",
        "portal_number": str(number),
        "invoice": f"F-{number}",
        "type": "Facture",
        "issue_date": "20/11/2026",
        "supplier": ["CHARPENTES DE MESURE", "81234567800011"],
        "recipient": ["COMMUNE DE MESURE", "21590383000011"],
        "unit": "BAT-01",
        "commitment_number": "2026-00731",
        "amounts": ["1028.80", "205.76", "1234.56"],
        "currency": "EUR",
        "deposited_by": "Jeanne Lemoine",
        "files": [["facture.xml", "b" * 64]],
    }
    now = timezone.now()
    return Certificate(
        case=Case(kind="invoice", created_at=now),
        number=facts["certificate"],
        fingerprint="a" * 64,
        issued_at=now,
        facts=facts,
    )


def main(arguments: Sequence[str] | None = None) -> None:
    argparse.ArgumentParser(prog="bench.drawing", description=__doc__).parse_args(arguments)
    with portal():
        from coryphee.cases.services import certificate_pdf

        for number in range(WARM):
            certificate_pdf(certificate(number))
        times, memory = [], {}
        for number in range(POINTS[-1] + 1):
            if number in POINTS:
                gc.collect()
                memory[number] = round(resident() / 1e6, 1)
            start = time.process_time()
            certificate_pdf(certificate(number))
            times.append((time.process_time() - start) * 1000)
    figures = {"cpu ms each": round(median(times), 1)}
    figures |= {f"MB at {point}": memory[point] for point in POINTS}
    show("Deposit certificates drawn in one process", [figures])
    ratios = verdicts(
        Ratio(name="memory at the end beside the start", found=memory[POINTS[-1]] / memory[0], most=GROWTH)
    )
    save("drawing", figures | {"ratios": ratios})


if __name__ == "__main__":
    main()
