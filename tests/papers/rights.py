"""The papers' own tables, by hand: their moves, and who has which right. They have no pages."""

from collections.abc import Mapping

from coryphee.accounts.models import User
from coryphee.cases import services
from coryphee.cases.models import Subject
from tests.cases.tables import Rights
from tests.factories import NOW
from tests.invoices.rights import people as people_of_invoices
from tests.invoicing import Cast
from tests.papers.kind import AUTHOR, READER
from tests.papers.models import Paper

PAPER_MOVES = {
    "write": (AUTHOR, (None,), "BROUILLON"),
    "hand_in": (AUTHOR, ("BROUILLON",), "REMIS"),
    "read": ((READER, AUTHOR), ("REMIS",), "LU"),
    "tear": (READER, ("REMIS",), "DECHIRE"),
}


def people(cast: Cast) -> Mapping[str, User | None]:
    """The same: who writes papers issues invoices, who reads them receives invoices."""
    return people_of_invoices(cast)


def rows(cast: Cast) -> Mapping[str, Subject]:
    made = [Paper(title=title, author=cast.carpenter, reader=cast.town, created_at=NOW) for title in ("Un", "Deux")]
    for paper in made:
        services.create(paper, "write", actor=cast.actor("jeanne"), now=NOW)
    services.move(made[1], "hand_in", actor=cast.actor("jeanne"), now=NOW)
    return {paper.status: paper for paper in made}


PAPER_RIGHTS = Rights(
    people=people,
    rows=rows,
    acts={"BROUILLON": {"owner": {AUTHOR}}, "REMIS": {"owner": {AUTHOR}, "recipient": {READER}}},
    looks={
        "BROUILLON": {"owner": {AUTHOR}, "owner who reads": {AUTHOR}},
        "REMIS": {
            "owner": {AUTHOR},
            "owner who reads": {AUTHOR},
            "recipient": {READER},
            "recipient who reads": {READER},
        },
    },
)
