"""Each screen, as whoever uses it: axe finds nothing, and it fits a desk, a phone and the narrowest screen (RGAA)."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from coryphee.ui.editing import OPENED
from tests.browser.conftest import NARROW, NARROWEST, WIDE, Windows, assert_fits, signed_in
from tests.browser.gestures import drop, new_number, send, title
from tests.browser.papers import CAMILLE, JEANNE, plain_pdf, wrong_vat
from tests.browser.screens import ANYONE, NO_SCREEN, VISITS, Visit, every_name, open_staff_session

# Forms that open filled in, and do not say with what: whoever saves last would write over what others have saved.
BLIND = """opened => [...document.querySelectorAll("form[method=post]")]
    .filter(form => !form.elements[opened] && !form.elements.version)
    .filter(form => !form.hasAttribute("data-own"))  // what nobody else can write
    .flatMap(form => [...form.elements])
    .filter(one => one.name && one.offsetParent && one.name !== "password")
    .filter(one => one.tagName === "SELECT" ? [...one.options].findIndex(option => option.defaultSelected) > 0
        : one.type === "checkbox" || one.type === "radio" ? one.defaultChecked
        : one.tagName === "TEXTAREA" || one.tagName === "INPUT" ? one.defaultValue : false)
    .map(one => `${location.pathname} ${one.name}`)"""

MAKES_NEW = {"organisations:create", "organisations:create_unit", "organisations:attach"}  # filled with usual values


def test_every_path_is_visited_or_says_why_not():
    known = {visit.name for visit in VISITS}
    assert not known & set(NO_SCREEN)
    assert known | set(NO_SCREEN) == set(every_name())


@pytest.fixture(scope="module")
def kept(new_windows: Callable[[], Windows]) -> Iterator[tuple[Windows, dict[str, Page]]]:
    """One window for each person, who goes from screen to screen in it."""
    windows = new_windows()
    yield windows, {}
    windows.close()


@pytest.fixture
def window_of(kept: tuple[Windows, dict[str, Page]], sessions: dict[str, Any]) -> Iterator[Callable[[str], Page]]:
    windows, pages = kept
    windows.troubles.clear()  # those of an earlier test made that one fail

    def open_window(who: str) -> Page:
        if who not in pages:
            pages[who] = windows.open() if who == ANYONE else signed_in(windows.open, sessions, who)
        if who == CAMILLE:
            open_staff_session(pages[who])
        pages[who].set_viewport_size(WIDE)
        return pages[who]

    yield open_window
    assert windows.troubles == []


@pytest.mark.parametrize("visit", VISITS, ids=str)
def test_it_is_accessible_and_fits(visit: Visit, window_of, assert_accessible):
    page = window_of(visit.who)
    path = visit.path(page)
    response = page.goto(path)
    assert response is not None
    assert response.status == 200, path
    assert visit.name in MAKES_NEW or page.evaluate(BLIND, OPENED) == [], (
        "say with what the form was opened: coryphee.ui.editing.EditForm"
    )
    for size in (WIDE, NARROW):
        page.set_viewport_size(size)
        assert_accessible(page)
    page.set_viewport_size(NARROWEST)
    assert_fits(page)


# -- what answers a form --------------------------------------------------------------------------------------


@pytest.fixture(params=[WIDE, NARROW], ids=["desk", "phone"])
def anyone(request: pytest.FixtureRequest, visitor: Callable[..., Page]) -> Page:
    return visitor(viewport=request.param)


def test_a_file_verified_without_an_account(anyone, assert_accessible):
    anyone.goto("/verifier-une-facture/")
    anyone.get_by_label("Fichier de la facture").set_input_files(wrong_vat("V-2026-001"))
    anyone.get_by_role("button", name="Vérifier", exact=True).click()
    title(anyone, "Cette facture a 1 erreur")
    assert_accessible(anyone)
    anyone.locator("summary", has_text="Comprendre cette erreur").first.click()
    expect(anyone.locator("main")).to_contain_text("Qui le demande, et pourquoi")
    assert_accessible(anyone)
    with anyone.expect_popup() as opened:
        anyone.get_by_role("link", name="Toute la page de la règle").first.click()
    expect(opened.value.locator("main")).to_contain_text("Que faire")
    assert_accessible(opened.value)
    title(anyone, "Cette facture a 1 erreur")  # the result is still there


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["desk", "phone"])
def test_the_franchise_is_asked_of_whoever_has_a_vat_number(page_as, assert_accessible, size):
    page = page_as(JEANNE, viewport=size)
    page.goto("/factures/saisir/")
    page.get_by_role("button", name="ommencer").click()
    sure = page.get_by_label("Nous sommes en franchise, bien qu’ayant un numéro de TVA")
    expect(sure).to_be_hidden()
    page.get_by_label("TVA", exact=False).first.select_option("FRANCHISE")
    expect(sure).to_be_visible()
    assert_accessible(page)


def test_a_certificate_that_is_not_of_this_portal(anyone, assert_accessible):
    anyone.goto("/certificat/?number=CD-2026-00000001-1&fingerprint=abc")
    expect(anyone.locator("main")).to_contain_text("Aucun certificat ne correspond")
    assert_accessible(anyone)


def test_a_sign_in_refused_and_a_page_that_is_not_there(anyone, assert_accessible):
    anyone.goto("/connexion/")
    anyone.locator("main").get_by_role("button", name="Se connecter").click()
    expect(anyone.get_by_role("alert")).to_be_focused()
    assert_accessible(anyone)
    anyone.goto("/nulle-part/")
    title(anyone, "Cette page n’existe pas")
    assert_accessible(anyone)


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["desk", "phone"])
def test_a_deposit_step_by_step(page_as, viewport, assert_accessible):
    page = page_as(JEANNE, viewport=viewport)
    page.goto("/factures/deposer/")
    page.get_by_role("button", name="Vérifier ma facture").click()
    expect(page.get_by_role("alert")).to_be_focused()
    assert_accessible(page)
    drop(page, wrong_vat(new_number()))
    assert_accessible(page)
    page.get_by_role("button", name="Corriger et vérifier à nouveau").click()
    title(page, "Relisez, puis envoyez")
    assert_accessible(page)
    send(page)
    assert_accessible(page)
    drop(page, plain_pdf("facture-numérisée.pdf"))
    page.get_by_role("button", name="Relire avant d’envoyer").click()
    expect(page.get_by_role("status").first).to_contain_text("L’envoi n’est pas encore possible")
    assert_accessible(page)
    page.get_by_label("Montant TTC").fill("12")
    page.get_by_role("button", name="Relire avant d’envoyer").click()
    expect(page.get_by_role("alert").first).to_be_focused()
    assert_accessible(page)
