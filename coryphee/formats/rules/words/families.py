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
VAT_CHOICES = ", ".join(f"{CODES.get(key, key)} ({meaning})" for key, meaning in CATEGORIES.items() if key != "B")
_DECIMALS = {
    "01": "BT-92", "02": "BT-93", "05": "BT-99", "06": "BT-100", "09": "BT-106", "10": "BT-107", "11": "BT-108",
    "12": "BT-109", "13": "BT-110", "14": "BT-112", "15": "BT-111", "16": "BT-113", "17": "BT-114", "18": "BT-115",
    "19": "BT-116", "20": "BT-117", "23": "BT-131", "24": "BT-136", "25": "BT-137", "27": "BT-141", "28": "BT-142",
}  # fmt: skip
_LISTS = {
    "01": (
        "BT-3",
        "le type de document",
        "380 (facture), 381 (avoir), 384 (facture rectificative), 386 (facture d’acompte)",
    ),
    "03": ("BT-5", "la devise d’un montant", "EUR (euro), USD (dollar), GBP (livre), CHF (franc suisse)"),
    "04": ("BT-5", "la devise de la facture", "EUR (euro), USD (dollar), GBP (livre), CHF (franc suisse)"),
    "05": (
        "BT-6",
        "la devise de comptabilisation de la TVA",
        "EUR (euro), USD (dollar), GBP (livre), CHF (franc suisse)",
    ),
    "06": ("BT-8", "le code d’exigibilité de la TVA", "3, 35, 432 en UBL ; 5, 29, 72 en CII"),
    "07": ("BT-18", "le type d’identifiant de l’objet facturé", "UNTDID 1153"),
    "08": (
        "BT-21",
        "le sujet de la note",
        "AAI (information générale), PMT (frais de recouvrement), PMD (pénalités), AAB (escompte)",
    ),
    "10": ("BT-29", "le type d’un identifiant", "0009 (SIRET), 0002 (SIREN), 0224 (code service), 0088 (GLN)"),
    "11": ("BT-30", "le type d’un identifiant légal", "0002 (SIREN), 0009 (SIRET)… (liste ISO 6523)"),
    "13": ("BT-158", "la nomenclature de l’article", "UNTDID 7143"),
    "14": ("BT-40", "le pays", "FR (France), BE (Belgique), DE (Allemagne)… en deux lettres"),
    "15": ("BT-159", "le pays d’origine", "FR (France), BE (Belgique), DE (Allemagne)… en deux lettres"),
    "16": (
        "BT-81",
        "le moyen de paiement",
        "30 (virement), 58 (virement SEPA), 59 (prélèvement SEPA), 48 (carte), 20 (chèque)",
    ),
    "17": ("BT-118", "la catégorie de TVA", VAT_CHOICES),
    "18": ("BT-151", "la catégorie de TVA", VAT_CHOICES),
    "19": ("BT-98", "le code du motif de remise", "95 (remise), 100 (remise spéciale)… (liste UNTDID 5189)"),
    "20": ("BT-105", "le code du motif de frais", "FC (transport), ADR (divers)… (liste UNTDID 7161)"),
    "21": ("BT-157", "le type d’identifiant de l’article", "ISO 6523, par exemple 0160 (GTIN)"),
    "22": (
        "BT-121",
        "le code du motif d’exonération",
        "VATEX-FR-FRANCHISE (franchise), VATEX-EU-AE (autoliquidation), VATEX-EU-IC (livraison dans l’Union)…",
    ),
    "23": (
        "BT-130",
        "l’unité",
        "C62 (pièce), HUR (heure), DAY (jour), MTK (mètre carré), MTR (mètre), KGM (kg), LS (forfait)… (UN/ECE Rec 20)",
    ),
    "24": ("BT-125", "le type de la pièce jointe", "PDF, PNG, JPEG, CSV, XLSX ou ODS"),
    "25": (
        "BT-34",
        "le type d’adresse électronique",
        "0225 (adresse de facturation française), EM (courriel)… (liste EAS)",
    ),
    "26": ("BT-71", "le type d’identifiant du lieu de livraison", "ISO 6523, par exemple 0009"),
}
CODE_LISTS = {term: codes for term, _thing, codes in reversed(_LISTS.values())}


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
            example=(f"{name(term)} : 1 500,004 €", f"{name(term)} : 1 500,00 €"),
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
        example=(f"{name(term)} : XX", f"{name(term)} : {re.split('[,…]', codes)[0]}"),
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
            example=(f"Une ligne : {meaning} ; ventilation : (rien)", f"Une ligne et la ventilation : {meaning}"),
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


_NUMBER_REMEDIES = {
    "E": _VAT_REMEDY,
    "S": "Dans la fiche de votre entreprise, ajoutez votre numéro de TVA (FR suivi de 11 caractères). En franchise en "
    "base, aucune TVA ne se facture : choisissez E (exonéré) et écrivez « TVA non applicable, art. 293 B du CGI ».",
    "AE": "Ajoutez le numéro de TVA du vendeur, et celui de l’acheteur ; pour l’acheteur, son SIREN suffit "
    "(sous-traitance du bâtiment, par exemple).",
    "IC": "Ajoutez les deux numéros de TVA : le vôtre, et celui de l’acheteur, qui commence par son pays.",
}


def _parties(category: str, named: str, number: str) -> Wording:
    where, term = _PLACES[number[1]]
    if category == "O":
        return Wording(
            "Un numéro de TVA sur une opération hors champ",
            f"La facture a {where} dans {named} : elle ne doit alors porter aucun numéro de TVA.",
            "Retirez les numéros de TVA : votre SIREN suffit. Pour une franchise ou une exonération avec un numéro de "
            "TVA, "
            "choisissez E (exonéré).",
            ("BT-31", "BT-48", "BT-63", term),
            fact="vat-number-O",
            rank=VAT,
            example=("Hors champ de la TVA ; n° de TVA : FR84812749638", "Hors champ de la TVA ; n° de TVA : (vide)"),
        )
    buyer = category in ("AE", "IC")
    return Wording(
        "Il manque un numéro de TVA",
        f"La facture a {where} dans {named} : il faut le numéro de TVA du vendeur ou de son représentant fiscal"
        + (", et celui de l’acheteur." if buyer else "."),
        _NUMBER_REMEDIES.get(category, "Ajoutez le numéro de TVA manquant."),
        ("BT-31", "BT-48") if buyer else ("BT-31", "BT-32"),
        expected="un numéro de TVA",
        example=("N° de TVA du vendeur : (vide)", "N° de TVA du vendeur : FR84812749638"),
        fact=f"vat-number-{category}",
        rank=VAT,
    )


_RATE_EXAMPLES = {
    "S": ("Taux normal ou réduit, taux : 0 %", "Taux normal ou réduit, taux : 20 %"),
    "O": ("Hors champ de la TVA, taux : 0 %", "Hors champ de la TVA, taux : (vide)"),
    "AF": ("IGIC, taux : −7 %", "IGIC, taux : 7 %"),
    "AG": ("IPSI, taux : −4 %", "IPSI, taux : 4 %"),
}


def _rate(category: str, named: str, number: str) -> Wording:
    where, term = _PLACES[number[1]]
    if category == "O":
        wanted, remedy = "aucun taux", "Retirez le taux de TVA."
    elif category == "S":
        wanted = "un taux supérieur à 0"
        remedy = (
            "Indiquez le taux (20 %, 10 %, 5,5 % ou 2,1 %). Si la TVA n’est pas due ici, choisissez E (exonéré) ou O "
            "(hors "
            "champ de la TVA), et dites pourquoi."
        )
    elif category in ("AF", "AG"):
        wanted, remedy = "un taux positif ou nul", "Retirez le signe moins du taux : 7 et non −7."
    else:
        wanted = "un taux égal à 0"
        remedy = "Mettez le taux à 0 ; si la TVA est due, choisissez S (taux normal ou réduit)."
    return Wording(
        "Le taux de TVA ne va pas avec la catégorie",
        f"{where[0].upper()}{where[1:]} est dans {named} : il faut {wanted}.",
        remedy,
        (term,),
        expected=wanted,
        rank=VAT,
        example=_RATE_EXAMPLES.get(
            category, (f"{CATEGORIES[category]}, taux : 20 %", f"{CATEGORIES[category]}, taux : 0 %")
        ),
    )


def _breakdown(category: str, named: str, number: str) -> Wording:
    if number == "08":
        return Wording(
            f"La base de TVA de {named} ne correspond pas",
            "La base hors TVA n’est pas la somme des lignes, moins les remises, plus les frais de cette catégorie"
            + (" et de ce taux." if category in ("S", "AF", "AG") else "."),
            "Vérifiez le taux de chaque ligne, de chaque remise et des frais dans votre logiciel : la base se calcule "
            "avec eux.",
            ("BT-116",),
            rank=VAT,
            example=("Lignes : 1 000,00 € ; base de TVA : 900,00 €", "Lignes : 1 000,00 € ; base de TVA : 1 000,00 €"),
        )
    if number == "09":
        due = category in ("S", "AF", "AG")
        return Wording(
            f"Le montant de TVA de {named} ne correspond pas",
            "Le montant de TVA n’est pas la base multipliée par le taux."
            if due
            else "Le montant de TVA doit être nul.",
            "Corrigez le montant de TVA, ou le taux si c’est lui qui est faux."
            if due
            else "Mettez le montant de TVA à 0 ; si la TVA est due, choisissez S (taux normal ou réduit).",
            ("BT-117",),
            expected="" if due else "0",
            rank=VAT,
            example=("1 000,00 € à 20 % ; TVA : 100,00 €", "1 000,00 € à 20 % ; TVA : 200,00 €")
            if due
            else (f"{CATEGORIES[category]} ; TVA : 200,00 €", f"{CATEGORIES[category]} ; TVA : 0,00 €"),
        )
    if number == "10":
        return _exemption(category, named)
    return _exclusive(category, named, number)


_TO_COPY = {  # the sentence, as it stands on an invoice
    "E": "Écrivez par exemple « TVA non applicable, art. 293 B du CGI » dans la mention d’exonération (BT-120), ou "
    "l’article qui vous exonère.",
    "AE": "Écrivez « Autoliquidation » dans la mention d’exonération (BT-120). C’est la mention de la sous-traitance "
    "du bâtiment (art. 283, 2 nonies du CGI).",
    "O": "Écrivez pourquoi dans la mention d’exonération (BT-120), par exemple « TVA non applicable, art. 293 B du "
    "CGI » en franchise en base.",
    "IC": "Écrivez « Livraison intracommunautaire exonérée, art. 262 ter I du CGI » dans la mention d’exonération "
    "(BT-120).",
    "G": "Écrivez « Exportation exonérée, art. 262 I du CGI » dans la mention d’exonération (BT-120).",
}


_REASON = {
    "E": "TVA non applicable, art. 293 B du CGI",
    "AE": "Autoliquidation",
    "IC": "Livraison intracommunautaire exonérée, art. 262 ter I du CGI",
    "G": "Exportation exonérée, art. 262 I du CGI",
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
            example=(f"{CATEGORIES[category]}, motif : « Autoliquidation »", f"{CATEGORIES[category]}, motif : (vide)"),
        )
    return Wording(
        "La facture est sans TVA et ne dit pas pourquoi",
        f"Dans {named}, il faut dire pourquoi la TVA n’est pas due.",
        _TO_COPY.get(category, "Écrivez le motif dans la mention d’exonération (BT-120), ou son code VATEX (BT-121)."),
        ("BT-120", "BT-121"),
        expected="un motif ou un code VATEX",
        rank=VAT,
        example=(
            "TVA 0,00 €, motif : (vide)",
            f"TVA 0,00 €, motif : {_REASON.get(category, 'TVA non applicable, art. 259-1 du CGI')}",
        ),
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
        example=(
            "Formation hors champ, 500,00 €, et support à 20 %, 50,00 €",
            "Deux factures : la formation hors champ, et le support à 20 %",
        ),
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
        example=("Catégorie B (TVA scindée, Italie)", "Catégorie S (taux normal ou réduit)"),
    )
