"""Before Django loads: a place of its own for what the tests write, and settings that suit them."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db.backends.base.operations import BaseDatabaseOperations

_folder = tempfile.mkdtemp(prefix="coryphee-tests-")
os.environ["CORYPHEE_DATA_DIR"] = _folder
os.environ.setdefault("CORYPHEE_SECRET_KEY", "tests-only")
os.environ["CORYPHEE_STATIC_ROOT"] = str(Path(_folder) / "static")
os.environ["CORYPHEE_DEMO"] = "1"
os.environ["CORYPHEE_MAIL_URL"] = "memorymail://"
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright runs its own loop in the browser tests
if not os.environ.get("DATABASE_URL"):
    os.environ.pop("DATABASE_URL", None)


@pytest.fixture(autouse=True)
def _own_files(tmp_path: Path, settings: object) -> Iterator[None]:
    """Each test stores its documents apart, and hashes passwords fast."""
    settings.DOCUMENTS_DIR = tmp_path / "documents"  # type: ignore[attr-defined]
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # type: ignore[attr-defined]
    yield


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


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Real invoices made by others, beside the repository; tests that need them skip where they are not."""
    default = Path(__file__).resolve().parents[2] / "shared" / "corpus"
    folder = Path(os.environ.get("CORYPHEE_CORPUS", default))
    if not folder.is_dir():
        pytest.skip("the corpus is not on this machine (CORYPHEE_CORPUS)")
    return folder
