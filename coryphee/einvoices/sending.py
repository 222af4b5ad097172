"""What this portal cannot send, or says first, of an invoice from whoever: beside its file, before its duplicates.

The deposit asks it of a draft, « Vérifier une facture » of a file that nobody sends: what one refuses, both refuse.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from coryphee.core.identifiers import IdentifierScheme
from coryphee.einvoices.enums import FileFormat, InvoiceType
from coryphee.einvoices.numbers import is_commitment_number
from coryphee.einvoices.parties import find_parties, is_a_company
from coryphee.einvoices.reading import Reading
from coryphee.einvoices.said import error, warning
from coryphee.einvoices.twins import OF_THE_DAY
from coryphee.formats.checks.business import check_issue_date
from coryphee.formats.finding import Finding
from coryphee.formats.model.currencies import is_euro_in_words
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.rules.policy import to_public_body
from coryphee.organisations.enums import Requirement
from coryphee.organisations.models import PUBLIC_INVOICES_UNIT, Organisation, Unit
from coryphee.organisations.queries import missing_data

REVERSE_CHARGE = "AE"  # BT-118
NUMBER_LENGTH = 20  # BR-FR-CPRO-02
FILE_FORMATS_WITH_CONTENT = (FileFormat.UBL, FileFormat.CII, FileFormat.FACTURX)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """An invoice as it would leave: what it says, and whom the portal knows of those that it names."""

    number: str
    issue_date: date | None
    type: InvoiceType
    currency: str
    amount_due: Decimal
    file_format: FileFormat
    buyer_name: str
    unit_codes: tuple[str, ...]
    recipient: Organisation | None
    unit: Unit | None
    commitment_number: str
    from_public_body: bool
    today: date
    charged_to_buyer: bool = False  # VAT is declared by the buyer, whose number of it is not on the invoice
    wrong_siret: str = ""  # of the recipient, as the file writes it, where nobody has it
    to_a_company: bool = False  # by the number that the file gives to its buyer: nobody asked to send it here


def sending_findings(sending: Sending) -> list[Finding]:
    """Everything the portal has against such an invoice today, whoever sends it, or that is worth saying first."""
    return [finding for check in CHECKS for finding in check(sending)]


def findings_beside(reading: Reading, *, today: date) -> list[Finding]:
    """The same of a file that nobody sends, to the recipient whom it names."""
    document = reading.document
    parties = find_parties(document, among=())
    return sending_findings(
        Sending(
            number=document.number or "",
            issue_date=document.issue_date,
            type=reading.type,
            currency=document.currency or "",
            amount_due=document.totals.due or Decimal(0),
            file_format=reading.file_format,
            buyer_name=document.buyer.name or "",
            unit_codes=parties.named.unit_codes,
            recipient=parties.recipient,
            unit=parties.unit,
            commitment_number=document.purchase_order or "",
            from_public_body=parties.from_public_body,
            today=today,
            charged_to_buyer=is_charged_to_buyer(document),
            wrong_siret=parties.named.wrong_siret(parties.recipient),
            to_a_company=is_a_company(document.buyer) and not to_public_body(document),
        )
    )


def is_charged_to_buyer(document: InvoiceDocument) -> bool:
    """Whether VAT is declared by the buyer (« autoliquidation »), whose VAT number the invoice does not carry."""
    return any(row.category == REVERSE_CHARGE for row in document.vat) and not document.buyer.vat_identifier


def _number(sending: Sending) -> Iterator[Finding]:
    number = sending.number
    if not number:
        yield error(
            "PORTAIL-NUMERO",
            "BT-1",
            _("La facture n’a pas de numéro"),
            _("Chaque facture porte un numéro unique chez le fournisseur."),
            _("Indiquez le numéro de la facture."),
        )
    elif len(number) > NUMBER_LENGTH:
        yield error(
            "PORTAIL-NUMERO-LONG",
            "BT-1",
            _("Le numéro de facture est trop long"),
            _("Il compte %(n)d caractères ; les services publics en acceptent %(max)d au plus.")
            % {"n": len(number), "max": NUMBER_LENGTH},
            _("Raccourcissez le numéro dans votre logiciel, puis déposez à nouveau."),
            found=number,
        )


def _date(sending: Sending) -> Iterator[Finding]:
    if sending.issue_date is None:
        yield error(
            "PORTAIL-DATE",
            "BT-2",
            _("La facture n’a pas de date"),
            _("La date de facture n’a pas pu être lue."),
            _("Indiquez la date de la facture."),
        )
        return
    for one in check_issue_date(InvoiceDocument(issue_date=sending.issue_date), sending.today):
        if one.rule == OF_THE_DAY:
            yield replace(
                one,
                rule="PORTAIL-DATE-FUTURE",
                remedy=_("Corrigez la date d’émission, ou attendez ce jour pour l’envoyer."),
            )
        elif sending.file_format == FileFormat.PDF:  # of a file, its own rules say it
            yield one


def _amounts(sending: Sending) -> Iterator[Finding]:
    """Of a plain PDF nothing is owed before somebody wrote how much, or its page said it."""
    if sending.file_format == FileFormat.PDF and not sending.amount_due:
        yield error(
            "PORTAIL-MONTANTS",
            "BT-112",
            _("Les montants manquent"),
            _("Aucun montant TTC n’a été lu avec certitude sur la page, ni écrit."),
            _("Indiquez le montant HT, la TVA et le montant TTC de la facture."),
        )


def _currency(sending: Sending) -> Iterator[Finding]:
    if sending.currency != "EUR":
        in_words = is_euro_in_words(sending.currency)
        yield error(
            "PORTAIL-DEVISE",
            "BT-5",
            _("L’euro n’est pas écrit par son code") if in_words else _("La facture n’est pas en euros"),
            _("Devise trouvée : %(currency)s. Un service public français paie en euros (EUR).")
            % {"currency": sending.currency or "—"},
            _("Écrivez EUR, le code de l’euro.") if in_words else _("Établissez la facture en euros (EUR)."),
            found=sending.currency,
            expected="EUR",
        )


def _recipient(sending: Sending) -> Iterator[Finding]:
    recipient = sending.recipient
    if recipient is None:
        yield _nobody(sending)
        return
    if not recipient.is_public:
        yield error(
            "PORTAIL-DESTINATAIRE-PRIVE",
            "BT-46",
            _("%(name)s n’est pas une structure publique") % {"name": recipient.name},
            _("Ce portail n’achemine que vers les structures publiques de son annuaire."),
            _("Choisissez une structure publique de l’annuaire."),
            found=recipient.identifier,
        )
    elif not recipient.is_active:
        yield error(
            "PORTAIL-DESTINATAIRE-INACTIF",
            "BT-46",
            _("%(name)s ne reçoit plus de factures") % {"name": recipient.name},
            _("Cette structure est désactivée dans l’annuaire."),
            _("Cherchez dans l’annuaire la structure qui l’a remplacée."),
            found=recipient.identifier,
        )
    elif recipient.scheme == IdentifierScheme.SIRET and sending.wrong_siret:
        yield _another_siret(sending, recipient)


def _nobody(sending: Sending) -> Finding:
    """No one of the directory: somebody else's customer, or a public body that the file does not name well."""
    name = sending.buyer_name
    if sending.to_a_company:
        return warning(
            "PORTAIL-ENTREPRISE",
            "BT-46",
            _("Cette facture n’est pas pour un service public"),
            _("Elle est adressée à « %(name)s », que l’annuaire des services publics ne connaît pas.")
            % {"name": name or _("sans nom")},
            _("Envoyez-la à votre client par votre plateforme : ce portail n’achemine que vers les services publics."),
        )
    return error(
        "PORTAIL-DESTINATAIRE",
        "BT-46",
        _("Le destinataire n’est pas reconnu"),
        _("Le fichier nomme « %(name)s », mais aucun SIRET connu de l’annuaire.") % {"name": name}
        if name
        else _("Aucun destinataire n’est indiqué."),
        _("Choisissez la structure publique à qui vous envoyez la facture."),
    )


def _another_siret(sending: Sending, recipient: Organisation) -> Finding:
    """The file stays as it is, and goes to whoever it is sent to: what it says of him must be true."""
    siret = recipient.identifier
    right = f"{siret[:3]} {siret[3:6]} {siret[6:9]} {siret[9:]}"
    known = {"name": recipient.name, "found": sending.wrong_siret, "right": right}
    if sending.wrong_siret == siret[:9]:
        message = _("Le fichier donne « %(found)s » pour %(name)s : c’est un SIREN, qui n’a que 9 chiffres.")
    else:
        message = _("Le fichier donne « %(found)s » pour %(name)s ; l’annuaire donne %(right)s.")
    return error(
        "PORTAIL-DESTINATAIRE-SIRET",
        "BT-46",
        _("Le SIRET du destinataire est faux"),
        message % known,
        _("Dans votre logiciel, écrivez %(right)s pour ce client, puis déposez à nouveau la facture.") % known,
        found=sending.wrong_siret,
        expected=siret,
    )


def _unit(sending: Sending) -> Iterator[Finding]:
    recipient, unit = sending.recipient, sending.unit
    if recipient is None:
        return
    if unit is None:
        named = next(iter(sending.unit_codes), "")
        if named and sending.file_format in FILE_FORMATS_WITH_CONTENT:
            yield warning(
                "PORTAIL-SERVICE-INCONNU",
                "BT-10",
                _("%(name)s n’a pas de service « %(code)s »") % {"name": recipient.name, "code": named},
                _("Le code service du fichier n’existe pas chez ce destinataire."),
                _("Choisissez le service dans la liste, ou laissez vide s’il n’est pas demandé."),
                found=named,
            )
        return
    if not unit.is_open(sending.today):
        yield error(
            "PORTAIL-SERVICE-FERME",
            "BT-10",
            _("Le service « %(unit)s » ne reçoit plus de factures") % {"unit": unit.label},
            _("Il est fermé dans l’annuaire du destinataire."),
            _("Choisissez un autre service dans la liste."),
            found=unit.code,
        )
    elif unit.code == PUBLIC_INVOICES_UNIT and not sending.from_public_body:
        yield error(
            "PORTAIL-SERVICE-PUBLIC",
            "BT-10",
            _("Le service « Factures publiques » est réservé aux structures publiques"),
            _("Une facture d’entreprise adressée à ce service serait rejetée (B-20)."),
            _("Choisissez un autre service dans la liste."),
            found=unit.code,
        )


def _demanded(sending: Sending) -> Iterator[Finding]:
    recipient = sending.recipient
    if recipient is None:
        return
    missing = missing_data(recipient, sending.unit, sending.commitment_number)
    name = {"name": recipient.name}
    if "unit" in missing:
        yield error(
            "PORTAIL-SERVICE",
            "BT-10",
            _("%(name)s demande un code service") % name,
            _("Votre facture n’en porte pas."),
            _("Choisissez le service dans la liste ; il figure en général sur le bon de commande."),
        )
    if "commitment" in missing:
        yield error(
            "PORTAIL-ENGAGEMENT",
            "BT-13",
            _("%(name)s demande un numéro d’engagement") % name,
            _("Votre facture n’en porte pas."),
            _("Recopiez-le du bon de commande."),
        )
    if "either" in missing:
        yield error(
            "PORTAIL-ENGAGEMENT-OU-SERVICE",
            "BT-13",
            _("%(name)s demande un numéro d’engagement ou un code service") % name,
            _("Votre facture ne porte ni l’un ni l’autre."),
            _("Recopiez le numéro d’engagement du bon de commande, ou choisissez le service."),
        )


def _commitment_number(sending: Sending) -> Iterator[Finding]:
    """« devis du 3 octobre » was taken for a commitment number (P-15)."""
    found = sending.commitment_number.strip()
    if not found or sending.recipient is None or is_commitment_number(found):
        return
    asked = sending.unit is not None and sending.unit.requires_commitment
    asked = asked or sending.recipient.as_recipient.requirement != Requirement.NONE
    yield (error if asked else warning)(
        "PORTAIL-ENGAGEMENT-FORME",
        "BT-13",
        _("Ce n’est pas un numéro d’engagement"),
        _("Numéro d’engagement : trouvé « %(found)s ». C’est un numéro, sans phrase, par exemple 2026-00731.")
        % {"found": found[:50]},
        _(
            "Recopiez le numéro seul, tel qu’il est sur le bon de commande. Si vous n’en avez pas, demandez-le à "
            "%(name)s."
        )
        % {"name": sending.recipient.name},
        found=found[:50],
    )


def _reverse_charge(sending: Sending) -> Iterator[Finding]:
    """CGI ann. II 242 nonies A: the number that the buyer gave; EN 16931 takes the SIREN in its place (BR-AE-02)."""
    recipient = sending.recipient
    if not sending.charged_to_buyer or recipient is None:
        return
    who = {"name": recipient.name, "number": recipient.vat_id, "siren": recipient.identifier[:9]}
    if recipient.vat_id:
        known = _("%(name)s a le %(number)s dans l’annuaire.") % who
        remedy = _("Ajoutez-le à la fiche du client dans votre logiciel.")
    else:
        known = _("%(name)s n’en a pas dans l’annuaire.") % who
        remedy = _("Demandez ce numéro à votre client.")
    if not recipient.vat_id and recipient.scheme == IdentifierScheme.SIRET:
        remedy = (
            _(
                "Vérifiez auprès de votre client que cette TVA est bien à déclarer par lui. Sans numéro de TVA, le "
                "SIREN (%(siren)s) en tient lieu pour une structure française : la facture peut partir ainsi."
            )
            % who
        )
    yield warning(
        "PORTAIL-TVA-ACHETEUR",
        "BT-48",
        _("Autoliquidation : il manque le numéro de TVA du destinataire"),
        _("En autoliquidation, le client déclare la TVA, et la facture porte le numéro de TVA qu’il a donné. %(known)s")
        % {"known": known},
        remedy,
        expected=recipient.vat_id,
    )


def _credit_note(sending: Sending) -> Iterator[Finding]:
    if sending.type != InvoiceType.CREDIT_NOTE and sending.amount_due < 0:
        yield error(
            "PORTAIL-SIGNE",
            "BT-115",
            _("Une facture ne peut pas demander un montant négatif"),
            _("Le net à payer est négatif."),
            _("Établissez un avoir (type 381) au lieu d’une facture."),
            found=str(sending.amount_due),
        )


CHECKS = (
    _number,
    _date,
    _amounts,
    _currency,
    _recipient,
    _unit,
    _demanded,
    _commitment_number,
    _reverse_charge,
    _credit_note,
)
