"""The recipient by his name, what was written before, and a last look before sending (issue 10 §2, points 2 to 4)."""

from decimal import Decimal

import pytest

from coryphee.einvoices.enums import InvoiceType
from coryphee.formats import read
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.invoices.models import Invoice
from coryphee.organisations.enums import Nature, Workspace
from coryphee.organisations.services import sign_billing_mandate
from tests.browsing import at, body_of, send, text_of
from tests.factories import NOW, actor_of, make_member, make_organisation
from tests.invoices.test_typed_by_law import typed
from tests.invoices.test_typed_invoices import entry
from tests.invoicing import ISSUED, Cast, plain_pdf, prepare

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(cast: Cast) -> Invoice:
    actor = cast.actor("jeanne")
    sign_billing_mandate(organisation=cast.carpenter, actor=actor, now=NOW)
    return services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)


@pytest.fixture
def jeanne(cast: Cast, client_as):
    return client_as(cast.jeanne)


def other_marly(**fields):
    return make_organisation("COMMUNE DE MARLY", nature=Nature.PUBLIC, city="Marly", postal_code="57155", **fields)


# -- the recipient ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("asked", ["commune de Marly", "MARLY", "mairie de marly"])
def test_a_recipient_is_found_by_his_name_with_his_services_at_once(cast, draft, jeanne, asked):
    """« Aucune structure publique ne porte ce SIRET » was all that a name got."""
    page = text_of(jeanne.post(at("entry", draft), typed(cast, recipient=asked, unit="", find="1")))
    if asked.startswith("mairie"):
        assert "Choisir Commune de Marly" in page
        page = text_of(jeanne.post(at("entry", draft), typed(cast, recipient=asked, pick=cast.town.identifier)))
    assert "Écoles et cantines" in page
    assert "59770 Marly" in page
    assert "Rien n’est" in page


def test_whoever_may_not_write_to_a_service_is_not_offered_it(cast, draft, jeanne):
    page = text_of(jeanne.post(at("entry", draft), typed(cast, recipient="marly", unit="", find="1")))
    assert "Bâtiments" in page
    assert "Service des factures publiques" not in page and "ancien service" not in page


def test_two_of_one_name_are_both_shown_and_none_is_taken(cast, draft, jeanne):
    other = other_marly()
    answer = jeanne.post(at("entry", draft), typed(cast, recipient="commune de marly"))
    assert answer.status_code == 422
    page = text_of(answer)
    assert "Choisissez" in page and "59770 Marly" in page and "57155 Marly" in page
    assert page.count("Choisir ") >= 2
    chosen = jeanne.post(at("entry", draft), typed(cast, recipient="commune de marly", unit="", pick=other.identifier))
    assert chosen.context["form"].meant == other
    draft.refresh_from_db()
    assert draft.recipient is None


def test_typing_errors_are_forgiven_but_never_decide(cast, draft, jeanne):
    answer = jeanne.post(at("entry", draft), typed(cast, recipient="comune de Marli"))
    assert answer.status_code == 422
    assert "Choisir Commune de Marly" in text_of(answer)


def test_nobody_near_is_said_and_what_was_typed_stays(cast, draft, jeanne):
    answer = jeanne.post(at("entry", draft), typed(cast, recipient="zzzzqqq"))
    assert "Aucune structure publique" in text_of(answer)
    assert 'value="zzzzqqq"' in answer.content.decode()


def test_a_name_is_enough_for_a_pdf_too(cast, jeanne):
    draft = prepare(cast, plain_pdf(), filename="facture.pdf")
    other_marly()
    asked = {"recipient": "marly", "number": "F-1", "type": "FACTURE", "issue_date": "20/11/2026"}
    page = jeanne.post(at("check", draft), asked)
    assert "Choisir Commune de Marly" in text_of(page)
    jeanne.post(
        at("check", draft),
        asked | {"pick": cast.town.identifier, "total_without_vat": "100", "total_vat": "20", "total_with_vat": "120"},
    )
    draft.refresh_from_db()
    assert draft.recipient == cast.town


# -- what was written before -----------------------------------------------------------------------------------------


def test_recipients_and_lines_of_before_are_proposed(cast, draft, jeanne):
    jeanne.post(at("entry", draft), typed(cast))
    draft.refresh_from_db()
    send(jeanne, draft)
    jeanne.post("/factures/saisir/", {"structure": cast.carpenter.pk})
    again = Invoice.objects.get(status=S.DRAFT)
    page = jeanne.get(at("entry", again)).content.decode()
    assert f'<option value="{cast.town.identifier}">' in page
    blank = {f"lines-0-{name}": "" for name in ("name", "quantity", "price")}
    added = jeanne.post(at("entry", again), typed(cast, more="1", known="Charpente", **blank))
    first = added.context["lines"].forms[0]
    assert [first[name].value() for name in ("name", "unit", "price", "rate")] == ["Charpente", "MTR", "1200,5", "20"]
    assert "obligatoire" not in text_of(added)


def test_a_line_of_nobody_is_not_added(cast, draft, jeanne):
    page = jeanne.post(at("entry", draft), typed(cast, more="1", known="Or en barre"))
    assert page.status_code == 200
    assert "Or en barre" not in page.content.decode()


# -- the last look ---------------------------------------------------------------------------------------------------


def test_before_sending_all_that_the_recipient_will_see_is_read_again(cast, draft, jeanne):
    page = jeanne.post(at("entry", draft), typed(cast), follow=True)
    told = text_of(page)
    for said in (
        "Relisez, puis envoyez",
        "Commune de Marly",
        "Écoles et cantines",
        "F-2026-0077",
        "FR14 2004 1010 0505 0001 3M02 606",
        "1 440,60 €",
        "FR84812749638",
        "Pas d’escompte",
        "30 jours",
    ):
        assert said in told, said
    body = page.content.decode()
    for part in ("destinataire", "facture", "lignes", "paiement"):
        assert f'{at("entry", draft)}#{part}"' in body
    assert 'name="recipient"' not in body
    draft.refresh_from_db()
    assert "est envoyée" in text_of(send(jeanne, draft))


def test_what_is_wrong_stands_before_and_nothing_can_be_sent(cast, draft, jeanne):
    page = jeanne.post(at("entry", draft), typed(cast, unit=str(cast.works.pk)), follow=True)
    told = text_of(page)
    assert "demande un numéro d’engagement" in told
    assert f'formaction="{at("submit", draft)}"' not in page.content.decode()


def test_a_hundred_and_fifty_lines_are_all_read_again(cast, draft, jeanne):
    rows = {"lines-TOTAL_FORMS": "150"}
    for n in range(150):
        line = {"name": f"Chevron {n:03d}", "quantity": "1", "unit": "C62", "price": "2", "rate": "20"}
        rows |= {f"lines-{n}-{name}": value for name, value in line.items()}
    told = text_of(jeanne.post(at("entry", draft), typed(cast, **rows), follow=True))
    assert "Chevron 000" in told and "Chevron 149" in told


def test_a_supplier_of_another_country_types_an_invoice_and_sends_it(cast, client_as):
    """He had no SIRET, no French VAT number and no rate that fitted him."""
    firm = make_organisation(
        "HOLZBAU SCHNEIDER GMBH",
        scheme="UE_HORS_FRANCE",
        identifier="DE123456788",
        country="DE",
        postal_code="10115",
        city="Berlin",
    )
    greta = make_member(firm, InvoiceWorkspace.ISSUED, Workspace.MANAGER, first_name="Greta")
    sign_billing_mandate(organisation=firm, actor=actor_of(greta), now=NOW)
    browser = client_as(greta)
    browser.post("/factures/saisir/", {"structure": firm.pk})
    draft = Invoice.objects.get()
    asked = typed(cast, recipient="commune de marly", regime="AUTOLIQUIDATION", iban="DE89 3704 0044 0532 0130 00")
    page = text_of(browser.post(at("entry", draft), asked, follow=True))
    assert "une remarque à lire" in page and "Autoliquidation" in page and "DE123456788" in page
    assert "tient lieu pour une structure française" in page  # the town has no VAT number
    draft.refresh_from_db()
    assert "est envoyée" in text_of(send(browser, draft))
    said = read(body_of(browser.get(at("original", draft)))).document
    assert (said.seller.vat_identifier, said.vat[0].category, said.totals.vat) == ("DE123456788", "AE", 0)


def test_what_is_of_one_invoice_alone_is_not_taken_over_into_the_next(cast, draft):
    """Its day of delivery, what had been paid of it, the invoice that it named: another 100 € would be deducted."""
    actor = cast.actor("jeanne")
    first = entry(cast, prepaid=Decimal(100), preceding="AC-1", preceding_date=ISSUED)
    services.save_entry(invoice=draft, entry=first, actor=actor, now=NOW)
    services.submit_invoice(invoice=draft, actor=actor, now=NOW)
    again = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW, like=draft)
    said = services.typed_of(again)
    assert (said.delivery, said.totals.prepaid, said.preceding, said.issue_date) == (None, None, (), None)
    assert again.amount_due == again.total_with_vat == draft.total_with_vat


def test_the_last_invoice_is_not_a_credit_note(cast, draft):
    actor = cast.actor("jeanne")
    services.save_entry(invoice=draft, entry=entry(cast), actor=actor, now=NOW)
    services.submit_invoice(invoice=draft, actor=actor, now=NOW)
    credit = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW, like=draft)
    said = entry(cast, number="AV-3", type=InvoiceType.CREDIT_NOTE, preceding="F-9", preceding_date=ISSUED)
    services.save_entry(invoice=credit, entry=said, actor=actor, now=NOW)
    services.submit_invoice(invoice=credit, actor=actor, now=NOW)
    proposed = services.proposed_for(cast.carpenter)
    assert (proposed.number, proposed.last) == ("F-10", draft)
