"""The portal as an operator installs it: TLS by nginx, configured as `docs/exploitation/nginx.conf` says."""

import contextlib
import http.client
import os
import shutil
import ssl
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from coryphee.commands.tls.proxy import make_certificate
from coryphee.demo.cast import PASSWORD
from tests.browser.papers import JEANNE
from tests.browser.served import ROOT, demo_portal, free_port

HOST = "portail.localhost"  # any name under .localhost is this machine, for a browser
EXAMPLE = ROOT / "docs" / "exploitation" / "nginx.conf"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The public address of a demo portal behind nginx."""
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        pytest.skip("there is no nginx on this machine")
    folder = tmp_path_factory.mktemp("proxy")
    port = free_port()
    public = f"https://{HOST}:{port}"
    with (
        demo_portal(folder, public_url=public, TRUSTED_PROXIES="1", DEMO_INVOICES="10") as inside,
        Nginx(program, folder, port, inside.rpartition(":")[2]),
    ):
        yield public


class Nginx:
    """The example of the documentation, with this machine's name, ports and certificate in it."""

    def __init__(self, program: str, folder: Path, port: int, inside: str) -> None:
        certificate, key = make_certificate(HOST, folder)
        text = EXAMPLE.read_text()
        for old, new in (
            ("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
            ("listen 80;", f"listen 127.0.0.1:{free_port()};"),
            ("factures.example.fr;", f"{HOST};"),
            ("/etc/ssl/factures.example.fr/fullchain.pem", str(certificate)),
            ("/etc/ssl/factures.example.fr/privkey.pem", str(key)),
            ("http://127.0.0.1:8000", f"http://127.0.0.1:{inside}"),
        ):
            assert old in text
            text = text.replace(old, new)
        temporary = "\n".join(
            f"  {kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        self._config = folder / "nginx.conf"
        self._config.write_text(
            # Started by root, nginx works as somebody who may write nothing in the tests' folder.
            f"{'user root; ' * (os.getuid() == 0)}daemon off; pid {folder}/pid; error_log {folder}/error.log; \n"
            f"events {{}}\nhttp {{\n  access_log off;\n{temporary}\n{text}\n}}\n"
        )
        self._command = [program, "-c", str(self._config), "-p", str(folder)]
        self._port = port

    def __enter__(self) -> None:
        self._process = subprocess.Popen(self._command)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self._port}/", timeout=5)
            except urllib.error.HTTPError:
                return  # nginx says that this port is for TLS
            except OSError:
                assert self._process.poll() is None, "nginx refused its configuration"
                time.sleep(0.1)

    def __exit__(self, *_exception: Any) -> None:
        self._process.terminate()
        self._process.wait()


def test_a_supplier_signs_in_through_tls_and_stays(address: str, browser: Browser, browser_context_args: Any):
    context = browser.new_context(**{**browser_context_args, "base_url": address, "ignore_https_errors": True})
    page = context.new_page()
    answer = page.goto("/connexion/")
    assert answer is not None
    assert answer.headers["strict-transport-security"].startswith("max-age=")
    page.get_by_label("Adresse électronique").fill(JEANNE)
    page.get_by_label("Mot de passe").fill(PASSWORD)
    page.locator("main").get_by_role("button", name="Se connecter").click()
    expect(page.get_by_role("heading", name="Ce qui vous attend")).to_be_visible()
    page.goto("/factures/emises/")
    page.goto("/compte/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Mon compte")
    bare = [cookie["name"] for cookie in context.cookies() if not cookie["secure"]]
    assert bare == []
    context.close()


@pytest.mark.parametrize(
    ("megabytes", "status", "said"),
    [(60, 413, "Cette page accepte au plus"), (128, 413, "Cette page accepte au plus"), (140, 413, "trop lourd")],
)
def test_what_is_too_heavy_is_said_in_our_words(address: str, megabytes: int, status: int, said: str):
    """The portal answered while nginx was still writing: « 502 Bad Gateway »."""
    answer = _posted(address, megabytes * 1_000_000)
    assert (answer.status, said in answer.read().decode()) == (status, True)


def test_a_portal_that_is_away_is_said_in_our_words(tmp_path: Path):
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        pytest.skip("there is no nginx on this machine")
    port = free_port()
    with Nginx(program, tmp_path, port, str(free_port())):
        answer = _posted(f"https://{HOST}:{port}", 10)
    assert (answer.status, answer.headers["Retry-After"]) == (503, "60")
    assert "Le portail ne répond pas" in answer.read().decode()


def _posted(address: str, size: int) -> http.client.HTTPResponse:
    """Asked as a program does that reads the answer while it still writes."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    connection = http.client.HTTPSConnection("127.0.0.1", int(address.rpartition(":")[2]), context=context, timeout=60)
    connection.putrequest("POST", "/verifier-une-facture/", skip_host=True)
    connection.putheader("Host", address.partition("//")[2])
    connection.putheader("Content-Length", str(size))
    connection.endheaders()
    with contextlib.suppress(OSError):  # nginx need not wait for the end to refuse
        for _ in range(0, size, 1_000_000):
            connection.send(bytes(min(size, 1_000_000)))
    return connection.getresponse()
