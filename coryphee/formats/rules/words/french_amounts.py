"""BR-FR of values: numbers of invoices, dates, codes of VAT, rates, decimals."""

import re

from coryphee.formats.model.labels import name
from coryphee.formats.rules.words.wording import CODE, SHAPE, Wording

_NUMBERS = {
    "BT-1": ("Le numéro de facture", ("BT-1",)),
    "BT-25": ("Le numéro de la facture d’origine", ("BT-25",)),
    "EXT-FR-FE-136": ("Le numéro de la facture d’origine d’une ligne", ()),
}
_DATES = {
    "BT-2": "La date de facture",
    "BT-7": "La date d’exigibilité de la TVA",
    "BT-9": "La date d’échéance",
    "BT-26": "La date de la facture d’origine",
    "BT-72": "La date de livraison",
    "BT-73": "Le début de la période facturée",
    "BT-74": "La fin de la période facturée",
    "BT-134": "Le début de la période d’une ligne",
    "BT-135": "La fin de la période d’une ligne",
    "EXT-FR-FE-134": "Le début de la période d’une ligne",
    "EXT-FR-FE-135": "La fin de la période d’une ligne",
    "EXT-FR-FE-138": "La date de la facture d’origine d’une ligne",
    "EXT-FR-FE-158": "La date de livraison d’une ligne",
}
_VAT_WORDS = {
    "S": "S (taux normal ou réduit : 20 %, 10 %, 5,5 %, 2,1 %)",
    "E": "E (exonéré, franchise en base comprise)",
    "AE": "AE (autoliquidation)",
    "K": "K (livraison dans l’Union)",
    "G": "G (exportation hors de l’Union)",
    "O": "O (hors du champ de la TVA)",
    "Z": "Z (taux zéro)",
}
VAT_CHOICES = ", ".join(_VAT_WORDS.values())
RATES = "20 ; 10 ; 5.5 ; 2.1 en métropole, 8.5 outre-mer"
_CATEGORY_AT = ("ram:CategoryCode", "cbc:ID")
_RATE_AT = ("ram:RateApplicablePercent", "cbc:Percent")
_VAT_PLACES = {
    "BT-95_BT-102": ("d’une remise ou de frais", ("BT-95", "BT-102")),
    "BT-95_BT-118": ("d’un total de TVA", ("BT-118",)),
    "BT-95_BT-151": ("d’une ligne", ("BT-151",)),
    "BT-118": ("d’un total de TVA", ("BT-118",)),
    "BT-151": ("d’une ligne", ("BT-151",)),
    "BT-96_BT-103": ("d’une remise ou de frais", ("BT-96", "BT-103")),
    "BT-96": ("d’une remise ou de frais", ("BT-96", "BT-103")),
    "BT-103": ("d’une remise ou de frais", ("BT-96", "BT-103")),
    "BT-119": ("d’un total de TVA", ("BT-119",)),
    "BT-152": ("d’une ligne", ("BT-152",)),
}


def _number_length(found: re.Match[str]) -> Wording:
    thing, terms = _NUMBERS[found[1]]
    return Wording(
        f"{thing} est trop long",
        f"{thing} a 35 caractères au plus ; trouvé « {{found}} ».",
        "Raccourcissez le modèle de numérotation dans les réglages de votre logiciel, par exemple « F-2026-0042 »."
        if found[1] == "BT-1"
        else "Recopiez le numéro tel qu’il est sur la facture d’origine.",
        terms,
        fact=f"number-{found[1]}",
        rank=SHAPE,
        example=("Numéro : Facture de novembre n° 42 pour la mairie de Marly", "Numéro : F-2026-0042"),
    )


def _number_characters(found: re.Match[str]) -> Wording:
    term = found[1]
    thing, terms = _NUMBERS[term]
    return Wording(
        f"{thing} a des caractères interdits",
        f"{thing} n’a que des lettres sans accent, des chiffres, et + - _ / (ni espace, ni point, ni °) ; trouvé "
        "« {found} ».",
        "Changez le modèle de numérotation dans les réglages de votre logiciel, par exemple « F-2026-0042 »."
        if term == "BT-1"
        else "Recopiez le numéro tel qu’il est dans le fichier de la facture d’origine.",
        terms,
        fact=f"number-{term}",
        rank=SHAPE,
        example=("Numéro : FAC 2026.11 n°12", "Numéro : FAC-2026-11-12"),
    )


def _date(found: re.Match[str]) -> Wording:
    thing = _DATES[found[1]]
    return Wording(
        f"{thing} n’est pas {'admis' if thing.startswith('Le ') else 'admise'}",
        f"{thing} doit être une date qui existe, entre 2000 et 2099 ; trouvé « {{found}} ». Le 21 novembre 2026 "
        "s’écrit "
        "2026-11-21 dans un fichier UBL, et 20261121 dans un fichier CII ou Factur-X.",
        "Corrigez cette date dans votre logiciel. Si elle y est juste, transmettez ce message à son éditeur : c’est le "
        "fichier qui l’écrit mal.",
        (found[1],) if found[1].startswith("BT-") else (),
        rank=SHAPE,
        example=(f"{thing} : 21/11/2126", f"{thing} : 21/11/2026"),
    )


def _category(found: re.Match[str]) -> Wording:
    place, terms = _VAT_PLACES[found[1]]
    return Wording(
        "La catégorie de TVA n’est pas admise en France",
        f"La catégorie de TVA {place} n’est pas une catégorie française : trouvé « {{found}} ».",
        f"Choisissez parmi : {VAT_CHOICES}.",
        terms,
        fact="french-category",
        rank=CODE,
        at=_CATEGORY_AT,
        example=("Catégorie de TVA : N", "Catégorie de TVA : S (taux normal ou réduit), taux : 20 %"),
    )


def _islands(found: re.Match[str]) -> Wording:
    place, terms = _VAT_PLACES[found[1]]
    return Wording(
        "Cette catégorie de TVA est celle des îles espagnoles",
        f"La catégorie de TVA {place} n’existe pas en France : trouvé « {{found}} ». L (IGIC) est la taxe des "
        "Canaries, M (IPSI) celle de Ceuta "
        "et de Melilla.",
        f"Choisissez parmi : {VAT_CHOICES}.",
        terms,
        fact="french-category",
        rank=CODE,
        at=_CATEGORY_AT,
        example=("Catégorie de TVA : L (IGIC, Canaries)", "Catégorie de TVA : S (taux normal ou réduit)"),
    )


def _rate(found: re.Match[str]) -> Wording:
    place, terms = _VAT_PLACES[found[1]]
    return Wording(
        "Ce taux de TVA n’existe pas en France",
        f"Le taux de TVA {place} n’est pas un taux français : trouvé « {{found}} ». Un taux s’écrit sans le signe %, "
        "avec un point : 20, 5.5.",
        f"Choisissez le taux dans votre logiciel ({RATES} ; 0 si la TVA n’est pas due). 20 % s’écrit 20, et non 0.2.",
        terms,
        fact="french-rate",
        rank=SHAPE,
        at=_RATE_AT,
        example=("Taux de TVA : 0.2", "Taux de TVA : 20"),
    )


def _rate_decimals(found: re.Match[str]) -> Wording:
    place, terms = _VAT_PLACES[found[1]]
    return Wording(
        "Le taux de TVA est mal écrit",
        f"Le taux de TVA {place} n’a ni signe ni %, ni plus de deux décimales et 4 chiffres ; trouvé « {{found}} ».",
        f"Écrivez le taux avec un point ({RATES}).",
        terms,
        fact="french-rate",
        rank=SHAPE,
        example=("Taux de TVA : 5,50 %", "Taux de TVA : 5.5"),
    )


def _terms(names: str) -> tuple[str, ...]:
    return tuple(names.split("_"))


def _amount(found: re.Match[str]) -> Wording:
    terms = _terms(found[1])
    thing = " » ou « ".join(name(term) for term in terms)
    return Wording(
        "Un montant est mal écrit",
        f"« {thing} » s’écrit avec deux décimales au plus, un point avant les centimes, et ni espace ni signe € ; "
        "trouvé "
        "« {found} ».",
        "Arrondissez ce montant au centime dans votre logiciel. S’il y est juste, transmettez ce message à son "
        "éditeur.",
        terms,
        rank=SHAPE,
        example=(f"{name(terms[0])} : 1 200,004 €", f"{name(terms[0])} : 1200.00"),
    )


def _quantity(found: re.Match[str]) -> Wording:
    thing = name(found[1])
    return Wording(
        "Une quantité est mal écrite",
        f"« {thing} » a quatre décimales au plus, un point, et ni espace ni unité ; trouvé « {{found}} ».",
        "Arrondissez la quantité à quatre décimales ; l’unité a son propre champ.",
        (found[1],),
        rank=SHAPE,
        at=(".", "cac:Price/cbc:BaseQuantity"),
        example=(f"{thing} : 12,3333333 m²", f"{thing} : 12.3333, unité : MTK (mètre carré)"),
    )


_PRICE_AT = {
    "BT-146": (".", "cac:Price/cbc:PriceAmount"),
    "BT-147": (".", "cbc:Amount"),
    "BT-148": (".", "cbc:BaseAmount"),
}


def _price(found: re.Match[str]) -> Wording:
    thing = name(found[1])
    return Wording(
        "Un prix est négatif ou mal écrit",
        f"« {thing} » n’est jamais négatif ; il a six décimales au plus, un point, et ni espace ni signe € : trouvé "
        "« {found} ».",
        "Pour une reprise ou un retour, laissez le prix positif et mettez le signe moins sur la quantité ; pour une "
        "remise sur toute la facture, utilisez la ligne « remise » de votre logiciel.",
        (found[1],),
        rank=SHAPE,
        at=_PRICE_AT[found[1]],
        example=("Reprise : 1 × −50,00 €", "Reprise : −1 × 50,00 €"),
    )


_TERM = r"((?:BT|EXT-FR-FE)-\d+)"
AMOUNTS = (
    (rf"BR-FR-01_{_TERM}(?:-1)?", _number_length),
    (rf"BR-FR-02_{_TERM}", _number_characters),
    (rf"BR-FR-01_{_TERM}-2", _number_characters),
    (rf"BR-FR-03_{_TERM}", _date),
    (r"BR-FR-15_(BT-95_BT-(?:102|118|151)|BT-118|BT-151)(?:-1)?", _category),
    (r"BR-FR-(?:15|08)_(BT-95_BT-(?:102|118|151)|BT-118|BT-151)(?:_LM|-2)", _islands),
    (r"BR-FR-16_(BT-96_BT-103|BT-96|BT-103|BT-119|BT-152)", _rate),
    (r"BR-FR-DEC-04_(BT-96_BT-103|BT-119|BT-152)", _rate_decimals),
    (r"BR-FR-DEC-01_((?:BT-\d+_?)+)", _amount),
    (r"BR-FR-DEC-02_(BT-\d+)", _quantity),
    (r"BR-FR-DEC-03_(BT-\d+)", _price),
)
