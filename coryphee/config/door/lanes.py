"""Two sets of threads: pages do not wait behind files, however many of these come."""

from typing import Any

from django.urls import Resolver404, resolve

from coryphee.config.door.receiving import App


class Lanes:
    """ASGI: a screen that takes files (`core.http.takes_files`) goes to `files`, all others to `pages`."""

    def __init__(self, *, pages: App, files: App) -> None:
        self._pages, self._files = pages, files

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        lane = self._files if scope["method"] == "POST" and _takes_files(scope["path"]) else self._pages
        await lane(scope, receive, send)


def _takes_files(path: str) -> bool:
    try:
        return bool(getattr(resolve(path).func, "body_limits", ()))
    except Resolver404:
        return False
