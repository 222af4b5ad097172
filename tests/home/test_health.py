"""`/sante/` tells a supervisor what is wrong, and a curious person nothing else."""

import json
import resource
import time
from collections import namedtuple
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import DatabaseError, InterfaceError, OperationalError, connection, transaction
from django.utils import timezone
from psycopg import errors as postgres

from coryphee.commands import doctor
from coryphee.core import databases
from coryphee.core.models import AT_ONCE, Job, JobState, Lane, LaneHold
from coryphee.documents import scanning
from coryphee.home import health
from coryphee.home.views.errors import without_database
from tests.factories import of_postgresql
from tests.scanner import running

Usage = namedtuple("Usage", "total used free")


def checks(response):
    return json.loads(response.content)["controles"]


@pytest.mark.django_db
def test_a_healthy_portal_answers_200_with_each_check(client):
    response = client.get("/sante/")
    assert response.status_code == 200
    answer = json.loads(response.content)
    assert answer["statut"] == "ok"
    assert answer["version"]
    assert set(answer["controles"]) == {
        "base_de_donnees",
        "migrations",
        "travaux",
        "courriel",
        "disque",
        "documents",
        "antivirus",
        "pages",
        "taux_bce",
    }
    assert "no-store" in response["Cache-Control"]


@pytest.mark.django_db
def test_a_full_disk_is_a_fault(client, monkeypatch, caplog):
    monkeypatch.setattr(health.shutil, "disk_usage", lambda _path: Usage(10, 10, 1_000))
    response = client.get("/sante/")
    assert response.status_code == 503
    assert checks(response)["disque"] == {
        "ok": False,
        "detail": "L’espace pour les documents est presque plein.",
        "octets_libres": 1000,
    }
    assert not caplog.records  # a supervisor that asks every few seconds fills no log


@pytest.mark.django_db
def test_a_full_disk_of_temporary_files_is_a_fault_too(client, monkeypatch):
    """Each piece that was sent got « Internal server error » while the disk was told fine."""
    free = {health.tempfile.gettempdir(): 1_000}
    monkeypatch.setattr(health.shutil, "disk_usage", lambda path: Usage(10, 10, free.get(str(path), 10**12)))
    response = client.get("/sante/")
    told = checks(response)["disque"]
    assert (response.status_code, told["octets_libres"], "fichiers temporaires" in told["detail"]) == (503, 1000, True)


@pytest.mark.django_db
def test_pages_that_nobody_serves_any_more_are_a_fault(client, monkeypatch):
    """It said « ok » of a portal whose every thread was lost."""
    held = [health.HELD_SECONDS]
    monkeypatch.setattr(health, "PAGES_HELD", [lambda: held[0]])
    assert client.get("/sante/").status_code == 200
    held[0] += 1
    response = client.get("/sante/")
    assert (response.status_code, checks(response)["pages"]["ok"]) == (503, False)


@pytest.mark.django_db
def test_a_migration_that_is_not_applied_is_a_fault(client, monkeypatch):
    known = health.known_migrations() | {("home", "0099_demain")}
    monkeypatch.setattr(health, "known_migrations", lambda: known)
    response = client.get("/sante/")
    assert response.status_code == 503
    assert checks(response)["migrations"]["manquantes"] == 1


@pytest.mark.django_db
def test_a_job_that_waits_too_long_means_that_no_worker_works(client):
    due = timezone.now() - timedelta(minutes=10)
    Job.objects.create(name="x", run_at=due, created_at=due)
    response = client.get("/sante/")
    assert response.status_code == 503
    assert checks(response)["travaux"]["attente_secondes"] >= 600


@pytest.mark.django_db
def test_jobs_that_failed_or_are_for_later_are_no_breakdown(client):
    now = timezone.now()
    Job.objects.create(name="x", run_at=now, created_at=now, state=JobState.FAILED)
    Job.objects.create(name="x", run_at=now + timedelta(days=1), created_at=now)
    response = client.get("/sante/")
    assert response.status_code == 200
    assert checks(response)["travaux"]["en_echec"] == 1


@pytest.mark.parametrize("sort", [DatabaseError, InterfaceError])
def test_a_database_that_does_not_answer_is_a_fault_without_a_secret(client, monkeypatch, settings, sort):
    def broken():
        raise sort("could not connect to postgres://coryphee:motdepasse@db/coryphee")

    monkeypatch.setattr(health, "takes_writing", broken)
    response = client.get("/sante/")
    assert response.status_code == 503
    assert checks(response)["base_de_donnees"]["detail"] == "La base de données ne répond pas."
    text = response.content.decode()
    assert "motdepasse" not in text
    assert settings.SECRET_KEY not in text
    assert str(settings.DOCUMENTS_DIR) not in text


@pytest.mark.django_db
def test_a_database_that_takes_no_writing_is_a_fault(client, monkeypatch):
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION READ ONLY")
    else:
        monkeypatch.setitem(connection.settings_dict, "NAME", __file__)
        monkeypatch.setattr("coryphee.core.databases.os.access", lambda _path, _mode: False)
    assert "aucune écriture" in checks(client.get("/sante/"))["base_de_donnees"]["detail"]
    with pytest.raises(doctor.Trouble, match="aucune écriture"):
        doctor._database()


@pytest.fixture
def base_of_a_file(monkeypatch, tmp_path):
    """SQLite's own file, where the tests' base is in memory."""
    if connection.vendor != "sqlite":
        pytest.skip("SQLite's")
    file = tmp_path / "base.sqlite3"
    file.touch()
    monkeypatch.setitem(connection.settings_dict, "NAME", str(file))
    health._base_has_room.cache_clear()
    yield file
    health._base_has_room.cache_clear()


def base(client):
    return checks(client.get("/sante/"))["base_de_donnees"]


@pytest.mark.django_db
def test_a_base_whose_disk_takes_no_more_is_a_fault(client, base_of_a_file):
    """It answered every question, and every deposit was 503: `/sante/` said « ok »."""
    assert base(client)["ok"]
    health._base_has_room.cache_clear()
    with full_disk():
        found = base(client)
        with pytest.raises(doctor.Trouble, match="son disque est plein"):
            doctor._database()
    assert (found["ok"], "son disque est plein" in found["detail"]) == (False, True)
    assert {path.name for path in base_of_a_file.parent.iterdir()} <= {base_of_a_file.name, "documents"}


@pytest.mark.django_db
def test_a_base_whose_disk_has_nearly_no_room_is_a_fault(client, base_of_a_file, monkeypatch):
    monkeypatch.setattr(health.shutil, "disk_usage", lambda _path: Usage(10, 10, 4_000_000))
    assert "plein ou presque" in base(client)["detail"]


@pytest.mark.django_db
@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="PostgreSQL's")
def test_postgresql_is_made_to_write_on_its_disk(monkeypatch):
    """What it writes is more than the smallest bound that it knows for files of its own."""
    with pytest.raises(OperationalError, match="temp_file_limit"), transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL temp_file_limit = '100kB'")
        databases.has_room()
    assert databases.has_room()


@pytest.mark.django_db
@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="PostgreSQL's")
def test_a_postgresql_without_room_is_a_fault(client, monkeypatch):
    health._base_has_room.cache_clear()
    monkeypatch.setattr(databases, "NO_WRITING", {postgres.ConfigurationLimitExceeded.sqlstate})
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL temp_file_limit = '100kB'")
    found = base(client)
    health._base_has_room.cache_clear()
    assert (found["ok"], "son disque est plein" in found["detail"]) == (False, True)


@pytest.mark.django_db
def test_a_base_is_tried_once_in_some_seconds(client, monkeypatch):
    tried = []
    health._base_has_room.cache_clear()
    monkeypatch.setattr(health, "has_room", lambda: tried.append(1) or True)
    monkeypatch.setattr(health.time, "monotonic", lambda: 1000.0)
    for _ in range(3):
        client.get("/sante/")
    assert tried == [1]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OperationalError("database or disk is full"), True),
        (OperationalError("disk I/O error"), True),
        (of_postgresql(postgres.DiskFull("could not extend file")), True),
        (of_postgresql(postgres.QueryCanceled("statement timeout")), False),
        (OperationalError("database is locked"), False),
    ],
)
def test_a_writing_that_was_refused_is_told_for_a_minute(client, rf, monkeypatch, error, said):
    """PostgreSQL with little room takes what fits in pages that are there, and refuses the next deposit."""
    without_database(rf.post("/deposer/"), error)
    assert ("a refusé une écriture" in base(client)["detail"]) is said
    later = time.monotonic() + 61
    monkeypatch.setattr(health.time, "monotonic", lambda: later)
    assert base(client)["ok"]


@pytest.mark.django_db
def test_a_database_that_is_not_migrated_is_told_as_it_is(monkeypatch):
    def asked(_now):
        with connection.cursor() as cursor, transaction.atomic():
            cursor.execute("SELECT 1 FROM no_such_table")

    monkeypatch.setattr(health, "_worker", asked)
    found = {one.name: one for one in health.check_health(timezone.now()).checks}
    assert (found["travaux"].ok, "coryphee migrate" in found["travaux"].detail) == (False, True)


@pytest.mark.django_db
def test_a_table_that_somebody_holds_is_told_and_not_waited_for(monkeypatch):
    """One locked table kept a supervisor waiting for ten seconds."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite knows no time-out of a question")

    def waits(_now):
        with connection.cursor() as cursor, transaction.atomic():
            cursor.execute("SELECT pg_sleep(20)")

    monkeypatch.setattr(health, "QUESTION_SECONDS", 0.05)
    monkeypatch.setattr(health, "_worker", waits)
    before = time_out()
    found = {one.name: one.ok for one in health.check_health(timezone.now()).checks}
    assert (found["base_de_donnees"], found["travaux"], found["courriel"]) == (True, False, True)
    assert time_out() == before


def time_out():
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        return cursor.fetchone()[0]


@pytest.mark.django_db
def test_little_room_is_told_and_is_no_breakdown_while_all_works(client, monkeypatch):
    monkeypatch.setattr(health.shutil, "disk_usage", lambda _path: Usage(10, 10, 400_000_000))
    response = client.get("/sante/")
    assert (response.status_code, "Moins de 1 Go" in checks(response)["disque"]["detail"]) == (200, True)
    with pytest.raises(doctor.Trouble, match="400 Mo"):
        doctor._disk()


@contextmanager
def full_disk():
    """No file of this process may have one byte more."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_folder_that_takes_no_file_is_a_fault_and_none_is_left(settings):
    with full_disk():
        found = health._documents()
    assert (found.ok, found.detail) == (False, "Le dossier des documents n’accepte pas d’écriture.")
    with full_disk(), pytest.raises(doctor.Trouble, match="n’accepte pas d’écriture"):
        doctor._documents()
    assert [path.name for path in settings.DOCUMENTS_DIR.rglob("*")] == ["incoming"]


@pytest.mark.django_db
def test_the_folder_is_tried_once_in_some_seconds(client, monkeypatch):
    tried = []
    monkeypatch.setattr(health, "try_writing", lambda: tried.append(1))
    monkeypatch.setattr(health.time, "monotonic", lambda: 1000.0)
    for _ in range(3):
        client.get("/sante/")
    assert tried == [1]


def test_the_folder_of_documents_need_not_exist_yet(settings, tmp_path):
    settings.DOCUMENTS_DIR = tmp_path / "pas" / "encore"
    assert health._disk().ok


@pytest.mark.django_db
def test_health_costs_few_queries(client, monkeypatch, django_assert_max_num_queries):
    monkeypatch.setattr(health, "has_room", lambda: True)  # asked once in some seconds
    client.get("/sante/")
    bounds = 2 if connection.vendor == "postgresql" else 0  # the time of the others, set and given back
    with django_assert_max_num_queries(8 + bounds):
        client.get("/sante/")


@pytest.mark.django_db
def test_nobody_need_sign_in_to_read_it(client):
    assert client.get("/sante/").status_code != 302


@pytest.mark.django_db
def test_an_old_clock_does_not_break_it():
    assert health.check_health(timezone.now() - timedelta(days=400)).version


@pytest.mark.django_db
def test_a_mail_server_that_does_not_answer_is_told_and_is_no_breakdown(client):
    now = timezone.now()
    due = now - timedelta(minutes=10)
    LaneHold.objects.create(lane=Lane.MAILS, since=due, until=now)
    for _ in range(2):
        Job.objects.create(name="x", run_at=due, created_at=due, lane=Lane.MAILS)
    response = client.get("/sante/")
    assert response.status_code == 200
    said = checks(response)["courriel"]
    assert said["detail"].startswith(
        f"Le serveur de courriel ne répond pas depuis le {timezone.localtime(due):%d/%m/%Y %H:%M}"
    )
    assert "2 courriels attendent" in said["detail"]
    assert said["en_attente"] == 2


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("held", "rows", "said"),
    [
        (None, [], "Les courriels partent."),
        (None, ["old"], "Les courriels partent."),
        (None, ["of another lane"], "Les courriels partent."),
        (None, ["lost"], "1 courriel a été abandonné depuis le {then} : voyez Administration › Travaux."),
        (None, ["lost", "lost"], "2 courriels ont été abandonnés depuis le {then} : voyez Administration › Travaux."),
        (None, ["again"], "1 courriel n’est pas encore parti malgré un essai ; d’autres suivront."),
        (
            True,
            ["again"],
            "Le serveur de courriel refuse tous les courriels depuis le {then} ; 1 courriel attend et partira {when}.",
        ),
        (
            False,
            ["again", "lost"],
            "Le serveur de courriel ne répond pas depuis le {then} ; 1 courriel attend et partira {when}. {lost}.",
        ),
    ],
)
def test_what_is_said_of_mails_is_true_in_each_state(client, held, rows, said):
    """A relay that refused every address was « Les courriels partent »."""
    now = timezone.now()
    then = now - timedelta(hours=2)
    sorts = {
        "old": {"state": JobState.FAILED, "finished_at": now - timedelta(days=2), "run_at": then},
        "lost": {"state": JobState.FAILED, "finished_at": then, "run_at": then},
        "again": {"run_at": now + timedelta(minutes=5), "attempts": 1, "last_error": "550"},
    }
    sorts["of another lane"] = sorts["lost"] | {"lane": Lane.BULK}
    for row in rows:
        Job.objects.create(**{"name": "x", "created_at": then, "lane": Lane.MAILS} | sorts[row])
    if held is not None:
        LaneHold.objects.create(lane=Lane.MAILS, since=then, until=now, refuses=held)
    found = checks(client.get("/sante/"))["courriel"]
    words = {
        "then": f"{timezone.localtime(then):%d/%m/%Y %H:%M}",
        "when": "quand il les acceptera" if held else "quand il répondra",
    }
    lost = f"1 courriel a été abandonné depuis le {words['then']} : voyez Administration › Travaux"
    assert found["detail"] == said.format(lost=lost, **words)
    assert found.get("abandonnes", 0) == rows.count("lost")


@pytest.mark.django_db
def test_a_clock_that_went_back_is_not_called_progress(client):
    later = timezone.now() + timedelta(hours=1)
    Job.objects.create(name="x", run_at=AT_ONCE, created_at=later)
    response = client.get("/sante/")
    assert response.status_code == 503
    assert "horloge" in checks(response)["travaux"]["detail"]


@pytest.fixture
def clamd(settings):
    with running() as server:
        settings.VIRUS_SCANNER = server.address
        health._scanner_answers.cache_clear()
        yield server


@pytest.mark.django_db
def test_a_scanner_that_answers_is_told_and_asked_once_in_some_seconds(client, clamd, monkeypatch):
    monkeypatch.setattr(health, "SCANNER_SECONDS", 60)
    monkeypatch.setattr(health.time, "monotonic", lambda: 1000.0)
    for _ in range(3):
        assert checks(client.get("/sante/"))["antivirus"] == {"ok": True, "detail": "L’antivirus répond."}
    assert clamd.asked == [b"zPING\0"]


@pytest.mark.django_db
def test_a_scanner_that_is_mute_is_a_breakdown_as_no_deposit_is_taken(client, clamd, monkeypatch):
    """Every deposit was refused, and `/sante/` had no word for it."""
    monkeypatch.setattr(health, "SCANNER_SECONDS", 0.05)
    clamd.mode = "mute"
    response = client.get("/sante/")
    found = checks(response)["antivirus"]
    assert (response.status_code, found["ok"], str(clamd.address[1]) in found["detail"]) == (503, False, False)


@pytest.mark.django_db
def test_a_file_that_the_scanner_left_is_told_and_is_no_breakdown(client, clamd, monkeypatch):
    monkeypatch.setattr(health, "SCANNER_SECONDS", 60)
    scanning.TROUBLE.met(scanning.clamd.Cut("it answers nothing"))
    response = client.get("/sante/")
    assert (response.status_code, "sans réponse" in checks(response)["antivirus"]["detail"]) == (200, True)


def test_without_a_scanner_it_says_so(settings):
    settings.VIRUS_SCANNER = None
    assert health._scanner().detail == "Aucun antivirus : les fichiers ne sont pas analysés."
