from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class InvoiceType(TextChoices):
    INVOICE = "FACTURE", _("Facture")
    CREDIT_NOTE = "AVOIR", _("Avoir")
    PREPAYMENT = "ACOMPTE", _("Facture d’acompte")


class DepositMode(TextChoices):
    """How the invoice came in (« modeDepot », B-40)."""

    FORM = "SAISIE_PORTAIL", _("Saisie sur le portail")
    PDF = "DEPOT_PDF_PORTAIL", _("Dépôt d’un PDF")
    UPLOAD = "UPLOAD_PORTAIL", _("Dépôt d’un fichier structuré")


class FileFormat(TextChoices):
    """What the original file is."""

    UBL = "UBL", _("UBL 2.1")
    CII = "CII", _("CII")
    FACTURX = "FACTURX", _("Factur-X")
    PDF = "PDF", _("PDF")
    FORM = "SAISIE", _("Saisie")
