from django.urls import reverse

from coryphee.cases.kinds import Certified, Kind, register
from coryphee.cases.services import issue_certificate
from coryphee.core.errors import DomainError
from coryphee.organisations.sides import Side, Sides
from tests.papers.enums import PaperStatus, PaperWorkspace
from tests.papers.lifecycle import AUTHOR, PAPER, READER
from tests.papers.models import Paper

SIDES = Sides(
    model=Paper,
    lifecycle=PAPER,
    of={
        AUTHOR: Side(workspace=PaperWorkspace.WRITTEN, organisation="author"),
        READER: Side(workspace=PaperWorkspace.READ, organisation="reader"),
    },
)


class TitleTaken(DomainError):
    code = "title_taken"


def _certify(paper, move, actor, now):
    if move.name == "hand_in":
        issue_certificate(paper, actor=actor, now=now)


PAPERS = register(
    Kind(
        name="paper",
        label="Papier",
        lifecycle=PAPER,
        model=Paper,
        statuses=PaperStatus,
        page=lambda paper: reverse("papers:detail", args=[paper.pk]),
        words={
            AUTHOR: {"read": ("« %(title)s » est lu", "%(title)s, n° %(portal_number)s.%(said)s")},
            READER: {"hand_in": ("Un papier : %(title)s", "À lire.")},
        },
        facts=lambda paper: {"title": paper.title},
        messages="Papiers",
        then=_certify,
        origins={AUTHOR: "De l’auteur"},
        certified=Certified(
            roles=frozenset({AUTHOR}),
            facts=lambda paper: {"title": paper.title},
            title=lambda facts: f"Papier « {facts['title']} »",
            rows=lambda facts: [("Titre", facts["title"])],
        ),
        changed="Ce papier a changé.",
        treated="Ce papier vient d’être lu.",
        refusals={"paper_title_unique": lambda paper: TitleTaken(f"« {paper.title} » est déjà remis.")},
        **SIDES.for_kind(),
    )
)
