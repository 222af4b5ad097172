"""A virus scanner on the loopback that speaks clamd's own protocol, well or badly."""

import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
BADLY = {
    "cut": b"",
    "error": b"stream: Can't allocate memory ERROR\0",
    "junk": b"\xff\xfe<script>alert(1)</script> FOUND\0",
    "flood": b"A" * 100_000,
}


class Clamd(socketserver.StreamRequestHandler):
    """A command that ends with a zero; INSTREAM is followed by a length in four bytes and a piece, again and again."""

    def handle(self) -> None:
        server: Scanner = self.server  # type: ignore[assignment]
        command = b""
        while not command.endswith(b"\0") and (more := self.rfile.read(1)):
            command += more
        server.asked.append(command)
        if "mute" in server.mode and command == b"zINSTREAM\0" or server.mode == "mute":
            server.released.wait()
        elif command == b"zPING\0":
            self.wfile.write(b"PONG\0")
        elif server.mode == "hurried":
            self.wfile.write(b"stream: OK\0")
        elif server.mode in BADLY:
            self._read()
            self.wfile.write(BADLY[server.mode])
            while server.mode == "flood" and not server.released.is_set():  # until nobody reads any more
                self.wfile.write(BADLY["flood"])
        else:
            self.wfile.write(self._verdict(self._read()))

    def _read(self) -> bytes:
        content = b""
        while size := struct.unpack(">I", self.rfile.read(4))[0]:
            content += self.rfile.read(size)
        self.server.seen.append(len(content))  # type: ignore[attr-defined]
        return content

    def _verdict(self, content: bytes) -> bytes:
        if EICAR in content and self.server.mode != "without signatures":  # type: ignore[attr-defined]
            return b"stream: Eicar-Signature FOUND\0"
        if b"odd name" in content:
            return "stream: Vir\u202eus ".encode() + b"x" * 3000 + b" FOUND\0"
        return b"INSTREAM size limit exceeded. ERROR\0" if b"limit" in content else b"stream: OK\0"


class Scanner(socketserver.ThreadingTCPServer):
    """`mode`: "well", "without signatures", "mute", "mute for files", "hurried", or one of `BADLY`."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Clamd)
        self.mode, self.released = "well", threading.Event()
        self.asked: list[bytes] = []
        self.seen: list[int] = []

    def handle_error(self, *_asked: object) -> None:
        """Whoever asked no longer waits."""

    @property
    def address(self) -> tuple[str, int]:
        return "127.0.0.1", self.server_address[1]


@contextmanager
def running() -> Iterator[Scanner]:
    with Scanner() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.released.set()
        server.shutdown()
