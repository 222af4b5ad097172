"""clamd's own protocol: each question is over at its deadline, each answer within a bound, whatever the other does."""

import socket
import struct
import time
from typing import BinaryIO

Address = tuple[str, int]
CHUNK = 1 << 16
CONNECT_SECONDS = 2.0
LONGEST_ANSWER = 4096
LONGEST_NAME = 100  # of a virus, as people read it


class Cut(Exception):
    """It ended the connection, or answered in no way that clamd does."""


class Mute(Cut):
    """Nobody is there, or no answer came in time."""


class Link:
    """One connection to the scanner, for one question."""

    def __init__(self, address: Address, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds
        try:
            self._socket = socket.create_connection(address, timeout=min(seconds, CONNECT_SECONDS))
        except OSError as error:
            raise Mute(f"it cannot be reached ({_why(error)})") from error

    def __enter__(self) -> "Link":
        return self

    def __exit__(self, *_error: object) -> None:
        self._socket.close()

    def send(self, content: bytes) -> bool:
        """False when it hears no more: it may have said why."""
        try:
            self._in_time()
            self._socket.sendall(content)
        except TimeoutError as error:
            raise Mute("it takes nothing in time") from error
        except OSError:
            return False
        return True

    def answer(self) -> str:
        found = b""
        try:
            while not found.endswith(b"\0") and len(found) <= LONGEST_ANSWER:
                self._in_time()
                if not (more := self._socket.recv(LONGEST_ANSWER)):
                    break
                found += more
        except TimeoutError as error:
            raise Mute("it does not answer in time") from error
        except OSError as error:
            raise Cut(f"the connection is cut ({_why(error)})") from error
        if len(found) > LONGEST_ANSWER:
            raise Cut("its answer has no end")
        return found.rstrip(b"\0\n").decode(errors="replace")

    def _in_time(self) -> None:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._socket.settimeout(left)


def ping(address: Address, seconds: float) -> None:
    """Raises `Cut` or `Mute` when the scanner is not there."""
    with Link(address, seconds) as link:
        link.send(b"zPING\0")
        answer = link.answer()
    if answer != "PONG":
        raise Cut(f"it answers {_shown(answer)} to a PING")


def instream(content: BinaryIO, address: Address, seconds: float) -> str:
    """The name of the virus that was found, or nothing. Raises `Cut` or `Mute` when nobody knows."""
    with Link(address, seconds) as link:
        whole = link.send(b"zINSTREAM\0")
        while whole and (chunk := content.read(CHUNK)):
            whole = link.send(struct.pack(">I", len(chunk)) + chunk)
        whole = whole and link.send(struct.pack(">I", 0))
        answer = link.answer()
    if answer == "stream: OK" and whole:
        return ""
    if answer.startswith("stream: ") and answer.endswith(" FOUND"):
        name = answer.removeprefix("stream: ").removesuffix(" FOUND")
        return "".join(letter if letter.isascii() and letter.isprintable() else "?" for letter in name[:LONGEST_NAME])
    raise Cut(f"it answers {_shown(answer)}")


def _shown(answer: str) -> str:
    return repr(answer[:80]) if answer else "nothing"


def _why(error: OSError) -> str:
    return error.strerror or str(error) or type(error).__name__
