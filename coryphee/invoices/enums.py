from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from coryphee.audit.actions import declared
from coryphee.organisations.workspaces import workspaces


@workspaces(
    of_public_bodies=["FACTURES_RECUES"], sending=["FACTURES_EMISES"], apart={"FACTURES_RECUES": "COMPTABILITE"}
)
class InvoiceWorkspace(TextChoices):
    ISSUED = "FACTURES_EMISES", _("Factures émises")
    RECEIVED = "FACTURES_RECUES", _("Factures reçues")


class InvoiceStatus(TextChoices):
    """Member: English. Value: the official code, as stored and sent. Label: what people read (B.1.2)."""

    DRAFT = "BROUILLON", _("Brouillon")
    DEPOSITED = "DEPOSEE", _("Déposée")
    IN_TRANSIT = "EN_COURS_ACHEMINEMENT", _("En cours d’acheminement vers le destinataire")
    MADE_AVAILABLE = "MISE_A_DISPOSITION", _("Mise à disposition du destinataire")
    DELIVERY_CERTIFIED = "SERVICE_FAIT", _("Service fait")
    PAYMENT_ORDERED = "MANDATEE", _("Mandatée")
    SENT_TO_ACCOUNTANT = "MISE_A_DISPOSITION_COMPTABLE", _("Mise à disposition du comptable")
    BOOKED = "COMPTABILISEE", _("Comptabilisée")
    PAYMENT_ISSUED = "MISE_EN_PAIEMENT", _("Mise en paiement")
    TO_RECYCLE = "A_RECYCLER", _("À recycler")
    SUSPENDED = "SUSPENDUE", _("Suspendue")
    SUPPLEMENTED = "COMPLETEE", _("Complétée")
    REJECTED = "REJETEE", _("Rejetée")
    ABANDONED = "ABANDONNEE", _("Abandonnée")
    DELETED = "SUPPRIMEE", _("Supprimée")


class Role(TextChoices):
    """What somebody is on one invoice."""

    SUPPLIER = "FOURNISSEUR", _("Fournisseur")
    RECIPIENT = "DESTINATAIRE", _("Destinataire (ordonnateur)")
    ACCOUNTANT = "COMPTABLE", _("Comptable public")
    PAYER = "PAYEUR", _("Ordonnateur qui met en paiement (organisme sans comptable public)")
    SYSTEM = "SYSTEME", _("Portail")


class BillingFramework(TextChoices):
    """« Cadre de facturation » (B.2): those of a simple invoice; works and claims come with their own modules."""

    A1 = "A1_FACTURE_FOURNISSEUR", _("Facture d’un fournisseur (A1)")
    A2 = "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE", _("Facture d’un fournisseur déjà payée (A2)")


class Operation(TextChoices):
    """What an invoice is for (« catégorie d’opération », décret 2022-1299): a mention that it carries."""

    GOODS = "BIENS", _("Livraison de biens")
    SERVICES = "SERVICES", _("Prestation de services")
    BOTH = "BIENS_ET_SERVICES", _("Livraison de biens et prestation de services")


class VatRegime(TextChoices):
    """Under which regime of VAT the whole of a typed invoice is: none is mixed with another."""

    NORMAL = "TVA", _("TVA facturée, au taux de chaque ligne")
    FRANCHISE = "FRANCHISE", _("Sans TVA : franchise en base (micro-entreprise…)")
    REVERSE = "AUTOLIQUIDATION", _("Sans TVA : autoliquidation par l’acheteur")
    EXEMPT = "EXONERATION", _("Sans TVA : exonération, dont vous citez l’article")
    OUTSIDE = "HORS_CHAMP", _("Sans TVA : hors du champ de la taxe")


class SuspensionReason(TextChoices):
    """Why a payment delay is interrupted: a document is missing, or a mention is wrong (R2192-27)."""

    DELIVERY_NOTE = "BON_DE_LIVRAISON", _("Bon de livraison manquant")
    PURCHASE_ORDER = "BON_DE_COMMANDE", _("Bon de commande manquant")
    SERVICE_REPORT = "COMPTE_RENDU", _("Compte rendu ou attestation d’exécution manquant")
    STATEMENT = "DECOMPTE", _("Décompte ou état détaillé manquant")
    BANK_DETAILS = "RIB", _("Coordonnées bancaires manquantes ou illisibles")
    MENTION = "MENTION", _("Mention manquante ou fausse, à préciser en commentaire")
    OTHER_DOCUMENT = "AUTRE_PIECE", _("Autre pièce justificative, à préciser en commentaire")


class RejectionReason(TextChoices):
    """Why an invoice is refused for good: the closed list of the State's portal (reform.md §4.4), by use."""

    AMOUNT = "MONTANT_ERR", _("Montant de la facture erroné")
    VAT = "TX_TVA_ERR", _("Taux de TVA erroné")
    NOT_AS_ORDERED = "FACT_NON_CONFORME", _("Facture non conforme à la commande")
    NOT_DELIVERED = "LIVR_INCOMP", _("Livraison incomplète ou non effectuée")
    DUPLICATE = "DOUBLE_FACT", _("Double facturation")
    COMMITMENT = "EJ_ERR", _("Numéro d’engagement incorrect ou inexistant")
    COMMITMENT_DATA = "ERREUR_DONNEE_EJ", _("Erreur dans les données de l’engagement")
    CREDITOR = "CREANCIER_ERR", _("Créancier inconnu ou différent de celui de l’engagement")
    UNIT = "SE_ERR", _("Service destinataire incorrect")
    BANK_DETAILS = "COORD_BANC_ERR", _("Erreur de coordonnées bancaires")
    CONTRACT_OVER = "MARCHE_TERM", _("Marché terminé")
    SUBCONTRACTOR = "ST_CT_NON_DECLAR", _("Sous-traitant ou cotraitant non déclaré")
    APPROVER = "ERR_VALIDEUR", _("Mauvais valideur")
    NOT_THE_APPROVER = "AUT_MOTIF_ERR_VALIDEUR", _("Autre motif que « Erreur de valideur »")
    ORDER_IMPOSSIBLE = "HONORER_LA_COMMANDE", _("Impossibilité d’honorer la commande")
    CREDITED = "SUPPR_COMP_AVOIR", _("Suppression pour compensation d’avoirs")
    BY_IMPREST = "TRANSF_PMNT_REGIE", _("Transfert pour paiement en régie")
    BY_HAND = "RETRAIT_MAN_SERV", _("Retraitement manuel par les services")
    IN_BULK = "SUPPR_MASSE", _("Suppression en masse")
    ASK_THE_BUYER = "CONTACT_ACHTR", _("Autre : contacter votre acheteur")
    OTHER = "AUTRE", _("Autre motif, à préciser en commentaire")


class LiftingGround(TextChoices):
    """Why a suspension is lifted: what becomes of the payment delay hangs on it (R2192-28, R2192-29)."""

    RECEIVED = "PIECES_RECUES", _("Tout ce qui était demandé a été reçu : un nouveau délai part de ce jour-là")
    NOTHING_MISSING = "RIEN_NE_MANQUAIT", _("Rien ne manquait : l’échéance d’avant la suspension demeure")


@declared
class InvoiceAction(TextChoices):
    """What the trail says beside the moves of an invoice."""

    SET_ECB_RATE = "ecb_rate.set", _("Taux de la BCE enregistré")
