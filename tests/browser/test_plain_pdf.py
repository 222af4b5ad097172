"""A PDF and nothing else: its page beside the fields, its marks, the last page; on a phone, without script too."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NARROW, NARROWEST, WIDE, assert_fits
from tests.browser.gestures import drop, new_number, reread, send, title
from tests.browser.papers import JEANNE, written_pdf

LIT = "element => getComputedStyle(element.querySelector('rect')).strokeWidth"


@pytest.mark.parametrize("scripts", [True, False])
def test_one_field_is_typed_and_all_is_read_again_before_it_goes(page_as, assert_accessible, scripts):
    page, number = page_as(JEANNE, java_script_enabled=scripts), new_number("PDF")
    drop(page, written_pdf(number))
    title(page, "Il reste 1 information à compléter : le numéro d’engagement")
    if scripts:
        for size in (WIDE, NARROW):
            page.set_viewport_size(size)
            assert_accessible(page)
        page.set_viewport_size(NARROWEST)
        assert_fits(page)
        page.set_viewport_size(WIDE)
    expect(page.get_by_label("Service")).to_contain_text("Bâtiments")
    page.get_by_label("Numéro d’engagement").fill("2026-00731")
    reread(page)
    expect(page.locator("main")).to_contain_text("Bâtiments (BAT-01)")
    if scripts:
        for size in (WIDE, NARROW):
            page.set_viewport_size(size)
            assert_accessible(page)
        page.set_viewport_size(NARROWEST)
        assert_fits(page)
    send(page)
    expect(page.locator("main")).to_contain_text("1 200,00 €")


def test_on_a_phone_the_page_is_a_strip_that_moves_to_the_mark(page_as):
    page = page_as(JEANNE, viewport=NARROW, has_touch=True, is_mobile=True)
    drop(page, written_pdf(new_number("PDF")))
    link = page.get_by_label("Montant TTC").locator("xpath=..").get_by_role("link", name="lu sur la page")
    link.tap()
    mark = page.locator(link.get_attribute("href") or "")
    expect(mark).to_be_in_viewport()
    expect(page.get_by_label("Montant TTC")).to_be_in_viewport()
    assert mark.evaluate(LIT) == "2.5px"


def test_what_was_typed_is_there_when_one_comes_back_by_modify(page_as):
    page = page_as(JEANNE)
    drop(page, written_pdf(new_number("PDF")))
    page.get_by_label("Numéro d’engagement").fill("2026-00731")
    reread(page)
    modify(page, "Montants")
    expect(page.get_by_label("Montant TTC")).to_be_in_viewport()
    expect(page.get_by_label("Numéro d’engagement")).to_have_value("2026-00731")
    reread(page)
    modify(page, "Pièces")
    expect(page.get_by_role("button", name="Joindre")).to_be_in_viewport()


def modify(page: Page, group: str) -> None:
    page.get_by_role("link", name=f"Modifier : {group}").click()
    title(page, "Tout est rempli")
