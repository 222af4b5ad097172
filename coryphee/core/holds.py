"""Lanes that stand still while what they need does not answer or takes nothing: one try now and then, not one per job.

The state is a row that every worker reads. While a lane is held nobody claims its jobs, which keeps their tries for
later; when the hold ends, one job is tried, and its success opens the lane for all.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db.models import F

from coryphee.core.models import Lane, LaneHold

MAY_STAND = frozenset({Lane.MAILS})
FIRST_HOLD = timedelta(seconds=15)
LONGEST_HOLD = timedelta(minutes=10)


class LaneDown(Exception):
    """What the lane needs does not answer or takes nothing: the job that waited for it goes on later, like others."""


def stands(hold: LaneHold, now: datetime) -> bool:
    """Whether nobody is to try yet; a clock that went back does not make a hold longer."""
    return now < hold.until <= now + 2 * LONGEST_HOLD


def claimable(lanes: Collection[Lane], now: datetime) -> tuple[list[Lane], list[Lane]]:
    """Of these lanes: those that are open, and those where this caller alone may try one job."""
    asked = MAY_STAND.intersection(lanes)
    held = {Lane(hold.lane): hold for hold in LaneHold.objects.filter(lane__in=asked)} if asked else {}
    return [lane for lane in lanes if lane not in held], [lane for lane, hold in held.items() if _take_turn(hold, now)]


def _take_turn(hold: LaneHold, now: datetime) -> bool:
    """Compare-and-swap: of several workers one tries."""
    if stands(hold, now):
        return False
    mine = LaneHold.objects.filter(lane=hold.lane, until=hold.until)
    return bool(mine.update(until=now + _length(hold.failures)))


def fell(lane: Lane, now: datetime, *, refuses: bool = False) -> None:
    """It did not answer, or refuses whatever it is given: nobody tries for a while, longer each time."""
    LaneHold.objects.get_or_create(lane=lane, defaults={"since": now, "until": now})
    failures = LaneHold.objects.values_list("failures", flat=True).get(lane=lane)
    held = LaneHold.objects.filter(lane=lane)
    held.update(until=now + _length(failures), failures=F("failures") + 1, refuses=refuses)


def refuses(lane: Lane) -> bool:
    return LaneHold.objects.filter(lane=lane, refuses=True).exists()


def answered(lane: Lane) -> None:
    LaneHold.objects.filter(lane=lane).delete()


def _length(failures: int) -> timedelta:
    return min(FIRST_HOLD * 2 ** min(failures, 10), LONGEST_HOLD)
