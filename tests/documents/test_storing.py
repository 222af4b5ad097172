"""Files at the door: type, name, size, content, and what is kept (B-48, design §3.4)."""

import io
import os
import re
import zipfile
from pathlib import Path

import pytest
from django.db import transaction
from django.test import RequestFactory

from coryphee.core.errors import DomainError
from coryphee.documents import services
from coryphee.documents.models import Document
from coryphee.documents.names import safe_name
from coryphee.documents.responses import download_response
from tests.factories import NOW

pytestmark = pytest.mark.django_db
LARGE = 10_000_000


def store(content: bytes, filename: str = "lettre.txt", *, max_bytes: int = LARGE) -> services.Stored:
    return services.store(content, filename=filename, max_bytes=max_bytes, now=NOW)


def kept(settings) -> list[Path]:
    return [path for path in Path(settings.DOCUMENTS_DIR).rglob("*") if path.is_file()]


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


# -- what is kept ------------------------------------------------------------


def test_the_same_content_is_kept_once_under_whatever_name(settings):
    first = store(b"Bonjour", "a.txt")
    second = store(b"Bonjour", "b.csv")
    assert first.document == second.document
    assert (first.filename, second.filename) == ("a.txt", "b.csv")
    assert len(kept(settings)) == 1
    with services.open_document(first.document) as file:
        assert file.read() == b"Bonjour"


def test_a_file_that_was_damaged_is_whole_again_once_it_comes_again():
    """The right file was accepted a second time, and the damaged one stayed."""
    document = store(b"Bonjour", "a.txt").document
    for damaged in (b"", b"Bonj", b"Bonsoir"):
        services.path_of(document).write_bytes(damaged)
        store(b"Bonjour", "b.txt")
        with services.open_document(document) as file:
            assert file.read() == b"Bonjour"


def test_a_file_that_disappeared_from_the_disk_is_put_back():
    document = store(b"Bonjour").document
    services.path_of(document).unlink()
    assert services.verify_documents() == (1, {document.sha256: "manque"})
    with pytest.raises(services.MissingFile) as missing:
        services.open_document(document)
    assert missing.value.code == "missing_file"
    assert store(b"Bonjour").document == document
    assert services.verify_documents() == (1, {})


def test_a_file_changed_on_the_disk_is_found():
    document = store(b"Bonjour").document
    path = services.path_of(document)
    path.chmod(0o600)
    path.write_bytes(b"Bonsoir")
    assert services.verify_documents() == (1, {document.sha256: "a changé"})


def test_a_file_that_cannot_be_read_is_said_so_and_each_that_was_is_counted():
    document, told = store(b"Bonjour").document, []
    services.path_of(document).unlink()
    services.path_of(document).mkdir()
    read = services.verify_documents(lambda done, total: told.append((done, total)))
    assert read == (1, {document.sha256: "ne se lit pas (Is a directory)"})
    assert told == [(1, 1)]


def test_what_is_said_kept_is_on_the_disk_whole(monkeypatch):
    """A power cut after its certificate: the memory of the system alone had the file."""
    on_disk: list[int] = []
    monkeypatch.setattr(services.os, "fsync", lambda file: on_disk.append(os.fstat(file).st_size))
    store(b"Bonjour")
    assert on_disk == [7]


def test_what_a_refused_sending_left_is_kept_when_it_is_sent_again():
    with pytest.raises(RuntimeError), transaction.atomic():
        store(b"refus")
        raise RuntimeError("the invoice is refused")
    assert store(b"refus").document == Document.objects.get()


def test_a_download_is_never_run_by_the_browser():
    stored = store(b"<script>alert(1)</script>", "page d’été.html")
    response = download_response(RequestFactory().get("/"), stored.document, stored.filename)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Disposition"].startswith("attachment")
    assert "page%20d%E2%80%99%C3%A9t%C3%A9.html" in response["Content-Disposition"]
    assert b"".join(response.streaming_content) == b"<script>alert(1)</script>"


def test_a_download_has_the_type_of_its_own_name_and_not_of_the_first_that_was_stored():
    first, second = store(b"<b>Bonjour</b>", "x.txt"), store(b"<b>Bonjour</b>", "x.pdf.html")
    assert first.document == second.document
    assert download_response(RequestFactory().get("/"), first.document, first.filename)["Content-Type"] == "text/plain"
    assert download_response(RequestFactory().get("/"), second.document, second.filename)["Content-Type"] == "text/html"


# -- names ------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "kept_as"),
    [
        ("facture.pdf", "facture.pdf"),
        ("../../etc/passwd.txt", "passwd.txt"),
        (r"C:\Documents\devis.pdf", "devis.pdf"),
        ("devis n°4 : 50% & plus.pdf", "devis n°4 _ 50_ _ plus.pdf"),
        ("e\u0301te\u0301.pdf", "été.pdf"),
        ("\x00\x1f.pdf", "__.pdf"),
        ("  deux   espaces .pdf", "deux espaces .pdf"),
        ("facture\u202efdp.html", "facturefdp.html"),
        ("a\u2066b\u200b\x85c\u2028d.pdf", "ab c d.pdf"),
        ("", "sans-nom"),
        ("...", "sans-nom"),
        ("x" * 300 + ".pdf", "x" * 46 + ".pdf"),
    ],
)
def test_a_name_is_made_safe_rather_than_refused(given, kept_as):
    assert safe_name(given, longest=50) == kept_as


def test_no_name_is_ever_longer_or_leads_elsewhere():
    for given in ("a" * 500, "a" * 10 + "." + "b" * 500, "/" * 80, "..\\..\\x", "é" * 200 + ".tar.gz"):
        name = safe_name(given, longest=50)
        assert 0 < len(name) <= 50
        assert not re.search(r"[/\\\x00]", name)


# -- what is refused, with a sentence and nothing kept ------------------------------------------------------------

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
REFUSED = {
    "empty": (b"", "vide.txt", "empty_file", "est vide"),
    "too large": (b"x" * 2001, "gros.txt", "file_too_large", "dépasse 0,002 Mo"),
    "unknown type": (b"x", "programme.exe", "wrong_file_type", "n’est pas accepté"),
    "no extension": (b"x", "fichier", "wrong_file_type", "n’est pas accepté"),
    "program in disguise": (b"MZ\x90\0", "photo.txt", "wrong_file_type", "n’est pas ce que dit son extension"),
    "script in disguise": (b"#!/bin/sh\n", "notes.csv", "wrong_file_type", "n’est pas ce que dit"),
    "picture called pdf": (PNG, "facture.pdf", "wrong_file_type", "« .pdf »"),
    "text called zip": (b"bonjour", "archive.zip", "wrong_file_type", "« .zip »"),
    "pdf called word": (b"%PDF-1.4", "lettre.docx", "wrong_file_type", "« .docx »"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_refused_file_leaves_nothing_behind(settings, what):
    content, name, code, sentence = REFUSED[what]
    with pytest.raises(DomainError) as refused:
        store(content, name, max_bytes=2000)
    assert refused.value.code == code
    assert sentence in refused.value.message and name in refused.value.message
    assert (kept(settings), Document.objects.count()) == ([], 0)


def test_a_file_of_the_very_limit_is_taken():
    assert store(b"x" * 2000, max_bytes=2000).document.size == 2000


@pytest.mark.parametrize(
    ("content", "name"), [(PNG, "a.png"), (b"%PDF-1.7\n", "a.pdf"), (b"BM d", "a.csv")], ids=["png", "pdf", "csv"]
)
def test_what_says_the_truth_is_taken(content, name):
    assert store(content, name).filename == name
