"""What the pages for the library's programmer show is what happens: their blocks are run, one after the other."""

import contextlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.formats.sample_files import UBL, binary, sample

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("docs/bibliotheque.md", "README.md")
WRONG_TOTAL = (">1200.00</cbc:TaxInclusiveAmount>", ">1210.00</cbc:TaxInclusiveAmount>")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "facture.xml").write_bytes(sample(UBL, WRONG_TOTAL))
    (tmp_path / "page.pdf").write_bytes(binary("sans-facture.pdf"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", PAGES)
def test_what_a_page_shows_is_what_happens(name: str, folder: Path) -> None:
    blocks = BLOCK.findall((ROOT / name).read_text(encoding="utf-8"))
    names: dict[str, Any] = {}
    for (kind, text), (after, told) in pairwise([*blocks, ("", "")]):
        if kind == "python":
            assert after == "text", text
            assert _words(_printed(text, names)) == _words(told)
        if kind == "console":
            for command, answer in _asked(text):
                assert _words(_answer(command)) == _words(answer), command
    assert {"python", "text", "console"} <= {kind for kind, _text in blocks}


def test_every_block_of_the_library_is_run() -> None:
    kinds = [kind for kind, _text in BLOCK.findall((ROOT / PAGES[0]).read_text(encoding="utf-8"))]
    assert set(kinds) == {"python", "text", "console"}
    assert kinds.count("python") == kinds.count("text")


def _printed(program: str, names: dict[str, Any]) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(program, names)
    return printed.getvalue()


def _answer(command: str) -> str:
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    shell = ["bash", "-c", f"{{ {command}; }} 2>&1"]
    done = subprocess.run(shell, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False)
    return done.stdout


def _asked(session: str) -> Iterator[tuple[str, str]]:
    for part in session.removeprefix("$ ").split("\n$ "):
        command, _, told = part.partition("\n")
        yield command, told


def _words(text: str) -> list[list[str]]:
    """Line by line, whatever blanks stand between: those of amounts do not break."""
    return [line.split() for line in text.strip().splitlines()]
