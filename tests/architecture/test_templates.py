"""What templates must not do: say a sentence from which the number is missing."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"{%\s*blocktrans(?:late)?\b.*?{%\s*endblocktrans(?:late)?\s*%}", re.DOTALL)


@pytest.mark.parametrize("path", sorted((ROOT / "coryphee").rglob("templates/**/*.html")), ids=lambda one: one.name)
def test_a_translated_sentence_names_only_what_it_was_given(path):
    """Inside `blocktranslate`, `{{ a.b }}` is empty: « Il repartira pour jours »."""
    for block in BLOCK.findall(path.read_text()):
        assert not re.search(r"{{\s*\w+\.\w+", block), block[:120]
