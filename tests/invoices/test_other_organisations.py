"""Another organisation's ids in every address and every form of invoices: nothing is told, nothing changes."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

import coryphee.core.paths  # noqa: F401 - how addresses name their objects
from coryphee.cases.models import Attachment, Certificate
from coryphee.core.lifecycle import Given
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import InvoiceWorkspace, Role
from coryphee.invoices.models import Invoice
from coryphee.invoices.permissions import roles_on
from coryphee.organisations.enums import CapabilityLevel
from tests.browsing import at, drop, text_of
from tests.factories import NOW, make_member, make_organisation, make_unit
from tests.invoicing import Cast, deposit, facturx, invoice_in, prepare, ubl

HUGE = 10**22
ABSENT = 987_654_321


@pytest.fixture
def theirs(cast: Cast) -> Invoice:
    """An invoice with everything an address may name: a piece, a certificate, an original."""
    draft = prepare(cast, facturx(cast, number="SECRET-1"), filename="SECRET-1.pdf")
    pieces = [services.Piece(content=b"confidentiel", filename="plan.txt")]
    services.join_to_draft(draft, pieces=pieces, actor=cast.actor("jeanne"), now=NOW)
    services.submit_invoice(invoice=draft, actor=cast.actor("jeanne"), now=NOW)
    services.route_invoice(invoice_id=draft.pk, now=NOW)
    services.make_invoice_available(invoice_id=draft.pk, now=NOW)
    return Invoice.objects.get(pk=draft.pk)


def addresses_of(invoice_id: int, attachment_id: int, certificate_id: int) -> list[str]:
    """Every address of invoices that names one."""
    ids = {"case_id": invoice_id, "attachment_id": attachment_id, "certificate_id": certificate_id}
    ids |= {"name": "reject", "target": "cii", "number": 1}
    made = []
    for pattern in get_resolver("coryphee.invoices.urls").url_patterns:
        names = list(pattern.pattern.converters)
        if "case_id" in names:
            made.append(reverse(f"invoices:{pattern.name}", kwargs={name: ids[name] for name in names}))
    return made


@pytest.mark.parametrize("who", ["marc", "claire"])
def test_anothers_invoice_answers_like_one_that_does_not_exist(cast, client_as, theirs, who):
    browser = client_as(getattr(cast, who))
    piece, certificate = Attachment.objects.get(), Certificate.objects.get()
    real = addresses_of(theirs.pk, piece.pk, certificate.pk)
    unreal = addresses_of(ABSENT, ABSENT, ABSENT)
    assert len(real) >= 16
    for mine, nothing in zip(real, unreal, strict=True):
        for method in ("get", "post"):
            answer, expected = getattr(browser, method)(mine), getattr(browser, method)(nothing)
            assert answer.status_code == expected.status_code in (403, 404, 405), (method, mine)
            assert "SECRET" not in answer.content.decode()
            assert "Marly" not in answer.content.decode()


def test_whoever_is_not_signed_in_is_sent_to_sign_in(cast, theirs):
    for address in addresses_of(theirs.pk, 1, 1):
        answer = Client().get(address)
        assert (answer.status_code, answer.headers.get("Location", "")[:11]) == (302, "/connexion/"), address


def test_an_absurd_number_in_an_address_is_not_found(cast, client_as):
    browser = client_as(cast.jeanne)
    for address in addresses_of(7, 7, 7):
        address = address.replace("/7/", f"/{HUGE}/")
        assert str(HUGE) in address
        assert browser.get(address).status_code in (403, 404, 405), address


def test_a_piece_or_a_certificate_is_reached_through_its_own_invoice_only(cast, client_as, theirs):
    own = invoice_in(cast, S.MADE_AVAILABLE, supplier=cast.stranger)
    piece, certificate = Attachment.objects.get(), Certificate.objects.get()
    marc = client_as(cast.marc)
    assert marc.get(at("detail", own)).status_code == 200
    assert marc.get(at("attachment", own, attachment_id=piece.pk)).status_code == 404
    assert marc.get(at("certificate", own, certificate_id=certificate.pk)).status_code == 404


def test_the_certificate_is_the_suppliers(cast, client_as, theirs):
    """The recipient sees the invoice but not the supplier's proof of deposit."""
    certificate = Certificate.objects.get()
    assert client_as(cast.awa).get(at("certificate", theirs, certificate_id=certificate.pk)).status_code == 404


@pytest.mark.parametrize("asked", ["{theirs}", str(HUGE), "²", "-1", "x"])
def test_the_corrected_invoice_replaces_only_ones_own_rejection(cast, client_as, asked):
    rejected = invoice_in(cast, S.REJECTED, number="SECRET-2")
    page = client_as(cast.marc).get(
        reverse("invoices:deposit"), {"remplace": asked.replace("{theirs}", str(rejected.pk))}
    )
    assert page.status_code == 404
    assert "SECRET-2" not in page.content.decode()


def test_whoever_may_only_read_a_rejection_does_not_replace_it(cast, client_as):
    """He writes for one structure and reads another's: what the second sent is not shown to the first."""
    rejected = invoice_in(cast, S.REJECTED, number="SECRET-3", commitment_number="E-SECRET")
    make_member(cast.carpenter, InvoiceWorkspace.ISSUED, user=cast.marc, level=CapabilityLevel.CONSULTATION)
    browser = client_as(cast.marc)
    assert browser.get(at("detail", rejected)).status_code == 200
    assert browser.get(reverse("invoices:deposit"), {"remplace": rejected.pk}).status_code == 404
    assert drop(browser, ubl(cast), query=f"?remplace={rejected.pk}").status_code == 404
    assert browser.post(at("redo", rejected)).status_code == 404
    assert not Invoice.objects.exclude(pk=rejected.pk).exists()


def test_a_rejection_is_replaced_by_an_invoice_of_the_same_supplier(cast, client_as):
    """She writes for both: the file of one does not replace what the other sent."""
    rejected = invoice_in(cast, S.REJECTED, number="F-1", commitment_number="E-SECRET")
    make_member(cast.stranger, InvoiceWorkspace.ISSUED, user=cast.jeanne)
    address, browser = f"{reverse('invoices:deposit')}?remplace={rejected.pk}", client_as(cast.jeanne)

    def posted(content: bytes) -> Any:
        file = SimpleUploadedFile("facture.xml", content)
        return browser.post(address, {"file": file, "supplier": cast.carpenter.pk})

    assert "La facture à remplacer est de Charpentes Lemoine" in text_of(posted(ubl(cast, supplier=cast.stranger)))
    assert not Invoice.objects.exclude(pk=rejected.pk).exists()
    posted(ubl(cast))
    assert Invoice.objects.exclude(pk=rejected.pk).get().replaces == rejected


def test_nobody_deposits_for_a_structure_that_is_not_his(cast, client_as):
    """The file names the carpenter; Marc is not hers: it becomes his draft, with an error that says so."""
    page = drop(client_as(cast.marc), ubl(cast))
    draft = Invoice.objects.get()
    assert draft.supplier == cast.stranger
    assert "Le fournisseur écrit dans le fichier n’est pas votre structure" in text_of(page)
    with pytest.raises(services.InvoiceHasErrors):
        services.submit_invoice(invoice=draft, actor=cast.actor("marc"), now=NOW)


def test_the_structure_posted_with_a_file_is_one_of_mine(cast, client_as):
    make_member(make_organisation("SECONDE SOCIETE"), "FACTURES_EMISES", user=cast.marc)
    file = SimpleUploadedFile("f.xml", ubl(cast))
    page = client_as(cast.marc).post(reverse("invoices:deposit"), {"file": file, "supplier": cast.carpenter.pk})
    assert page.status_code == 422
    assert not Invoice.objects.exists()


def test_a_typed_invoice_is_opened_for_ones_own_structure_only(cast, client_as):
    client_as(cast.marc).post(
        reverse("invoices:start_entry"), {"structure": str(cast.carpenter.pk), "mandate": "on"}, follow=True
    )
    assert not Invoice.objects.filter(supplier=cast.carpenter).exists()


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("recipient", "{private}", "Aucune structure publique ne porte ce SIRET"),
        ("recipient", "00000000000000", "Aucune structure publique ne porte ce SIRET"),
        ("unit", "{foreign unit}", "choix"),
        ("unit", str(HUGE), "choix"),
        ("unit", "x", "choix"),
    ],
)
def test_routing_takes_a_public_recipient_and_one_of_its_units(cast, client_as, field, value, said):
    draft = prepare(cast)
    foreign = make_unit(cast.hospital, "SCANNER")
    typed = {"recipient": cast.town.identifier, "unit": cast.works.pk, "commitment_number": "2026-1"}
    value = value.replace("{private}", cast.stranger.identifier).replace("{foreign unit}", str(foreign.pk))
    page = client_as(cast.jeanne).post(at("check", draft), typed | {field: value})
    assert page.status_code == 422
    assert said.lower() in text_of(page).lower()
    draft.refresh_from_db()
    assert (draft.recipient, draft.recipient_unit) == (cast.town, cast.works)


def test_the_recipient_does_not_see_what_is_not_sent_yet(cast, client_as):
    draft = prepare(cast)
    assert client_as(cast.awa).get(at("detail", draft)).status_code == 404


def test_an_invoice_sent_back_and_rerouted_leaves_its_first_recipient(cast, client_as, work: Any):
    invoice = deposit(cast)
    services.process_invoice(
        invoice=invoice,
        action="send_back",
        actor=cast.actor("awa"),
        now=NOW,
        given=Given(comment="Pour l’hôpital."),
    )
    unit = cast.hospital.units.get(code="PHARMA")
    services.recycle_invoice(
        invoice=invoice, recipient=cast.hospital, unit=unit, commitment_number="", actor=cast.actor("jeanne"), now=NOW
    )
    work()
    assert client_as(cast.awa).get(at("detail", invoice)).status_code == 404
    assert client_as(cast.claire).get(at("detail", invoice)).status_code == 200
    invoice.refresh_from_db()
    assert (invoice.due_date - timezone.localdate(invoice.made_available_at)).days == 50
    assert Role.RECIPIENT not in roles_on(invoice, cast.actor("awa"))
