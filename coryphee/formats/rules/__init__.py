"""Our own engine for the rules of e-invoices: EN 16931, BR-FR and BR-FR-CPRO.

    from coryphee.formats.rules import RuleSet, validate
    findings = validate(read(data), rules=(RuleSet.EN16931, RuleSet.FRENCH))

The official rules are written as Python when they are released (`generated`, by the `compiler` beside the package),
with their words in `words`; an invoice is walked once, and at each element only what its path asks is looked at
(`engine`). What no stylesheet gives is written `by_hand`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coryphee.formats.rules.by_hand.cpro import PublicDirectory, Requirements
    from coryphee.formats.rules.catalogue import Rule
    from coryphee.formats.rules.editions import Edition, RuleSet, edition_of
    from coryphee.formats.rules.policy import Verdict, verdict_on
    from coryphee.formats.rules.validation import failed_ids, validate

__all__ = [
    "Edition",
    "PublicDirectory",
    "Requirements",
    "Rule",
    "RuleSet",
    "edition_of",
    "Verdict",
    "failed_ids",
    "validate",
    "verdict_on",
]

_HOMES = {
    "PublicDirectory": "by_hand.cpro",
    "Requirements": "by_hand.cpro",
    "Rule": "catalogue",
    "RuleSet": "editions",
    "Edition": "editions",
    "edition_of": "editions",
    "failed_ids": "validation",
    "validate": "validation",
    "Verdict": "policy",
    "verdict_on": "policy",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
