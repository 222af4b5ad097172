"""Free text, one mechanism for both databases: a `search_text` column, its index, and two ways to ask.

A model keeps in `search_text` what people may type, passed through `normalise_text`. `matching` finds every word
anywhere (« toulou » finds Toulouse); `similar` forgives typing errors and puts the best first.
"""

import re
import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})
_NOT_WORD = re.compile(r"[^a-z0-9]+")


def normalise_text(text: str) -> str:
    """Lower case, no accents, words separated by one space: « L’Haÿ-les-Roses » → « l hay les roses »."""
    spread = unicodedata.normalize("NFKD", text.lower().translate(_LIGATURES))
    return _NOT_WORD.sub(" ", "".join(c for c in spread if not unicodedata.combining(c))).strip()
