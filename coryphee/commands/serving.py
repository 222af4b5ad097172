"""Keep the web server up: once it has answered it comes back, whatever ends it, until somebody asks it to stop."""

import http.client
import signal
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import click

LOOK_SECONDS = 0.3
STEADY_SECONDS = 60  # a server that lasted so long comes back after the shortest pause
LONGEST_PAUSE = 16


def keep_serving(make: Callable[[], Any], answered: threading.Event) -> None:
    """The server gives up when one of its processes dies twice within seconds, healthy ones beside it included.

    An OOM killer does that. One that never answered has a reason that no new try mends: it ends, with its sentence.
    """
    pause = 1
    while True:
        server, begun = make(), time.monotonic()
        try:
            server.serve()
            return
        except (SystemExit, OSError, RuntimeError):  # the last two: the port is somebody else's for a moment
            # None of its processes is left: from here to the next ones, whoever asks to stop ends this very program.
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, signal.SIG_DFL)
            if server.interrupt_signal:  # asked while it gave up
                return
            if not answered.is_set():
                click.echo("Le serveur web n’a pas pu démarrer : la cause est écrite ci-dessus.", err=True)
                raise
        pause = 1 if time.monotonic() - begun > STEADY_SECONDS else min(2 * pause, LONGEST_PAUSE)
        click.echo(f"Le serveur web s’est arrêté de lui-même : il redémarre dans {pause} s.", err=True)
        time.sleep(pause)


def told_when_it_answers(host: str, port: int) -> threading.Event:
    """Set by a thread that asks until something answers there once, then says so: « Listening » was too early."""
    answered = threading.Event()
    # The name is looked up here: processes are forked meanwhile, and would find its locks held by nobody.
    address = str(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][4][0])

    def look() -> None:
        while not _answers(address, port):
            time.sleep(LOOK_SECONDS)
        answered.set()
        click.echo(f"Le portail répond sur http://{f'[{host}]' if ':' in host else host}:{port}.", err=True)

    threading.Thread(target=look, name="answers", daemon=True).start()
    return answered


def _answers(address: str, port: int) -> bool:
    """Asks what the door itself refuses: no page is made, nothing is logged."""
    try:
        connection = http.client.HTTPConnection(address, port, timeout=5)
        try:
            connection.request("TRACE", "/")
            connection.getresponse()
        finally:
            connection.close()
    except (OSError, http.client.HTTPException):
        return False
    return True
