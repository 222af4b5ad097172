"""Rules that come in families: VAT categories, decimals, code lists."""

import re

from coryphee.formats.model.labels import name
from coryphee.formats.rules.words.wording import CODE, SHAPE, VAT, Wording

CATEGORIES = {
    "AE": "autoliquidation",
    "AF": "IGIC (Canaries)",
    "AG": "IPSI (Ceuta et Melilla)",
    "B": "TVA scindée (Italie)",
    "E": "exonérée de TVA",
    "G": "exportation hors de l’Union",
    "IC": "livraison intracommunautaire",
    "O": "hors champ de la TVA",
    "S": "taux normal ou réduit",
    "Z": "taux zéro",
}
CODES = {"IC": "K", "AF": "L", "AG": "M"}
_PLACES = {
    "2": ("des lignes", "BT-151"),
    "3": ("des remises", "BT-95"),
    "4": ("des frais", "BT-102"),
    "5": ("cette ligne", "BT-152"),
    "6": ("cette remise", "BT-96"),
    "7": ("ces frais", "BT-103"),
}
_VAT = re.compile(r"BR-(AE|AF|AG|B|E|G|IC|O|S|Z)-(\d\d)")
_DECIMALS = {
    "01": "BT-92", "02": "BT-93", "05": "BT-99", "06": "BT-100", "09": "BT-106", "10": "BT-107", "11": "BT-108",
    "12": "BT-109", "13": "BT-110", "14": "BT-112", "15": "BT-111", "16": "BT-113", "17": "BT-114", "18": "BT-115",
    "19": "BT-116", "20": "BT-117", "23": "BT-131", "24": "BT-136", "25": "BT-137", "27": "BT-141", "28": "BT-142",
}  # fmt: skip
_LISTS = {
    "01": ("BT-3", "le type de document", "UNTDID 1001, par exemple 380 ou 381"),
    "03": ("BT-5", "la devise d’un montant", "ISO 4217, par exemple EUR"),
    "04": ("BT-5", "la devise de la facture", "ISO 4217, par exemple EUR"),
    "05": ("BT-6", "la devise de comptabilisation de la TVA", "ISO 4217, par exemple EUR"),
    "06": ("BT-8", "le code d’exigibilité de la TVA", "3, 35, 432 en UBL ; 5, 29, 72 en CII"),
    "07": ("BT-18", "le type d’identifiant de l’objet facturé", "UNTDID 1153"),
    "08": ("BT-21", "le sujet de la note", "UNTDID 4451, par exemple AAI"),
    "10": ("BT-29", "le type d’un identifiant", "ISO 6523, par exemple 0009 (SIRET)"),
    "11": ("BT-30", "le type d’un identifiant légal", "ISO 6523, par exemple 0002 (SIREN)"),
    "13": ("BT-158", "la nomenclature de l’article", "UNTDID 7143"),
    "14": ("BT-40", "le pays", "ISO 3166-1, par exemple FR"),
    "15": ("BT-159", "le pays d’origine", "ISO 3166-1, par exemple FR"),
    "16": ("BT-81", "le moyen de paiement", "UNTDID 4461, par exemple 30"),
    "17": ("BT-118", "la catégorie de TVA", "S, Z, E, AE, K, G, O, L, M ou B"),
    "18": ("BT-151", "la catégorie de TVA", "S, Z, E, AE, K, G, O, L, M ou B"),
    "19": ("BT-98", "le code du motif de remise", "UNTDID 5189, par exemple 95"),
    "20": ("BT-105", "le code du motif de frais", "UNTDID 7161, par exemple FC"),
    "21": ("BT-157", "le type d’identifiant de l’article", "ISO 6523, par exemple 0160 (GTIN)"),
    "22": ("BT-121", "le code du motif d’exonération", "VATEX, par exemple VATEX-EU-IC"),
    "23": ("BT-130", "l’unité", "UN/ECE Rec 20 et 21, par exemple C62 ou HUR"),
    "24": ("BT-125", "le type de la pièce jointe", "PDF, PNG, JPEG, CSV, XLSX ou ODS"),
    "25": ("BT-34", "le type d’adresse électronique", "EAS, par exemple 0225"),
    "26": ("BT-71", "le type d’identifiant du lieu de livraison", "ISO 6523, par exemple 0009"),
}


def family(rule: str) -> Wording | None:
    """The wording of a rule that belongs to a family, by its id."""
    vat = _VAT.fullmatch(rule)
    if vat:
        return _vat(vat[1], vat[2])
    kind, _, number = rule.rpartition("-")
    if kind == "BR-DEC" and number in _DECIMALS:
        term = _DECIMALS[number]
        return Wording(
            "Trop de décimales",
            f"{name(term)} : trouvé « {{found}} », or deux décimales au plus sont admises.",
            "Arrondissez ce montant au centime.",
            (term,),
            expected="deux décimales au plus",
            rank=SHAPE,
        )
    if kind == "BR-CL" and number in _LISTS:
        return _code_list(*_LISTS[number])
    return None


def _code_list(term: str, thing: str, codes: str) -> Wording:
    return Wording(
        f"Code inconnu pour {thing}",
        f"{thing[0].upper()}{thing[1:]} est « {{found}} », qui n’est pas dans la liste officielle.",
        f"Choisissez un code de la liste : {codes}.",
        (term,),
        expected=f"un code de la liste {codes}",
        rank=CODE,
    )


def _vat(category: str, number: str) -> Wording:
    code, meaning = CODES.get(category, category), CATEGORIES[category]
    named = f"la catégorie {code} ({meaning})"
    if category == "B":
        return _split_payment(number)
    if number == "01":
        return Wording(
            f"La ventilation de TVA et les lignes ne s’accordent pas sur {named}",
            f"Une ligne, une remise ou des frais sont dans {named}, mais la ventilation de TVA ne la contient pas "
            "comme il faut, ou l’inverse.",
            f"Ajoutez à la ventilation de TVA une entrée pour {named}, ou retirez celle qui est de trop.",
            ("BG-23", "BT-118"),
            rank=VAT,
        )
    if number in ("02", "03", "04"):
        return _parties(category, named, number)
    if number in ("05", "06", "07"):
        return _rate(category, named, number)
    return _breakdown(category, named, number)


# CGI 293 B: whoever is in franchise has no VAT number; a registration of another scheme (the SIREN) is enough.
_VAT_REMEDY = (
    "Ajoutez le numéro de TVA du vendeur ou, s’il n’en a pas (franchise en base), son numéro d’enregistrement fiscal "
    "(BT-32, de type autre que TVA) : son SIREN suffit."
)


def _parties(category: str, named: str, number: str) -> Wording:
    where, term = _PLACES[number[1]]
    if category == "O":
        return Wording(
            "Un numéro de TVA sur une opération hors champ",
            f"La facture a {where} dans {named} : elle ne doit alors porter aucun numéro de TVA.",
            "Retirez les numéros de TVA, ou changez de catégorie (E pour une exonération).",
            ("BT-31", "BT-48", "BT-63", term),
            fact="vat-number-O",
            rank=VAT,
        )
    buyer = category in ("AE", "IC")
    return Wording(
        "Il manque un numéro de TVA",
        f"La facture a {where} dans {named} : il faut le numéro de TVA du vendeur ou de son représentant fiscal"
        + (", et celui de l’acheteur." if buyer else "."),
        _VAT_REMEDY if category == "E" and not buyer else "Ajoutez le numéro de TVA manquant.",
        ("BT-31", "BT-48") if buyer else ("BT-31", "BT-32"),
        expected="un numéro de TVA",
        fact=f"vat-number-{category}",
        rank=VAT,
    )


def _rate(category: str, named: str, number: str) -> Wording:
    where, term = _PLACES[number[1]]
    if category == "O":
        wanted, remedy = "aucun taux", "Retirez le taux de TVA."
    elif category == "S":
        wanted, remedy = "un taux supérieur à 0", "Indiquez le taux, ou changez de catégorie si rien n’est dû."
    elif category in ("AF", "AG"):
        wanted, remedy = "un taux positif ou nul", "Corrigez le taux."
    else:
        wanted, remedy = "un taux égal à 0", "Mettez le taux à 0, ou changez de catégorie."
    return Wording(
        "Le taux de TVA ne va pas avec la catégorie",
        f"{where[0].upper()}{where[1:]} est dans {named} : il faut {wanted}.",
        remedy,
        (term,),
        expected=wanted,
        rank=VAT,
    )


def _breakdown(category: str, named: str, number: str) -> Wording:
    if number == "08":
        return Wording(
            f"La base de TVA de {named} ne correspond pas",
            "La base hors TVA n’est pas la somme des lignes, moins les remises, plus les frais de cette catégorie"
            + (" et de ce taux." if category in ("S", "AF", "AG") else "."),
            "Corrigez la base, ou la catégorie des lignes.",
            ("BT-116",),
            rank=VAT,
        )
    if number == "09":
        due = category in ("S", "AF", "AG")
        return Wording(
            f"Le montant de TVA de {named} ne correspond pas",
            "Le montant de TVA n’est pas la base multipliée par le taux."
            if due
            else "Le montant de TVA doit être nul.",
            "Corrigez le montant de TVA.",
            ("BT-117",),
            expected="" if due else "0",
            rank=VAT,
        )
    if number == "10":
        return _exemption(category, named)
    return _exclusive(category, named, number)


_TO_COPY = {  # the sentence, as it stands on an invoice
    "E": "Écrivez par exemple « TVA non applicable, art. 293 B du CGI » dans la mention d’exonération (BT-120), ou "
    "l’article qui vous exonère.",
    "AE": "Écrivez « Autoliquidation » dans la mention d’exonération (BT-120).",
    "IC": "Écrivez « Livraison intracommunautaire exonérée, art. 262 ter I du CGI » dans la mention d’exonération "
    "(BT-120).",
    "G": "Écrivez « Exportation exonérée, art. 262 I du CGI » dans la mention d’exonération (BT-120).",
}


def _exemption(category: str, named: str) -> Wording:
    if category in ("S", "Z", "AF", "AG"):
        return Wording(
            "Un motif d’exonération qui n’a pas lieu d’être",
            f"Dans {named}, aucun motif d’exonération n’est attendu.",
            "Retirez le motif d’exonération et son code.",
            ("BT-120", "BT-121"),
            expected="aucun motif",
            rank=VAT,
        )
    return Wording(
        "La facture est sans TVA et ne dit pas pourquoi",
        f"Dans {named}, il faut dire pourquoi la TVA n’est pas due.",
        _TO_COPY.get(category, "Écrivez le motif dans la mention d’exonération (BT-120), ou son code VATEX (BT-121)."),
        ("BT-120", "BT-121"),
        expected="un motif ou un code VATEX",
        rank=VAT,
    )


def _exclusive(category: str, named: str, number: str) -> Wording:
    if category == "IC":
        term, thing = (
            ("BT-72", "la date ou la période de livraison") if number == "11" else ("BT-80", "le pays de livraison")
        )
        return Wording(
            f"Il manque {thing}",
            f"Dans {named}, {thing} est obligatoire.",
            f"Ajoutez {thing}.",
            (term,),
            expected="une valeur",
            rank=VAT,
        )
    where = {"11": "une autre ventilation de TVA", "12": "des lignes", "13": "des remises", "14": "des frais"}
    return Wording(
        "Une facture hors champ de la TVA ne mélange pas",
        f"La facture contient {named}, et aussi {where.get(number, 'autre chose')} d’une autre catégorie.",
        "Mettez toute la facture hors champ, ou faites deux factures.",
        ("BT-118",),
        fact="vat-mixed-O",
        rank=VAT,
    )


def _split_payment(number: str) -> Wording:
    return Wording(
        "La TVA scindée ne convient pas ici",
        "La catégorie B (TVA scindée) est réservée aux factures entre parties italiennes."
        if number == "01"
        else "Une même facture ne peut pas mêler les catégories B (TVA scindée) et S.",
        "Choisissez une autre catégorie de TVA, S le plus souvent.",
        ("BT-118", "BT-151"),
        rank=VAT,
    )
