"""Play a sign-in as a browser does it: this configuration over an empty base, a TLS proxy, a jar of cookies."""

import http.client
import os
import re
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.cookies import SimpleCookie
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode, urlsplit

from coryphee.commands.tls.proxy import make_certificate, proxy

EMAIL, PASSWORD = "essai@portail.invalid", "Essai-de-connexion-2026"
PATIENCE = 60.0
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


class CannotPlay(Exception):
    """The rehearsal itself could not take place; says why."""


class Answer(NamedTuple):
    status: int
    headers: http.client.HTTPMessage
    body: str


def play(public_url: str) -> list[str]:
    """What would stop or endanger people who sign in at `public_url`; nothing when all is well.

    Raises `CannotPlay` where the scratch portal does not start.
    """
    with tempfile.TemporaryDirectory(prefix="coryphee-essai-") as folder, _portal(Path(folder)) as port:
        certificate, key = make_certificate(urlsplit(public_url).hostname or "localhost", Path(folder))
        with proxy(certificate, key, port) as listening:
            return _Browser(public_url, listening).sign_in()


class _Browser:
    """Sends what a browser sends (Host, Origin, Referer, cookies), and keeps the cookies it is given."""

    def __init__(self, public_url: str, port: int) -> None:
        self._url, self._port = public_url, port
        self.cookies: SimpleCookie = SimpleCookie()

    def sign_in(self) -> list[str]:
        page = self._ask("GET", "/connexion/")
        token = TOKEN.search(page.body)
        if page.status != 200 or token is None:
            return [f"la page de connexion répond {page.status} : l’hôte public est-il dans CORYPHEE_ALLOWED_HOSTS ?"]
        form = {"csrfmiddlewaretoken": token.group(1), "email": EMAIL, "password": PASSWORD}
        answer = self._ask("POST", "/connexion/", form)
        if "sessionid" not in self.cookies:
            return [
                "la connexion est refusée : l’origine que dit le navigateur n’est pas celle de CORYPHEE_PUBLIC_URL."
            ]
        return list(self._troubles(answer))

    def _troubles(self, answer: Answer) -> Iterator[str]:
        bare = sorted(name for name, cookie in self.cookies.items() if not cookie["secure"])
        if bare:
            yield f"des cookies partiraient sans TLS : {', '.join(bare)}."
        if "Strict-Transport-Security" not in answer.headers:
            yield "l’en-tête Strict-Transport-Security manque."
        if self._ask("GET", "/compte/").status != 200:
            yield "la session ouverte n’est pas reconnue à la page suivante."

    def _ask(self, method: str, path: str, form: Mapping[str, str] | None = None) -> Answer:
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE  # our own proxy, on loopback
        connection = http.client.HTTPSConnection("127.0.0.1", self._port, context=context, timeout=PATIENCE)
        headers = {"Host": urlsplit(self._url).netloc, "Referer": f"{self._url}/connexion/"}
        headers["Cookie"] = "; ".join(f"{name}={cookie.value}" for name, cookie in self.cookies.items())
        if form is not None:
            headers |= {"Origin": self._url, "Content-Type": "application/x-www-form-urlencoded"}
        connection.request(method, path, urlencode(form) if form is not None else None, headers)
        answer = connection.getresponse()
        for line in answer.headers.get_all("Set-Cookie", []):
            self.cookies.load(line)
        body = answer.read().decode(errors="replace")
        connection.close()
        return Answer(answer.status, answer.headers, body)


@contextmanager
def _portal(folder: Path) -> Iterator[int]:
    """The portal of this configuration over an empty base of its own; the port where it listens."""
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "coryphee.config.settings",
        "DATABASE_URL": "",
        "CORYPHEE_DATA_DIR": str(folder),
        "CORYPHEE_DOCUMENTS_DIR": str(folder / "documents"),
        "CORYPHEE_JUDGE_PROCESSES": "0",
        "CORYPHEE_DEMO": "0",
    }
    program = [sys.executable, "-m", "coryphee"]
    _run([*program, "migrate"], environment)
    names = ["--email", EMAIL, "--first-name", "Essai", "--last-name", "Essai", "--password-stdin"]
    _run([*program, "user", "create", *names], environment, PASSWORD)
    port = _free_port()
    process = subprocess.Popen(
        [*program, "serve", "--port", str(port)],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait(process, port)
        yield port
    finally:
        process.terminate()
        process.wait()


def _run(command: list[str], environment: Mapping[str, str], given: str = "") -> None:
    done = subprocess.run(command, env=environment, input=given, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotPlay((done.stderr or done.stdout).strip().splitlines()[-1])


def _wait(process: "subprocess.Popen[bytes]", port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise CannotPlay("le serveur ne démarre pas.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
