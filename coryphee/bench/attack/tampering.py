"""The trail changed behind the portal's back, in every way that we know: refused by the base, or found by `verify`."""

from collections.abc import Iterator

from coryphee.bench.attack.world import Row, World


def attack(world: World, *, short: bool) -> Iterator[Row]:
    from coryphee.bench.tamper import try_every_way

    world.stop("worker")
    found = list(try_every_way())
    missed = [name for name, outcome in found if outcome == "missed"]
    refused = sum(outcome == "refused" for _name, outcome in found)
    said = f"{refused} refused, {len(found) - refused - len(missed)} found, missed: {', '.join(missed) or 'none'}"
    world.start("worker")
    yield Row(part="tamper", name="ways to change the trail", tries=len(found), outcome=said, kept=not missed)
