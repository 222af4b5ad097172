"""Each screen, as whoever uses it: axe finds nothing, and it fits a desk, a phone and the narrowest screen (RGAA)."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import NARROW, NARROWEST, WIDE, assert_fits
from tests.browser.papers import CAMILLE
from tests.browser.screens import ANYONE, NO_SCREEN, VISITS, Visit, every_name, open_staff_session


def test_every_path_is_visited_or_says_why_not():
    known = {visit.name for visit in VISITS}
    assert not known & set(NO_SCREEN)
    assert known | set(NO_SCREEN) == set(every_name())


@pytest.fixture
def window_of(page_as: Callable[..., Page], visitor: Callable[..., Page]) -> Callable[[str], Page]:
    def open_window(who: str) -> Page:
        page = visitor() if who == ANYONE else page_as(who)
        if who == CAMILLE:
            open_staff_session(page)
        return page

    return open_window


@pytest.mark.parametrize("visit", VISITS, ids=str)
def test_it_is_accessible_and_fits(visit: Visit, window_of, assert_accessible):
    page = window_of(visit.who)
    path = visit.path(page)
    response = page.goto(path)
    assert response is not None
    assert response.status == 200, path
    for size in (WIDE, NARROW):
        page.set_viewport_size(size)
        assert_accessible(page)
    page.set_viewport_size(NARROWEST)
    assert_fits(page)
