"""Every mail of the portal has one frame, those about the account too, and is kept for the demo to show."""

import re

import pytest
from django.core import mail as outgoing

from coryphee.accounts import tasks
from coryphee.mail import services as mail
from coryphee.mail.models import SentMail
from tests.factories import NOW, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def jeanne():
    user = make_user("jeanne@lemoine.example")
    user.contact_email = "contact@lemoine.example"
    user.save()
    return user


def tell_all(user):
    """Each mail about an account: what it says, to whom."""
    tasks.tell_address_changed(user_id=user.pk, address="ancienne@lemoine.example")
    tasks.tell_failures(user_id=user.pk)
    tasks.tell_active(user_id=user.pk)
    user.is_active = False
    user.save()
    tasks.tell_active(user_id=user.pk)


def test_mails_about_the_account_have_the_portals_frame_in_text_and_html(jeanne, settings):
    settings.PORTAL_NAME = "Factures de Marly"
    tell_all(jeanne)
    assert [sorted(one.to) for one in outgoing.outbox] == [
        ["ancienne@lemoine.example"],
        ["contact@lemoine.example", "jeanne@lemoine.example"],
        ["contact@lemoine.example"],
        ["jeanne@lemoine.example"],
    ]
    for one in outgoing.outbox:
        assert one.subject.startswith("[Factures de Marly] ")
        assert one.extra_headers["Auto-Submitted"] == "auto-generated"
        (html, kind) = one.alternatives[0]
        assert kind == "text/html"
        for text in (one.body, html):
            assert "Factures de Marly" in text
            assert "ne contient aucun lien" in text
            assert not re.search(r"https?://|href", text.replace("http-equiv", ""))


def test_nobody_is_told_to_sign_in_whose_account_was_closed(jeanne):
    tell_all(jeanne)
    closed = outgoing.outbox[-1]
    assert "désactivé" in closed.subject
    assert "connectez-vous" not in closed.body + closed.alternatives[0][0]


def test_they_are_seen_in_the_demo(jeanne, client, settings):
    settings.KEEP_MAILS = True
    tell_all(jeanne)
    assert SentMail.objects.count() == 4
    page = client.get("/demo/courriels/").content.decode()
    assert "Votre compte est désactivé" in page
    assert "contact@lemoine.example, jeanne@lemoine.example" in page


def test_what_is_told_of_a_dossier_can_be_read_further(settings):
    for more in (True, False):
        mail.send(to=["a@b.example"], subject="Payée", text="Bien.", now=NOW, more=more)
    assert ["Pour voir la suite" in one.body for one in outgoing.outbox] == [True, False]
