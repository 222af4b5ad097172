"""Starting and stopping for real: no orphan, no held port, sentences where something is not ready."""

import ctypes
import itertools
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from click.testing import CliRunner

from coryphee.commands import run, serving
from coryphee.commands.doctor import Trouble, _mail
from coryphee.core import jobs
from coryphee.core.models import Lane
from tests.browser.served import free_port
from tests.factories import make_staff

ROOT = Path(__file__).resolve().parents[2]


def environment(folder: Path) -> dict[str, str]:
    kept = {n: v for n, v in os.environ.items() if not n.startswith(("CORYPHEE_", "DJANGO_", "DATABASE_URL"))}
    return kept | {
        "DATABASE_URL": "",
        "CORYPHEE_DATA_DIR": str(folder),
        "CORYPHEE_STATIC_ROOT": str(folder),
        "CORYPHEE_JUDGE_PROCESSES": "0",
    }


def coryphee(folder: Path, *arguments: str, **given: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "coryphee", *arguments]
    own = environment(folder) | given
    return subprocess.run(command, cwd=ROOT, env=own, capture_output=True, text=True, check=False)


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def until(condition, seconds: float = 40) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.1)
    return False


@pytest.mark.slow
def test_a_server_that_is_killed_leaves_no_child_that_serves(tmp_path):
    port = free_port()
    command = [sys.executable, "-m", "coryphee", "serve", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment(tmp_path), start_new_session=True)
    try:
        assert until(lambda: listens(port))
        assert until(lambda: _answers(port))  # its child is at work
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert until(lambda: not listens(port))
    finally:
        subprocess.run(["pkill", "-9", "-g", str(process.pid)], check=False)


PR_SET_CHILD_SUBREAPER = 36


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells children apart from orphans")
def test_a_server_that_is_killed_while_its_children_start_leaves_none_that_serves(tmp_path):
    """Their new parent need not be number 1: here it is us, elsewhere what runs a session or a container."""
    port = free_port()
    command = [sys.executable, "-m", "coryphee", "serve", "--port", str(port), "--workers", "2"]
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    process = subprocess.Popen(command, cwd=ROOT, env=environment(tmp_path), start_new_session=True)
    try:
        assert until(lambda: len(_children(process.pid)) == 2)
        orphans = _children(process.pid)
        process.kill()
        process.wait()
        assert until(lambda: not any(_lives(pid) for pid in orphans))
        assert not listens(port)
    finally:
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 0)
        subprocess.run(["pkill", "-9", "-g", str(process.pid)], check=False)


def _children(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _lives(pid: int) -> bool:
    with suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)
    return Path(f"/proc/{pid}").exists()


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as client:
            client.sendall(b"GET /static/none HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            return client.recv(100).startswith(b"HTTP/1.1")
    except OSError:
        return False


class Server:
    """Granian as far as we need it: `ends` says how each of its lives ends; the last one is asked for."""

    def __init__(self, *ends):
        self.ends, self.lives, self.interrupt_signal = list(ends), 0, False

    def serve(self):
        self.lives += 1
        end = self.ends.pop(0) if self.ends else None
        if end == "asked":
            self.interrupt_signal = True
            raise SystemExit(1)
        if end is not None:
            raise end

    def kept(self, monkeypatch, *, answered=True, lasting=1.0):
        """Kept up until it ends for good; how long each pause was."""
        pauses, clock, told = [], itertools.count(0.0, lasting), threading.Event()
        if answered:
            told.set()
        monkeypatch.setattr(serving.time, "sleep", pauses.append)
        monkeypatch.setattr(serving.time, "monotonic", lambda: next(clock))
        monkeypatch.setattr(serving.signal, "signal", lambda *_given: None)
        serving.keep_serving(lambda: self, told)
        return pauses


@pytest.mark.parametrize("end", [SystemExit(1), OSError("port"), RuntimeError("port")])
def test_a_server_that_has_answered_always_comes_back_a_little_later_each_time(monkeypatch, end):
    """Four deaths of its processes within nine seconds, as an OOM killer deals them, ended the portal for good."""
    server = Server(*[end] * 8)
    assert server.kept(monkeypatch) == [2, 4, 8, 16, 16, 16, 16, 16]
    assert server.lives == 9


def test_a_server_that_lasted_comes_back_soon(monkeypatch):
    assert Server(*[SystemExit(1)] * 3).kept(monkeypatch, lasting=100.0) == [1, 1, 1]


def test_a_server_that_never_answered_ends_with_a_sentence(monkeypatch, capsys):
    server = Server(SystemExit(1))
    with pytest.raises(SystemExit):
        server.kept(monkeypatch, answered=False, lasting=100.0)
    assert server.lives == 1
    assert "n’a pas pu démarrer" in capsys.readouterr().err


def test_a_stop_that_is_asked_while_the_server_gives_up_is_heard(monkeypatch):
    server = Server(SystemExit(1), "asked")
    assert server.kept(monkeypatch) == [2]
    assert server.lives == 2


@contextmanager
def served(folder: Path, *arguments: str, **given: str) -> Iterator[tuple["subprocess.Popen[str]", int, Path]]:
    """The real program, once it answers; what it says on its error stream."""
    port, log = free_port(), folder / "serve.log"
    command = [sys.executable, "-m", "coryphee", "serve", "--port", str(port), *arguments]
    with log.open("w") as said:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment(folder) | given,
            stderr=said,
            stdout=said,
            start_new_session=True,
            text=True,
        )
    try:
        assert until(lambda: _answers(port)), log.read_text()
        yield process, port, log
    finally:
        subprocess.run(["pkill", "-9", "-g", str(process.pid)], check=False)
        process.wait()


@pytest.mark.slow
@pytest.mark.parametrize("workers", [1, 2])
def test_a_server_whose_processes_are_killed_again_and_again_comes_back_and_stops_when_asked(tmp_path, workers):
    with served(tmp_path, "--workers", str(workers)) as (process, port, log):

        def killed_until_it_gives_up(times: int) -> None:
            while log.read_text().count("il redémarre dans") < times:
                for pid in _children(process.pid):
                    os.kill(pid, signal.SIGKILL)
                time.sleep(0.05)
                assert process.poll() is None, log.read_text()

        assert until(lambda: "Le portail répond sur" in log.read_text())  # before, whatever ends it ends it for good
        killed_until_it_gives_up(3)
        assert until(lambda: _answers(port)), log.read_text()
        killed_until_it_gives_up(4)
        process.terminate()  # in the pause before the next life
        assert until(lambda: process.poll() is not None)
        assert not listens(port)


@pytest.mark.slow
def test_a_server_that_cannot_begin_ends(tmp_path):
    """No process of it can load the pages: to begin again for ever would hide why."""
    done = coryphee(tmp_path, "serve", "--port", str(free_port()), CORYPHEE_WEB_FILE_THREADS="0")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("Le serveur web n’a pas pu démarrer")


@pytest.mark.slow
def test_only_version_1_of_http_is_spoken(tmp_path):
    """In version 2 a form without a length lost its body, cookies in pieces were lost, headers stayed open."""
    preface = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes((0, 0, 0, 4, 0, 0, 0, 0, 0))  # then empty settings
    with (
        served(tmp_path) as (_process, port, _log),
        socket.create_connection(("127.0.0.1", port), timeout=20) as client,
    ):
        client.sendall(preface)
        said = b""
        while piece := client.recv(1000):
            said += piece
    assert said[:9] in (b"", b"HTTP/1.1 ")  # an end, or a refusal in the version we speak


def test_a_port_that_is_held_is_refused_in_words(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        done = coryphee(tmp_path, "serve", "--port", str(other.getsockname()[1]))
    assert done.returncode == 1
    assert "est déjà pris" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", [("worker",), ("audit", "verify"), ("user", "create", "--password-stdin")])
def test_a_base_that_is_not_ready_is_said_in_words(tmp_path, command):
    names = ("--email", "a@b.example", "--first-name", "A", "--last-name", "B") if command[0] == "user" else ()
    done = coryphee(tmp_path, *command, *names)
    assert done.returncode == 1
    assert "coryphee migrate" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.django_db
@pytest.mark.parametrize(("lanes", "threads"), [((), 3), (("--lanes", "longs"), 1), (("--threads", "2"), 6)])
def test_of_the_threads_of_a_worker_one_looks_after_recurring_jobs(monkeypatch, lanes, threads):
    """With none, nothing is ever sealed, swept or forgotten; each lane that was asked for has its thread."""
    started = []
    monkeypatch.setattr(jobs, "run_worker", lambda *, stop, lanes, schedules: started.append((schedules, lanes)))
    monkeypatch.setattr(run.signal, "signal", lambda *_asked: None)
    monkeypatch.setattr(run.sys, "setswitchinterval", lambda _seconds: None)
    assert CliRunner().invoke(run.worker, list(lanes)).exit_code == 0
    assert sorted(schedules for schedules, _lanes in started) == [False] * (threads - 1) + [True]
    asked = {Lane.BULK} if "longs" in lanes else set(Lane)
    assert {lane for _schedules, lanes in started for lane in lanes} == asked


WRONG = {
    "CORYPHEE_TRUSTED_PROXIES": "abc",
    "CORYPHEE_MAIL_URL": "mail.example.fr:25",
    "DATABASE_URL": "posgres://coryphee:motdepasse@db/coryphee",
    "CORYPHEE_DATA_DIR": "/proc/coryphee",
}


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.parametrize("command", [("doctor", "--quick"), ("serve",), ("audit", "verify")], ids=" ".join)
def test_a_setting_that_cannot_be_used_is_a_sentence_that_names_it(tmp_path, name, command):
    done = coryphee(tmp_path, *command, **{name: WRONG[name]})
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith(name)
    assert "motdepasse" not in line


@pytest.mark.parametrize("command", [("audit", "verify"), ("migrate",)], ids=" ".join)
def test_a_database_that_is_down_is_a_sentence(tmp_path, command):
    done = coryphee(tmp_path, *command, DATABASE_URL="postgres://coryphee@127.0.0.1:1/coryphee")
    assert done.returncode == 1
    assert done.stderr.startswith("La base de données ne répond pas")
    assert "Traceback" not in done.stderr


def test_a_mail_server_that_says_nothing_is_a_trouble(settings, monkeypatch):
    monkeypatch.setattr("coryphee.commands.doctor.TIMEOUT", 0.3)
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        settings.EMAIL_BACKEND = "coryphee.core.smtp.Backend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", mute.getsockname()[1]
        with pytest.raises(Trouble, match="n’accepte pas de courriel"):
            _mail()


def test_a_mail_server_that_greets_is_fine(settings):
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()

        def greet() -> None:
            client, _address = server.accept()
            with client:
                client.sendall(b"220 essai\r\n")
                while line := client.recv(1000):
                    client.sendall(b"221 au revoir\r\n" if line.startswith(b"QUIT") else b"250 essai\r\n")

        threading.Thread(target=greet, daemon=True).start()
        settings.EMAIL_BACKEND = "coryphee.core.smtp.Backend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.getsockname()[1]
        assert "accepte les courriels" in _mail()


def test_staff_without_a_session_is_told_how_to_open_one(db, client_as):
    answer = client_as(make_staff(session=False)).get("/administration/travaux/")
    assert answer.status_code == 403
    assert "Ouvrez d’abord une session d’assistance" in answer.content.decode()
