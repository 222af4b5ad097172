"""Texts of one line: those that strangers send (names, numbers, subjects), and words in a row."""

import unicodedata
from collections.abc import Sequence

from django.utils.translation import gettext as _

# Cc: controls, line feeds and NUL. Cf: bidirectional marks, zero-width signs, soft hyphens. Cs: lone surrogates.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_BLANKS = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")


def one_line(text: str) -> str:
    """`text` on one line, without the signs that nobody sees and that change what is read or where it is sent.

    Line feeds and tabulations become a space, runs of spaces one; other control characters, bidirectional and
    zero-width marks and lone surrogates disappear.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(_seen(sign) for sign in text).split())


def _seen(sign: str) -> str:
    if sign in _BLANKS:
        return " "
    return "" if unicodedata.category(sign) in _UNSEEN else sign


def in_a_row(words: Sequence[str]) -> str:
    """« le numéro, la date et le destinataire »."""
    if len(words) < 2:
        return "".join(words)
    return _("%(first)s et %(last)s") % {"first": ", ".join(words[:-1]), "last": words[-1]}
