"""The French rules: their official wording is French already; it is only cleared of its technical parts."""

import re

from coryphee.formats.model.labels import LABELS, name
from coryphee.formats.rules.words.syntax import Official
from coryphee.formats.rules.words.wording import MISSING, SHAPE, Wording

_HEAD = re.compile(r"^(?:\w+ : )?\[?BR-FR-[^\]:]*\]?\s*[:,]*\s*,?|\[BR-FR-[^\]]*\]")
_TECHNICAL = re.compile(r"\s*\([^()]*(?:(?:ram|cbc|cac|udt):|@)[^()]*\)")
_VALUES = re.compile(
    r"(?:\bValeurs? (?:actuelles?|fournie)|\bTaux fourni|\bSIRET :|\bBARvalue|\bNombre de [^.:]* :"
    r"|\bRéférences entête|\bNbline|\bID ?ligne|\bLigne :)[^.]*\.?"
)
_TERM = re.compile(r"B[TG]-\d+(?:-\d+)?")
_BARE_TERM = re.compile(r"^Le (B[TG]-\d+)")
_ACTION = re.compile(r"\bVeuillez\b(.*)$")


_ACTIONS = {
    "ajouter": "Ajoutez",
    "corriger": "Corrigez",
    "raccourcir": "Raccourcissez",
    "renseigner": "Renseignez",
    "supprimer": "Supprimez",
    "utiliser": "Utilisez",
    "vérifier": "Vérifiez",
}


def french(rule: str, official: Official) -> Wording:
    """The words of a rule of BR-FR, made of its official French text."""
    text = re.sub(r"<[^>]*>|\" \"|\*\*", "", _VALUES.sub("", _TECHNICAL.sub("", _HEAD.sub("", official.text))))
    text = " ".join(re.sub(r"«\s*»", "", text).replace("'", "’").split()).strip(" .,:-")
    action = _ACTION.search(text)
    message = text[: action.start()].strip(" .,:-") if action else text
    message = _BARE_TERM.sub(lambda found: f"« {name(found[1])} » ({found[1]})", message)
    message = f"{message[:1].upper()}{message[1:]}." if message else "La règle française n’est pas respectée."
    terms = tuple(dict.fromkeys(term for term in _TERM.findall(rule.replace("_", " ")) if term in LABELS))
    absent = any(word in message for word in ("obligatoire", "absente", "doit être présente", "doit être renseigné"))
    title = message.partition(". ")[0].partition(" : ")[0].rstrip(".")
    return Wording(
        title if len(title) <= 120 else f"{title[:117]}…",
        f"{message} Valeur trouvée : « {{found}} ».",
        _remedy(action[1]) if action else "Corrigez cette valeur comme le demande la règle.",
        terms,
        fact=_fact(rule),
        rank=MISSING if absent else SHAPE,
    )


def _remedy(action: str) -> str:
    verb, _, rest = action.strip(" .").partition(" ")
    return f"{_ACTIONS[verb]} {rest}." if verb in _ACTIONS else f"Veuillez {verb} {rest}."


def _fact(rule: str) -> str:
    """BR-FR-01 (characters) and BR-FR-02 say the same thing of the same number."""
    found = re.fullmatch(r"BR-FR-0[12]_((?:BT|EXT-FR-FE)-\d+)(?:-2)?", rule)
    return f"number-{found[1]}" if found else ""
