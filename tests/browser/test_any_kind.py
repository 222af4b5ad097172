"""A kind of dossier that is nothing but its declaration (`tests/papers`) goes through every screen in a browser."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NARROW, WIDE, sign_in
from tests.browser.gestures import title
from tests.browser.papers import AWA, JEANNE
from tests.browser.served import demo_portal


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("papers")
    with demo_portal(folder, settings="tests.cases.settings", loaders=["tests.cases.load"], DEMO_INVOICES="10") as url:
        yield url


@pytest.fixture
def signed_in(visitor: Callable[..., Page], papers: str) -> Callable[..., Page]:
    def open_window(email: str, **options: object) -> Page:
        sign_in(page := visitor(base_url=papers, **options), email)
        return page

    return open_window


@pytest.mark.parametrize("viewport", [WIDE, NARROW])
def test_every_screen_of_a_kind_is_whole_and_accessible(signed_in, assert_accessible, viewport):
    page = signed_in(AWA, viewport=viewport)
    expect(page.get_by_role("heading", name="Papiers remis")).to_be_visible()
    for address in ("/papiers/remis/", "/papiers/remis/tableau-de-bord/", "/papiers/remis/rechercher/"):
        page.goto(address)
        assert_accessible(page)
    page.locator("main").get_by_role("link", name="Rapport").click()
    title(page, "Papier « Rapport » Remis")
    assert_accessible(page)
    page.get_by_role("link", name="Déchirer").click()
    title(page, "Déchirer")
    assert_accessible(page)


def test_a_draft_gets_a_piece_is_handed_in_and_read(signed_in, assert_accessible):
    page = signed_in(JEANNE)
    page.goto("/papiers/ecrits/")
    page.locator("main").get_by_role("link", name="Brouillon").click()
    title(page, "Papier « Brouillon »")
    page.get_by_label("Pièces jointes").set_input_files(
        {"name": "plan.txt", "mimeType": "text/plain", "buffer": b"un plan"}
    )
    page.get_by_role("button", name="Joindre").click()
    page.get_by_text("Pièce ajoutée.").wait_for()
    assert_accessible(page)
    page.get_by_role("link", name="Remettre").click()
    page.get_by_text("Le lecteur le reçoit.").wait_for()
    page.get_by_role("button", name="Remettre").click()
    page.get_by_text("Remettre : c’est fait.").wait_for()
    with page.expect_download() as proof:
        page.get_by_role("link", name="Certificat de dépôt").click()
    assert proof.value.suggested_filename.startswith("CD-")
    reader = signed_in(AWA)
    reader.goto(page.url)
    reader.get_by_role("link", name="Lire", exact=True).click()
    reader.get_by_role("button", name="Lire").click()
    title(reader, "Papier « Brouillon » Lu")
