"""`make mutants`: which faults are put into a file, and where each is met."""

import ast
import os
from pathlib import Path

import pytest

from tools.mutants.copies import copied, side_by_side
from tools.mutants.faults import mutants_of, mutated
from tools.mutants.running import failing

SOURCE = '''"""A text for people is no fault."""
from dataclasses import dataclass

LEAST = 3


@dataclass(frozen=True)
class Paper:
    title: str | None = None
    pages: int = 1

    def long(self, most: int = 2) -> bool:
        """Whether it is."""
        if not self.title or self.pages < 0:
            raise ValueError("Un papier a un titre et des pages.")
        log.info("%s", self.title)
        self.said = _("long")
        self.touch()
        return self.pages + 1 > most and self.title != "draft"
'''


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "paper.py"
    path.write_text(SOURCE)
    return path


def test_each_thing_that_may_be_wrong_is_wrong_once_and_texts_never(file):
    found = [(mutant.function, mutant.change) for mutant in mutants_of(file)]
    assert found == [
        ("", "3  →  4"),
        ("", "1  →  2"),
        ("Paper.long", "long: returns at once"),
        ("", "2  →  3"),  # a default is worked out where the function is defined
        ("Paper.long", "not self.title or self.pages < 0  →  not self.title and self.pages < 0"),
        ("Paper.long", "not self.title  →  self.title"),
        ("Paper.long", "self.pages < 0  →  self.pages <= 0"),
        ("Paper.long", "0  →  1"),
        ("Paper.long", "dropped: raise ValueError('Un papier a un titre et des pages.')"),
        ("Paper.long", "dropped: self.touch()"),
        (
            "Paper.long",
            "self.pages + 1 > most and self.title != 'draft'  →  self.pages + 1 > most or self.title != 'draft'",
        ),
        ("Paper.long", "self.pages + 1 > most  →  self.pages + 1 >= most"),
        ("Paper.long", "self.pages + 1  →  self.pages - 1"),
        ("Paper.long", "1  →  2"),
        ("Paper.long", "self.title != 'draft'  →  self.title == 'draft'"),
        ("Paper.long", "'draft'  →  'draftx'"),
    ]


def test_a_mutant_is_the_file_with_this_one_fault_and_the_file_stays_as_it_is(file):
    right = ast.unparse(ast.parse(SOURCE))
    texts = {ast.unparse(mutated(file, mutant.number)) for mutant in mutants_of(file)}
    assert len(texts) == len(mutants_of(file))
    assert right not in texts
    assert all(compile(text, "paper.py", "exec") for text in texts)
    assert file.read_text() == SOURCE


def test_what_a_copy_changes_is_gone_with_it_and_one_that_lasts_is_stopped():
    kept: list[int] = []

    def note(number: int) -> list[int]:
        kept.append(number)
        return kept

    works = [(number, lambda number=number: note(number), 30.0) for number in (1, 2, 3)]
    assert list(side_by_side(works, 2)) == [(1, [1]), (2, [2]), (3, [3])]
    assert kept == []

    def last() -> None:
        while True:
            pass

    assert copied(last, 0.1).answer() == ["it takes too long"]
    assert copied(lambda: os._exit(1), 30).answer() == ["the process dies"]


def test_a_fault_of_the_tool_itself_is_no_fault_that_a_test_has_seen():
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        copied(lambda: 1 // 0, 30).answer()


def test_no_tests_see_nothing():
    assert failing([]) == []
