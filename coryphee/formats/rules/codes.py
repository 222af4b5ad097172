"""The code lists of EN 16931, by the first rule that reads them (`generated/codes.json`, with their edition)."""

import json
from pathlib import Path

_DATA = json.loads((Path(__file__).parent / "generated" / "codes.json").read_text(encoding="utf-8"))
EDITION: str = _DATA["edition"]
CODES: dict[str, frozenset[str]] = {name: frozenset(codes.split()) for name, codes in _DATA["lists"].items()}
