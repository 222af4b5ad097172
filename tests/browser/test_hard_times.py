"""A deposit without script, without mouse, on a phone; then the gestures that break portals (issue §1, §4)."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from coryphee.demo.cast import PASSWORD
from tests.browser.conftest import NARROW, assert_fits, sign_in
from tests.browser.gestures import deposit, drop, new_number, send, title
from tests.browser.papers import JEANNE, as_upload

Window = Callable[..., Page]


def sent_under(page: Page, number: str) -> int:
    """How many invoices of this number the supplier has sent."""
    page.goto(f"/factures/emises/rechercher/?numero={number}")
    return page.locator("main tbody tr").count()


def test_a_deposit_without_script(visitor):
    page, number = visitor(java_script_enabled=False), new_number()
    sign_in(page, JEANNE)
    deposit(page, number)
    page.get_by_role("link", name="Suivre cette facture").click()
    title(page, number)
    page.goto("/factures/emises/rechercher/")
    page.get_by_text("Filtrer", exact=True).first.click()
    page.get_by_label("Numéro", exact=True).fill(number)
    page.get_by_role("button", name="Filtrer").click()
    expect(page.locator("main tbody tr")).to_have_count(1)


def test_a_deposit_on_a_phone(page_as):
    page, number = page_as(JEANNE, viewport=NARROW, has_touch=True, is_mobile=True), new_number()
    drop(page, as_upload(number))
    assert_fits(page)
    page.get_by_role("button", name="Envoyer", exact=True).tap()
    title(page, "est envoyée")
    assert_fits(page)


def test_a_deposit_with_the_keyboard_alone(visitor):
    page, number = visitor(), new_number()
    page.goto("/connexion/")
    tab_to(page, "Aller au contenu")
    page.keyboard.press("Enter")
    tab_to(page, "Adresse électronique de connexion")
    page.keyboard.type(JEANNE)
    tab_to(page, "Mot de passe")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    title(page, "Ce qui vous attend")
    tab_to(page, "Déposer une facture")
    page.keyboard.press("Enter")
    title(page, "Déposez le fichier")
    tab_to(page, "Fichier de la facture")
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Space")
    chooser.value.set_files(as_upload(number))
    tab_to(page, "Vérifier ma facture")
    page.keyboard.press("Space")
    title(page, "Relisez, puis envoyez")
    tab_to(page, "Envoyer")
    page.keyboard.press("Enter")
    title(page, f"Votre facture {number} est envoyée")


FOCUSED = """() => {
  const here = document.activeElement;
  if (here === document.body) return ["", ""];
  const said = here.labels && here.labels.length ? here.labels[0].textContent : here.textContent;
  return [said.replace("*", "").trim(), getComputedStyle(here).outlineStyle];
}"""


def tab_to(page: Page, name: str) -> None:
    """Tab until this control has the focus; whatever has it on the way shows it."""
    for _press in range(60):
        page.keyboard.press("Tab")
        said, outline = page.evaluate(FOCUSED)
        assert outline != "none", f"« {said} » has the focus and does not show it"
        if said == name:
            return
    raise AssertionError(f"the keyboard never reaches « {name} » on {page.url}")


@pytest.mark.parametrize("scripts", [True, False])
def test_a_double_click_sends_once(page_as, scripts):
    page, number = page_as(JEANNE, java_script_enabled=scripts), new_number()
    drop(page, as_upload(number))
    page.get_by_role("button", name="Envoyer", exact=True).dblclick()
    title(page, f"Votre facture {number} est envoyée")
    assert sent_under(page, number) == 1


def test_the_back_button_after_sending_sends_nothing_more(page_as):
    page, number = page_as(JEANNE), new_number()
    drop(page, as_upload(number))
    title(page, "Relisez, puis envoyez")
    checking = page.url
    send(page)
    page.go_back()
    page.reload()
    title(page, f"Facture {number}")
    expect(page.get_by_role("button", name="Envoyer", exact=True)).to_have_count(0)
    page.goto(checking)
    title(page, f"Facture {number}")
    assert sent_under(page, number) == 1


def test_the_page_kept_by_the_browser_sends_nothing_more(page_as):
    """Somebody left the last page open in another tab."""
    page, number = page_as(JEANNE), new_number()
    drop(page, as_upload(number))
    other = page.context.new_page()
    other.goto(page.url)
    send(page)
    send(other)
    assert sent_under(page, number) == 1


def test_a_session_that_ends_loses_nothing_that_was_typed(page_as, assert_accessible):
    page, number = page_as(JEANNE), new_number()
    page.goto("/factures/saisir/")
    page.get_by_role("button", name="ommencer").click()
    page.get_by_label("Numéro de facture").fill(number)
    page.get_by_label("Désignation").first.fill("Pose de trois fenêtres de toit")
    page.context.clear_cookies(name="sessionid")
    page.get_by_role("button", name="Enregistrer et relire").click()
    page.get_by_label("Adresse électronique").fill(JEANNE)
    page.get_by_label("Mot de passe").fill(PASSWORD)
    page.locator("main").get_by_role("button", name="Se connecter").click()
    title(page, "Reprendre votre saisie")
    assert_accessible(page)
    page.get_by_role("button", name="Reprendre").click()
    expect(page.get_by_label("Numéro de facture")).to_have_value(number)
    expect(page.get_by_label("Désignation").first).to_have_value("Pose de trois fenêtres de toit")


def test_after_signing_out_the_back_button_shows_nothing_private(visitor):
    page = visitor()
    sign_in(page, JEANNE)
    page.goto("/factures/emises/")
    expect(page.locator("main tbody tr").first).to_be_visible()
    page.get_by_role("button", name="Déconnexion").click()
    page.get_by_text("Vous êtes déconnecté").wait_for()
    page.go_back()
    page.wait_for_url("**/connexion/**")
    assert page.locator("main tbody tr").count() == 0
