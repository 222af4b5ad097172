"""Two sets of threads: pages do not wait behind files, however many of these come."""

from typing import Any

from django.urls import Resolver404, resolve

from coryphee.config.door.receiving import App


class Lanes:
    """ASGI: a screen that takes files or waits for them (`core.http`) goes to `files`, all others to `pages`."""

    def __init__(self, *, pages: App, files: App) -> None:
        self._pages, self._files = pages, files

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        lane = self._files if _is_slow(scope["method"], scope["path"]) else self._pages
        await lane(scope, receive, send)


def _is_slow(method: str, path: str) -> bool:
    try:
        view = resolve(path).func
    except Resolver404:
        return False
    return hasattr(view, "waits_apart") or (method == "POST" and bool(getattr(view, "body_limits", ())))
