"""The trail changed behind the portal's back, in every way that we know: refused by the base, or found by `verify`."""

from collections.abc import Callable, Iterator

from bench.attack.world import Row, World

LINES = 12


def attack(world: World, *, short: bool) -> Iterator[Row]:
    from bench.tamper import guard_ways, tamper_ways
    from coryphee.audit.guards import guard_faults

    world.stop("worker")
    _write()
    found = {name: _tried(way, _lines_checked()) for name, way in tamper_ways()}
    found |= {name: _tried(way, guard_faults) for name, way in guard_ways()}
    missed = [name for name, outcome in found.items() if outcome == "missed"]
    refused = sum(outcome == "refused" for outcome in found.values())
    said = f"{refused} refused, {len(found) - refused - len(missed)} found, missed: {', '.join(missed) or 'none'}"
    world.start("worker")
    yield Row(part="tamper", name="ways to change the trail", tries=len(found), outcome=said, kept=not missed)


def _write() -> None:
    """Some lines sealed, and two that wait, as the ways expect them."""
    from django.utils import timezone

    from coryphee.accounts.enums import AccountAction
    from coryphee.audit import services
    from coryphee.core.actor import SYSTEM

    def write(count: int) -> None:
        for number in range(count):
            services.record(action=AccountAction.SIGN_IN, actor=SYSTEM, target=f"attack:{number}", at=timezone.now())

    write(LINES)
    services.seal()
    write(2)


def _lines_checked() -> Callable[[], object]:
    """Whether `verify` finds anything, with an anchor of now."""
    from coryphee.audit import services
    from coryphee.audit.anchors import Anchor
    from coryphee.audit.verifying import verify

    head = services.head()
    anchor = Anchor(head.sequence, head.hash)
    return lambda: verify(anchors=[anchor]).problem


def _tried(way: Callable[[], None], finds: Callable[[], object]) -> str:
    """« refused » by the base, « found » by the check, or « missed »; the base is as before afterwards."""
    from django.db import DatabaseError, transaction

    try:
        with transaction.atomic():
            with transaction.atomic():
                way()
            outcome = "found" if finds() else "missed"
            transaction.set_rollback(True)
    except DatabaseError:
        return "refused"
    return outcome
