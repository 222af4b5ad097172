"""What the law says of delays, interest and who may do what: the vectors of seen_law.md D, and their kin."""

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from coryphee.cases.kinds import kind_of
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given
from coryphee.einvoices.enums import InvoiceType
from coryphee.formats.model.document import Delivery, InvoiceDocument, Period
from coryphee.invoices import clock, queries, services
from coryphee.invoices.clock import Delay
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import LiftingGround, RejectionReason, SuspensionReason
from coryphee.invoices.kind import _facts, said_of
from coryphee.invoices.lifecycle import INVOICE
from coryphee.invoices.models import EcbRate, Invoice
from coryphee.invoices.payment import clock_of, confirmed_rates
from coryphee.invoices.queries import semesters_without_rate
from coryphee.invoices.services.rows import to_come
from coryphee.organisations.enums import Nature
from tests.browsing import text_of
from tests.factories import make_organisation, make_staff
from tests.invoicing import Cast, deposit, invoice_in

pytestmark = pytest.mark.django_db
D = date


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 11, tzinfo=UTC)


@pytest.fixture
def rates() -> None:
    EcbRate.objects.all().delete()
    for day, rate in (
        (D(2024, 1, 1), "4.50"),
        (D(2025, 1, 1), "3.15"),
        (D(2025, 7, 1), "2.15"),
        (D(2026, 7, 1), "2.15"),
    ):
        EcbRate.objects.create(starts_on=day, rate=rate, confirmed=True)


class Dossier:
    """One invoice of 4 013.76 €, and what each does with it, day by day."""

    def __init__(self, cast: Cast, available: date, *, days: int = 30, **changes: Any) -> None:
        self.cast = cast
        cast.town.as_recipient.payment_delay = days
        cast.town.as_recipient.save()
        self.row = deposit(cast, available=False, now=noon(available), **changes)
        services.deliver_invoice(invoice_id=self.row.pk, now=noon(available))
        self.row.refresh_from_db()

    def town(
        self, move: str, day: date, *, by: str = "awa", answers: dict[str, Any] | None = None, **said: str
    ) -> None:
        given = Given(**said, answers=answers or {})
        services.process_invoice(invoice=self.row, action=move, actor=self.cast.actor(by), now=noon(day), given=given)

    def suspended(self, day: date) -> None:
        self.town("suspend", day, reason=SuspensionReason.DELIVERY_NOTE)

    def completed(self, day: date, *, piece: bool = True, comment: str = "") -> None:
        pieces = [services.Piece(content=b"un bon de livraison", filename="bon.txt")] if piece else []
        services.supplement_invoice(
            invoice=self.row, pieces=pieces, comment=comment, actor=self.cast.actor("jeanne"), now=noon(day)
        )

    def lifted(self, day: date, *, received: date | None = None) -> None:
        ground = LiftingGround.RECEIVED if received else LiftingGround.NOTHING_MISSING
        answers = {"ground": ground} | ({"received_on": received} if received else {})
        self.town("lift_suspension", day, answers=answers)

    def paid(self, day: date, *, told: date | None = None) -> None:
        self.town(
            "issue_payment", told or day, by="paul", comment="dépense sans ordonnancement", answers={"paid_on": day}
        )

    def clock(self, day: date):
        self.row = Invoice.objects.select_related("recipient__recipient_settings", "supplier").get(pk=self.row.pk)
        return clock_of(self.row, today=day)


# -- interest --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "due", "paid", "ecb", "days", "rate", "interest"),
    [
        ("12000", D(2025, 4, 2), D(2025, 5, 12), "3.15", 40, "11.15", "146.63"),
        ("12000", D(2025, 6, 30), D(2025, 7, 31), "2.15", 31, "10.15", "103.45"),
        ("12000", D(2025, 6, 29), D(2025, 7, 31), "3.15", 32, "11.15", "117.30"),
        ("10000", D(2024, 1, 31), D(2024, 3, 1), "4.50", 30, "12.50", "102.74"),
        ("100000", D(2025, 9, 15), D(2026, 2, 15), "2.15", 153, "10.15", "4254.66"),
        ("1000", D(2025, 4, 2), D(2025, 4, 3), "3.15", 1, "11.15", "0.31"),
    ],
)
def test_interest_to_the_cent(rates, amount, due, paid, ecb, days, rate, interest):
    """The payment day in, the due day out; one rate, that of the semester of the first late day; 365 days."""
    found = clock.late_interest(amount=Decimal(amount), due=due, paid=paid, ecb_rate=Decimal(ecb))
    assert found is not None
    assert (found.days, str(found.rate), str(found.interest), str(found.flat)) == (days, rate, interest, "40.00")
    assert EcbRate.objects.get(starts_on=clock.semester_start(due + timedelta(days=1))).rate == Decimal(ecb)


def test_on_the_due_day_nothing_is_late():
    assert clock.late_interest(amount=Decimal(1000), due=D(2025, 4, 2), paid=D(2025, 4, 2), ecb_rate=Decimal(3)) is None


@pytest.mark.parametrize("kept", [None, "not confirmed", "of the semester before"])
def test_without_a_confirmed_rate_of_that_very_semester_no_amount_is_said(cast, kept):
    EcbRate.objects.all().delete()
    if kept:
        day = D(2026, 7, 1) if kept == "not confirmed" else D(2026, 1, 1)
        EcbRate.objects.create(starts_on=day, rate="2.15", confirmed=kept != "not confirmed")
    one = Dossier(cast, D(2026, 9, 1))
    said = one.clock(D(2026, 11, 20))
    assert (said.state, said.days_late, said.interest, said.rate_day) == ("late", 50, None, D(2026, 7, 1))
    EcbRate.objects.update_or_create(starts_on=D(2026, 7, 1), defaults={"rate": "2.15", "confirmed": True})
    assert one.clock(D(2026, 11, 20)).interest is not None


# -- the delay -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("days", "due"), [(30, D(2026, 11, 26)), (50, D(2026, 12, 16)), (60, D(2026, 12, 26))])
def test_each_body_has_its_delay(cast, days, due):
    assert Dossier(cast, D(2026, 10, 27), days=days).row.due_date == due


@pytest.mark.parametrize(
    ("days", "notified", "complete", "due"),
    [
        (60, D(2026, 11, 11), D(2026, 11, 20), D(2027, 1, 9)),  # 50 were left
        (30, D(2026, 11, 20), D(2026, 12, 10), D(2027, 1, 9)),  # 11 were left: 30
    ],
)
def test_what_remained_runs_again_and_thirty_days_at_least(cast, days, notified, complete, due):
    one = Dossier(cast, D(2026, 11, 1), days=days)
    one.suspended(notified)
    assert one.clock(complete).state == "suspended"
    one.completed(complete)
    assert one.clock(complete).due == due
    assert one.clock(complete).starts == complete


def test_what_is_late_stays_late_whatever_is_asked_then(cast, rates):
    """Fifty days of interest went with one click (L2192-13, L2192-14)."""
    one = Dossier(cast, D(2026, 9, 1))
    Invoice.objects.filter(pk=one.row.pk).update(amount_due="4013.76", total_with_vat="4013.76")
    one.suspended(D(2026, 11, 20))
    during = one.clock(D(2026, 11, 26))
    assert (during.due, during.state, during.days_late) == (D(2026, 10, 1), "late", 56)
    one.lifted(D(2026, 11, 26))
    assert one.clock(D(2026, 11, 26)).due == D(2026, 10, 1)
    one.paid(D(2026, 12, 10))
    after = one.clock(D(2026, 12, 10))
    assert (after.state, after.interest.days, str(after.interest.interest)) == ("paid_late", 70, "78.13")


@pytest.mark.parametrize("how", ["lifted as received", "completed"])
def test_what_was_late_stays_late_when_pieces_come(cast, how):
    one = Dossier(cast, D(2026, 9, 1))
    one.suspended(D(2026, 11, 20))
    if how == "completed":
        one.completed(D(2026, 11, 26))
    else:
        one.lifted(D(2026, 11, 26), received=D(2026, 11, 25))
    assert one.clock(D(2026, 11, 26)).due == D(2026, 10, 1)


def test_a_suspension_without_ground_leaves_the_due_date(cast):
    one = Dossier(cast, D(2026, 10, 27))
    one.suspended(D(2026, 11, 26))
    one.lifted(D(2026, 11, 26))
    assert one.clock(D(2026, 11, 26)).due == D(2026, 11, 26)
    with pytest.raises(DomainError, match="R2192-27"):
        one.suspended(D(2026, 11, 26))


def test_what_came_by_another_road_counts_from_the_day_it_came(cast):
    one = Dossier(cast, D(2026, 11, 1))
    one.suspended(D(2026, 11, 20))
    one.lifted(D(2026, 12, 14), received=D(2026, 12, 10))
    assert one.clock(D(2026, 12, 14)).due == D(2027, 1, 9)


@pytest.mark.parametrize("received", [D(2026, 11, 19), D(2026, 12, 15)])
def test_the_day_of_receipt_is_between_the_suspension_and_today(cast, received):
    one = Dossier(cast, D(2026, 11, 1))
    one.suspended(D(2026, 11, 20))
    with pytest.raises(DomainError, match="entre le jour de la suspension") as refused:
        one.lifted(D(2026, 12, 14), received=received)
    assert refused.value.details["field"] == "received_on"
    assert Invoice.objects.get().status == S.SUSPENDED


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({}, "ground"),
        ({"ground": LiftingGround.RECEIVED}, "received_on"),
        ({"ground": "AUTRE"}, "ground"),
        ({"ground": LiftingGround.NOTHING_MISSING, "paid_on": D(2026, 11, 2)}, None),
        ({"ground": LiftingGround.RECEIVED, "received_on": "2026-12-10"}, "received_on"),
    ],
)
def test_a_suspension_is_lifted_for_one_of_two_grounds(cast, answers, field):
    one = Dossier(cast, D(2026, 11, 1))
    one.suspended(D(2026, 11, 20))
    with pytest.raises(DomainError) as refused:
        one.town("lift_suspension", D(2026, 12, 14), answers=answers)
    assert refused.value.details.get("field") == field
    assert Invoice.objects.get().status == S.SUSPENDED


def test_words_alone_do_not_open_a_new_delay(cast):
    """« ? » was enough (R2192-29: « la totalité des pièces »)."""
    one = Dossier(cast, D(2026, 11, 1))
    one.suspended(D(2026, 11, 11))
    one.completed(D(2026, 11, 12), piece=False, comment="?")
    assert (one.row.status, one.clock(D(2026, 11, 12)).state) == (S.SUSPENDED, "suspended")
    assert one.row.status_reason == SuspensionReason.DELIVERY_NOTE


def test_pieces_that_are_not_all_there_leave_the_interruption_open(cast):
    """The body may not suspend again: it says what is still missing, and the first interruption goes on."""
    one = Dossier(cast, D(2026, 11, 1), days=60)
    one.suspended(D(2026, 11, 11))
    one.completed(D(2026, 11, 20))
    one.town("ask_again", D(2026, 11, 22), reason=SuspensionReason.STATEMENT, comment="Il manque la page 2.")
    still = one.clock(D(2026, 12, 20))
    assert (still.state, still.due) == ("suspended", D(2026, 12, 31))
    one.completed(D(2026, 12, 21))
    assert one.clock(D(2026, 12, 21)).due == D(2026, 12, 21) + timedelta(days=50)


@pytest.mark.parametrize(("sent_again", "due"), [(False, D(2027, 1, 9)), (True, D(2027, 1, 10))])
def test_asked_again_for_nothing_what_was_sent_counts_from_the_day_it_came(cast, sent_again, due):
    """« Rien ne manquait » speaks of the last demand: 50 days were left when the pieces came."""
    one = Dossier(cast, D(2026, 11, 1), days=60)
    one.suspended(D(2026, 11, 11))
    if sent_again:
        one.completed(D(2026, 11, 14))
        one.town("ask_again", D(2026, 11, 15), reason=SuspensionReason.STATEMENT, comment="Il manque la page 2.")
    one.completed(D(2026, 11, 21 if sent_again else 20))
    one.town("ask_again", D(2026, 11, 22), reason=SuspensionReason.STATEMENT, comment="Il manque la page 3.")
    one.lifted(D(2026, 12, 20))
    assert (one.clock(D(2026, 12, 20)).state, one.row.due_date) == ("running", due)


@pytest.mark.parametrize("move", ["order_payment", "send_to_accountant"])
def test_a_body_that_certifies_no_delivery_says_the_day_of_execution_with_its_next_move(cast, client_as, move):
    """Nobody asked it: what was delivered after the invoice came had its delay from too early."""
    cast.town.as_recipient.uses_delivery_certified = False
    cast.town.as_recipient.save()
    one = Dossier(cast, D(2026, 11, 1))
    page = client_as(cast.awa).get(reverse("invoices:act", args=[one.row.pk, move]))
    assert "Date d’exécution" in text_of(page)
    one.town(move, D(2026, 11, 16), answers={"executed_on": D(2026, 11, 15)})
    assert one.clock(D(2026, 11, 16)).due == D(2026, 12, 15)


def test_a_body_that_certifies_deliveries_is_not_asked_again(cast, client_as):
    one = Dossier(cast, D(2026, 11, 1))
    assert "Date d’exécution" not in text_of(
        client_as(cast.awa).get(reverse("invoices:act", args=[one.row.pk, "order_payment"]))
    )


def test_what_is_delivered_after_the_invoice_opens_the_delay(cast):
    """R2192-13."""
    one = Dossier(cast, D(2026, 11, 1))
    one.town("certify_delivery", D(2026, 11, 16), answers={"executed_on": D(2026, 11, 15)})
    said = one.clock(D(2026, 11, 16))
    assert (said.due, said.starts, said.executed_later) == (D(2026, 12, 15), D(2026, 11, 15), True)
    assert one.row.status_changes.get(action="certify_delivery").answers == {"executed_on": "2026-11-15"}


def test_what_was_delivered_before_changes_nothing(cast):
    one = Dossier(cast, D(2026, 11, 1))
    one.town("certify_delivery", D(2026, 11, 16), answers={"executed_on": D(2026, 10, 15)})
    assert one.clock(D(2026, 11, 16)).due == D(2026, 12, 1)


@pytest.mark.parametrize(
    ("move", "by", "name"), [("certify_delivery", "awa", "executed_on"), ("issue_payment", "paul", "paid_on")]
)
def test_no_day_is_in_the_future(cast, move, by, name):
    one = Dossier(cast, D(2026, 11, 1))
    with pytest.raises(DomainError) as refused:
        one.town(move, D(2026, 11, 16), by=by, comment="vu", answers={name: D(2026, 11, 17)})
    assert refused.value.details["field"] == name


def test_interest_runs_to_the_day_of_the_payment_not_of_its_writing(cast, rates):
    """R2192-32: written down five days later, five days of interest too many."""
    one = Dossier(cast, D(2026, 9, 1))
    one.paid(D(2026, 10, 11), told=D(2026, 10, 16))
    assert one.clock(D(2026, 11, 20)).interest.days == 10
    assert one.row.paid_on == D(2026, 10, 11)


def recycled(
    one: Dossier, cast: Cast, back: date, again: date, recipient: Any, unit: Any, commitment: str = ""
) -> None:
    one.town("send_back", back, comment="Mauvais service.")
    services.recycle_invoice(
        invoice=one.row,
        recipient=recipient,
        unit=unit,
        commitment_number=commitment,
        actor=cast.actor("jeanne"),
        now=noon(again),
    )
    services.deliver_invoice(invoice_id=one.row.pk, now=noon(again))
    one.row.refresh_from_db()


def test_sent_again_to_the_same_body_it_is_the_same_request(cast):
    """Recycled, then suspended: refused; a wrong mention interrupts the delay as a missing piece does."""
    one = Dossier(cast, D(2026, 11, 1), days=60)
    recycled(one, cast, D(2026, 11, 11), D(2026, 11, 20), cast.town, cast.schools)
    assert one.clock(D(2026, 11, 20)).due == D(2027, 1, 9)
    with pytest.raises(DomainError, match="R2192-27"):
        one.suspended(D(2026, 11, 21))


def test_what_was_late_is_late_when_it_comes_back_to_the_same_body(cast):
    one = Dossier(cast, D(2026, 9, 1))
    recycled(one, cast, D(2026, 11, 11), D(2026, 11, 20), cast.town, cast.schools)
    assert one.clock(D(2026, 11, 20)).due == D(2026, 10, 1)


def test_a_second_interruption_by_sending_back_stops_nothing(cast):
    one = Dossier(cast, D(2026, 11, 1), days=60)
    one.suspended(D(2026, 11, 11))
    one.completed(D(2026, 11, 20))
    due = one.clock(D(2026, 11, 20)).due
    recycled(one, cast, D(2026, 11, 25), D(2026, 12, 20), cast.town, cast.schools)
    assert one.clock(D(2026, 12, 20)).due == due


def test_to_another_body_it_is_a_new_request(cast):
    one = Dossier(cast, D(2026, 9, 1))
    recycled(one, cast, D(2026, 11, 11), D(2026, 11, 20), cast.hospital, None, commitment="2026-1")
    said = one.clock(D(2026, 11, 20))
    assert said.due == D(2026, 11, 20) + timedelta(days=cast.hospital.as_recipient.payment_delay)
    assert not one.row.was_suspended


def test_to_another_establishment_of_the_same_body_it_is_the_same_request(cast):
    """The debtor is the SIREN: what he let go late stays late."""
    town = cast.town
    annexe = make_organisation("COMMUNE DE MARLY", nature=Nature.PUBLIC, identifier=f"{town.identifier[:9]}00099")
    one = Dossier(cast, D(2026, 9, 1))
    recycled(one, cast, D(2026, 11, 11), D(2026, 11, 20), annexe, None)
    assert (one.row.recipient, one.clock(D(2026, 11, 20)).due) == (annexe, D(2026, 10, 1))


def test_an_interruption_before_the_execution_leaves_the_whole_delay():
    delay = Delay(
        available=D(2026, 11, 1), days=30, executed=D(2026, 11, 25), interrupted=D(2026, 11, 5), resumed=D(2026, 11, 10)
    )
    assert delay.due == D(2026, 12, 25)


# -- nothing to pay --------------------------------------------------------------------------------------------------


def test_a_credit_note_is_nothing_to_pay(cast):
    note = invoice_in(
        cast, S.MADE_AVAILABLE, type=InvoiceType.CREDIT_NOTE, amount_due="425.38", total_with_vat="425.38"
    )
    assert (note.payable_by, clock_of(note, today=D(2030, 1, 1))) == (None, None)


def test_what_is_paid_already_has_no_clock(cast):
    paid = invoice_in(cast, S.MADE_AVAILABLE, amount_due=0, total_with_vat="120.00")
    assert (paid.payable_by, clock_of(paid, today=timezone.localdate() + timedelta(days=70))) == (None, None)


@pytest.mark.parametrize("status", [S.REJECTED, S.ABANDONED])
def test_what_was_given_up_falls_due_no_more(cast, status):
    assert invoice_in(cast, status, amount_due=Decimal(120)).payable_by is None


def test_of_what_is_paid_in_part_the_rest_is_told(cast):
    """100 of 120 € were paid in advance: nobody is told that 120 are to be paid."""
    one = invoice_in(cast, S.MADE_AVAILABLE, total_with_vat="120.00", amount_due=Decimal(20), due_date=D(2026, 12, 1))
    assert _facts(one)["payable"] == "Il reste 20,00\xa0€ à payer, au plus tard le 01/12/2026."


@pytest.mark.parametrize("move", ["lift_suspension", "ask_again", "supplement"])
def test_moves_of_a_credit_note_speak_of_no_delay_and_no_invoice(cast, move):
    note = invoice_in(cast, S.SUSPENDED, type=InvoiceType.CREDIT_NOTE)
    said = said_of(note, INVOICE[move])
    assert not re.search("facture|délai", said.consequence, re.IGNORECASE)


def test_the_flat_sum_on_the_page_is_the_one_that_is_set(cast, client_as, settings):
    EcbRate.objects.all().delete()
    settings.LATE_INTEREST_FLAT = "50.00"
    late = invoice_in(
        cast, S.MADE_AVAILABLE, amount_due=Decimal(120), due_date=timezone.localdate() - timedelta(days=5)
    )
    said = text_of(client_as(cast.awa).get(reverse("invoices:detail", args=[late.pk])))
    assert "Des intérêts sont dus, plus 50,00" in said


def test_interest_beside_a_credit_note_says_what_it_counts(cast, client_as, rates):
    EcbRate.objects.update_or_create(
        starts_on=clock.semester_start(timezone.localdate() - timedelta(days=4)),
        defaults={"rate": 2, "confirmed": True},
    )
    late = invoice_in(
        cast, S.MADE_AVAILABLE, amount_due=Decimal(120), due_date=timezone.localdate() - timedelta(days=5)
    )
    page = reverse("invoices:detail", args=[late.pk])
    assert "avant déduction de l’avoir" not in text_of(client_as(cast.awa).get(page))
    invoice_in(cast, S.MADE_AVAILABLE, type=InvoiceType.CREDIT_NOTE, number="AV-9").corrects.add(late)
    assert "avant déduction de l’avoir" in text_of(client_as(cast.awa).get(page))


ACCOUNTS = ("Sans IBAN", "Premier paiement", "En retard")


def said_before(invoice, move):
    kind = kind_of(invoice)
    remarks = kind.unusual([invoice], INVOICE[move]).get(invoice.pk, [])
    return " ".join([*kind.warns(invoice, INVOICE[move]), *(one.text for one in remarks if one.label not in ACCOUNTS)])


def test_what_owes_nothing_is_said_before_and_after_it_is_paid(cast):
    """An invoice that says it is paid, or that a credit note corrects, may not be owed, or not whole."""
    one = invoice_in(cast, S.MADE_AVAILABLE, amount_due=0, total_with_vat="120.00")
    assert "déjà payée" in said_before(one, "order_payment") and "déjà payée" in said_before(one, "issue_payment")
    assert "déjà payée" not in said_before(one, "suspend")
    assert _facts(one)["arrives"] == "Rien n’est versé : cette facture dit être déjà payée."
    owed = invoice_in(cast, S.MADE_AVAILABLE, amount_due=Decimal(120), total_with_vat="120.00", number="F-2")
    assert said_before(owed, "order_payment") == "" and "virement" in _facts(owed)["arrives"]
    note = invoice_in(cast, S.MADE_AVAILABLE, type=InvoiceType.CREDIT_NOTE, number="AV-9")
    note.corrects.add(owed)
    assert "AV-9" in said_before(owed, "order_payment")


def test_asking_for_more_once_late_is_warned_of(cast):
    late = invoice_in(cast, S.SUPPLEMENTED, amount_due=Decimal(120), due_date=timezone.localdate() - timedelta(days=70))
    assert "efface ce retard" in said_before(late, "ask_again")


# -- who, what, twice ------------------------------------------------------------------------------------------------


def test_one_company_numbers_its_invoices_once_whichever_establishment_sends(cast):
    """Year, SIREN and number make a duplicate (reform.md §4)."""
    first = deposit(cast)
    sister = first.supplier.__class__.objects.get(pk=first.supplier_id)
    sister.pk, sister.identifier = None, "81274963800027"
    sister.save()
    assert sister.numbering == first.supplier.numbering == first.issuer
    with pytest.raises(Exception, match=r"(?i)unique|déjà"):
        invoice_in(cast, S.DEPOSITED, supplier=sister, number=first.number)


@pytest.mark.parametrize(
    ("move", "reason", "sources"),
    [
        ("reject", RejectionReason.OTHER, S.MADE_AVAILABLE),
        ("suspend", SuspensionReason.OTHER_DOCUMENT, S.MADE_AVAILABLE),
        ("suspend", SuspensionReason.MENTION, S.MADE_AVAILABLE),
    ],
)
def test_a_reason_that_says_nothing_needs_a_comment(cast, move, reason, sources):
    invoice = invoice_in(cast, sources)
    with pytest.raises(DomainError, match="précisez") as refused:
        services.process_invoice(
            invoice=invoice, action=move, actor=cast.actor("awa"), now=noon(D(2026, 11, 27)), given=Given(reason=reason)
        )
    assert refused.value.details["field"] == "comment"


def test_the_reasons_to_reject_are_the_states_closed_list():
    """reform.md §4.4: twenty-one codes."""
    codes = (
        "AUT_MOTIF_ERR_VALIDEUR CREANCIER_ERR ERREUR_DONNEE_EJ EJ_ERR ERR_VALIDEUR FACT_NON_CONFORME "
        "HONORER_LA_COMMANDE LIVR_INCOMP MARCHE_TERM MONTANT_ERR SE_ERR ST_CT_NON_DECLAR SUPPR_COMP_AVOIR "
        "TRANSF_PMNT_REGIE TX_TVA_ERR SUPPR_MASSE CONTACT_ACHTR DOUBLE_FACT COORD_BANC_ERR RETRAIT_MAN_SERV "
        "AUTRE "
    )
    assert sorted(RejectionReason.values) == sorted(codes.split())


@pytest.mark.parametrize("move", ["book", "issue_payment"])
@pytest.mark.parametrize("orders", [True, False])
def test_to_pay_without_an_order_a_body_that_orders_says_why(cast, move, orders):
    cast.town.as_recipient.uses_payment_ordered = orders
    cast.town.as_recipient.save()
    one = Dossier(cast, D(2026, 11, 1))
    if not orders:
        one.town(move, D(2026, 11, 2), by="paul")
        return
    with pytest.raises(DomainError, match="mandate ses factures") as refused:
        one.town(move, D(2026, 11, 2), by="paul")
    assert refused.value.details["field"] == "comment"
    one.town(move, D(2026, 11, 2), by="paul", comment="Régie d’avances.")


@pytest.mark.parametrize("on", [True, False])
def test_recycling_is_a_setting_of_the_operator(cast, settings, on):
    """Gone from the State's rules since 01/09/2026 (reform.md §1)."""
    settings.RECYCLING = on
    one = Dossier(cast, D(2026, 11, 1))
    if on:
        one.town("send_back", D(2026, 11, 2), comment="Mauvais service.")
    else:
        with pytest.raises(DomainError, match="à recycler"):
            one.town("send_back", D(2026, 11, 2), comment="Mauvais service.")


# -- the rates that an operator keeps --------------------------------------------------------------------------------


def test_a_rate_that_the_portal_knows_is_proposed_and_not_used_before_somebody_confirms_it(client_as):
    nadia, day = make_staff(), D(2026, 1, 1)
    assert day in semesters_without_rate(D(2026, 11, 27)) and day not in confirmed_rates()
    staff, address = client_as(nadia), reverse("invoices:rates")
    page = text_of(staff.get(address))
    assert "Confirmer 2,15 % au 01/01/2026" in page and "Source : Banque centrale européenne" in page
    staff.post(address, {"starts_on": "01/01/2026", "rate": "2,15"})
    assert confirmed_rates()[day] == Decimal("2.15")
    assert "Confirmer 2,15 % au 01/01/2026" not in text_of(staff.get(address))


def test_a_semester_without_a_confirmed_rate_is_said_to_whoever_runs_the_portal(
    client, client_as, work, mailoutbox, monkeypatch
):
    """On the health page, by mail to the staff, once; and on the page where it is typed, what is known is proposed."""
    monkeypatch.setattr(queries, "KNOWN_RATES", {})
    EcbRate.objects.all().delete()
    nadia, today = make_staff(), timezone.localdate()
    now, before = clock.semester_start(today), clock.semester_start(clock.semester_start(today) - timedelta(days=1))
    EcbRate.objects.create(starts_on=before, rate="2.15")
    said = client.get("/sante/").json()["controles"]["taux_bce"]
    assert said["ok"] and f"{now:%d/%m/%Y}, {before:%d/%m/%Y}" in said["detail"]
    for _day in range(2):
        services.ask_for_rates(now=timezone.now())
    work()
    assert [(one.to, "taux de la BCE" in one.subject) for one in mailoutbox] == [([nadia.email], True)]
    page = text_of(client_as(nadia).get(reverse("invoices:rates")))
    assert f"Confirmer 2,15 % au {before:%d/%m/%Y}" in page and f"saisir le taux du {now:%d/%m/%Y}" in page
    for day in (now, before):
        client_as(nadia).post(reverse("invoices:rates"), {"starts_on": f"{day:%d/%m/%Y}", "rate": "2,15"})
    assert EcbRate.objects.filter(confirmed=True).count() == 2
    said = client.get("/sante/").json()["controles"]["taux_bce"]
    assert said["detail"] == "Les taux de la BCE sont connus."


def test_a_credit_note_is_deducted_once_and_compared_with_what_it_corrects(cast):
    """It was settled, and the invoice still said to deduct it; a larger one went to the end in silence."""
    owed = invoice_in(cast, S.MADE_AVAILABLE, amount_due=Decimal(120), total_with_vat=Decimal(120), number="F-2")
    note = invoice_in(cast, S.MADE_AVAILABLE, type=InvoiceType.CREDIT_NOTE, number="AV-9", total_with_vat=Decimal(121))
    note.corrects.add(owed)
    assert "dépasse la facture F-2" in said_before(note, "order_payment")
    assert "déduisez-le de ce que vous versez" in said_before(owed, "order_payment")
    Invoice.objects.filter(pk=note.pk).update(paid_on=D(2026, 11, 2))
    assert "déjà soldé le 02/11/2026" in said_before(owed, "order_payment")
    Invoice.objects.filter(pk=note.pk).update(total_with_vat=Decimal(120))
    assert said_before(Invoice.objects.get(pk=note.pk), "order_payment") == ""


@pytest.mark.parametrize(("days", "taken"), [(-1, False), (0, False), (1, True)])
def test_only_a_day_that_is_still_to_come_opens_the_delay_by_itself(days, taken):
    """Of what is done already the body says the day."""
    day = timezone.localdate() + timedelta(days=days)
    assert to_come(InvoiceDocument(delivery=Delivery(date=day))) == (day if taken else None)
    assert to_come(InvoiceDocument(period=Period(end=day))) == (day if taken else None)


def test_steps_that_a_body_leaves_out_are_not_offered_for_many(cast, client_as):
    """« Transmettre au comptable » stood in the bar of a town that does not use it, and passed."""
    invoice_in(cast, S.MADE_AVAILABLE)
    page = reverse("invoices:received")
    assert "Transmettre au comptable" not in text_of(client_as(cast.awa).get(page))
    cast.town.as_recipient.uses_sent_to_accountant = True
    cast.town.as_recipient.save()
    assert "Transmettre au comptable" in text_of(client_as(cast.awa).get(page))
