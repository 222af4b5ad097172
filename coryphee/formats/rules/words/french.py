"""The words of BR-FR: for each rule what is wrong, the value that is, and what to do in an invoicing program.

The rules are grouped by what they ask: one row for the same question asked of several parties, dates or amounts.
"""

import re
from collections.abc import Callable

from coryphee.formats.rules.words.french_amounts import AMOUNTS
from coryphee.formats.rules.words.french_groups import GROUPS
from coryphee.formats.rules.words.french_parties import PARTIES
from coryphee.formats.rules.words.french_whole import WHOLE
from coryphee.formats.rules.words.wording import Wording

Words = Callable[[re.Match[str]], Wording]
_ROWS: tuple[tuple[re.Pattern[str], Words], ...] = tuple(
    (re.compile(pattern), words) for pattern, words in (*PARTIES, *AMOUNTS, *WHOLE, *GROUPS)
)


def french(rule: str) -> Wording:
    """The words of a rule of BR-FR. Raises `KeyError` for one that has none: a test asks that each has."""
    for pattern, words in _ROWS:
        if found := pattern.fullmatch(rule):
            return words(found)
    raise KeyError(rule)
