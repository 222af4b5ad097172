"""The virus scan port: none (and the user is told), or a clamd spoken to in its own protocol."""

import socket
import struct
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.documents.models import Scan

CHUNK = 1 << 16
TIMEOUT = 30


class VirusFound(DomainError):
    code = "virus_found"


class ScannerUnavailable(DomainError):
    code = "scanner_unavailable"


def scan_file(path: Path) -> Scan:
    """The result for a file, or `VirusFound`. With no scanner configured the file is marked as not scanned."""
    if settings.VIRUS_SCANNER == "none":
        return Scan.NOT_SCANNED
    _kind, host, port = settings.VIRUS_SCANNER.split(":")
    try:
        answer = _instream(path, host, int(port))
    except OSError as error:
        raise ScannerUnavailable(
            _("L’antivirus ne répond pas : rien n’a été enregistré. Réessayez dans quelques minutes.")
        ) from error
    if answer.endswith("FOUND"):
        raise VirusFound(
            _("Ce fichier contient un virus (%(name)s) : il est refusé. Vérifiez votre ordinateur.")
            % {"name": answer.removeprefix("stream: ").removesuffix(" FOUND")}
        )
    if not answer.endswith("OK"):
        raise ScannerUnavailable(_("L’antivirus n’a pas pu lire ce fichier. Réessayez, ou joignez un autre format."))
    return Scan.CLEAN


def _instream(path: Path, host: str, port: int) -> str:
    """clamd's INSTREAM: chunks with their length in four bytes, ended by a length of zero."""
    with socket.create_connection((host, port), timeout=TIMEOUT) as link, path.open("rb") as file:
        link.sendall(b"zINSTREAM\0")
        while chunk := file.read(CHUNK):
            link.sendall(struct.pack(">I", len(chunk)) + chunk)
        link.sendall(struct.pack(">I", 0))
        answer = b""
        while not answer.endswith(b"\0") and (more := link.recv(4096)):
            answer += more
    return answer.rstrip(b"\0\n").decode(errors="replace")
