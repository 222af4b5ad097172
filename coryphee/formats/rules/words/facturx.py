"""The rules of the Factur-X profiles: how often an element occurs, which codes it takes, what a profile leaves out."""

import re

from coryphee.formats.model.labels import label
from coryphee.formats.rules.words.families import CODE_LISTS
from coryphee.formats.rules.words.syntax import Official
from coryphee.formats.rules.words.wording import CODE, LINE, MISSING, SHAPE, SYNTAX, Wording
from coryphee.formats.syntaxes.places import terms_at

UNUSED_ELEMENT, UNUSED_ATTRIBUTE = "FACTURX-ELEMENT", "FACTURX-ATTRIBUT"  # the official file gives them no id

_SUBJECT = re.compile(r"'@?((?:\w+:)?(\w+))")
_STEP = re.compile(r"\w+:\w+")
_PREDICATE = re.compile(r"\[[^\]]*\]")
_TIMES = re.compile(r"(exactly|maximum|at least) (\d+) times")


def facturx(rule: str, official: Official) -> Wording | None:
    """The wording of a rule on what a profile holds; None for any other."""
    if rule == "PEPPOL-EN16931-R008":
        title = "Un élément est vide"
        return Wording(title, f"{title}.", "Retirez cet élément, ou donnez-lui une valeur.", rank=LINE)
    if rule.startswith(("FX-SCH-", "FACTURX-")):
        return _about_element(official)
    return None


def _about_element(official: Official) -> Wording:
    if "not used" in official.text:
        return _unused("L’attribut « {} »" if official.text.startswith("Attribute") else "Cet élément", official)
    thing, terms = _subject(official)
    if "not allowed" in official.text:
        return Wording(
            f"{thing} : code ou valeur hors de la liste",
            f"{thing} vaut « {{found}} », qui n’est pas dans la liste que le profil permet.",
            _choices(terms, thing),
            terms,
            rank=CODE,
        )
    if official.text.startswith("Attribute"):
        return Wording(
            f"Un champ n’a pas son type ({thing})",
            f"Le profil demande de dire de quel type est ce champ (attribut {thing}).",
            f"C’est votre logiciel qui l’écrit : transmettez ce message à son éditeur (attribut {thing} absent).",
            terms,
            expected="une valeur",
            rank=MISSING,
        )
    return _occurrences(thing, terms, official.text)


def _choices(terms: tuple[str, ...], thing: str) -> str:
    """The list by its name and an example, where the rules of the norm name it."""
    codes = next((codes for term in terms for codes in (CODE_LISTS.get(term),) if codes), None)
    if codes is not None:
        return f"Choisissez un code de la liste : {codes}."
    return f"Choisissez dans votre logiciel une autre valeur de {thing}, ou laissez ce champ vide."


def _unused(kind: str, official: Official) -> Wording:
    attribute = re.search(r"@(\w+)", official.text)
    thing = kind.format(attribute[1] if attribute else "")
    return Wording(
        f"{thing} n’existe pas dans ce profil",
        f"{thing} n’existe pas à cet endroit dans le profil déclaré : il ne sera pas lu.",
        "Retirez-le, ou déclarez le profil qui contient cette information.",
        rank=SYNTAX,
    )


def _subject(official: Official) -> tuple[str, tuple[str, ...]]:
    """What the rule is about, named as people do where the tables know it, and its terms.

    The value of a rule on values is that of the context itself; a rule that counts names a child of its context.
    """
    named = _SUBJECT.search(official.text)
    tag, name = (named[1], named[2]) if named else ("?", "?")
    path = _STEP.findall(_PREDICATE.sub("", official.where))
    if tag != name and not official.text.startswith("Value"):
        path.append(tag)
    terms = terms_at(path)
    return (f"« {label(*terms)} »" if terms and tag != name else f"« {name} »"), terms


def _occurrences(thing: str, terms: tuple[str, ...], text: str) -> Wording:
    times = _TIMES.search(text)
    how, number = (times[1], times[2]) if times else ("exactly", "1")
    wanted = {"exactly": "exactement {} fois", "maximum": "au plus {} fois", "at least": "au moins {} fois"}[how]
    wanted = wanted.format("une" if number == "1" else number)
    return Wording(
        f"{thing} doit figurer {wanted}",
        f"Dans le profil déclaré, {thing} figure {wanted} à cet endroit.",
        f"Gardez une seule valeur de {thing} et retirez les autres."
        if how == "maximum"
        else f"Remplissez {thing} dans votre logiciel. S’il l’est déjà, transmettez ce message à son éditeur.",
        terms,
        rank=SHAPE if how == "maximum" else MISSING,
    )
