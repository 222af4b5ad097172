"""A typed invoice says what the law wants, and nothing that it forbids (seen_law.md A 7 to 10, 19, 27, 30; D)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from coryphee.einvoices.enums import InvoiceType
from coryphee.einvoices.parties import Named
from coryphee.formats import read
from coryphee.formats.finding import Severity
from coryphee.formats.model.document import (
    AllowanceCharge,
    InvoiceDocument,
    Line,
    Note,
    Period,
    PrecedingInvoice,
    Totals,
    VatBreakdown,
)
from coryphee.formats.rules import RuleSet, validate
from coryphee.formats.syntaxes.ubl.writing import write_ubl
from coryphee.invoices import services
from coryphee.invoices.checks import portal_findings
from coryphee.invoices.enums import BillingFramework, Operation, VatRegime
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.models import Invoice
from coryphee.invoices.services.entry import following
from coryphee.invoices.services.writing import beyond_the_form, document_of, regime_of
from coryphee.organisations.models import BillingMandate
from coryphee.organisations.services import OperatorUnnamed, revoke_billing_mandate, sign_billing_mandate
from tests.browsing import at, body_of, send, text_of
from tests.factories import NOW, make_organisation
from tests.invoices.test_typed_invoices import entry, row
from tests.invoicing import ISSUED, NUMBER, Cast, deposit, invoice_in

pytestmark = pytest.mark.django_db
EVERY_RULE = (RuleSet.EN16931, RuleSet.FRENCH, RuleSet.CPRO)
MONTH = Period(start=ISSUED.replace(day=1), end=ISSUED)
CREDIT = {"type": InvoiceType.CREDIT_NOTE, "preceding": "F-1", "preceding_date": ISSUED}


@pytest.fixture
def signed(cast: Cast) -> BillingMandate:
    return sign_billing_mandate(organisation=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)


def errors(document: InvoiceDocument, rules: tuple[RuleSet, ...] = EVERY_RULE) -> list[str]:
    found = validate(read(write_ubl(document)), rules=rules)
    return [f"{one.rule}: {one.title}" for one in found if one.severity is Severity.ERROR]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"operation": Operation.SERVICES, "on_debits": True},
        {"operation": Operation.BOTH},
        {"delivered_on": None, "period": MONTH},
        {"regime": VatRegime.FRANCHISE},
        {"regime": VatRegime.REVERSE},
        {"regime": VatRegime.EXEMPT, "exemption": "Exonération, article 261 du CGI"},
        {"regime": VatRegime.OUTSIDE},
        {"prepaid": Decimal(20)},
        {"paid": True, "paid_on": ISSUED},
        {"type": InvoiceType.PREPAYMENT, "delivered_on": None},
        CREDIT,
    ],
    ids=str,
)
def test_whatever_is_typed_passes_our_own_rules(cast, changes):
    """Six errors of the French rules stood in each (BR-FR-05, 08, 12, 13)."""
    assert errors(document_of(entry(cast, **changes), cast.carpenter)) == []


def test_it_carries_its_legal_mentions(cast):
    said = document_of(entry(cast, operation=Operation.SERVICES, on_debits=True), cast.carpenter)
    notes = {note.subject_code: note.text for note in said.notes if note.subject_code}
    assert "R2192-31" in notes["PMD"] and "40 €" in notes["PMT"] and "escompte" in notes["AAB"]
    free = [note.text for note in said.notes if not note.subject_code]
    assert free == ["Prestation de services", "Option pour le paiement de la taxe d’après les débits"]
    assert said.business_process == "S1"
    assert said.delivery is not None and said.delivery.date == ISSUED
    assert said.due_date is not None and (said.due_date - ISSUED).days == 30


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        ({"number": "F 2026/é#1"}, "number", "sans espace"),
        ({"number": "-"}, "number", "lettres"),
        ({"regime": VatRegime.EXEMPT}, "exemption", "Citez l’article"),
        ({"delivered_on": None}, "delivered_on", "livraison"),
        (CREDIT | {"preceding": ""}, "preceding", "nomme la facture"),
        (CREDIT | {"preceding_date": None}, "preceding_date", "nomme la facture"),
        ({"prepaid": Decimal("120.01")}, "prepaid", "120,00"),
        ({"prepaid": Decimal("-0.01")}, "prepaid", "entre 0"),
    ],
)
def test_what_no_invoice_may_say_is_refused_at_its_field(cast, signed, changes, field, said):
    actor = cast.actor("jeanne")
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    with pytest.raises(services.WrongEntry, match=said) as refused:
        services.save_entry(invoice=draft, entry=entry(cast, **changes), actor=actor, now=NOW)
    assert refused.value.details["field"] == field
    assert Invoice.objects.get().number == ""


def test_vat_is_charged_by_whoever_has_a_number_for_it(cast, signed):
    cast.carpenter.vat_number = ""
    cast.carpenter.save()
    actor = cast.actor("jeanne")
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    with pytest.raises(services.WrongEntry, match="numéro de TVA"):
        services.save_entry(invoice=draft, entry=entry(cast), actor=actor, now=NOW)
    services.save_entry(invoice=draft, entry=entry(cast, regime=VatRegime.FRANCHISE), actor=actor, now=NOW)
    assert Invoice.objects.get().total_vat == 0


def test_the_number_of_a_supplier_of_the_union_is_his_identifier(cast):
    """Each line said « il manque un numéro de TVA », to somebody whose identifier is one."""
    greta = make_organisation("HOLZBAU SCHNEIDER GMBH", scheme="UE_HORS_FRANCE", identifier="DE123456788", country="DE")
    said = document_of(entry(cast, regime=VatRegime.REVERSE), greta)
    assert (said.seller.vat_identifier, said.seller.tax_registration) == ("DE123456788", None)
    assert errors(said, (RuleSet.EN16931, RuleSet.CPRO)) == []  # the French rules are those of French sellers


def test_no_line_is_without_vat_beside_one_with_it(cast):
    """293 B covers the whole activity: the regime is that of the invoice."""
    said = document_of(entry(cast, regime=VatRegime.FRANCHISE, lines=(row(20), row(10))), cast.carpenter)
    assert {(one.category, one.rate, one.exemption_reason) for one in said.vat} == {
        ("E", 0, "TVA non applicable, article 293 B du CGI")
    }


def test_the_words_of_the_franchise_are_a_setting(cast, settings):
    settings.FRANCHISE_MENTION = "TVA non applicable, article L. 223-1 du CIBS"
    said = document_of(entry(cast, regime=VatRegime.FRANCHISE), cast.carpenter)
    assert said.vat[0].exemption_reason == "TVA non applicable, article L. 223-1 du CIBS"


def test_what_was_paid_already_is_not_to_be_paid(cast, signed):
    actor = cast.actor("jeanne")
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    services.save_entry(invoice=draft, entry=entry(cast, paid=True, paid_on=ISSUED), actor=actor, now=NOW)
    kept = Invoice.objects.get()
    assert (kept.amount_due, kept.total_with_vat, kept.framework) == (0, 120, BillingFramework.A2)
    assert document_of(entry(cast, paid=True, paid_on=ISSUED), cast.carpenter).payment_means == ()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"paid": True}, "paid_on"),
        (CREDIT | {"paid": True, "paid_on": ISSUED}, "paid"),
        (CREDIT | {"prepaid": Decimal(5)}, "prepaid"),
        ({"regime": VatRegime.FRANCHISE, "on_debits": True}, "on_debits"),
        ({"regime": VatRegime.EXEMPT}, "exemption"),
        ({"delivered_on": None}, "delivered_on"),
        ({"delivered_on": None, "period": Period(start=ISSUED)}, "period_end"),
        ({"delivered_on": None, "period": Period(end=ISSUED)}, "period_start"),
        ({"delivered_on": None, "period": Period(start=ISSUED, end=MONTH.start)}, "period_end"),
    ],
    ids=str,
)
def test_what_contradicts_itself_is_refused_where_it_was_typed(cast, signed, changes, field):
    actor = cast.actor("jeanne")
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    with pytest.raises(services.WrongEntry) as refused:
        services.save_entry(invoice=draft, entry=entry(cast, **changes), actor=actor, now=NOW)
    assert refused.value.details["field"] == field


@pytest.mark.parametrize("regime", [VatRegime.NORMAL, VatRegime.REVERSE])
def test_vat_or_its_reverse_charge_needs_the_number(cast, signed, regime):
    """Reverse charge without the seller’s number was told only by the rules of the file (BR-AE-02)."""
    cast.carpenter.vat_number = ""
    cast.carpenter.save()
    draft = services.start_entry(supplier=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)
    with pytest.raises(services.WrongEntry, match="numéro de TVA"):
        services.save_entry(invoice=draft, entry=entry(cast, regime=regime), actor=cast.actor("jeanne"), now=NOW)


def test_of_what_was_paid_the_file_says_the_day_of_the_payment(cast):
    """BR-FR-CO-09: BT-9 of a paid invoice is the day it was paid, not the one on which it was written."""
    paid = ISSUED - timedelta(days=3)
    assert document_of(entry(cast, paid=True, paid_on=paid), cast.carpenter).due_date == paid


@pytest.mark.parametrize(
    ("reason", "regime"),
    [
        ("TVA non applicable, art. 293 B du CGI", VatRegime.FRANCHISE),
        ("TVA non applicable art. 293B", VatRegime.FRANCHISE),
        ("art. 293-b CGI", VatRegime.FRANCHISE),
        ("Franchise en base", VatRegime.FRANCHISE),
        ("Article 261-4 du CGI", VatRegime.EXEMPT),
        ("article 1293 B", VatRegime.EXEMPT),
    ],
)
def test_the_franchise_as_other_programs_write_it(reason, regime):
    assert regime_of(InvoiceDocument(vat=(VatBreakdown(category="E", exemption_reason=reason),))) == regime


# -- what changed since ----------------------------------------------------------------------------------------------


def found_on(draft):
    return {one.rule for one in services.check_invoice(invoice=Invoice.objects.get(pk=draft.pk), now=NOW).errors}


def test_what_changed_since_it_was_typed_is_written_again_before_it_is_sent(cast, signed):
    """Name, address, VAT number of either, delay of the body: the file said those of the day it was typed."""
    actor = cast.actor("jeanne")
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    assert not found_on(draft) & {"PORTAIL-FICHE-CHANGEE", "PORTAIL-DELAI-CHANGE"}
    services.save_entry(invoice=draft, entry=entry(cast), actor=actor, now=NOW)
    assert found_on(draft) == set()
    for organisation, name, value in (
        (cast.carpenter, "address", "2 rue Neuve"),
        (cast.carpenter, "vat_number", "FR00812749638"),
        (cast.town, "legal_name", "COMMUNE NOUVELLE DE MARLY"),
    ):
        before = getattr(organisation, name)
        setattr(organisation, name, value)
        organisation.save()
        assert found_on(draft) == {"PORTAIL-FICHE-CHANGEE"}, name
        with pytest.raises(services.InvoiceHasErrors, match="a changé depuis la saisie"):
            services.submit_invoice(invoice=Invoice.objects.get(pk=draft.pk), actor=actor, now=NOW)
        setattr(organisation, name, before)
        organisation.save()
    cast.town.as_recipient.payment_delay = 60
    cast.town.as_recipient.save()
    assert found_on(draft) == {"PORTAIL-DELAI-CHANGE"}
    again = Invoice.objects.get(pk=draft.pk)
    services.save_entry(invoice=again, entry=entry(cast, recipient=again.recipient), actor=actor, now=NOW)
    assert found_on(draft) == set()


@pytest.mark.parametrize("regime", list(VatRegime))
def test_under_no_regime_what_was_just_typed_has_changed(cast, signed, regime):
    actor = cast.actor("jeanne")
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    exemption = "article 261 du CGI" if regime == VatRegime.EXEMPT else ""
    typed = entry(cast, regime=regime, exemption=exemption, franchise_sure=True)
    services.save_entry(invoice=draft, entry=typed, actor=actor, now=NOW)
    assert "PORTAIL-FICHE-CHANGEE" not in found_on(draft)


@pytest.mark.parametrize(("amount", "told"), [("20.00", False), ("20.01", True)])
def test_credit_notes_that_give_back_more_than_the_invoice_are_told(cast, amount, told):
    """Of 120 €, 100 were given back already."""
    origin = invoice_in(cast, S.MADE_AVAILABLE, number="F-1", total_with_vat=Decimal(120), amount_due=Decimal(120))
    invoice_in(
        cast, S.MADE_AVAILABLE, type=InvoiceType.CREDIT_NOTE, number="AV-1", total_with_vat="100.00"
    ).corrects.add(origin)
    invoice_in(cast, S.REJECTED, type=InvoiceType.CREDIT_NOTE, number="AV-2", total_with_vat="100.00").corrects.add(
        origin
    )
    note = invoice_in(cast, S.DRAFT, type=InvoiceType.CREDIT_NOTE, number="AV-3", total_with_vat=Decimal(amount))
    document = InvoiceDocument(preceding=(PrecedingInvoice(number="F-1"),))
    named = Named(seller=(), buyer=(), unit_codes=())
    found = [one for one in portal_findings(note, document, named, today=ISSUED) if one.rule == "PORTAIL-AVOIR-DEPASSE"]
    assert [one.title for one in found] == (["Les avoirs dépassent la facture F-1"] if told else [])


# -- made again ------------------------------------------------------------------------------------------------------


def test_what_was_paid_of_a_rejected_invoice_is_not_billed_again(cast, signed):
    """3 913.76 was owed, and 4 013.76 was asked for again."""
    actor = cast.actor("jeanne")
    first = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    services.save_entry(
        invoice=first, entry=entry(cast, prepaid=Decimal(100), lines=(row(20, "3344.80"),)), actor=actor, now=NOW
    )
    again = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW, replaces=first)
    assert again.amount_due == first.amount_due == Decimal("3913.76")


def test_what_the_form_does_not_show_stays(cast):
    base = replace(
        document_of(entry(cast), cast.carpenter),
        project="P-7",
        notes=(Note(text="Chantier de l’école"), Note(text="Livraison de biens")),
    )
    line = replace(base.lines[0], description="Chêne, section 20 × 20", seller_item="CH-20")
    said = document_of(entry(cast), cast.carpenter, replace(base, lines=(line,)))
    assert (said.project, said.lines[0].description, said.lines[0].seller_item) == (
        "P-7",
        "Chêne, section 20 × 20",
        "CH-20",
    )
    texts = [note.text for note in said.notes]
    assert texts.count("Livraison de biens") == 1 and "Chantier de l’école" in texts


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"allowances_charges": (AllowanceCharge(charge=False, amount=Decimal(5)),)}, "des remises ou des frais"),
        ({"currency": "USD"}, "une autre monnaie"),
        ({"totals": Totals(rounding=Decimal("0.01"))}, "un arrondi"),
        ({"vat": (VatBreakdown(category="S", rate=Decimal("19.6")),)}, "un taux de TVA"),
        ({"lines": (Line(identifier="1", unit="XPK"),)}, "une unité"),
        ({"business_process": "B4"}, "un cadre"),
    ],
)
def test_what_the_form_cannot_hold_is_not_made_again_in_it(cast, signed, changes, said):
    document = replace(document_of(entry(cast), cast.carpenter), **changes)
    assert beyond_the_form(document)[0].startswith(said)
    rejected = deposit(cast)
    rejected.content.document = rejected.content.document | {"currency": "USD"}
    rejected.content.save()
    with pytest.raises(services.BeyondTheForm, match="autre monnaie"):
        services.start_entry(supplier=cast.carpenter, actor=cast.actor("jeanne"), now=NOW, replaces=rejected)


# -- the mandate -----------------------------------------------------------------------------------------------------


def test_a_mandate_that_was_revoked_sends_nothing_more(cast, signed):
    actor = cast.actor("jeanne")
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    services.save_entry(invoice=draft, entry=entry(cast), actor=actor, now=NOW)
    revoke_billing_mandate(mandate=signed, actor=actor, now=NOW)
    draft = Invoice.objects.get()
    with pytest.raises(services.MandateNeeded):
        services.submit_invoice(invoice=draft, actor=actor, now=NOW)
    with pytest.raises(services.MandateNeeded):
        services.save_entry(invoice=draft, entry=entry(cast), actor=actor, now=NOW)
    assert Invoice.objects.get().status == S.DRAFT


def test_the_mandate_is_kept_as_it_was_signed_and_names_whom_it_is_given_to(cast, settings, client_as):
    settings.PORTAL_OPERATOR, settings.OPERATOR_SIREN = "Ville d’Exemple", "210000000"
    settings.OPERATOR_ADDRESS = "1 place de la Mairie"
    mandate = sign_billing_mandate(organisation=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)
    settings.PORTAL_OPERATOR = "Une autre ville"
    page = text_of(client_as(cast.jeanne).get(f"/organisation/{cast.carpenter.pk}/mandat/"))
    for said in ("Ville d’Exemple, SIREN 210000000, 1 place de la Mairie", "15 jours", "réclame sans délai le double"):
        assert said in mandate.text and said in page
    assert "Une autre ville" not in page


def test_no_mandate_is_given_to_an_operator_without_name(cast, settings):
    settings.DEMO, settings.OPERATOR_SIREN = False, ""
    with pytest.raises(OperatorUnnamed, match="SIREN"):
        sign_billing_mandate(organisation=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)
    assert not BillingMandate.objects.exists()


# -- by comfort ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "next_one"),
    [("F-2026-0099", "F-2026-0100"), ("F-9", "F-10"), ("2026/007", "2026/008"), ("F-A", ""), ("", "")],
)
def test_the_next_number_of_a_series(number, next_one):
    assert following(number) == next_one


def typed(cast: Cast, **more: str) -> dict[str, str]:
    return {
        "number": "F-2026-0077",
        "type": "FACTURE",
        "issue_date": "26-11-2026",
        "operation": "BIENS",
        "delivered_on": "20.11.2026",
        "regime": "TVA",
        "recipient": cast.town.identifier,
        "unit": str(cast.schools.pk),
        "iban": "FR14 2004 1010 0505 0001 3M02 606",
        "lines-TOTAL_FORMS": "3",
        "lines-INITIAL_FORMS": "0",
        "lines-0-name": "Charpente",
        "lines-0-quantity": "1",
        "lines-0-unit": "MTR",
        "lines-0-price": "1.200,50",
        "lines-0-rate": "20",
        "lines-1-unit": "C62",
        "lines-2-unit": "C62",
        **more,
    }


def test_new_rows_are_clean_and_sums_are_told_without_script(cast, signed, client_as):
    """« Ajouter des lignes » covered three new rows with fifteen red sentences."""
    browser = client_as(cast.jeanne)
    draft = services.start_entry(supplier=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)
    for button in ("more", "sums"):
        page = browser.post(at("entry", draft), typed(cast, **{button: "1"}))
        assert page.status_code == 200
        assert "obligatoire" not in text_of(page)
        assert "1 440,60 €" in text_of(page)
    wrong = browser.post(at("entry", draft), typed(cast, sums="1", **{"lines-0-price": "mille"}))
    assert "Saisissez un nombre" in text_of(wrong)


def test_what_was_written_last_time_is_proposed_and_may_be_gone_on_from(cast, signed, client_as):
    browser = client_as(cast.jeanne)
    draft = services.start_entry(supplier=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)
    opened = browser.get(at("entry", draft)).context["form"].initial
    assert (opened["number"], opened["issue_date"]) == ("", timezone.localdate())
    checked = browser.post(at("entry", draft), typed(cast), follow=True)
    assert "1 m 1 200,50 €" in text_of(checked)
    draft.refresh_from_db()
    done = text_of(send(browser, draft))
    assert "est envoyée" in done, done
    start = browser.get("/factures/saisir/")
    assert "Repartir de ma dernière facture, F-2026-0077" in text_of(start)
    browser.post("/factures/saisir/", {"structure": cast.carpenter.pk, "like": "1"})
    again = Invoice.objects.get(status=S.DRAFT)
    page = browser.get(at("entry", again))
    form, lines = page.context["form"].initial, page.context["lines"]
    assert (form["number"], form["iban"], form["recipient"]) == (
        "F-2026-0078",
        "FR1420041010050500013M02606",
        f"{cast.town.name} ({cast.town.displayed_identifier})",
    )
    assert lines.forms[0].initial["name"] == "Charpente"
    assert again.replaces is None


def test_the_file_of_what_was_typed_is_the_one_that_was_checked(cast, signed, client_as):
    browser = client_as(cast.jeanne)
    draft = services.start_entry(supplier=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)
    checked = text_of(browser.post(at("entry", draft), typed(cast), follow=True))
    assert "Relisez, puis envoyez" in checked, checked
    draft.refresh_from_db()
    done = text_of(send(browser, draft))
    assert "est envoyée" in done, done
    said = read(body_of(browser.get(at("original", draft)))).document
    assert errors(said) == []
    assert said.number == "F-2026-0077" != NUMBER


def test_a_period_is_typed_read_again_and_sent(cast, signed, client_as):
    """A month of cleaning has no day: « du 1er au 20 »."""
    browser = client_as(cast.jeanne)
    browser.post("/factures/saisir/", {"structure": cast.carpenter.pk})
    draft = Invoice.objects.get()
    asked = typed(cast, delivered_on="", period_start="01/11/2026", period_end="20/11/2026")
    page = text_of(browser.post(at("entry", draft), asked, follow=True))
    assert "du 01/11/2026 au 20/11/2026" in page
    again = browser.get(at("entry", draft)).content.decode()
    assert 'name="period_start" value="01/11/2026"' in again or 'value="01/11/2026"' in again
    draft.refresh_from_db()
    assert "est envoyée" in text_of(send(browser, draft))
    said = read(body_of(browser.get(at("original", draft)))).document
    assert (said.period, said.delivery) == (MONTH, None)


def test_what_will_be_done_after_it_comes_is_due_from_that_day(cast, signed):
    """R2192-13: sent on the 21st for a month that ends on the 30th, thirty days from there."""
    actor, today = cast.actor("jeanne"), timezone.localdate()
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    later = today + timedelta(days=9)
    period = Period(start=today, end=later)
    services.save_entry(
        invoice=draft, entry=entry(cast, delivered_on=None, period=period, issue_date=today), actor=actor, now=NOW
    )
    services.submit_invoice(invoice=Invoice.objects.get(), actor=actor, now=NOW)
    services.deliver_invoice(invoice_id=draft.pk, now=timezone.now())
    assert Invoice.objects.get().due_date == later + timedelta(days=30)


def test_a_negative_total_is_no_way_to_write_a_credit_note(cast, signed):
    actor = cast.actor("jeanne")
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    said = entry(cast, **CREDIT, lines=(replace(row(20, "100"), quantity=Decimal(-1)),))
    with pytest.raises(services.WrongEntry, match="quantités positives"):
        services.save_entry(invoice=draft, entry=said, actor=actor, now=NOW)
