"""The portal's settings for the tests, with a place of its own for whatever they write.

A module rather than a conftest: pytest-django loads the settings before any conftest is read.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

_folder = tempfile.mkdtemp(prefix="coryphee-tests-")
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
Path(_folder, "static").mkdir()
os.environ |= {
    "CORYPHEE_DATA_DIR": _folder,
    "CORYPHEE_STATIC_ROOT": str(Path(_folder, "static")),  # a `collectstatic` that one forgot changes no test
    "CORYPHEE_SECRET_KEY": "for-the-tests-only-" + "x" * 40,
    "CORYPHEE_AUDIT_KEY": "for-the-tests-only",
    "CORYPHEE_DEMO": "1",
    "CORYPHEE_RECYCLING": "1",  # off by default: `tests/invoices/test_law.py`
    "CORYPHEE_MAIL_URL": "memorymail://",
    "CORYPHEE_PUBLIC_URL": "http://127.0.0.1:8000",
    "DJANGO_ALLOW_ASYNC_UNSAFE": "1",  # Playwright runs its own loop in the browser tests
}

from coryphee.config.settings import *  # noqa: E402, F403

JUDGE_PROCESSES = 0  # the tests of `core.judging` and the browser’s portal have theirs
INSTALLED_APPS += ["tests.papers"]  # noqa: F405 - a kind of dossier of the tests' own
ROOT_URLCONF = "tests.urls"
