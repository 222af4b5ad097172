"""What the certificate of a deposit says of an invoice: its facts, and how people read them (F-142, B-49)."""

from django.utils.translation import gettext as _

from coryphee.cases.kinds import Facts
from coryphee.core.identifiers import IdentifierScheme, display
from coryphee.core.money import format_amount
from coryphee.invoices.models import Invoice


def certified_facts(invoice: Invoice) -> Facts:
    recipient, unit = invoice.recipient, invoice.recipient_unit
    return {
        "invoice": invoice.number,
        "type": invoice.get_type_display(),
        "issue_date": f"{invoice.issue_date:%d/%m/%Y}" if invoice.issue_date else "",
        "supplier": [invoice.supplier.legal_name, invoice.supplier.identifier],
        "recipient": [recipient.legal_name, recipient.identifier] if recipient else [],
        "unit": unit.code if unit else "",
        "commitment_number": invoice.commitment_number,
        "amounts": [str(invoice.total_without_vat), str(invoice.total_vat), str(invoice.total_with_vat)],
        "currency": invoice.currency,
    }


def certified_rows(facts: Facts) -> list[tuple[str, str]]:
    amounts = [format_amount(amount, facts["currency"]) for amount in facts["amounts"]]
    rows = [
        (_("Date de facture"), facts["issue_date"]),
        (_("Fournisseur"), _named(facts["supplier"])),
        (_("Destinataire"), _named(facts["recipient"])),
        (_("Service"), facts["unit"]),
        (_("Engagement"), facts["commitment_number"]),
        (_("Montants"), f"{_('HT')} {amounts[0]} · {_('TVA')} {amounts[1]} · {_('TTC')} {amounts[2]}"),
    ]
    return [(label, value) for label, value in rows if value]


def _named(party: list[str]) -> str:
    """Name and identifier; a SIRET as people read it."""
    return " — ".join([*party[:1], *(display(IdentifierScheme.SIRET, one) for one in party[1:])])


def certified_files(invoice: Invoice) -> list[tuple[str, str]]:
    return [(invoice.original_name, invoice.original.sha256)] if invoice.original is not None else []
