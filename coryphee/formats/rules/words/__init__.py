"""The words of each rule: `wording(rule, official)`."""

from coryphee.formats.rules.words.extensions import extension
from coryphee.formats.rules.words.facturx import facturx
from coryphee.formats.rules.words.families import family
from coryphee.formats.rules.words.french import french
from coryphee.formats.rules.words.presence import PRESENCE
from coryphee.formats.rules.words.syntax import Official, syntax
from coryphee.formats.rules.words.wording import Wording

__all__ = ["Official", "Wording", "wording"]


def wording(rule: str, official: Official) -> Wording:
    """What to tell of a broken rule; every rule of the generated files has words."""
    if rule in PRESENCE:
        return PRESENCE[rule]
    if rule.startswith("BR-FR-"):
        return french(rule)
    return extension(rule, official) or facturx(rule, official) or family(rule) or syntax(rule, official)
