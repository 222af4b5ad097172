"""Texts that strangers send: names, numbers, subjects on one line, comments that go into a mail; words in a row."""

import re
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


_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]{0,20}://|(?<!\w)www\.|(?<!\w)(?:mailto|javascript|https?|ftp):)\S*", re.I)
_DOTTED = re.compile(r"(?<=\w)([.\u3002\uff0e\uff61])(?=[^\W\d_]{2})")


def without_addresses(text: str) -> str:
    """`text` without web addresses nor signs that nobody sees (bidirectional marks, controls); its lines stay lines.

    What the portal writes itself holds no link: a mail that says so says the truth of what it quotes too.
    """
    seen = "".join(sign for sign in text if sign == "\n" or unicodedata.category(sign) not in _UNSEEN)
    return _ADDRESS.sub(lambda _found: _("[lien retiré]"), seen)


def quoted(text: str) -> str:
    """What somebody else wrote, as a mail of the portal may say it: nothing of it can be clicked.

    A name such as « exemple.fr » gets a blank after its dot, which mail programs take for no address.
    """
    return _DOTTED.sub(r"\1 ", without_addresses(text))
