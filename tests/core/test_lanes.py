"""Lanes of jobs: the urgent ones first, one that stands still alone, many of one kind in one transaction."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from coryphee.core import holds, jobs
from coryphee.core.models import Job, JobState, Lane, LaneHold

pytestmark = pytest.mark.django_db


@pytest.fixture
def laned(ran: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    for number, lane in enumerate(Lane):
        monkeypatch.setitem(jobs.REGISTRY, f"tests.{lane.name}", lambda number: ran.append(number))
        monkeypatch.setitem(jobs.LANES, f"tests.{lane.name}", lane)


def test_the_legal_clock_passes_before_mails_and_exports_that_were_there_before(ran, laned):
    for number, lane in enumerate((Lane.BULK, Lane.MAILS, Lane.TRAIL, Lane.MESSAGES, Lane.CLOCK)):
        jobs.enqueue(f"tests.{lane.name}", number=number)
    while rows := jobs.claim(1):
        jobs.work_through(rows)
    assert ran == [4, 3, 2, 1, 0]


def test_a_thread_takes_its_own_lanes_only(ran, laned):
    jobs.enqueue("tests.MAILS", number=1)
    jobs.enqueue("tests.CLOCK", number=2)
    assert [row.name for row in jobs.claim(10, [Lane.CLOCK, Lane.MESSAGES])] == ["tests.CLOCK"]
    assert [row.name for row in jobs.claim(10, [Lane.MAILS])] == ["tests.MAILS"]


def test_every_job_of_the_portal_says_its_lane():
    assert set(jobs.LANES) >= set(jobs.REGISTRY)
    lanes = {name: jobs.LANES[name] for name in ("invoices.route", "cases.tell", "notifications.mail")}
    assert list(lanes.values()) == [Lane.CLOCK, Lane.MESSAGES, Lane.MAILS]
    mails = {name for name, lane in jobs.LANES.items() if lane == Lane.MAILS}
    assert mails <= jobs.OUTSIDE  # a mail in a transaction would hold the only writer of SQLite


# -- many at once ------------------------------------------------------------


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[list[int]]:
    """A job `tests.tell` that takes many at once; the number 13 never works."""
    calls: list[list[int]] = []

    def tell(each: list[dict[str, int]]) -> None:
        numbers = [one["number"] for one in each]
        calls.append(numbers)
        if 13 in numbers:
            raise ValueError("13")

    monkeypatch.setitem(jobs.REGISTRY, "tests.tell", tell)
    monkeypatch.setattr(jobs, "TOGETHER", {"tests.tell"})
    return calls


def test_those_that_may_are_run_together_by_as_many_statements_as_one(told):
    jobs.enqueue("tests.tell", number=1)
    with CaptureQueriesContext(connection) as alone:
        jobs.run_due()
    jobs.enqueue_many("tests.tell", [{"number": n} for n in range(20, 40)])
    with CaptureQueriesContext(connection) as many:
        jobs.run_due()
    assert told == [[1], list(range(20, 40))]
    assert len(many) == len(alone)


def test_one_that_fails_takes_no_other_with_it(told):
    jobs.enqueue_many("tests.tell", [{"number": n} for n in (11, 12, 13, 14)])
    assert jobs.run_due() == 3
    assert told == [[11, 12, 13, 14], [11], [12], [13], [14]]
    assert Job.objects.get(state=JobState.WAITING).arguments == {"number": 13}


def test_a_second_try_is_by_itself(told):
    jobs.enqueue_many("tests.tell", [{"number": n} for n in (1, 2)])
    Job.objects.filter(arguments={"number": 1}).update(attempts=1)
    assert jobs.run_due() == 2
    assert sorted(told) == [[1], [2]]


def test_one_that_somebody_else_has_by_now_is_left_to_him(told):
    jobs.enqueue_many("tests.tell", [{"number": n} for n in (1, 2, 3)])
    rows = jobs.claim(20)
    Job.objects.filter(pk=rows[1].pk).update(lease_token="another")
    assert jobs.work_through(rows) == 2
    assert told == [[1], [3]]


# -- a lane that stands still ------------------------------------------------------------


@pytest.fixture
def mute(ran: list[int], monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Jobs of the lane of mails whose server is mute until the list says True."""
    answers = [False]

    def send(number: int) -> None:
        ran.append(number)
        if not answers[-1]:
            holds.fell(Lane.MAILS, timezone.now())
            raise holds.LaneDown("mute")
        holds.answered(Lane.MAILS)

    monkeypatch.setitem(jobs.REGISTRY, "tests.send", send)
    monkeypatch.setitem(jobs.LANES, "tests.send", Lane.MAILS)
    monkeypatch.setattr(jobs, "OUTSIDE", {"tests.send"})
    jobs.enqueue_many("tests.send", [{"number": n} for n in range(5)])
    return answers


def test_a_mute_server_costs_one_time_out_and_counts_no_try_of_the_others(ran, mute):
    jobs.run_due()
    assert jobs.run_due() == 0
    assert ran == [0]
    assert [row.attempts for row in Job.objects.order_by("pk")] == [1, 0, 0, 0, 0]


def test_now_and_then_one_job_tries_and_others_go_on_waiting(ran, mute):
    jobs.run_due()
    LaneHold.objects.update(until=timezone.now() - timedelta(seconds=1))
    jobs.run_due()
    assert ran == [0, 1]  # another one: a mail that stops the server does not stop all mails
    hold = LaneHold.objects.get()
    assert hold.failures == 2
    assert hold.until > timezone.now() + timedelta(seconds=20)


def test_once_it_answers_all_go_by_themselves(ran, mute):
    jobs.run_due()
    mute.append(True)
    LaneHold.objects.update(until=timezone.now() - timedelta(seconds=1))
    jobs.run_due()
    assert ran == [0, 1, 2, 3, 4]
    assert not LaneHold.objects.exists()


def test_two_workers_do_not_try_at_the_same_time(ran, mute):
    jobs.run_due()
    LaneHold.objects.update(until=timezone.now() - timedelta(seconds=1))
    assert [len(jobs.claim(20, [Lane.MAILS])) for _ in range(2)] == [1, 0]


def test_other_lanes_do_not_stand_still(ran, mute):
    jobs.run_due()
    jobs.enqueue("tests.note", number=9)
    assert jobs.run_due() == 1
    assert ran == [0, 9]


def test_a_mail_is_tried_through_a_night_and_a_week_end(ran, mute, settings):
    settings.JOB_MAX_ATTEMPTS = 3
    now = timezone.now()
    for hours, state in ((62, JobState.WAITING), (97, JobState.FAILED)):
        Job.objects.update(state=JobState.WAITING, attempts=50, created_at=now - timedelta(hours=hours), run_at=now)
        LaneHold.objects.all().delete()
        jobs.run_due()
        assert Job.objects.order_by("pk").first().state == state


def test_of_two_who_take_their_turn_at_the_same_instant_one_tries(mute):
    jobs.run_due()
    LaneHold.objects.update(until=timezone.now() - timedelta(seconds=1))
    hold, now = LaneHold.objects.get(), timezone.now()
    assert [holds._take_turn(hold, now) for _ in range(2)] == [True, False]


def test_a_clock_that_went_back_holds_no_lane_for_a_day(ran, mute):
    jobs.run_due()
    mute.append(True)
    LaneHold.objects.update(until=timezone.now() + timedelta(days=1))
    jobs.run_due()
    assert ran == [0, 1, 2, 3, 4]


def test_a_lane_stands_still_ten_minutes_at_most():
    assert holds._length(9) == holds.LONGEST_HOLD
    assert holds._length(50) == holds.LONGEST_HOLD


def test_a_replayed_mail_is_tried_as_long_as_a_new_one(mute, settings):
    settings.JOB_MAX_ATTEMPTS = 1
    old = timezone.now() - timedelta(hours=100)
    first = Job.objects.order_by("pk").first()
    Job.objects.exclude(pk=first.pk).delete()
    Job.objects.update(state=JobState.FAILED, created_at=old, attempts=1)
    assert jobs.replay(job_id=first.pk)
    jobs.run_due()
    assert Job.objects.get().state == JobState.WAITING
