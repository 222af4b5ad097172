"""`coryphee doctor` says nothing is well that is not: mail, scanner, names, and all that `/sante/` knows."""

import tempfile
from collections import namedtuple
from collections.abc import Iterator
from datetime import timedelta

import pytest
from click.testing import CliRunner
from django.utils import timezone

from coryphee.__main__ import main
from coryphee.commands import doctor
from coryphee.core.models import AT_ONCE, Job, Lane, LaneHold
from coryphee.documents import scanning, services
from coryphee.documents.models import Document, Scan
from coryphee.home import health
from tests.factories import NOW
from tests.mailbox import Mailbox, free_port, send_to, smtp_server
from tests.scanner import EICAR, Scanner, running

pytestmark = pytest.mark.django_db
Usage = namedtuple("Usage", "total used free")


def examined() -> dict[str, tuple[bool, str]]:
    return {one.check: (one.ok, one.text) for one in doctor.examine(leave_out=("connexion",))}


# -- mail ------------------------------------------------------------


@pytest.fixture
def mailbox(settings) -> Iterator[Mailbox]:
    port = free_port()
    send_to(port, settings)
    settings.MAIL_FROM, settings.PORTAL_CONTACT = "Portail <portail@mairie.example>", "aide@mairie.example"
    with smtp_server(port) as box:
        yield box


def test_the_mail_server_is_asked_for_sender_and_recipient_and_nothing_is_sent(mailbox):
    ok, text = examined()["courriel"]
    assert (ok, "portail@mairie.example" in text, "aide@mairie.example" in text) == (True, True, True)
    assert (mailbox.connections, mailbox.received) == (1, [])


@pytest.mark.parametrize(
    ("method", "answer", "named"),
    [
        ("handle_MAIL", "530 auth required", "CORYPHEE_MAIL_FROM"),
        ("handle_MAIL", "451 later", "CORYPHEE_MAIL_FROM"),
        ("handle_RCPT", "550 relay denied", "CORYPHEE_PORTAL_CONTACT"),
        ("handle_RCPT", "452 full", "CORYPHEE_PORTAL_CONTACT"),
    ],
)
def test_a_mail_server_that_takes_no_mail_is_told(mailbox, monkeypatch, method, answer, named):
    """It said « accepte les courriels » of servers that refused each one."""

    async def refuse(*_asked: object) -> str:
        return answer

    monkeypatch.setattr(mailbox, method, refuse, raising=False)
    ok, text = examined()["courriel"]
    assert (ok, answer in text, named in text) == (False, True, True)


# -- the scanner ------------------------------------------------------------


@pytest.fixture
def clamd(settings, monkeypatch) -> Iterator[Scanner]:
    monkeypatch.setattr(scanning, "PING_SECONDS", 60)
    monkeypatch.setattr(health, "SCANNER_SECONDS", 60)
    health._scanner_answers.cache_clear()
    with running() as server:
        settings.VIRUS_SCANNER = server.address
        yield server


def test_the_scanner_is_given_the_test_virus(clamd):
    assert scanning.EICAR == EICAR
    ok, text = examined()["antivirus"]
    assert (ok, text.endswith("reconnaît le virus d’essai")) == (True, True)
    clamd.mode = "without signatures"
    ok, text = examined()["antivirus"]
    assert (ok, "EICAR" in text) == (False, True)


@pytest.mark.parametrize("mode", ["mute", "cut", "error", "flood"])
def test_a_scanner_that_takes_calls_and_does_no_work_is_told(clamd, monkeypatch, mode):
    """It said « répond » of whatever took a connection."""
    clamd.mode = mode
    if mode == "mute":
        monkeypatch.setattr(scanning, "PING_SECONDS", 0.05)
        monkeypatch.setattr(health, "SCANNER_SECONDS", 0.05)
    ok, text = examined()["antivirus"]
    assert (ok, "aucun fichier n’est accepté" in text) == (False, True)


def test_what_was_kept_unscanned_or_has_a_virus_is_counted(clamd):
    for content, scan in ((b"a", Scan.NOT_SCANNED), (b"b", Scan.INFECTED), (b"c", Scan.CLEAN)):
        services.store(content, filename="a.txt", max_bytes=10, now=NOW)
        Document.objects.filter(pk=Document.objects.latest("pk").pk).update(scan=scan)
    ok, text = examined()["antivirus"]
    assert (ok, "à analyser : 1" in text, "ne sont plus donnés : 1" in text) == (True, True, True)


def test_the_command_scans_what_is_kept_and_names_what_has_a_virus(clamd, settings):
    settings.VIRUS_SCANNER, address = None, settings.VIRUS_SCANNER
    with services.receive(EICAR, filename="a.txt", max_bytes=100) as received:
        bad = services.keep(received, now=NOW).document
    services.store(b"Bonjour", filename="b.txt", max_bytes=100, now=NOW)
    nothing = CliRunner().invoke(main, ["documents", "scan"])
    assert (nothing.exit_code, "CORYPHEE_VIRUS_SCANNER" in nothing.output) == (1, True)
    settings.VIRUS_SCANNER = address
    found = CliRunner().invoke(main, ["documents", "scan"])
    assert (found.exit_code, f"{bad.sha256} Eicar-Signature" in found.output) == (1, True)
    assert "Fichiers analysés : 2." in found.output
    assert "analysés : 0." in CliRunner().invoke(main, ["documents", "scan"]).output
    clamd.mode = "without signatures"
    assert CliRunner().invoke(main, ["documents", "scan", "--all"]).exit_code == 0
    assert set(Document.objects.values_list("scan", flat=True)) == {Scan.CLEAN}


def test_a_mute_scanner_ends_the_command_with_a_sentence(settings):
    services.store(b"Bonjour", filename="b.txt", max_bytes=100, now=NOW)
    settings.VIRUS_SCANNER = ("127.0.0.1", 1)
    found = CliRunner().invoke(main, ["documents", "scan"])
    assert (found.exit_code, "ne répond pas" in found.output) == (1, True)


# -- what `/sante/` knows ------------------------------------------------------------


def test_a_clock_that_went_back_is_told():
    """« aucun retard, aucun échec », while `/sante/` was 503."""
    Job.objects.create(name="x", run_at=AT_ONCE, created_at=timezone.now() + timedelta(hours=1))
    ok, text = examined()["travaux"]
    assert (ok, "horloge" in text) == (False, True)


@pytest.mark.parametrize("free", [50_000_000, 400_000_000])
def test_room_for_temporary_files_is_looked_at_too(monkeypatch, free):
    """It looked at the documents only: exports answered « Internal server error »."""
    room = {tempfile.gettempdir(): free}
    monkeypatch.setattr(health.shutil, "disk_usage", lambda path: Usage(10, 10, room.get(str(path), 10**12)))
    ok, text = examined()["disque"]
    assert (ok, "TMPDIR" in text) == (False, True)


def test_whatever_is_a_breakdown_for_the_supervisor_is_one_here(monkeypatch):
    """One list: what `/sante/` learns to see, the doctor sees."""
    broken = {name: f"{name} est en panne." for name in ("migrations", "travaux", "courriel", "disque", "documents")}

    def all_broken(_now: object) -> health.Health:
        checks = (health.Check(name=name, ok=False, detail=said, figures={}) for name, said in broken.items())
        return health.Health(version="1", checks=tuple(checks))

    monkeypatch.setattr(health, "check_health", all_broken)
    assert {name: examined()[name] for name in broken} == {name: (False, said) for name, said in broken.items()}


def test_what_is_noted_there_is_said_here(settings):
    LaneHold.objects.create(lane=Lane.MAILS, since=timezone.now(), until=timezone.now())
    ok, text = examined()["courriel"]
    assert (ok, "ne répond pas depuis" in text) == (True, True)


# -- names ------------------------------------------------------------


def test_a_real_portal_without_the_names_of_its_operator_is_told(settings):
    settings.UNNAMED = ["PORTAL_OPERATOR", "PORTAL_CONTACT"]
    settings.DEMO = True
    assert examined()["exploitant"][0] is True
    settings.DEMO = False
    ok, text = examined()["exploitant"]
    assert (ok, "CORYPHEE_PORTAL_OPERATOR, CORYPHEE_PORTAL_CONTACT : à donner" in text) == (False, True)
    settings.UNNAMED, settings.PORTAL_OPERATOR = [], "Ville de Marly"
    assert examined()["exploitant"] == (True, f"Ville de Marly, {settings.PORTAL_CONTACT}")
