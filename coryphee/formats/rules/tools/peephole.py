"""Turns of phrase of the compiled rules that one call says as well: they are what most of the time goes into."""

import re

_LOOKED_UP = r"(\w+(?:\[\d\])*)\.get\(('[^']+'), \(\)\)"
_SCHEME = r"ns\(text\((x\d+)\[3\]\.get\('cbc:ID', \(\)\)\)\.upper\(\)\)"
_SCHEMES = r"for \1 in (\w+\[3\]\.get\('cac:TaxScheme', \(\)\))"
_TURNS = (
    (re.compile(rf"\[{_SCHEME} {_SCHEMES}\]"), r"schemes(\2)"),
    (re.compile(rf"one\(\[\({_SCHEME} == 'VAT'\) {_SCHEMES}\]\)"), r"one_vat(\2)"),
    (re.compile(r"(?<!\w)bool\((\('[^']+' in \w+(?:\[\d\])*\))\)"), r"\1"),
    (re.compile(rf"(?<!\w)filled\(text\({_LOOKED_UP}\)\)"), r"has_text(\1, \2)"),
    (re.compile(rf"(?<!\w)ns\(text\({_LOOKED_UP}\)\)"), r"ns_of(\1, \2)"),
    (re.compile(rf"\(len\(after\(text\({_LOOKED_UP}\), '\.'\)\) <= 2\)"), r"two_decimals(\1, \2)"),
)


def shortened(code: str) -> str:
    """The same code with each known turn of phrase replaced."""
    for turn, said in _TURNS:
        code = turn.sub(said, code)
    return code
