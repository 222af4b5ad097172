"""Anchors: number and hash of the chain's end, kept outside of the database, so that a cut end is found."""

import os
import re
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


def read_anchors(path: Path) -> tuple[list[Anchor], list[WrongAnchor]]:
    """Those of the file, one a line after its date, and the lines that are none; nothing when there is no file yet."""
    anchors, wrong = [], []
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.exists() else []
    for line in filter(str.strip, lines):
        try:
            anchors.append(parse_anchor(line.rsplit(maxsplit=1)[-1]))
        except WrongAnchor as error:
            wrong.append(error)
    return anchors, wrong


def append_anchor(path: Path, anchor: Anchor, now: datetime) -> bool:
    """Add a line to the file, on the disk for good; false when it already ends with this anchor."""
    known, _wrong = read_anchors(path)
    if known and known[-1] == anchor:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    cut_short = path.exists() and path.read_bytes()[-1:] not in (b"", b"\n")
    with path.open("a", encoding="utf-8") as file:
        if cut_short:  # by a full disk or a kill: what stands there stays by itself
            file.write("\n")
        file.write(f"{now:%Y-%m-%dT%H:%M:%SZ} {anchor}\n")
        file.flush()
        os.fsync(file.fileno())
    return True
