"""The papers' own tables, by hand: their moves, who has which right, how their pages answer."""

from collections.abc import Mapping
from typing import Any

from coryphee.accounts.models import User
from coryphee.cases import services
from coryphee.cases.models import Attachment, Certificate, Subject
from coryphee.core.actor import Level
from tests.cases.people import READING, WRITING, may
from tests.cases.tables import Rights
from tests.factories import NOW, actor_of, make_member, make_staff, make_user
from tests.invoicing import Cast
from tests.papers.kind import AUTHOR, READER
from tests.papers.models import Paper

PAPER_MOVES = {
    "write": (AUTHOR, (None,), "BROUILLON"),
    "hand_in": (AUTHOR, ("BROUILLON",), "REMIS"),
    "delete": (AUTHOR, ("BROUILLON",), "JETE"),
    "read": ((READER, AUTHOR), ("REMIS",), "LU"),
    "tear": (READER, ("REMIS",), "DECHIRE"),
}


def people(cast: Cast) -> Mapping[str, User | None]:
    found = {name: make_user() for name in ("owner who reads", "recipient who reads")}
    for user, organisation, workspace, level in (
        (cast.jeanne, cast.carpenter, WRITING, Level.MODIFICATION),
        (found["owner who reads"], cast.carpenter, WRITING, Level.CONSULTATION),
        (cast.awa, cast.town, READING, Level.MODIFICATION),
        (found["recipient who reads"], cast.town, READING, Level.CONSULTATION),
        (cast.marc, cast.stranger, WRITING, Level.MODIFICATION),
        (cast.claire, cast.hospital, READING, Level.MODIFICATION),
    ):
        may(user, organisation, workspace, level)
    return {
        "owner": cast.jeanne,
        "owner who reads": found["owner who reads"],
        "recipient": cast.awa,
        "recipient who reads": found["recipient who reads"],
        "other owner": cast.marc,
        "other recipient": cast.claire,
        "without a right": make_member(cast.town),
        "staff": make_staff(),
        "staff without session": make_user("essai@portail.example", is_staff_member=True),
        "visitor": None,
    }


def rows(cast: Cast) -> Mapping[str, Subject]:
    made = [Paper(title=title, author=cast.carpenter, reader=cast.town, created_at=NOW) for title in ("Un", "Deux")]
    for paper in made:
        who = {"actor": actor_of(cast.jeanne), "now": NOW}
        services.create(paper, "write", **who)
        services.join_to_draft(paper, pieces=[services.Piece(content=b"un plan", filename="plan.txt")], **who)
    services.act(made[1], "hand_in", actor=actor_of(cast.jeanne), now=NOW)
    return {paper.status: paper for paper in made}


# Columns: owner, who reads · recipient, who reads · other owner, other recipient · without a right, staff, staff
# without session, visitor.  + let in, - refused, . as if it did not exist, ? sent to sign in.
PAGES = """
papers:ecrits_following - GET REMIS    + + - - . - - - - ?
papers:remis_following  - GET REMIS    - - + + - . - - - ?
papers:detail        -            GET  BROUILLON   + + . . . . - - - ?
papers:detail        -            GET  REMIS       + + + + . . - - - ?
papers:attachment    piece        GET  BROUILLON   + + . . . . - - - ?
papers:attachment    piece        GET  REMIS       + + + + . . - - - ?
papers:certificate   certificate  GET  REMIS       + + . . . . - - - ?
papers:add_pieces    -            POST BROUILLON   + - . . . . - - - ?
papers:remove_piece  piece        POST BROUILLON   + - . . . . - - - ?
papers:act           hand_in      GET  BROUILLON   + - . . . . - - - ?
papers:act           hand_in      POST BROUILLON   + - . . . . - - - ?
papers:act           delete       POST BROUILLON   + - . . . . - - - ?
papers:act           read         POST REMIS       + - + - . . - - - ?
papers:act           tear         POST REMIS       - - + - . . - - - ?
"""


def arguments(asked: str, row: Subject) -> dict[str, Any]:
    page, _, argument = asked.partition(":")[2].partition(":")
    return {
        "remove_piece": lambda: {"attachment_id": Attachment.objects.get(case=row.pk).pk},
        "attachment": lambda: {"attachment_id": Attachment.objects.get(case=row.pk).pk},
        "certificate": lambda: {"certificate_id": Certificate.objects.get(case=row.pk).pk},
        "act": lambda: {"name": argument},
    }.get(page, dict)()


WRITES = {AUTHOR}
PAPER_RIGHTS = Rights(
    people=people,
    rows=rows,
    acts={"BROUILLON": {"owner": WRITES}, "REMIS": {"owner": WRITES, "recipient": {READER}}},
    looks={
        "BROUILLON": {"owner": WRITES, "owner who reads": WRITES},
        "REMIS": {
            "owner": WRITES,
            "owner who reads": WRITES,
            "recipient": {READER},
            "recipient who reads": {READER},
        },
    },
    pages=PAGES,
    arguments=arguments,
    posted={
        "papers:remove_piece:piece": {},
        "papers:act:hand_in": {},
        "papers:act:delete": {},
        "papers:act:read": {},
        "papers:act:tear": {"reason": "ILLISIBLE"},
    },
)
