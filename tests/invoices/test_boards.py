"""« Tableau de bord »: what is late and costs, what falls due, how long it takes, what is expected (F-157, B.10)."""

import csv
import io
import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from coryphee.einvoices.enums import InvoiceType
from coryphee.invoices import clock
from coryphee.invoices.boards import issued_board, received_board, sums
from coryphee.invoices.boards.received import _median
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.invoices.kind import said_of
from coryphee.invoices.lifecycle import INVOICE
from coryphee.invoices.models import EcbRate, Invoice
from coryphee.invoices.payment import clock_of
from coryphee.invoices.standing import standing_of
from tests.browsing import text_of
from tests.factories import make_member
from tests.invoicing import Cast, invoice_in

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 25)  # a Wednesday
SUMMER = date(2026, 7, 1)


@pytest.fixture
def rate() -> None:
    EcbRate.objects.all().delete()
    EcbRate.objects.create(starts_on=SUMMER, rate="2.15", confirmed=True)


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10, tzinfo=UTC)


def owed(cast: Cast, amount: str, *, due: date, status: str = S.MADE_AVAILABLE, **more: Any) -> Invoice:
    available = at(due - timedelta(days=30))
    given = {"made_available_at": available, "payment_delay": 30, "due_date": due, "amount_due": Decimal(amount)}
    return invoice_in(cast, status, total_with_vat=Decimal(amount), **{**given, **more})


def board(**more: Any) -> Any:
    return received_board(Invoice.objects.all(), TODAY, **more)


def money(text: str) -> str:
    return text.replace("\xa0", " ").replace("\u202f", " ")


def chart(told: Any, name: str) -> Any:
    return next(one for one in told.charts if one.name == name)


# -- the body --------------------------------------------------------------------------------------------------------


def test_nothing_is_late(cast):
    owed(cast, "100.00", due=TODAY)
    told = board()
    assert (told.title, told.link, told.figures[0].late) == ("Rien n’est en retard", None, False)
    assert "interets" not in [one.name for one in told.charts]


def test_the_title_tells_what_lateness_costs_as_each_page_counts_it(cast, rate):
    rows = [owed(cast, amount, due=TODAY - timedelta(days=n)) for amount, n in (("4013.76", 1), ("1200.00", 40))]
    clocks = [clock_of(Invoice.objects.get(pk=row.pk), today=TODAY) for row in rows]
    per_day = sum(one.interest.per_day for one in clocks)
    interest = sum(one.interest.interest for one in clocks)
    told = board()
    assert money(told.title) == f"2 factures en retard coûtent {per_day} € de plus chaque jour".replace(".", ",")
    assert money(told.figures[0].value) == "5 213,76 €"
    assert told.figures[3].label == "Intérêts et indemnités dus"
    assert money(told.figures[3].value) == f"{interest + 80} €".replace(".", ",")
    assert chart(told, "interets").table[8][1] == interest


def test_without_a_confirmed_rate_no_cost_is_told(cast):
    EcbRate.objects.all().delete()
    owed(cast, "100.00", due=TODAY - timedelta(days=3))
    told = board()
    assert told.title == "1 facture en retard" and told.figures[3].label == "Indemnités dues"
    assert money(told.figures[3].value) == "40,00 €" and "aucun taux confirmé" in told.figures[3].note


def test_what_is_counted_in_part_says_at_least(cast, rate, monkeypatch):
    owed(cast, "100.00", due=TODAY - timedelta(days=3))
    owed(cast, "100.00", due=date(2026, 5, 3))  # of a semester whose rate nobody confirmed
    assert board().title.startswith("2 factures en retard coûtent au moins ")
    owed(cast, "100.00", due=TODAY - timedelta(days=2))
    monkeypatch.setattr(sums, "MOST_LATE", 2)
    told = board()
    assert told.title.startswith("3 factures en retard coûtent au moins ")
    assert "des 2 plus anciennes seulement" in told.figures[3].note and "3 × 40,00" in told.figures[3].note


@pytest.mark.parametrize(
    "more",
    [
        {"type": InvoiceType.CREDIT_NOTE},
        {"amount": "0.00"},
        {"status": S.PAYMENT_ISSUED, "paid_on": TODAY},
        {"status": S.REJECTED, "status_reason": "AUTRE"},
        {"status": S.TO_RECYCLE},
        {"status": S.SUSPENDED, "status_reason": "RIB", "suspended_on": TODAY - timedelta(days=20)},
    ],
    ids=str,
)
def test_what_is_not_owed_or_does_not_run_is_not_late(cast, more):
    """A suspension before the due day stops the delay; the others owe nothing any more."""
    owed(cast, **{"amount": "100.00", "due": TODAY - timedelta(days=5), **more})
    assert board().title == "Rien n’est en retard"


def test_a_suspension_after_the_due_day_leaves_it_late(cast):
    since = {"status_reason": "RIB", "suspended_on": TODAY - timedelta(days=2)}
    owed(cast, "100.00", due=TODAY - timedelta(days=5), status=S.SUSPENDED, **since)
    assert board().title == "1 facture en retard"


def test_with_whom_the_late_ones_wait(cast):
    for status, n in ((S.MADE_AVAILABLE, 2), (S.DELIVERY_CERTIFIED, 1), (S.PAYMENT_ORDERED, 3)):
        for _ in range(n):
            owed(cast, "10.00", due=TODAY - timedelta(days=5), status=status)
    assert board().lead == "3 chez l’ordonnateur, 3 à la comptabilité."


def test_each_week_has_what_falls_due_in_it_and_the_ends_have_the_rest(cast):
    """Monday the 23rd: what is before today in it is late, the rest to come."""
    days = {
        date(2026, 8, 3): "1.00",
        date(2026, 11, 2): "2.00",
        date(2026, 11, 23): "4.00",
        TODAY: "8.00",
        date(2026, 12, 27): "16.00",
        date(2026, 12, 28): "32.00",
        date(2027, 3, 1): "64.00",
    }
    for day, amount in days.items():
        owed(cast, amount, due=day)
    table = {row[0]: (row[1], int(row[2]), int(row[3])) for row in chart(board(), "echeances").table}
    assert table["avant"] == (1, 1, 0)
    assert table["02/11/2026"] == (1, 2, 0)
    assert table["23/11/2026"] == (2, 4, 8)
    assert table["21/12/2026"] == (1, 0, 16)
    assert table["après"] == (2, 0, 96)
    assert sum(row[0] for row in table.values()) == len(days)


def paid(cast: Cast, *, days: int, on: date, **more: Any) -> None:
    more.setdefault("amount_due", Decimal(10))
    available = {"made_available_at": at(on - timedelta(days=days)), "payment_delay": 30, "due_date": on}
    invoice_in(cast, S.PAYMENT_ISSUED, paid_on=on, **{**available, **more})


def test_how_long_it_takes_to_pay_is_the_median_of_each_month(cast):
    """Execution after the invoice opens the delay; the days of an interruption do not count (R2192-13, R2192-29)."""
    for days in (10, 20, 90):
        paid(cast, days=days, on=date(2026, 11, 20))
    paid(cast, days=50, on=date(2026, 10, 31), executed_on=date(2026, 10, 1))
    stop = {"suspended_on": date(2026, 9, 10), "resumed_on": date(2026, 9, 22), "was_suspended": True}
    paid(cast, days=40, on=date(2026, 9, 30), **stop)
    paid(cast, days=5, on=date(2026, 11, 20), type=InvoiceType.CREDIT_NOTE)
    table = {row[0]: row[1:] for row in chart(board(), "delais").table}
    assert (table["11/2026"], table["10/2026"], table["09/2026"]) == ((3, "20"), (1, "30"), (1, "28"))
    assert table["08/2026"] == (0, "—") and len(table) == 12
    assert (board().figures[2].label, board().figures[2].value) == ("Délai médian en novembre", "20 jours")


@pytest.mark.parametrize(
    ("counted", "middle"),
    [({}, None), ({3: 1}, 3), ({1: 1, 9: 1}, 5), ({14: 1, 31: 1}, Decimal("22.5")), ({1: 1, 2: 5, 30: 4}, 2)],
)
def test_the_median(counted, middle):
    assert _median(Counter(counted)) == middle


def test_the_legal_delay_is_drawn_where_it_is_one(cast):
    owed(cast, "1.00", due=TODAY)
    assert chart(board(), "delais").limit == 30
    owed(cast, "1.00", due=TODAY, payment_delay=60)
    assert chart(board(), "delais").limit is None


def test_since_when_each_unit_lets_wait(cast):
    """Ten days and eleven days are not in one group; the units that have most come first."""
    for age, unit in ((0, cast.works), (10, cast.works), (11, cast.works), (30, None), (31, None)):
        owed(
            cast,
            "1.00",
            due=TODAY + timedelta(days=60),
            recipient_unit=unit,
            made_available_at=at(TODAY - timedelta(days=age)),
        )
    assert chart(board(), "anciennete").table == [("Bâtiments", 2, 1, 0, 0, 3), ("Sans service", 0, 0, 1, 1, 2)]


def test_the_board_of_a_body_asks_few_questions(cast, django_assert_max_num_queries, rate):
    for n in range(30):
        owed(cast, "10.00", due=TODAY - timedelta(days=n))
    with django_assert_max_num_queries(8):
        board()


# -- on the screen ---------------------------------------------------------------------------------------------------


def test_an_agent_of_one_unit_reads_the_figures_of_that_unit(cast, client_as, rate):
    """Rights are of units: what another unit owes is in no sum."""
    today = timezone.localdate()
    owed(cast, "111.00", due=today - timedelta(days=4), recipient_unit=cast.works)
    owed(cast, "222.00", due=today - timedelta(days=4), recipient_unit=cast.schools)
    agent = make_member(cast.town, InvoiceWorkspace.RECEIVED, unit=cast.works, first_name="Ana")
    address = reverse("invoices:received_dashboard")
    mine, whole = text_of(client_as(agent).get(address)), text_of(client_as(cast.awa).get(address))
    assert "111,00" in mine and "222,00" not in mine and "333,00" not in mine
    assert "333,00" in whole
    one = text_of(client_as(cast.awa).get(address, {"service": cast.schools.pk}))
    assert "222,00" in one and "333,00" not in one
    assert not re.search("€ de plus", text_of(client_as(cast.claire).get(address)))


@pytest.mark.parametrize("name", ["echeances", "delais", "anciennete"])
def test_each_chart_has_its_table_and_its_file(cast, client_as, name):
    owed(cast, "111.00", due=timezone.localdate())
    browser, address = client_as(cast.awa), reverse("invoices:received_dashboard")
    page = browser.get(address).content.decode()
    assert f'id="graphique-{name}"' in page and f"?graphique={name}&amp;export=xlsx" in page
    answer = browser.get(address, {"graphique": name, "export": "csv"})
    rows = list(csv.reader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig")), delimiter=";"))
    assert len(rows) > 1 and f"tableau-de-bord-{name}-" in answer["Content-Disposition"]
    sheet = browser.get(address, {"graphique": name, "export": "xlsx"})
    assert b"".join(sheet.streaming_content).startswith(b"PK")


@pytest.mark.parametrize("asked", [{"graphique": "rien", "export": "xlsx"}, {"graphique": "delais", "export": "exe"}])
def test_a_chart_that_is_not_there_is_a_page_that_says_so(cast, client_as, asked):
    assert client_as(cast.awa).get(reverse("invoices:received_dashboard"), asked).status_code == 404


def test_the_late_ones_are_listed_where_the_title_leads(cast, client_as):
    today = timezone.localdate()
    for desk, who in (("received", cast.awa), ("issued", cast.jeanne)):
        owed(cast, "1.00", due=today - timedelta(days=1), number=f"TARD-{desk}")
        owed(cast, "1.00", due=today, number=f"HEURE-{desk}")
        browser = client_as(who)
        page = browser.get(reverse(f"invoices:{desk}_dashboard")).content.decode()
        link = re.search(r'href="([^"]*echeance=retard[^"]*)"', page).group(1).replace("&amp;", "&")
        listed = text_of(browser.get(link))
        assert f"TARD-{desk}" in listed and f"HEURE-{desk}" not in listed


# -- the supplier ----------------------------------------------------------------------------------------------------


def test_what_a_supplier_is_owed_late_expected_and_paid(cast, rate):
    owed(cast, "100.00", due=TODAY - timedelta(days=10))
    owed(cast, "40.00", due=TODAY + timedelta(days=10))
    stopped = {"status_reason": "RIB", "suspended_on": TODAY - timedelta(days=20)}
    owed(cast, "5.00", due=TODAY - timedelta(days=2), status=S.SUSPENDED, **stopped)
    owed(cast, "7.00", due=TODAY, status=S.PAYMENT_ISSUED, paid_on=date(2026, 11, 3))
    owed(cast, "9.00", due=TODAY, type=InvoiceType.CREDIT_NOTE)
    invoice_in(cast, S.DRAFT, amount_due=Decimal(1000), total_with_vat=Decimal(1000))
    told = issued_board(Invoice.objects.all(), TODAY)
    assert money(told.title) == "100,00 € en retard"
    said = [(one.label, money(one.value), one.note) for one in told.figures[:3]]
    assert said == [
        ("En retard", "100,00 €", "1 facture, jusqu’à 10 j de retard"),
        ("Attendu", "36,00 €", "2 factures moins 1 avoir"),
        ("Mis en paiement en novembre", "7,00 €", "1 facture"),
    ]
    table = {row[0]: tuple(map(int, row[1:])) for row in chart(told, "argent").table}
    assert table["11/2026"] == (7, 100, 5) and table["12/2026"] == (0, 0, 40)


def test_nothing_late_says_what_is_expected(cast):
    owed(cast, "40.00", due=TODAY + timedelta(days=10))
    assert money(issued_board(Invoice.objects.all(), TODAY).title) == "Rien n’est en retard ; 40,00 € attendus"


@pytest.mark.parametrize(
    ("status", "more", "said"),
    [
        (S.DEPOSITED, {"due_date": None, "made_available_at": None}, "Elle est en route. Pour Commune de Marly."),
        (S.MADE_AVAILABLE, {}, "Elle est à vérifier. Attend depuis 12 jours ; Commune de Marly a jusqu’au 13/12/2026."),
        (S.PAYMENT_ORDERED, {}, "L’accord est donné, le comptable contrôle. Attend depuis 12 jours"),
        (S.PAYMENT_ISSUED, {"paid_on": date(2026, 11, 3)}, "Le paiement est parti le 03/11/2026."),
        (S.REJECTED, {"status_reason": "AUTRE"}, "elle ne sera pas payée."),
        (
            S.SUSPENDED,
            {"status_reason": "RIB", "suspended_on": TODAY},
            "Elle est suspendue : le délai de paiement est arrêté.",
        ),
        (S.MADE_AVAILABLE, {"amount_due": Decimal(0)}, "rien n’est à payer."),
        (S.MADE_AVAILABLE, {"type": InvoiceType.CREDIT_NOTE}, "Il sera déduit, ou remboursé."),
    ],
    ids=str,
)
def test_where_an_invoice_stands_in_one_sentence(cast, status, more, said):
    row = owed(cast, "100.00", due=TODAY + timedelta(days=18), status=status, **more)
    told = standing_of(row, today=TODAY)
    assert said in f"{told.head} {told.text}" and not told.late


def test_a_late_one_says_what_is_owed_besides(cast, rate):
    row = owed(cast, "1200.00", due=TODAY - timedelta(days=48), status=S.PAYMENT_ORDERED)
    told = standing_of(row, today=TODAY)
    assert (told.head, told.late) == ("En retard de 48 jours.", True)
    said = money(told.text)
    assert "Commune de Marly devait payer au plus tard le 08/10/2026." in said
    interest = clock.late_interest(
        amount=Decimal(1200), due=row.due_date, paid=TODAY, ecb_rate=Decimal("2.15")
    ).interest
    assert f"{interest} €".replace(".", ",") in said and "40,00 € vous sont dus" in said


@pytest.mark.parametrize("status", list(S))
@pytest.mark.parametrize("kind", [InvoiceType.INVOICE, InvoiceType.CREDIT_NOTE])
def test_every_status_has_its_sentence(cast, status, kind):
    dated = {"paid_on": TODAY} if status == S.PAYMENT_ISSUED else {}
    reasoned = {"status_reason": "RIB", "suspended_on": TODAY} if status == S.SUSPENDED else {"status_reason": "AUTRE"}
    row = invoice_in(cast, status, type=kind, **dated, **reasoned)
    assert standing_of(row, today=TODAY).head.endswith(".")


def test_at_home_a_supplier_reads_her_money_and_where_her_invoices_stand(cast, client_as):
    today = timezone.localdate()
    owed(cast, "4321.00", due=today - timedelta(days=3), number="F-TARD")
    page = text_of(client_as(cast.jeanne).get("/"))
    assert "4 321,00" in money(page) and "Où en sont vos factures" in page
    assert "En retard de 3 jours." in page
    assert "Où en sont vos factures" not in text_of(client_as(cast.awa).get("/"))


def test_the_page_of_an_invoice_says_it_to_its_supplier_only(cast, client_as):
    row = owed(cast, "100.00", due=timezone.localdate() + timedelta(days=18))
    address = reverse("invoices:detail", args=[row.pk])
    assert "Où en est-elle" in text_of(client_as(cast.jeanne).get(address))
    assert "Où en est-elle" not in text_of(client_as(cast.awa).get(address))


def test_what_was_paid_late_stays_owed_after_the_payment(cast, rate):
    """Interest and flat sums are to be paid within 45 days of the payment: they left the board with the invoice."""
    for late in (0, 1, 64):
        paid(cast, days=30 + late, on=TODAY, due_date=TODAY - timedelta(days=late), amount_due=Decimal("7966.93"))
    paid(cast, days=100, on=TODAY - timedelta(days=46), due_date=TODAY - timedelta(days=90))
    one = clock.late_interest(
        amount=Decimal("7966.93"), due=TODAY - timedelta(days=64), paid=TODAY, ecb_rate=Decimal("2.15")
    )
    day = clock.late_interest(
        amount=Decimal("7966.93"), due=TODAY - timedelta(days=1), paid=TODAY, ecb_rate=Decimal("2.15")
    )
    for told in (board(), issued_board(Invoice.objects.all(), TODAY)):
        figure = next(one for one in told.figures if one.label == "Dus sur des paiements en retard")
        assert money(figure.value) == f"{one.total + day.total} €".replace(".", ",")
        assert figure.note.startswith("2 factures")


def test_a_late_one_that_is_suspended_still_runs(cast):
    """« Le délai est arrêté » stood beside 54 days of lateness."""
    since = {"status_reason": "RIB", "suspended_on": TODAY - timedelta(days=2)}
    row = owed(cast, "100.00", due=TODAY - timedelta(days=5), status=S.SUSPENDED, **since)
    told = standing_of(row, today=TODAY)
    assert told.late and "Elle est suspendue." in told.text and "arrêté" not in told.text
    move = said_of(row, INVOICE["supplement"])
    assert "demeure" in move.consequence and "nouveau délai" not in move.consequence


def test_the_page_of_a_suspended_one_says_how_many_days_are_left(cast, client_as):
    """« Il repartira pour jours »: the number was missing."""
    today = timezone.localdate()
    since = {"status_reason": "RIB", "suspended_on": today - timedelta(days=2), "was_suspended": True}
    row = owed(cast, "100.00", due=today + timedelta(days=5), status=S.SUSPENDED, **since)
    assert "Il repartira pour 30 jours" in text_of(client_as(cast.awa).get(reverse("invoices:detail", args=[row.pk])))


@pytest.mark.parametrize(("days", "counted"), [(-1, False), (0, True), (7, True), (8, False)])
def test_what_is_to_be_paid_within_a_week_begins_today(cast, days, counted):
    owed(cast, "24.00", due=TODAY + timedelta(days=days))
    assert (money(board().figures[1].value) == "24,00 €") is counted
