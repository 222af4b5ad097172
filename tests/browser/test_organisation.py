"""« Mes structures » in a real browser: seen by its manager, by a phone, by the keyboard."""

import pytest

from tests.browser.conftest import NARROW
from tests.factories import make_awa, make_carpenter, make_jeanne, make_paul, make_town


@pytest.mark.parametrize("viewport", [None, NARROW])
def test_the_manager_sees_who_may_do_what(portal, assert_accessible, viewport):
    town = make_town()
    make_paul(town)
    page = portal.person(make_awa(town), **({"viewport": viewport} if viewport else {}))
    page.goto("/organisation/")
    assert_accessible(page)
    page.get_by_role("link", name="215 903 832 00107").click()
    page.get_by_role("heading", name="Commune de Marly", level=1).wait_for()
    page.get_by_text("Paul Mercier").first.wait_for()
    assert_accessible(page)


def test_jeanne_signs_her_billing_mandate(portal):
    carpenter = make_carpenter()
    page = portal.person(make_jeanne(carpenter))
    page.goto(f"/organisation/{carpenter.pk}/")
    page.get_by_role("link", name="Lire et signer").click()
    page.get_by_role("button", name="Signer le mandat").click()
    page.get_by_text("Signé par Jeanne Lemoine").wait_for()
