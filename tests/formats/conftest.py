import pytest

from tests.formats.sample_files import CORPUS


@pytest.fixture
def needs_corpus() -> None:
    if not (CORPUS / "index.tsv").exists():
        pytest.skip(f"the corpus of invoices made by others is not at {CORPUS} (set CORYPHEE_CORPUS)")
