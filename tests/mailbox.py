"""A real SMTP server on the loopback, and what it received."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import Message
from typing import Any

from aiosmtpd.controller import Controller
from django.core.mail import get_connection
from django.core.mail.message import EmailMessage

SMTP = "django.core.mail.backends.smtp.EmailBackend"


class Mailbox:
    def __init__(self) -> None:
        self.received: list[Message] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.received.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def send_to(port: int, settings: Any, monkeypatch: Any) -> None:
    """The portal's mails go to that port instead of the outbox that Django puts in their place under test."""
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_USE_TLS = "127.0.0.1", port, False
    monkeypatch.setattr(EmailMessage, "get_connection", lambda self, fail_silently=False: get_connection(SMTP))


@contextmanager
def smtp_server(port: int) -> Iterator[Mailbox]:
    mailbox = Mailbox()
    server = Controller(mailbox, hostname="127.0.0.1", port=port)
    server.start()
    try:
        yield mailbox
    finally:
        server.stop()
