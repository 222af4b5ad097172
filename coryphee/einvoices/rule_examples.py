"""What « Comprendre cette erreur » shows beside the words of a rule: a wrong and a right example, and why it exists."""

import re
from dataclasses import dataclass

from coryphee.formats.model.labels import name
from coryphee.formats.rules.editions import RuleSet
from coryphee.formats.rules.words.extensions import in_the_norm
from coryphee.formats.rules.words.wording import SYNTAX, Wording


@dataclass(frozen=True, slots=True)
class Example:
    """The same part of an invoice, as people read it, before and after."""

    wrong: str
    right: str


# Invoices of 1 000,00 € at 20 % and 500,00 € at 10 %, unless they say otherwise.
EXAMPLES: dict[str, Example] = {
    "BR-02": Example("Numéro : (vide)", "Numéro : F-2026-0042"),
    "BR-03": Example("Date d’émission : (vide)", "Date d’émission : 20/11/2026"),
    "BR-04": Example("Type : (vide)", "Type : 380 (facture)"),
    "BR-05": Example("Devise : (vide)", "Devise : EUR"),
    "BR-06": Example("Vendeur : (sans nom)", "Vendeur : Charpentes Lemoine"),
    "BR-07": Example("Acheteur : (sans nom)", "Acheteur : Commune de Marly"),
    "BR-09": Example("Vendeur : 7 chemin du Bois, 59230", "Vendeur : 7 chemin du Bois, 59230, FR"),
    "BR-11": Example("Acheteur : 1 place de la Mairie, 59770", "Acheteur : 1 place de la Mairie, 59770, FR"),
    "BR-16": Example("Aucune ligne, un total de 1 800,00 €", "Ligne 1 : Ferme de charpente, 1 × 1 000,00 €"),
    "BR-22": Example("Vis inox, quantité : (vide)", "Vis inox, quantité : 100"),
    "BR-23": Example("Vis inox, 100, unité : (vide)", "Vis inox, 100, unité : C62 (pièce)"),
    "BR-25": Example("Ligne 2 : (sans désignation), 100 × 1,50 €", "Ligne 2 : Vis inox, 100 × 1,50 €"),
    "BR-26": Example("Vis inox, 100, prix : (vide)", "Vis inox, 100, prix : 1,50 €"),
    "BR-27": Example("Reprise, 1 × −50,00 €", "Reprise, −1 × 50,00 €"),
    "BR-50": Example("Paiement par virement, compte : (vide)", "Paiement par virement, compte : FR76 3000 6000…"),
    "BR-55": Example("Facture d’origine : (sans numéro)", "Facture d’origine : F-2026-0031"),
    "BR-CL-01": Example("Type : FAC", "Type : 380 (facture)"),
    "BR-CL-04": Example("Devise : €", "Devise : EUR"),
    "BR-CL-17": Example("Catégorie de TVA : TVA20", "Catégorie de TVA : S, taux : 20 %"),
    "BR-CL-23": Example("Unité : pièce", "Unité : C62 (pièce)"),
    "BR-CO-09": Example("N° de TVA : 84812749638", "N° de TVA : FR84812749638"),
    "BR-CO-10": Example(
        "Lignes : 1 000,00 € et 500,00 € ; total des lignes : 1 050,00 €",
        "Lignes : 1 000,00 € et 500,00 € ; total des lignes : 1 500,00 €",
    ),
    "BR-CO-13": Example(
        "Total des lignes 1 500,00 €, remise 100,00 € ; total hors TVA : 1 500,00 €",
        "Total des lignes 1 500,00 €, remise 100,00 € ; total hors TVA : 1 400,00 €",
    ),
    "BR-CO-14": Example(
        "TVA à 20 % : 200,00 €, à 10 % : 50,00 € ; total de la TVA : 200,00 €",
        "TVA à 20 % : 200,00 €, à 10 % : 50,00 € ; total de la TVA : 250,00 €",
    ),
    "BR-CO-15": Example(
        "Hors TVA 1 500,00 €, TVA 250,00 € ; total TVA comprise : 1 800,00 €",
        "Hors TVA 1 500,00 €, TVA 250,00 € ; total TVA comprise : 1 750,00 €",
    ),
    "BR-CO-16": Example(
        "Total TVA comprise 1 750,00 €, déjà payé 500,00 € ; net à payer : 1 750,00 €",
        "Total TVA comprise 1 750,00 €, déjà payé 500,00 € ; net à payer : 1 250,00 €",
    ),
    "BR-CO-17": Example("1 000,00 € à 20 % ; TVA : 100,00 €", "1 000,00 € à 20 % ; TVA : 200,00 €"),
    "BR-CO-25": Example("Net à payer 1 750,00 € ; échéance : (vide)", "Net à payer 1 750,00 € ; échéance : 20/12/2026"),
    "BR-CO-26": Example("Vendeur : Charpentes Lemoine", "Vendeur : Charpentes Lemoine, SIREN 812749638"),
    "BR-S-02": Example("Lignes à 20 % ; n° de TVA du vendeur : (vide)", "N° de TVA du vendeur : FR84812749638"),
    "BR-S-05": Example("Catégorie S (taux normal ou réduit), taux : 0 %", "Catégorie S, taux : 20 %"),
    "BR-S-08": Example(
        "Lignes à 20 % : 1 000,00 € ; base à 20 % : 900,00 €", "Lignes à 20 % : 1 000,00 € ; base à 20 % : 1 000,00 €"
    ),
    "BR-E-10": Example("TVA 0,00 €, motif : (vide)", "TVA 0,00 €, motif : TVA non applicable, art. 293 B du CGI"),
    "BR-AE-10": Example("TVA 0,00 €, motif : (vide)", "TVA 0,00 €, motif : Autoliquidation"),
    "BR-AE-02": Example("Autoliquidation ; n° de TVA du vendeur : (vide)", "N° de TVA du vendeur : FR84812749638"),
    "BR-DEC-12": Example("Total hors TVA : 1 500,004 €", "Total hors TVA : 1 500,00 €"),
    "BR-28": Example("Reprise, prix brut : −50,00 €, quantité : 1", "Reprise, prix brut : 50,00 €, quantité : −1"),
    "BR-29": Example("Période : du 30/11/2026 au 01/11/2026", "Période : du 01/11/2026 au 30/11/2026"),
    "BR-30": Example("Période : du 30/11/2026 au 01/11/2026", "Période : du 01/11/2026 au 30/11/2026"),
    "BR-51": Example("Carte : 4970 1234 5678 9012", "Carte : 4970 12XX XXXX 9012"),
    "BR-CO-03": Example(
        "Exigibilité de la TVA : 30/11/2026, et le code 72 (paiement)", "Exigibilité de la TVA : le code 72 (paiement)"
    ),
    "BR-CO-11": Example(
        "Remises : 100,00 € et 20,00 € ; total des remises : 100,00 €",
        "Remises : 100,00 € et 20,00 € ; total des remises : 120,00 €",
    ),
    "BR-CO-12": Example(
        "Frais : 10,00 € et 5,00 € ; total des frais : 10,00 €", "Frais : 10,00 € et 5,00 € ; total des frais : 15,00 €"
    ),
    "BR-IC-11": Example("Livraison dans l’Union, date : (vide)", "Livraison dans l’Union, date : 18/11/2026"),
    "BR-IC-12": Example("Livraison dans l’Union, pays : (vide)", "Livraison dans l’Union, pays : BE (Belgique)"),
    "BR-FR-CPRO-01": Example("Type de contrat : ACCORD", "Type de contrat : MARCHE"),
    "BR-FR-CPRO-03": Example("Vendeur : GLN 3012345678900", "Vendeur : 81274963800019, type 0009 (SIRET)"),
    "BR-FR-CPRO-04": Example("Type 0223 (TVA) : Entreprise Dupont", "Type 0223 (TVA) : BE0123456789"),
    "BR-FR-CPRO-05": Example("Type 0227 (hors Union) : Acme Inc., New York", "Type 0227 (hors Union) : US123456789"),
    "BR-FR-CPRO-06": Example("Type 0228 (RIDET) : 12345", "Type 0228 (RIDET) : 0123456001"),
    "BR-FR-CPRO-07": Example("Type 0229 (TAHITI) : 12345", "Type 0229 (TAHITI) : 123456001"),
    "BR-FR-CPRO-08": Example("Type 0226 (particulier) : Durand", "Type 0226 (particulier) : 1780559123DURAND"),
    "BR-FR-CPRO-09": Example("Vendeur : SIREN 812749638", "Vendeur : SIREN 812749638, SIRET 81274963800019"),
    "BR-FR-CPRO-10": Example("Acheteur : Commune de Marly", "Acheteur : Commune de Marly, SIRET 21590383200107"),
    "BR-FR-CPRO-11": Example("Code service : (vide)", "Code service : BAT-01"),
    "BR-FR-CPRO-12": Example("Numéro d’engagement : (vide)", "Numéro d’engagement : EJ-2026-0815"),
    "BR-FR-CPRO-13": Example("Code service et numéro d’engagement : (vides)", "Code service : BAT-01"),
    "BR-FR-CPRO-16": Example("Agent de l’acheteur : Centrale d’achats", "Acheteur : celui qui traite la facture"),
    "BR-FR-CPRO-17": Example("SIREN 812749638, SIRET 55208131700013", "SIREN 812749638, SIRET 81274963800019"),
    "BR-FR-CPRO-18": Example("Titulaire : SIREN 812749638", "Titulaire : SIREN 812749638, SIRET 81274963800019"),
    "BR-FR-CPRO-19": Example("Une facture de 1 000 000 lignes", "Deux factures de 500 000 lignes"),
    "BR-FR-CPRO-20": Example("Factures d’origine : F-2026-0030, F-2026-0031", "Facture d’origine : F-2026-0031"),
    "BR-FR-CPRO-21": Example("Cadre S3, titulaire : (vide)", "Cadre S3, titulaire : Bâti Nord, SIRET 81274963800019"),
    "BR-FR-CPRO-22": Example("SIRET du destinataire : 21590383200170", "SIRET du destinataire : 21590383200107"),
    "BR-FR-CPRO-23": Example("Code service : TRAVAUX", "Code service : BAT-01"),
    "BR-FR-CPRO-24": Example("Cadre : S5", "Cadre : S3 (sous-traitant payé directement)"),
    "BR-FR-CPRO-25": Example("Conditions : « 30 jours » et « virement »", "Conditions : « 30 jours, par virement »"),
    "BR-FR-CPRO-26": Example("Contacts : Mme Lemoine et M. Durand", "Contact : Mme Lemoine"),
    "BR-FR-CPRO-27": Example("Contacts : mairie et service technique", "Contact : service technique"),
    "BR-FR-CPRO-28": Example("Contacts : Mme Lemoine et M. Durand", "Contact : Mme Lemoine"),
    "BR-FR-CPRO-02": Example("Numéro : FACTURE-NOVEMBRE-2026-0042", "Numéro : F-2026-0042"),
    "BR-FR-CPRO-39": Example("IBAN : FR76 3000 6000 0112 3456 7890 189 AGRIFRPP", "IBAN : FR7630006000011234567890189"),
}

WHY: dict[RuleSet, str] = {
    RuleSet.EN16931: (
        "La norme européenne EN 16931 : celle des factures électroniques que les personnes publiques de l’Union "
        "reçoivent (directive 2014/55/UE). Avec elle, tous les logiciels lisent les mêmes montants de la même façon."
    ),
    RuleSet.FRENCH: (
        "Les règles françaises de la facturation électronique (BR-FR, publiées par le Forum national de la facture "
        "électronique) : elles portent dans le fichier les mentions que la loi française demande."
    ),
    RuleSet.EXTENDED_CTC: (
        "L’extension française EXTENDED-CTC-FR : ce que la norme européenne ne sait pas dire et dont la facturation "
        "électronique française a besoin. Elle ne tient que les factures qui la déclarent."
    ),
    RuleSet.CPRO: (
        "Les règles du secteur public (BR-FR-CPRO, norme XP Z12-012) : ce qu’il faut au destinataire public pour "
        "reconnaître la facture et la payer."
    ),
    RuleSet.FACTURX: (
        "Le format Factur-X : ce que le PDF doit porter pour que ses données soient lues, au niveau de détail (profil) "
        "qu’il déclare."
    ),
}

# What an invoice says at a term, to show a field that is filled where a rule only says that it is missing.
FILLED: dict[str, str] = {
    "BT-7": "30/11/2026",
    "BT-13": "EJ-2026-0815",
    "BT-22": "Pas d’escompte pour paiement anticipé",
    "BT-24": "urn:cen.eu:en16931:2017",
    "BT-25": "F-2026-0031",
    "BT-26": "02/10/2026",
    "BT-29": "81274963800019, type 0009 (SIRET)",
    "BT-30": "812749638, type 0002 (SIREN)",
    "BT-31": "FR84812749638",
    "BT-34": "812749638, type 0225",
    "BT-46": "21590383200107, type 0009 (SIRET)",
    "BT-49": "21590383200107, type 0225",
    "BT-59": "Factor du Nord",
    "BT-62": "Fiduciaire de Lille",
    "BT-63": "FR84812749638",
    "BT-69": "FR (France)",
    "BT-80": "FR (France)",
    "BT-81": "30 (virement)",
    "BT-84": "FR76 3000 6000 0112 3456 7890 189",
    "BT-92": "100,00 €",
    "BT-95": "S (taux normal ou réduit)",
    "BT-97": "remise de fin d’année",
    "BT-99": "10,00 €",
    "BT-102": "S (taux normal ou réduit)",
    "BT-104": "frais de port",
    "BT-106": "1 500,00 €",
    "BT-109": "1 500,00 €",
    "BT-111": "184,00 €",
    "BT-112": "1 800,00 €",
    "BT-115": "1 800,00 €",
    "BT-116": "1 000,00 €",
    "BT-117": "200,00 €",
    "BT-118": "S (taux normal ou réduit)",
    "BT-119": "20 %",
    "BT-120": "TVA non applicable, art. 293 B du CGI",
    "BT-122": "BL-77",
    "BT-125": "bl-77.pdf, type application/pdf",
    "BT-126": "1",
    "BT-131": "150,00 €",
    "BT-136": "5,00 €",
    "BT-139": "remise de quantité",
    "BT-141": "2,00 €",
    "BT-144": "emballage",
    "BT-151": "S (taux normal ou réduit)",
    "BT-152": "20 %",
    "BT-157": "3760123456789, type 0160 (GTIN)",
    "BT-158": "44121600, nomenclature STI (UNSPSC)",
    "BT-160": "couleur : bleu",
    "BG-5": "7 chemin du Bois, 59230 Saint-Amand, FR",
    "BG-8": "1 place de la Mairie, 59770 Marly, FR",
    "BG-12": "2 rue Royale, 59000 Lille, FR",
    "BG-23": "20 % : base 1 000,00 €, TVA 200,00 €",
}


def example_of(rule_id: str, wording: Wording) -> Example | None:
    """The example of a rule: its own, that of its words, or a field of its first term empty and filled."""
    known = EXAMPLES.get(rule_id) or EXAMPLES.get(in_the_norm(rule_id))
    if known is not None:
        return known
    if wording.example is not None:
        return Example(*wording.example)
    filled = next((term for term in wording.terms if term in FILLED), None)
    if filled is None or wording.expected != "une valeur":
        return None
    return Example(f"{name(filled)} : (vide)", f"{name(filled)} : {FILLED[filled]}")


def example_of_length(rule_id: str, title: str, wrong: str) -> Example | None:
    """The example of a rule of the public sector: most say how long a text may be (« 51 caractères » is too long)."""
    known = EXAMPLES.get(rule_id)
    too_many = re.fullmatch(r"(\d+) caractères", wrong)
    if known is not None or too_many is None:
        return known
    thing = title.partition(" : ")[0]
    return Example(f"{thing} : {wrong}", f"{thing} : {int(too_many[1]) - 1} caractères au plus")


def without_example(wording: Wording) -> str:
    """Why a page has none."""
    if wording.rank >= SYNTAX or not wording.terms:
        return (
            "Pas d’exemple : cette règle porte sur la façon dont le logiciel écrit le fichier, pas sur ce que vous y "
            "saisissez. C’est à son éditeur que ce message sert."
        )
    return "Pas d’exemple : ce qu’il faut écrire dépend de votre facture, comme le dit « Que faire »."
