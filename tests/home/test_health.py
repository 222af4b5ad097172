"""`/sante/` tells a supervisor what is wrong, and a curious person nothing else."""

import json
import resource
from collections import namedtuple
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import DatabaseError, InterfaceError, connection, transaction
from django.utils import timezone

from coryphee.commands import doctor
from coryphee.core.models import AT_ONCE, Job, JobState, Lane, LaneHold
from coryphee.home import health

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
    assert set(answer["controles"]) == {"base_de_donnees", "migrations", "travaux", "courriel", "disque", "documents"}
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
def test_health_costs_few_queries(client, django_assert_max_num_queries):
    client.get("/sante/")
    bounds = 2 if connection.vendor == "postgresql" else 0  # the time of the others, set and given back
    with django_assert_max_num_queries(6 + bounds):
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
def test_a_clock_that_went_back_is_not_called_progress(client):
    later = timezone.now() + timedelta(hours=1)
    Job.objects.create(name="x", run_at=AT_ONCE, created_at=later)
    response = client.get("/sante/")
    assert response.status_code == 503
    assert "horloge" in checks(response)["travaux"]["detail"]
