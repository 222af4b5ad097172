"""On a phone: one row of header, the menu folded in it, what counts first, totals whole; a table where it fits."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NARROW, NARROWEST, WIDE
from tests.browser.papers import AWA, CAMILLE, JEANNE, MARC, PAUL
from tests.browser.screens import found, open_staff_session

HALF = {"width": 640, "height": 720}  # a desk of 1280 at 200 %
ROW = 57  # 3.5 rem and a line
LIMIT = 120

VISITED = {
    JEANNE: ("/", "/factures/emises/", "/factures/emises/rechercher/", "/factures/deposer/", "/organisation/"),
    AWA: ("/", "/factures/recues/", "/factures/recues/tableau-de-bord/", "/annuaire/", "/aide/", "/notifications/"),
    PAUL: ("/factures/recues/", "/compte/"),
    MARC: ("/factures/saisir/", "/exports/"),
}


def box(page: Page, selector: str) -> dict[str, float]:
    found_box = page.locator(selector).first.bounding_box()
    assert found_box is not None, selector
    return dict(found_box)


@pytest.mark.parametrize("who", VISITED)
def test_the_header_is_one_row(page_as, who):
    page = page_as(who, viewport=NARROW)
    for path in VISITED[who]:
        page.goto(path)
        assert box(page, "body > header")["height"] <= ROW, path
    page.set_viewport_size(NARROWEST)
    assert box(page, "body > header")["height"] <= ROW


def test_nothing_above_the_title_takes_more_than_120_pixels_for_the_staff_either(page_as):
    page = page_as(CAMILLE, viewport=NARROW)
    open_staff_session(page)
    page.goto("/administration/utilisateurs/")
    assert box(page, "main")["y"] <= LIMIT


def test_the_folded_menu_leads_everywhere_and_moves_nothing(page_as):
    page = page_as(AWA, viewport=NARROW, java_script_enabled=False)
    page.goto("/factures/recues/rechercher/")
    title_at = box(page, "h1")["y"]
    page.locator("header summary").press("Enter")
    menu = page.get_by_role("navigation", name="Menu principal")
    expect(menu.get_by_role("link", name="Factures reçues")).to_have_attribute("aria-current", "true")
    assert box(page, "h1")["y"] == title_at
    expect(page.locator("header").get_by_role("button", name="Déconnexion")).to_be_visible()
    page.locator("header").get_by_label("Besoin d’aide ?").locator("visible=true").fill("rejet")
    page.locator("header").get_by_role("button", name="Demander").click()
    page.wait_for_url("**/aide/?q=rejet")


def test_the_open_menu_is_accessible(page_as, assert_accessible):
    page = page_as(AWA, viewport=NARROW)
    page.locator("header summary").click()
    assert_accessible(page)


def test_a_desk_has_the_whole_menu(page_as):
    page = page_as(AWA, viewport=WIDE)
    expect(page.get_by_role("navigation", name="Menu principal")).to_have_count(1)
    expect(page.locator("header summary")).to_be_hidden()


def test_the_delay_and_what_can_be_done_come_before_the_histories(page_as):
    page = page_as(AWA, viewport=NARROW)
    page.goto(f"/factures/{found(page, 'reçues MISE_A_DISPOSITION')}/")
    tops = [page.get_by_role("heading", name=name).bounding_box() for name in ("Délai de paiement", "Historiques")]
    assert tops[0]["y"] < NARROW["height"]
    assert tops[0]["y"] < box(page, ".decision")["y"] < tops[1]["y"]


def test_a_total_stands_on_one_line(page_as):
    page = page_as(AWA, viewport=NARROW)
    page.goto(f"/factures/{found(page, 'reçues MISE_A_DISPOSITION')}/")
    for row in page.locator("tfoot tr").all():
        cells = [cell.bounding_box() for cell in row.locator("td").all()]
        assert cells[-1]["y"] + cells[-1]["height"] <= cells[0]["y"] + cells[0]["height"] + 2
        assert cells[-1]["height"] < 40
        right = row.bounding_box()
        assert cells[-1]["x"] + cells[-1]["width"] >= right["x"] + right["width"] - 16


@pytest.mark.parametrize(("who", "path"), [(AWA, "/factures/recues/rechercher/"), (AWA, "/factures/recues/")])
def test_a_table_at_twice_the_size_is_a_table_still(page_as, who, path):
    page = page_as(who, viewport=HALF)
    page.goto(path)
    expect(page.locator("main thead").first).to_be_visible()
    sideways = "frame => frame.scrollWidth - frame.clientWidth"
    assert page.locator("main .scroll").first.evaluate(sideways) <= 1


@pytest.mark.parametrize(("who", "path"), [(AWA, "/factures/recues/"), (JEANNE, "/factures/emises/")])
def test_a_dossier_is_three_lines_of_a_list(page_as, who, path):
    page = page_as(who, viewport=NARROW)
    page.goto(path)
    rows = page.locator("main tbody tr").all()
    assert rows
    for row in rows:
        number, amount = row.locator("td.lead").bounding_box(), row.locator("td.num").bounding_box()
        if amount is not None:  # a draft may have none yet
            assert abs(number["y"] - amount["y"]) < 8
            assert amount["x"] > number["x"]
        assert row.bounding_box()["height"] <= 170  # a card of labels took 235


PRINTED = "selector => [...document.querySelectorAll(selector)].filter(one => one.offsetWidth).map(one => one.tagName)"


def test_a_printed_list_is_whole_and_has_nothing_to_press(page_as, assert_accessible):
    page = page_as(AWA, viewport=WIDE)
    page.goto("/factures/recues/rechercher/?echeance=retard")
    page.locator("main").get_by_role("link", name="Imprimer").click()
    assert_accessible(page)
    assert page.locator("main tbody tr").count() > 10
    columns = page.locator("main thead th").count()
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 1040, "height": 720})  # A4 lying, without its margins
    assert page.evaluate(PRINTED, "header, footer, .actions, button, main a") == []
    last = page.locator(f"main tbody tr:first-child td:nth-child({columns})").bounding_box()
    assert last["x"] + last["width"] <= 1040


def test_a_printed_invoice_is_whole(page_as):
    page = page_as(AWA, viewport=WIDE)
    page.goto(f"/factures/{found(page, 'reçues MANDATEE')}/")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 720, "height": 1040})
    for name in ("Délai de paiement", "Lignes", "Pièces", "Suivi", "Historiques"):
        expect(page.get_by_role("heading", name=name)).to_be_visible()
    assert page.evaluate(PRINTED, "header, footer, .actions, button, iframe, nav") == []
    cut = "() => [...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > 721).length"
    assert page.evaluate(cut) == 0
