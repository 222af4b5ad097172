"""Rules about how UBL and CII are written: what may occur once, what is not foreseen, what a type allows."""

import re
from typing import NamedTuple

from coryphee.formats.model.labels import name
from coryphee.formats.rules.words.wording import SHAPE, SYNTAX, WARNING, Wording


class Official(NamedTuple):
    """A rule as its official file words it."""

    flag: str
    text: str
    test: str
    where: str = ""


_ONCE = {
    "UBL-SR-01": "BT-12", "UBL-SR-02": "BT-15", "UBL-SR-03": "BT-16", "UBL-SR-04": "BT-18", "UBL-SR-05": "BT-20",
    "UBL-SR-06": "BT-25", "UBL-SR-08": "BG-14", "UBL-SR-09": "BT-27", "UBL-SR-10": "BT-28", "UBL-SR-11": "BT-30",
    "UBL-SR-12": "BT-31", "UBL-SR-13": "BT-32", "UBL-SR-14": "BT-33", "UBL-SR-15": "BT-44",
    "UBL-SR-17": "BT-47", "UBL-SR-18": "BT-48", "UBL-SR-22": "BT-62", "UBL-SR-23": "BT-63", "UBL-SR-24": "BG-13",
    "UBL-SR-26": "BT-83", "UBL-SR-27": "BT-81", "UBL-SR-28": "BT-89", "UBL-SR-29": "BT-90", "UBL-SR-30": "BT-97",
    "UBL-SR-31": "BT-104", "UBL-SR-32": "BT-120", "UBL-SR-34": "BT-127", "UBL-SR-35": "BT-132", "UBL-SR-36": "BG-26",
    "UBL-SR-37": "BT-147", "UBL-SR-39": "BT-11", "UBL-SR-40": "BT-45", "UBL-SR-42": "BT-31", "UBL-SR-45": "BT-9",
    "UBL-SR-46": "BT-82", "UBL-SR-49": "BT-8", "UBL-SR-50": "BT-154", "UBL-SR-52": "BT-128", "UBL-SR-54": "BG-18",
    "UBL-SR-55": "BG-19", "UBL-SR-56": "BT-17", "CII-SR-009": "BT-24", "CII-SR-010": "BT-24", "CII-SR-014": "BT-3",
    "CII-SR-069": "BT-160", "CII-SR-072": "BT-161", "CII-SR-090": "BT-159", "CII-SR-439": "BT-146",
    "CII-SR-440": "BT-147", "CII-SR-441": "BT-148", "CII-SR-455": "BG-6", "CII-SR-456": "BG-9", "CII-SR-459": "BT-34",
    "CII-SR-460": "BT-49", "CII-SR-461": "BT-7", "CII-SR-462": "BT-8", "CII-SR-469": "BT-83", "CII-SR-471": "BT-96",
    "CII-SR-472": "BT-95", "CII-SR-473": "BT-92", "CII-SR-477": "BT-106", "CII-SR-478": "BT-108",
    "CII-SR-479": "BT-107", "CII-SR-480": "BT-109", "CII-SR-481": "BT-114", "CII-SR-482": "BT-112",
    "CII-SR-484": "BT-113", "CII-SR-487": "BT-115",
}  # fmt: skip
_SPECIAL = {
    "UBL-SR-07": (
        "Il manque le numéro de la facture antérieure",
        "Indiquez ce numéro, ou retirez la référence.",
        "BT-25",
    ),
    "UBL-SR-19": (
        "Le bénéficiaire doit différer du vendeur, et être nommé une fois",
        "Retirez le bénéficiaire si c’est le vendeur.",
        "BT-59",
    ),
    "UBL-SR-20": (
        "Le bénéficiaire doit différer du vendeur, et être identifié une fois",
        "Retirez le bénéficiaire si c’est le vendeur.",
        "BT-60",
    ),
    "UBL-SR-21": (
        "Le bénéficiaire doit différer du vendeur, et être immatriculé une fois",
        "Retirez le bénéficiaire si c’est le vendeur.",
        "BT-61",
    ),
    "UBL-SR-43": (
        "Une référence de document a un type qui ne convient pas",
        "Utilisez le type 130 pour l’objet facturé, sinon ni type ni schéma.",
        "BT-18",
    ),
    "UBL-SR-44": (
        "La facture donne plusieurs références de paiement",
        "Gardez une seule référence à rappeler au paiement.",
        "BT-83",
    ),
    "UBL-SR-47": (
        "La facture mêle plusieurs moyens de paiement",
        "Donnez le même code à tous les moyens de paiement.",
        "BT-81",
    ),
    "UBL-SR-48": (
        "Une ligne a une seule catégorie de TVA, ni plus ni moins",
        "Gardez une catégorie de TVA dans la ligne.",
        "BT-151",
    ),
    "UBL-SR-51": ("Une adresse a au plus une troisième ligne", "Regroupez les lignes d’adresse en trop.", "BT-162"),
    "UBL-SR-53": (
        "Une immatriculation fiscale est incomplète",
        "Donnez le numéro et le type de taxe, ou retirez le tout.",
        "BT-31",
    ),
    "UBL-CR-666": (
        "L’objet facturé ne porte pas de pièce jointe",
        "Séparez l’objet facturé (type 130) de la pièce jointe.",
        "BT-18",
    ),
    "UBL-CR-673": (
        "L’objet facturé ne porte pas de description",
        "Séparez l’objet facturé (type 130) de la pièce jointe.",
        "BT-18",
    ),
    "UBL-DT-01": ("Trop de décimales", "Arrondissez ce montant au centime.", ""),
    "UBL-DT-06": ("Le type de la pièce jointe manque", "Indiquez son type, par exemple application/pdf.", "BT-125"),
    "UBL-DT-07": ("Le nom de la pièce jointe manque", "Indiquez le nom du fichier joint.", "BT-125"),
    "CII-SR-046": ("Le type de l’identifiant de l’article manque", "Indiquez-le, 0160 pour un GTIN.", "BT-157"),
    "CII-SR-463": (
        "On ne sait pas si c’est une remise ou un supplément",
        "Ajoutez l’indicateur : vrai pour des frais, faux pour une remise.",
        "BG-20",
    ),
    "CII-SR-467": (
        "La facture mêle plusieurs moyens de paiement",
        "Donnez le même code à tous les moyens de paiement.",
        "BT-81",
    ),
    "CII-SR-468": (
        "La facture donne plusieurs libellés de paiement",
        "Donnez le même libellé à tous les moyens de paiement.",
        "BT-82",
    ),
    "CII-SR-470": (
        "Le compte est donné deux fois pour un virement",
        "Gardez l’IBAN ou l’identifiant local, pas les deux.",
        "BT-84",
    ),
    "UBL-SR-16": (
        "L’acheteur porte deux identifiants",
        (
            "Gardez son SIRET. Si l’autre est un code service (type 0224), écrivez-le dans « référence de l’acheteur » "
            "(BuyerReference), et retirez-le d’ici."
        ),
        "BT-46",
    ),
    "CII-DT-037": ("Une taxe qui n’est pas la TVA", "Mettez « VAT » comme type de taxe.", "BT-118"),
    "CII-DT-097": (
        "Une date n’est pas au format AAAAMMJJ",
        "Écrivez la date avec huit chiffres, par exemple 20261121.",
        "",
    ),
}


def syntax(rule: str, official: Official) -> Wording:
    """The wording of a rule of the binding, made from its table or from the element that it names."""
    warning = official.flag == "warning"
    rank = WARNING if warning else SYNTAX
    if rule in _SPECIAL:
        title, remedy, term = _SPECIAL[rule]
        return Wording(title, f"{title} : trouvé « {{found}} ».", remedy, (term,) if term else (), rank=SHAPE)
    if rule in _ONCE:
        term = _ONCE[rule]
        return Wording(
            f"{name(term)} : une seule fois",
            f"« {name(term)} » doit figurer une fois, et une seule, à cet endroit.",
            "Gardez la bonne valeur et retirez les autres.",
            (term,),
            rank=rank,
        )
    return _about_element(official, rank)


def _about_element(official: Official, rank: int) -> Wording:
    element = element_named(official.test)
    kind = "L’attribut" if f"@{element}" in official.test else "L’élément"
    if official.test.startswith("not"):
        return Wording(
            f"{kind} « {element} » n’est pas prévu ici",
            f"Votre logiciel écrit « {element} » à un endroit que la norme ne prévoit pas : personne ne le lira.",
            f"Si cette information compte, mettez-la aussi dans une note. L’éditeur de votre logiciel peut retirer "
            f"« {element} ».",
            rank=rank,
        )
    return Wording(
        f"{kind} « {element} » : nombre ou contenu inattendu",
        f"{kind} « {element} » n’est pas présent le nombre de fois prévu, ou sa valeur ne convient pas.",
        f"Vérifiez « {element} » : une seule valeur est attendue.",
        rank=rank,
    )


def element_named(test: str) -> str:
    """The last element or attribute of the first path of an official test."""
    path = re.sub(r"\[[^\]]*\]|'[^']*'", "", re.split(r"\)\s*(?:or|and|<|=|>)", test)[0])
    names = re.findall(r"@?(?:\w+:)?([A-Za-z]\w*)(?!\w*\s*\()", path)
    return names[-1] if names else "?"
