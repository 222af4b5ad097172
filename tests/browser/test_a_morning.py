"""Many invoices at once in a browser, by keyboard, without script and on a phone; the document beside the actions."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NARROW, WIDE, assert_fits
from tests.browser.gestures import title
from tests.browser.papers import AWA, PAUL

LIST = "/factures/recues/?lignes=10&coche=tout"


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["desk", "phone"])
def test_a_page_of_invoices_is_paid_in_two_clicks(page_as: Callable[..., Page], assert_accessible, size):
    paul = page_as(PAUL, viewport=size)
    paul.goto(LIST)
    told = paul.locator("[data-picked]")
    expect(told).to_contain_text("lignes cochées")
    expect(told).to_have_text(re.compile(r"^\d+ lignes cochées · -?[\d\u00a0]+,\d\d\u00a0€ :$"))
    before = paul.locator("input[name=choix]").count()
    paul.locator("input[name=choix]").first.uncheck()
    expect(told).to_contain_text(f"{before - 1} lignes cochées")
    assert_accessible(paul)
    paul.get_by_role("button", name="Mettre en paiement").click()
    title(paul, "Mettre en paiement")
    assert_accessible(paul)
    assert_fits(paul)
    paul.get_by_label("Commentaire").fill("Virement groupé.")
    paul.get_by_role("button", name=re.compile("ce qui est coché")).click()
    expect(paul.get_by_text(re.compile("c’est fait pour"))).to_be_visible()


def test_without_script_all_are_ticked_by_a_link(page_as: Callable[..., Page]):
    awa = page_as(AWA, java_script_enabled=False)
    awa.goto("/factures/recues/?lignes=5")
    awa.get_by_role("link", name="Tout cocher").click()
    assert awa.locator("input[name=choix]:checked").count() == 5
    awa.get_by_role("button", name="Constater le service fait").click()
    title(awa, "Constater le service fait")


def test_the_document_stands_beside_the_actions_and_leads_to_the_next(page_as: Callable[..., Page]):
    awa = page_as(AWA)
    awa.goto("/factures/recues/")
    awa.locator("main tbody a").first.click()
    frame = awa.frame_locator("iframe.document")
    awa.locator("iframe.document").scroll_into_view_if_needed()
    expect(frame.get_by_role("heading", level=1)).to_be_visible()
    here = awa.url
    awa.get_by_role("link", name="Suivante").click()
    assert awa.url != here and re.search(r"/factures/\d+/\?liste=", awa.url)
    awa.get_by_role("link", name="Précédente").click()
    assert awa.url == here


def test_keys_lead_and_none_of_them_acts(page_as: Callable[..., Page], assert_accessible):
    """J, K and U are followed; the key of a button only leads to it; none while one types, nor once they are off."""
    awa = page_as(AWA)
    awa.goto("/factures/recues/?lignes=10")
    awa.locator("main tbody a").first.click()
    here = awa.url
    assert_accessible(awa)
    awa.keyboard.press("j")
    awa.wait_for_url(lambda url: url != here and "liste=" in url)
    awa.keyboard.press("k")
    awa.wait_for_url(here)
    awa.keyboard.press("r")
    expect(awa.get_by_role("link", name="Renvoyer au fournisseur…")).to_be_focused()
    assert awa.url == here
    awa.get_by_label("Commentaire").fill("")
    awa.get_by_label("Commentaire").press_sequentially("juk")
    assert awa.url == here and awa.get_by_label("Commentaire").input_value() == "juk"
    awa.locator("[data-keys] summary").click()
    awa.get_by_label("Utiliser ces touches sur ce navigateur").uncheck()
    awa.locator("h1").click()
    awa.keyboard.press("j")
    awa.reload()
    assert awa.locator("kbd").filter(visible=True).count() == 0 and awa.url == here
    awa.locator("[data-keys] summary").click()
    awa.get_by_label("Utiliser ces touches sur ce navigateur").check()
    awa.locator("h1").click()
    awa.keyboard.press("u")
    awa.wait_for_url("**/factures/recues/?lignes=10")


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["desk", "phone"])
def test_a_decision_in_the_page_goes_on_to_the_next(page_as: Callable[..., Page], size):
    awa = page_as(AWA, viewport=size, java_script_enabled=size is WIDE)
    awa.goto("/factures/recues/?lignes=50")
    awa.locator("main tr", has_text="Mise à disposition").locator("a").first.click()
    number = awa.locator("h1").inner_text().split()[1]
    awa.get_by_label("Commentaire").fill("Reçu")
    awa.get_by_role("button", name="Constater le service fait").click()
    expect(awa.get_by_text(f"{number} – Constater le service fait : c’est fait.")).to_be_visible()
    assert number not in awa.locator("h1").inner_text() and "liste=" in awa.url
