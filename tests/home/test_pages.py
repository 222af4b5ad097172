"""Public pages: whole, in French, without a dead link, and deaf to nonsense."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import Resolver404, resolve
from django.utils import timezone

from coryphee.home.enums import NewsTag
from coryphee.home.help.questions import QUESTIONS
from coryphee.home.models import News
from coryphee.home.release_notes import RELEASES

pytestmark = pytest.mark.django_db
PUBLIC = [
    "/",
    "/actualites/",
    "/aide/",
    "/accessibilite/",
    "/mentions-legales/",
    "/notes-de-version/",
    "/contact/",
    "/verifier-un-courriel/",
]
XSS = "<script>alert(1)</script>"


def text_of(response):
    return response.content.decode().replace("\u00a0", " ")


@pytest.mark.parametrize("path", PUBLIC)
def test_a_public_page_has_one_title_and_a_main_region(client, path):
    response = client.get(path)
    assert response.status_code == 200
    page = text_of(response)
    assert len(re.findall(r"<h1[ >]", page)) == 1
    assert 'lang="fr"' in page
    assert "<main" in page


@pytest.mark.parametrize("path", PUBLIC)
def test_no_link_inside_the_portal_is_dead(client, path):
    for link in set(re.findall(r'href="(/[^"#?]*)', text_of(client.get(path)))):
        if link.startswith("/static/"):
            continue
        try:
            resolve(link)
        except Resolver404:
            pytest.fail(f"{path} leads nowhere: {link}")


@pytest.mark.parametrize("path", PUBLIC)
def test_a_public_page_costs_at_most_one_query(client, path, django_assert_max_num_queries):
    with django_assert_max_num_queries(2):
        client.get(path)


def test_the_home_page_offers_what_exists_and_only_that(client):
    page = text_of(client.get("/"))
    for title in ("Déposer une facture", "Trouver une structure publique", "Vérifier un certificat"):
        assert title in page
    assert "Gratuit" in page  # F-005
    assert "TIC" not in page
    assert "signature électronique" not in page


def test_the_home_page_shows_the_newest_news_only(client, make_news):
    now = timezone.now()
    for day in range(5):
        make_news(f"Nouvelle {day}", published_at=now - timedelta(days=day), tag=NewsTag.OUTAGE)
    page = text_of(client.get("/"))
    assert [n for n in range(5) if f"Nouvelle {n}" in page] == [0, 1, 2]
    assert "Indisponibilité" in page  # the tag in words


def test_an_empty_news_list_says_so(client):
    assert "Aucune actualité pour le moment." in text_of(client.get("/actualites/"))


@pytest.mark.parametrize("number", ["abc", "0", "-1", "999999999999999999999", "", "1'--", "²"])
def test_a_nonsense_page_number_shows_a_page(client, make_news, number):
    make_news("Maintenance", published_at=timezone.now())
    response = client.get("/actualites/", {"page": number})
    assert response.status_code == 200
    assert "Maintenance" in text_of(response)


def test_news_take_several_pages(client, make_news):
    for day in range(12):
        make_news(f"Nouvelle n° {day}.", published_at=timezone.now() - timedelta(days=day))
    assert "Page 1 sur 2" in text_of(client.get("/actualites/"))
    assert "Nouvelle n° 11." in text_of(client.get("/actualites/", {"page": 2}))


def test_a_news_is_shown_as_text_never_as_markup(client, make_news):
    news = make_news(XSS, text=f"Un\n\n{XSS}", published_at=timezone.now())
    for path in ("/", "/actualites/", f"/actualites/{news.pk}/"):
        page = text_of(client.get(path))
        assert XSS not in page
        assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    "fields", [{"withdrawn_at": timezone.now()}, {"published_at": timezone.now() + timedelta(days=1)}]
)
def test_a_news_that_is_not_published_does_not_exist(client, make_news, fields):
    news = make_news(**fields)
    assert client.get(f"/actualites/{news.pk}/").status_code == 404
    assert news.title not in text_of(client.get("/actualites/"))


def test_the_help_answers_a_question(client):
    page = text_of(client.get("/aide/", {"q": "ma facture est suspendue"}))
    assert "Ma facture est suspendue : que dois-je faire ?" in page


def test_the_help_says_when_it_does_not_know(client):
    assert "pas trouvé de réponse à « zzzz »" in text_of(client.get("/aide/", {"q": "zzzz"}))


def test_what_was_asked_is_shown_as_text(client):
    page = text_of(client.get("/aide/", {"q": XSS}))
    assert XSS not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.slug)
def test_each_question_has_its_page(client, question):
    response = client.get(f"/aide/{question.slug}/")
    assert response.status_code == 200


def test_a_question_that_does_not_exist_is_not_found(client):
    assert client.get("/aide/inconnue/").status_code == 404


def test_the_legal_notice_names_the_operator(client, settings):
    settings.PORTAL_OPERATOR = "Ville de Marly <&>"
    assert "Ville de Marly &lt;&amp;&gt;" in text_of(client.get("/mentions-legales/"))


def test_the_accessibility_statement_claims_nothing_untested(client):
    page = text_of(client.get("/accessibilite/"))
    assert "La déclaration est en cours" in page
    assert "tests automatiques" in page
    assert "totalement conforme" not in page


def test_the_mail_page_says_which_address_is_ours(client, settings):
    settings.MAIL_FROM = "factures@marly.example"
    settings.PUBLIC_URL = "https://factures.marly.example"
    page = text_of(client.get("/verifier-un-courriel/"))
    assert "factures@marly.example" in page
    assert "https://factures.marly.example" in page


def test_release_notes_are_newest_first(client):
    assert list(RELEASES) == sorted(RELEASES, key=lambda r: r.released_on, reverse=True)
    assert f"Version {RELEASES[0].version}" in text_of(client.get("/notes-de-version/"))


class TestErrors:
    def test_a_page_that_does_not_exist_is_a_404_in_french(self, client):
        response = client.get("/nulle-part/")
        assert response.status_code == 404
        assert "Cette page n’existe pas" in text_of(response)

    def test_a_screen_of_staff_is_refused_to_others(self, signed_in):
        response = signed_in.get("/administration/actualites/")
        assert response.status_code == 403
        assert "Vous n’avez pas accès à cette page" in text_of(response)

    def test_a_fault_shows_a_page_without_the_database(self, client, monkeypatch, django_assert_num_queries):
        def broken(_now):
            raise RuntimeError("panne")

        monkeypatch.setattr("coryphee.home.queries.published_news", broken)
        client.raise_request_exception = False
        with django_assert_num_queries(0):
            response = client.get("/actualites/")
        assert response.status_code == 500
        assert "Le portail a rencontré un problème" in text_of(response)
        assert "panne" not in text_of(response)

    def test_a_host_that_is_not_ours_is_a_400(self, client):
        response = client.get("/", headers={"host": "autre.example"})
        assert response.status_code == 400
        assert "pas pu être comprise" in text_of(response)

    def test_a_form_without_its_token_is_refused(self, staff):
        strict = Client(enforce_csrf_checks=True)
        strict.cookies = staff.cookies
        form = {"tag": "INFORMATION", "title": "x", "text": "x"}
        assert strict.post("/administration/actualites/publier/", form).status_code in (302, 403)
        assert not News.objects.exists()
