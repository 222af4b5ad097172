"""The portal's own checks before an invoice is sent: of any (`einvoices.sending`), then of this sender's."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from django.db.models import Q, Sum
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coryphee.core.identifiers import IdentifierScheme
from coryphee.core.money import format_amount
from coryphee.einvoices.enums import FileFormat, InvoiceType
from coryphee.einvoices.parties import Named, party_of
from coryphee.einvoices.sending import FILE_FORMATS_WITH_CONTENT, Sending, error, sending_findings, warning
from coryphee.formats.finding import Finding
from coryphee.formats.model.document import InvoiceDocument
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import UNSENT, Invoice


def portal_findings(invoice: Invoice, document: InvoiceDocument, named: Named, *, today: date) -> list[Finding]:
    """Everything the portal itself has against sending this invoice today, or worth saying first."""
    sending = Sending(
        number=(document.number if invoice.file_format in FILE_FORMATS_WITH_CONTENT else None) or invoice.number,
        issue_date=invoice.issue_date,
        type=InvoiceType(invoice.type),
        currency=invoice.currency,
        amount_due=invoice.amount_due,
        file_format=FileFormat(invoice.file_format),
        buyer_name=document.buyer.name or "",
        unit_codes=named.unit_codes,
        recipient=invoice.recipient,
        unit=invoice.recipient_unit,
        commitment_number=invoice.commitment_number,
        from_public_body=invoice.supplier.is_public,
        today=today,
        wrong_siret=named.wrong_siret(invoice.recipient) if invoice.file_format in FILE_FORMATS_WITH_CONTENT else "",
    )
    return [
        *_supplier(invoice, document, named),
        *sending_findings(sending),
        *_duplicate(invoice),
        *_written_before(invoice, document),
        *_credits_more(invoice, document),
    ]


def _supplier(invoice: Invoice, document: InvoiceDocument, named: Named) -> Iterator[Finding]:
    supplier = invoice.supplier
    if not supplier.is_active:
        yield error(
            "PORTAIL-FOURNISSEUR-INACTIF",
            "BT-30",
            _("Votre structure est désactivée"),
            _("La structure %(name)s ne peut plus envoyer de factures.") % {"name": supplier.name},
            _("Demandez à son gestionnaire de la réactiver."),
        )
    if invoice.file_format in FILE_FORMATS_WITH_CONTENT and not named.sells(supplier):
        yield error(
            "PORTAIL-FOURNISSEUR",
            "BT-30",
            _("Le fournisseur écrit dans le fichier n’est pas votre structure"),
            _("Le fichier nomme « %(name)s », %(read)s. Vous déposez pour %(mine)s (%(identifier)s).")
            % {
                "name": document.seller.name or _("sans nom"),
                "read": _read_of(named),
                "mine": supplier.name,
                "identifier": supplier.identifier,
            },
            _("Vérifiez %(what)s du vendeur dans votre logiciel, ou demandez à être rattaché à cette structure.")
            % {"what": _ASKED.get(supplier.scheme, _("l’identifiant"))},
            found=_read_of(named),
        )


def _written_before(invoice: Invoice, document: InvoiceDocument) -> Iterator[Finding]:
    """What was typed carries the parties and the delay of its day: if they changed since, it is written again first."""
    if invoice.file_format != FileFormat.FORM or invoice.recipient is None or not document.lines:
        return
    taxed = all(row.category != "O" for row in document.vat)
    for party, organisation in ((document.seller, invoice.supplier), (document.buyer, invoice.recipient)):
        now = party_of(organisation)
        if party is document.buyer:  # BT-32 is of a seller
            now = replace(now, tax_registration=None)
        if party != (now if taxed else replace(now, vat_identifier=None, tax_registration=None)):
            yield error(
                "PORTAIL-FICHE-CHANGEE",
                "BG-4" if organisation == invoice.supplier else "BG-7",
                _("La fiche de %(name)s a changé depuis la saisie") % {"name": organisation.name},
                _("La facture porte encore l’ancien nom, l’ancienne adresse ou l’ancien numéro de TVA."),
                _("Choisissez « Modifier », puis « Enregistrer et relire » : elle reprend la fiche d’aujourd’hui."),
            )
    if document.is_paid or invoice.issue_date is None or document.due_date is None:
        return
    days = invoice.recipient.as_recipient.payment_delay
    if document.due_date != invoice.issue_date + timedelta(days=days):
        yield error(
            "PORTAIL-DELAI-CHANGE",
            "BT-9",
            _("Le délai de paiement de %(name)s a changé depuis la saisie") % {"name": invoice.recipient.name},
            _("La facture dit une échéance d’un autre délai que les %(days)d jours d’aujourd’hui.") % {"days": days},
            _("Choisissez « Modifier », puis « Enregistrer et relire » : l’échéance est calculée de nouveau."),
        )


def _credits_more(invoice: Invoice, document: InvoiceDocument) -> Iterator[Finding]:
    """Credit notes that together give back more than the invoice that they correct; two queries."""
    if not invoice.is_credit_note or len(document.preceding) != 1:
        return
    sent = Invoice.objects.filter(issuer=invoice.supplier.numbering, number=document.preceding[0].number)
    origin = sent.exclude(Q(status__in=UNSENT) | Q(type=InvoiceType.CREDIT_NOTE)).order_by("-issue_year").first()
    if origin is None or origin.currency != invoice.currency:
        return
    before = origin.corrected_by.exclude(status__in=[*UNSENT, InvoiceStatus.REJECTED, InvoiceStatus.ABANDONED])
    given = before.exclude(pk=invoice.pk).aggregate(total=Sum("total_with_vat", default=0))["total"]
    if given + invoice.total_with_vat <= origin.total_with_vat:
        return
    amounts = {
        "number": origin.number,
        "whole": format_amount(origin.total_with_vat, origin.currency),
        "given": format_amount(given + invoice.total_with_vat, invoice.currency),
    }
    yield warning(
        "PORTAIL-AVOIR-DEPASSE",
        "BT-112",
        _("Les avoirs dépassent la facture %(number)s") % amounts,
        _("Avec celui-ci, %(given)s sont rendus d’une facture de %(whole)s.") % amounts,
        _("Vérifiez le montant, et la facture d’origine. Vous pouvez l’envoyer tel quel s’il est juste."),
        found=amounts["given"],
    )


_ASKED: dict[str, Any] = {
    IdentifierScheme.SIRET: gettext_lazy("le SIRET"),
    IdentifierScheme.UE_HORS_FRANCE: gettext_lazy("le numéro de TVA"),
    IdentifierScheme.RIDET: gettext_lazy("le RIDET"),
    IdentifierScheme.TAHITI: gettext_lazy("le numéro TAHITI"),
}


def _read_of(named: Named) -> str:
    """« numéro DE123456788 », « numéros 81274963800019, FR84812749638 »: those by which the file names its seller."""
    values = list(dict.fromkeys(value[:40] for _scheme, value in named.seller))[:3]
    if not values:
        return _("sans numéro")
    return (_("numéro %s") if len(values) == 1 else _("numéros %s")) % ", ".join(values)


def _duplicate(invoice: Invoice) -> Iterator[Finding]:
    if not invoice.number or invoice.issue_year is None:
        return
    same = Invoice.objects.filter(
        issuer=invoice.supplier.numbering, number=invoice.number, issue_year=invoice.issue_year
    ).exclude(status__in=UNSENT)
    twin = same.exclude(pk=invoice.pk).values_list("status", "filed_at").first()
    if twin is not None:
        yield error(
            "PORTAIL-DOUBLON",
            "BT-1",
            _("La facture %(number)s a déjà été déposée") % {"number": invoice.number},
            _("Elle a été déposée le %(day)s.") % {"day": twin[1].strftime("%d/%m/%Y")},
            _("Ne la déposez pas deux fois : suivez-la, ou donnez un nouveau numéro à une facture corrigée."),
            found=invoice.number,
        )
