"""A draft whose file has mistakes with one certain repair: before it is sent, the corrected file takes its place."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.cases.services import locked, move
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.documents import services as documents
from coryphee.einvoices.enums import FileFormat
from coryphee.einvoices.keeping import frozen_findings
from coryphee.einvoices.parties import find_parties
from coryphee.einvoices.reading import Mended, mend
from coryphee.formats.repair import Repair
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import Invoice
from coryphee.invoices.services.content import replace_content
from coryphee.invoices.services.rows import derive, fill_from

XML = (FileFormat.UBL, FileFormat.CII)
_FROM_FILE = (
    "number",
    "type",
    "framework",
    "issue_date",
    "issue_year",
    "currency",
    "commitment_number",
    "contract_number",
    "total_without_vat",
    "total_vat",
    "total_with_vat",
    "amount_due",
    "iban",
    "search_text",
    "recipient",
    "recipient_unit",
    "original",
    "original_name",
)


class NothingToRepair(DomainError):
    code = "nothing_to_repair"


def repair_draft(*, invoice: Invoice, actor: Actor, now: datetime, choice: str = "") -> tuple[Repair, ...]:
    """Replace the file of a draft by the same file with its certain repairs made (P-08: nothing was sent yet).

    With `choice`, by those of the reading that its sender chose, in the words in which it was offered.
    """
    if invoice.status != InvoiceStatus.DRAFT or invoice.file_format not in XML or invoice.original is None:
        raise NothingToRepair(
            _("Seul le fichier XML d’une facture qui n’est pas encore envoyée peut être corrigé ici.")
        )
    with documents.open_document(invoice.original) as file:
        data = file.read()
    mended = mend(data, filename=invoice.original_name, visitor=actor.visitor, choice=choice)
    if mended is None:
        raise NothingToRepair(_("Aucune erreur de ce fichier n’a de correction certaine."))
    with transaction.atomic():
        locked(invoice)
        _replace(invoice, mended, actor=actor, now=now)
    return mended.repairs


def _replace(invoice: Invoice, mended: Mended, *, actor: Actor, now: datetime) -> None:
    """What was typed on the check page (recipient, unit, numbers) stays."""
    reading = mended.reading
    typed = {name: getattr(invoice, name) for name in ("commitment_number", "contract_number")}
    fill_from(invoice, reading)
    for name, value in typed.items():
        if value:
            setattr(invoice, name, value)
    if invoice.recipient is None:
        parties = find_parties(reading.document, among=[invoice.supplier])
        invoice.recipient, invoice.recipient_unit = parties.recipient, parties.unit
    stored = documents.store(
        mended.content, filename=invoice.original_name, max_bytes=settings.DEPOSIT_MAX_BYTES, now=now
    )
    invoice.original, invoice.original_name = stored.document, stored.filename
    derive(invoice)
    replace_content(invoice, reading.document, frozen_findings(reading.findings))
    move(invoice, "edit", actor=actor, now=now, **{name: getattr(invoice, name) for name in _FROM_FILE})
