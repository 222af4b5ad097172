"""A base that some other program keeps locked (SQLite): `/sante/` says so once somebody waited in vain."""

import sqlite3
from contextlib import closing

import pytest
from django.db import OperationalError, connection

from coryphee.core import databases
from coryphee.home.views.errors import without_database

SAID = "un programme la garde verrouillée"


@pytest.fixture
def file(monkeypatch, tmp_path):
    """SQLite's own file, where the tests' base is in memory."""
    if connection.vendor != "sqlite":
        pytest.skip("SQLite's")
    path = tmp_path / "base.sqlite3"
    monkeypatch.setitem(connection.settings_dict, "NAME", str(path))
    monkeypatch.setattr(databases, "LOCKED_SECONDS", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.execute("CREATE TABLE one (n)")
    return path


def health(client):
    answer = client.get("/sante/")
    return answer.status_code, SAID in answer.json()["controles"]["base_de_donnees"]["detail"]


def waited_in_vain(rf):
    return without_database(rf.post("/deposer/"), OperationalError("database is locked"))


@pytest.mark.django_db
def test_it_is_a_breakdown_as_long_as_it_lasts(client, rf, file):
    """« ok », while every sign-in and every deposit waited its whole time and was refused."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert health(client) == (200, False)  # a writer at work is no breakdown: nobody has waited for it
        assert waited_in_vain(rf).status_code == 503
        assert health(client) == (503, True)
        other.execute("ROLLBACK")
        assert health(client) == (200, False)


@pytest.mark.django_db
def test_who_waited_in_vain_once_is_told_to_the_log(rf, file, caplog):
    waited_in_vain(rf)
    waited_in_vain(rf)
    assert [one.getMessage() for one in caplog.records] == ["locked: database is locked"]
