from coryphee.cases.desks import Desk, HomeLine, register_desk
from tests.papers.kind import PAPERS, SIDES
from tests.papers.lifecycle import AUTHOR, READER
from tests.papers.tables import PaperTable


def line(paper, _today):
    return HomeLine(number=paper.title, url=PAPERS.page(paper), other_party=paper.author.name, status="À lire")


def desk(role, name, title):
    common = {"namespace": "papers", "kind": PAPERS, "table": PaperTable, "line": line}
    return register_desk(Desk(name=name, path=f"papiers/{name}/", title=title, **common, **SIDES.for_desk(role)))


WRITTEN, HANDED_IN = desk(AUTHOR, "ecrits", "Papiers écrits"), desk(READER, "remis", "Papiers remis")
