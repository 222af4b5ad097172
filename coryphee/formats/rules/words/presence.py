"""BR-01 to BR-65 and BR-CO-03 to BR-CO-26: what an invoice must hold, and how its parts agree."""

from coryphee.formats.rules.words.wording import LINE, MISSING, SHAPE, SUM, VAT, Wording, missing, missing_in


def _undated(group: str, period: str, *, rank: int = MISSING) -> Wording:
    return Wording(
        f"{period} n’a pas de date",
        f"{period} est là, sans début ni fin.",
        "Donnez son début, sa fin, ou les deux ; ou retirez la période.",
        (group,),
        expected="une date",
        rank=rank,
        example=("Période : (vide)", "Période : du 01/11/2026 au 30/11/2026"),
    )


def _reasons(code: str, reason: str, thing: str) -> Wording:
    """Nobody can check it by rule: the official test is always true."""
    return Wording(
        f"Le motif {thing} et son code disent deux choses",
        f"Le code du motif {thing} et le motif en toutes lettres disent la même chose.",
        "Accordez-les, ou gardez le motif en toutes lettres seul.",
        (code, reason),
        rank=LINE,
        example=("Code 95 (remise), motif : « frais de port »", "Code 95 (remise), motif : « remise »"),
    )


HEADER = {
    "BR-01": missing(
        "BT-24", "la spécification suivie", "Indiquez « urn:cen.eu:en16931:2017 », ou celle de votre profil."
    ),
    "BR-02": missing("BT-1", "le numéro de facture", "Donnez à la facture son numéro, unique dans votre suite."),
    "BR-03": missing("BT-2", "la date d’émission", "Indiquez la date de la facture."),
    "BR-04": missing("BT-3", "le type de document", "Indiquez 380 pour une facture, 381 pour un avoir."),
    "BR-05": missing("BT-5", "la devise de la facture", "Indiquez la devise, par exemple EUR."),
    "BR-06": missing("BT-27", "la raison sociale du vendeur", "Indiquez la raison sociale telle qu’immatriculée."),
    "BR-07": missing("BT-44", "la raison sociale de l’acheteur", "Indiquez le nom de votre client."),
    "BR-08": missing("BG-5", "l’adresse du vendeur", "Ajoutez l’adresse du vendeur, avec au moins son pays."),
    "BR-09": missing("BT-40", "le pays du vendeur", "Ajoutez le code du pays, par exemple FR."),
    "BR-10": missing("BG-8", "l’adresse de l’acheteur", "Ajoutez l’adresse de l’acheteur, avec au moins son pays."),
    "BR-11": missing("BT-55", "le pays de l’acheteur", "Ajoutez le code du pays, par exemple FR."),
    "BR-12": missing("BT-106", "le total des lignes hors TVA", "Ajoutez la somme des montants nets des lignes."),
    "BR-13": missing("BT-109", "le total hors TVA", "Ajoutez le total hors TVA de la facture."),
    "BR-14": missing("BT-112", "le total TVA comprise", "Ajoutez le total TVA comprise de la facture."),
    "BR-15": missing("BT-115", "le net à payer", "Ajoutez le montant qui reste à payer, même s’il est nul."),
    "BR-16": missing("BG-25", "au moins une ligne", "Ajoutez les lignes de la facture : elle n’en a aucune."),
    "BR-17": missing("BT-59", "le nom du bénéficiaire du paiement", "Nommez le bénéficiaire, différent du vendeur."),
    "BR-18": missing("BT-62", "le nom du représentant fiscal", "Nommez le représentant fiscal du vendeur."),
    "BR-19": missing("BG-12", "l’adresse du représentant fiscal", "Ajoutez l’adresse du représentant fiscal."),
    "BR-20": missing("BT-69", "le pays du représentant fiscal", "Ajoutez le code du pays du représentant fiscal."),
    "BR-49": missing(
        "BT-81", "le moyen de paiement", "Indiquez le code du moyen de paiement, par exemple 30 (virement)."
    ),
    "BR-50": missing_in("BT-84", "le compte à créditer", "ce virement", "Indiquez l’IBAN du compte à créditer."),
    "BR-51": Wording(
        "Le numéro de carte est trop complet",
        "Une facture ne doit jamais porter un numéro de carte entier : au plus 6 premiers et 4 derniers chiffres.",
        "Masquez le numéro de carte.",
        ("BT-87",),
        rank=SHAPE,
    ),
    "BR-52": missing_in("BT-122", "la référence", "cette pièce jointe", "Donnez une référence à la pièce jointe."),
    "BR-53": missing(
        "BT-111",
        "le montant de TVA dans la devise de comptabilisation",
        "Ajoutez ce montant, ou retirez la devise de comptabilisation de la TVA (BT-6).",
    ),
    "BR-54": missing_in(
        "BT-160", "le nom ou la valeur", "une caractéristique d’article", "Donnez un nom et une valeur.", rank=LINE
    ),
    "BR-55": missing_in(
        "BT-25", "le numéro", "la référence à une facture antérieure", "Indiquez le numéro de la facture antérieure."
    ),
    "BR-56": missing("BT-63", "le numéro de TVA du représentant fiscal", "Ajoutez ce numéro de TVA."),
    "BR-57": missing_in("BT-80", "le pays", "l’adresse de livraison", "Ajoutez le code du pays de livraison."),
    "BR-61": missing(
        "BT-84", "le compte à créditer", "Pour un virement, indiquez l’IBAN du compte à créditer.", fact="BR-50"
    ),
    "BR-62": missing_in(
        "BT-34", "le type d’identifiant", "l’adresse électronique du vendeur", "Ajoutez le code du type, tel que 0225."
    ),
    "BR-63": missing_in(
        "BT-49",
        "le type d’identifiant",
        "l’adresse électronique de l’acheteur",
        "Ajoutez le code du type, tel que 0225.",
    ),
    "BR-CO-03": Wording(
        "La date et le code d’exigibilité de la TVA s’excluent",
        "La facture donne à la fois une date d’exigibilité de la TVA et un code d’exigibilité.",
        "Gardez l’un des deux.",
        ("BT-7", "BT-8"),
    ),
    "BR-CO-09": Wording(
        "Le numéro de TVA ne commence pas par un pays",
        "Un numéro de TVA commence par le code du pays qui l’a donné ; trouvé « {found} ».",
        "Écrivez le numéro avec son préfixe, par exemple FR suivi de 11 caractères.",
        ("BT-31", "BT-48", "BT-63"),
        expected="un code de pays en tête",
        rank=SHAPE,
    ),
    "BR-CO-25": missing(
        "BT-9",
        "la date d’échéance ou les conditions de paiement",
        "Il reste à payer : dites quand, ou à quelles conditions.",
    ),
    "BR-CO-26": missing(
        "BT-30",
        "l’identification du vendeur",
        "Indiquez au moins son SIREN (BT-30), son numéro de TVA (BT-31) ou un autre identifiant (BT-29).",
    ),
    "BR-CO-19": _undated("BG-14", "La période de facturation"),
    "BR-29": Wording(
        "La période de facturation finit avant de commencer",
        "La fin de la période de facturation est antérieure à son début.",
        "Corrigez l’une des deux dates.",
        ("BT-73", "BT-74"),
        rank=SHAPE,
    ),
}

LINES = {
    "BR-21": missing_in("BT-126", "le numéro", "une ligne", "Numérotez la ligne.", rank=LINE),
    "BR-22": missing_in("BT-129", "la quantité facturée", "cette ligne", "Indiquez la quantité.", rank=LINE),
    "BR-23": missing_in(
        "BT-130", "l’unité de la quantité", "cette ligne", "Indiquez l’unité, par exemple C62 (pièce).", rank=LINE
    ),
    "BR-24": missing_in("BT-131", "le montant net", "cette ligne", "Indiquez le montant hors TVA.", rank=LINE),
    "BR-25": missing_in(
        "BT-153", "la désignation de l’article", "cette ligne", "Désignez ce qui est vendu.", rank=LINE
    ),
    "BR-26": missing_in("BT-146", "le prix unitaire net", "cette ligne", "Indiquez le prix hors TVA.", rank=LINE),
    "BR-27": Wording(
        "Le prix unitaire net est négatif",
        "Le prix unitaire net de cette ligne est négatif : trouvé « {found} ».",
        "Pour un retour ou une reprise, mettez un prix positif, et le signe moins sur la quantité. Pour un rabais, "
        "mettez "
        "plutôt une remise sur la facture : elle n’est pas une ligne.",
        ("BT-146",),
        expected="un prix positif ou nul",
        rank=LINE,
    ),
    "BR-28": Wording(
        "Le prix unitaire brut est négatif",
        "Le prix unitaire brut de cette ligne est négatif : trouvé « {found} ».",
        "Mettez un prix positif, et le signe moins sur la quantité.",
        ("BT-148",),
        expected="un prix positif ou nul",
        rank=LINE,
    ),
    "BR-30": Wording(
        "La période de la ligne finit avant de commencer",
        "La fin de la période de cette ligne est antérieure à son début.",
        "Corrigez l’une des deux dates.",
        ("BT-134", "BT-135"),
        rank=LINE,
    ),
    "BR-64": missing_in(
        "BT-157",
        "le type d’identifiant",
        "l’identifiant standard de l’article",
        "Ajoutez son type, 0160 pour un GTIN.",
        rank=LINE,
    ),
    "BR-65": missing_in(
        "BT-158",
        "la nomenclature",
        "la classification de l’article",
        "Dites de quelle nomenclature elle est.",
        rank=LINE,
    ),
    "BR-CO-04": missing_in(
        "BT-151", "la catégorie de TVA", "cette ligne", "Indiquez la catégorie, S pour un taux normal.", rank=LINE
    ),
    "BR-CO-20": _undated("BG-26", "La période de la ligne", rank=LINE),
}


def _reduction(number: int, rule: str, amount: str, reason: str, group: str, also: str) -> dict[str, Wording]:
    told = missing_in(
        reason,
        "le motif ou son code",
        group,
        "Dites pourquoi en quelques mots : « remise de fin d’année », « frais de port ».",
        rank=LINE,
        fact=rule,
    )
    wanted = missing_in(amount, "le montant", group, "Indiquez le montant.", rank=LINE)
    return {f"BR-{number}": wanted, rule: told, also: told}


REASONS = {
    "BR-CO-05": _reasons("BT-98", "BT-97", "d’une remise"),
    "BR-CO-06": _reasons("BT-105", "BT-104", "de frais"),
    "BR-CO-07": _reasons("BT-140", "BT-139", "d’une remise de ligne"),
    "BR-CO-08": _reasons("BT-145", "BT-144", "de frais de ligne"),
}

REDUCTIONS = (
    _reduction(31, "BR-33", "BT-92", "BT-97", "une remise", "BR-CO-21")
    | _reduction(36, "BR-38", "BT-99", "BT-104", "un supplément de frais", "BR-CO-22")
    | _reduction(41, "BR-42", "BT-136", "BT-139", "une remise de ligne", "BR-CO-23")
    | _reduction(43, "BR-44", "BT-141", "BT-144", "un supplément de frais de ligne", "BR-CO-24")
    | {
        "BR-32": missing_in("BT-95", "la catégorie de TVA", "une remise", "Indiquez la catégorie de TVA.", rank=VAT),
        "BR-37": missing_in(
            "BT-102", "la catégorie de TVA", "un supplément de frais", "Indiquez la catégorie.", rank=VAT
        ),
    }
)

BREAKDOWN = {
    "BR-45": missing_in(
        "BT-116", "la base hors TVA", "la ventilation de TVA", "Indiquez la base de ce taux.", rank=VAT
    ),
    "BR-46": missing_in(
        "BT-117", "le montant de TVA", "la ventilation de TVA", "Indiquez la TVA de ce taux.", rank=VAT
    ),
    "BR-47": missing_in("BT-118", "la catégorie", "la ventilation de TVA", "Indiquez la catégorie de TVA.", rank=VAT),
    "BR-48": missing_in(
        "BT-119",
        "le taux",
        "la ventilation de TVA",
        "Indiquez le taux : 20, 10, 5.5 ou 2.1 ; 0 pour une exonération ou une franchise ; rien pour le hors champ.",
        rank=VAT,
    ),
    "BR-CO-18": missing(
        "BG-23", "la ventilation de la TVA", "Ajoutez une ventilation par catégorie et par taux.", rank=VAT
    ),
}


def _sum(term: str, thing: str, how: str) -> Wording:
    return Wording(
        f"{thing} ne correspond pas",
        f"{thing} n’est pas {how}.",
        "Corrigez ce montant, ou ceux dont il est la somme.",
        (term,),
        rank=SUM,
    )


SUMS = {
    "BR-CO-10": _sum("BT-106", "Le total des lignes", "la somme des montants nets des lignes"),
    "BR-CO-11": _sum("BT-107", "Le total des remises", "la somme des remises de la facture"),
    "BR-CO-12": _sum("BT-108", "Le total des frais", "la somme des frais de la facture"),
    "BR-CO-13": _sum("BT-109", "Le total hors TVA", "le total des lignes, moins les remises, plus les frais"),
    "BR-CO-14": _sum("BT-110", "Le montant total de la TVA", "la somme des montants de TVA de la ventilation"),
    "BR-CO-15": _sum("BT-112", "Le total TVA comprise", "le total hors TVA plus le montant total de la TVA"),
    "BR-CO-16": _sum("BT-115", "Le net à payer", "le total TVA comprise, moins le déjà payé, plus l’arrondi"),
    "BR-CO-17": _sum("BT-117", "Le montant de TVA d’un taux", "la base multipliée par le taux, à moins de 1 près"),
}

PRESENCE: dict[str, Wording] = HEADER | LINES | REASONS | REDUCTIONS | BREAKDOWN | SUMS
