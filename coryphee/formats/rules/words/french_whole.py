"""BR-FR of the whole invoice: its type, its framework (BT-23), its mentions, its pieces, what it corrects."""

import re

from coryphee.formats.readable.words import FRAMEWORKS, TYPES
from coryphee.formats.rules.words.wording import CODE, MISSING, SHAPE, Wording

_ON_INVOICE = "Dans les mentions de vos factures, réglées une fois dans votre logiciel, ajoutez par exemple : "
_DEMANDED = {
    "PMT": (
        "des frais de recouvrement",
        "l’indemnité forfaitaire pour frais de recouvrement",
        "« Indemnité forfaitaire pour frais de recouvrement en cas de retard : 40 € »",
    ),
    "PMD": (
        "des pénalités de retard",
        "les pénalités en cas de retard",
        "« En cas de retard, intérêts au taux de la BCE majoré de 8 points »",
    ),
    "AAB": ("de l’escompte", "ni escompte ni absence d’escompte", "« Pas d’escompte pour paiement anticipé »"),
}
MENTIONS = {"1": "PMT", "2": "PMD", "3": "AAB", "4": "TXD"}  # the rules of UBL number what those of CII name
_MENTION_NAMES = {
    "PMT": "des frais de recouvrement",
    "PMD": "des pénalités de retard",
    "AAB": "de l’escompte",
    "TXD": "de la taxe",
}
_TYPE_CHOICES = (
    "380 (facture), 381 (avoir), 384 (facture rectificative), 386 (facture d’acompte), 393 (facture affacturée), "
    "503 (avoir sur acompte)"
)
_FRAMEWORK_CHOICES = (
    "S1 (prestation de services), B1 (livraison de biens), M1 (les deux) ; S2, B2 ou M2 si la facture est déjà payée ; "
    "S4, B4 ou M4 si elle solde un acompte"
)
_PIECES = (
    "RIB, LISIBLE (la facture à lire), BON_LIVRAISON, BON_COMMANDE, PJA (pièce jointe), DOCUMENT_ANNEXE, ETAT_ACOMPTE, "
    "BORDEREAU_SUIVI…"
)
_BAR = (
    "B2B (entre entreprises françaises), B2BINT (entreprise étrangère), B2C (particulier), B2CINT (particulier à "
    "l’étranger), OUTOFSCOPE (hors du champ), ARCHIVEONLY (à archiver)"
)
_ORIGIN_TYPES = {
    "BT-3": ("BT-3", "le type de document", "Ce type de document n’est pas admis"),
    "EXT-FR-FE-02": ("BT-25", "le type de la facture d’origine", "Le type de la facture d’origine n’est pas admis"),
    "EXT-FR-FE-137": (
        "",
        "le type de la facture d’origine d’une ligne",
        "Le type de la facture d’origine d’une ligne n’est pas admis",
    ),
}


def type_named(code: str) -> str:
    """« 380 (facture) »; a code without a French name alone."""
    return f"{code} ({TYPES[code].lower()})" if code in TYPES else code


def framework_named(code: str) -> str:
    """« S1 (facture) »."""
    return f"{code} ({FRAMEWORKS[code].partition(' — ')[2]})" if code in FRAMEWORKS else code


def _type(found: re.Match[str]) -> Wording:
    term, thing, title = _ORIGIN_TYPES[found[1]]
    return Wording(
        title,
        f"{thing[0].upper()}{thing[1:]} n’est pas dans la liste française : trouvé « {{found}} ».",
        f"Choisissez {_TYPE_CHOICES}.",
        (term,) if term else (),
        rank=SHAPE,
        example=("Type : 325 (facture pro forma)", "Type : 380 (facture)"),
    )


def _mention(found: re.Match[str]) -> Wording:
    code = MENTIONS.get(found[1], found[1])
    named, thing, sentence = _DEMANDED[code]
    return Wording(
        f"Il manque la mention {named}",
        f"La facture ne dit {'pas ' if code != 'AAB' else ''}{thing} (note {code}), que la loi demande."
        if code != "AAB"
        else f"La facture ne dit {thing} (note AAB), ce que la loi demande.",
        f"{_ON_INVOICE}{sentence}. Si la phrase y est déjà, elle doit porter le code {code}.",
        ("BT-22",),
        rank=MISSING,
        example=("Notes : « Merci de votre confiance »", f"Note {code} : {sentence}"),
    )


def _mention_twice(found: re.Match[str]) -> Wording:
    code = MENTIONS.get(found[1], found[1])
    named = _MENTION_NAMES[code]
    return Wording(
        f"La mention {named} est donnée plusieurs fois",
        f"La note de code {code} (mention {named}) figure plusieurs fois : une seule est admise.",
        "Dans les mentions de vos factures, réunissez ces phrases en une seule note, et retirez les autres.",
        ("BT-21",),
        rank=SHAPE,
        example=(f"Deux notes {code}", f"Une seule note {code}, avec les deux phrases"),
    )


def _framework(_found: re.Match[str]) -> Wording:
    return Wording(
        "Le cadre de facturation français manque",
        "Le cadre (BT-23) dit ce que la facture est, par exemple B1 (livraison de biens), S1 (prestation de services) "
        "ou "
        "M1 (les deux) : trouvé « {found} ».",
        f"Dans votre logiciel, choisissez le cadre : {_FRAMEWORK_CHOICES}.",
        ("BT-23",),
        rank=MISSING,
        at=("ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID", "cbc:ProfileID"),
        example=("Cadre de facturation : (vide)", "Cadre de facturation : B1 (livraison de biens)"),
    )


def _piece(_found: re.Match[str]) -> Wording:
    return Wording(
        "La nature d’une pièce jointe n’est pas dans la liste",
        "La description d’une pièce jointe (BT-123) dit sa nature par un code : trouvé « {found} ».",
        f"Choisissez un code : {_PIECES}. Le nom du fichier, lui, reste libre.",
        ("BT-123",),
        rank=CODE,
        at=("ram:Name", "cbc:DocumentDescription"),
        example=("Description : bon signé par M. Durand", "Description : BON_LIVRAISON"),
    )


def _readable_twice(_found: re.Match[str]) -> Wording:
    return Wording(
        "Plusieurs pièces jointes se disent la facture à lire",
        "Une seule pièce jointe peut porter la description LISIBLE (la facture telle qu’on la lit).",
        "Gardez LISIBLE pour le PDF de la facture, et donnez aux autres leur nature : BON_LIVRAISON, PJA "
        "(pièce jointe), DOCUMENT_ANNEXE.",
        ("BT-123",),
        rank=SHAPE,
        example=("facture.pdf : LISIBLE, bon.pdf : LISIBLE", "facture.pdf : LISIBLE, bon.pdf : BON_LIVRAISON"),
    )


def _bar(_found: re.Match[str]) -> Wording:
    return Wording(
        "Le type d’échange (note BAR) n’est pas dans la liste",
        "Une note de code BAR dit entre qui la facture s’échange : trouvé « {found} ».",
        f"Écrivez l’un de ces mots, seul : {_BAR} ; ou retirez la note BAR.",
        ("BT-21", "BT-22"),
        rank=CODE,
        at=("ram:Content",),
        example=("Note BAR : « entre professionnels »", "Note BAR : « B2B »"),
    )


def _bar_twice(_found: re.Match[str]) -> Wording:
    return Wording(
        "Le type d’échange (note BAR) est donné plusieurs fois",
        "Une seule note de code BAR est admise : la facture ne peut pas être à la fois pour une entreprise et pour un "
        "particulier.",
        f"Gardez-en une : {_BAR}.",
        ("BT-21", "BT-22"),
        rank=SHAPE,
        example=("Notes BAR : « B2B » et « B2C »", "Note BAR : « B2B »"),
    )


def _address_of_siren(found: re.Match[str]) -> Wording:
    buyer = found[1] == "BT-49"
    whose, siren = ("de l’acheteur", "BT-47") if buyer else ("du vendeur", "BT-30")
    when = "entre entreprises" if buyer else "entre entreprises, établie par l’acheteur (autofacturation)"
    return Wording(
        f"L’adresse électronique {whose} ne commence pas par son SIREN",
        f"Pour une facture {when}, l’adresse électronique {whose} ({found[1]} : {{{found[1]}}}) est de type 0225 et "
        f"commence par son SIREN ({siren} : {{{siren}}}).",
        f"Dans la fiche {'de votre client' if buyer else 'de votre entreprise'}, recopiez l’adresse que donne "
        "l’annuaire : le SIREN, parfois suivi de _ et d’un code.",
        (found[1],),
        rank=SHAPE,
        example=("SIREN : 812749638, adresse : compta@client.fr", "SIREN : 812749638, adresse : 0225, 812749638"),
    )


def _yearly_credit(_found: re.Match[str]) -> Wording:
    return Wording(
        "Un avoir de remise globale dit son contrat et sa période",
        "Le type 262 (avoir, remise globale) demande le numéro du contrat (BT-12 : {BT-12}) et la période facturée "
        "(BT-73 : {BT-73} ; BT-74 : {BT-74}).",
        "Ajoutez le numéro du contrat, le début et la fin de la période ; ou choisissez 381 (avoir) pour un avoir sur "
        "une facture.",
        ("BT-12", "BG-14"),
        rank=MISSING,
        example=("Type 262, contrat : (vide)", "Type 262, contrat : MAR-2026-12, du 01/01/2026 au 31/12/2026"),
    )


def _corrected(_found: re.Match[str]) -> Wording:
    return Wording(
        "La facture rectificative ne dit pas quelle facture elle corrige",
        "Une facture rectificative (BT-3 : {BT-3}) cite une facture d’origine, et une seule, par son numéro (BT-25) "
        "et sa date "
        "(BT-26).",
        "Dans votre logiciel, ouvrez la facture d’origine et choisissez « rectifier » ; ou ajoutez ici son numéro et "
        "sa "
        "date. Pour en annuler une partie, faites plutôt un avoir : 381 (avoir).",
        ("BT-25", "BT-26"),
        rank=MISSING,
        example=("Type 384, facture d’origine : (vide)", "Type 384, facture d’origine : F-2026-0031 du 02/10/2026"),
    )


def _credited(_found: re.Match[str]) -> Wording:
    return Wording(
        "L’avoir ne dit pas quelle facture il corrige",
        "Un avoir cite la facture qu’il corrige, par son numéro (BT-25) et sa date (BT-26).",
        "Ajoutez le numéro et la date de la facture d’origine (BT-25 et BT-26) : dans la plupart des logiciels, "
        "l’avoir "
        "créé depuis la facture les porte.",
        ("BT-25", "BT-26"),
        rank=MISSING,
        example=("Avoir, facture d’origine : (vide)", "Avoir, facture d’origine : F-2026-0031 du 02/10/2026"),
    )


def _due_before(_found: re.Match[str]) -> Wording:
    return Wording(
        "L’échéance précède la facture",
        "La date d’échéance (BT-9 : {BT-9}) précède la date de facture (BT-2 : {BT-2}), ce qui n’est admis que pour un "
        "acompte ou une facture déjà payée.",
        "Corrigez la date d’échéance ; ou, si la facture est déjà payée, choisissez le cadre S2 (service), B2 (bien) "
        "ou "
        "M2 (les deux).",
        ("BT-9",),
        rank=SHAPE,
        example=("Facture du 20/11/2026, échéance : 20/10/2026", "Facture du 20/11/2026, échéance : 20/12/2026"),
    )


def _final_and_deposit(_found: re.Match[str]) -> Wording:
    return Wording(
        "La facture se dit à la fois acompte et solde",
        "Le cadre (BT-23 : {BT-23}) est celui de la facture qui solde un acompte, et le type (BT-3 : {BT-3}) celui "
        "d’un "
        "acompte.",
        "Pour demander un acompte : type 386 (facture d’acompte) et cadre S1, B1 ou M1. Pour le solde : type 380 "
        "(facture) et cadre S4, B4 ou M4.",
        ("BT-23", "BT-3"),
        rank=SHAPE,
        example=("Type 386 (acompte), cadre S4 (solde)", "Type 386 (acompte), cadre S1"),
    )


def _paid_amount(_found: re.Match[str]) -> Wording:
    return Wording(
        "La facture est dite déjà payée, et ses montants disent autre chose",
        "Le cadre (BT-23 : {BT-23}) dit la facture déjà payée : le déjà payé (BT-113 : {BT-113}) serait alors le "
        "total TVA "
        "comprise (BT-112 : {BT-112}).",
        "Si tout est payé, inscrivez le règlement dans votre logiciel avant d’exporter. Sinon, choisissez S1 "
        "(service), "
        "B1 (bien) ou M1 (les deux).",
        ("BT-113",),
        fact="paid-already",
        rank=SHAPE,
        example=("Cadre S2, total 1 140,00 €, déjà payé : (vide)", "Cadre S2, total 1 140,00 €, déjà payé 1 140,00 €"),
    )


def _paid_due(_found: re.Match[str]) -> Wording:
    return Wording(
        "La facture est dite déjà payée, et il reste à payer",
        "Le cadre (BT-23 : {BT-23}) dit la facture déjà payée : le net à payer (BT-115 : {BT-115}) serait alors 0.",
        "Si tout est payé, inscrivez le règlement dans votre logiciel avant d’exporter. Sinon, choisissez S1 "
        "(service), "
        "B1 (bien) ou M1 (les deux).",
        ("BT-115",),
        fact="paid-already",
        rank=SHAPE,
        example=("Cadre S2, net à payer : 1 140,00 €", "Cadre S2, déjà payé 1 140,00 €, net à payer : 0,00 €"),
    )


def _paid_when(_found: re.Match[str]) -> Wording:
    return Wording(
        "La facture déjà payée ne dit pas quand",
        "Le cadre (BT-23 : {BT-23}) dit la facture déjà payée : sa date d’échéance (BT-9) est alors la date du "
        "paiement, et elle "
        "manque.",
        "Mettez en date d’échéance le jour où vous avez été payé.",
        ("BT-9",),
        rank=MISSING,
        example=("Cadre S2, échéance : (vide)", "Cadre S2, échéance : 18/11/2026 (jour du paiement)"),
    )


def _foreign(_found: re.Match[str]) -> Wording:
    return Wording(
        "La TVA n’est pas donnée en euros",
        "La devise de la facture (BT-5 : {BT-5}) n’est pas l’euro : la devise de comptabilisation (BT-6 : {BT-6}) "
        "doit alors être EUR (euro), avec le "
        "montant de la TVA dans cette devise (BT-111 : {BT-111}).",
        "Ajoutez la devise de comptabilisation EUR et le total de la TVA en euros, au cours du jour de la facture.",
        ("BT-6", "BT-111"),
        rank=MISSING,
        example=("Facture en USD, TVA : 200,00 $", "Facture en USD, TVA : 200,00 $, soit 184,00 € (devise EUR)"),
    )


def _single_taxable(found: re.Match[str]) -> Wording:
    if found[1] == "14":
        return Wording(
            "Il manque la mention du groupe de TVA",
            "Le vendeur est membre d’un assujetti unique (identifiant de type 0231) : la facture doit le dire dans une "
            "note de code TXD.",
            "Ajoutez une note de code TXD qui dit « MEMBRE_ASSUJETTI_UNIQUE ». Si vous n’êtes pas dans un groupe de "
            "TVA, retirez l’identifiant de type 0231.",
            ("BT-21", "BT-22"),
            rank=MISSING,
            example=("Identifiant 0231, note TXD : (vide)", "Identifiant 0231, note TXD : MEMBRE_ASSUJETTI_UNIQUE"),
        )
    return Wording(
        "Il manque le numéro de TVA du groupe",
        "Le vendeur est membre d’un assujetti unique (identifiant de type 0231) : le représentant fiscal (BG-11) donne "
        "alors le numéro de TVA du groupe (BT-63 : {BT-63}).",
        "Ajoutez l’assujetti unique comme représentant fiscal, avec son numéro de TVA. Si vous n’êtes pas dans un "
        "groupe "
        "de TVA, retirez l’identifiant de type 0231.",
        ("BG-11", "BT-63"),
        rank=MISSING,
        example=(
            "Identifiant 0231, représentant fiscal : (vide)",
            "Représentant fiscal : Groupe Lemoine, FR84812749638",
        ),
    )


WHOLE = (
    (r"BR-FR-04_(BT-3|EXT-FR-FE-02|EXT-FR-FE-137)", _type),
    (r"BR-FR-05_BT-22[-_](PMT|PMD|AAB|[123])", _mention),
    (r"BR-FR-06_BT-21[-_](PMT|PMD|AAB|TXD|[1234])", _mention_twice),
    (r"BR-FR-08_BT-23", _framework),
    (r"BR-FR-17_BT-123", _piece),
    (r"BR-FR-18_BT-123", _readable_twice),
    (r"BR-FR-20_BT-21", _bar),
    (r"BR-FR-3[01]_BT-21", _bar_twice),
    (r"BR-FR-2[12]_(BT-49|BT-34)", _address_of_siren),
    (r"BR-FR-CO-03_BT-3", _yearly_credit),
    (r"BR-FR-CO-04_BT-[34]", _corrected),
    (r"BR-FR-CO-05_BT-3", _credited),
    (r"BR-FR-CO-07_BT-9", _due_before),
    (r"BR-FR-CO-08_BT-23", _final_and_deposit),
    (r"BR-FR-CO-09_BT-23-1", _paid_amount),
    (r"BR-FR-CO-09_BT-23-2", _paid_due),
    (r"BR-FR-CO-09_BT-23-3", _paid_when),
    (r"BR-FR-CO-12_BT-5", _foreign),
    (r"BR-FR-CO-(14|15)_BT-29-1", _single_taxable),
)
