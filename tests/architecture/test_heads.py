"""HEAD answers as GET does, on every address, and has read, signed and moved nothing; other methods are refused."""

import re
from itertools import cycle, product

import pytest
from django.db import transaction
from django.test import Client

from coryphee.audit.models import AuditEvent
from coryphee.cases.models import HistoryEvent, StatusChange
from tests.architecture.test_hostile_parameters import ADDRESSES, cast, known  # noqa: F401 - fixtures
from tests.browsing import enter
from tests.factories import make_staff


def paths(objects, otherwise="x"):
    for route, pattern in ADDRESSES:
        holes = list(pattern.pattern.converters)
        for values in product(*[objects.get(hole, [otherwise])[:3] for hole in holes]):
            path = route
            for hole, value in zip(holes, values, strict=True):
                path = re.sub(rf"<\w+:{hole}>", str(value), path)
            yield path


def written():
    return [model.objects.count() for model in (AuditEvent, HistoryEvent, StatusChange)]


@pytest.mark.parametrize("who", ["visitor", "jeanne", "awa", "paul", "staff"])
def test_head_answers_as_get_does_and_changes_nothing(cast, known, who):  # noqa: F811
    browser = Client(raise_request_exception=False)
    if who != "visitor":
        enter(browser, make_staff() if who == "staff" else getattr(cast, who))
    different, before = [], written()
    for path in paths(known):
        head = browser.head(path)
        assert written() == before, path
        with transaction.atomic():
            get = browser.get(path)
            transaction.set_rollback(True)
        if head.status_code != get.status_code:
            different.append((path, head.status_code, get.status_code))
    assert different == []


@pytest.mark.parametrize("who", ["visitor", "jeanne", "staff"])
def test_a_method_that_no_screen_serves_is_refused_everywhere_in_words(cast, known, who):  # noqa: F811
    browser = Client(enforce_csrf_checks=True)
    if who != "visitor":
        enter(browser, make_staff() if who == "staff" else cast.jeanne)
    wrong = []
    methods, places = ["PUT", "PATCH", "DELETE", "TRACE", "OPTIONS"], paths(known, "1")
    # Each address by each method for a visitor; who is signed in changes the words of the page, not its method.
    for path, method in product(places, methods) if who == "visitor" else zip(places, cycle(methods), strict=False):
        answer = browser.generic(method, path)
        words = "Cela ne se fait pas à cette adresse" in answer.content.decode()
        if (answer.status_code, words, answer.get("Allow")) != (405, True, "GET, HEAD, POST"):
            wrong.append((method, path, answer.status_code))
    assert wrong == []
