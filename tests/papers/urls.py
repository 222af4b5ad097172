from coryphee.cases.pages import Page
from coryphee.cases.urls import case_urls, desk_urls
from tests.papers.desks import HANDED_IN, WRITTEN
from tests.papers.kind import PAPERS

app_name = "papers"
PAGE = Page(
    kind=PAPERS,
    namespace="papers",
    path="papiers/",
    name=lambda paper: f"Papier « {paper.title} »",
    facts=lambda paper: [("Titre", paper.title), ("Auteur", paper.author.name), ("Lecteur", paper.reader.name)],
)
urlpatterns = [*desk_urls(WRITTEN), *desk_urls(HANDED_IN), *case_urls(PAGE)]
