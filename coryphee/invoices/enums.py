from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from coryphee.audit.actions import declared
from coryphee.organisations.workspaces import workspaces


@workspaces(of_public_bodies=["FACTURES_RECUES"], sending=["FACTURES_EMISES"])
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
    SYSTEM = "SYSTEME", _("Portail")


class BillingFramework(TextChoices):
    """« Cadre de facturation » (B.2): those of a simple invoice; works and claims come with their own modules."""

    A1 = "A1_FACTURE_FOURNISSEUR", _("Facture d’un fournisseur (A1)")
    A2 = "A2_FACTURE_FOURNISSEUR_DEJA_PAYEE", _("Facture d’un fournisseur déjà payée (A2)")


class SuspensionReason(TextChoices):
    """Why a supporting document is asked for; a closed list of our own (functional.md G.6)."""

    DELIVERY_NOTE = "BON_DE_LIVRAISON", _("Bon de livraison manquant")
    PURCHASE_ORDER = "BON_DE_COMMANDE", _("Bon de commande manquant")
    SERVICE_REPORT = "COMPTE_RENDU", _("Compte rendu ou attestation d’exécution manquant")
    STATEMENT = "DECOMPTE", _("Décompte ou état détaillé manquant")
    BANK_DETAILS = "RIB", _("Coordonnées bancaires manquantes ou illisibles")
    OTHER_DOCUMENT = "AUTRE_PIECE", _("Autre pièce justificative")


class RejectionReason(TextChoices):
    """Why an invoice is refused for good; a closed list of our own (functional.md G.6)."""

    AMOUNT = "MONTANT", _("Montant ou prix erroné")
    VAT = "TVA", _("TVA erronée")
    QUANTITY = "QUANTITE", _("Quantité ou prestation non conforme à la commande")
    NOT_ORDERED = "NON_COMMANDEE", _("Prestation non commandée ou non livrée")
    DUPLICATE = "DOUBLON", _("Facture déjà reçue")
    LEGAL_MENTION = "MENTION", _("Mention obligatoire absente ou fausse")
    SUPPLIER_DATA = "FOURNISSEUR", _("Données du fournisseur erronées")
    OTHER = "AUTRE", _("Autre motif, précisé en commentaire")


@declared
class InvoiceAction(TextChoices):
    """What the trail says beside the moves of an invoice."""

    SET_ECB_RATE = "ecb_rate.set", _("Taux de la BCE enregistré")
