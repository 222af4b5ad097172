"""A database that is slow, locked or gone: a sentence and 503, never an error of the server."""

import pytest
from django.db import DatabaseError, InterfaceError, InternalError, OperationalError, ProgrammingError, connection
from django.urls import reverse
from psycopg import errors as postgres

from coryphee.accounts.models import Session
from coryphee.accounts.sessions import SessionStore
from coryphee.core.counting import count_up_to
from coryphee.directory import queries
from coryphee.home.views.errors import without_database
from coryphee.notifications.models import Notification
from coryphee.notifications.queries import unread_count
from tests.factories import NOW, make_user, of_postgresql

READ_ONLY = of_postgresql(postgres.ReadOnlySqlTransaction("cannot execute UPDATE"), InternalError)


def test_a_question_that_takes_too_long_is_stopped_and_said(db, client, monkeypatch):
    if connection.vendor != "postgresql":
        pytest.skip("SQLite knows no time-out of a question")

    def slow(_text):
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL statement_timeout = 50")
            cursor.execute("SELECT pg_sleep(5)")

    monkeypatch.setattr(queries, "search", slow)
    answer = client.get("/annuaire/?q=lycée")
    assert (answer.status_code, answer["Retry-After"]) == (503, "10")
    assert "Cette recherche prend trop de temps" in answer.content.decode()


CANCELED = of_postgresql(postgres.QueryCanceled("canceling statement due to statement timeout"))


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/annuaire/?q=marly", "Cette recherche prend trop de temps"),
        ("/annuaire/", "Le portail est très demandé"),
        ("/annuaire/?q=", "Le portail est très demandé"),
        ("/annuaire/?next=%2F", "Le portail est très demandé"),
    ],
)
def test_only_what_searches_is_told_to_search_for_less(rf, address, said):
    assert said in without_database(rf.get(address), CANCELED).content.decode()


def test_a_move_that_takes_too_long_is_no_search(db, client, monkeypatch):
    """A sign-in was told to « give a name, a period, a structure »."""

    def slow(*_args, **_kwargs):
        raise CANCELED

    monkeypatch.setattr("coryphee.accounts.backends.EmailBackend.authenticate", slow)
    form = {"email": "awa@essai.example", "password": "x", "username": "awa@essai.example"}
    answer = client.post(f"{reverse('accounts:login')}?next=/factures/%3Fq=x", form)
    assert (answer.status_code, "prend trop de temps" in answer.content.decode()) == (503, False)
    assert "Votre dernière action n’a peut-être pas été enregistrée" in answer.content.decode()


@pytest.mark.parametrize("path", ["/annuaire/?q=marly", "/compte/"])
def test_an_outage_leaves_one_line_and_no_traceback(db, client_as, monkeypatch, caplog, path):
    """In a view, or in what surrounds the views: each left two or three tracebacks."""

    def gone(*_args, **_kwargs):
        raise OperationalError("server closed the connection")

    browser = client_as(make_user())
    browser.raise_request_exception = False
    monkeypatch.setattr(queries, "search", gone)
    monkeypatch.setattr(SessionStore, "load", gone)
    assert [browser.get(path).status_code for _ in range(5)] == [503] * 5
    assert [(record.levelname, bool(record.exc_info)) for record in caplog.records] == [("ERROR", False)]


def test_a_locked_database_is_said(db, client, monkeypatch):
    def locked(_text):
        raise OperationalError("database is locked")

    monkeypatch.setattr(queries, "search", locked)
    answer = client.get("/annuaire/?q=marly")
    assert (answer.status_code, answer["Cache-Control"]) == (503, "no-store")
    assert "Le portail est très demandé" in answer.content.decode()
    assert "locked" not in answer.content.decode()


def due_to_slide(client_as):
    """A person whose session is written again by the next page."""
    browser = client_as(make_user())
    session = browser.session
    session["slid_at"] = 0
    session.save()
    return browser


def test_a_page_that_is_ready_does_not_wait_to_slide_its_session(db, client_as, monkeypatch):
    """On a locked base, eight readers whose sessions were due stood 10 s each, and the lists of all behind them."""
    browser = due_to_slide(client_as)

    def locked(*_arguments, **_named):
        raise OperationalError("database is locked")

    monkeypatch.setattr(SessionStore, "save", locked)
    assert browser.get("/").status_code == 200
    monkeypatch.undo()
    assert browser.session["slid_at"] == 0
    browser.get("/")
    assert browser.session["slid_at"] > 0


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (OperationalError("database or disk is full"), 200, "Mon compte"),  # what only reads is read
        (READ_ONLY, 200, "Mon compte"),
        (DatabaseError("Forced update did not affect any rows."), 400, "Votre session s’est terminée"),
    ],
)
def test_a_session_that_cannot_be_written_is_said_as_it_is(db, client_as, monkeypatch, error, status, said):
    browser = due_to_slide(client_as)

    def save(*_args, **_kwargs):
        raise error

    monkeypatch.setattr(Session, "save", save)
    answer = browser.get("/compte/")
    assert answer.status_code == status
    assert said in answer.content.decode()


def test_a_database_that_fails_outside_of_a_view_is_said_too(db, client_as, monkeypatch):
    def gone(*_args, **_kwargs):
        raise OperationalError("server closed the connection")

    browser = client_as(make_user())
    browser.raise_request_exception = False
    monkeypatch.setattr("coryphee.accounts.middleware.SlidingSessionMiddleware.__call__", gone)
    answer = browser.get("/compte/")
    assert answer.status_code == 503
    assert "Le portail ne peut pas répondre" in answer.content.decode()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (READ_ONLY, "ne peut pas répondre"),
        (of_postgresql(postgres.UndefinedTable("no such relation"), ProgrammingError), "ne peut pas répondre"),
        (of_postgresql(postgres.DiskFull("no space left on device")), "ne peut pas répondre"),
        (OperationalError("no such table: accounts_user"), "ne peut pas répondre"),
        (OperationalError("attempt to write a readonly database"), "ne peut pas répondre"),
        (InterfaceError("connection already closed"), "ne peut pas répondre"),
        (of_postgresql(postgres.DeadlockDetected("deadlock detected")), "est très demandé"),
        (of_postgresql(postgres.LockNotAvailable("canceling statement due to lock timeout")), "est très demandé"),
        (OperationalError("FATAL:  sorry, too many clients already"), "est très demandé"),
    ],
)
def test_what_ails_the_database_is_said_as_it_is(db, client, monkeypatch, error, said):
    def fails(_text):
        raise error

    monkeypatch.setattr(queries, "search", fails)
    answer = client.get("/annuaire/?q=marly")
    assert answer.status_code == 503
    assert f"Le portail {said}" in answer.content.decode()


def test_a_fault_of_ours_is_no_outage(db, client, monkeypatch):
    def fails(_text):
        raise of_postgresql(postgres.SyntaxError("syntax error"), ProgrammingError)

    client.raise_request_exception = False
    monkeypatch.setattr(queries, "search", fails)
    assert client.get("/annuaire/?q=marly").status_code == 500


def test_a_badge_stops_counting(db, django_assert_num_queries):
    user = make_user()
    Notification.objects.bulk_create(
        Notification(user=user, kind="invoices", subject="x", text="x", created_at=NOW) for _ in range(120)
    )
    with django_assert_num_queries(1) as asked:
        assert str(unread_count(user.pk)) == "plus de 99"
    assert "LIMIT 100" in asked[0]["sql"]
    Notification.objects.all()[:1].get().delete()
    assert str(count_up_to(Notification.objects.all())) == "119"
    assert not count_up_to(Notification.objects.none())


def test_a_large_count_is_written_as_people_write_it(db):
    user = make_user()
    Notification.objects.bulk_create(
        Notification(user=user, kind="invoices", subject="x", text="x", created_at=NOW) for _ in range(5001)
    )
    assert str(count_up_to(Notification.objects.all())) in ("plus de 5\u202f000", "plus de 5\u00a0000", "plus de 5 000")
