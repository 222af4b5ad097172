"""The demo shows every mail that it sent, and nothing of a mail runs in the portal."""

import importlib
from types import ModuleType

import pytest
from django.urls import include, path

from coryphee.mail.models import SentMail
from tests.factories import NOW

pytestmark = pytest.mark.django_db
XSS = "<script>alert(1)</script>"


@pytest.fixture(autouse=True)
def demo_map(settings):
    """The map of the portal with the demo's pages, whatever the settings of this run."""
    portal = importlib.import_module(settings.ROOT_URLCONF)
    if settings.DEMO:
        return
    with_demo = ModuleType("portal_with_demo")
    vars(with_demo).update(vars(portal))
    with_demo.urlpatterns = [*portal.urlpatterns, path("demo/", include("coryphee.demo.urls"))]
    settings.ROOT_URLCONF = with_demo


@pytest.fixture
def now():
    return NOW


@pytest.fixture
def mail(now):
    return SentMail.objects.create(
        to="jeanne@example.org",
        subject=f"Facture F-1 mise à disposition {XSS}",
        text=f"Bonjour,\nvotre facture {XSS}",
        html=f"<p>Bonjour</p>{XSS}",
        sent_at=now,
    )


def test_every_mail_is_listed_newest_first(client, mail, now):
    SentMail.objects.create(to="awa@example.org", subject="Plus récent", text="x", sent_at=now)
    page = client.get("/demo/courriels/").content.decode()
    assert page.index("Plus récent") < page.index("Facture F-1")
    assert "jeanne@example.org" in page
    assert XSS not in page


def test_a_mail_is_read_as_text(client, mail):
    page = client.get(f"/demo/courriels/{mail.pk}/").content.decode()
    assert "votre facture &lt;script&gt;" in page
    assert XSS not in page
    assert f"/demo/courriels/{mail.pk}/html/" in page


def test_its_html_is_only_downloaded(client, mail):
    response = client.get(f"/demo/courriels/{mail.pk}/html/")
    assert response.content.decode() == mail.html
    assert response["Content-Disposition"].startswith("attachment")


def test_a_mail_without_html_offers_none(client, mail):
    SentMail.objects.update(html="")
    assert "/html/" not in client.get(f"/demo/courriels/{mail.pk}/").content.decode()
    assert client.get(f"/demo/courriels/{mail.pk}/html/").status_code == 404


def test_a_mail_that_does_not_exist_is_not_found(client):
    assert client.get("/demo/courriels/99/").status_code == 404


def test_no_mail_yet_says_so(client):
    assert "Aucun courriel n’a encore été envoyé." in client.get("/demo/courriels/").content.decode()
