"""A mail server that says too much, or says it too slowly: it takes neither memory nor time of ours."""

import smtplib
import socket
import threading
from contextlib import contextmanager, suppress

import pytest

from coryphee.core.smtp import LONGEST_ANSWER, Backend

LINE = b"220-" + b"A" * 500 + b"\r\n"


@contextmanager
def server(greet):
    """Calls `greet(connection)` for whoever comes, until he hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve():
            with suppress(OSError):
                connection, _peer = listening.accept()
                with connection:
                    greet(connection)

        thread = threading.Thread(target=serve)
        thread.start()
        yield listening.getsockname()[1]
    thread.join()


def opened(port, *, timeout):
    backend = Backend(host="127.0.0.1", port=port, timeout=timeout, use_ssl=False, use_tls=False)
    try:
        return backend.open()
    finally:
        backend.close()


@pytest.mark.parametrize("piece", [LINE, b"A" * 500])
def test_an_answer_without_end_is_cut(piece):
    """« 220-… » for ever: the worker had 7 GB of it within a minute, and `/sante/` said that mails leave."""
    sent = []

    def flood(connection):
        while True:
            sent.append(connection.send(piece))

    with server(flood) as port, pytest.raises(smtplib.SMTPServerDisconnected, match="no end"):
        opened(port, timeout=60)
    assert sum(sent) > LONGEST_ANSWER


def test_an_answer_that_trickles_has_its_time():
    """Each byte gave it twenty seconds more."""
    over = threading.Event()

    def trickle(connection):
        while not over.wait(0.01):
            connection.sendall(b"2")

    with server(trickle) as port, pytest.raises(smtplib.SMTPServerDisconnected):
        try:
            opened(port, timeout=0.3)
        finally:
            over.set()


def test_lines_that_come_together_are_one_answer():
    def welcome(connection):
        connection.sendall(b"220-Bonjour\r\n220 essai\r\n")
        assert connection.recv(1000).startswith(b"ehlo")
        connection.sendall(b"250 essai\r\n")
        connection.recv(1000)
        connection.sendall(b"221 au revoir\r\n")

    with server(welcome) as port:
        backend = Backend(host="127.0.0.1", port=port, timeout=60, use_ssl=False, use_tls=False)
        assert backend.open()
        assert backend.connection.ehlo("ici") == (250, b"essai")
        backend.close()
