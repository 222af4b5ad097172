"""What nothing uses is said, with its place; what a template or a setting names is used."""

from pathlib import Path

import pytest

from tools.dead_code import ALLOWED, unused


@pytest.fixture
def package(tmp_path: Path) -> Path:
    code = {
        "coryphee/a.py": "def used():\n    return 1\n\n\ndef dead():\n    return used()\n",
        "coryphee/b.py": "class Middleware:\n    shown = 1\n    hidden = 2\n",
        "coryphee/settings.py": 'print(["coryphee.b.Middleware"])\n',
        "coryphee/models.py": "class Row:\n    column = 3\n\n\nprint(Row)\n",
        "coryphee/templates/a.html": "<p>hidden {{ row.shown }}</p>\n",
    }
    for name, text in code.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path


def test_only_what_nothing_names_is_dead(package: Path) -> None:
    assert [(Path(one.filename).name, one.name) for one in unused(package)] == [("a.py", "dead"), ("b.py", "hidden")]


def test_each_exception_has_its_reason() -> None:
    assert all(ALLOWED.values())
