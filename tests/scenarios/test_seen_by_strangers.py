"""What people who had built nothing of it stumbled upon: credit notes, drafts, names, clients, commitment numbers."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pikepdf
import pytest
from django.urls import reverse
from django.utils import timezone

from coryphee.documents import services as documents
from coryphee.einvoices.enums import InvoiceType
from coryphee.formats.model.document import Profile
from coryphee.formats.pdf.embedding import embed
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.invoices.models import Invoice
from coryphee.organisations.models import BillingMandate
from coryphee.organisations.services import sign_billing_mandate
from tests.browsing import at, text_of
from tests.factories import NOW, make_member
from tests.invoicing import cii, deposit, invoice_in, plain_pdf, ubl

pytestmark = pytest.mark.django_db


@pytest.fixture
def mandated(cast: Any) -> BillingMandate:
    sign_billing_mandate(organisation=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)
    return BillingMandate.objects.get()


def dropped(browser: Any, content: bytes, name: str = "facture.xml", **more: Any) -> Any:
    from django.core.files.uploadedfile import SimpleUploadedFile

    return browser.post(reverse("invoices:deposit"), {"file": SimpleUploadedFile(name, content), **more})


def test_one_file_is_one_draft(jeanne, cast):
    """The same file dropped twice left two drafts."""
    first, again = (dropped(jeanne, ubl(cast)) for _time in range(2))
    assert first["Location"] == again["Location"]
    assert Invoice.objects.filter(status=S.DRAFT).count() == 1
    assert "déjà dans un brouillon" in text_of(jeanne.get(again["Location"], follow=True))


def test_another_file_or_another_person_has_a_draft_of_his_own(jeanne, client_as, cast):
    dropped(jeanne, ubl(cast))
    dropped(jeanne, ubl(cast, number="F-2026-77"))
    colleague = make_member(cast.carpenter, InvoiceWorkspace.ISSUED, first_name="Léo")
    dropped(client_as(colleague), ubl(cast))
    assert Invoice.objects.filter(status=S.DRAFT).count() == 3


def test_a_form_left_empty_is_the_one_that_opens_again(jeanne, mandated):
    """Each « Commencer » left one more empty draft."""
    address = reverse("invoices:start_entry")
    assert jeanne.post(address, {})["Location"] == jeanne.post(address, {})["Location"]
    assert Invoice.objects.filter(status=S.DRAFT).count() == 1
    home = text_of(jeanne.get("/"))
    assert "saisie du" in home and "0,00 €" not in home.split("saisie du")[1][:60]


def test_a_credit_note_takes_away_whatever_sign_it_was_written_with(awa, cast):
    invoice_in(cast, S.MADE_AVAILABLE, type=InvoiceType.CREDIT_NOTE, total_with_vat=-120, amount_due=-120)
    row = Invoice.objects.get()
    assert row.signed_total == Decimal(-120)
    page = awa.get(reverse("invoices:received_search"), {"export": "csv"})
    assert "-120" in b"".join(page.streaming_content).decode("utf-8-sig").replace(",", ".")
    board = text_of(awa.get(reverse("invoices:received_dashboard")))
    assert "-120,00" in board or "−120,00" in board


def test_the_page_says_the_framework_and_the_due_date_that_the_file_says(jeanne, awa, cast):
    draft = dropped(jeanne, ubl(cast, business_process="B1", due_date=date(2026, 12, 31)))["Location"]
    number = int(draft.split("/")[2])
    page = text_of(jeanne.get(at("detail", Invoice.objects.get(pk=number))))
    assert "B1 — facture" in page and "(A1)" not in page
    assert "Échéance écrite" in page


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        *[(one, True) for one in ("2026-00731", "BC 2026-00731", "EJ1234567890", "12 345 678", "1/2026/A")],
        *[(one, False) for one in ("devis du 3 octobre", "à demander", "bon de commande 12", "sans", "voir devis 12")],
    ],
)
def test_a_sentence_is_no_commitment_number(jeanne, cast, text, taken):
    """« devis du 3 octobre » was taken (P-15)."""
    from coryphee.einvoices.numbers import is_commitment_number

    assert is_commitment_number(text) is taken


def test_what_is_no_number_is_said_where_it_is_asked(jeanne, cast):
    draft = dropped(jeanne, ubl(cast))["Location"]
    case_id = int(draft.split("/")[2])
    invoice = Invoice.objects.get(pk=case_id)
    sent = {
        "recipient": cast.town.identifier,
        "unit": cast.works.pk,
        "commitment_number": "devis du 3 octobre",
        "version": invoice.version,
    }
    page = text_of(jeanne.post(draft, sent, follow=True))
    assert "Ce n’est pas un numéro d’engagement" in page and "« devis du 3 octobre »" in page


def test_the_usual_name_is_no_address_and_nobody_elses(cast):
    """Everybody reads it, in lists and mails: a supplier took another’s name, then « Assistance, see… »."""
    from coryphee.organisations.models import Organisation
    from coryphee.organisations.naming import MisleadingLabel, refuse_label

    mine, other = cast.carpenter, Organisation.objects.exclude(pk=cast.carpenter.pk).first()
    for label in (other.name, other.legal_name.upper(), "Assistance https://ailleurs.example", "x\u202ey", "a@b.fr"):
        with pytest.raises(MisleadingLabel):
            refuse_label(mine, label)
    for label in ("", mine.label, mine.legal_name.title(), "Charpentes du Nord"):
        refuse_label(mine, label)


def test_an_invoice_shows_the_registered_name_beside_the_usual_one(awa, cast):
    cast.carpenter.label = "Les Charpentiers"
    cast.carpenter.save()
    page = text_of(awa.get(at("detail", invoice_in(cast, S.MADE_AVAILABLE))))
    assert "Les Charpentiers" in page and cast.carpenter.legal_name in page


def test_a_mandate_that_was_revoked_is_said_before_it_is_sent(jeanne, cast, mandated):
    invoice = invoice_in(cast, S.DRAFT, file_format="SAISIE", recipient=cast.town, issue_date=timezone.localdate())
    mandated.revoked_at = timezone.now()
    mandated.save()
    assert "Le mandat de facturation n’est plus en vigueur" in text_of(jeanne.get(at("check", invoice), follow=True))


def test_the_title_of_what_waits_says_how_many_and_how_many_late(awa, cast):
    today, ten = timezone.localdate(), {"amount_due": 10, "total_with_vat": 10}
    for days, kind in ((-3, "FACTURE"), (5, "FACTURE"), (5, "AVOIR")):
        invoice_in(cast, S.MADE_AVAILABLE, due_date=today + timedelta(days=days), type=kind, **ten)
    assert "2 factures et 1 avoir à traiter, dont 1 en retard" in text_of(awa.get(reverse("invoices:received")))


def wrong_facturx(cast: Any) -> bytes:
    """Its data say a total that does not add up."""
    page = plain_pdf()
    wrong = cii(cast, number="F-2026-31").replace(b"<ram:GrandTotalAmount>", b"<ram:GrandTotalAmount>9")
    return embed(page, wrong, Profile.EN16931)


def test_a_wrong_facturx_is_typed_here_with_what_was_read(jeanne, cast, mandated):
    """« Un Factur-X ne se corrige pas ici »: whoever has no program had no way out."""
    draft = dropped(jeanne, wrong_facturx(cast), "facture.pdf")["Location"]
    page = text_of(jeanne.get(draft, follow=True))
    assert "La saisir ici" in page and "comme PDF simple" in page
    case_id = int(draft.split("/")[2])
    form = jeanne.post(reverse("invoices:retype", args=[case_id]), follow=True)
    assert form.redirect_chain[-1][0].endswith("/saisie/")
    assert 'value="F-2026-31"' in form.content.decode()
    read = Invoice.objects.get(pk=case_id).content.document["lines"][0]["name"]
    assert read in form.content.decode()


def test_a_wrong_facturx_is_sent_as_the_page_that_it_shows(jeanne, cast):
    draft = dropped(jeanne, wrong_facturx(cast), "facture.pdf")["Location"]
    case_id = int(draft.split("/")[2])
    version = Invoice.objects.get(pk=case_id).version
    page = text_of(jeanne.post(reverse("invoices:as_a_page", args=[case_id]), {"version": version}, follow=True))
    invoice = Invoice.objects.get(pk=case_id)
    assert invoice.file_format == "PDF" and "Les données fausses ne sont plus dans le fichier" in page
    with documents.open_document(invoice.original) as file, pikepdf.open(file) as pdf:
        assert not pdf.attachments and "/AF" not in pdf.Root
    refused = text_of(
        jeanne.post(reverse("invoices:as_a_page", args=[case_id]), {"version": invoice.version}, follow=True)
    )
    assert "Seul un Factur-X" in refused


def test_what_is_already_paid_is_taken_off_a_plain_pdf_and_kept_so(jeanne, cast):
    """The page said « net à payer 8 400 », the agent read 12 000."""
    draft = dropped(jeanne, plain_pdf(), "facture.pdf")["Location"]
    invoice = Invoice.objects.get()
    amounts = {"total_without_vat": "10 000,00", "total_vat": "2 000,00", "total_with_vat": "12 000,00"}
    sent = {
        **amounts,
        "recipient": cast.town.identifier,
        "unit": cast.schools.pk,
        "number": "S-5",
        "issue_date": "20/11/2026",
        "type": "FACTURE",
        "version": invoice.version,
        "prepaid": "3 600,00",
    }
    jeanne.post(draft, sent, follow=True)
    invoice.refresh_from_db()
    assert (invoice.total_with_vat, invoice.amount_due) == (12_000, 8_400)
    assert 'value="3600,00"' in jeanne.get(draft).content.decode()
    refused = jeanne.post(draft, {**sent, "version": invoice.version, "prepaid": "12 000,00"})
    assert refused.status_code == 422 and "ni tout le montant TTC" in text_of(refused)


def test_a_double_leads_to_the_invoice_that_was_sent(jeanne, cast):
    """« Ne la déposez pas deux fois : suivez-la », without a link to it."""
    sent = deposit(cast, number="F-2026-5")
    again = dropped(jeanne, ubl(cast, number="F-2026-5"))["Location"]
    page = jeanne.get(again, follow=True)
    assert "Voir F-2026-5, déjà déposée" in text_of(page) and at("detail", sent) in page.content.decode()


def test_what_others_have_done_comes_before_what_she_left_unfinished(jeanne, cast):
    """Eighty-eight drafts pushed a rejected invoice out of « à traiter »."""
    rejected = invoice_in(cast, S.REJECTED)
    for n in range(6):
        dropped(jeanne, ubl(cast, number=f"B-{n}"))
    first = jeanne.get("/").context["blocks"][0].lines[0]
    assert first.number == rejected.number
