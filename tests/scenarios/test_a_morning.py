"""A morning in ten minutes: 31 invoices certified, 40 paid, in a few clicks; what is unusual stands first (P-11)."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from coryphee.cases.models import StatusChange, moving
from coryphee.cases.services import MOST_TOGETHER
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.lifecycle import INVOICE
from coryphee.invoices.models import EcbRate, Invoice
from coryphee.invoices.unusual import unusual
from tests.browsing import at, text_of
from tests.factories import NOW
from tests.invoicing import invoice_in

pytestmark = pytest.mark.django_db
LIST, TOGETHER = "/factures/recues/", "/factures/recues/ensemble/"
USUAL, OTHER = "FR1420041010050500013M02606", "FR7630006000011234567890189"


@pytest.fixture
def several(cast) -> Any:
    def make(count: int, status: S = S.MADE_AVAILABLE, **fields: Any) -> list[Invoice]:
        amounts = [{"amount_due": 100 + n, "total_with_vat": 100 + n} for n in range(count)]
        return [invoice_in(cast, status, **{**amount, **fields}) for amount in amounts]

    return make


def confirmed(browser: Any, page: Any, move: str, **more: Any) -> Any:
    """What the person sends who confirms the page as it stands."""
    lines = [*page.context["unusual"], *(line for group in page.context["groups"] for line in group.lines)]
    ticked = [line.value for line in lines if not line.aside]
    return browser.post(TOGETHER, {"move": move, "choix": ticked, "confirmer": "1", **more}, follow=True)


def vouching(page: Any) -> str:
    """What the box of the page sends."""
    return re.search(r'name="vouched"[^>]* value="([^"]+)"|value="([^"]+)"[^>]* name="vouched"', page.content.decode())[
        1
    ]


def picked(browser: Any, rows: list[Invoice], move: str, **more: Any) -> Any:
    return browser.post(TOGETHER, {"move": move, "choix": [row.pk for row in rows], **more})


def test_thirty_one_invoices_are_certified_in_four_clicks(awa, several, work):
    rows = several(31)
    page = awa.get(LIST, {"lignes": "50", "coche": "tout"})  # 1: fifty a page · 2: all
    assert page.content.decode().count('name="choix"') == 31
    assert len(re.findall(r'name="choix"[^>]* checked>', page.content.decode())) == 31
    recap = picked(awa, rows, "certify_delivery")  # 3: « Constater le service fait »
    assert "31 dossiers" in text_of(recap)
    assert not Invoice.objects.filter(status=S.DELIVERY_CERTIFIED).exists()
    done = confirmed(awa, recap, "certify_delivery", retour=f"{LIST}?lignes=50")  # 4: confirm
    assert "Constater le service fait : c’est fait pour 31 dossiers" in text_of(done)
    assert done.redirect_chain == [(f"{LIST}?lignes=50", 302)]
    assert Invoice.objects.filter(status=S.DELIVERY_CERTIFIED).count() == 31
    assert StatusChange.objects.filter(action="certify_delivery").count() == 31


def test_forty_payments_with_one_that_moved_meanwhile(cast, awa, paul, several):
    rows = several(40, S.PAYMENT_ORDERED, iban=USUAL)
    recap = picked(paul, rows, "issue_payment")
    total = sum(row.amount_due for row in rows)
    assert f"{total:,.2f}".replace(",", " ").replace(".", ",") in text_of(recap)
    services.process_invoice(
        invoice=rows[7], action="send_to_accountant", actor=cast.actor("awa"), now=NOW + timedelta(minutes=1)
    )
    done = text_of(confirmed(paul, recap, "issue_payment"))
    assert "c’est fait pour 39 dossiers" in done
    assert f"{rows[7].number} : rien n’a été fait." in done
    assert Invoice.objects.filter(status=S.PAYMENT_ISSUED).count() == 39
    assert Invoice.objects.get(pk=rows[7].pk).status == S.SENT_TO_ACCOUNTANT


def test_the_same_confirmation_sent_twice_pays_once(paul, several):
    recap = picked(paul, several(3, S.PAYMENT_ORDERED), "issue_payment")
    confirmed(paul, recap, "issue_payment")
    again = text_of(confirmed(paul, recap, "issue_payment"))
    assert "rien n’a été fait" in again and "c’est fait" not in again
    assert StatusChange.objects.filter(action="issue_payment").count() == 3


def test_an_account_never_seen_is_put_aside_until_somebody_vouches_for_it(paul, several):
    several(2, S.PAYMENT_ISSUED, iban=USUAL)
    (usual,), (new,) = several(1, S.PAYMENT_ORDERED, iban=USUAL), several(1, S.PAYMENT_ORDERED, iban=OTHER)
    recap = picked(paul, [usual, new], "issue_payment")
    said = text_of(recap)
    assert "IBAN jamais vu" in said
    assert "FR76 3000 6000 0112 3456 7890 189" in said and "FR14 2004 1010 0505 0001 3M02 606 (2 fois" in said
    assert recap.context["count"] == 1
    confirmed(paul, recap, "issue_payment")
    assert {row.status for row in Invoice.objects.filter(pk=new.pk)} == {S.PAYMENT_ORDERED}
    [line] = [line for line in recap.context["unusual"] if line.aside]
    both = paul.post(TOGETHER, {"move": "issue_payment", "choix": [line.value], "confirmer": "1"})
    assert both.status_code == 302
    assert Invoice.objects.get(pk=new.pk).status == S.PAYMENT_ISSUED


def test_what_another_body_paid_on_an_account_vouches_for_nothing_here(cast, several):
    several(1, S.PAYMENT_ISSUED, iban=OTHER, recipient=cast.hospital, recipient_unit=None)
    (mine,) = several(1, S.PAYMENT_ORDERED, iban=OTHER)
    (told,) = unusual([mine], INVOICE["issue_payment"])[mine.pk]
    assert told.label == "Premier paiement" and not told.aside


def test_the_day_of_execution_of_one_invoice_is_never_asked_of_many(awa, several, cast):
    """Where « Service fait » is left out, one invoice alone says it; many cannot have been delivered on one day."""
    cast.town.as_recipient.uses_delivery_certified = False
    cast.town.as_recipient.save()
    assert "Date d’exécution" not in text_of(picked(awa, several(2), "order_payment"))


def test_an_amount_twice_and_lateness_are_said(paul, several):
    EcbRate.objects.update_or_create(starts_on="2026-07-01", defaults={"rate": "2.15", "confirmed": True})
    since = timezone.now() - timedelta(days=60)
    late = {"made_available_at": since, "due_date": timezone.localdate() - timedelta(days=30), "iban": USUAL}
    one, two = several(1, S.PAYMENT_ORDERED, **late)[0], several(1, S.PAYMENT_ORDERED, **late)[0]
    said = text_of(picked(paul, [one, two], "issue_payment"))
    assert said.count("Même montant") == 2 and "En retard" in said
    assert "30 jours de retard" in said


@pytest.mark.parametrize("count", [2, 12])
def test_the_recap_asks_the_database_as_much_for_many_as_for_few(paul, several, count, django_assert_max_num_queries):
    rows = several(count, S.PAYMENT_ORDERED, iban=USUAL)
    with django_assert_max_num_queries(22):
        picked(paul, rows, "issue_payment")


def test_what_is_not_possible_is_left_as_it_is_and_named(awa, several):
    (mine,), (booked,), (note,) = several(1), several(1, S.BOOKED), several(1, type="AVOIR")
    recap = text_of(picked(awa, [mine, booked, note], "certify_delivery"))
    assert "Laissés tels quels" in recap and "statut « Comptabilisée »" in recap
    assert "Un avoir ne constate aucun service fait" in recap
    confirmed(awa, picked(awa, [mine, booked, note], "certify_delivery"), "certify_delivery")
    assert Invoice.objects.get(pk=booked.pk).status == S.BOOKED
    assert Invoice.objects.get(pk=mine.pk).status == S.DELIVERY_CERTIFIED


def test_what_is_not_ones_own_is_as_if_it_did_not_exist(cast, awa, jeanne, client_as, several):
    (theirs,) = several(1, recipient=cast.hospital, recipient_unit=None)
    recap = picked(awa, [theirs], "certify_delivery")
    assert theirs.number not in text_of(recap) and "n’est plus dans vos listes" in text_of(recap)
    awa.post(TOGETHER, {"move": "certify_delivery", "choix": [f"{theirs.pk}:0"], "confirmer": "1"})
    assert Invoice.objects.get().status == S.MADE_AVAILABLE
    assert jeanne.post(TOGETHER, {"move": "certify_delivery", "choix": [theirs.pk]}).status_code in (302, 403)


@pytest.mark.parametrize("move", ["suspend", "reject", "submit", "route", "delete", "", "../x"])
def test_only_what_is_meant_for_many_is_done_with_many(awa, several, move):
    assert picked(awa, several(1), move).status_code == 404


@pytest.mark.parametrize("choice", [[], ["x"], ["9" * 30], [":"]])
def test_nothing_ticked_is_said(awa, several, choice):
    several(1)
    page = awa.post(TOGETHER, {"move": "certify_delivery", "choix": choice}, follow=True)
    assert page.status_code == 200
    assert "Cochez d’abord" in text_of(page) or "n’est plus dans vos listes" in text_of(page)


def test_no_more_is_done_at_once_than_is_said(awa, several):
    numbers = [str(10_000 + n) for n in range(MOST_TOGETHER + 50)]
    page = awa.post(TOGETHER, {"move": "certify_delivery", "choix": numbers})
    assert f"{MOST_TOGETHER} dossiers cochés" in text_of(page)


@pytest.mark.parametrize("address", ["https://ailleurs.example/", "//ailleurs.example/", "/administration/", "x"])
def test_one_comes_back_to_ones_own_list_only(awa, several, address):
    done = awa.post(TOGETHER, {"move": "certify_delivery", "choix": [], "retour": address})
    assert done["Location"] == LIST


def test_a_day_that_is_wrong_is_said_and_nothing_is_paid(paul, several):
    recap = picked(paul, several(2, S.PAYMENT_ORDERED), "issue_payment")
    wrong = confirmed(paul, recap, "issue_payment", paid_on="32/01/2026")
    assert wrong.status_code == 422
    assert "Écrivez la date ainsi" in text_of(wrong)
    assert not Invoice.objects.filter(status=S.PAYMENT_ISSUED).exists()


def test_what_is_late_or_due_this_week_is_one_click_away(awa, cast, several):
    today = timezone.localdate()
    due = {"late": -3, "week": 5, "later": 20}
    for number, days in due.items():
        several(1, number=number, due_date=today + timedelta(days=days))
    several(1, number="credit", type="AVOIR", due_date=today - timedelta(days=3))
    several(
        1, number="stopped", status=S.SUSPENDED, due_date=today - timedelta(days=3), suspended_on=today - timedelta(9)
    )
    for asked, expected in (("retard", {"late"}), ("semaine", {"week"}), ("avoirs", {"credit"})):
        page = awa.get(reverse("invoices:received_search"), {"echeance": asked})
        assert {row.object.number for row in page.context["page"].rows} == expected
    shown = text_of(awa.get(LIST, {"echeance": "retard"}))
    assert "3 j de retard" in shown and "later" not in shown
    assert "J−20" in text_of(awa.get(reverse("invoices:received_search")))


def test_her_unit_is_one_click_away_and_a_column(awa, cast, several):
    several(1, number="F-ECOLES")
    several(1, number="F-BATIMENTS", recipient_unit=cast.works)
    page = awa.get(LIST, {"service": str(cast.works.pk)})
    assert "F-BATIMENTS" in text_of(page) and "F-ECOLES" not in text_of(page)
    assert cast.works.label in text_of(page)


def test_a_supplier_has_nothing_to_tick(jeanne, several):
    several(1)
    page = jeanne.get(reverse("invoices:issued"))
    assert 'name="choix"' not in page.content.decode()


def test_from_one_invoice_to_the_next_in_the_order_of_the_list(awa, jeanne, several):
    today = timezone.localdate()
    first, second, third = (several(1, due_date=today + timedelta(days=days))[0] for days in (1, 1, 9))
    booked = several(1, S.BOOKED, due_date=today + timedelta(days=5))[0]

    def after(invoice):
        return awa.get(f"{LIST}suivant/{invoice.pk}/")["Location"]

    page = awa.get(at("detail", first)).content.decode()
    assert f"{LIST}suivant/{first.pk}/" in page and "Suivant à traiter" in page
    assert after(first) == at("detail", second)
    assert after(second) == after(booked) == at("detail", third)
    assert after(third) == at("detail", first)
    with moving():
        Invoice.objects.exclude(pk=third.pk).update(status=S.BOOKED)
    assert after(third) == LIST
    assert "Plus rien ne vous attend ici" in text_of(awa.get(LIST))


def act_of(invoice: Invoice, move: str) -> str:
    return reverse("invoices:act", args=[invoice.pk, move])


def links_of(page: Any) -> list[str]:
    return [unescape(one) for one in re.findall(r'href="([^"]+)"', page.content.decode())]


def opened_from(browser: Any, address: str, invoice: Invoice) -> tuple[str, Any]:
    """The page of an invoice, by its link on this list."""
    link = next(one for one in links_of(browser.get(address)) if one.startswith(at("detail", invoice)))
    return link, browser.get(link)


def test_she_goes_through_the_list_that_she_chose_and_back_to_it(awa, cast, several):
    """« Suivante » left the filter, and the way back forgot filter, page and size (J2)."""
    today = timezone.localdate()
    kept = [several(1, recipient_unit=cast.works, due_date=today + timedelta(days=n))[0] for n in (1, 3, 5)]
    several(1, due_date=today + timedelta(days=2))
    chosen = f"{LIST}?service={cast.works.pk}&lignes=10"
    _link, first = opened_from(awa, chosen, kept[0])
    assert "1 sur 3" in text_of(first) and "Précédente" not in text_of(first) and chosen in links_of(first)
    onward = next(one for one in links_of(first) if "suivant/" in one)
    second = awa.get(onward, follow=True)
    assert second.context["invoice"] == kept[1] and "2 sur 3" in text_of(second)
    back = next(one for one in links_of(second) if one.endswith("sens=avant"))
    assert awa.get(back, follow=True).context["invoice"] == kept[0]
    last = opened_from(awa, chosen, kept[2])[1]
    assert "3 sur 3" in text_of(last) and "Suivante" not in text_of(last)


def test_a_search_is_gone_through_in_its_own_order(awa, several):
    cheap, dear, middle = (several(1, total_with_vat=amount)[0] for amount in (10, 900, 50))
    address = f"{LIST}rechercher/?tri=-total_with_vat"
    _link, page = opened_from(awa, address, dear)
    assert "1 sur 3" in text_of(page)
    onward = next(one for one in links_of(page) if "suivant/" in one)
    assert awa.get(onward, follow=True).context["invoice"] == middle
    end = awa.get(
        next(one for one in links_of(opened_from(awa, address, cheap)[1]) if "sens=avant" in one), follow=True
    )
    assert end.context["invoice"] == middle


@pytest.mark.parametrize(
    "text", ["", "received", "received.", "issued.a-faire?", "received.tout?x=1", "papers.a-faire?", "é" * 3000]
)
def test_a_list_that_is_none_of_hers_is_not_followed(awa, several, text):
    [invoice] = several(1)
    page = awa.get(at("detail", invoice), {"liste": text})
    assert page.status_code == 200 and not page.context["place"].said and LIST in links_of(page)


def test_what_is_no_question_of_a_list_is_left_out(awa, several):
    """Ten thousand parameters, dates that are none: the page is shown all the same."""
    [invoice] = several(1)
    for asked in ("&".join("a=1" for _ in range(190)), "depot_du=hier&service=x&apres=faux&lignes=9", "%00=%00"):
        assert awa.get(at("detail", invoice), {"liste": f"received.a-faire?{asked}"}).status_code == 200


def test_she_decides_in_the_page_and_goes_on(awa, cast, several):
    today = timezone.localdate()
    first, second = (several(1, due_date=today + timedelta(days=n))[0] for n in (1, 2))
    link, page = opened_from(awa, LIST, first)
    words = text_of(page)
    assert "Votre décision" in words and "Le fournisseur voit que la livraison" in words
    buttons = {one.label: one.url for one in page.context["decision"].buttons}
    assert "Constater le service fait" in buttons and "Mandater" in buttons and "Rejeter" not in buttons
    sent = {
        "version": first.version,
        "comment": "Reçu ce matin",
        "suivante": "oui",
        "liste": str(page.context["place"]),
    }
    after = awa.post(buttons["Constater le service fait"], sent, follow=True)
    assert f"{first.number} – Constater le service fait : c’est fait." in text_of(after)
    assert after.context["invoice"] == second and after.context["place"].said
    first.refresh_from_db()
    assert (first.status, first.status_comment) == (S.DELIVERY_CERTIFIED, "Reçu ce matin")
    stays = awa.post(act_of(second, "certify_delivery"), {"version": second.version}, follow=True)
    assert stays.context["invoice"] == second


def test_what_is_refused_in_the_page_keeps_what_was_typed(awa, several):
    [invoice] = several(1)
    gone = {"version": invoice.version - 1, "comment": "Reçu ce matin", "executed_on": "32/13/2026"}
    answer = awa.post(act_of(invoice, "certify_delivery"), gone)
    assert answer.status_code == 422 and "Reçu ce matin" in text_of(answer) and "32/13/2026" in answer.content.decode()
    invoice.refresh_from_db()
    assert invoice.status == S.MADE_AVAILABLE


def test_what_closes_or_is_unusual_is_not_decided_at_one_press(awa, paul, several):
    """A payment is final, and an unknown account must be vouched for: their own page says so first."""
    several(1, S.PAYMENT_ISSUED, iban=USUAL, paid_on=timezone.localdate())
    [strange] = several(1, iban=OTHER, amount_due=77, total_with_vat=77)
    decision = awa.get(at("detail", strange)).context["decision"]
    assert [one.label for one in decision.buttons] == ["Constater le service fait"]
    assert [one.label for one in decision.remarks] == ["IBAN jamais vu"]
    [ordered] = several(1, S.PAYMENT_ORDERED, iban=USUAL)
    page = paul.get(at("detail", ordered))
    labels = [one.label for one in page.context["decision"].buttons] if page.context["decision"] else []
    assert "Mettre en paiement" not in labels and "Mettre en paiement" in text_of(page)


def test_filters_say_how_many_they_keep(awa, cast, several):
    today = timezone.localdate()
    several(2, due_date=today - timedelta(days=3))
    several(1, due_date=today + timedelta(days=3), recipient_unit=cast.works)
    shown = {one.label: one.count for group in awa.get(LIST).context["mine"].quick for one in group}
    assert shown == {
        "Tout": 3,
        "En retard": 2,
        "Échoit dans les 7 jours": 1,
        cast.works.label: 1,
        cast.schools.label: 2,
    }
    late = awa.get(LIST, {"echeance": "retard"}).context["mine"].quick
    assert [(one.label, one.count, one.current) for one in late[0]][:2] == [("Tout", 3, False), ("En retard", 2, True)]
    search = awa.get(f"{LIST}rechercher/").context["page"].quick
    assert {one.count for group in search for one in group} == {None}


def test_one_alone_says_what_many_say_and_an_unknown_account_is_vouched_for(paul, several):
    """A never-seen account was paid in silence, by the shortest way (one invoice, one press)."""
    known = several(1, S.PAYMENT_ISSUED, iban=USUAL, paid_on=timezone.localdate())[0]
    [one] = several(1, S.PAYMENT_ORDERED, iban=OTHER)
    address = reverse("invoices:act", args=[one.pk, "issue_payment"])
    page = text_of(paul.get(address))
    assert "IBAN jamais vu" in page and one.supplier.name in page and "FR76 3000 6000" in page
    refused = paul.post(address, {"version": one.version})
    assert refused.status_code == 422 and "cochez cette case" in text_of(refused)
    paul.post(address, {"version": one.version, "vouched": vouching(refused)})
    one.refresh_from_db()
    assert one.status == S.PAYMENT_ISSUED and known.pk != one.pk


def test_what_says_it_is_paid_is_put_aside_and_counts_for_nothing(awa, several):
    """An invoice already paid was ordered and paid again for its whole price."""
    rows = several(1, amount_due=0, total_with_vat="18007.50") + several(1, amount_due="10.00", total_with_vat="10.00")
    page = text_of(picked(awa, rows, "order_payment"))
    assert "Déjà payée" in page and "18 007,50" not in page


def test_what_is_unticked_is_counted_again_before_it_is_confirmed(awa, several):
    """The total went on counting what she had unticked."""
    rows = several(3)
    page = picked(awa, rows, "order_payment")
    assert "3 dossiers" in text_of(page) and "Recompter les lignes cochées" in text_of(page)
    again = picked(awa, rows[:2], "order_payment")
    assert "2 dossiers, 201,00" in text_of(again) and not Invoice.objects.filter(status=S.PAYMENT_ORDERED).exists()


def test_what_is_certain_of_lateness_is_said_without_a_rate(paul, several):
    """No confirmed rate, and the recap did not even tell the flat sum."""
    EcbRate.objects.all().delete()
    late = {
        "made_available_at": timezone.now() - timedelta(days=31),
        "due_date": timezone.localdate() - timedelta(days=1),
    }
    [one] = several(1, S.PAYMENT_ORDERED, **late)
    page = text_of(paul.get(reverse("invoices:act", args=[one.pk, "issue_payment"])))
    assert "1 jour de retard. 40,00 € à mandater en plus" in page
