"""The main story of the portal, over HTTP: a carpenter deposits an invoice, her town pays it, she follows it."""

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from weasyprint import HTML

from coryphee.cases.models import Certificate
from coryphee.documents.services import open_document
from coryphee.einvoices.enums import FileFormat
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import Invoice
from tests.browsing import at, body_of, drop, send, text_of
from tests.factories import PASSWORD
from tests.invoicing import NUMBER, Cast, cii, facturx, plain_pdf, ubl

S = InvoiceStatus


def test_she_signs_in_with_her_password(cast: Cast):
    browser = Client()
    asked = browser.get(reverse("invoices:deposit"))
    assert asked.status_code == 302
    form = {"email": cast.jeanne.email, "username": cast.jeanne.email, "password": PASSWORD}
    page = browser.post(asked.url, form, follow=True)
    assert page.status_code == 200
    assert "Déposer une facture" in text_of(page)


@pytest.mark.parametrize(
    ("write", "name", "file_format"),
    [
        (ubl, "facture.xml", FileFormat.UBL),
        (cii, "facture.xml", FileFormat.CII),
        (facturx, "f.pdf", FileFormat.FACTURX),
    ],
)
def test_she_sees_what_was_read_before_anything_is_sent(cast, jeanne, write, name, file_format):
    page = drop(jeanne, write(cast), name)
    invoice = Invoice.objects.get()
    assert (invoice.status, invoice.file_format, invoice.number) == (S.DRAFT, file_format, NUMBER)
    assert (invoice.recipient, invoice.recipient_unit, invoice.commitment_number) == (
        cast.town,
        cast.works,
        "2026-00731",
    )
    said = text_of(page)
    for expected in (NUMBER, "Commune de Marly", "Charpentes Lemoine", "2026-00731", "Rien n’a encore été envoyé"):
        assert expected in said
    assert at("submit", invoice) in page.content.decode()
    assert not Certificate.objects.exists()


def test_a_missing_commitment_number_is_said_then_typed_then_sent(cast, jeanne):
    page = drop(jeanne, ubl(cast, commitment=""), "facture.xml")
    invoice = Invoice.objects.get()
    assert "demande un numéro d’engagement" in text_of(page)
    assert at("submit", invoice) not in page.content.decode()
    assert at("review", invoice) in page.content.decode()
    routing = {"recipient": cast.town.identifier, "unit": cast.works.pk, "commitment_number": "2026-00731"}
    page = jeanne.post(at("review", invoice), routing, follow=True)
    assert at("submit", invoice) in page.content.decode()
    send(jeanne, invoice)
    invoice.refresh_from_db()
    assert (invoice.status, invoice.commitment_number) == (S.DEPOSITED, "2026-00731")


def test_a_plain_pdf_asks_for_the_few_fields_that_cannot_be_read(cast, jeanne):
    page = drop(jeanne, plain_pdf(), "facture.pdf")
    said = text_of(page)
    assert "Il reste 4 informations à compléter" in said and "Ce PDF est une image : rien ne peut y être lu" in said
    assert "Erreur" not in said and "erreur" not in said  # nothing is her fault yet
    invoice = Invoice.objects.get()
    typed = {
        "number": "P-7",
        "type": "FACTURE",
        "issue_date": "20/11/2026",
        "total_without_vat": "100,00",
        "total_vat": "20,00",
        "total_with_vat": "120,00",
        "recipient": cast.town.identifier,
        "unit": cast.schools.pk,
    }
    wrong = jeanne.post(at("check", invoice), typed | {"total_with_vat": "121,00"})
    assert wrong.status_code == 422
    assert "doit être la somme du HT et de la TVA : 120,00 €" in text_of(wrong)
    jeanne.post(at("check", invoice), typed, follow=True)
    assert "Votre facture P-7 est envoyée" in text_of(send(jeanne, invoice))
    invoice.refresh_from_db()
    assert (invoice.status, str(invoice.total_with_vat), invoice.issue_year) == (S.DEPOSITED, "120.00", 2026)


def written_pdf(cast, *lines):
    """A PDF as a text processor makes it."""
    told = (f"Destinataire : {cast.town.name} SIRET {cast.town.identifier}", *lines)
    return HTML(string="".join(f"<p>{one}</p>" for one in told)).write_pdf()


ON_THE_PAGE = ("Facture n° F-2026-118", "Date : 20/11/2026", "Engagement n° 2026-00731", "Total HT : 1 000,00 €")


def test_a_plain_pdf_that_says_everything_is_read_and_nothing_is_typed_twice(cast, jeanne):
    pdf = written_pdf(cast, *ON_THE_PAGE, "TVA 20 % : 200,00 €", "Total TTC : 1 200,00 €")
    said = text_of(drop(jeanne, pdf, "facture.pdf"))
    assert said.count("lu sur la page : montrer le repère") == 7  # recipient, commitment, number, day, three amounts
    assert "Tout est rempli" in said and "1 000,00 € et 200,00 € de TVA font bien 1 200,00 €" in said
    invoice = Invoice.objects.get()
    assert (invoice.number, invoice.recipient, str(invoice.amount_due)) == ("F-2026-118", cast.town, "1200.00")


def test_the_account_that_the_page_names_is_shown_before_it_is_sent_and_after(cast, jeanne, awa, work):
    """It was read, and shown to neither: the town saw it in a column of its list only."""
    account = "FR7630006000011234567890189"
    pdf = written_pdf(cast, *ON_THE_PAGE, "TVA 20 % : 200,00 €", "Total TTC : 1 200,00 €", f"IBAN : {account}")
    assert f'value="{account}"' in drop(jeanne, pdf, "facture.pdf").content.decode()
    invoice = Invoice.objects.get()
    assert "FR76 3000 6000 0112 3456 7890 189" in text_of(jeanne.get(at("review", invoice)))
    send(jeanne, invoice)
    work()
    assert "Compte à payer (IBAN) FR76 3000 6000 0112 3456 7890 189" in text_of(awa.get(at("detail", invoice)))


def test_a_recipient_whom_the_page_names_and_nobody_knows_is_said_to_be_unknown(cast, jeanne):
    cast.town.identifier = "11004601800013"  # the page is of before
    pdf = written_pdf(cast, *ON_THE_PAGE, "TVA 20 % : 200,00 €", "Total TTC : 1 200,00 €")
    said = text_of(drop(jeanne, pdf, "facture.pdf"))
    assert "Ce SIRET n’est pas dans l’annuaire de ce portail" in said
    assert Invoice.objects.get().recipient is None


def test_what_the_page_does_not_say_for_sure_is_proposed_and_not_taken(cast, jeanne):
    pdf = written_pdf(cast, *ON_THE_PAGE, "TVA 20 % : 200,00 €", "Total TTC : 1 210,00 €")
    said = text_of(drop(jeanne, pdf, "facture.pdf")).replace("\xa0", " ").replace("\u202f", " ")
    assert "à vérifier : 1 210,00 €" in said and "Il reste 1 information à compléter : les montants" in said
    assert not Invoice.objects.get().total_with_vat


def test_a_credit_note_on_paper_is_no_invoice_to_pay(cast, jeanne):
    drop(jeanne, written_pdf(cast, "Avoir n° AV-4", "Date : 20/11/2026", "Total TTC : 120,00 €"), "avoir.pdf")
    note = Invoice.objects.get()
    assert (note.type, note.number, note.total_with_vat) == ("AVOIR", "", 0)


def test_once_sent_she_has_a_number_and_a_certificate_that_anyone_can_verify(cast, jeanne):
    drop(jeanne, ubl(cast), "facture.xml")
    invoice = Invoice.objects.get()
    said = text_of(send(jeanne, invoice))
    certificate = Certificate.objects.get()
    for expected in (f"Votre facture {NUMBER} est envoyée", invoice.portal_number, certificate.fingerprint):
        assert expected in said
    pdf = jeanne.get(at("certificate", invoice, certificate_id=certificate.pk))
    first = body_of(pdf)
    assert first.startswith(b"%PDF")
    again = jeanne.get(at("certificate", invoice, certificate_id=certificate.pk))
    assert body_of(again) == first
    asked = {"number": certificate.number.lower(), "fingerprint": certificate.fingerprint.upper()}
    assert "Certificat authentique" in text_of(Client().get("/certificat/", asked))
    wrong = Client().get("/certificat/", asked | {"fingerprint": "0" * 64})
    assert "Aucun certificat ne correspond" in text_of(wrong)
    assert NUMBER not in text_of(wrong)


def test_the_worker_brings_it_to_the_town_and_both_are_told(cast, received):
    assert received.status == S.MADE_AVAILABLE
    assert [c.status for c in received.status_changes.all()] == [S.DRAFT, S.DEPOSITED, S.IN_TRANSIT, S.MADE_AVAILABLE]
    subjects = {(m.to[0], m.subject) for m in mail.outbox}
    assert (cast.jeanne.email, f"[Coryphée] Facture {NUMBER} reçue par la commune de Marly") in subjects
    (hers,) = (subject for to, subject in subjects if to == cast.awa.email)
    assert hers.startswith(f"[Coryphée] Facture {NUMBER} de Charpentes Lemoine, de ")
    assert cast.jeanne.notifications.count() == 1
    assert list(cast.awa.notifications.values_list("url", flat=True)) == [f"/factures/{received.pk}/"]


def test_the_agent_reads_it_with_its_file_clock_and_three_histories(cast, awa, received):
    page = text_of(awa.get(at("detail", received)))
    for expected in ("Suivi", "service fait", "Historique", NUMBER, f"{received.due_date:%d/%m/%Y}"):
        assert expected in page, expected
    original = body_of(awa.get(at("original", received)))
    assert original == ubl(cast) == open_document(received.original).read()
    assert "Facture ouverte par le destinataire" in text_of(awa.get(at("detail", received)))
    assert received.events.count() == 1  # opened once, however often it is looked at
