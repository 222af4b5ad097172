"""A real Chromium against the real programs: the demo portal, served by a process, with its worker."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from coryphee.demo.cast import PASSWORD
from tests.browser.served import demo_portal
from tools.system import chromium

TIMEOUT = 15_000  # milliseconds for whatever a page must show
WIDE, NARROW, NARROWEST = {"width": 1280, "height": 900}, {"width": 390, "height": 844}, {"width": 320, "height": 640}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking")
ALONE = ("--disable-component-update", "--disable-sync", "--no-first-run")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The machine's Chromium (or the one that CHROMIUM names); it runs as root in a container."""
    program = chromium()
    if program is None:
        pytest.skip("there is no Chromium on this machine (CHROMIUM names one)")
    return {**browser_type_launch_args, "executable_path": program, "args": [*QUIET, *ALONE]}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_context_args, "locale": "fr-FR", "timezone_id": "Europe/Paris", "viewport": WIDE}


@pytest.fixture(scope="session")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a demo portal that all browser tests share."""
    with demo_portal(tmp_path_factory.mktemp("portal")) as url:
        yield url


class Windows:
    """Windows in which nobody is signed in; no window may meet an error of script, of policy or of the server."""

    def __init__(self, browser: Browser, options: dict[str, Any]) -> None:
        self._browser, self._options = browser, options
        self._contexts: list[BrowserContext] = []
        self.troubles: list[str] = []

    def open(self, **options: Any) -> Page:
        context = self._browser.new_context(**{**self._options, **options})
        context.set_default_timeout(TIMEOUT)
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.troubles.append(str(error.error)))
        self._contexts.append(context)
        return context.new_page()

    def close(self) -> None:
        for context in self._contexts:
            context.close()

    def _hear(self, message: ConsoleMessage) -> None:
        # A form that comes back answers 422 and an error page 4xx, on purpose; Chromium says so each time.
        if message.type == "error" and "the server responded with a status of 4" not in message.text:
            self.troubles.append(f"{message.location.get('url', '')}: {message.text}")


@pytest.fixture(scope="session")
def new_windows(portal: str, browser: Browser, browser_context_args: dict[str, Any]) -> Callable[[], Windows]:
    return lambda: Windows(browser, {**browser_context_args, "base_url": portal})


@pytest.fixture
def visitor(new_windows: Callable[[], Windows]) -> Iterator[Callable[..., Page]]:
    """A new window of the portal: `visitor(viewport=NARROW)`; none may meet an error."""
    windows = new_windows()
    yield windows.open
    windows.close()
    assert windows.troubles == []


@pytest.fixture(scope="session")
def sessions() -> dict[str, Any]:
    """Who signed in once, with what the browser keeps of it: the form takes time, on purpose."""
    return {}


@pytest.fixture
def page_as(visitor: Callable[..., Page], sessions: dict[str, Any]) -> Callable[..., Page]:
    """A new window in which this person of the cast has signed in, by the form the first time: `page_as(JEANNE)`."""
    return lambda email, **options: signed_in(visitor, sessions, email, **options)


def signed_in(new_window: Callable[..., Page], sessions: dict[str, Any], email: str, **options: Any) -> Page:
    if email not in sessions:
        sign_in(new_window(), email)  # once before, so that the header says when that was
        sign_in(first := new_window(), email)
        sessions[email] = first.context.storage_state()
    page = new_window(storage_state=sessions[email], **options)
    page.goto("/")
    page.get_by_role("heading", name="Ce qui vous attend").wait_for()
    return page


def sign_in(page: Page, email: str) -> None:
    page.goto("/connexion/")
    page.get_by_label("Adresse électronique").fill(email)
    page.get_by_label("Mot de passe").fill(PASSWORD)
    page.locator("main").get_by_role("button", name="Se connecter").click()
    page.get_by_role("heading", name="Ce qui vous attend").wait_for()


@pytest.fixture
def assert_accessible() -> Callable[[Page], None]:
    """axe finds nothing on the page as it stands, and nothing sticks out of it sideways."""

    def check(page: Page) -> None:
        if not page.evaluate("'axe' in window"):
            page.evaluate(AXE_SCRIPT)
        answer = page.evaluate("options => axe.run(options)", {"runOnly": RULES, "resultTypes": ["violations"]})
        results = AxeResults(answer)
        assert results.violations_count == 0, f"{page.url}\n{results.generate_report()}"
        assert_fits(page)

    return check


# Tables scroll in their frame on a desk; on a phone they are cards, and nothing of them may be cut.
CUT = """() => [...document.querySelectorAll(innerWidth < 640 ? ".table.scroll, .table .scroll" : "none")]
  .filter(frame => frame.scrollWidth > frame.clientWidth + 1).map(frame => frame.innerText.slice(0, 80))"""
STRETCHED = """() => [...document.querySelectorAll("input[type=checkbox], input[type=radio]")]
  .filter(box => box.getClientRects().length && (box.offsetWidth > 32 || box.offsetWidth < 12))
  .map(box => box.name)"""


def assert_fits(page: Page) -> None:
    """Nothing sticks out of the page, nothing is cut in it, no box to tick that is shown is stretched."""
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{page.url} scrolls sideways by {wide} px"
    assert page.evaluate(CUT) == [], page.url
    assert page.evaluate(STRETCHED) == [], page.url
