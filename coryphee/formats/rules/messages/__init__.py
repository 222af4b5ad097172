"""The words of each rule: `wording(rule, official)`."""

from coryphee.formats.rules.messages.extensions import extension
from coryphee.formats.rules.messages.facturx import facturx
from coryphee.formats.rules.messages.families import family
from coryphee.formats.rules.messages.french import french
from coryphee.formats.rules.messages.presence import PRESENCE
from coryphee.formats.rules.messages.syntax import Official, syntax
from coryphee.formats.rules.messages.wording import Wording

__all__ = ["Official", "Wording", "wording"]


def wording(rule: str, official: Official) -> Wording:
    """What to tell of a broken rule; every rule of the compiled files has words."""
    if rule in PRESENCE:
        return PRESENCE[rule]
    if rule.startswith("BR-FR-"):
        return french(rule, official)
    return extension(rule, official) or facturx(rule, official) or family(rule) or syntax(rule, official)
