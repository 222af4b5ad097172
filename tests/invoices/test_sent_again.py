"""Drafts and invoices that are sent a second time: what stays, what is blank again, what is looked at once more."""

import json
import re
from datetime import timedelta

import pytest

from coryphee.core.lifecycle import Given
from coryphee.documents.services import open_document
from coryphee.einvoices.keeping import frozen_findings
from coryphee.einvoices.reading import read_deposit
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import InvoiceWorkspace, SuspensionReason
from coryphee.invoices.lifecycle import INVOICE
from coryphee.invoices.models import Invoice
from coryphee.organisations.models import Organisation
from tests.cases.tables import answers_to
from tests.factories import NOW, make_member
from tests.invoicing import Cast, deposit, invoice_in, plain_pdf, prepare, ubl

ASKED = {"number", "type", "issue_date", "total_without_vat", "total_vat", "total_with_vat", "amount_due"}
ASKED |= {"recipient", "recipient_unit", "commitment_number", "contract_number", "iban"}
OTHERS = sorted({field.name for field in Invoice._meta.concrete_fields} - ASKED)


def suspend(invoice: Invoice, cast: Cast) -> None:
    given = Given(reason=SuspensionReason.DELIVERY_NOTE, comment="Le bon ?")
    services.process_invoice(invoice=invoice, action="suspend", actor=cast.actor("awa"), now=NOW, given=given)


def answered(invoice: Invoice, action: str, cast: Cast) -> None:
    given = Given(comment="Voilà.", answers=answers_to(INVOICE[action]))
    services.process_invoice(invoice=invoice, action=action, actor=cast.actor("awa"), now=NOW, given=given)


def replacing(rejected: Invoice, cast: Cast, content: bytes, filename: str = "facture.xml") -> Invoice:
    return services.prepare_deposit(
        content=content, filename=filename, actor=cast.actor("jeanne"), now=NOW, replaces=rejected
    )


def rules_kept(invoice: Invoice) -> list[str]:
    invoice.content.refresh_from_db()
    return [finding["rule"] for finding in invoice.content.findings]


# -- a draft ------------------------------------------------------------


@pytest.mark.parametrize("field", OTHERS)
def test_the_sender_fills_what_is_asked_of_him_and_nothing_else(cast: Cast, field: str):
    draft = prepare(cast)
    with pytest.raises(ValueError, match=f"not asked of the sender: {field}"):
        services.complete_draft(invoice=draft, actor=cast.actor("jeanne"), now=NOW, **{field: getattr(draft, field)})


def test_what_was_said_of_the_invoice_when_it_was_sent_is_kept(cast: Cast):
    """The unit of the file does not exist at the town: a warning that her page goes on to show."""
    draft = prepare(cast, buyer_reference="INCONNU")
    assert "PORTAIL-SERVICE-INCONNU" not in rules_kept(draft)
    services.submit_invoice(invoice=draft, actor=cast.actor("jeanne"), now=NOW)
    assert "PORTAIL-SERVICE-INCONNU" in rules_kept(Invoice.objects.get())


# -- recycled ------------------------------------------------------------


def test_a_recycled_invoice_begins_afresh_at_its_recipient(cast: Cast):
    invoice = deposit(cast)
    suspend(invoice, cast)
    answered(invoice, "lift_suspension", cast)
    answered(invoice, "send_back", cast)
    later = NOW + timedelta(days=9)
    services.recycle_invoice(
        invoice=invoice,
        recipient=cast.hospital,
        unit=None,
        commitment_number="2026-00731",
        actor=cast.actor("jeanne"),
        now=later,
    )
    invoice = Invoice.objects.get()
    assert (invoice.due_date, invoice.made_available_at, invoice.was_suspended) == (None, None, False)
    services.deliver_invoice(invoice_id=invoice.pk, now=later)
    invoice.refresh_from_db()
    assert invoice.made_available_at == later
    assert (invoice.suspended_on, invoice.resumed_on, invoice.was_suspended) == (None, None, False)


# -- a rejection replaced ------------------------------------------------------------


def test_a_replacement_for_another_body_takes_no_unit_of_the_first(cast: Cast):
    rejected = invoice_in(cast, S.REJECTED, recipient_unit=cast.schools)
    draft = replacing(rejected, cast, ubl(cast, recipient=cast.hospital, unit=None))
    assert (draft.recipient, draft.recipient_unit) == (cast.hospital, None)
    draft = replacing(rejected, cast, ubl(cast, unit=None))
    assert (draft.recipient, draft.recipient_unit) == (cast.town, cast.schools)


@pytest.mark.parametrize("supplier", ["carpenter", "stranger"])
def test_a_page_that_names_no_supplier_replaces_for_the_structure_of_the_rejection(cast: Cast, supplier: str):
    """She writes for two: the first of her list is not meant."""
    make_member(cast.stranger, InvoiceWorkspace.ISSUED, user=cast.jeanne)
    rejected = invoice_in(cast, S.REJECTED, supplier=getattr(cast, supplier))
    draft = replacing(rejected, cast, plain_pdf(), "facture.pdf")
    assert (draft.supplier, draft.replaces) == (getattr(cast, supplier), rejected)


# -- mended ------------------------------------------------------------


def wrong_total(data: bytes) -> bytes:
    return re.sub(rb"(TaxInclusiveAmount[^>]*>)\d+", rb"\g<1>77", data, count=1)


def mended(draft: Invoice, cast: Cast) -> Invoice:
    services.repair_draft(invoice=draft, actor=cast.actor("jeanne"), now=NOW)
    return Invoice.objects.get()


def test_a_mended_file_says_what_is_still_wrong_with_it(cast: Cast):
    draft = mended(prepare(cast, wrong_total(ubl(cast, buyer_reference=None, type_code="999"))), cast)
    assert draft.original is not None
    with open_document(draft.original) as file:
        reading = read_deposit(file.read(), filename="facture.xml", visitor="test")
    assert reading.findings
    assert draft.content.findings == json.loads(json.dumps(frozen_findings(reading.findings)))


def test_a_mended_file_finds_its_recipient_and_the_unit_there(cast: Cast):
    """The town joined the directory between the two readings."""
    known = cast.town.identifier
    Organisation.objects.filter(pk=cast.town.pk).update(identifier="21590999900017")
    draft = prepare(cast, wrong_total(ubl(cast)))
    assert (draft.recipient, draft.recipient_unit) == (None, None)
    Organisation.objects.filter(pk=cast.town.pk).update(identifier=known)
    draft = mended(draft, cast)
    assert (draft.recipient, draft.recipient_unit) == (cast.town, cast.works)
