"""« Mes structures » in a real browser: seen by its manager, by a phone, by the keyboard."""

import pytest

from tests.browser.conftest import NARROW, WIDE
from tests.browser.papers import AWA, MARC


@pytest.mark.parametrize("viewport", [WIDE, NARROW])
def test_the_manager_sees_who_may_do_what(page_as, assert_accessible, viewport):
    page = page_as(AWA, viewport=viewport)
    page.goto("/organisation/")
    assert_accessible(page)
    page.locator("main").get_by_role("link", name="215 903 832 00107").click()
    page.get_by_role("heading", name="Commune de Marly", level=1).wait_for()
    page.get_by_text("Paul Mercier").first.wait_for()
    assert_accessible(page)


def test_a_supplier_signs_his_billing_mandate(page_as):
    page = page_as(MARC)
    page.goto("/organisation/")
    page.locator("main tbody a").first.click()
    page.get_by_role("link", name="Lire et signer").click()
    page.get_by_role("button", name="Signer le mandat").click()
    page.get_by_text("Signé par Marc Petit").wait_for()
