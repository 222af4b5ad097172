"""A carpenter has a PDF and nothing else: its page stands beside the fields, and what it says is typed by nobody."""

import re
import struct
from datetime import date
from decimal import Decimal

import pytest
from weasyprint import HTML

from coryphee.einvoices import drawing
from coryphee.formats.finding import UnreadableInvoice
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.models import Invoice
from tests.browsing import at, drop, send, text_of
from tests.factories import make_unit
from tests.invoicing import Cast, deposit, plain_pdf

pytestmark = pytest.mark.django_db
ACCOUNT = "FR7630006000011234567890189"
SUMS = ("Total HT : 1 000,00 €", "TVA 20 % : 200,00 €", "Total TTC : 1 200,00 €")


def page_of(cast: Cast, *lines: str, block: tuple[str, ...] = ()) -> bytes:
    """A page with the block of its buyer, then these lines."""
    buyer = "<br>".join((f"Destinataire : {cast.town.name}", *block, f"SIRET {cast.town.identifier}"))
    told = ("Facture n° F-2026-118", "Date : 20/11/2026", *lines)
    below = "".join(f"<p>{one}</p>" for one in told)
    return HTML(string=f"<meta charset=utf-8><p>{buyer}</p><p style='margin-top:3cm'></p>{below}").write_pdf()


@pytest.fixture
def jeanne(cast: Cast, client_as):
    return client_as(cast.jeanne)


def fields_of(page) -> dict[str, object]:
    """What the browser would send of the form that this page shows."""
    form = page.context["form"]
    values = {one.name: one.value() for one in form}
    told = {name: f"{value:%d/%m/%Y}" if isinstance(value, date) else value for name, value in values.items()}
    version = re.search(r'name="version" value="(\d+)"', page.content.decode())
    assert version
    return {name: "" if value is None else str(value).replace(".", ",") if isinstance(value, Decimal) else value
            for name, value in told.items()} | {"version": version[1]}  # fmt: skip


def test_it_is_sent_with_one_field_typed_in_one_pass(cast, jeanne, work):
    page = drop(jeanne, page_of(cast, *SUMS, f"IBAN : {ACCOUNT}", block=("Service Bâtiments",)), "facture.pdf")
    assert "Il reste 1 information à compléter : le numéro d’engagement" in text_of(page)
    typed = {"commitment_number": "2026-00731"}
    page = jeanne.post(at("review", Invoice.objects.get()), fields_of(page) | typed, follow=True)
    wanted = ("Relisez, puis envoyez à la commune de Marly", "F-2026-118 du 20/11/2026", "1 200,00 €", "2026-00731")
    wanted += ("Bâtiments (BAT-01)", "FR76 3000 6000 0112 3456 7890 189", "facture.pdf")
    assert [one for one in wanted if one not in text_of(page)] == []
    send(jeanne, Invoice.objects.get())
    sent = Invoice.objects.get()
    assert (sent.status, sent.recipient_unit, sent.iban, sent.amount_due) == (S.DEPOSITED, cast.works, ACCOUNT, 1200)


def test_a_picture_of_a_page_asks_for_six_fields_and_adds_up_the_amounts(cast, jeanne):
    page = drop(jeanne, plain_pdf(), "scan.pdf")
    said = text_of(page)
    assert "Il reste 4 informations à compléter : le numéro de facture, la date de facture, les montants et le" in said
    assert "Ce PDF est une image" in said and at("page", Invoice.objects.get(), number=1) in page.content.decode()
    typed = {"number": "P-7", "issue_date": "20/11/2026", "total_without_vat": "100", "total_vat": "20"}
    typed |= {"recipient": "commune de marly"}  # which demands no service
    page = jeanne.post(at("review", Invoice.objects.get()), fields_of(page) | typed, follow=True)
    assert "Relisez, puis envoyez" in text_of(page), text_of(page)
    assert "est envoyée" in text_of(send(jeanne, Invoice.objects.get()))
    assert Invoice.objects.get().amount_due == 120


def test_one_amount_alone_is_not_enough_and_is_said_at_its_field(cast, jeanne):
    page = drop(jeanne, plain_pdf(), "scan.pdf")
    page = jeanne.post(at("review", Invoice.objects.get()), fields_of(page) | {"total_with_vat": "120"})
    assert page.status_code == 422
    assert "Écrivez deux des trois montants" in page.context["form"].errors["total_without_vat"][0]


def test_finish_later_keeps_what_is_there_though_much_is_missing(cast, jeanne):
    page = drop(jeanne, plain_pdf(), "scan.pdf")
    page = jeanne.post(
        at("check", Invoice.objects.get()), fields_of(page) | {"number": "P-7", "later": "oui"}, follow=True
    )
    assert "Brouillon enregistré" in text_of(page)
    kept = Invoice.objects.get()
    assert (kept.status, kept.number) == (S.DRAFT, "P-7")


def test_each_value_has_its_mark_on_the_picture_and_its_field_leads_there(cast, jeanne):
    page = drop(jeanne, page_of(cast, *SUMS, block=("Service Bâtiments",)), "facture.pdf").content.decode()
    marks, links = re.findall(r'id="(repere-\d+)"', page), re.findall(r'href="#(repere-\d+)"', page)
    assert sorted(marks) == sorted(set(links)) and len(marks) == 7
    assert "style=" not in re.search(r"<svg class=\"sheet\".*?</svg>", page, re.DOTALL)[0]
    picture = jeanne.get(at("page", Invoice.objects.get(), number=1))
    assert (picture.status_code, picture["Content-Type"]) == (200, "image/png")
    assert struct.unpack(">II", picture.content[16:24])[1] == 1500
    assert jeanne.get(at("page", Invoice.objects.get(), number=2)).status_code == 404


def test_what_is_not_sure_is_left_empty_and_shown_cut_out(cast, jeanne):
    other = "DE89370400440532013000"
    page = drop(jeanne, page_of(cast, *SUMS, f"IBAN {ACCOUNT} ou {other}"), "facture.pdf")
    assert page.context["form"]["iban"].value() == ""
    assert f"à vérifier : {ACCOUNT}" in text_of(page) and 'class="mark unsure"' in page.content.decode()
    assert 'class="crop"' in page.content.decode()


def test_a_value_that_is_written_otherwise_is_no_longer_said_to_be_read_there(cast, jeanne):
    page = drop(jeanne, page_of(cast, *SUMS), "facture.pdf")
    page = jeanne.post(at("check", Invoice.objects.get()), fields_of(page) | {"number": "F-2026-119"}, follow=True)
    assert "sur la page : F-2026-118" in text_of(page)


def test_the_account_of_last_time_is_taken_by_a_button_and_a_wrong_one_is_said(cast, jeanne):
    deposit(cast)
    last = Invoice.objects.get().iban
    assert last
    page = drop(jeanne, page_of(cast, *SUMS), "facture.pdf")
    draft = Invoice.objects.get(status=S.DRAFT)
    assert "Reprendre celui-là" in text_of(page)
    wrong = jeanne.post(at("review", draft), fields_of(page) | {"iban": "FR76 0000"})
    assert "Cet IBAN est faux" in text_of(wrong)
    page = jeanne.post(at("check", draft), fields_of(page) | {"account": last}, follow=True)
    assert page.context["form"]["iban"].value() == last and "Reprendre celui-là" not in text_of(page)


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("Service Bâtiments", "BAT-01"),
        ("À l’attention du service des bâtiments", "BAT-01"),
        ("Code service : ECO-01", "ECO-01"),
        ("Écoles et cantines", "ECO-01"),
        ("12 rue des Bâtiments", ""),
        ("Service Bâtiments, Écoles et cantines", ""),
        ("Service Jumelages", ""),
        ("", ""),
    ],
)
def test_the_service_that_the_page_names_is_proposed_when_no_other_can_be_meant(cast, jeanne, line, unit):
    make_unit(cast.town, "JUM-01", "Jumelages", active=False)
    page = drop(jeanne, page_of(cast, *SUMS, block=(line,)), "facture.pdf")
    found = Invoice.objects.get().recipient_unit
    assert (found.code if found else "") == unit
    mark = getattr(page.context["form"].fields["unit"], "mark", None)
    assert (mark is not None) == bool(unit)


def test_a_page_that_cannot_be_drawn_says_so_and_one_that_can_is_drawn_once(cast, jeanne, monkeypatch):
    page = drop(jeanne, page_of(cast, *SUMS, "Une page de plus"), "facture.pdf")
    asked, works = [], False

    def draw(data: bytes, number: int) -> bytes:
        asked.append(number)
        if not works:
            raise UnreadableInvoice("pdf_damaged", "Ce PDF est abîmé.")
        return b"drawn"

    monkeypatch.setattr(drawing, "drawing_of", draw)
    address = at("page", Invoice.objects.get(), number=1)
    said = jeanne.get(address)
    assert said["Content-Type"] == "image/svg+xml" and "n’a pas pu être dessinée" in said.content.decode()
    assert at("original", Invoice.objects.get()) in page.content.decode()
    works = True
    assert [jeanne.get(address).content for _again in range(3)] == [b"drawn"] * 3
    assert asked == [1, 1]
