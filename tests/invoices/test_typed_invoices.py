"""« Saisir » and the pieces of a draft, as the services see them: who may, and what the written file says."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from coryphee.audit.models import AuditEvent
from coryphee.cases.models import Attachment
from coryphee.documents.models import Document
from coryphee.documents.services import open_document
from coryphee.einvoices.enums import InvoiceType
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.reader import read
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceWorkspace, VatRegime
from coryphee.invoices.models import Invoice
from coryphee.invoices.services.entry import Entry, EntryLine, document_of
from coryphee.organisations.enums import CapabilityLevel
from coryphee.organisations.services import sign_billing_mandate
from tests.factories import NOW, actor_of, make_member
from tests.invoicing import ISSUED, Cast, prepare


def row(rate: int, price: str = "100") -> EntryLine:
    return EntryLine(name="Charpente", quantity=Decimal(1), unit="C62", price=Decimal(price), rate=Decimal(rate))


def entry(cast: Cast, **changes: Any) -> Entry:
    said = {
        "number": "F-9",
        "type": InvoiceType.INVOICE,
        "issue_date": ISSUED,
        "recipient": cast.town,
        "unit": cast.works,
        "commitment_number": "2026-00731",
        "contract_number": "",
        "iban": "FR1420041010050500013M02606",
        "preceding": "",
        "delivered_on": ISSUED,
        "lines": (row(20),),
    }
    return Entry(**{**said, **changes})


def sent_file(cast: Cast, **changes: Any) -> InvoiceDocument:
    """What the file says that the portal writes of a typed invoice when it is sent."""
    actor = cast.actor("jeanne")
    sign_billing_mandate(organisation=cast.carpenter, actor=actor, now=NOW)
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    services.save_entry(invoice=draft, entry=entry(cast, **changes), actor=actor, now=NOW)
    services.submit_invoice(invoice=draft, actor=actor, now=NOW)
    original = Invoice.objects.get().original
    assert original is not None
    with open_document(original) as file:
        return read(file.read()).document


# -- the mandate ------------------------------------------------------------


def test_without_a_mandate_the_portal_writes_no_invoice_in_her_name(cast: Cast):
    lines = AuditEvent.objects.count()
    with pytest.raises(services.MandateNeeded, match="mandat de facturation"):
        services.start_entry(supplier=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)
    assert not Invoice.objects.exists()
    assert AuditEvent.objects.count() == lines


# -- sums and file ------------------------------------------------------------


def test_lines_of_one_rate_are_one_row_of_vat_in_whatever_order_they_were_typed(cast: Cast):
    typed = entry(cast, lines=(row(20, "100"), row(10, "50"), row(20, "200"), row(10, "30")))
    vat = document_of(typed, cast.carpenter).vat
    assert [(one.rate, one.taxable_amount, one.tax_amount) for one in vat] == [(20, 300, 60), (10, 80, 8)]


def test_the_base_of_vat_is_the_sum_of_the_lines_as_they_are_rounded(cast: Cast):
    """Two lines of 1.005: each is 1.01 on the page, and so is their share of the base."""
    lines = tuple(replace(row(20, "0.335"), quantity=Decimal(3)) for _ in range(2))
    said = document_of(entry(cast, lines=lines), cast.carpenter)
    assert said.vat[0].taxable_amount == said.totals.lines == Decimal("2.02")


def test_a_credit_note_asks_for_no_payment(cast: Cast):
    assert document_of(entry(cast), cast.carpenter).payment_means
    credit = entry(cast, type=InvoiceType.CREDIT_NOTE, preceding="F-1")
    assert document_of(credit, cast.carpenter).payment_means == ()


def test_the_written_file_names_the_unit_that_was_chosen(cast: Cast):
    said = sent_file(cast)
    assert (said.buyer_reference, said.purchase_order) == ("BAT-01", "2026-00731")


def test_a_supplier_without_vat_number_is_named_by_his_siren_for_the_tax_office(cast: Cast):
    cast.carpenter.vat_number = ""
    cast.carpenter.save(update_fields=["vat_number"])
    seller = sent_file(cast, regime=VatRegime.FRANCHISE).seller
    assert (seller.vat_identifier, seller.tax_registration) == (None, cast.carpenter.identifier[:9])


def test_a_supplier_with_a_vat_number_is_named_by_it_alone(cast: Cast):
    cast.carpenter.vat_number = "FR83404833048"
    cast.carpenter.save(update_fields=["vat_number"])
    seller = sent_file(cast).seller
    assert (seller.vat_identifier, seller.tax_registration) == ("FR83404833048", None)


# -- the pieces of a draft ------------------------------------------------------------


@pytest.mark.parametrize("who", ["awa", "reader"])
def test_whoever_may_not_write_the_draft_joins_and_takes_back_nothing(cast: Cast, who: str):
    """The recipient has not got it yet; a reader of the supplier looks at it and no more."""
    draft = prepare(cast)
    plan = services.Piece(content=b"le plan", filename="plan.txt")
    services.join_to_draft(draft, pieces=[plan], actor=cast.actor("jeanne"), now=NOW)
    reader = make_member(cast.carpenter, InvoiceWorkspace.ISSUED, level=CapabilityLevel.CONSULTATION)
    actor, piece = actor_of(reader if who == "reader" else cast.awa), Attachment.objects.get()
    with pytest.raises(services.NotADraft):
        services.remove_from_draft(draft, piece=piece, actor=actor, now=NOW)
    with pytest.raises(services.NotADraft):
        services.join_to_draft(draft, pieces=[plan], actor=actor, now=NOW)
    assert Attachment.objects.get() == piece
    assert Document.objects.filter(pk=piece.document_id).exists()
