"""The virus scan port, against a server that speaks clamd's own protocol on the loopback."""

import socket
import socketserver
import struct
import threading
from collections.abc import Iterator

import pytest

from coryphee.documents import services
from coryphee.documents.models import Document, Scan
from coryphee.documents.scanning import ScannerUnavailable, VirusFound
from tests.factories import NOW

pytestmark = pytest.mark.django_db
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


class Clamd(socketserver.StreamRequestHandler):
    """INSTREAM as clamd answers it: a length in four bytes and a piece, again and again, then a length of zero."""

    def handle(self) -> None:
        assert self.rfile.read(10) == b"zINSTREAM\0"
        content = b""
        while size := struct.unpack(">I", self.rfile.read(4))[0]:
            content += self.rfile.read(size)
        self.server.seen.append(len(content))  # type: ignore[attr-defined]
        if EICAR in content:
            answer = b"stream: Eicar-Signature FOUND\0"
        elif b"limit" in content:
            answer = b"INSTREAM size limit exceeded. ERROR\0"
        else:
            answer = b"stream: OK\0"
        self.wfile.write(answer)


@pytest.fixture
def clamd(settings) -> Iterator[socketserver.TCPServer]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Clamd) as server:
        server.seen = []  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        settings.VIRUS_SCANNER = f"clamd:127.0.0.1:{server.server_address[1]}"
        yield server
        server.shutdown()


def store(content: bytes) -> Document:
    return services.store(content, filename="lettre.txt", max_bytes=10_000_000, now=NOW).document


def test_without_a_scanner_the_file_says_that_nobody_looked(settings):
    settings.VIRUS_SCANNER = "none"
    assert store(b"Bonjour").scan == Scan.NOT_SCANNED


def test_a_clean_file_says_so_and_is_sent_whole(clamd):
    assert store(b"x" * 200_000).scan == Scan.CLEAN
    assert clamd.seen == [200_000]


def test_a_virus_is_refused_by_its_name_and_nothing_is_kept(clamd, settings):
    with pytest.raises(VirusFound, match="Eicar-Signature"):
        store(b"Bonjour " + EICAR)
    assert not Document.objects.exists()
    assert not [path for path in settings.DOCUMENTS_DIR.rglob("*") if path.is_file()]


def test_a_file_that_the_scanner_cannot_read_is_not_taken_for_clean(clamd):
    with pytest.raises(ScannerUnavailable, match="n’a pas pu lire"):
        store(b"limit")
    assert not Document.objects.exists()


def test_a_scanner_that_does_not_answer_refuses_everything(settings):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings.VIRUS_SCANNER = f"clamd:127.0.0.1:{port}"
    with pytest.raises(ScannerUnavailable, match="ne répond pas"):
        store(b"Bonjour")
    assert not Document.objects.exists()
