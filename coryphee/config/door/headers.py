"""What the pages read of a request's headers: bounded before anything parses them, without what only misleads."""

from http import HTTPStatus
from urllib.parse import quote_from_bytes

from django.utils.translation import gettext as _

from coryphee.config.door.words import Headers, Refused

MOST_OF_A_LINE = 8_000  # bytes; a proxy in front has the same bound by habit
MOST_OF_COOKIES = 16_000  # ours need four thousand; other programs under the same name leave theirs
MOST_IN_ALL = 32_000  # names included
ASCII = bytes(range(128))


def sifted(headers: Headers) -> Headers:
    """Raises `Refused` (431) when they are too long; else those that a page may see.

    A name with « _ » would be read as the true name with « - »: X_Forwarded_For forged an address. Cookies sent in
    several lines are one list. A cookie with « \\ » is not ours, and Python takes the square of its length to read it.
    """
    cookies = [value for name, value in headers if name == b"cookie"]
    others = [(name, value) for name, value in headers if name != b"cookie"]
    if (
        sum(map(len, cookies)) > MOST_OF_COOKIES
        or any(len(value) > MOST_OF_A_LINE for _name, value in others)
        or sum(len(name) + len(value) for name, value in headers) > MOST_IN_ALL
    ):
        raise _too_long()
    pairs = (pair.strip() for value in cookies for pair in value.split(b";"))
    kept = b"; ".join(pair for pair in pairs if pair and b"\\" not in pair)
    found = [(name, value) for name, value in others if b"_" not in name]
    return [*found, (b"cookie", kept)] if kept else found


def in_ascii(query: bytes) -> bytes:
    """What follows « ? » as a browser writes it: WSGI takes ASCII only, a link typed by hand may hold « é »."""
    return query if query.isascii() else quote_from_bytes(query, safe=ASCII).encode()


def _too_long() -> Refused:
    return Refused(
        HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
        _("Votre navigateur envoie trop de données à la fois"),
        _(
            "Le portail n’a pas lu votre demande : ses en-têtes, ou les cookies qui les accompagnent, sont trop longs. "
            "Effacez les cookies de ce site dans les réglages de votre navigateur, puis revenez à l’accueil."
        ),
    )
