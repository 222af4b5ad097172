"""A demo portal to attack: its processes, its people, its base; all gone afterwards."""

import http.client
import os
import secrets
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from bench.served import free_port
from bench.shared import ROOT, environment, own_folder
from tools.postgres import running

JEANNE, MARC = "jeanne@charpentes-lemoine.example", "marc.petit@fournitures-atlantique.example"
AWA, PAUL = "awa.diallo@marly.example", "paul.mercier@marly.example"
CLAIRE, HUGO = "claire.roux@ch-valbrune.example", "hugo.bernard@ch-valbrune.example"
LUC, SOPHIE, CAMILLE = (
    "luc.fontaine@lys.example",
    "sophie.brun@cabinet-brun.example",
    "camille.assistance@portail.example",
)
START_SECONDS = 40.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table: what was tried, how often, what came of it, and whether the promise is kept."""

    part: str
    name: str
    tries: int
    outcome: str
    kept: bool


@dataclass
class World:
    folder: Path
    database: str
    environment: dict[str, str]
    port: int
    processes: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self, name: str = "web", **more: str) -> None:
        """« web » or « worker », with other settings when given."""
        commands = {"web": ["serve", "--port", str(self.port)], "worker": ["worker"]}
        with (self.folder / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", "coryphee", *commands[name]],
                cwd=ROOT,
                env=self.environment | more,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        if name == "web":
            self.wait()

    def wait(self) -> None:
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            try:
                if Visitor(self).get("/connexion/").status == 200:
                    return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError((self.folder / "web.log").read_text(errors="replace")[-2000:])

    def kill_alone(self, name: str) -> int:
        """`kill -9` of the program that was started and of none of those that it started; the number of their group."""
        process = self.processes.pop(name)
        process.kill()
        process.wait()
        return process.pid

    def stop(self, name: str, number: int = signal.SIGTERM) -> None:
        process = self.processes.pop(name, None)
        if process is None:
            return
        try:
            os.killpg(process.pid, number)
            process.wait(20)
        except ProcessLookupError:
            pass
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        if number == signal.SIGKILL and name == "web":
            time.sleep(0.2)  # the port is free again


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Any
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode(errors="replace")


class Visitor:
    """A browser without pages: cookies, tokens, forms and files."""

    def __init__(self, world: World, email: str = "", *, address: str = "") -> None:
        self.world, self.email = world, email
        self.cookies = {"csrftoken": secrets.token_hex(16)}
        self.headers = {"X-Forwarded-For": address} if address else {}
        if email:
            self.cookies["sessionid"] = _session_of(email)

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, headers=headers)

    def post(self, path: str, data: Mapping[str, str] | None = None, files: Mapping[str, Any] | None = None) -> Answer:
        form = {"csrfmiddlewaretoken": self.cookies["csrftoken"], **(data or {})}
        if not files:
            return self.ask(
                "POST", path, urlencode(form).encode(), {"Content-Type": "application/x-www-form-urlencoded"}
            )
        body, kind = multipart(form, files)
        return self.ask("POST", path, body, {"Content-Type": kind})

    def ask(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.world.port, timeout=60)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            connection.request(method, path, body, {"Cookie": cookies, **self.headers, **(headers or {})})
            answer = connection.getresponse()
            for line in answer.headers.get_all("Set-Cookie", []):
                name, _equal, rest = line.partition("=")
                self.cookies[name] = rest.partition(";")[0]
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()


def multipart(form: Mapping[str, str], files: Mapping[str, Any]) -> tuple[bytes, str]:
    mark = uuid.uuid4().hex
    parts = [f'--{mark}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n'.encode() for n, v in form.items()]
    for name, (filename, content) in files.items():
        head = f'--{mark}\r\nContent-Disposition: form-data; name="{name}"; filename="{filename}"\r\n\r\n'
        parts.append(head.encode() + content + b"\r\n")
    return b"".join([*parts, f"--{mark}--\r\n".encode()]), f"multipart/form-data; boundary={mark}"


def _session_of(email: str) -> str:
    """A session made in the base: signing in is tried elsewhere, and takes time on purpose."""
    from coryphee.accounts.models import User
    from coryphee.accounts.sessions import SessionStore

    user = User.objects.get(email=email)
    store = SessionStore()
    store["_auth_user_id"] = str(user.pk)
    store["_auth_user_backend"] = "coryphee.accounts.backends.EmailBackend"
    store["_auth_user_hash"] = user.get_session_auth_hash()
    store.create()
    return str(store.session_key)


def invoice_file(number: str, *, commitment: str = "2026-00731") -> bytes:
    """The carpenter's invoice to the town, as the demo cast names them."""
    from datetime import UTC, datetime, timedelta
    from random import Random

    from coryphee.demo.papers import Paper, write_paper
    from coryphee.formats.syntaxes.ubl.writing import write_ubl
    from coryphee.organisations.models import Organisation, Unit

    paper = Paper(
        number=number,
        issued=datetime.now(tz=UTC).date() - timedelta(days=1),
        supplier=Organisation.objects.get(legal_name__istartswith="charpentes lemoine"),
        recipient=Organisation.objects.get(legal_name__iendswith="marly", nature="PUBLIQUE"),
        unit=Unit(code="BAT-01"),
        commitment=commitment,
        catalogue="carpenter",
    )
    return write_ubl(write_paper(paper, Random(number)))


@contextmanager
def world(database: str, **settings: str) -> Iterator[World]:
    """A portal with the demo's data on « sqlite » or « postgresql », served, with its worker; Django is ready here."""
    with own_folder() as folder, _base(database) as url:
        port = free_port()
        given = environment(
            folder,
            DATABASE_URL=url,
            CORYPHEE_DEMO="1",
            CORYPHEE_PUBLIC_URL=f"http://127.0.0.1:{port}",
            CORYPHEE_TRUSTED_PROXIES="1",
            **settings,
        )
        os.environ.update(given)
        made = World(folder=folder, database=database, environment=given, port=port)
        loaded = subprocess.run(
            [sys.executable, "-m", "coryphee", "demo", "load"],
            cwd=ROOT,
            env=given,
            capture_output=True,
            check=False,
        )
        if loaded.returncode:
            raise RuntimeError(loaded.stderr.decode(errors="replace")[-2000:])
        import django

        django.setup()
        try:
            made.start("web")
            made.start("worker")
            yield made
        finally:
            for name in list(made.processes):
                made.stop(name)
            from django.db import connections

            connections.close_all()


@contextmanager
def _base(database: str) -> Iterator[str]:
    if database == "sqlite":
        yield ""
        return
    with running() as url:
        yield url
