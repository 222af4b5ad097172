"""The portal as `coryphee serve` gives it: the pages (WSGI) behind the door."""

import os
from typing import cast

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coryphee.config.settings")

from django.core.wsgi import get_wsgi_application

pages = get_wsgi_application()

from a2wsgi import WSGIMiddleware  # noqa: E402
from a2wsgi.wsgi_typing import WSGIApp  # noqa: E402
from django.conf import settings  # noqa: E402

from coryphee.config.door.receiving import Receiving  # noqa: E402
from coryphee.config.door.sending import Sending  # noqa: E402
from coryphee.core import judging  # noqa: E402

judging.start()
application = Sending(
    Receiving(WSGIMiddleware(cast(WSGIApp, pages), workers=settings.WEB_THREADS), proxies=settings.TRUSTED_PROXIES)
)
