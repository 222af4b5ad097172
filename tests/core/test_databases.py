"""What is asked of either database."""

import pytest
from django.db import connection

from coryphee.core.databases import BRIEF_MS, briefly

pytestmark = pytest.mark.django_db
ASKED = {"sqlite": "PRAGMA busy_timeout", "postgresql": "SHOW lock_timeout"}


def patience():
    with connection.cursor() as cursor:
        cursor.execute(ASKED[connection.vendor])
        return str(cursor.fetchone()[0]).removesuffix("ms")


def test_a_brief_write_waits_little_and_the_others_as_before():
    before = patience()
    with briefly():
        assert patience() == str(BRIEF_MS)
    if connection.vendor == "sqlite":  # there it ends with the transaction, that of the test here
        assert patience() == before
    assert before != str(BRIEF_MS)
