"""What « Comprendre cette erreur » shows beside the words of a rule: a wrong and a right example, and why it exists."""

from dataclasses import dataclass

from coryphee.formats.rules.editions import RuleSet


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
    "BR-FR-01_BT-1": Example("Numéro : Facture de novembre n° 42 pour la mairie de Marly", "Numéro : F-2026-0042"),
    "BR-FR-08_BT-23": Example("Cadre de facturation : (vide)", "Cadre de facturation : B1 (livraison de biens)"),
    "BR-FR-09_BT-46": Example("SIRET de l’acheteur : 215903832", "SIRET de l’acheteur : 21590383200107"),
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
