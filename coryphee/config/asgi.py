"""The portal as `coryphee serve` gives it: the pages (WSGI) behind the door."""

import os
import sys
import threading
from collections.abc import Iterable
from typing import Any, cast

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coryphee.config.settings")

from django.core.wsgi import get_wsgi_application

pages = get_wsgi_application()

from a2wsgi import WSGIMiddleware  # noqa: E402
from a2wsgi.wsgi_typing import WSGIApp  # noqa: E402
from django.conf import settings  # noqa: E402
from django.db import connections  # noqa: E402

from coryphee.accounts.hashers import PLACES  # noqa: E402
from coryphee.config.door.forms import bound_parts  # noqa: E402
from coryphee.config.door.lanes import Lane, Lanes  # noqa: E402
from coryphee.config.door.receiving import Receiving  # noqa: E402
from coryphee.config.door.sending import Sending, attended  # noqa: E402
from coryphee.config.door.turns import Turns, many_files  # noqa: E402
from coryphee.core import judging  # noqa: E402
from coryphee.core.http import PAGES_HELD  # noqa: E402
from coryphee.core.processes import end_with_parent, give_memory_back  # noqa: E402
from coryphee.home.health import known_migrations  # noqa: E402

MOST_WAITING = 400  # requests of one lane
VISITORS_WAITING = 60  # of the screens that take files of people without an account
FILES_PATIENCE = 30  # seconds that a file waits at the door for a thread
FEW_WAITING = 40  # of a lane whose requests are few
SIGN_INS_WAITING = 56  # beside those who have a thread: one network has a quarter of all these places
HEALTH_SECONDS = 2.5

end_with_parent()
give_memory_back()
# Many threads share one interpreter: a short page does not wait for the long turns of all the others.
sys.setswitchinterval(0.0005)
threading.Thread(target=judging.start, name="judges", daemon=True).start()  # pages do not wait for them
known_migrations()
bound_parts()


def _lane(
    threads: int, *, waiting: int = MOST_WAITING, seconds: float | None = None, app: Any = pages, **turns: Any
) -> Lane:
    wrapped = WSGIMiddleware(cast(WSGIApp, attended(app)), workers=threads)
    return Lane(app=wrapped, turns=Turns(at_once=threads, most=threads + waiting, **turns), seconds=seconds)


def _lane_of_files(threads: int, *, waiting: int = MOST_WAITING) -> Lane:
    return _lane(threads, waiting=waiting, patience=FILES_PATIENCE, busy=many_files)


def _leaving(environ: Any, start_response: Any) -> Iterable[bytes]:
    """The same pages, by a thread that keeps no connection to the base: most of these have nothing to do."""
    try:
        return cast(Iterable[bytes], pages(environ, start_response))
    finally:
        connections.close_all()


lanes = {
    "pages": _lane(settings.WEB_THREADS),
    "files": _lane_of_files(settings.WEB_FILE_THREADS),
    "visitors": _lane_of_files(settings.WEB_VISITOR_THREADS, waiting=VISITORS_WAITING),
    "sign_ins": _lane(PLACES, waiting=SIGN_INS_WAITING, app=_leaving),
    "health": _lane(1, waiting=FEW_WAITING, seconds=HEALTH_SECONDS),
}
PAGES_HELD.append(lanes["pages"].turns.held_for)
application = Sending(Receiving(Lanes(lanes, proxies=settings.TRUSTED_PROXIES), proxies=settings.TRUSTED_PROXIES))
