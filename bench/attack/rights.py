"""Nine visitors at every address: what is not theirs answers like what does not exist, and says nothing."""

from collections.abc import Iterator
from typing import Any

from bench.attack.world import AWA, CAMILLE, CLAIRE, HUGO, JEANNE, LUC, MARC, SOPHIE, Row, Visitor, World

VISITORS = ("", JEANNE, MARC, AWA, CLAIRE, HUGO, LUC, SOPHIE, CAMILLE)
NOWHERE = 987_654_321
NOT_BUTTONS = ("accounts:logout", "accounts:login")


def attack(world: World, *, short: bool) -> Iterator[Row]:
    browsers = {email: Visitor(world, email) for email in VISITORS}
    seen = {email: _visible(email) for email in VISITORS}
    tries, leaks, errors = 0, [], []
    for name, pieces in addresses():
        for email in VISITORS[:: 3 if short else 1]:
            for method in ("GET", "POST"):
                if (name in NOT_BUTTONS and method == "POST") or (short and method == "POST"):
                    continue
                for path, nowhere, theirs in _targets(name, pieces, seen[email], short=short):
                    found, expected = _ask(browsers[email], method, path), _ask(browsers[email], method, nowhere)
                    tries += 2
                    errors += [
                        f"{method} {path} {email}: {one.status}" for one in (found, expected) if one.status == 500
                    ]
                    if not theirs and found.status != expected.status:
                        leaks.append(f"{method} {path} {email}: {found.status}, not {expected.status}")
    said = f"{len(leaks)} leaks, {len(errors)} errors {'; '.join([*leaks, *errors][:4])}".strip()
    yield Row(part="rights", name="9 visitors, every address", tries=tries, outcome=said, kept=not leaks + errors)


def addresses() -> Iterator[tuple[str, list[str]]]:
    """Each name of the map with an id in it, and what it asks for."""
    from django.urls import URLPattern, get_resolver

    def patterns(resolver: Any, space: str) -> Iterator[tuple[str, list[str]]]:
        for entry in resolver.url_patterns:
            if isinstance(entry, URLPattern):
                asked = sorted(entry.pattern.converters)
                if any(piece.endswith("_id") for piece in asked):
                    yield f"{space}{entry.name}", asked
            else:
                yield from patterns(entry, f"{entry.namespace}:" if entry.namespace else space)

    yield from patterns(get_resolver(), "")


def _visible(email: str) -> set[int]:
    from django.utils import timezone

    from coryphee.accounts.models import User
    from coryphee.delegations.services import ANONYMOUS, actor_for
    from coryphee.invoices.models import Invoice

    actor = actor_for(User.objects.get(email=email), now=timezone.now()) if email else ANONYMOUS
    return set(Invoice.objects.visible_to(actor).values_list("pk", flat=True))


def _targets(name: str, pieces: list[str], seen: set[int], *, short: bool) -> Iterator[tuple[str, str, bool]]:
    """(an address, the same with an id of nobody, whether it is theirs)."""
    from django.urls import reverse

    from coryphee.cases.models import Attachment, Certificate
    from coryphee.invoices.models import Invoice

    fill: dict[str, Any] = {"name": "reject", "target": "ubl", "identifier": "x", "slug": "x", "file_format": "csv"}
    if "case_id" in pieces:
        chosen = Invoice.objects.exclude(pk__in=seen).order_by("pk").values_list("pk", flat=True)[: 2 if short else 6]
        for pk in chosen:
            more = {
                "attachment_id": Attachment.objects.filter(case=pk).values_list("pk", flat=True).first() or 1,
                "certificate_id": Certificate.objects.filter(case=pk).values_list("pk", flat=True).first() or 1,
            }
            given = {piece: more.get(piece, fill.get(piece, 1)) for piece in pieces}
            yield (
                reverse(name, kwargs=given | {"case_id": pk}),
                reverse(name, kwargs=given | {"case_id": NOWHERE}),
                False,
            )
        return
    for pk in (1, 2, 5):
        given = {piece: pk if piece.endswith("_id") else fill.get(piece, "x") for piece in pieces}
        nowhere = {piece: NOWHERE if piece.endswith("_id") else value for piece, value in given.items()}
        # Structures and news may be seen by many: only errors count there.
        yield reverse(name, kwargs=given), reverse(name, kwargs=nowhere), not name.startswith("exports")


def _ask(browser: Visitor, method: str, path: str) -> Any:
    return browser.get(path) if method == "GET" else browser.post(path)
