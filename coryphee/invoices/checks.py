"""The portal's own checks before an invoice is sent: of any (`einvoices.sending`), then of this sender's."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import Q, Sum
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coryphee.core.identifiers import IdentifierScheme
from coryphee.core.money import format_amount
from coryphee.einvoices.enums import FileFormat, InvoiceType
from coryphee.einvoices.parties import Named, party_of
from coryphee.einvoices.said import error, warning
from coryphee.einvoices.sending import (
    FILE_FORMATS_WITH_CONTENT,
    Sending,
    is_charged_to_buyer,
    sending_findings,
)
from coryphee.formats.finding import Finding
from coryphee.formats.model.document import InvoiceDocument
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import UNSENT, Invoice
from coryphee.organisations.queries import billing_mandate_in_force

NOTHING_SEEN: Mapping[str, Any] = {}


def portal_findings(
    invoice: Invoice,
    document: InvoiceDocument,
    named: Named,
    *,
    today: date,
    seen: Mapping[str, Any] = NOTHING_SEEN,
) -> list[Finding]:
    """Everything the portal itself has against sending this invoice today, or worth saying first.

    `seen` is what the page of a plain PDF says (`rows.seen_on`); of what is no invoice, nothing else is asked.
    """
    if "kind" in seen:
        return list(_no_invoice(seen["kind"]))
    return [
        *_supplier(invoice, document, named),
        *_mandate(invoice),
        *_another_seller(invoice, seen),
        *_another_amount(invoice, seen),
        *sending_findings(_sending(invoice, document, named, today)),
        *_duplicate(invoice),
        *_written_before(invoice, document),
        *_credits_more(invoice, document),
    ]


def _sending(invoice: Invoice, document: InvoiceDocument, named: Named, today: date) -> Sending:
    """The invoice as it would leave."""
    written = invoice.file_format in FILE_FORMATS_WITH_CONTENT
    return Sending(
        number=(document.number if written else None) or invoice.number,
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
        charged_to_buyer=is_charged_to_buyer(document),
        wrong_siret=named.wrong_siret(invoice.recipient) if written else "",
    )


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


def _mandate(invoice: Invoice) -> Iterator[Finding]:
    """What the portal writes in her name needs her mandate, still in force when it is sent (B-35)."""
    if invoice.file_format == FileFormat.FORM and billing_mandate_in_force(invoice.supplier_id) is None:
        yield error(
            "PORTAIL-MANDAT",
            "BT-27",
            _("Le mandat de facturation n’est plus en vigueur"),
            _("%(name)s a révoqué le mandat par lequel ce portail établit ses factures.")
            % {"name": invoice.supplier.name},
            _("Demandez au gestionnaire de votre structure de le signer à nouveau, ou déposez un fichier."),
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


_NO_INVOICES: dict[str, tuple[Any, Any]] = {
    "quote": (
        gettext_lazy("Ce document est un devis, pas une facture"),
        gettext_lazy("Déposez la facture quand la prestation est faite ; le devis s’envoie à qui vous l’a demandé."),
    ),
    "proforma": (
        gettext_lazy("Ce document est une facture pro forma : elle ne se paie pas"),
        gettext_lazy("Déposez la facture définitive."),
    ),
    "order": (
        gettext_lazy("Ce document est un bon de commande, pas une facture"),
        gettext_lazy("Déposez votre facture, avec le numéro de ce bon de commande comme numéro d’engagement."),
    ),
    "statement": (
        gettext_lazy("Ce document est un relevé ou un rappel, pas une facture"),
        gettext_lazy("Déposez une à une les factures qu’il cite et qui ne sont pas encore envoyées."),
    ),
    "delivery_note": (
        gettext_lazy("Ce document est un bon de livraison, pas une facture"),
        gettext_lazy("Déposez la facture, et joignez-lui ce bon."),
    ),
}


def _no_invoice(kind: Mapping[str, Any]) -> Iterator[Finding]:
    title, remedy = _NO_INVOICES[kind["value"]]
    yield error(
        "PORTAIL-PAS-FACTURE",
        "BT-3",
        str(title),
        _("C’est ce que dit le titre de sa page %(page)d. Un service public ne peut pas le payer.")
        % {"page": kind["page"]},
        str(remedy),
    )


def _another_seller(invoice: Invoice, seen: Mapping[str, Any]) -> Iterator[Finding]:
    """The page names another company for sure: what is refused of an XML is refused of a plain PDF."""
    read, supplier = seen.get("seller_siret"), invoice.supplier
    if read is None or not read["sure"] or supplier.scheme != IdentifierScheme.SIRET:
        return
    if read["value"][:9] == supplier.identifier[:9]:
        return
    yield error(
        "PORTAIL-FOURNISSEUR",
        "BT-30",
        _("Le fournisseur écrit sur la page n’est pas votre structure"),
        _("La page %(page)d porte le SIRET %(read)s. Vous déposez pour %(mine)s (%(identifier)s).")
        % {"page": read["page"], "read": read["value"], "mine": supplier.name, "identifier": supplier.identifier},
        _("Déposez cette facture pour la structure qui l’a établie, ou demandez à y être rattaché."),
        found=read["value"],
        expected=supplier.identifier,
    )


def _another_amount(invoice: Invoice, seen: Mapping[str, Any]) -> Iterator[Finding]:
    """The page asks for another sum than the one that would leave: a deposit, a retention, what is paid already."""
    if invoice.is_credit_note or not invoice.total_with_vat:
        return
    due, paid = seen.get("amount_due"), seen.get("prepaid")
    asked = Decimal(due["value"]) if due is not None else None
    if asked is None and paid is not None and invoice.amount_due == invoice.total_with_vat:
        yield warning(
            "PORTAIL-NET",
            "BT-113",
            _("La page parle d’une somme déjà payée ou retenue"),
            _("On y lit %(paid)s, page %(page)d. La facture partirait avec %(due)s à payer.")
            % {
                "paid": _euros(invoice, paid["value"]),
                "page": paid["page"],
                "due": _euros(invoice, invoice.amount_due),
            },
            _("Vérifiez le net à payer. Si la page le dit plus petit, n’envoyez pas la facture ainsi : saisissez-la."),
        )
    if due is None or asked is None or asked == invoice.amount_due:
        return
    finding = error if due["sure"] else warning
    yield finding(
        "PORTAIL-NET",
        "BT-115",
        _("La page dit un autre net à payer"),
        _("On y lit %(asked)s à payer, page %(page)d. La facture partirait avec %(due)s à payer.")
        % {"asked": _euros(invoice, asked), "page": due["page"], "due": _euros(invoice, invoice.amount_due)},
        _(
            "Le net à payer doit être celui de la page. S’il ne peut pas être indiqué ici, saisissez la facture sur "
            "le portail."
        ),
        found=_euros(invoice, invoice.amount_due),
        expected=_euros(invoice, asked),
    )


def _euros(invoice: Invoice, amount: Decimal | str) -> str:
    return format_amount(Decimal(amount), invoice.currency)


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
