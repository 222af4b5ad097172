"""BR-FR of what few invoices have: attributes of articles, invoiced objects, several sellers, both directions."""

import re
from collections.abc import Callable

from coryphee.formats.rules.words.wording import LINE, MISSING, SHAPE, Wording

# Rule → title, message, remedy, terms, example. {found} is what stands there.
_Row = tuple[str, str, str, tuple[str, ...], tuple[str, str]]
_GROUP = "Le cadre (BT-23 : {BT-23}) est celui d’une facture à plusieurs vendeurs ou dans les deux sens : "
_ASK = (
    "Ces factures se font dans un logiciel qui les connaît. Si vous êtes seul vendeur, choisissez le cadre S1 "
    "(service), "
    "B1 (bien) ou M1 (les deux) ; sinon, "
)
_SELF_BILLED = (
    "389 (facture établie par l’acheteur), 501 (facture affacturée établie par l’acheteur), 500 (acompte établi par "
    "l’acheteur), 471 ou 473 (rectificatives établies par l’acheteur), 261 ou 502 (avoirs établis par l’acheteur)"
)
_OBJECTS = {
    "AFL": ("numéro de sous-facture (type AFL)", "F-2026-0042-A"),
    "AVV": ("cadre de sous-facture (type AVV)", "S1"),
}
_SUB = "Ligne de regroupement de Lemoine"


def _header_line(what: str, example: str) -> _Row:
    """What the header line of each sub-invoice says."""
    return (
        f"Une sous-facture ne dit pas {what}",
        f"{_GROUP}la ligne de regroupement (GROUP) de chaque sous-facture dit {what}. Il manque ici.",
        f"{_ASK}ajoutez {what} à cette ligne.",
        ("BG-25",),
        (f"{_SUB} : (vide)", f"{_SUB} : {example}"),
    )


def _origin(what: str, example: str) -> _Row:
    return (
        f"Une sous-facture ne dit pas {what} de la facture d’origine",
        (
            f"{_GROUP}pour un avoir ou une rectification, la ligne de regroupement (GROUP) de chaque sous-facture dit "
            f"{what} "
            "de la facture qu’elle corrige."
        ),
        f"{_ASK}ajoutez {what} de la facture d’origine à cette ligne.",
        ("BG-25",),
        (f"{_SUB}, facture d’origine : (vide)", f"{_SUB}, facture d’origine : {example}"),
    )


def _both_lines(whose: str) -> _Row:
    return (
        f"Aucune des deux sous-factures n’est celle {whose}",
        (
            f"Le cadre (BT-23 : {{BT-23}}) est celui d’une facture dans les deux sens : l’une des deux lignes de "
            "regroupement "
            "(GROUP) "
            f"porte le SIREN {whose}."
        ),
        f"{_ASK}donnez à l’une des deux lignes de regroupement le SIREN {whose}.",
        ("BG-25",),
        (
            "Lignes de regroupement : Lemoine et Lemoine",
            "Lignes de regroupement : Lemoine (vendeur), Dupont (acheteur)",
        ),
    )


def _object(code: str, where: str) -> _Row:
    what, example = _OBJECTS[code]
    return (
        f"Un {what} est vide",
        f"L’objet facturé de type {code} {where} n’a pas de valeur.",
        f"Donnez le {what}, ou retirez cet objet facturé.",
        ("BT-18",) if where == "de la facture" else ("BT-128",),
        (f"Objet facturé {code} : (vide)", f"Objet facturé {code} : {example}"),
    )


def _objects_once(where: str, term: str) -> _Row:
    return (
        f"Un objet facturé {where} est donné deux fois",
        (
            f"Les objets facturés {where} de type AFL (numéro de sous-facture) et AVV (son cadre) ne figurent chacun "
            "qu’une fois."
        ),
        "Gardez un seul objet facturé de chaque type.",
        (term,),
        ("Objets facturés AFL : F-1 et F-2", "Objet facturé AFL : F-1"),
    )


_ROWS: dict[str, _Row] = {
    r"BR-FR-27_BG-32": (
        "Une caractéristique d’article n’a pas de nom",
        "Une caractéristique d’article (couleur, longueur…) dit son nom ou son code : elle n’a ni l’un ni l’autre.",
        "Donnez un nom à cette caractéristique, ou retirez-la.",
        ("BG-32",),
        ("Caractéristique : (sans nom), « bleu »", "Caractéristique : couleur, « bleu »"),
    ),
    r"BR-FR-27_BT-160": (
        "Le nom d’une caractéristique d’article est vide",
        "Une caractéristique d’article a un nom sans rien dedans.",
        "Donnez un nom à cette caractéristique, ou retirez-la.",
        ("BT-160",),
        ("Caractéristique : « », « bleu »", "Caractéristique : couleur, « bleu »"),
    ),
    r"BR-FR-27_EXT-FR-FE-159": (
        "Le code d’une caractéristique d’article est vide",
        "Une caractéristique d’article a un code sans rien dedans.",
        "Donnez-lui un nom à la place du code, ou retirez-la.",
        ("BG-32",),
        ("Code de la caractéristique : (vide)", "Caractéristique : couleur, « bleu »"),
    ),
    r"BR-FR-28-Value": (
        "Une caractéristique d’article a zéro ou deux valeurs",
        "Une caractéristique d’article a une valeur, ou une mesure avec son unité ; jamais les deux, ni aucune.",
        "Gardez l’une des deux : « 3 mètres » en texte, ou 3 avec l’unité MTR (mètre).",
        ("BT-161",),
        ("Longueur : « 3 m » et 3 MTR", "Longueur : 3, unité : MTR (mètre)"),
    ),
    r"BR-FR-29_BT-18": _objects_once("de la facture", "BT-18"),
    r"BR-FR-30_BT-128": _objects_once("de la ligne", "BT-128"),
    r"BR-FR-29_AFL": _object("AFL", "de la facture"),
    r"BR-FR-29_AVV": _object("AVV", "de la facture"),
    r"BR-FR-30_AFL": _object("AFL", "d’une ligne"),
    r"BR-FR-30_AVV": _object("AVV", "d’une ligne"),
    r"BR-FR-MV-01_EXT-FR-FE-163": (
        "Une ligne ne dit pas sa place dans les sous-factures",
        (
            f"{_GROUP}chaque ligne y est une ligne de regroupement (GROUP), de détail (DETAIL) ou d’information "
            "(INFORMATION). Celle-ci ne le dit pas."
        ),
        f"{_ASK}donnez à chaque ligne son type.",
        ("BG-25",),
        ("Vis inox, type de ligne : (vide)", "Vis inox, type de ligne : DETAIL"),
    ),
    r"BR-FR-MV-02_EXT-FR-FE-163": (
        "La facture à plusieurs vendeurs n’a aucune sous-facture",
        (
            "Le cadre (BT-23 : {BT-23}) est celui d’une facture à plusieurs vendeurs : il y faut au moins une ligne "
            "de regroupement "
            "(GROUP), une par vendeur."
        ),
        f"{_ASK}ajoutez une ligne de regroupement par vendeur.",
        ("BG-25",),
        ("Deux lignes de détail, aucune de regroupement", "Lemoine (GROUP), et sous elle ses deux lignes de détail"),
    ),
    r"BR-FR-BD-02_EXT-FR-FE-163": (
        "La facture dans les deux sens n’a pas ses deux sous-factures",
        (
            "Le cadre (BT-23 : {BT-23}) est celui d’une facture dans les deux sens : il y faut deux lignes de "
            "regroupement (GROUP), "
            "une "
            "par sens."
        ),
        f"{_ASK}donnez une ligne de regroupement à chaque sens, et deux en tout.",
        ("BG-25",),
        ("Une ligne de regroupement", "Deux : une du vendeur, une de l’acheteur"),
    ),
    r"BR-FR-BD-02_BT-3[01]": _both_lines("du vendeur"),
    r"BR-FR-BD-02_BT-47": _both_lines("de l’acheteur"),
    r"BR-FR-MV-03_EXT-FR-FE-164": _header_line("le nom de son vendeur", "Charpentes Lemoine"),
    r"BR-FR-MV-03_EXT-FR-FE-167": _header_line("le SIREN de son vendeur", "812749638"),
    r"BR-FR-MV-03_EXT-FR-FE-177": _header_line("le pays de son vendeur", "FR (France)"),
    r"BR-FR-MV-03_EXT-FR-FE-181": _header_line("son total de TVA", "TVA 200,00 €"),
    r"BR-FR-MV-03_EXT-FR-FE-182": _header_line(
        "son total de TVA dans la devise de comptabilisation", "TVA 184,00 € (EUR)"
    ),
    r"BR-FR-MV-03_BT-128_AFL": _header_line("son numéro de sous-facture (AFL)", "F-2026-0042-A"),
    r"BR-FR-MV-03_BT-128_AVV": _header_line("son propre cadre (AVV), autre que M8, S8 ou B8", "S1"),
    r"BR-FR-MV-05_EXT-FR-FE-BG-12": (
        "Le total d’une sous-facture n’est pas la somme de ses lignes",
        (
            f"{_GROUP}le montant hors TVA d’une ligne de regroupement est la somme de ses lignes, à un centime près "
            "par "
            "ligne."
        ),
        "Corrigez le montant de la ligne de regroupement, ou celui de ses lignes.",
        ("BT-131",),
        ("Regroupement : 1 500,00 € ; lignes : 1 000,00 € et 400,00 €", "Regroupement : 1 400,00 €"),
    ),
    r"BR-FR-MV-06_EXT-FR-FE-167": (
        "Une ligne n’a pas le vendeur de sa sous-facture",
        f"{_GROUP}chaque ligne porte le SIREN de son vendeur, le même que celui de sa ligne de regroupement.",
        f"{_ASK}écrivez sur cette ligne le SIREN de la ligne de regroupement.",
        ("BG-25",),
        ("Vis inox, vendeur : (vide)", "Vis inox, vendeur : 812749638"),
    ),
    r"BR-FR-MV-07_BT-128": (
        "Une ligne n’a pas le numéro de sa sous-facture",
        (
            f"{_GROUP}chaque ligne porte le numéro de sa sous-facture (type AFL), le même que celui de sa ligne de "
            "regroupement."
        ),
        f"{_ASK}écrivez sur cette ligne le numéro de la ligne de regroupement.",
        ("BT-128",),
        ("Vis inox, sous-facture : (vide)", "Vis inox, sous-facture : F-2026-0042-A"),
    ),
    r"BR-FR-MV-08_BT-128": (
        "La mention de TVA d’une ligne ne dit pas sa sous-facture",
        (
            f"{_GROUP}la mention d’exonération de chaque ligne de détail commence par le numéro de sa sous-facture, "
            "entre "
            "#."
        ),
        f"{_ASK}commencez la mention par ce numéro.",
        ("BT-120", "BT-128"),
        ("Mention : « Autoliquidation »", "Mention : « #F-2026-0042-A# Autoliquidation »"),
    ),
    r"BR-FR-MV-09_EXT-FR-FE-181": (
        "La TVA d’une sous-facture n’est pas la somme de ses taux",
        (
            f"{_GROUP}le total de TVA d’une ligne de regroupement est la somme des TVA qui portent son numéro de "
            "sous-facture."
        ),
        "Corrigez la TVA de la ligne de regroupement, ou celle de ses taux.",
        ("BT-117",),
        ("Regroupement, TVA : 200,00 € ; taux : 150,00 €", "Regroupement, TVA : 150,00 €"),
    ),
    r"BR-FR-MV-10_EXT-FR-FE-184": (
        "Le total d’une sous-facture n’est pas son hors TVA plus sa TVA",
        (
            f"{_GROUP}le total TVA comprise d’une ligne de regroupement est son montant hors TVA plus sa TVA, à un "
            "centime "
            "près par ligne."
        ),
        "Corrigez le total TVA comprise de la ligne de regroupement.",
        ("BG-25",),
        (
            "Hors TVA 1 000,00 €, TVA 200,00 € ; total : 1 300,00 €",
            "Hors TVA 1 000,00 €, TVA 200,00 € ; total : 1 200,00 €",
        ),
    ),
    r"BR-FR-MV-11_BT-128": (
        "La sous-facture du vendeur principal n’a pas le numéro de la facture",
        (
            f"{_GROUP}quand le vendeur principal n’a qu’une sous-facture, elle porte le numéro de la facture (BT-1 : "
            f"{{BT-1}}) ; "
            "quand il en a plusieurs, une seule le porte."
        ),
        f"{_ASK}donnez ce numéro à une ligne de regroupement du vendeur principal, et à une seule.",
        ("BT-128",),
        ("Facture F-2026-0042, sous-facture : A-1", "Facture F-2026-0042, sous-facture : F-2026-0042"),
    ),
    r"BR-FR-MV-12_BT-128": (
        "Deux sous-factures ont le même numéro",
        f"{_GROUP}le numéro de chaque sous-facture (type AFL) est unique.",
        "Donnez à chaque ligne de regroupement son propre numéro.",
        ("BT-128",),
        ("Sous-factures : F-2026-0042 et F-2026-0042", "Sous-factures : F-2026-0042 et F-2026-0042-B"),
    ),
    r"BR-FR-MV-13_BT-3": (
        "Le type de la facture ne va pas avec son cadre à plusieurs vendeurs",
        (
            "Le cadre (BT-23 : {BT-23}) est celui d’une facture à plusieurs vendeurs, et le type (BT-3 : {BT-3}) "
            "celui d’une facture établie "
            "par "
            "l’acheteur : les deux ne vont pas ensemble."
        ),
        "Choisissez le type 380 (facture) ou 381 (avoir) ; ou, si vous êtes seul vendeur, le cadre S1, B1 ou M1.",
        ("BT-3",),
        ("Cadre S8, type 389", "Cadre S8, type 380 (facture)"),
    ),
    r"BR-FR-(?:BD-13|MV-BD)_BT-3": (
        "Le type de la facture ne va pas avec son cadre dans les deux sens",
        (
            "Le cadre (BT-23 : {BT-23}) est celui d’une facture dans les deux sens : son type (BT-3 : {BT-3}) doit "
            "dire qu’elle est établie par l’acheteur."
        ),
        (
            f"Choisissez un type établi par l’acheteur : {_SELF_BILLED} ; ou, pour une facture ordinaire, le cadre "
            "S1, B1 "
            "ou M1."
        ),
        ("BT-3",),
        ("Cadre S9, type 380 (facture)", "Cadre S9, type 389 (facture établie par l’acheteur)"),
    ),
    r"BR-FR-(?:MV|BD)-14-EXT-FR-FE-136": _origin("le numéro", "F-2026-0031"),
    r"BR-FR-(?:MV|BD)-14-EXT-FR-FE-138": _origin("la date", "02/10/2026"),
}


def _worded(row: _Row) -> Wording:
    title, message, remedy, terms, example = row
    absent = "vide" in title or "ne dit pas" in title or "n’a pas" in title
    rank = LINE if "BG-25" in terms or "BT-128" in terms else MISSING if absent else SHAPE
    return Wording(title, message, remedy, terms, rank=rank, example=example)


def _words(row: _Row) -> Callable[[re.Match[str]], Wording]:
    wording = _worded(row)
    return lambda _found: wording


GROUPS = tuple((pattern, _words(row)) for pattern, row in _ROWS.items())
