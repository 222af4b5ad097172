"""Anchors: number and hash of the chain's end, kept outside of the database, so that a cut end is found."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

FORM = re.compile(r"(\d{1,18}):([0-9a-f]{64})")


class WrongAnchor(ValueError):
    """It is not « NUMBER:HASH »."""


@dataclass(frozen=True, slots=True)
class Anchor:
    sequence: int
    hash: str

    def __str__(self) -> str:
        return f"{self.sequence}:{self.hash}"


def parse_anchor(text: str) -> Anchor:
    found = FORM.fullmatch(text.strip())
    if found is None:
        raise WrongAnchor(f"« {text.strip()[:80]} » n’est pas une ancre : attendu NUMÉRO:EMPREINTE.")
    return Anchor(int(found[1]), found[2])


def read_anchors(path: Path) -> Iterator[Anchor]:
    """Those of the file, one a line after its date; none when there is no file yet."""
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield parse_anchor(line.rsplit(maxsplit=1)[-1])


def append_anchor(path: Path, anchor: Anchor, now: datetime) -> bool:
    """Add a line to the file; false when it already ends with this anchor."""
    known = list(read_anchors(path))
    if known and known[-1] == anchor:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{now:%Y-%m-%dT%H:%M:%SZ} {anchor}\n")
    return True
