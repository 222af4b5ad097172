"""The screens that a kind gets for its declaration alone: lists, board, page, moves, pieces, certificate, deletion."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from coryphee.cases import services
from coryphee.core.actor import Level
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations.enums import Workspace
from coryphee.organisations.queries import workspaces_open_to
from tests.browsing import text_of
from tests.cases.people import READING, WRITING, may, paper_cast
from tests.factories import NOW, actor_of, make_user
from tests.papers.models import Paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return paper_cast()


@pytest.fixture
def draft(cast):
    paper = Paper(title="Rapport", author=cast.carpenter, reader=cast.town, created_at=NOW)
    services.create(paper, "write", actor=cast.actor("jeanne"), now=NOW)
    return paper


@pytest.fixture
def jeanne(cast, client_as):
    return client_as(cast.jeanne)


@pytest.fixture
def awa(cast, client_as):
    return client_as(cast.awa)


def at(screen, *numbers):
    return reverse(f"papers:{screen}", args=numbers)


def page_of(browser, paper):
    answer = browser.get(at("detail", paper.pk))
    assert answer.status_code == 200
    return text_of(answer)


def handed_in(jeanne, paper):
    return jeanne.post(at("act", paper.pk, "hand_in"), {"version": paper.version}, follow=True)


def test_a_draft_is_on_its_writers_desk_and_home_and_nowhere_else(jeanne, awa, draft):
    assert "Rapport" in text_of(jeanne.get(at("ecrits")))
    home = text_of(jeanne.get("/"))
    assert ("Papiers écrits" in home, "Rapport" in home) == (True, True)
    assert "Rapport" not in text_of(awa.get(at("remis")))
    assert awa.get(at("detail", draft.pk)).status_code == 404


def test_its_page_says_what_it_is_and_offers_the_moves_of_the_table(jeanne, draft):
    page = page_of(jeanne, draft)
    for words in (
        "Papier « Rapport » Brouillon",
        draft.portal_number,
        "Auteur Charpentes Lemoine",
        "Remettre",
        "Jeter",
    ):
        assert words in page


def test_a_move_says_what_it_causes_then_is_made_and_certified(jeanne, awa, draft):
    asked = text_of(jeanne.get(at("act", draft.pk, "hand_in")))
    assert "Ce que cela entraîne : Le lecteur le reçoit." in asked
    page = text_of(handed_in(jeanne, draft))
    assert "Remettre : c’est fait." in page
    assert re.search(r"Certificat de dépôt CD-\d{4}-\d{8}-1", page)
    assert "Certificat de dépôt" not in page_of(awa, draft)
    assert "Rapport" in text_of(awa.get(at("remis")))
    assert "Remis" in text_of(awa.get(at("remis_dashboard")))
    assert "Rapport" in text_of(awa.get(at("remis_search")))


def test_the_certificate_is_for_the_side_that_has_deposited(jeanne, awa, draft):
    handed_in(jeanne, draft)
    number = draft.certificates.get().pk
    asked = jeanne.head(at("certificate", draft.pk, number))
    assert (asked.status_code, asked["Content-Type"]) == (200, "application/pdf")
    assert draft.certificates.get().document is None  # nobody draws a page that is not read
    proof = jeanne.get(at("certificate", draft.pk, number))
    assert (proof.status_code, proof["Content-Type"]) == (200, "application/pdf")
    assert awa.get(at("certificate", draft.pk, number)).status_code == 404


def test_a_move_that_asks_a_reason_is_not_made_without(awa, jeanne, draft):
    handed_in(jeanne, draft)
    draft.refresh_from_db()
    refused = awa.post(at("act", draft.pk, "tear"), {"version": draft.version})
    assert refused.status_code == 422
    done = awa.post(at("act", draft.pk, "tear"), {"version": draft.version, "reason": "ILLISIBLE"}, follow=True)
    assert "Il est illisible" in text_of(done)
    assert "Il est illisible" not in re.split("Historique des statuts", page_of(jeanne, draft))[1]  # internal


def test_a_move_that_is_no_longer_possible_says_so_and_leads_back(jeanne, awa, draft):
    handed_in(jeanne, draft)
    draft.refresh_from_db()
    awa.post(at("act", draft.pk, "read"), {"version": draft.version})
    page = text_of(awa.get(at("act", draft.pk, "read")))
    assert "Cette action n’est plus possible : le statut est maintenant « Lu »" in page
    assert "Revenir au dossier" in page


def test_whoever_saw_another_version_is_refused_in_the_words_of_the_kind(jeanne, draft):
    stale = draft.version
    join(jeanne, draft)
    late = jeanne.post(at("act", draft.pk, "hand_in"), {"version": stale})
    assert late.status_code == 422
    assert "Ce papier a changé." in text_of(late)


@pytest.mark.parametrize("said", ["", "deux", "-1", "9" * 30])
def test_a_version_that_nobody_can_read_is_no_version_of_the_dossier(jeanne, draft, said):
    """It counted as none at all: the gesture was made on whatever the dossier had become."""
    late = jeanne.post(at("act", draft.pk, "hand_in"), {"version": said})
    assert (late.status_code, "Ce papier a changé." in text_of(late)) == (422, True)


def join(browser, paper, name="plan.txt"):
    given = {"version": Paper.objects.get(pk=paper.pk).version, "pieces": SimpleUploadedFile(name, b"un plan")}
    return browser.post(at("add_pieces", paper.pk), given, follow=True)


def test_pieces_are_joined_to_a_draft_read_and_taken_back(jeanne, draft):
    page = text_of(join(jeanne, draft))
    assert ("Pièce ajoutée." in page, "plan.txt de l’auteur" in page) == (True, True)
    piece = draft.attachments.get()
    assert b"".join(jeanne.get(at("attachment", draft.pk, piece.pk))) == b"un plan"
    draft.refresh_from_db()
    removing = jeanne.post(at("remove_piece", draft.pk, piece.pk), {"version": draft.version}, follow=True)
    assert "Pièce retirée." in text_of(removing)
    again = jeanne.post(at("remove_piece", draft.pk, piece.pk), follow=True)
    assert "Cette pièce a déjà été retirée." in text_of(again)
    assert "Choisissez au moins un fichier" in text_of(jeanne.post(at("add_pieces", draft.pk), {}, follow=True))


def test_once_handed_in_no_piece_comes_or_goes(jeanne, draft):
    join(jeanne, draft)
    draft.refresh_from_db()
    handed_in(jeanne, draft)
    piece = draft.attachments.get()
    assert "Les pièces s’ajoutent avant l’envoi" in text_of(join(jeanne, draft, "autre.txt"))
    left = jeanne.post(at("remove_piece", draft.pk, piece.pk), follow=True)
    assert "Les pièces ne se retirent qu’avant l’envoi" in text_of(left)
    assert draft.attachments.count() == 1
    assert "Joindre" not in page_of(jeanne, draft)


def test_what_was_done_with_a_draft_is_read_by_its_writer_alone(jeanne, awa, draft):
    """« Pièce retirée : marge-confidentielle.txt » stood on the reader's page once the paper was handed in."""
    join(jeanne, draft, "marge-confidentielle.txt")
    draft.refresh_from_db()
    jeanne.post(at("remove_piece", draft.pk, draft.attachments.get().pk), {"version": draft.version})
    draft.refresh_from_db()
    handed_in(jeanne, draft)
    mine, theirs = page_of(jeanne, draft), page_of(awa, draft)
    assert ("Pièce retirée : marge-confidentielle.txt" in mine, "Brouillon" in mine) == (True, True)
    assert ("marge-confidentielle" in theirs, "Brouillon" in theirs) == (False, False)
    assert "Remis" in theirs


def test_a_draft_that_is_thrown_away_leaves_the_desk_with_its_pieces(jeanne, draft):
    join(jeanne, draft)
    draft.refresh_from_db()
    after = jeanne.post(at("act", draft.pk, "delete"), {"version": draft.version}, follow=True)
    assert after.redirect_chain[-1][0] == at("ecrits")
    assert ("Jeté." in text_of(after), draft.attachments.count()) == (True, 0)
    assert jeanne.get(at("detail", draft.pk)).status_code == 404


# « not mine » answers like « does not exist »; mine to read but not to do: 403
SEEN = {"writer": 200, "writer who reads": 200, "reader": 404, "stranger": 404, "of no space": 403}
DONE = {"writer": 302, "writer who reads": 403, "reader": 404, "stranger": 404, "of no space": 403}


@pytest.mark.parametrize("who", SEEN)
def test_who_may_see_and_do_what_with_a_draft(cast, client_as, draft, who):
    reads, elsewhere = make_user(), make_user()
    may(reads, cast.carpenter, WRITING, Level.CONSULTATION)
    may(elsewhere, cast.hospital, READING)
    people = {"writer": cast.jeanne, "writer who reads": reads, "reader": cast.awa, "stranger": elsewhere}
    browser = client_as(people.get(who) or make_user())
    assert browser.get(at("detail", draft.pk)).status_code == SEEN[who]
    assert (
        browser.post(at("add_pieces", draft.pk), {"pieces": SimpleUploadedFile("a.txt", b"a")}).status_code == DONE[who]
    )
    assert browser.post(at("remove_piece", draft.pk, 1)).status_code == DONE[who]
    assert browser.post(at("act", draft.pk, "hand_in")).status_code == DONE[who]


@pytest.mark.parametrize("name", ["write", "burn"])
def test_what_is_no_move_of_the_common_screen_does_not_exist(cast, jeanne, draft, name):
    assert jeanne.get(at("act", draft.pk, name)).status_code == 404
    with pytest.raises(services.UnknownAction, match="choisissez une action proposée") as refused:
        services.act(draft, name, actor=actor_of(cast.jeanne), now=NOW)
    assert refused.value.code == "unknown_action"


def test_its_spaces_can_be_granted_and_its_messages_chosen(cast, jeanne):
    """They stood in two lists below the features: a new kind had to change both."""
    assert list(workspaces_open_to(cast.carpenter)) == [InvoiceWorkspace.ISSUED, WRITING, Workspace.MANAGER]
    assert set(workspaces_open_to(cast.town)) == {WRITING, READING, *InvoiceWorkspace, *Workspace}
    rights = text_of(jeanne.get(reverse("organisations:detail", args=[cast.carpenter.pk])))
    assert ("Papiers écrits" in rights, "Papiers lus" in rights) == (True, False)
    choices = text_of(jeanne.get(reverse("notifications:preferences")))
    assert "Papiers : recevoir aussi par courriel" in choices
