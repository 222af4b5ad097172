"""What the page of an invoice says and offers beside what all dossiers do."""

from collections.abc import Set as AbstractSet

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coryphee.cases.pages import Button, FileLine, Page
from coryphee.core.actor import Actor
from coryphee.core.money import format_amount
from coryphee.invoices.enums import InvoiceStatus, Role
from coryphee.invoices.kind import INVOICES
from coryphee.invoices.lifecycle import SEND_BACK, UNSENT
from coryphee.invoices.models import Invoice
from coryphee.invoices.permissions import roles_on


def _name(invoice: Invoice) -> str:
    return f"{invoice.get_type_display()} {invoice.number or invoice.original_name or '—'}"


def _lead(invoice: Invoice, sides: AbstractSet[str]) -> list[str]:
    """The other party, the day of deposit, how much."""
    recipient = invoice.recipient.name if invoice.recipient else "—"
    filed = timezone.localtime(invoice.filed_at)
    sent = _("déposé le %(day)s") if invoice.is_credit_note else _("déposée le %(day)s")
    day = _("brouillon du %(day)s") if invoice.status in UNSENT else sent
    said = [
        recipient if Role.SUPPLIER in sides else invoice.supplier.name,
        day % {"day": f"{filed:%d/%m/%Y} à {filed:%H:%M}"},
        f"{format_amount(invoice.signed_total, invoice.currency)} {_('TTC')}" if invoice.says_amounts else "",
    ]
    return [words for words in said if words]


def _files(invoice: Invoice) -> list[FileLine]:
    if invoice.original is None:
        return []
    url = reverse("invoices:original", args=[invoice.pk])
    words = f"{_('facture d’origine')}, {invoice.get_file_format_display()}"
    return [FileLine(name=invoice.original_name, url=url, words=words, size=invoice.original.size)]


def _offers(invoice: Invoice, actor: Actor) -> list[Button]:
    """A rejection that the supplier has not treated yet (B.1.2)."""
    untreated = invoice.status == InvoiceStatus.REJECTED and invoice.rejection_treated_at is None
    if not untreated or Role.SUPPLIER not in roles_on(invoice, actor):
        return []
    return [Button(label=_("Traiter le rejet"), url=reverse("invoices:treat_rejection", args=[invoice.pk]))]


INVOICE_PAGE = Page(
    kind=INVOICES,
    namespace="invoices",
    path="factures/",
    name=_name,
    lead=_lead,
    files=_files,
    offers=_offers,
    guides={SEND_BACK: gettext_lazy("Renvoyer au fournisseur…")},
    keys={
        "certify_delivery": "s",
        "order_payment": "m",
        "send_to_accountant": "t",
        "book": "c",
        "issue_payment": "p",
        SEND_BACK: "r",
    },
    back=gettext_lazy("Revenir à la facture"),
    joins=False,  # « Vérifier avant l’envoi » does, in one form with the rest
)
