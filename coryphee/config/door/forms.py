"""What a form says of itself: its type and its parts, each read within a bound that no browser comes near."""

import re
from http import HTTPStatus
from typing import Any

from django.http import multipartparser  # noqa: TID251 - the door bounds what screens read
from django.utils.http import parse_header_parameters
from django.utils.translation import gettext as _

from coryphee.config.door.words import Refused

LONGEST = 300  # characters of a Content-Type
MOST_PARAMETERS = 10  # of a header of one part of a form: a browser gives two
MAIN = re.compile(rb"[\w!#$&^.+-]+/[\w!#$&^.+-]+", re.ASCII)
PARAMETER = re.compile(rb"[\w-]+=(?:\"[^\"\\]*\"|[^\s\"]+)", re.ASCII)
BOUNDARY, CHARSET = b"boundary=", b"charset="
CHARSETS = (b"utf-8", b"utf8")  # as ours is; Python decodes some others in the square of their length, or not at all


def boundary_of(scope: Any) -> bytes:
    """What stands before each part of a form with files; empty for any other body.

    Raises `Refused` for a type in another writing than that of browsers and programs, or another charset than ours:
    what reads the others takes the square of their length, or fails.
    """
    said = [value for name, value in scope["headers"] if name == b"content-type"]
    if not said:
        return b""
    main, *parameters = [part.strip() for part in said[0].split(b";")]
    wrong = len(said) > 1 or len(said[0]) > LONGEST or not MAIN.fullmatch(main)
    if wrong or not all(PARAMETER.fullmatch(one) for one in parameters if one):
        raise _unreadable()
    if any(one.lower() not in CHARSETS for one in _values(parameters, CHARSET)):
        raise _unreadable()
    if not main.lower().startswith(b"multipart/"):
        return b""
    marks = _values(parameters, BOUNDARY)
    return b"--" + marks[0] if marks else b""


def _values(parameters: list[bytes], name: bytes) -> list[bytes]:
    return [one[len(name) :].strip(b'"') for one in parameters if one.lower().startswith(name)]


def _unreadable() -> Refused:
    return Refused(
        HTTPStatus.BAD_REQUEST,
        _("Cette demande ne se lit pas"),
        _("Son en-tête « Content-Type » est mal écrit. Revenez à la page précédente et envoyez-la d’un navigateur."),
    )


def bound_parts() -> None:
    """Have Django skip a part whose header has more parameters than any: reading them takes their square."""
    multipartparser.parse_header_parameters = _few_parameters  # type: ignore[attr-defined]


def _few_parameters(line: str) -> Any:
    if line.count(";") > MOST_PARAMETERS:
        raise ValueError("too many parameters")  # what Django expects of a header that cannot be read
    return parse_header_parameters(line)
