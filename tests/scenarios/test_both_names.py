"""Who sent an invoice and who received it: never one for the other, wherever people read it."""

import csv
import io
import re

import pytest
from django.core import mail
from django.urls import reverse

from coryphee.core.articles import beginning
from coryphee.invoices.enums import InvoiceStatus as S
from tests.browsing import at, body_of, text_of
from tests.invoicing import NUMBER, Cast, invoice_in, prepare


def both(cast: Cast) -> tuple[str, str]:
    return f"Fournisseur {cast.carpenter.name} ", f"Destinataire {cast.town.name} "


def test_the_page_of_an_invoice_names_each_and_first_the_other_party(cast, jeanne, awa, received):
    for browser, other in ((jeanne, cast.town), (awa, cast.carpenter)):
        page = text_of(browser.get(at("detail", received)))
        assert [words for words in (*both(cast), f"{other.name} · déposée le") if words not in page] == []


def test_before_and_after_she_sends_it_she_reads_to_whom_it_goes(cast, jeanne):
    draft = prepare(cast)
    assert [words for words in both(cast) if words not in text_of(jeanne.get(at("check", draft)))] == []
    page = text_of(jeanne.get(at("review", draft)))
    wanted = (f"De {cast.carpenter.name} ", f"Envoyée à {cast.town.name} ", "envoyez à la commune de Marly")
    assert [words for words in wanted if words not in page] == []
    sent = text_of(jeanne.post(at("submit", draft), follow=True))
    assert f"Destinataire {cast.town.name} " in sent


def test_she_types_in_her_own_name(cast, jeanne):
    page = jeanne.post(reverse("invoices:start_entry"), {"structure": cast.carpenter.pk, "mandate": "on"}, follow=True)
    assert f"Au nom de {cast.carpenter.name}." in text_of(page)


@pytest.mark.parametrize(
    ("status", "screen", "said"),
    [(S.SUSPENDED, "supplement", "a suspendu la facture"), (S.TO_RECYCLE, "recycle", "vous renvoie la facture")],
)
def test_what_comes_back_to_her_comes_from_the_town(cast, jeanne, status, screen, said):
    page = text_of(jeanne.get(at(screen, invoice_in(cast, status))))
    assert f"{cast.town.name} {said}" in page


def test_each_is_told_of_the_other(cast, received):
    told = {message.to[0]: message for message in mail.outbox}
    hers, theirs = told[cast.jeanne.email], told[cast.awa.email]
    assert f"{beginning(cast.town.name)} a reçu votre facture {NUMBER}" in hers.body
    assert cast.carpenter.name not in hers.body
    assert f"Facture {NUMBER} de {cast.carpenter.name}" in theirs.subject
    assert f"{cast.carpenter.name} vous a adressé la facture {NUMBER}" in theirs.body


@pytest.mark.parametrize("side", ["issued", "received"])
def test_an_export_has_each_in_its_column(cast, jeanne, awa, received, side):
    browser = jeanne if side == "issued" else awa
    exported = body_of(browser.get(reverse(f"invoices:{side}_search"), {"export": "csv"})).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(exported), delimiter=";")
    assert (row["Fournisseur"], row["Destinataire"]) == (cast.carpenter.name, cast.town.name)
    identifiers = row["Identifiant du fournisseur"], row["Identifiant du destinataire"]
    assert identifiers == (cast.carpenter.identifier, cast.town.identifier)


def test_lists_and_home_show_the_other_party(cast, jeanne, awa, received):
    hers = jeanne.get(reverse("invoices:issued_search")).content.decode()
    theirs = awa.get(reverse("invoices:received_search")).content.decode()
    assert re.search(f'<td data-label="Destinataire"[^>]*>{cast.town.name}</td>', hers)
    assert re.search(f'<td data-label="Fournisseur"[^>]*>{cast.carpenter.name}</td>', theirs)
    assert cast.carpenter.name in text_of(awa.get("/"))


def test_whoever_checks_a_certificate_reads_who_deposited_for_whom(cast, client, received):
    proof = received.certificates.get()
    page = text_of(client.get("/certificat/", {"number": proof.number, "fingerprint": proof.fingerprint}))
    for label, party in (("Fournisseur", cast.carpenter), ("Destinataire", cast.town)):
        assert f"{label} {party.legal_name} — {' '.join(party.displayed_identifier.split())}" in page
