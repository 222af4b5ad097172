"""The page of each check that no official rule makes (CORYPHEE-…, PORTAIL-…): what it looks at, and what to do."""

from dataclasses import dataclass
from enum import StrEnum

from coryphee.einvoices.rule_examples import Example


class Holds(StrEnum):
    """Whether a check of ours holds an invoice back."""

    ALWAYS = "always"
    SOME = "some"  # those to a public body, or of one cause among several
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class OwnRule:
    """The words of one check, whatever the invoice in which it was met."""

    title: str
    message: str
    remedy: str
    terms: tuple[str, ...]
    holds: Holds = Holds.NEVER
    example: Example | None = None


_PARTIES = ("BT-29", "BT-30", "BT-46", "BT-47")
_KEY = (
    "Sa clé de contrôle ne correspond pas aux autres chiffres : un chiffre a été mal saisi, ou deux sont intervertis."
)
_SHOWN = "Reprenez-le d’un document officiel, plutôt que d’une ancienne facture."
_FUTURE = OwnRule(
    "La facture est datée du futur",
    "Sa date d’émission est après aujourd’hui. Une facture est émise quand elle est envoyée, au plus tôt quand la "
    "livraison ou la prestation est faite.",
    "Corrigez la date d’émission, ou attendez ce jour pour l’envoyer.",
    ("BT-2",),
    example=Example("Envoyée le 20/11/2026, datée du 20/12/2026", "Envoyée et datée du 20/11/2026"),
)
OWN_RULES: dict[str, OwnRule] = {
    "CORYPHEE-DATE-FUTURE": _FUTURE,
    "PORTAIL-DATE-FUTURE": _FUTURE,
    "CORYPHEE-DEVISE-MELEE": OwnRule(
        "Un montant est dans une autre devise que la facture",
        "Des montants de deux devises ne s’additionnent pas : on ne sait plus ce qui est à payer.",
        "Écrivez tous les montants dans la devise de la facture, ou changez celle-ci.",
        ("BT-5",),
        holds=Holds.ALWAYS,
        example=Example("Facture en EUR, une ligne de 100,00 USD", "Facture en EUR, cette ligne de 92,00 EUR"),
    ),
    "PORTAIL-ENTREPRISE": OwnRule(
        "Cette facture est adressée à une entreprise",
        "Ce portail n’achemine que vers les services publics. La facture peut être juste : elle part par un autre "
        "chemin.",
        "Envoyez-la par votre plateforme, ou changez le destinataire si elle est pour un service public.",
        ("BT-46", "BT-47"),
    ),
    "PORTAIL-NET": OwnRule(
        "La page dit un autre net à payer",
        "Un acompte déjà versé ou une retenue se déduit du montant TTC : c’est le reste qui est à payer.",
        "Écrivez ce qui est déjà versé ou retenu, ou corrigez les montants d’après la page.",
        ("BT-113", "BT-115"),
        holds=Holds.SOME,
        example=Example(
            "TTC 12 000,00 €, à payer 12 000,00 €", "TTC 12 000,00 €, déjà versé 3 600,00 €, à payer 8 400,00 €"
        ),
    ),
    "PORTAIL-PAS-FACTURE": OwnRule(
        "Ce document n’est pas une facture",
        "Un devis, une facture pro forma, un bon de commande, un relevé ou un bon de livraison ne se paie pas.",
        "Établissez la facture, puis déposez-la.",
        ("BT-3",),
        holds=Holds.ALWAYS,
    ),
    "CORYPHEE-SIREN": OwnRule("Un SIREN est faux", _KEY, _SHOWN, ("BT-30", "BT-47")),
    "CORYPHEE-SIRET": OwnRule(
        "Un SIRET est faux",
        _KEY,
        "Un SIRET a 14 chiffres : le SIREN, puis les 5 chiffres de l’établissement. L’annuaire donne celui des "
        "structures publiques.",
        ("BT-29", "BT-46"),
        example=Example("SIRET de l’acheteur : 215903832", "SIRET de l’acheteur : 21590383200107"),
    ),
    "CORYPHEE-GLN": OwnRule("Un GLN est faux", _KEY, _SHOWN, _PARTIES),
    "CORYPHEE-TVA": OwnRule(
        "Un numéro de TVA est faux",
        "En France il s’écrit FR, une clé de 2 caractères, puis le SIREN : ici la clé n’est pas celle du SIREN.",
        "Reprenez-le de votre avis du service des impôts, ou de la fiche de votre client.",
        ("BT-31", "BT-48"),
        example=Example("N° de TVA : 84812749638", "N° de TVA : FR84812749638"),
    ),
    "CORYPHEE-IBAN": OwnRule(
        "Un IBAN est faux",
        "La clé de l’IBAN ne correspond pas au compte : la banque rejetterait le paiement.",
        "Recopiez l’IBAN de votre relevé d’identité bancaire.",
        ("BT-84",),
    ),
    "CORYPHEE-BIC": OwnRule(
        "Un BIC est faux", "Un BIC a 8 ou 11 caractères, tels que BNPAFRPP.", "Recopiez-le de votre RIB.", ("BT-86",)
    ),
    "CORYPHEE-ESPACES": OwnRule(
        "Un identifiant est écrit avec des espaces",
        "Des espaces, des points ou des tirets séparent ses caractères : d’autres logiciels ne le reconnaîtraient pas.",
        "Écrivez-le d’une traite. Il n’a qu’une lecture : nous pouvons retirer les espaces pour vous.",
        (*_PARTIES, "BT-31", "BT-48", "BT-84"),
        example=Example("SIRET : 812 749 638 00019", "SIRET : 81274963800019"),
    ),
    "CORYPHEE-DATE-IMPOSSIBLE": OwnRule(
        "Une date n’est pas vraisemblable",
        "Cette date est d’un autre siècle, ou plus d’un an après aujourd’hui.",
        "Corrigez l’année dans votre logiciel.",
        ("BT-2", "BT-9"),
        Holds.ALWAYS,
    ),
    "CORYPHEE-DATE": OwnRule(
        "Une date ne peut pas être lue",
        "Le fichier n’écrit pas cette date comme son format le demande.",
        "Une date s’écrit année, mois, jour : 2026-11-20 en UBL, 20261120 en CII.",
        ("BT-2", "BT-9", "BT-72"),
        Holds.ALWAYS,
        Example("Date d’émission : 20/11/2026", "Date d’émission : 2026-11-20"),
    ),
    "CORYPHEE-NOMBRE": OwnRule(
        "Un nombre ne peut pas être lu",
        "Le fichier n’écrit pas ce nombre avec des chiffres et un point.",
        "Un nombre s’écrit sans espace, avec un point devant les décimales.",
        ("BT-129", "BT-146"),
        Holds.ALWAYS,
        Example("Prix : 1 250,50", "Prix : 1250.50"),
    ),
    "CORYPHEE-ECHEANCE": OwnRule(
        "L’échéance précède la facture",
        "La facture demande à être payée avant d’être émise.",
        "Corrigez la date d’échéance : le délai de paiement court après l’émission.",
        ("BT-9",),
        example=Example("Émise le 20/11/2026, à payer le 20/10/2026", "Émise le 20/11/2026, à payer le 20/12/2026"),
    ),
    "CORYPHEE-EUROS": OwnRule(
        "La facture n’est pas en euros",
        "Un service public français paie en euros.",
        "Établissez la facture en euros (EUR).",
        ("BT-5",),
        Holds.ALWAYS,
    ),
    "CORYPHEE-SIGNE": OwnRule(
        "Le montant est négatif",
        "Une facture demande un montant à payer ; un avoir s’écrit en positif, son type dit qu’il vient en déduction.",
        "Pour rendre de l’argent, établissez un avoir, avec des montants positifs.",
        ("BT-115", "BT-3"),
        Holds.SOME,
    ),
    "CORYPHEE-VIREMENT": OwnRule(
        "Le virement n’a pas de compte à créditer",
        "La facture demande un virement et ne dit pas sur quel compte.",
        "Ajoutez votre IBAN.",
        ("BT-84",),
    ),
    "CORYPHEE-AVOIR-PAIEMENT": OwnRule(
        "Un avoir ne porte pas de moyen de paiement",
        "Un avoir ne se paie pas : il se déduit ou se rembourse.",
        "Retirez le moyen de paiement de l’avoir.",
        ("BT-81",),
    ),
    "CORYPHEE-AVOIR-ORIGINE": OwnRule(
        "L’avoir ne dit pas quelle facture il corrige",
        "Sans le numéro de la facture d’origine, le destinataire ne sait pas de quoi le déduire.",
        "Créez l’avoir depuis la facture qu’il corrige, ou indiquez son numéro.",
        ("BT-25",),
        example=Example("Facture d’origine : (vide)", "Facture d’origine : F-2026-0031"),
    ),
    "CORYPHEE-LIGNE": OwnRule(
        "Le montant d’une ligne n’est pas celui de sa quantité et de son prix",
        "La quantité multipliée par le prix donne un autre montant que celui de la ligne.",
        "Corrigez la quantité, le prix ou le montant, ou ajoutez la remise qui manque.",
        ("BT-129", "BT-146", "BT-138"),
        example=Example("10 × 12,00 € ; ligne : 110,00 €", "10 × 12,00 € ; ligne : 120,00 €"),
    ),
    "CORYPHEE-AUTOFACTURE": OwnRule(
        "Ce type de facture est établi par l’acheteur",
        "Une autofacture (389) est établie par l’acheteur, au nom du vendeur.",
        "Si vous l’avez établie vous-même, indiquez 380 (facture) ou 381 (avoir).",
        ("BT-3",),
    ),
    "PORTAIL-NUMERO": OwnRule(
        "La facture n’a pas de numéro",
        "Chaque facture porte un numéro, unique dans votre suite.",
        "Donnez-lui son numéro dans votre logiciel.",
        ("BT-1",),
        Holds.ALWAYS,
    ),
    "PORTAIL-NUMERO-LONG": OwnRule(
        "Le numéro de facture est trop long",
        "Les services publics acceptent des numéros de 20 caractères au plus.",
        "Raccourcissez le numéro dans votre logiciel, puis déposez à nouveau.",
        ("BT-1",),
        Holds.ALWAYS,
    ),
    "PORTAIL-DATE": OwnRule(
        "La facture n’a pas de date",
        "La date d’émission manque : le délai de paiement ne peut pas être compté.",
        "Indiquez la date de la facture.",
        ("BT-2",),
        Holds.ALWAYS,
    ),
    "PORTAIL-DEVISE": OwnRule(
        "La facture n’est pas en euros",
        "Un service public français paie en euros.",
        "Établissez la facture en euros (EUR).",
        ("BT-5",),
        Holds.ALWAYS,
    ),
    "PORTAIL-SIGNE": OwnRule(
        "Une facture ne peut pas demander un montant négatif",
        "Le net à payer est négatif.",
        "Établissez un avoir au lieu d’une facture.",
        ("BT-3",),
        Holds.ALWAYS,
    ),
    "PORTAIL-DESTINATAIRE": OwnRule(
        "Le destinataire n’est pas reconnu",
        "La facture ne porte le SIRET d’aucune structure de l’annuaire.",
        "Cherchez la structure dans l’annuaire, et écrivez son SIRET sur la fiche du client.",
        ("BT-46",),
        Holds.ALWAYS,
    ),
    "PORTAIL-SERVICE": OwnRule(
        "Le destinataire demande un code service",
        "Il reçoit ses factures par service : sans le code, personne ne saurait à qui la remettre.",
        "Recopiez le code du bon de commande.",
        ("BT-10",),
        Holds.ALWAYS,
    ),
    "PORTAIL-SERVICE-INCONNU": OwnRule(
        "Le service n’existe pas chez ce destinataire",
        "Le code service de la facture n’est pas dans l’annuaire.",
        "Choisissez le service dans la liste, ou laissez vide s’il n’est pas demandé.",
        ("BT-10",),
    ),
    "PORTAIL-SERVICE-FERME": OwnRule(
        "Le service ne reçoit plus de factures",
        "Il est fermé dans l’annuaire du destinataire.",
        "Choisissez un autre service dans la liste.",
        ("BT-10",),
        Holds.ALWAYS,
    ),
    "PORTAIL-ENGAGEMENT": OwnRule(
        "Le destinataire demande un numéro d’engagement",
        "Il a réservé l’argent de cette commande sous ce numéro : sans lui, la facture ne peut pas y être rattachée.",
        "Recopiez-le du bon de commande.",
        ("BT-13",),
        Holds.ALWAYS,
        Example("Numéro d’engagement : (vide)", "Numéro d’engagement : 2026-00731"),
    ),
    "PORTAIL-ENGAGEMENT-OU-SERVICE": OwnRule(
        "Le destinataire demande un numéro d’engagement ou un code service",
        "Il lui faut l’un ou l’autre pour savoir à qui remettre la facture.",
        "Recopiez le numéro d’engagement du bon de commande, ou le code du service.",
        ("BT-13", "BT-10"),
        Holds.ALWAYS,
    ),
    "PORTAIL-TVA-ACHETEUR": OwnRule(
        "Autoliquidation : il manque le numéro de TVA du destinataire",
        "En autoliquidation, le client déclare la TVA, et la facture porte le numéro de TVA qu’il vous a donné. À une "
        "structure française qui n’en a pas, la norme accepte le SIREN à la place.",
        "Vérifiez avec votre client qu’il déclare bien cette TVA, et demandez-lui son numéro.",
        ("BT-48",),
        example=Example("Acheteur : Commune de Marly, TVA : (vide)", "Acheteur : Commune de Marly, SIREN 215903832"),
    ),
    "PORTAIL-FOURNISSEUR": OwnRule(
        "Le fournisseur écrit dans le fichier n’est pas votre structure",
        "Vous déposez pour une structure, et la facture porte l’identifiant d’une autre.",
        "Vérifiez votre SIRET dans votre logiciel, ou demandez à être rattaché à cette structure.",
        ("BT-29", "BT-30"),
        Holds.ALWAYS,
    ),
}
OWN_WHY = (
    "Ce portail le vérifie de lui-même, en plus des règles officielles des factures électroniques, pour que la facture "
    "arrive à la bonne personne et soit payée, sans revenir."
)
OWN_SET = "Contrôles de ce portail"
