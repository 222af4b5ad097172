"""A real Chromium against the portal served in this process; the worker's jobs run when a test says so."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from coryphee.core import jobs
from tests.factories import PASSWORD

TIMEOUT = 10_000  # milliseconds for whatever a page must show
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The machine's Chromium (or the one that CHROMIUM names); it runs as root in a container."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("there is no Chromium on this machine (CHROMIUM names one)")
    return {**browser_type_launch_args, "executable_path": program, "args": ["--no-sandbox", "--disable-dev-shm-usage"]}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_context_args, "locale": "fr-FR", "timezone_id": "Europe/Paris", "viewport": WIDE}


@dataclass(frozen=True)
class Portal:
    """The portal as one person meets it in a browser."""

    url: str
    open_context: Callable[..., BrowserContext]

    def visitor(self, **options: Any) -> Page:
        """A new browser window in which nobody is signed in; `viewport=NARROW`, `java_script_enabled=False`…"""
        page = self.open_context(base_url=self.url, **options).new_page()
        page.set_default_timeout(TIMEOUT)
        page.goto("/")
        return page

    def person(self, user: Any, password: str = PASSWORD, **options: Any) -> Page:
        """A new window in which this person has signed in, by the form."""
        page = self.visitor(**options)
        page.goto("/connexion/")
        page.locator("main input[type=email]").fill(user.email)
        page.locator("main input[type=password]").fill(password)
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_url(lambda url: "/connexion/" not in url)
        return page

    def work(self) -> int:
        """Do what the worker would: routing, certificates, messages."""
        return jobs.run_due()


@pytest.fixture
def portal(live_server: Any, browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Portal]:
    """The portal, served; every window is closed at the end, and none may have met an error of script or policy."""
    contexts: list[BrowserContext] = []
    troubles: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        # A page of error answers 4xx on purpose, and Chromium says so: that is not a fault of the page.
        if message.type == "error" and "Failed to load resource" not in message.text:
            troubles.append(message.text)

    def open_context(**options: Any) -> BrowserContext:
        context = browser.new_context(**{**browser_context_args, **options})
        context.on("console", hear)
        context.on("weberror", lambda error: troubles.append(str(error.error)))
        contexts.append(context)
        return context

    yield Portal(live_server.url, open_context)
    for context in contexts:
        context.close()
    assert troubles == []


@pytest.fixture
def assert_accessible() -> Callable[[Page], None]:
    """axe finds nothing on the page as it stands; the report says what, where and how to mend it."""

    def check(page: Page) -> None:
        results = Axe().run(page, options={"runOnly": RULES})
        assert results.violations_count == 0, f"{page.url}\n{results.generate_report()}"
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{page.url} scrolls sideways by {wide} px"

    return check
