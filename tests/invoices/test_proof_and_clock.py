"""What a mutation of one line once changed without a red test: the proof, the clock, who is told."""

from datetime import UTC, date, datetime, timedelta

import pytest

from coryphee.cases import services as cases
from coryphee.cases.models import Certificate
from coryphee.cases.services.pieces import MOST_PIECES, TooManyPieces
from coryphee.core import jobs
from coryphee.core.actor import SYSTEM
from coryphee.core.lifecycle import Given
from coryphee.formats.model.document import SupportingDocument
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import LiftingGround, SuspensionReason
from coryphee.invoices.models import Invoice
from coryphee.notifications.models import Notification
from coryphee.organisations import services as organisations
from tests.factories import CARPENTER_SIRET, NOW, TOWN_SIRET, make_user
from tests.invoicing import NUMBER, Cast, deposit, prepare, ubl

pytestmark = pytest.mark.django_db
LATE = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # in Paris the 24th has begun


def test_a_day_is_the_day_in_paris(cast: Cast):
    invoice = deposit(cast, available=False)
    services.deliver_invoice(invoice_id=invoice.pk, now=LATE)
    invoice.refresh_from_db()
    assert invoice.due_date == date(2026, 11, 24) + timedelta(days=cast.town.as_recipient.payment_delay)
    given = Given(reason=SuspensionReason.DELIVERY_NOTE, comment="Le bon ?")
    services.process_invoice(invoice=invoice, action="suspend", actor=cast.actor("awa"), now=LATE, given=given)
    assert invoice.suspended_on == date(2026, 11, 24)
    later = LATE + timedelta(days=40)
    received = {"ground": LiftingGround.RECEIVED, "received_on": date(2027, 1, 3)}  # today, in Paris
    services.process_invoice(
        invoice=invoice, action="lift_suspension", actor=cast.actor("awa"), now=later, given=Given(answers=received)
    )
    assert invoice.due_date == date(2027, 1, 3) + timedelta(days=30)


def test_a_deposit_by_a_program_reaches_the_recipient(cast: Cast):
    services.deposit_invoice(content=ubl(cast), filename="f.xml", actor=cast.actor("jeanne"), now=NOW)
    jobs.run_due()
    invoice = Invoice.objects.get()
    assert invoice.status == S.MADE_AVAILABLE
    assert invoice.due_date is not None


def test_the_date_of_a_deposit_is_that_of_the_sending(cast: Cast):
    draft = prepare(cast)
    services.submit_invoice(invoice=draft, actor=cast.actor("jeanne"), now=NOW + timedelta(days=2))
    assert Invoice.objects.get().filed_at == NOW + timedelta(days=2)


def test_a_certificate_says_the_hour_of_paris(cast: Cast):
    certificate = services.submit_invoice(invoice=prepare(cast), actor=cast.actor("jeanne"), now=LATE)
    assert certificate.facts["deposited_at"] == "2026-11-24T00:30:00+01:00"


def test_a_certificate_says_all_of_these_and_nothing_else(cast: Cast):
    invoice = prepare(cast)
    certificate = services.submit_invoice(invoice=invoice, actor=cast.actor("jeanne"), now=NOW)
    assert certificate.facts == {
        "certificate": certificate.number,
        "portal_number": invoice.portal_number,
        "invoice": NUMBER,
        "type": "Facture",
        "issue_date": "20/11/2026",
        "supplier": ["CHARPENTES LEMOINE", CARPENTER_SIRET],
        "recipient": ["COMMUNE DE MARLY", TOWN_SIRET],
        "unit": "BAT-01",
        "commitment_number": "2026-00731",
        "amounts": [str(invoice.total_without_vat), str(invoice.total_vat), str(invoice.total_with_vat)],
        "currency": "EUR",
        "deposited_at": "2026-11-21T10:00:00+01:00",
        "deposited_by": "Jeanne Lemoine",
        "files": [["facture.xml", invoice.original.sha256]],
    }


def test_a_certificate_whose_facts_were_changed_is_not_authentic(cast: Cast):
    certificate = services.submit_invoice(invoice=prepare(cast), actor=cast.actor("jeanne"), now=NOW)
    asked = {"number": certificate.number, "fingerprint": certificate.fingerprint}
    assert cases.verify_certificate(**asked) == certificate
    Certificate.objects.update(facts=certificate.facts | {"amounts": ["1", "0", "1"]})
    assert cases.verify_certificate(**asked) is None


def test_of_two_who_open_a_certificate_first_one_page_stays(cast: Cast):
    services.submit_invoice(invoice=prepare(cast), actor=cast.actor("jeanne"), now=NOW)
    first, late = Certificate.objects.get(), Certificate.objects.get()
    kept = cases.certificate_document(certificate=first, visitor="a", now=NOW)
    late.facts = late.facts | {"commitment_number": "une autre page"}
    cases.certificate_document(certificate=late, visitor="b", now=NOW)
    assert Certificate.objects.get().document == kept


def test_only_the_unit_concerned_is_told(cast: Cast):
    agents = []
    for unit in (cast.schools, cast.works):
        agent = make_user()
        membership = organisations.attach_user(user=agent, organisation=cast.town, actor=SYSTEM, now=NOW)
        organisations.grant_capability(
            membership=membership, workspace="FACTURES_RECUES", level="MODIFICATION", unit=unit, actor=SYSTEM, now=NOW
        )
        agents.append(agent)
    draft = prepare(cast)
    services.complete_draft(invoice=draft, actor=cast.actor("jeanne"), now=NOW, recipient_unit=cast.schools)
    services.submit_invoice(invoice=draft, actor=cast.actor("jeanne"), now=NOW)
    jobs.run_due()
    assert [Notification.objects.filter(user=agent).count() for agent in agents] == [1, 0]


def test_an_invoice_carries_so_many_pieces(cast: Cast):
    """Three thousand pieces made a certificate that nothing could draw."""
    pieces = tuple(
        SupportingDocument(reference=str(n), content=b"x%d" % n, mime="text/plain", filename=f"{n}.txt")
        for n in range(MOST_PIECES + 1)
    )
    with pytest.raises(TooManyPieces, match="100 pièces"):
        prepare(cast, ubl(cast, supporting_documents=pieces))
    assert not Invoice.objects.exists()
