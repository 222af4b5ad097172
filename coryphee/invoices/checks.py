"""The portal's own checks before an invoice is sent: those that need the directory, the calendar and what was sent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from django.utils.translation import gettext as _

from coryphee.einvoices.enums import FileFormat, InvoiceType
from coryphee.einvoices.parties import Named
from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import InvoiceDocument
from coryphee.invoices.models import UNSENT, Invoice
from coryphee.organisations.models import PUBLIC_INVOICES_UNIT
from coryphee.organisations.queries import missing_data

NUMBER_LENGTH = 20  # BR-FR-CPRO-02
FILE_FORMATS_WITH_CONTENT = (FileFormat.UBL, FileFormat.CII, FileFormat.FACTURX)


class Check(Protocol):
    def __call__(self, case: "Case") -> Iterator[Finding]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    invoice: Invoice
    document: InvoiceDocument
    named: Named
    today: date


def portal_findings(invoice: Invoice, document: InvoiceDocument, named: Named, *, today: date) -> list[Finding]:
    """Everything the portal itself has against sending this invoice today, or worth saying first."""
    case = Case(invoice=invoice, document=document, named=named, today=today)
    return [finding for check in CHECKS for finding in check(case)]


def _number(case: Case) -> Iterator[Finding]:
    number = case.invoice.number
    if not number:
        yield _error(
            "PORTAIL-NUMERO",
            "BT-1",
            _("La facture n’a pas de numéro"),
            _("Chaque facture porte un numéro unique chez le fournisseur."),
            _("Indiquez le numéro de la facture."),
        )
    elif len(number) > NUMBER_LENGTH:
        yield _error(
            "PORTAIL-NUMERO-LONG",
            "BT-1",
            _("Le numéro de facture est trop long"),
            _("Il compte %(n)d caractères ; les services publics en acceptent %(max)d au plus.")
            % {"n": len(number), "max": NUMBER_LENGTH},
            _("Raccourcissez le numéro dans votre logiciel, puis déposez à nouveau."),
            found=number,
        )


def _date(case: Case) -> Iterator[Finding]:
    if case.invoice.issue_date is None:
        yield _error(
            "PORTAIL-DATE",
            "BT-2",
            _("La facture n’a pas de date"),
            _("La date de facture n’a pas pu être lue."),
            _("Indiquez la date de la facture."),
        )


def _currency(case: Case) -> Iterator[Finding]:
    if case.invoice.currency != "EUR":
        yield _error(
            "PORTAIL-DEVISE",
            "BT-5",
            _("La facture n’est pas en euros"),
            _("Devise trouvée : %(currency)s. Un service public français paie en euros.")
            % {"currency": case.invoice.currency or "—"},
            _("Établissez la facture en euros (EUR)."),
            found=case.invoice.currency,
            expected="EUR",
        )


def _supplier(case: Case) -> Iterator[Finding]:
    supplier = case.invoice.supplier
    if not supplier.is_active:
        yield _error(
            "PORTAIL-FOURNISSEUR-INACTIF",
            "BT-30",
            _("Votre structure est désactivée"),
            _("La structure %(name)s ne peut plus envoyer de factures.") % {"name": supplier.name},
            _("Demandez à son gestionnaire de la réactiver."),
        )
    if case.invoice.file_format in FILE_FORMATS_WITH_CONTENT and not case.named.sells(supplier):
        yield _error(
            "PORTAIL-FOURNISSEUR",
            "BT-30",
            _("Le fournisseur écrit dans le fichier n’est pas votre structure"),
            _("Le fichier nomme « %(name)s ». Vous déposez pour %(mine)s (%(identifier)s).")
            % {
                "name": case.document.seller.name or _("sans nom"),
                "mine": supplier.name,
                "identifier": supplier.identifier,
            },
            _("Vérifiez le SIRET du vendeur dans votre logiciel, ou demandez à être rattaché à cette structure."),
        )


def _recipient(case: Case) -> Iterator[Finding]:
    recipient = case.invoice.recipient
    if recipient is None:
        name = case.document.buyer.name
        yield _error(
            "PORTAIL-DESTINATAIRE",
            "BT-46",
            _("Le destinataire n’est pas reconnu"),
            _("Le fichier nomme « %(name)s », mais aucun SIRET connu de l’annuaire.") % {"name": name}
            if name
            else _("Aucun destinataire n’est indiqué."),
            _("Choisissez la structure publique à qui vous envoyez la facture."),
        )
        return
    if not recipient.is_public:
        yield _error(
            "PORTAIL-DESTINATAIRE-PRIVE",
            "BT-46",
            _("%(name)s n’est pas une structure publique") % {"name": recipient.name},
            _("Ce portail n’achemine que vers les structures publiques de son annuaire."),
            _("Choisissez une structure publique de l’annuaire."),
            found=recipient.identifier,
        )
    elif not recipient.is_active:
        yield _error(
            "PORTAIL-DESTINATAIRE-INACTIF",
            "BT-46",
            _("%(name)s ne reçoit plus de factures") % {"name": recipient.name},
            _("Cette structure est désactivée dans l’annuaire."),
            _("Cherchez dans l’annuaire la structure qui l’a remplacée."),
            found=recipient.identifier,
        )


def _unit(case: Case) -> Iterator[Finding]:
    recipient, unit = case.invoice.recipient, case.invoice.recipient_unit
    if recipient is None:
        return
    if unit is None:
        named = next(iter(case.named.unit_codes), "")
        if named and case.invoice.file_format in FILE_FORMATS_WITH_CONTENT:
            yield _warning(
                "PORTAIL-SERVICE-INCONNU",
                "BT-10",
                _("%(name)s n’a pas de service « %(code)s »") % {"name": recipient.name, "code": named},
                _("Le code service du fichier n’existe pas chez ce destinataire."),
                _("Choisissez le service dans la liste, ou laissez vide s’il n’est pas demandé."),
                found=named,
            )
        return
    if not unit.is_open(case.today):
        yield _error(
            "PORTAIL-SERVICE-FERME",
            "BT-10",
            _("Le service « %(unit)s » ne reçoit plus de factures") % {"unit": unit.label},
            _("Il est fermé dans l’annuaire du destinataire."),
            _("Choisissez un autre service dans la liste."),
            found=unit.code,
        )
    elif unit.code == PUBLIC_INVOICES_UNIT and not case.invoice.supplier.is_public:
        yield _error(
            "PORTAIL-SERVICE-PUBLIC",
            "BT-10",
            _("Le service « Factures publiques » est réservé aux structures publiques"),
            _("Une facture d’entreprise adressée à ce service serait rejetée (B-20)."),
            _("Choisissez un autre service dans la liste."),
            found=unit.code,
        )


def _demanded(case: Case) -> Iterator[Finding]:
    recipient = case.invoice.recipient
    if recipient is None:
        return
    missing = missing_data(recipient, case.invoice.recipient_unit, case.invoice.commitment_number)
    name = {"name": recipient.name}
    if "unit" in missing:
        yield _error(
            "PORTAIL-SERVICE",
            "BT-10",
            _("%(name)s demande un code service") % name,
            _("Votre facture n’en porte pas."),
            _("Choisissez le service dans la liste ; il figure en général sur le bon de commande."),
        )
    if "commitment" in missing:
        yield _error(
            "PORTAIL-ENGAGEMENT",
            "BT-13",
            _("%(name)s demande un numéro d’engagement") % name,
            _("Votre facture n’en porte pas."),
            _("Recopiez-le du bon de commande."),
        )
    if "either" in missing:
        yield _error(
            "PORTAIL-ENGAGEMENT-OU-SERVICE",
            "BT-13",
            _("%(name)s demande un numéro d’engagement ou un code service") % name,
            _("Votre facture ne porte ni l’un ni l’autre."),
            _("Recopiez le numéro d’engagement du bon de commande, ou choisissez le service."),
        )


def _duplicate(case: Case) -> Iterator[Finding]:
    invoice = case.invoice
    if not invoice.number or invoice.issue_year is None:
        return
    same = Invoice.objects.filter(
        issuer=invoice.supplier.numbering, number=invoice.number, issue_year=invoice.issue_year
    ).exclude(status__in=UNSENT)
    twin = same.exclude(pk=invoice.pk).values_list("status", "filed_at").first()
    if twin is not None:
        yield _error(
            "PORTAIL-DOUBLON",
            "BT-1",
            _("La facture %(number)s a déjà été déposée") % {"number": invoice.number},
            _("Elle a été déposée le %(day)s.") % {"day": twin[1].strftime("%d/%m/%Y")},
            _("Ne la déposez pas deux fois : suivez-la, ou donnez un nouveau numéro à une facture corrigée."),
            found=invoice.number,
        )


def _credit_note(case: Case) -> Iterator[Finding]:
    invoice = case.invoice
    if invoice.type != InvoiceType.CREDIT_NOTE and invoice.amount_due < 0:
        yield _error(
            "PORTAIL-SIGNE",
            "BT-115",
            _("Une facture ne peut pas demander un montant négatif"),
            _("Le net à payer est négatif."),
            _("Établissez un avoir (type 381) au lieu d’une facture."),
            found=str(invoice.amount_due),
        )


CHECKS: tuple[Check, ...] = (
    _number,
    _date,
    _currency,
    _supplier,
    _recipient,
    _unit,
    _demanded,
    _duplicate,
    _credit_note,
)


def _error(
    rule: str, term: str, title: str, message: str, remedy: str, *, found: str = "", expected: str = ""
) -> Finding:
    return Finding(
        rule=rule,
        severity=Severity.ERROR,
        title=title,
        message=message,
        remedy=remedy,
        terms=(term,),
        found=found,
        expected=expected,
    )


def _warning(
    rule: str, term: str, title: str, message: str, remedy: str, *, found: str = "", expected: str = ""
) -> Finding:
    return Finding(
        rule=rule,
        severity=Severity.WARNING,
        title=title,
        message=message,
        remedy=remedy,
        terms=(term,),
        found=found,
        expected=expected,
    )
