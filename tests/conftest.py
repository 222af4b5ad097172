"""Before Django loads: a place of its own for what the tests write, and settings that suit them."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db.backends.base.operations import BaseDatabaseOperations

_folder = tempfile.mkdtemp(prefix="coryphee-tests-")
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
os.environ["CORYPHEE_DATA_DIR"] = _folder
os.environ["CORYPHEE_STATIC_ROOT"] = str(Path(_folder, "static"))  # a forgotten `collectstatic` changes no test
os.environ["CORYPHEE_SECRET_KEY"] = "for-the-tests-only-" + "x" * 40
os.environ["CORYPHEE_DEMO"] = "1"
os.environ["CORYPHEE_MAIL_URL"] = "memorymail://"
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright runs its own loop in the browser tests
if not os.environ.get("DATABASE_URL"):
    os.environ.pop("DATABASE_URL", None)

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def _own_files(tmp_path: Path, settings: Any) -> None:
    """Each test stores its documents apart, and hashes passwords fast."""
    settings.DOCUMENTS_DIR = tmp_path / "documents"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True, scope="session")
def _audit_trail_may_be_emptied_between_tests() -> Iterator[None]:
    """Tests that commit are cleaned by emptying every table: the trail's own triggers would refuse it on SQLite."""
    flush = BaseDatabaseOperations.execute_sql_flush

    def without_triggers(self: BaseDatabaseOperations, statements: list[str]) -> None:
        if self.connection.vendor != "sqlite":
            flush(self, statements)
            return
        with self.connection.cursor() as cursor:
            cursor.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_auditevent'"
            )
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
def client_as(db: None) -> Callable[..., Any]:
    """A browser in which this person is signed in: `client_as(jeanne).get("/")`."""
    from django.test import Client

    def sign_in(user: Any, **extra: Any) -> Client:
        client = Client(**extra)
        client.force_login(user)
        return client

    return sign_in


@pytest.fixture
def work(db: None) -> Callable[[], int]:
    """Do the jobs that are due, as a worker would: `work()` says how many were done."""
    from coryphee.core import jobs

    return jobs.run_due


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Real invoices made by others, beside the repository; tests that need them skip where they are not."""
    folder = Path(os.environ.get("CORYPHEE_CORPUS", ROOT.parent / "shared" / "corpus"))
    if not folder.is_dir():
        pytest.skip("the corpus is not on this machine (CORYPHEE_CORPUS)")
    return folder
