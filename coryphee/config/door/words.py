"""The pages of the door: plain HTML without the database, for requests that no screen will see."""

import json
from functools import lru_cache
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override

Headers = list[tuple[bytes, bytes]]
HTML, JSON = b"text/html; charset=utf-8", b"application/json"
CSP = b"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"


@lru_cache(maxsize=64)
def _page(title: str, text: str) -> bytes:
    """Drawn once: a thousand refusals at a time cost no more than their bytes."""
    with override("fr"):
        context = {"title": title, "text": text, "portal": settings.PORTAL_NAME}
        return render_to_string("home/door.html", context).encode()


def _told(title: str, text: str) -> bytes:
    return json.dumps({"statut": "en panne", "detail": f"{title}. {text}"}, ensure_ascii=False).encode()


class Refused(Exception):
    """The request is not taken: a status, and sentences that say why and what to do."""

    def __init__(self, status: HTTPStatus, title: str, text: str, *, retry_after: int | None = None) -> None:
        super().__init__(title)
        self.status, self.title, self.text, self.retry_after = status, title, text, retry_after

    async def answer(self, send: Any, *, as_json: bool = False) -> None:
        """A page; for a supervisor, what `/sante/` says of a breakdown."""
        kind, body = (JSON, _told(self.title, self.text)) if as_json else (HTML, _page(self.title, self.text))
        headers: Headers = [
            (b"content-type", kind),
            (b"content-length", str(len(body)).encode()),
            (b"cache-control", b"no-store"),
            (b"content-security-policy", CSP),
            (b"x-content-type-options", b"nosniff"),
            (b"connection", b"close"),
        ]
        if self.retry_after is not None:
            headers.append((b"retry-after", str(self.retry_after).encode()))
        await send({"type": "http.response.start", "status": self.status.value, "headers": headers})
        await send({"type": "http.response.body", "body": body})


def no_room() -> Refused:
    return Refused(
        HTTPStatus.SERVICE_UNAVAILABLE,
        _("Le portail manque de place"),
        _("Son disque est plein : votre demande n’a pas été traitée, rien n’en a été enregistré. Réessayez plus tard."),
        retry_after=60,
    )
