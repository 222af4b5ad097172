"""What no view is asked to answer."""

from collections.abc import Callable, Iterable
from typing import Any

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse


class RefuseNul:
    """No text of the portal holds a NUL, and PostgreSQL refuses it: an address or a form with one answers 400.

    A form is looked at where its token was checked, and so already read; the others read it themselves.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: tuple[Any, ...], named: dict[str, Any]) -> None:
        if _holds_nul((request.path, *map(str, named.values()), *_pairs(request.GET))):
            raise BadRequest
        if request.method == "POST" and not getattr(view, "csrf_exempt", False) and _holds_nul(_pairs(request.POST)):
            raise BadRequest


def _pairs(query: Any) -> Iterable[str]:
    for name, values in query.lists():
        yield name
        yield from values


def _holds_nul(texts: Iterable[str]) -> bool:
    return any("\x00" in text for text in texts)
