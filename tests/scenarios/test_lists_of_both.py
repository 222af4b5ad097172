"""« Synthèse », « Tableau de bord », « Rechercher » and exports, as each side sees them (story 5)."""

import io
import zipfile
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from python_calamine import CalamineWorkbook

from coryphee.core.tables import table
from coryphee.einvoices.enums import InvoiceType
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import Invoice
from tests.browsing import body_of, text_of
from tests.factories import NOW, make_member, make_organisation
from tests.invoicing import Cast, deposit, invoice_in, ubl

S = InvoiceStatus
SEARCH = {"issued": reverse("invoices:issued_search"), "received": reverse("invoices:received_search")}


def numbers(response: Any) -> list[str]:
    """The numbers of the rows shown, in order."""
    return [row.number for row in response.context["page"].objects]


def found(browser: Client, side: str = "received", **asked: str) -> list[str]:
    return numbers(browser.get(SEARCH[side], {"lignes": "50", **asked}))


@pytest.fixture
def seven(cast: Cast) -> Cast:
    """Seven invoices of Jeanne's to the town, one day apart, dearer and dearer."""
    rows = (S.DRAFT, S.DEPOSITED, S.MADE_AVAILABLE, S.SUSPENDED, S.REJECTED, S.PAYMENT_ORDERED, S.PAYMENT_ISSUED)
    for n, status in enumerate(rows, start=1):
        due = {"due_date": (NOW + timedelta(days=30 - n)).date()} if n > 2 else {}
        invoice_in(
            cast,
            status,
            number=f"N-{n}",
            filed_at=NOW - timedelta(days=n),
            issue_date=(NOW - timedelta(days=n)).date(),
            total_with_vat=n * 100,
            commitment_number=f"2026-{n:05d}",
            search_text=f"n-{n} charpentes lemoine 2026-{n:05d}",
            **due,
        )
    return cast


def test_a_search_begins_with_the_newest_and_says_by_what(seven, awa):
    assert found(awa) == ["N-3", "N-4", "N-5", "N-6", "N-7"]
    headers = awa.get(SEARCH["received"]).context["page"].headers
    assert [(header.label, header.sorted) for header in headers if header.sorted] == [("Date de dépôt", "descending")]


def test_what_is_to_be_done_begins_with_what_is_due_first(seven, awa, cast):
    invoice_in(cast, S.MADE_AVAILABLE, number="URGENT", due_date=(NOW - timedelta(days=9)).date())
    mine = awa.get(reverse("invoices:received")).context["mine"]
    assert [row.number for row in mine.objects] == ["URGENT", "N-3"]


def test_the_size_chosen_once_holds_on_return_and_on_the_other_lists(seven, awa):
    awa.get(reverse("invoices:received"), {"lignes": "25"})
    for address in (reverse("invoices:received"), SEARCH["received"]):
        context = awa.get(address).context
        sizes = context["mine" if "mine" in context else "page"].pager.sizes
        assert [size.label for size in sizes if size.current] == ["25"], address


def pressed(browser: Client, label: str, address: str = SEARCH["received"]) -> list[str]:
    """The numbers of the rows that one press on a filter keeps."""
    groups = browser.get(address).context["page"].quick
    link = next(one.href for group in groups for one in group if one.label == label)
    return sorted(numbers(browser.get(address + link)))


def test_late_due_soon_and_credit_notes_are_one_press_away(cast, awa):
    today = timezone.localdate()
    for number, days in (("RETARD", -1), ("SEMAINE", 5), ("PLUS-TARD", 20)):
        invoice_in(cast, S.MADE_AVAILABLE, number=number, amount_due=10, due_date=today + timedelta(days=days))
    invoice_in(cast, S.MADE_AVAILABLE, number="AVOIR", type=InvoiceType.CREDIT_NOTE, amount_due=10, due_date=today)
    assert pressed(awa, "En retard") == ["RETARD"]
    assert pressed(awa, "Échoit dans les 7 jours") == ["SEMAINE"]
    assert pressed(awa, "Avoirs") == ["AVOIR"]


def test_a_service_is_one_press_away(cast, awa):
    invoice_in(cast, S.MADE_AVAILABLE, number="BAT", recipient_unit=cast.works)
    invoice_in(cast, S.MADE_AVAILABLE, number="ECO", recipient_unit=cast.schools)
    assert pressed(awa, cast.works.label) == ["BAT"]


def test_a_new_account_of_a_known_supplier_is_one_press_away(cast, awa):
    """Neither the first payment to a company nor the account already paid is to be checked; what nobody reads is."""
    usual, new = "FR7630006000011234567890189", "FR1420041010050500013M02606"
    day = timezone.localdate()
    invoice_in(cast, S.PAYMENT_ISSUED, number="PAYEE", iban=usual, paid_on=day, amount_due=10)
    invoice_in(cast, S.MADE_AVAILABLE, number="CONNU", iban=usual, amount_due=10)
    invoice_in(cast, S.MADE_AVAILABLE, number="NOUVEAU", iban=new, amount_due=10)
    invoice_in(cast, S.MADE_AVAILABLE, number="SANS", iban="", amount_due=10)
    invoice_in(cast, S.MADE_AVAILABLE, number="PREMIERE", iban=new, amount_due=10, supplier=cast.stranger)
    assert pressed(awa, "IBAN à vérifier") == ["NOUVEAU", "SANS"]
    kept = awa.get(SEARCH["received"], {"iban": "oui"}).context["page"]
    off = next(one for group in kept.quick for one in group if one.label == "IBAN à vérifier")
    assert off.current and "iban" not in off.href


def test_drafts_and_invoices_on_their_way_are_not_the_recipients(seven, awa, jeanne):
    assert {"N-1", "N-2"} & set(found(awa)) == set()
    assert found(jeanne, "issued") == ["N-1", "N-2", "N-3", "N-4", "N-5", "N-6", "N-7"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"numero": "n-6"}, ["N-6"]),
        ({"statut": S.SUSPENDED.value}, ["N-4"]),
        ({"depot_du": "2026-11-15", "depot_au": "2026-11-16"}, ["N-6", "N-5"]),
        ({"facture_du": "17/11/2026"}, ["N-4", "N-3"]),
        ({"montant_min": "450", "montant_max": "600,00"}, ["N-6", "N-5"]),
        ({"tiers": "lemoine"}, ["N-7", "N-6", "N-5", "N-4", "N-3"]),
        ({"tiers": "personne"}, []),
        ({"engagement": "2026-00007"}, ["N-7"]),
        ({"q": "N-3"}, ["N-3"]),
        ({"statut": S.REJECTED.value, "montant_min": "501"}, []),
    ],
)
def test_each_filter_narrows_the_list(seven, awa, asked, expected):
    page = awa.get(SEARCH["received"]).context["page"]
    names = {i.name for s in (*page.form.states, *page.search.states) for i in s.inputs}
    assert set(asked) <= names, names
    assert found(awa, tri="due_date", **asked) == expected


def test_a_wrong_filter_is_said_and_leaves_the_list_whole(seven, awa):
    page = awa.get(SEARCH["received"], {"depot_du": "hier", "lignes": "50"})
    assert len(numbers(page)) == 5
    assert "date" in " ".join(i.error for s in page.context["page"].form.states for i in s.inputs).lower()


def test_rejections_older_than_ten_days_can_be_hidden(cast, awa):
    """F-159: « Masquer les factures rejetées depuis plus de 10 jours »."""
    today = timezone.now()
    invoice_in(cast, S.REJECTED, number="VIEUX", status_since=today - timedelta(days=11))
    invoice_in(cast, S.REJECTED, number="RECENT", status_since=today - timedelta(days=9))
    assert set(found(awa)) == {"VIEUX", "RECENT"}
    assert found(awa, rejets="oui") == ["RECENT"]


def test_the_summary_divides_what_awaits_me_from_what_awaits_others(seven, awa, jeanne, paul):
    def halves(browser: Client, side: str) -> tuple[set[str], set[str]]:
        context = browser.get(reverse(f"invoices:{side}")).context
        mine, others = ({row.number for row in context[name].objects} for name in ("mine", "others"))
        return mine, others

    assert halves(jeanne, "issued") == ({"N-1", "N-4", "N-5"}, {"N-2", "N-3", "N-6"})
    assert halves(awa, "received") == ({"N-3"}, {"N-4", "N-6"})
    assert halves(paul, "received") == ({"N-6"}, {"N-3", "N-4"})


def test_the_dashboard_counts_each_status_and_leads_to_its_list(seven, awa):
    page = awa.get(reverse("invoices:received_dashboard"))
    counts = {c.status: (c.count, int(c.total)) for c in page.context["counts"]}
    assert counts == {
        S.MADE_AVAILABLE: (1, 300),
        S.SUSPENDED: (1, 400),
        S.REJECTED: (1, 500),
        S.PAYMENT_ORDERED: (1, 600),
        S.PAYMENT_ISSUED: (1, 700),
    }
    assert f"{SEARCH['received']}?statut={S.SUSPENDED.value}" in page.content.decode()


@pytest.mark.parametrize("size", [5, 10, 25, 50])
def test_five_ten_twenty_five_or_fifty_lines_a_page(cast, awa, size):
    """F-184, F-186."""
    for n in range(size + 1):
        invoice_in(cast, S.MADE_AVAILABLE, number=f"L-{n}")
    first = awa.get(SEARCH["received"], {"lignes": str(size)}).context["page"]
    assert len(first.rows) == size
    assert first.pager.next


def test_somebody_of_two_structures_filters_by_structure(cast, client_as):
    other = make_organisation("CHARPENTES DU NORD")
    browser = client_as(make_member(other, "FACTURES_EMISES", user=cast.jeanne))
    invoice_in(cast, S.MADE_AVAILABLE, number="ICI")
    invoice_in(cast, S.MADE_AVAILABLE, number="LA", supplier=other)
    assert set(found(browser, "issued")) == {"ICI", "LA"}
    assert found(browser, "issued", structure=str(other.pk)) == ["LA"]
    assert "Ce choix n’existe pas" in text_of(browser.get(SEARCH["issued"], {"structure": str(cast.stranger.pk)}))
    board = browser.get(reverse("invoices:issued_dashboard"), {"structure": str(other.pk)})
    assert [c.count for c in board.context["counts"]] == [1]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
def test_the_list_is_exported_whole_as_it_is_filtered(seven, awa, kind):
    response = awa.get(SEARCH["received"], {"export": kind, "montant_min": "400", "tri": "due_date"})
    assert f"factures-recues-{timezone.localdate()}.{kind}" in response["Content-Disposition"]
    rows = rows_of(body_of(response), kind)
    number = rows[0].index("Numéro")
    assert [row[number] for row in rows[1:]] == ["N-7", "N-6", "N-5", "N-4"]
    assert {"Fournisseur", "Échéance", "N° d’engagement", "TVA", "Code service"} <= set(rows[0])


def rows_of(content: bytes, kind: str) -> list[list[Any]]:
    if kind == "csv":
        return [line.split(";") for line in content.decode("utf-8-sig").splitlines()]
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()


def test_the_originals_come_in_one_archive(cast, awa):
    first, second = deposit(cast, number="Z-1"), deposit(cast, number="Z-2")
    archive = zipfile.ZipFile(io.BytesIO(body_of(awa.get(SEARCH["received"], {"export": "zip"}))))
    assert len(archive.namelist()) == 2
    by_name = {name.split("-facture")[0]: archive.read(name) for name in archive.namelist()}
    assert by_name == {first.portal_number: ubl(cast, number="Z-1"), second.portal_number: ubl(cast, number="Z-2")}


def test_the_menu_of_the_other_side_is_refused(cast, jeanne, awa):
    for name in ("received", "received_dashboard", "received_search"):
        assert jeanne.get(reverse(f"invoices:{name}")).status_code == 403
    for name in ("issued", "issued_dashboard", "issued_search"):
        assert awa.get(reverse(f"invoices:{name}")).status_code == 403


def test_the_clock_is_that_of_the_recipient(cast, awa):
    """B.10: the town pays within 30 days of the day it has the invoice."""
    now: datetime = timezone.now()
    invoice = deposit(cast, now=now)
    assert invoice.due_date == timezone.localdate(now) + timedelta(days=30)
    page = text_of(awa.get(reverse("invoices:detail", kwargs={"case_id": invoice.pk})))
    assert f"{invoice.due_date:%d/%m/%Y}" in page
    assert Invoice.objects.get().status == S.MADE_AVAILABLE


def test_whoever_may_only_look_is_not_told_to_act(seven, client_as):
    looks = make_member(seven.town, "FACTURES_RECUES", level="CONSULTATION")
    address = reverse("invoices:received")
    assert "En attente de ma structure" in text_of(client_as(looks).get(address))
    assert "À faire par moi" in text_of(client_as(seven.awa).get(address))


def current(response: Any) -> list[str]:
    """What the menu marks as where one is."""
    return [entry.label for entry in response.context["ui_menu"] if entry.current]


def test_the_page_of_an_invoice_stands_under_the_list_of_whoever_looks(cast, jeanne, awa, paul):
    page = reverse("invoices:detail", args=[invoice_in(cast, S.MADE_AVAILABLE).pk])
    assert current(jeanne.get(page)) == ["Factures émises"]
    assert current(awa.get(page)) == ["Factures reçues"]
    assert current(paul.get(page)) == ["Factures reçues"]
    assert current(awa.get(reverse("invoices:act", args=[Invoice.objects.get().pk, "reject"]))) == ["Factures reçues"]


def test_an_invoice_of_others_stands_nowhere(cast, client_as):
    page = reverse("invoices:detail", args=[invoice_in(cast, S.MADE_AVAILABLE).pk])
    response = client_as(cast.marc).get(page)
    assert response.status_code == 404
    assert current(response) == []


@pytest.fixture
def named(cast: Cast) -> Cast:
    """Three invoices of two suppliers, for two services, of amounts that tell them apart."""
    text = "{} charpentes lemoine commune de marly"
    for number, unit, amount in (("A-1", cast.works, "1943.77"), ("A-2", cast.schools, "646.50")):
        invoice_in(
            cast,
            S.MADE_AVAILABLE,
            number=number,
            recipient_unit=unit,
            total_with_vat=amount,
            search_text=text.format(number.lower().replace("-", " ")),
        )
    other = {"supplier": cast.stranger, "total_with_vat": "10", "search_text": "b 1 fournitures atlantique 1943 marly"}
    invoice_in(cast, S.MADE_AVAILABLE, number="B-1", **other)
    return cast


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1943,77", ["A-1"]),
        ("1 943,77 €", ["A-1"]),
        ("646,5", ["A-2"]),
        ("1943", ["B-1"]),  # no amount of theirs: what stands in the text is found as before
        ("bâtiments", ["A-1"]),
        ("BAT-01", ["A-1"]),
        ("lemoine batiments", ["A-1"]),
        ("atlantique batiments", []),
        ("lemoinne", ["A-1", "A-2"]),
        ("fournitrues", ["B-1"]),
        ("batimants", ["A-1"]),
        ("lemoinne batimants", ["A-1"]),
        ("marlie", ["A-1", "A-2", "B-1"]),
        ("zzzzzz", []),
        ("9999,99", []),
        ("'; DROP TABLE \" %_", []),
    ],
)
def test_free_text_finds_amounts_and_services_and_forgives_typing_errors(named, awa, typed, expected):
    assert sorted(found(awa, q=typed)) == expected


def test_a_supplier_finds_by_the_service_of_his_customer(named, jeanne):
    assert found(jeanne, "issued", q=named.works.label) == ["A-1"]


def test_what_only_comes_near_is_said_and_exported_alike(named, awa):
    page = awa.get(SEARCH["received"], {"q": "lemoinne", "lignes": "50"})
    assert "Rien ne contient « lemoinne » : voici ce qui s’en approche." in text_of(page)
    assert "Rien ne contient" not in text_of(awa.get(SEARCH["received"], {"q": "lemoine"}))
    assert "Rien ne contient" not in text_of(awa.get(SEARCH["received"], {"q": "zzzzzz"}))
    rows = rows_of(body_of(awa.get(SEARCH["received"], {"q": "lemoinne", "export": "csv"})), "csv")
    assert len(rows) == 3


def test_what_is_right_costs_no_question_more(named, awa, django_assert_num_queries):
    with CaptureQueriesContext(connection) as without:
        awa.get(SEARCH["received"])
    with django_assert_num_queries(len(without)):
        awa.get(SEARCH["received"], {"q": "lemoine"})


def test_near_rows_are_only_those_that_the_person_may_see(named, client_as):
    assert found(client_as(named.claire), q="lemoinne") == []


def lines_of(browser: Client, **asked: str) -> list[dict[str, Any]]:
    """The lines of the export, by the names of their columns."""
    head, *rows = rows_of(body_of(browser.get(SEARCH["received"], {"export": "xlsx", **asked})), "xlsx")
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_an_accountant_finds_type_sign_delay_account_and_net_in_the_file(cast, paul):
    today = timezone.localdate()
    amounts = {"total_with_vat": 120, "total_without_vat": 100, "total_vat": 20, "amount_due": 90}
    old = {"made_available_at": timezone.now() - timedelta(days=40), "payment_delay": 30}
    late = {**amounts, **old, "due_date": today - timedelta(days=10)}
    invoice_in(cast, S.MADE_AVAILABLE, number="RETARD", iban="FR7630006000011234567890189", **late)
    invoice_in(cast, S.PAYMENT_ISSUED, number="PAYEE", **{**late, "paid_on": today - timedelta(days=12)})
    invoice_in(cast, S.MADE_AVAILABLE, number="AVOIR", type=InvoiceType.CREDIT_NOTE, **late)
    found = {line["Numéro"]: line for line in lines_of(paul)}
    assert found["RETARD"]["IBAN"] == "FR7630006000011234567890189"
    told = ("Type", "Montant TTC", "Net à payer", "Délai de paiement", "Jours de retard")
    assert [found["RETARD"][name] for name in told] == ["Facture", 120, 90, "En retard", 10]
    assert [found["PAYEE"][name] for name in told] == ["Facture", 120, 90, "Mise en paiement à temps", ""]
    assert [found["AVOIR"][name] for name in told] == ["Avoir", -120, -90, "À déduire", ""]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        (SEARCH["received"] + "?export=xlsx", "factures-recues-{day}.xlsx"),
        (SEARCH["issued"] + "?export=csv", "factures-emises-{day}.csv"),
        (reverse("invoices:received") + "?export=ods", "factures-recues-a-faire-{day}.ods"),
        (reverse("invoices:issued") + "?autres-export=csv", "factures-emises-en-attente-{day}.csv"),
    ],
)
def test_the_name_of_a_file_says_what_and_when(seven, awa, jeanne, address, name):
    browser = jeanne if "emises" in address else awa
    response = browser.get(address)
    assert f'filename="{name.format(day=timezone.localdate())}"' in response["Content-Disposition"]


def test_the_whole_list_is_printed_as_it_is_filtered(seven, awa):
    page = awa.get(SEARCH["received"], {"montant_min": "400"}).context["page"]
    assert len(awa.get(SEARCH["received"], {"montant_min": "400", "lignes": "5"}).context["page"].rows) == 4
    printed = awa.get(SEARCH["received"] + page.print)
    text = text_of(printed)
    assert all(number in text for number in ("N-4", "N-5", "N-6", "N-7")) and "N-3" not in text
    assert "Montant TTC : de 400,00 €" in text or "Montant TTC : à partir de 400,00" in text
    assert "Exporter" not in text and "lignes par page" not in text


def test_a_long_list_is_printed_up_to_a_limit_that_is_said(cast, awa, monkeypatch):
    monkeypatch.setattr(table, "PRINTED", 3)
    for n in range(5):
        invoice_in(cast, S.MADE_AVAILABLE, number=f"L-{n}")
    printed = awa.get(SEARCH["received"], {"imprimer": "oui"})
    assert len(printed.context["page"].rows) == 3
    assert "Seules les 3 premières lignes sont ici" in text_of(printed)


def test_the_other_half_of_what_is_to_be_done_is_printed_too(seven, awa):
    printed = awa.get(reverse("invoices:received"), {"autres-imprimer": "oui"})
    assert [row.object.number for row in printed.context["page"].rows] == ["N-6", "N-4"]
