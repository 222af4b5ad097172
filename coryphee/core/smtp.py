"""Mails by SMTP, each answer of the server within a time and a length: whatever it says, it takes no memory of ours."""

import smtplib
import socket
import time
from typing import Any, cast

from django.core.mail.backends.smtp import EmailBackend

LONGEST_ANSWER = 64_000  # bytes, all its lines together
PIECE = 4096


class _Answers:
    """What smtplib reads lines from: each answer begins anew, and is over in time whatever trickles."""

    def __init__(self, sock: socket.socket, seconds: float | None) -> None:
        self._socket, self._seconds = sock, seconds
        self._kept, self._left, self._deadline = b"", 0, 0.0

    def begin(self) -> None:
        self._left = LONGEST_ANSWER
        self._deadline = time.monotonic() + (self._seconds or 0)

    def readline(self, _most: int) -> bytes:
        while b"\n" not in self._kept and (piece := self._piece()):
            self._kept += piece
        line, end, self._kept = self._kept.partition(b"\n")
        self._left -= len(line) + len(end)
        if self._left < 0:
            raise smtplib.SMTPServerDisconnected("its answer has no end")
        return line + end

    def _piece(self) -> bytes:
        if len(self._kept) > self._left:
            raise smtplib.SMTPServerDisconnected("its answer has no end")
        if self._seconds is not None:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("its answer does not end in time")
            self._socket.settimeout(left)
        try:
            return self._socket.recv(PIECE)
        finally:
            self._socket.settimeout(self._seconds)

    def close(self) -> None:
        """smtplib closes what it reads from, and the connection by itself."""


class _Bounded(smtplib.SMTP):
    def getreply(self) -> tuple[int, bytes]:
        if self.file is None:  # a new connection, or TLS from here on
            self.file = cast(Any, _Answers(cast(Any, self.sock), self.timeout))
        cast(_Answers, self.file).begin()
        return super().getreply()


class _BoundedByTls(_Bounded, smtplib.SMTP_SSL):
    pass


class Backend(EmailBackend):
    """Django's own, with bounded answers."""

    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        return _BoundedByTls if self.use_ssl else _Bounded
