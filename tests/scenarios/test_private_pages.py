"""What somebody saw stays nowhere: pages of a signed-in person are not kept by browsers or proxies."""

import pytest
from django.urls import URLPattern, get_resolver, reverse
from django.urls.exceptions import NoReverseMatch

from tests.factories import make_staff
from tests.invoicing import Cast, prepare


def _patterns(resolver, space=""):
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield f"{space}{entry.name}"
        else:
            yield from _patterns(entry, f"{entry.namespace}:" if entry.namespace else space)


def every_address(invoice_id):
    """Each path of the portal, whatever it asks for filled with something."""
    pieces = {"case_id": invoice_id, "name": "reject", "target": "ubl", "rule_id": "BR-01", "pk": 1}
    more = {"case_id": invoice_id, "number": 1}
    for name in sorted(set(_patterns(get_resolver()))):
        for given in ({}, *({key: value} for key, value in pieces.items()), more):
            try:
                yield name, reverse(name, kwargs=given)
            except NoReverseMatch:
                continue
            break


def test_no_page_of_a_signed_in_person_is_kept(cast: Cast, client_as):
    for person in (cast.jeanne, cast.awa):
        client, kept = client_as(person), []
        for name, address in every_address(1):
            answer = client.get(address)
            # A page that never asked who is there says the same to everybody.
            asked = answer.status_code != 405 and answer.wsgi_request.session.accessed
            if asked and "no-store" not in answer.get("Cache-Control", ""):
                kept.append(name)
        assert kept == []


def test_public_pages_are_asked_again_and_what_one_sends_is_not_kept(db, client):
    assert client.get("/aide/")["Cache-Control"] == "no-cache"
    assert "no-store" in client.post("/verifier-une-facture/", {})["Cache-Control"]


@pytest.mark.parametrize("path", ["/", "/aide/", "/annuaire/", "/certificat/"])
def test_a_public_page_seen_by_somebody_is_not_kept_either(cast: Cast, client_as, path):
    assert client_as(cast.jeanne).get(path)["Cache-Control"] == "private, no-store"


def test_every_form_says_whose_page_it_stands_in(cast: Cast, client_as):
    """By this alone, what is typed is kept for its author, and for nobody who signs in after him."""
    invoice, forms = prepare(cast), 0
    for person in (cast.jeanne, cast.awa, make_staff()):
        client = client_as(person)
        for name, address in every_address(invoice.pk):
            page = client.get(address)
            if not page.streaming:
                tokens, marks = (page.content.count(b'name="%s"' % one) for one in (b"csrfmiddlewaretoken", b"page-de"))
                assert tokens == marks, name
                forms += tokens
    assert forms > 100
