"""What follows from what: a cause is told, and silences the rules that only say it again (one finding for one fact).

Each row is a fact about rules: when a finding of `cause` is there, one of `effect` that speaks of the same is left out.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from coryphee.formats.finding import Finding, Severity


class Same(StrEnum):
    """What two findings share for one to be the consequence of the other."""

    TERM = "term"  # a business term, at one place of the invoice
    PLACE = "place"  # a place of the invoice, whatever the term
    VALUE = "value"  # the very value that was found, wherever it stands
    INVOICE = "invoice"  # nothing more than the invoice


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """One row: findings of `effect` say again what those of `cause` say of the same."""

    cause: str  # a regular expression of the whole id of a rule
    effect: str
    same: Same = Same.TERM
    about: str = ""  # a business term that the effect must be about


UNREADABLE = r"CORYPHEE-(?:NOMBRE|DATE)|(?:UBL|CII)-DT-\d+"
FRENCH = r"BR-FR-(?!CPRO)[A-Z0-9-]+_BT-[0-9-]+"
TABLE = (
    # A value that cannot be read breaks every rule that counts with it or looks at its shape.
    Consequence(cause=UNREADABLE, effect=r"BR-CO-1[0-7]"),
    Consequence(cause=UNREADABLE, effect=FRENCH),
    Consequence(cause=UNREADABLE, effect=r"XSD"),
    # What cannot be read is before and after nothing.
    Consequence(cause=r"CORYPHEE-DATE", effect=r"BR-FR-CO-07_BT-9", same=Same.INVOICE),
    # EN 16931 says it, and the French twin says it again of the same term.
    Consequence(cause=r"BR-(?:CL|DEC)-\d+|BR-\d+", effect=FRENCH),
    Consequence(cause=r"BR-DEC-\d+", effect=r"(?:UBL|CII)-DT-\d+", same=Same.PLACE),
    # A number out of its own key is not told again by its length or its beginning.
    Consequence(cause=r"CORYPHEE-(?:SIRET|SIREN|TVA)", effect=r"BR-FR-(?:09|10|11)_BT-[0-9-]+"),
    # The stricter of two limits.
    Consequence(cause=r"BR-FR-CPRO-02|PORTAIL-NUMERO-LONG", effect=r"BR-FR-01_BT-1-1", same=Same.INVOICE),
    # A public body pays in euros: what a foreign currency would demand besides is beside the point.
    Consequence(cause=r"CORYPHEE-EUROS|PORTAIL-DEVISE", effect=r"BR-FR-CO-12_BT-5", same=Same.INVOICE),
    # A currency that is not one: the amounts repeat it, the total of VAT is in another, it is not the euro.
    Consequence(cause=r"BR-CL-04", effect=r"BR-CL-03", same=Same.VALUE),
    Consequence(cause=r"BR-CL-0[34]", effect=r"BR-CO-15", same=Same.INVOICE, about="BT-5"),
    Consequence(cause=r"BR-CL-04", effect=r"CORYPHEE-EUROS|PORTAIL-DEVISE", same=Same.INVOICE),
    # A charge or an allowance without its VAT makes the base of each rate wrong.
    Consequence(cause=r"BR-(?:32|37)", effect=r"BR-(?:S|Z|E|AE|IC|G|O)-08", same=Same.INVOICE),
    # The French extension repeats the sums of the norm; ours come with their figures.
    Consequence(cause=r"BR-CO-1[0-7]", effect=r"BR-FREXT-CO-1[0-7]"),
)
# The version of UBL that a program writes is read by nobody.
SILENT = frozenset({"UBL-CR-002"})
_MENTIONS = re.compile(r"BR-FR-05_BT-22-[123]")
_MENTION_WORDS = {
    "BR-FR-05_BT-22-1": "l’indemnité de 40 € pour frais de recouvrement (note PMT)",
    "BR-FR-05_BT-22-2": "les pénalités de retard (note PMD)",
    "BR-FR-05_BT-22-3": "l’escompte, ou son absence (note AAB)",
}
_BASE = re.compile(r"BR-(?:S|Z|E|AE|IC|G|O)-08")


def without_consequences(findings: Iterable[Finding], beside: Iterable[Finding] = ()) -> list[Finding]:
    """The facts alone, in their order. `beside` are findings that stand elsewhere, of reading the file, and are causes
    too: they are not given back."""
    return _together(without_effects([one for one in findings if one.rule not in SILENT], beside))


def without_effects(findings: list[Finding], beside: Iterable[Finding] = ()) -> list[Finding]:
    """The same, of facts that are already told together."""
    causes, gone = [*findings, *beside], set[int]()
    for row in TABLE:
        effects = [one for one in findings if re.fullmatch(row.effect, one.rule) and _is_about(one, row.about)]
        if effects:
            because = [one for one in causes if re.fullmatch(row.cause, one.rule)]
            gone |= {id(one) for one in effects if _follows(one, because, row.same)}
    return [one for one in findings if id(one) not in gone]


def _follows(effect: Finding, causes: list[Finding], same: Same) -> bool:
    """Whether one of these causes, as grave as the effect, is of the same."""
    soft = effect.severity is not Severity.ERROR
    return any(
        (soft or cause.severity is Severity.ERROR) and _share(same, effect, cause)
        for cause in causes
        if cause is not effect
    )


def _is_about(finding: Finding, term: str) -> bool:
    return not term or term in finding.terms


def _share(same: Same, effect: Finding, cause: Finding) -> bool:
    if same is Same.INVOICE:
        return True
    if same is Same.VALUE:
        return bool(effect.found) and effect.found == cause.found
    if same is Same.PLACE:
        here, there = _place(effect), _place(cause)
        return bool(here) and (here.startswith(there) or there.startswith(here))
    near = not effect.location or not cause.location or effect.location == cause.location
    return near and not set(effect.terms).isdisjoint(cause.terms)


def _place(finding: Finding) -> str:
    return finding.path.partition(" (ligne ")[0]


def _together(findings: list[Finding]) -> list[Finding]:
    """Findings that are one fact in several pieces: missing mentions, bases that changed places, one currency."""
    return _one_of_currencies(_one_of_mentions(_one_of_swapped_bases(findings)))


def _one_of_currencies(findings: list[Finding]) -> list[Finding]:
    """Amounts that all say the same currency that is not one."""
    by_value: dict[str, list[Finding]] = {}
    for one in findings:
        if one.rule == "BR-CL-03" and one.found:
            by_value.setdefault(one.found, []).append(one)
    wholes = {
        id(same[0]): replace(
            same[0],
            title="Code inconnu pour la devise des montants",
            message=f"La devise de {len(same)} montants est « {value} », qui n’est pas dans la liste officielle.",
            location="",
        )
        for value, same in by_value.items()
        if len(same) > 1
    }
    gone = {id(one) for same in by_value.values() for one in same[1:]}
    return [wholes.get(id(one), one) for one in findings if id(one) not in gone]


def _one_of_mentions(findings: list[Finding]) -> list[Finding]:
    missing = [one for one in findings if _MENTIONS.fullmatch(one.rule)]
    if not missing:
        return findings
    words = [_MENTION_WORDS[one.rule] for one in missing]
    count = "une mention obligatoire" if len(words) == 1 else f"{len(words)} mentions obligatoires"
    whole = replace(
        missing[0],
        title=f"Il manque {count} en bas de facture",
        message=f"La facture ne dit pas : {' ; '.join(words)}.",
        remedy="Dans votre logiciel, ces phrases se règlent une fois, dans les mentions légales de vos factures.",
        rules=tuple(one.rule for one in missing[1:]),
    )
    return [whole if one is missing[0] else one for one in findings if one is missing[0] or one not in missing]


def _one_of_swapped_bases(findings: list[Finding]) -> list[Finding]:
    bases = [one for one in findings if _BASE.fullmatch(one.rule) and one.found and one.expected]
    for place, first in enumerate(bases):
        for second in bases[place + 1 :]:
            if (first.found, first.expected) == (second.expected, second.found):
                whole = replace(
                    first,
                    title="Les bases de deux taux de TVA sont interverties",
                    message=f"Une base est de {first.found} au lieu de {first.expected}, et une autre de "
                    f"{second.found} au lieu de {second.expected} : chacune porte le montant de l’autre.",
                    remedy="Échangez les deux bases, et vérifiez la TVA de chaque taux.",
                    location="",
                )
                return [whole if one is first else one for one in findings if one is not second]
    return findings
