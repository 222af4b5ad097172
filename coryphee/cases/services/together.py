"""One move of many dossiers at once: each is done or refused by itself, as if it had been made alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from coryphee.cases.models import Subject
from coryphee.cases.services.acting import act
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given

MOST_TOGETHER = 200  # dossiers of one confirmation: some seconds


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What became of each: those that moved, and those that did not, with the sentence that says why."""

    done: list[Subject] = field(default_factory=list)
    refused: list[tuple[Subject, str]] = field(default_factory=list)


def act_together(subjects: Iterable[Subject], name: str, *, actor: Actor, now: datetime, given: Given) -> Outcome:
    """Make a move of the common screen for each of these, in their order. A row that is no longer the version that was
    looked at is refused, and so is any that the table, the rights or the kind refuse; the others are done."""
    outcome = Outcome()
    for subject in subjects:
        try:
            act(subject, name, actor=actor, now=now, given=given)
        except DomainError as error:
            outcome.refused.append((subject, error.message))
        else:
            outcome.done.append(subject)
    return outcome
