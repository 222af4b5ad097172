"""The code lists of EN 16931, as data (`data/codes.json`, with their edition), by the first rule that reads them."""

import json
from pathlib import Path

_DATA = json.loads((Path(__file__).parent / "data" / "codes.json").read_text(encoding="utf-8"))
EDITION: str = _DATA["edition"]
CODES: dict[str, frozenset[str]] = {name: frozenset(codes.split()) for name, codes in _DATA["lists"].items()}
