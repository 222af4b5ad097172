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


_ON_INVOICE = "Dans les mentions de vos factures, réglées une fois dans votre logiciel, ajoutez par exemple : "
_ADDRESS = (
    "Dans la fiche de cette entreprise, remplissez l’adresse de facturation électronique : pour une entreprise "
    "française, son SIREN, sous le code 0225."
)
_OWN = {
    "BR-FR-05_BT-22-1": Wording(
        "Il manque la mention des frais de recouvrement",
        "La facture ne dit pas l’indemnité forfaitaire pour frais de recouvrement (note PMT), que la loi demande.",
        _ON_INVOICE + "« Indemnité forfaitaire pour frais de recouvrement en cas de retard : 40 € ».",
        ("BT-22",),
        rank=MISSING,
    ),
    "BR-FR-05_BT-22-2": Wording(
        "Il manque la mention des pénalités de retard",
        "La facture ne dit pas les pénalités en cas de retard (note PMD), que la loi demande.",
        _ON_INVOICE + "« En cas de retard, intérêts au taux de la BCE majoré de 8 points ».",
        ("BT-22",),
        rank=MISSING,
    ),
    "BR-FR-05_BT-22-3": Wording(
        "Il manque la mention de l’escompte",
        "La facture ne dit ni escompte ni absence d’escompte (note AAB), ce que la loi demande.",
        _ON_INVOICE + "« Pas d’escompte pour paiement anticipé ».",
        ("BT-22",),
        rank=MISSING,
    ),
    "BR-FR-13_BT-34": Wording(
        "L’adresse électronique du vendeur manque",
        "La facture ne dit pas où les plateformes trouvent le vendeur (BT-34).",
        _ADDRESS,
        ("BT-34",),
        rank=MISSING,
    ),
    "BR-FR-12_BT-49": Wording(
        "L’adresse électronique de l’acheteur manque",
        "La facture ne dit pas où les plateformes trouvent l’acheteur (BT-49).",
        _ADDRESS,
        ("BT-49",),
        rank=MISSING,
    ),
    "BR-FR-08_BT-23": Wording(
        "Le cadre de facturation français manque",
        "Le cadre (BT-23) dit ce que la facture est : trouvé « {found} », attendu par exemple B1 (livraison de "
        "biens), S1 (prestation de services) ou M1 (les deux).",
        "Dans votre logiciel, choisissez S1 pour un service, B1 pour un bien.",
        ("BT-23",),
        rank=MISSING,
    ),
    "BR-FR-04_BT-3": Wording(
        "Ce type de document n’est pas admis",
        "Type de document (BT-3) : trouvé « {found} », qui n’est pas dans la liste française.",
        "Indiquez 380 pour une facture, 381 pour un avoir, 386 pour une facture d’acompte.",
        ("BT-3",),
        rank=SHAPE,
    ),
    "BR-FR-03_BT-2": Wording(
        "La date de facture n’est pas admise",
        "Date d’émission (BT-2) : trouvé « {found} », attendu une date entre 2000 et 2099, écrite sans tiret en CII "
        "(20261121) et avec des tirets en UBL (2026-11-21).",
        "Corrigez la date de la facture, ou la façon dont le logiciel l’écrit.",
        ("BT-2",),
        rank=SHAPE,
    ),
    "BR-FR-09_BT-46": Wording(
        "Le SIRET de l’acheteur n’a pas 14 chiffres",
        "SIRET de l’acheteur (BT-46) : trouvé « {found} », attendu 14 chiffres qui commencent par son SIREN.",
        "Un SIREN a 9 chiffres : ajoutez les 5 de l’établissement ; l’annuaire donne le SIRET complet.",
        ("BT-46",),
        rank=SHAPE,
    ),
    "BR-FR-09_BT-29": Wording(
        "Le SIRET du vendeur n’a pas 14 chiffres",
        "SIRET du vendeur (BT-29) : trouvé « {found} », attendu 14 chiffres qui commencent par son SIREN.",
        "Un SIREN a 9 chiffres : ajoutez les 5 de l’établissement qui facture.",
        ("BT-29",),
        rank=SHAPE,
    ),
    "BR-FR-CO-05_BT-3": Wording(
        "L’avoir ne dit pas quelle facture il corrige",
        "Un avoir cite la facture qu’il corrige, par son numéro (BT-25) et sa date (BT-26).",
        "Ajoutez le numéro et la date de la facture d’origine (BT-25 et BT-26).",
        ("BT-25", "BT-26"),
        rank=MISSING,
    ),
    "BR-FR-CO-07_BT-9": Wording(
        "L’échéance précède la facture",
        "La date d’échéance (BT-9) ne peut pas précéder la date de facture (BT-2), sauf pour un acompte ou une facture "
        "déjà payée : trouvé « {found} ».",
        "Corrigez la date d’échéance, ou déclarez la facture déjà payée (cadre B2, S2 ou M2).",
        ("BT-9",),
        rank=SHAPE,
    ),
    "BR-FR-CO-09_BT-23-1": Wording(
        "La facture est dite déjà payée, et ses montants disent autre chose",
        "Le cadre (BT-23) dit la facture déjà payée : le montant déjà payé (BT-113) est alors le total TVA comprise "
        "(BT-112), et il ne reste rien à payer. Montant déjà payé trouvé : « {found} ».",
        "Corrigez le montant déjà payé, ou choisissez un autre cadre (B1, S1, M1).",
        ("BT-113",),
        rank=SHAPE,
    ),
}
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
    """The words of a rule of BR-FR: our own, or made of its official French text."""
    if rule in _OWN:
        return _OWN[rule]
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
