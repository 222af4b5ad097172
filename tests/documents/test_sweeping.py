"""What nothing holds any more is taken away a day later, and nothing that somebody stores or opens meanwhile."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection, connections, transaction
from django.utils import timezone

from coryphee.cases.services import Piece, delete_draft, join_to_draft
from coryphee.documents import services, tasks
from coryphee.documents.models import Document
from tests.documents.test_storing import kept, store
from tests.factories import NOW
from tests.invoicing import make_cast, prepare

pytestmark = pytest.mark.django_db


def aged(*paths):
    yesterday = time.time() - 25 * 3600
    for path in paths:
        os.utime(path, (yesterday, yesterday))


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


def test_who_opens_a_file_at_which_a_sweep_is_looking_gets_it(monkeypatch):
    """Taken aside, looked at, put back: for a moment it was « manque », and a page said that the portal had lost it."""
    document = store(b"encore").document
    path, rename, seen = services.path_of(document), Path.rename, []
    aged(path)

    def looked_at(self, target):
        moved = rename(self, target)
        if self == path:
            os.utime(target)  # somebody stored it again, a moment before
            services.check_kept([document.sha256])
            with services.open_document(document) as file:
                seen.append(file.read())
            seen.append(services.verify_documents())
        return moved

    monkeypatch.setattr(Path, "rename", looked_at)
    services._remove(path, timezone.now() - timedelta(days=1))
    assert seen == [b"encore", (1, {})]
    assert path.exists()


def test_who_opens_a_file_that_is_put_back_that_very_moment_gets_it(monkeypatch):
    document = store(b"encore").document
    path, opened = services.path_of(document), Path.open
    aside = services._aside(path)
    path.rename(aside)

    def late(self, *arguments):
        if self == aside:
            aside.rename(path)
        return opened(self, *arguments)

    monkeypatch.setattr(Path, "open", late)
    with services.open_document(document) as file:
        assert file.read() == b"encore"


def test_what_is_put_back_after_a_killed_sweep_takes_no_file_from_a_deposit_under_way():
    """The file of yesterday took the place of the new one, whose row was not written yet: the same sweep removed it."""
    store(b"le premier")
    Document.objects.update(created_at=timezone.now() - timedelta(days=3))
    path = services.path_of(store(b"encore").document)
    Document.objects.filter(sha256=path.name).delete()  # as another transaction sees it
    aside = services._aside(path)
    aside.write_bytes(b"encore")
    aged(aside)
    services.sweep(now=timezone.now())
    assert path.read_bytes() == b"encore"
    assert not aside.exists()


def test_two_sweeps_of_one_file_end_no_sweep(monkeypatch):
    path, rename = services.path_of(store(b"encore").document), Path.rename
    aged(path)

    def other(self, target):
        moved = rename(self, target)
        if self == path:
            services._put_back(target.parent)
        return moved

    monkeypatch.setattr(Path, "rename", other)
    services._remove(path, timezone.now() - timedelta(days=1))
    assert path.exists()


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
