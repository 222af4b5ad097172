"""The pool of this process, made from the settings at the first file; none where `JUDGE_PROCESSES` is 0."""

import threading
from collections.abc import Callable
from multiprocessing.util import Finalize
from typing import Any

from django.conf import settings

from coryphee.core.judging.pool import Pool

_lock = threading.Lock()
_pool: Pool | None = None


def start() -> None:
    """Have the processes ready (what a web server does before its first page)."""
    if settings.JUDGE_PROCESSES:
        _the_pool().start()


def stop() -> None:
    global _pool
    with _lock:
        pool, _pool = _pool, None
    if pool is not None:
        pool.stop()


def judge(function: Callable[..., Any], *arguments: Any, visitor: str, port: Any = None) -> Any:
    """`function(*arguments[, port])` in a process apart, within the bounds of the settings.

    `function` is a module's own, its arguments and answer can be pickled. `visitor` is whose place it takes: an account
    or a network. `port` is an object whose public methods the function may call: they answer here.
    """
    if not settings.JUDGE_PROCESSES:
        return function(*arguments) if port is None else function(*arguments, port)
    return _the_pool().run(function, *arguments, visitor=visitor, port=port)


def _the_pool() -> Pool:
    global _pool
    with _lock:
        if _pool is None:
            _pool = Pool(
                size=settings.JUDGE_PROCESSES,
                places=settings.JUDGE_PLACES,
                seconds=settings.JUDGE_SECONDS,
                room=settings.JUDGE_MEMORY,
                preload=settings.JUDGE_PRELOAD,
            )
            # What a process of multiprocessing (a web worker is one) runs at its end, and what any program runs.
            Finalize(None, _pool.stop, exitpriority=100)
        return _pool
