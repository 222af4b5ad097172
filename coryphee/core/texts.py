"""Texts that people type, made safe where only one line may stand."""

import unicodedata


def one_line(text: str) -> str:
    """The text on one line: no control, invisible or direction mark, no half character, single spaces."""
    kept = (
        "" if unicodedata.category(c) in {"Cf", "Cs"} else " " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c
        for c in text
    )
    return " ".join("".join(kept).split())
