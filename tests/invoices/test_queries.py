"""What the screens of invoices show of what a body uses (P-12)."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from coryphee.einvoices.enums import InvoiceType
from coryphee.invoices.clock import semester_start
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.models import EcbRate, Invoice
from coryphee.invoices.payment import clock_of, is_used
from coryphee.organisations.models import Organisation, RecipientSettings
from tests.browsing import at, text_of
from tests.factories import NOW, make_town
from tests.invoicing import invoice_in, make_cast

pytestmark = pytest.mark.django_db


# The steps that a body may leave out (P-12), each with the setting by which it does.
LEFT_OUT_BY = {
    S.DELIVERY_CERTIFIED: "uses_delivery_certified",
    S.PAYMENT_ORDERED: "uses_payment_ordered",
    S.SENT_TO_ACCOUNTANT: "uses_sent_to_accountant",
    S.BOOKED: "uses_booked",
}


def town_without(*steps: S) -> Organisation:
    """One that leaves out these steps and no other."""
    town = make_town()
    RecipientSettings.objects.update(**{name: step not in steps for step, name in LEFT_OUT_BY.items()})
    return Organisation.objects.get(pk=town.pk)


@pytest.mark.parametrize("status", LEFT_OUT_BY)
def test_a_body_may_leave_out_the_steps_of_its_own_house_each_by_itself(status):
    town = town_without(status)
    assert [step for step in LEFT_OUT_BY if not is_used(Invoice(recipient=town), step)] == [status]
    assert is_used(Invoice(), status)


@pytest.mark.parametrize("status", [S.SUSPENDED, S.REJECTED, S.PAYMENT_ISSUED])
def test_the_steps_that_the_supplier_waits_for_are_always_used(status):
    assert is_used(Invoice(recipient=town_without(*LEFT_OUT_BY)), status)


def test_the_clock_of_a_suspended_invoice_stands_still():
    """B-10: it resumes when the supplier has answered, whatever the day."""
    cast = make_cast()
    since = NOW - timedelta(days=20)
    due = timezone.localdate(since) + timedelta(days=30)
    owed = {"made_available_at": since, "due_date": due, "amount_due": 120}
    suspended = invoice_in(cast, S.SUSPENDED, suspended_on=timezone.localdate(since), **owed)
    clock = clock_of(suspended, today=NOW.date() + timedelta(days=90))
    assert clock is not None
    assert (clock.state, clock.days_left, clock.percent, clock.interest) == ("suspended", 30, 0, None)


def test_a_credit_note_has_no_clock():
    """Nobody pays it, so nobody is late."""
    cast = make_cast()
    late = {
        "made_available_at": NOW - timedelta(days=60),
        "due_date": (NOW - timedelta(days=30)).date(),
        "amount_due": 120,
    }
    assert clock_of(invoice_in(cast, S.MADE_AVAILABLE, type=InvoiceType.CREDIT_NOTE, **late), today=NOW.date()) is None
    assert clock_of(invoice_in(cast, S.MADE_AVAILABLE, **late), today=NOW.date()) is not None


@pytest.mark.parametrize("used", [True, False])
def test_a_step_that_the_town_does_not_use_is_set_apart_from_its_usual_ones(client_as, used):
    cast = make_cast()
    cast.town.as_recipient.uses_sent_to_accountant = used
    cast.town.as_recipient.save()
    invoice = invoice_in(cast, S.MADE_AVAILABLE)
    page = text_of(client_as(cast.awa).get(reverse("invoices:detail", args=[invoice.pk])))
    usual, _fold, unusual = page.partition("Étapes que votre structure n’utilise pas")
    assert "Constater le service fait" in usual
    assert "Transmettre au comptable" in (usual if used else unusual)


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (1, "Au-delà : intérêts estimés à 3,67 € par jour, plus 40,00 €."),
        (-40, "Intérêts de retard estimés : 146,63 € (40 jours à 11,15&nbsp;%), plus 40,00 €."),
    ],
)
def test_the_page_says_what_lateness_costs_or_would(client_as, left, said):
    """The worked example of B.10: 12 000 € at 3.15 % of the ECB and 8 points."""
    cast, today = make_cast(), timezone.localdate()
    EcbRate.objects.all().delete()
    semester = semester_start(today + timedelta(days=left + 1))
    EcbRate.objects.create(starts_on=semester, rate="3.15", confirmed=True)
    due = {"due_date": today + timedelta(days=left), "made_available_at": NOW - timedelta(days=90)}
    invoice = invoice_in(cast, S.MADE_AVAILABLE, amount_due=12000, total_with_vat=12000, **due)
    for user in (cast.jeanne, cast.awa):
        assert said in text_of(client_as(user).get(at("detail", invoice)))


def test_the_flat_sum_is_in_euros_and_that_of_the_settings(client_as, settings):
    """It said « 40 € » whatever the portal was told, and dollars beside an invoice in dollars."""
    settings.LATE_INTEREST_FLAT = "50.00"
    cast, today = make_cast(), timezone.localdate()
    sums = {"amount_due": 12000, "total_with_vat": 12000, "currency": "USD", "made_available_at": NOW}
    EcbRate.objects.all().delete()
    for left in (1, -1):
        semester = semester_start(today + timedelta(days=left + 1))
        EcbRate.objects.update_or_create(starts_on=semester, defaults={"rate": "2.15", "confirmed": True})
        invoice = invoice_in(cast, S.MADE_AVAILABLE, due_date=today + timedelta(days=left), **sums)
        assert "plus 50,00 €." in text_of(client_as(cast.awa).get(at("detail", invoice)))


def test_interest_is_owed_from_the_semester_in_which_it_started():
    """Due on 30 June: the first day late is of July, and so is the rate."""
    EcbRate.objects.all().delete()
    for day, rate in ((date(2025, 1, 1), 4), (date(2025, 7, 1), 2), (date(2026, 1, 1), 9)):
        EcbRate.objects.create(starts_on=day, rate=rate, confirmed=True)
    due = {"due_date": date(2025, 6, 30), "made_available_at": NOW - timedelta(days=600), "amount_due": 36500}
    clock = clock_of(invoice_in(make_cast(), S.MADE_AVAILABLE, **due), today=date(2026, 2, 1))
    assert clock is not None and clock.interest is not None
    assert (clock.interest.rate, clock.interest.days, clock.per_day) == (10, 216, 10)
