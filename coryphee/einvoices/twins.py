"""What the rules of a file and the portal both say of it: told once, in the words of the portal."""

from collections.abc import Iterable

from coryphee.formats.finding import Finding
from coryphee.formats.rules.consequences import without_effects

OF_THE_DAY = "CORYPHEE-DATE-FUTURE"  # of a file read yesterday it may be true no more: a portal says it on its own day
# The same fact, said by the rules of the file in other words: ours name the recipient and what to do on the portal.
TWINS = {
    "PORTAIL-NUMERO-LONG": ("BR-FR-CPRO-02",),
    "PORTAIL-NUMERO": ("BR-02",),
    "PORTAIL-DATE": ("BR-03",),
    "PORTAIL-DATE-FUTURE": (OF_THE_DAY,),
    "PORTAIL-DEVISE": ("CORYPHEE-EUROS",),
    "PORTAIL-SIGNE": ("CORYPHEE-SIGNE",),
    "PORTAIL-DESTINATAIRE": ("BR-FR-CPRO-10", "BR-FR-CPRO-22"),
    "PORTAIL-DESTINATAIRE-SIRET": ("BR-FR-CPRO-10", "BR-FR-CPRO-22"),
    "PORTAIL-ENTREPRISE": ("BR-FR-CPRO-10", "BR-FR-CPRO-22"),
    "PORTAIL-DESTINATAIRE-PRIVE": ("BR-FR-CPRO-22",),
    "PORTAIL-DESTINATAIRE-INACTIF": ("BR-FR-CPRO-22",),
    "PORTAIL-SERVICE": ("BR-FR-CPRO-11",),
    "PORTAIL-ENGAGEMENT": ("BR-FR-CPRO-12",),
    "PORTAIL-ENGAGEMENT-OU-SERVICE": ("BR-FR-CPRO-13",),
    "PORTAIL-SERVICE-INCONNU": ("BR-FR-CPRO-23",),
    "PORTAIL-SERVICE-FERME": ("BR-FR-CPRO-23",),
}
_WRONG_SIRET = ("CORYPHEE-SIRET", "CORYPHEE-SIREN", "BR-FR-11_BT-46", "BR-FR-09_BT-46", "BR-FR-10_BT-46")


def without_twins(findings: Iterable[Finding]) -> list[Finding]:
    """One finding for a fact that both the file's rules and the portal say: the portal's."""
    found = list(findings)
    told = {twin for one in found for twin in TWINS.get(one.rule, ())}
    if any(one.rule == "CORYPHEE-DATE" and "BT-2" in one.terms for one in found):
        told.add("PORTAIL-DATE")  # it has one, which cannot be read
    found = without_effects([one for one in found if one.rule not in told])
    if any(one.rule == "PORTAIL-DESTINATAIRE-SIRET" for one in found):
        found = [one for one in found if not (one.rule in _WRONG_SIRET and "BT-46" in one.terms)]
    return found
