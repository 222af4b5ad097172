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


ASKING = Lifecycle(
    stages=STAGES,
    moves=(
        move("read", ("ENVOYE",), "LU", ("b",), reason=Ask.REQUIRED, reasons=Why, comment=Ask.REQUIRED),
        move("sign", ("ENVOYE",), "LU", ("b",), reference=Ask.REQUIRED, attachment=Ask.REQUIRED),
        move("add", ("ENVOYE",), "LU", ("b",), comment=Ask.OPTIONAL, attachment=Ask.OPTIONAL, one_of=True),
    ),
)


@pytest.mark.parametrize(
    ("name", "given", "missing", "said"),
    [
        ("read", Given(), ["reason", "comment"], "Choisissez un motif. Écrivez un commentaire."),
        ("read", Given(reason="DECHIRE", comment=" "), ["comment"], "Écrivez un commentaire."),
        ("read", None, ["reason", "comment"], "Choisissez un motif. Écrivez un commentaire."),
        (
            "sign",
            Given(comment="x"),
            ["reference", "attachment"],
            "Indiquez le numéro demandé. Joignez au moins une pièce.",
        ),
        ("sign", Given(reference="1"), ["attachment"], "Joignez au moins une pièce."),
        ("add", Given(reference="1"), ["one_of"], "Joignez une pièce ou écrivez un commentaire."),
    ],
)
def test_what_is_missing_is_said_all_at_once(name, given, missing, said):
    with pytest.raises(TransitionRefused) as refused:
        ASKING.check(name, status="ENVOYE", roles={"b"}, given=given)
    assert refused.value.message == said
    assert refused.value.details == {"why": "missing", "missing": missing}


def test_what_is_there_is_enough():
    assert ASKING.check("sign", status="ENVOYE", roles={"b"}, given=Given(reference="1", attachments=1))
    assert ASKING.check("add", status="ENVOYE", roles={"b"}, given=Given(attachments=1))
    assert ASKING.check("add", status="ENVOYE", roles={"b"}, given=Given(comment="x"))


@pytest.mark.parametrize(
    ("roles", "status", "reason", "why"),
    [
        ({"c"}, "ENVOYE", "", "role"),
        ({"b"}, "LU", "", "status"),
        ({"b"}, None, "", "status"),
        ({"b"}, "ENVOYE", "AUTRE", "reason"),
    ],
)
def test_a_program_is_told_why_a_move_is_refused(roles, status, reason, why):
    with pytest.raises(TransitionRefused) as refused:
        PAPER.check("read", status=status, roles=roles, given=Given(reason=reason))
    assert (refused.value.code, refused.value.details["why"]) == ("transition_refused", why)


def test_a_move_that_creates_starts_from_nothing_only():
    assert PAPER.check("write", status=None, roles={"a"}).target == "BROUILLON"
    assert PAPER.check("write", status="", roles={"a"}).target == "BROUILLON"
    with pytest.raises(TransitionRefused):
        PAPER.check("write", status="ENVOYE", roles={"a"})


def test_one_asks_a_table_whether_it_knows_a_move():
    assert "read" in PAPER
    assert "burn" not in PAPER


def test_the_buttons_are_those_of_ones_role_here():
    assert [one.name for one in PAPER.available(status="ENVOYE", roles={"b"})] == ["read"]
    assert PAPER.available(status="ENVOYE", roles={"a"}) == []
    assert PAPER.available(status="LU", roles={"b"}) == []


def test_the_drawing_has_an_arrow_for_each_way_and_a_name_for_each_state():
    drawing = PAPER.mermaid({"BROUILLON": "Brouillon", "ENVOYE": "Envoyé"}).splitlines()
    assert drawing == [
        "stateDiagram-v2",
        "    BROUILLON: Brouillon",
        "    ENVOYE: Envoyé",
        "    [*] --> BROUILLON: write",
        "    BROUILLON --> ENVOYE: send",
        "    ENVOYE --> LU: read",
    ]


def test_a_stage_or_a_move_that_says_no_more_asks_and_shows_nothing_more():
    bare, plain = Stage(status="X"), move("go", ("X",), "X", ("a",))
    assert not (bare.milestone or bare.passing or bare.draft or bare.closed or bare.optional or bare.stands_at)
    assert {plain.reason, plain.comment, plain.attachment, plain.reference} == {Ask.NOTHING}
    assert not (plain.one_of or plain.internal or plain.grave or plain.guide)
