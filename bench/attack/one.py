"""Attack one database: `python -m bench.attack.one sqlite rights races …`; one JSON line for each row."""

import dataclasses
import importlib
import json
import sys
import time

from bench.attack.world import world

PARTS = {
    "rights": "rights",
    "doors": "doors",
    "idle": "idle",
    "food": "food",
    "races": "races",
    "surroundings": "surroundings",
    "crash": "crash",
    "tamper": "tampering",
}
FEW = {"CORYPHEE_DEMO_INVOICES": "60"}  # some of each person's and some of others' are enough for the short form


def main() -> None:
    database, length, *parts = sys.argv[1:]
    with world(database, **(FEW if length == "short" else {})) as made:
        for part in parts:
            module = importlib.import_module(f"bench.attack.{PARTS[part]}")
            start = time.monotonic()
            for row in module.attack(made, short=length == "short"):
                print(json.dumps({"database": database, **dataclasses.asdict(row)}, ensure_ascii=False), flush=True)
            print(json.dumps({"part": part, "seconds": round(time.monotonic() - start)}), flush=True)


if __name__ == "__main__":
    main()
