"""How an invoice's values are written for people: codes in French words, what is absent left out."""

import datetime
from decimal import Decimal

from coryphee.formats.model import amounts

TYPES = {
    "380": "Facture",
    "261": "Avoir établi par l’acheteur",
    "262": "Avoir, remise globale",
    "381": "Avoir",
    "384": "Facture rectificative",
    "386": "Facture d’acompte",
    "389": "Facture établie par l’acheteur",
    "393": "Facture affacturée",
    "503": "Avoir sur acompte",
    "875": "Facture de travaux, situation",
    "876": "Facture de travaux, situation finale",
    "877": "Décompte général définitif",
}
UNITS = {
    "C62": "unité",
    "H87": "pièce",
    "EA": "unité",
    "NAR": "article",
    "ZZ": "",
    "LS": "forfait",
    "E48": "prestation",
    "HUR": "heure",
    "MIN": "minute",
    "DAY": "jour",
    "WEE": "semaine",
    "MON": "mois",
    "ANN": "an",
    "MTR": "m",
    "MTK": "m²",
    "MTQ": "m³",
    "KMT": "km",
    "KGM": "kg",
    "GRM": "g",
    "TNE": "t",
    "LTR": "l",
    "HLT": "hl",
    "KWH": "kWh",
    "MWH": "MWh",
    "SET": "ensemble",
    "XBX": "boîte",
    "XPK": "paquet",
}
FRAMEWORKS = {  # BT-23, XP Z12-012: B goods, S services, M both
    **{f"{kind}1": f"{kind}1 — facture" for kind in "BSM"},
    **{f"{kind}2": f"{kind}2 — facture déjà payée" for kind in "BSM"},
    **{f"{kind}4": f"{kind}4 — facture définitive, après acompte" for kind in "BSM"},
    "S3": "S3 — sous-traitant payé directement",
    "S5": "S5 — sous-traitant",
    "S6": "S6 — cotraitant",
    "A1": "A1 — facture",
    "A2": "A2 — facture déjà payée",
}
SCHEMES = {
    "0002": "SIREN",
    "0009": "SIRET",
    "0007": "numéro d’entreprise",
    "0060": "DUNS",
    "0088": "GLN",
    "0160": "GTIN",
    "0223": "TVA intracommunautaire",
    "0224": "code service",
    "0225": "adresse de facturation",
    "0227": "identifiant hors Union",
    "0228": "RIDET",
    "0229": "TAHITI",
    "EM": "courriel",
    "SEPA": "ICS",
}
PAYMENTS = {
    "1": "Moyen non précisé",
    "10": "Espèces",
    "20": "Chèque",
    "30": "Virement",
    "42": "Virement",
    "48": "Carte bancaire",
    "49": "Prélèvement",
    "57": "Accord permanent",
    "58": "Virement SEPA",
    "59": "Prélèvement SEPA",
    "97": "Compensation",
}
CATEGORIES = {
    "S": "Taux normal ou réduit",
    "Z": "Taux zéro",
    "E": "Exonéré",
    "AE": "Autoliquidation",
    "K": "Livraison intracommunautaire",
    "G": "Exportation",
    "O": "Hors champ de la TVA",
    "L": "IGIC (Canaries)",
    "M": "IPSI (Ceuta, Melilla)",
    "B": "Régime italien du paiement scindé",
}


def amount(value: Decimal | None, currency: str | None) -> str:
    """« 1 234,56 € »; empty for None."""
    return "" if value is None else amounts.money(value, currency)


def rate(value: Decimal | None) -> str:
    """« 5,5 % »; empty for None."""
    return "" if value is None else amounts.percent(value)


def day(value: datetime.date | None) -> str:
    """« 21/11/2026 »; empty for None."""
    return "" if value is None else amounts.day(value)


def quantity(value: Decimal | None, unit: str | None) -> str:
    """« 2 heures », « 12,5 m² »; a unit code without a French word is left as it is."""
    word = UNITS.get(unit or "", unit or "")
    if unit in UNITS and len(word) > 3 and word[-1] not in "sh" and value is not None and abs(value) >= 2:
        word += "s"
    return f"{amounts.number(value) if value is not None else ''}{amounts.NBSP}{word}".strip(amounts.NBSP)


def title(type_code: str | None) -> str:
    """« Facture », « Avoir »…, by the type code (BT-3)."""
    return TYPES.get(type_code or "", "Facture")
