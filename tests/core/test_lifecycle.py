"""Life-cycles as data: what is derived from the table, and tables that contradict themselves."""

import pytest
from django.db.models import TextChoices

from coryphee.core.lifecycle import Ask, Given, Lifecycle, Stage, Transition, TransitionRefused


class Why(TextChoices):
    TORN = "DECHIRE", "Il est déchiré"


STAGES = (
    Stage(status="BROUILLON", awaits=frozenset({"a"}), hidden_from=frozenset({"b", "c"}), draft=True),
    Stage(status="ENVOYE", awaits=frozenset({"b"}), hidden_from=frozenset({"c"}), milestone=True),
    Stage(status="LU", milestone=True, closed=True),
)


def move(name, sources, target, by, **asks):
    return Transition(
        name=name, label=name, sources=frozenset(sources), target=target, by=by, consequence="Voilà.", **asks
    )


MOVES = (
    move("write", (), "BROUILLON", ("a",)),
    move("send", ("BROUILLON",), "ENVOYE", ("a", "b")),
    move("read", ("ENVOYE",), "LU", ("b",), reason=Ask.OPTIONAL, reasons=Why),
)
PAPER = Lifecycle(stages=STAGES, moves=MOVES)


def test_what_waits_for_whom_what_each_sees_and_the_way():
    assert PAPER.awaiting("a") == {"BROUILLON"}
    assert PAPER.awaiting("a", "b") == {"BROUILLON", "ENVOYE"}
    assert (PAPER.hidden_from("b"), PAPER.hidden_from("c")) == ({"BROUILLON"}, {"BROUILLON", "ENVOYE"})
    assert PAPER.hidden_from("b", "c") == {"BROUILLON"}  # whoever is both sees what one of them sees
    assert (PAPER.drafts, PAPER.closed, PAPER.milestones) == ({"BROUILLON"}, {"LU"}, ("ENVOYE", "LU"))
    assert PAPER.moves_by("b") == {"send", "read"}
    assert PAPER.moves_by("a") == {"send"}


def test_a_motive_is_of_the_list_of_its_move():
    assert PAPER.check("read", status="ENVOYE", roles={"b"}, given=Given(reason="DECHIRE")).target == "LU"
    for name, status, reason in (("read", "ENVOYE", "AUTRE"), ("send", "BROUILLON", "DECHIRE")):
        with pytest.raises(TransitionRefused, match="Ce motif n’existe pas"):
            PAPER.check(name, status=status, roles={"b"}, given=Given(reason=reason))
    assert PAPER.reason_in_words("DECHIRE") == "Il est déchiré"
    assert PAPER.reason_in_words("AUTRE") == PAPER.reason_in_words("") == ""


@pytest.mark.parametrize(
    "wrong",
    [
        move("read", ("LU",), "LU", ("b",)),
        move("tear", ("LU",), "EN_MORCEAUX", ("b",)),
        move("tear", ("PERDU",), "LU", ("b",)),
        move("tear", ("LU",), "LU", ("b",), reason=Ask.REQUIRED),
        move("tear", ("LU",), "LU", ("b",), reasons=Why),
    ],
    ids=["the same name twice", "no such target", "no such source", "a reason of no list", "a list that nobody asks"],
)
def test_a_table_that_contradicts_itself_is_refused(wrong):
    with pytest.raises(ValueError, match="transitions|stage|reason"):
        Lifecycle(stages=STAGES, moves=(*MOVES, wrong))
