"""Sets of threads: what is long or comes by hundreds has its own, so that nothing else waits behind it."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from django.utils.translation import gettext as _

from coryphee.config.door.receiving import App, caller_of, view_of
from coryphee.config.door.turns import RETRY_SECONDS, Turns
from coryphee.config.door.words import Refused
from coryphee.core.http import lane_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """`seconds`: for a whole answer, the wait for its turn included; then the request is told to come back."""

    app: App
    turns: Turns
    seconds: float | None = None


class Lanes:
    """ASGI: each request goes where its screen says (`core.http.lane_of`), in its caller’s turn."""

    def __init__(self, lanes: Mapping[str, Lane], *, proxies: int) -> None:
        self._lanes, self._proxies = lanes, proxies

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        lane = self._lanes[lane_of(view_of(scope), scope["method"])]
        bound = asyncio.timeout(lane.seconds)
        try:
            async with bound, lane.turns.turn(caller_of(scope, self._proxies)):
                await lane.app(scope, receive, send)
        except TimeoutError:
            if not bound.expired():
                raise
            raise _late() from None


def _late() -> Refused:
    return Refused(
        HTTPStatus.SERVICE_UNAVAILABLE,
        _("Le portail ne répond pas à temps"),
        _("Sa base de données ou son disque n’a pas répondu. Réessayez dans quelques secondes."),
        retry_after=RETRY_SECONDS,
    )
