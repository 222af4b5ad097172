"""Who is told of a move, in the words of its kind (M-11)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import cache

from django.utils.translation import gettext as _

from coryphee.cases.kinds import Kind, kind_named, kind_of
from coryphee.cases.models import StatusChange, Subject
from coryphee.core.lifecycle import Ask, Transition
from coryphee.core.texts import quoted
from coryphee.notifications.services import Notice


def notices_of(changes: Iterable[StatusChange]) -> list[Notice]:
    """What these moves tell the people of each side. Of what one side does by itself, its words tell that side alone.

    `changes` come with their `case`; the rest is read by a few statements a kind.
    """
    by_kind: dict[str, list[StatusChange]] = defaultdict(list)
    for change in changes:
        by_kind[change.case.kind].append(change)
    return [notice for name, of_kind in by_kind.items() for notice in _notices(kind_named(name), of_kind)]


def previewed(subject: Subject, move: Transition, roles: AbstractSet[str]) -> list[tuple[str, str, str]]:
    """What those on the other side will read of a move that is not made yet: who, subject, text. Nothing of a move
    that explains nothing, nor of one that stays on its own side."""
    kind = kind_of(subject)
    explains = move.reason is not Ask.NOTHING or move.comment is Ask.REQUIRED
    if move.internal or not explains:
        return []
    facts = {**_quoted(kind.facts(subject)), "portal_number": subject.portal_number, "reason": "", "said": ""}
    others = (role for role in kind.words if role not in kind.party_of(roles) and move.name in kind.words[role])
    told = ((kind.side_label(subject, role), *kind.words[role][move.name]) for role in others)
    return [(who, _(line) % facts, _(text) % facts) for who, line, text in told]


def _notices(kind: Kind, changes: list[StatusChange]) -> list[Notice]:
    subjects = kind.model.objects.select_related(*kind.related).in_bulk({change.case_id for change in changes})
    people = cache(kind.people)  # many moves of few organisations
    notices = []
    for change in changes:
        subject = subjects[change.case_id]
        for role, texts in kind.words.items():
            if change.action in texts:
                told = people(kind.audience(subject, role))
                notices.append(_notice(kind, subject, change, role, told, texts[change.action]))
    return notices


def _quoted(facts: Mapping[str, str]) -> dict[str, str]:
    """Names and numbers are words of others: no link comes with them into a mail that says to have none."""
    return {name: quoted(value) for name, value in facts.items()}


def _notice(
    kind: Kind, subject: Subject, change: StatusChange, role: str, people: list[int], words: tuple[str, str]
) -> Notice:
    reason = kind.lifecycle.reason_in_words(change.reason)
    why = f"\n\n{_('Motif')} : {reason}." if reason else ""
    answers = kind.lifecycle[change.action].answers_in_words(change.answers)
    told = "".join(f"\n\n{label} : {answer}." for label, answer in answers)
    comment = f"\n\n« {quoted(change.comment)} »" if change.comment else ""
    facts = {
        **_quoted(kind.facts(subject)),
        "portal_number": subject.portal_number,
        "reason": reason,
        "said": why + told + comment,
    }
    subject_line, text = words
    return Notice(
        recipients=people,
        kind=kind.name,
        subject=_(subject_line) % facts,
        text=_(text) % facts,
        url=kind.page(subject),
        key=f"change:{change.pk}:{role}",
    )
