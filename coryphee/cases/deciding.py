"""What is decided on the page of a dossier itself: routine moves at one press, and what may be said with them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from coryphee.cases.forms import MoveForm
from coryphee.cases.kinds import Kind, Remark
from coryphee.cases.models import Subject
from coryphee.cases.pages import Button, Page
from coryphee.core.lifecycle import Ask, Question, Transition


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """`form` holds what may be said with any of its `buttons`; each leaves out what its own move does not ask."""

    form: MoveForm
    buttons: list[Button]
    remarks: list[Remark]

    @property
    def more(self) -> list[Any]:
        """The fields that few fill in."""
        return [field for field in self.form if field.name != "comment"]


def decision_on(page: Page, subject: Subject, moves: Sequence[Transition]) -> Decision | None:
    """None where no move is decided in the page.

    Such a move is one that is made of many at once, closes nothing, requires no answer, and of which nothing is so
    unusual that somebody must vouch for it: anything else has its own page, which says it first.
    """
    remarks = _remarks(page.kind, subject, moves)
    plain = [move for move in moves if _is_plain(page, subject, move, remarks.get(move.name, []))]
    if not plain:
        return None
    said = {one: None for move in moves for one in remarks.get(move.name, []) if not one.minor}
    return Decision(
        form=MoveForm(move=_all_of(plain), reference=page.kind.reference),
        buttons=[
            Button(
                label=move.label,
                url=page.url("act", subject, move.name),
                consequence=move.consequence,
                key=page.keys.get(move.name, ""),
            )
            for move in plain
        ],
        remarks=list(said),
    )


def _remarks(kind: Kind, subject: Subject, moves: Sequence[Transition]) -> dict[str, list[Remark]]:
    """What is unusual in it, by the move that it concerns."""
    together = [move for move in moves if move.together]
    return {move.name: kind.unusual([subject], move).get(subject.pk, []) for move in together}


def _is_plain(page: Page, subject: Subject, move: Transition, remarks: Sequence[Remark]) -> bool:
    asked = (move.reason, move.comment, move.reference, move.attachment, *(one.ask for one in move.questions))
    return (
        move.together
        and move.common
        and not page.kind.lifecycle.stages[move.target].closed
        and Ask.REQUIRED not in asked
        and not any(one.aside for one in remarks)
        and not page.kind.warns(subject, move)
    )


def _all_of(moves: Sequence[Transition]) -> Transition:
    """What may be said with one of these moves or another."""
    questions: dict[str, Question] = {one.name: one for move in moves for one in move.questions}
    comment, reference = (
        Ask.OPTIONAL if any(getattr(move, name) is not Ask.NOTHING for move in moves) else Ask.NOTHING
        for name in ("comment", "reference")
    )
    return replace(
        moves[0], comment=comment, reference=reference, attachment=Ask.NOTHING, questions=tuple(questions.values())
    )
