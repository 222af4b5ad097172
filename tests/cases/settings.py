"""The portal's own settings, with the tests' kind of dossier."""

from coryphee.config.settings import *  # noqa: F403

INSTALLED_APPS += ["tests.papers"]  # noqa: F405
ROOT_URLCONF = "tests.urls"
