"""The virus scan port, against a server that speaks clamd's own protocol on the loopback."""

import socket
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from coryphee.core.models import Job
from coryphee.documents import clamd as protocol
from coryphee.documents import rescanning, scanning, services, tasks
from coryphee.documents.models import Document, Scan
from coryphee.documents.scanning import ScannerMute, ScannerUnavailable, VirusFound
from tests.factories import NOW
from tests.scanner import BADLY, EICAR, Scanner, running

pytestmark = pytest.mark.django_db
VIRUS = b"Bonjour " + EICAR


@pytest.fixture
def clamd(settings) -> Iterator[Scanner]:
    with running() as server:
        settings.VIRUS_SCANNER = server.address
        yield server


def keep(content: bytes, filename: str = "lettre.txt") -> Document:
    with services.receive(content, filename=filename, max_bytes=10_000_000) as received:
        return services.keep(received, now=NOW).document


def files(settings) -> list[Path]:
    return [path for path in settings.DOCUMENTS_DIR.rglob("*") if path.is_file()]


def test_without_a_scanner_the_file_says_that_nobody_looked(settings):
    settings.VIRUS_SCANNER = None
    assert keep(b"Bonjour").scan == Scan.NOT_SCANNED


def test_a_clean_file_says_so_and_is_sent_whole(clamd):
    assert keep(b"x" * 200_000).scan == Scan.CLEAN
    assert clamd.seen == [200_000]


def test_a_virus_is_refused_by_its_name_and_nothing_is_kept(clamd, settings):
    with pytest.raises(VirusFound, match="Eicar-Signature"):
        keep(VIRUS)
    assert not Document.objects.exists()
    assert files(settings) == []


def test_the_name_of_a_virus_is_letters_that_people_read(clamd):
    with pytest.raises(VirusFound) as refused:
        keep(b"odd name")
    assert "(Vir?us xxx" in refused.value.message
    assert len(refused.value.message) < 300


# -- what ails the scanner is not the file's fault ------------------------------------------------------------


def test_a_file_that_the_scanner_cannot_read_is_not_taken_for_clean(clamd):
    with pytest.raises(ScannerUnavailable, match="L’antivirus du portail n’a pas pu faire son travail"):
        keep(b"limit")
    assert not Document.objects.exists()


@pytest.mark.parametrize("mode", BADLY)
def test_an_answer_that_is_none_is_the_scanners_trouble_and_is_logged(clamd, mode, settings, caplog):
    """« n’a pas pu lire ce fichier… joignez un autre format » blamed the supplier; 200 MB of answer had no end."""
    clamd.mode = mode
    with pytest.raises(ScannerUnavailable) as refused:
        keep(b"Bonjour")
    assert (refused.value.status, refused.value.retry_after) == (503, 60)
    assert "format" not in refused.value.message
    assert [(one.levelname, "does not do its work" in one.getMessage()) for one in caplog.records] == [("ERROR", True)]
    assert files(settings) == []


def test_an_answer_is_read_within_a_bound(clamd, caplog):
    """A scanner that wrote without end was read without end."""
    clamd.mode = "flood"
    with pytest.raises(ScannerUnavailable):
        keep(b"Bonjour")
    assert "its answer has no end" in caplog.text


def test_who_has_not_heard_the_whole_file_has_not_found_it_clean(clamd):
    """« OK » before the end came: what followed was looked at by nobody."""
    clamd.mode = "hurried"
    with pytest.raises(ScannerUnavailable):
        keep(b"x" * 9_000_000)
    assert not Document.objects.exists()


def test_a_scanner_that_is_not_there_refuses_everything(settings, caplog):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        settings.VIRUS_SCANNER = probe.getsockname()
        for _ in range(3):
            with pytest.raises(ScannerMute, match="ne répond pas"):
                keep(b"Bonjour")
    assert len(caplog.records) == 1  # one a minute
    assert not Document.objects.exists()


@pytest.fixture
def brief(monkeypatch) -> None:
    """A mute scanner is not waited for as long as in the portal."""
    monkeypatch.setattr(scanning, "SCAN_SECONDS", 0.05)
    monkeypatch.setattr(scanning, "PING_SECONDS", 0.05)


def test_a_mute_scanner_refuses_everything(clamd, brief):
    clamd.mode = "mute"
    with pytest.raises(ScannerMute, match="ne répond pas"):
        keep(b"Bonjour")
    assert not Document.objects.exists()


def test_a_mute_scanner_is_waited_for_once_and_then_for_nobody(settings, monkeypatch):
    """Twelve deposits held all threads of the files for thirty seconds each, again and again."""
    asked, clock = [], [1000.0]

    def mute(*_asked: object) -> str:
        asked.append(1)
        raise protocol.Mute("it does not answer in time")

    settings.VIRUS_SCANNER = ("127.0.0.1", 1)
    monkeypatch.setattr(scanning, "time", SimpleNamespace(monotonic=lambda: clock[0]))
    monkeypatch.setattr(protocol, "instream", mute)
    monkeypatch.setattr(protocol, "ping", mute)
    for seconds, times in ((0, 2), (1, 2), (scanning.HELD_SECONDS, 4)):
        clock[0] = 1000 + seconds
        with pytest.raises(ScannerMute):
            keep(b"Bonjour")
        assert len(asked) == times


def test_a_file_that_takes_long_closes_the_door_to_nobody_else(clamd, monkeypatch):
    """Else whoever sends such a file would stop the deposits of all."""
    monkeypatch.setattr(scanning, "SCAN_SECONDS", 0.05)
    monkeypatch.setattr(scanning, "PING_SECONDS", 60)
    clamd.mode = "mute for files"
    with pytest.raises(ScannerUnavailable) as refused:
        keep(b"Bonjour")
    assert not isinstance(refused.value, ScannerMute)
    monkeypatch.setattr(scanning, "SCAN_SECONDS", 60)
    clamd.mode = "well"
    assert keep(b"Bonjour").scan == Scan.CLEAN


def test_a_part_of_the_threads_at_most_wait_for_it(monkeypatch):
    monkeypatch.setattr(scanning, "PLACE_SECONDS", 0)
    patience = scanning.Patience(2)
    with patience.place(), patience.place(), pytest.raises(protocol.Mute), patience.place():
        pass
    with patience.place():
        pass


def test_all_that_a_scan_does_is_over_at_one_deadline(monkeypatch, clamd):
    """A scanner that says one byte now and then was waited for without end."""
    clock = [1000.0]
    monkeypatch.setattr(protocol, "time", SimpleNamespace(monotonic=lambda: clock[0]))
    with protocol.Link(clamd.address, 10.0) as link:
        assert link.send(b"zPING")
        clock[0] += 10
        with pytest.raises(protocol.Mute):
            link.send(b"\0")
        with pytest.raises(protocol.Mute):
            link.answer()
    assert scanning.SCAN_SECONDS + scanning.PING_SECONDS + scanning.PLACE_SECONDS + protocol.CONNECT_SECONDS < 20


# -- what was kept before ------------------------------------------------------------


@pytest.fixture
def kept_without(settings) -> Document:
    settings.VIRUS_SCANNER = None
    return keep(VIRUS)


def test_a_virus_that_was_kept_before_the_scanner_came_is_refused_when_it_comes_again(kept_without, clamd):
    """The same bytes went through for ever."""
    with pytest.raises(VirusFound):
        keep(VIRUS)


def test_a_file_that_was_clean_is_scanned_again(clamd, settings):
    """The scanner may have learned of its virus since."""
    clamd.mode = "without signatures"
    assert keep(VIRUS).scan == Scan.CLEAN
    clamd.mode = "well"
    with pytest.raises(VirusFound):
        keep(VIRUS)


def test_a_file_that_was_kept_unscanned_and_comes_again_is_known_to_be_clean(settings, clamd):
    settings.VIRUS_SCANNER = None
    document = keep(b"Bonjour")
    settings.VIRUS_SCANNER = clamd.address
    assert keep(b"Bonjour") == document
    document.refresh_from_db()
    assert document.scan == Scan.CLEAN
    settings.VIRUS_SCANNER = None
    assert keep(b"Bonjour").scan == Scan.CLEAN


def test_what_the_portal_made_waits_for_no_scanner(clamd):
    """It is made within transactions, where all would wait for a mute scanner; it is scanned like what was kept."""
    made = services.store(b"Bonjour", filename="a.txt", max_bytes=100, now=NOW).document
    assert (made.scan, clamd.asked) == (Scan.NOT_SCANNED, [])
    tasks.scan_kept()
    made.refresh_from_db()
    assert made.scan == Scan.CLEAN


def test_a_virus_that_is_found_later_is_given_to_nobody(kept_without, clamd, settings, caplog):
    tasks.scan_kept()
    kept_without.refresh_from_db()
    assert kept_without.scan == Scan.INFECTED
    assert f"{kept_without.sha256} has a virus: Eicar-Signature" in caplog.text
    with pytest.raises(services.MissingFile, match="Un virus a été trouvé"):
        services.open_document(kept_without)
    with pytest.raises(services.MissingFile, match="Un virus a été trouvé"):
        services.check_kept([kept_without.sha256])
    settings.VIRUS_SCANNER = None
    with pytest.raises(VirusFound):
        keep(VIRUS)


def test_files_are_scanned_some_at_once_and_the_job_goes_on_after_the_last(clamd, settings, monkeypatch):
    monkeypatch.setattr(rescanning, "SCANNED_AT_ONCE", 2)
    settings.VIRUS_SCANNER = None
    documents = [keep(f"{n}".encode()) for n in range(3)]
    settings.VIRUS_SCANNER = clamd.address
    tasks.scan_kept()
    job = Job.objects.get(name="documents.scan_kept")
    assert job.arguments == {"after": documents[1].pk}
    tasks.scan_kept(**job.arguments)
    assert set(Document.objects.values_list("scan", flat=True)) == {Scan.CLEAN}
    assert Job.objects.count() == 1


@pytest.mark.parametrize("mode", ["mute", None])
def test_without_a_scanner_that_answers_what_was_kept_waits(kept_without, clamd, settings, brief, mode):
    clamd.mode = mode or ""
    settings.VIRUS_SCANNER = clamd.address if mode else None
    tasks.scan_kept()
    kept_without.refresh_from_db()
    assert kept_without.scan == Scan.NOT_SCANNED


def test_a_file_that_cannot_be_scanned_does_not_stop_the_others(settings, clamd, caplog):
    settings.VIRUS_SCANNER = None
    gone, odd, good = keep(b"perdu"), keep(b"limit"), keep(b"Bonjour")
    services.path_of(gone).unlink()
    settings.VIRUS_SCANNER = clamd.address
    found = rescanning.scan_kept()
    assert (found.scanned, set(found.wrong)) == (1, {gone.sha256, odd.sha256})
    good.refresh_from_db()
    assert good.scan == Scan.CLEAN
