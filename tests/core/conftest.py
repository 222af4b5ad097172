import pytest

from coryphee.core import jobs
from tests.core.papers import paper_tables, papers

__all__ = ["paper_tables", "papers"]


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A job `tests.note` that writes its number here; `tests.fail` never works."""
    numbers: list[int] = []

    def fail(**_ids: int) -> None:
        raise ValueError("le serveur ne répond pas")

    monkeypatch.setitem(jobs.REGISTRY, "tests.note", lambda number: numbers.append(number))
    monkeypatch.setitem(jobs.REGISTRY, "tests.fail", fail)
    return numbers
