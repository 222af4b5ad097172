"""What every test may use. The settings of the tests are in `tests/settings.py`."""

import gc
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db.backends.base.operations import BaseDatabaseOperations
from django.test import Client
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from coryphee.audit.guards import ALWAYS
from coryphee.core import databases, jobs, mails
from coryphee.core.logs import Spell
from coryphee.documents import scanning
from coryphee.formats import native
from tests.browsing import enter

DATABASE = {"db", "transactional_db"}  # fixtures
TRAIL = ("audit_auditevent", "audit_audithead")
ROOT = Path(__file__).resolve().parents[1]

# How long an example takes says how busy the machine is; found examples are printed, none is kept in a folder.
hypothesis_settings.register_profile(
    "coryphee", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("coryphee")


def pytest_sessionstart() -> None:
    """A native module of another source is not loaded: the tests would run without those that are installed."""
    wrong = native.stale()
    if wrong:
        pytest.exit(f"{', '.join(wrong)}: native modules of another source; run `make env-dev`.", returncode=3)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", action="store_true", help="only the tests that ask a database")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On a second database, what asks none need not run again."""
    if config.getoption("--database"):
        asked = {one for one in items if one.get_closest_marker("django_db") or DATABASE & set(one.fixturenames)}  # type: ignore[attr-defined]
        config.hook.pytest_deselected(items=[one for one in items if one not in asked])
        items[:] = [one for one in items if one in asked]


def pytest_collection_finish() -> None:
    """Thousands of tests and the portal's own modules live as long as the run: no need to look at them each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _own_files(tmp_path: Path, settings: Any) -> None:
    """Each test stores its documents apart, and hashes passwords fast."""
    settings.DOCUMENTS_DIR = tmp_path / "documents"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _own_outages(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test breaks is not remembered by the next one."""
    for name in ("OUTAGE", "LOCKED", "REFUSED"):
        monkeypatch.setattr(databases, name, Spell(databases.log, name.lower()))
    monkeypatch.setattr(
        scanning, "TROUBLE", Spell(logging.getLogger("tests"), "the virus scanner does not do its work")
    )
    monkeypatch.setattr(scanning, "PATIENCE", scanning.Patience(4))
    monkeypatch.setattr(mails, "_row_of_refusals", set())


@pytest.fixture(autouse=True, scope="session")
def _audit_trail_may_be_emptied_between_tests() -> Iterator[None]:
    """Tests that commit are cleaned by emptying every table: the trail's own triggers would refuse it."""
    flush = BaseDatabaseOperations.execute_sql_flush

    def without_triggers(self: BaseDatabaseOperations, statements: list[str]) -> None:
        with self.connection.cursor() as cursor:
            if self.connection.vendor == "postgresql":
                for table in TRAIL:
                    cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
                flush(self, statements)
                for statement in ALWAYS:
                    cursor.execute(statement)
                return
            cursor.execute(f"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN {TRAIL}")
            triggers = cursor.fetchall()
            for name, _sql in triggers:
                cursor.execute(f'DROP TRIGGER "{name}"')
            flush(self, statements)
            for _name, sql in triggers:
                cursor.execute(sql)

    BaseDatabaseOperations.execute_sql_flush = without_triggers  # type: ignore[method-assign]
    yield
    BaseDatabaseOperations.execute_sql_flush = flush  # type: ignore[method-assign]


@pytest.fixture
def client_as(db: None) -> Callable[..., Client]:
    """A browser in which this person is signed in: `client_as(jeanne).get("/")`."""

    def sign_in(user: Any, **extra: Any) -> Client:
        return enter(Client(**extra), user)

    return sign_in


@pytest.fixture
def work(db: None) -> Callable[[], int]:
    """Do the jobs that are due, as a worker would: `work()` says how many were done."""
    return jobs.run_due


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Real invoices made by others, beside the repository; tests that need them skip where they are not."""
    folder = Path(os.environ.get("CORYPHEE_CORPUS", ROOT.parent / "shared" / "corpus"))
    if not folder.is_dir():
        pytest.skip("the corpus is not on this machine (CORYPHEE_CORPUS)")
    return folder
