"""Write `docs/regles.md`, the page where each rule says what it means, from the declarations.

python -m compiler page
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from coryphee.formats.finding import Severity
from coryphee.formats.model.document import Syntax
from coryphee.formats.model.labels import label
from coryphee.formats.rules.by_hand.cpro import RULES, PublicRule
from coryphee.formats.rules.by_hand.facturx import RULES as FACTURX
from coryphee.formats.rules.catalogue import Rule, rules_of
from coryphee.formats.rules.codes import EDITION
from coryphee.formats.rules.editions import RuleSet, edition_of, editions_of
from coryphee.formats.rules.facts import with_value
from coryphee.formats.rules.words.extensions import in_the_norm
from coryphee.formats.rules.words.syntax import element_named
from coryphee.formats.rules.words.wording import CODE, LINE, MISSING, SHAPE

PAGE = Path(__file__).resolve().parents[1] / "docs" / "regles.md"
_HEAD = """# Comprendre les règles

Page écrite par `python -m compiler page` à partir des déclarations ; ne pas la modifier à la main.

Une règle **bloquante** fait refuser la facture par le jeu de règles qui la contient ; un **avertissement** la laisse
passer. Les verdicts sont ceux des règles officielles (CEN/TC 434, EUPL-1.2 ; FNFE-MPE, Apache-2.0), comparés à elles
par `tests/formats/rules`.
"""
_EDITIONS = """| Édition (`--rules`) | Règles | Validité |
|---|---|---|"""
_CHOICE = (
    "Une facture est jugée par l’édition du jour (`--on` en nomme un autre), ou par celle que l’on nomme. Sans jour "
    "dit par le fichier officiel, l’édition vaut de tout temps."
)
_SECTIONS = (
    ("EN 16931 en UBL", RuleSet.EN16931, Syntax.UBL_INVOICE),
    ("EN 16931 en CII et Factur-X", RuleSet.EN16931, Syntax.CII),
    ("Réforme française (BR-FR) en UBL", RuleSet.FRENCH, Syntax.UBL_INVOICE),
    ("Réforme française (BR-FR) en CII et Factur-X", RuleSet.FRENCH, Syntax.CII),
)
_PROFILES = (
    "Règles des profils BASIC WL, EN 16931 et EXTENDED que la norme n’a pas elle-même (Factur-X, FNFE-MPE, "
    "FeRD). Celles de la norme qu’un profil reprend gardent leur nom. MINIMUM et BASIC n’ont que leur schéma."
)
_BY_FAMILY = (
    (re.compile(r"BR-F[RX]EXT-0[12]"), "une note avec son type `AAI` seul"),
    (re.compile(r"BR-F[RX]EXT-03"), "`FC` là où seul `VA` est admis"),
    (re.compile(r"BR-F[RX]EXT-04"), "`XX9`"),
    (re.compile(r"BR-F[RX]EXT-05"), "`AUTRE`"),
    (re.compile(r"BR-F[RX]EXT-06"), "une ligne mère, sans type de sous-ligne"),
    (re.compile(r"BR-F[RX]EXT-(08|12)"), "un groupe à `100.00` pour des lignes qui font `90.00`, ou sans montant"),
    (re.compile(r"BR-F[RX]EXT-11"), "une ligne mère `9` dans une facture de trois lignes"),
    (re.compile(r"BR-(FR-)?DEC-.*|UBL-DT-01"), "`12.345`"),
    (re.compile(r"BR-CO-(09)"), "`40303265045` au lieu de `FR40303265045`"),
    (re.compile(r"BR-CO-1[0-6]"), "un total de `100.00` pour des montants qui font `90.00`"),
    (re.compile(r"BR-(CO-17|S-09|AF-09|AG-09)"), "TVA de `19.00` pour une base de `100.00` à `20` %"),
    (re.compile(r"BR-[A-Z]+-08"), "une base de `100.00` pour des lignes qui font `90.00`"),
    (re.compile(r"BR-[A-Z]+-09"), "TVA de `20.00`"),
    (re.compile(r"BR-S-0[567]"), "taux `0`"),
    (re.compile(r"BR-A[FG]-0[567]"), "taux `-1`"),
    (re.compile(r"BR-[A-Z]+-0[567]"), "taux `20`"),
    (re.compile(r"BR-[A-Z]+-01"), "une ligne dans la catégorie, aucune ventilation de TVA pour elle"),
    (re.compile(r"BR-O-0[234]"), "une opération hors champ, et le numéro de TVA `FR40303265045`"),
    (re.compile(r"BR-[A-Z]+-0[234]"), "aucun numéro de TVA"),
    (re.compile(r"BR-(29|30)"), "du `2026-02-01` au `2026-01-31`"),
    (re.compile(r"BR-51"), "`4970101234567890`"),
)


def page() -> str:
    """The whole page."""
    return "\n".join([_HEAD, *_editions(), *_sections(), *_extension(), "", *_public(), _facturx(), ""])


def _editions() -> Iterator[str]:
    yield _EDITIONS
    for one in (edition for rules in RuleSet for edition in editions_of(rules)):
        yield f"| `{one}` | {one.title} | {one.validity or '—'} |"
    yield f"\n{_CHOICE} {EDITION}.\n"


def _sections() -> Iterator[str]:
    for title, asked, syntax in _SECTIONS:
        (file,) = edition_of(asked).file_names(syntax)
        rules = rules_of(file)
        grave = [rule for rule in rules if rule.severity is Severity.ERROR and rule.test != "true()"]
        yield f"## {title}\n\n{len(grave)} règles bloquantes, {len(rules) - len(grave)} autres.\n"
        for rule in grave:
            yield _grave(rule)
        warnings = [rule for rule in rules if rule.severity is Severity.WARNING]
        if warnings:
            yield _warnings(warnings)


def _grave(rule: Rule) -> str:
    words = rule.wording
    terms = f" — {label(*words.terms)}" if words.terms else ""
    return (
        f"### {rule.id}{terms}\n\n"
        f"**{words.title.rstrip('…')}.** {with_value(words.message, '')}  \n"
        f"À faire : {words.remedy}  \n"
        f"Exemple fautif : {example(rule)}\n"
    )


def _warnings(rules: Iterable[Rule]) -> str:
    lines = ["### Avertissements", "", "| Règle | Élément ou attribut | Ce qu’elle dit |", "|---|---|---|"]
    for rule in rules:
        lines.append(f"| {rule.id} | `{element_named(rule.test)}` | {with_value(rule.wording.message, '')} |")
    return "\n".join([*lines, ""])


def _public() -> Iterator[str]:
    yield f"## Secteur public (BR-FR-CPRO)\n\n{len(RULES)} règles, écrites d’après la norme XP Z12-012.\n"
    for rule in RULES:
        yield _public_rule(rule)


def _extension() -> Iterator[str]:
    french = edition_of(RuleSet.EXTENDED_CTC)
    yield "## EXTENDED-CTC-FR\n\nRègles de l’extension française (FNFE-MPE) que la norme n’a pas elle-même.\n"
    yield from _beyond({"UBL": french.files[Syntax.UBL_INVOICE], "CII": french.files[Syntax.CII]}, "Syntaxes")


def _facturx() -> str:
    profiles = _beyond({key.value: file for key, file in edition_of(RuleSet.FACTURX).files.items()}, "Profils")
    lines = ["| Règle | Gravité | Ce qu’elle dit |", "|---|---|---|"]
    lines += [f"| {rule} | {'bloquante' if blocks else 'avertissement'} | {text} |" for rule, blocks, text in FACTURX]
    about = "Règles propres (`--rules facturx`) ; le PDF lui-même est vérifié à la lecture (`CORYPHEE-PDF-…`)."
    return "\n".join(["## Factur-X", "", about, "", *lines, "", _PROFILES, "", *profiles])


def _beyond(files: Mapping[str, str], what: str) -> Iterator[str]:
    """The rules of some files that the norm does not have, and which of the files have each."""
    yield f"| Règle | {what} | Où | Ce qu’elle dit | Exemple fautif |"
    yield "|---|---|---|---|---|"
    holders: dict[str, list[str]] = {}
    declared: dict[str, Rule] = {}
    for holder, file in files.items():
        norm = {one.id for one in rules_of(f"en16931_{file[-3:]}")}
        for one in rules_of(file):
            if one.id not in norm and one.test != "true()":
                holders.setdefault(one.id, []).append(holder)
                declared.setdefault(one.id, one)
    for identifier, one in declared.items():
        said = f"{_where(one)} | {with_value(one.wording.message, '')} | {_profile_example(one)}"
        yield f"| {identifier} | {', '.join(holders[identifier])} | {said} |"


def _where(rule: Rule) -> str:
    """The last two steps of its context; a rule without an id of its own stands at many places."""
    if rule.id.startswith("FACTURX-"):
        return "partout"
    steps = re.sub(r"\[[^\]]*\]|\w+:|\||[()]", "", rule.where.split("|")[0]).strip("/ ").split("/")
    return f"`{'/'.join(steps[-2:])}`"


def _profile_example(rule: Rule) -> str:
    if "maximum" in rule.reference:
        return f"`{element_named(rule.test)}` une fois de trop"
    if "not used" in rule.reference:
        return "l’élément ou l’attribut est présent"
    return example(rule)


def _public_rule(rule: PublicRule) -> str:
    directory = " Demande l’annuaire." if rule.needs_directory else ""
    return (
        f"### {rule.id} — {label(*rule.terms)}\n\n"
        f"**{rule.title}.** {with_value(rule.message, rule.example)}{directory}  \n"
        f"À faire : {rule.remedy}\n"
    )


def example(rule: Rule) -> str:
    """One bad example, in a few words."""
    norm = in_the_norm(rule.id)
    known = next((shown for pattern, shown in _BY_FAMILY if pattern.fullmatch(norm)), None)
    return known or _by_rank(rule) or _by_test(rule)


def _by_rank(rule: Rule) -> str:
    words = rule.wording
    if words.rank == CODE:
        return "`XX9`"
    if words.expected == "une valeur" or words.rank == MISSING:
        return "l’information est absente."
    if "négatif" in words.title:
        return "`-5.00`"
    if words.rank == LINE:
        return "l’information manque dans une ligne."
    if words.rank == SHAPE and ("date" in words.title.lower() or "-03_" in rule.id):
        return "`2026-02-31`"
    return ""


def _by_test(rule: Rule) -> str:
    element = element_named(rule.test)
    if rule.test.startswith(("not(", "count(", "(count(")):
        return f"`{element}` présent, ou répété, là où il ne doit pas l’être."
    return f"`{element}` avec une valeur qui contredit le reste de la facture."


def main() -> int:
    PAGE.write_text(page(), encoding="utf-8")
    return 0
