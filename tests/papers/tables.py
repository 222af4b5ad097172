from coryphee.core.tables import Column, Table
from tests.papers.kind import PAPERS


class PaperTable(Table):
    name = "papiers"
    caption = "Papiers"
    columns = [
        Column("title", "Titre", lambda row: row.title, sort="title", link=PAPERS.page),
        Column("status", "Statut", lambda row: PAPERS.status_label(row.status)),
    ]
