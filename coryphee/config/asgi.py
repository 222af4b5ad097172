"""The portal as `coryphee serve` gives it: the pages (WSGI) behind the door."""

import os
import sys
import threading
from typing import cast

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coryphee.config.settings")

from django.core.wsgi import get_wsgi_application

pages = get_wsgi_application()

from a2wsgi import WSGIMiddleware  # noqa: E402
from a2wsgi.wsgi_typing import WSGIApp  # noqa: E402
from django.conf import settings  # noqa: E402

from coryphee.config.door.lanes import Lanes  # noqa: E402
from coryphee.config.door.receiving import Receiving  # noqa: E402
from coryphee.config.door.sending import Sending  # noqa: E402
from coryphee.core import judging  # noqa: E402
from coryphee.core.processes import end_with_parent  # noqa: E402
from coryphee.home.health import known_migrations  # noqa: E402

end_with_parent()
# Many threads share one interpreter: a short page does not wait for the long turns of all the others.
sys.setswitchinterval(0.0005)
threading.Thread(target=judging.start, name="judges", daemon=True).start()  # pages do not wait for them
known_migrations()
application = Sending(
    Receiving(
        Lanes(
            pages=WSGIMiddleware(cast(WSGIApp, pages), workers=settings.WEB_THREADS),
            files=WSGIMiddleware(cast(WSGIApp, pages), workers=settings.WEB_FILE_THREADS),
        ),
        proxies=settings.TRUSTED_PROXIES,
    )
)
