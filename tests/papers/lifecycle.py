from coryphee.core.lifecycle import Ask, Lifecycle, Stage, Transition
from tests.papers.enums import PaperStatus as S
from tests.papers.enums import Why

AUTHOR, READER = "AUTEUR", "LECTEUR"
BY_AUTHOR, BY_READER = frozenset({AUTHOR}), frozenset({READER})


def move(name, label, source, target, *by, **more):
    sources = frozenset({source} if source else ())
    return Transition(name=name, label=label, sources=sources, target=target, by=by, **more)


PAPER = Lifecycle(
    stages=(
        Stage(status=S.DRAFT, tone="neutral", awaits=BY_AUTHOR, hidden_from=BY_READER, draft=True),
        Stage(status=S.HANDED_IN, awaits=BY_READER, milestone=True),
        Stage(status=S.READ, tone="success", milestone=True, closed=True),
        Stage(status=S.TORN, tone="danger", closed=True),
        Stage(status=S.THROWN, hidden_from=BY_AUTHOR | BY_READER, draft=True, closed=True),
    ),
    moves=(
        move("write", "Écrire", None, S.DRAFT, AUTHOR, consequence="Un début.", screen=None),
        move("hand_in", "Remettre", S.DRAFT, S.HANDED_IN, AUTHOR, consequence="Le lecteur le reçoit."),
        move("delete", "Jeter", S.DRAFT, S.THROWN, AUTHOR, consequence="Il disparaît.", grave=True, done="Jeté."),
        move("read", "Lire", S.HANDED_IN, S.READ, READER, AUTHOR, comment=Ask.OPTIONAL, consequence="C’est fini."),
        move(
            *("tear", "Déchirer", S.HANDED_IN, S.TORN, READER),
            reason=Ask.REQUIRED,
            reasons=Why,
            internal=True,
            consequence="Il n’en reste rien.",
        ),
    ),
)
