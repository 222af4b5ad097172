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
    lends: bool = False  # a cause that is a remark takes the gravity of the effect, and says it alone


UNREADABLE = r"CORYPHEE-(?:NOMBRE|DATE)|(?:UBL|CII)-DT-\d+"
FRENCH = r"BR-FR-(?!CPRO)[A-Z0-9-]+_BT-[0-9-]+"
TABLE = (
    # A value that cannot be read breaks every rule that counts with it or looks at its shape.
    Consequence(cause=r"CORYPHEE-(?:NOMBRE|DATE)|XSD", effect=r"(?!XSD|CORYPHEE-).+", same=Same.VALUE),
    Consequence(cause=UNREADABLE, effect=r"BR-CO-1[0-7]"),
    Consequence(cause=UNREADABLE, effect=FRENCH),
    Consequence(cause=UNREADABLE, effect=r"XSD"),
    # A currency that is lost is in no list, and no sum is made of its amount.
    Consequence(cause=r"XSD", effect=r"BR-CL-03|BR-CO-1[0-7]"),
    # What cannot be read is before and after nothing.
    Consequence(cause=r"CORYPHEE-DATE", effect=r"BR-FR-CO-07_BT-9", same=Same.INVOICE),
    # EN 16931 says it, and the French twin says it again of the same term.
    Consequence(cause=r"BR-(?:CL|DEC)-\d+|BR-\d+", effect=FRENCH),
    Consequence(cause=r"BR-DEC-\d+", effect=r"(?:UBL|CII)-DT-\d+", same=Same.PLACE),
    # A number out of its own key is not told again by its length or its beginning.
    Consequence(
        cause=r"CORYPHEE-(?:SIRET|SIREN|TVA|IBAN|ESPACES)",
        effect=r"BR-FR-(?:09|10|11)_BT-[0-9-]+|BR-FR-CPRO-39|BR-CO-09",
        lends=True,
    ),
    # The stricter of two limits.
    Consequence(cause=r"BR-FR-CPRO-02|PORTAIL-NUMERO-LONG", effect=r"BR-FR-01_BT-1-1", same=Same.INVOICE),
    # A public body pays in euros: what a foreign currency would demand besides is beside the point.
    Consequence(cause=r"CORYPHEE-EUROS|PORTAIL-DEVISE", effect=r"BR-FR-CO-12_BT-5", same=Same.INVOICE),
    # A currency that is not one: the amounts repeat it, the total of VAT is in another, it is not the euro.
    Consequence(cause=r"BR-CL-04", effect=r"BR-CL-03", same=Same.VALUE),
    Consequence(cause=r"BR-CL-0[34]", effect=r"BR-CO-15", same=Same.INVOICE, about="BT-5"),
    Consequence(cause=r"BR-CL-04", effect=r"CORYPHEE-EUROS|PORTAIL-DEVISE", same=Same.INVOICE),
    # An attachment of a kind that no invoice carries, whatever its name.
    Consequence(cause=r"BR-CL-24", effect=r"CORYPHEE-PIECE-TYPE"),
    # A number of the wrong kind says neither who it is nor where.
    Consequence(cause=r"CORYPHEE-SIREN", effect=r"BR-FR-32-.+|BR-FR-CPRO-0[39]", lends=True),
    # A SIREN that is wrong is not that of the SIRET beside it.
    Consequence(cause=r"CORYPHEE-SIREN", effect=r"BR-FR-09_BT-(?:29|46)", same=Same.INVOICE, lends=True),
    Consequence(cause=r"BR-61", effect=r"CORYPHEE-VIREMENT", same=Same.INVOICE),
    # Without a line there is nothing to add up.
    Consequence(cause=r"BR-16", effect=r"BR-(?:S|Z|E|AE|IC|G|O)-0[18]|BR-CO-1[0-7]|CORYPHEE-LIGNE", same=Same.INVOICE),
    Consequence(cause=r"XSD", effect=r"BR-16"),
    # The amount of a category without VAT follows from its rate.
    Consequence(cause=r"BR-(?:Z|E|AE|IC|G|O)-0[5-7]", effect=r"BR-(?:Z|E|AE|IC|G|O)-09", same=Same.INVOICE),
    # A category that France does not know is told of the breakdown, of which the lines are the detail.
    Consequence(cause=r"BR-FR-15_BT-118-1", effect=r"BR-FR-(?:15|08)_BT-(?:118|151)-[12]", same=Same.INVOICE),
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
    causes, gone, graver = [*findings, *beside], set[int](), dict[int, Finding]()
    for row in TABLE:
        effects = [one for one in findings if re.fullmatch(row.effect, one.rule) and _is_about(one, row.about)]
        if effects:
            because = [one for one in causes if re.fullmatch(row.cause, one.rule)]
            follows = [one for one in effects if _follows(one, because, row)]
            gone |= {id(one) for one in follows}
            if row.lends and follows:
                graver |= {id(one): _lent(one, follows, row.same) for one in because if id(one) not in gone}
    return [graver.get(id(one), one) for one in findings if id(one) not in gone]


def _lent(cause: Finding, effects: list[Finding], same: Same) -> Finding:
    """The cause, as grave as what follows from it and with its rules."""
    mine = [one for one in effects if _share(same, one, cause)]
    grave = Severity.ERROR if any(one.severity is Severity.ERROR for one in mine) else cause.severity
    return replace(cause, severity=grave, rules=tuple(dict.fromkeys((*cause.rules, *(one.rule for one in mine)))))


def _follows(effect: Finding, causes: list[Finding], row: Consequence) -> bool:
    """Whether one of these causes, as grave as the effect or made so, is of the same."""
    soft = row.lends or effect.severity is not Severity.ERROR
    return any(
        (soft or cause.severity is Severity.ERROR) and _share(row.same, effect, cause)
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
    """Findings that are one fact in several pieces: the mentions that are missing, two bases that changed places, two
    groups of one rate, one currency, what is wrong in the same words of many lines."""
    whole = _one_of_mentions(_one_of_double_groups(_one_of_swapped_bases(findings)))
    return _one_of_many_lines(_one_of_currencies(whole))


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


def _one_of_double_groups(findings: list[Finding]) -> list[Finding]:
    """The same sum is expected of each of two groups: they are two halves of one."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for one in findings:
        if _BASE.fullmatch(one.rule) and one.expected:
            groups.setdefault((one.rule, one.expected), []).append(one)
    double = [many for many in groups.values() if len(many) > 1]
    first = {
        id(many[0]): replace(
            many[0],
            title="Le même taux de TVA a plusieurs groupes",
            message=f"{len(many)} groupes de TVA ont la même catégorie et le même taux, dont la base entière est de "
            f"{many[0].expected}.",
            remedy=f"Réunissez-les en un seul groupe : base {many[0].expected}, et sa TVA.",
            location="",
        )
        for many in double
    }
    rest = {id(one) for many in double for one in many[1:]}
    return [first.get(id(one), one) for one in findings if id(one) not in rest]


def _one_of_many_lines(findings: list[Finding]) -> list[Finding]:
    """Twenty times the same words are one finding, with its places."""
    same: dict[tuple[str, ...], list[Finding]] = {}
    for one in findings:
        if one.location.startswith("ligne "):
            same.setdefault((one.rule, one.severity, one.title, one.message, one.remedy, one.found), []).append(one)
    many = [group for group in same.values() if len(group) >= MANY]
    first = {id(group[0]): replace(group[0], location=_places(group)) for group in many}
    rest = {id(one) for group in many for one in group[1:]}
    return [first.get(id(one), one) for one in findings if id(one) not in rest]


MANY = 3  # lines; two are told apart
_NAMED = 5


def _places(group: list[Finding]) -> str:
    """« lignes 1, 2, 3, 4, 5 et 15 autres »."""
    numbers = [one.location.removeprefix("ligne ").partition(",")[0] for one in group]
    more = len(numbers) - _NAMED
    if more > 0:
        return f"lignes {', '.join(numbers[:_NAMED])} et {more} {'autres' if more > 1 else 'autre'}"
    return f"lignes {', '.join(numbers[:-1])} et {numbers[-1]}"


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
