"""What people of the browser tests do, said once: drop a file, send it, open an invoice, answer a page."""

import time
from itertools import count

from playwright.sync_api import Locator, Page, expect

from tests.browser.papers import as_upload

PATIENCE = 30.0  # seconds for the worker to do what a page waits for
_numbers = count(1)


def new_number(prefix: str = "N") -> str:
    """An invoice number that no other test uses."""
    return f"{prefix}-2026-{next(_numbers):03d}"


def title(page: Page, text: str) -> None:
    """The page reached has this for title."""
    expect(page.get_by_role("heading", level=1)).to_contain_text(text)


def drop(page: Page, file: dict[str, object]) -> None:
    """« Déposer une facture », from the menu, up to the page that follows."""
    page.goto("/factures/emises/")
    page.get_by_role("link", name="Déposer une facture").click()
    page.get_by_label("Fichier de la facture").set_input_files(file)
    page.get_by_role("button", name="Vérifier ma facture").click()


def reread(page: Page) -> None:
    """From the check page to the last one."""
    page.get_by_role("button", name="Relire avant d’envoyer").click()
    title(page, "Relisez, puis envoyez")


def send(page: Page) -> None:
    """From the last page."""
    page.get_by_role("button", name="Envoyer", exact=True).click()
    title(page, "est envoyée")


def deposit(page: Page, number: str) -> None:
    """A right invoice for the works of the town, sent."""
    drop(page, as_upload(number))
    send(page)


def follow(page: Page, address: str, link: Locator) -> None:
    """Open a page again, as many times as the worker needs to bring this link there, and follow it."""
    deadline = time.monotonic() + PATIENCE
    while True:
        page.goto(address)
        if link.count() or time.monotonic() > deadline:
            break
        time.sleep(0.3)
    link.click()


def find(page: Page, side: str, number: str) -> None:
    """Look for an invoice by its number and open it."""
    link = page.locator("main tbody").get_by_role("link", name=number, exact=True)
    follow(page, f"/factures/{side}/rechercher/?numero={number}", link)
    title(page, number)


def act(page: Page, label: str, **answers: str) -> None:
    """Choose an action on the page of an invoice; answer what it asks and confirm, where it is not decided there."""
    here = page.locator(".decision").get_by_role("button", name=label, exact=True)
    if here.count():
        page.get_by_label("Puis passer à la suivante").uncheck()
        here.click()
        expect(page.get_by_role("status").first).to_contain_text("c’est fait")
        return
    page.get_by_role("link", name=label, exact=True).click()
    confirm(page, label, **answers)


def confirm(page: Page, label: str, *, motif: str = "", comment: str = "") -> None:
    expect(page.locator("main")).to_contain_text("Ce que cela entraîne")
    if motif:
        page.get_by_label("Motif").select_option(label=motif)
    if comment:
        page.get_by_label("Commentaire").fill(comment)
    page.get_by_role("button", name=label, exact=True).click()
    expect(page.get_by_role("status").first).to_contain_text("c’est fait")
