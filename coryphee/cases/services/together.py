"""One move of many dossiers at once: each is done or refused by itself, as if it had been made alone."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from django.utils.translation import gettext as _

from coryphee.cases.kinds import kind_of
from coryphee.cases.models import Subject
from coryphee.cases.services.acting import act
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given

MOST_TOGETHER = 200  # dossiers of one confirmation: some seconds


class OtherMove(DomainError):
    code = "other_move"


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What became of each: those that moved, and those that did not, with the sentence that says why."""

    done: list[Subject] = field(default_factory=list)
    refused: list[tuple[Subject, str]] = field(default_factory=list)


def act_together(
    subjects: Iterable[Subject],
    name: str,
    *,
    actor: Actor,
    now: datetime,
    given: Given,
    vouched: Mapping[int, AbstractSet[str]] = MappingProxyType({}),
) -> Outcome:
    """Make a move of the common screen for each of these, in their order. A row that is no longer the version that was
    looked at is refused, and so is any that the table, the rights or the kind refuse, of which somebody must vouch for
    something and did not (`vouched`, by their number), or for which the move is another; the others are done."""
    outcome = Outcome()
    for subject in subjects:
        try:
            if refusal := of_another_name(subject, name):
                raise refusal
            act(subject, name, actor=actor, now=now, given=replace(given, vouched=vouched.get(subject.pk, frozenset())))
        except DomainError as error:
            outcome.refused.append((subject, error.message))
        else:
            outcome.done.append(subject)
    return outcome


def of_another_name(subject: Subject, name: str) -> DomainError | None:
    """Why a move is not made of this one with others: here it is another act, with a name and words of its own."""
    kind = kind_of(subject)
    if name not in kind.lifecycle or kind.says(subject, kind.lifecycle[name]).label == kind.lifecycle[name].label:
        return None
    said = {"own": kind.says(subject, kind.lifecycle[name]).label, "move": kind.lifecycle[name].label}
    return OtherMove(_("« %(move)s » n’est pas pour lui : ouvrez sa page, « %(own)s » y est à part.") % said)
