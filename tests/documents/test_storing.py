"""Files at the door: type, name, size, content, and what is kept (B-48, design §3.4)."""

import io
import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection, connections, transaction
from django.test import RequestFactory
from django.utils import timezone

from coryphee.cases.services import Piece, delete_draft, join_to_draft
from coryphee.core.errors import DomainError
from coryphee.documents import services, tasks
from coryphee.documents.models import Document
from coryphee.documents.names import safe_name
from coryphee.documents.responses import download_response
from tests.factories import NOW
from tests.invoicing import make_cast, prepare

pytestmark = pytest.mark.django_db
LARGE = 10_000_000


def store(content: bytes, filename: str = "lettre.txt", *, max_bytes: int = LARGE) -> services.Stored:
    return services.store(content, filename=filename, max_bytes=max_bytes, now=NOW)


def kept(settings) -> list[Path]:
    return [path for path in Path(settings.DOCUMENTS_DIR).rglob("*") if path.is_file()]


def aged(*paths):
    yesterday = time.time() - 25 * 3600
    for path in paths:
        os.utime(path, (yesterday, yesterday))


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


# -- what is kept ------------------------------------------------------------


def test_the_same_content_is_kept_once_under_whatever_name(settings):
    first = store(b"Bonjour", "a.txt")
    written = services.path_of(first.document).stat().st_ino
    second = store(b"Bonjour", "b.csv")
    assert first.document == second.document
    assert services.path_of(first.document).stat().st_ino == written  # never overwritten
    assert (first.filename, second.filename) == ("a.txt", "b.csv")
    assert len(kept(settings)) == 1
    with services.open_document(first.document) as file:
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


def test_what_a_killed_upload_left_is_swept_a_day_later(db, settings):
    incoming = Path(settings.DOCUMENTS_DIR) / "incoming"
    killed = (
        "import os, signal, io, django; django.setup()\n"
        "from coryphee.documents import services\n"
        "class Slow(io.RawIOBase):\n"
        "    def read(self, n=-1):\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "services.store(Slow(), filename='a.pdf', max_bytes=10, now=None)\n"
    )
    environment = {
        **os.environ,
        "CORYPHEE_DATA_DIR": str(incoming.parents[1]),
        "CORYPHEE_DOCUMENTS_DIR": str(incoming.parent),
        "DJANGO_SETTINGS_MODULE": "coryphee.config.settings",
    }
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", killed], env=environment, cwd=root, check=False)
    assert done.returncode == -signal.SIGKILL
    (left,) = incoming.iterdir()
    tasks.sweep()
    assert left.exists()  # it may be an upload under way
    aged(left)
    tasks.sweep()
    assert list(incoming.iterdir()) == []


def test_the_file_of_a_transaction_that_failed_is_swept_and_no_other(settings):
    """A refused deposit left its nine megabytes for ever."""
    stays = services.path_of(store(b"garde").document)
    Document.objects.update(created_at=timezone.now())
    with pytest.raises(RuntimeError), transaction.atomic():
        goes = services.path_of(store(b"refus").document)
        raise RuntimeError("the invoice is refused")
    services.sweep(now=timezone.now())
    assert goes.exists()  # it may be a deposit under way
    aged(stays, goes)
    services.sweep(now=timezone.now())  # this base began today: the files are not its own
    assert goes.exists()
    Document.objects.update(created_at=timezone.now() - timedelta(days=3))
    services.sweep(now=timezone.now())
    assert kept(settings) == [stays]
    store(b"refus")
    assert goes.exists()


def test_a_portal_that_was_started_on_an_empty_base_takes_no_file_away(settings):
    """Its first sweep would have emptied the store of the portal that the files belong to."""
    files = {services.path_of(store(content).document) for content in (b"une", b"deux")}
    Document.objects.all().delete()
    aged(*files)
    services.sweep(now=timezone.now())
    assert set(kept(settings)) == files


def test_what_nothing_holds_any_more_goes_a_day_later_and_nothing_else(settings):
    """A deleted draft left its file for ever."""
    cast = make_cast()
    draft, others = prepare(cast), store(b"rien ne me tient").document
    piece = Piece(content=b"une lettre", filename="lettre.txt")
    join_to_draft(draft, pieces=[piece], actor=cast.actor("jeanne"), now=NOW)
    held = {draft.original.sha256, draft.attachments.get().document.sha256}
    tasks.sweep()
    assert Document.objects.count() == 3  # the third may be held in a moment
    Document.objects.update(created_at=timezone.now() - timedelta(days=2))
    aged(*Path(settings.DOCUMENTS_DIR).glob("??/??/*"))
    tasks.sweep()
    assert {path.name for path in kept(settings)} == held == set(Document.objects.values_list("sha256", flat=True))
    delete_draft(draft, actor=cast.actor("jeanne"), now=timezone.now())
    tasks.sweep()
    assert (kept(settings), Document.objects.count()) == ([], 0)
    assert store(b"rien ne me tient").document != others
    assert len(kept(settings)) == 1


def test_the_same_content_that_comes_again_meanwhile_keeps_its_row(settings, monkeypatch):
    known = store(b"deux fois").document
    Document.objects.update(created_at=timezone.now() - timedelta(days=2))
    aged(services.path_of(known))
    delete = Document.delete

    def late(document):
        assert store(b"deux fois").document == document
        return delete(document)

    monkeypatch.setattr(Document, "delete", late)
    tasks.sweep()
    assert Document.objects.get() == known
    assert services.path_of(known).exists()


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has one writer anyway")
@pytest.mark.django_db(transaction=True)
def test_what_is_joined_while_the_same_content_is_being_swept_is_kept_anew(monkeypatch):
    """The upload had met a row that was going, and ended as a fault of the portal."""
    cast = make_cast()
    draft, known = prepare(cast), store(b"deux fois").document
    Document.objects.filter(pk=known.pk).update(created_at=timezone.now() - timedelta(days=2))
    aged(services.path_of(known))
    dates_from, joined = services._dates_from, []

    def join() -> None:
        try:
            piece = Piece(content=b"deux fois", filename="lettre.txt")
            join_to_draft(draft, pieces=[piece], actor=cast.actor("jeanne"), now=NOW)
        finally:
            connections.close_all()

    def meanwhile(*asked: object) -> bool:
        """The row is deleted, the file was looked at, nothing is committed."""
        found = dates_from(*asked)
        if connection.in_atomic_block:
            joined.append(pool.submit(join))
            while not joined[0].done() and not somebody_waits():
                time.sleep(0.01)
        return found

    monkeypatch.setattr(services, "_dates_from", meanwhile)
    with ThreadPoolExecutor(1) as pool:
        tasks.sweep()
        joined[0].result()
    document = draft.attachments.get().document
    assert (document.pk != known.pk, services.path_of(document).read_bytes()) == (True, b"deux fois")


def somebody_waits() -> bool:
    """Whether a session of this database stands before a lock."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
        return bool(cursor.fetchone()[0])


def test_a_file_that_comes_again_while_it_is_swept_stays(settings, monkeypatch):
    path = services.path_of(store(b"encore").document)
    Document.objects.update(created_at=timezone.now() - timedelta(days=2))
    aged(path)
    rename = Path.rename

    def late(self, target):
        if self == path:
            os.utime(path)
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", late)
    services.forget_unused(now=timezone.now())
    assert path.read_bytes() == b"encore"


def test_a_file_of_today_is_not_even_taken_aside_by_the_sweep(monkeypatch):
    """For the moment of that look it had no place: who kept or opened it then met a fault of the portal."""
    path = services.path_of(store(b"encore").document)

    def taken(self, target):
        raise AssertionError(f"{self} was taken aside")

    monkeypatch.setattr(Path, "rename", taken)
    services._remove(path, timezone.now() - timedelta(days=1))


def test_what_is_kept_is_whole_the_moment_it_is_in_its_place(monkeypatch):
    """A sweep that looked at it between the two ended the upload: « n’a pas pu enregistrer »."""
    replace, modes = Path.replace, []

    def placed(self, target):
        modes.append(self.stat().st_mode & 0o777)
        moved = replace(self, target)
        target.rename(target.with_suffix(".swept"))  # a sweep looks at it
        return moved

    monkeypatch.setattr(Path, "replace", placed)
    store(b"regarde")
    assert modes == [0o640]


def test_what_a_killed_sweep_had_set_aside_stands_in_its_place_again():
    path = services.path_of(store(b"pas a moi").document)
    aside = Path(path.parents[2], "incoming", f"{path.name}.swept")
    path.rename(aside)
    path.parent.rmdir()
    path.parents[1].rmdir()  # a backup without empty folders was put back meanwhile
    tasks.sweep()
    assert path.read_bytes() == b"pas a moi"
    assert not aside.exists()


def test_an_upload_that_a_killed_sweep_had_set_aside_ends_no_sweep(settings):
    """One file of another name had every later sweep fail: nothing was taken away any more."""
    incoming = Path(settings.DOCUMENTS_DIR, "incoming")
    store(b"le premier")
    Document.objects.update(created_at=timezone.now() - timedelta(days=3))
    left, old = incoming / "tmpab12cd34.swept", incoming / "tmpxy"
    for path in (left, old):
        path.write_bytes(b"x")
    aged(left, old)
    tasks.sweep()
    assert list(incoming.iterdir()) == []
