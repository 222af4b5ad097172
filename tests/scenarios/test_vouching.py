"""An account that nobody has paid yet is paid only by somebody who says to have checked it, by whatever way (F-164)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from coryphee.audit.models import AuditEvent
from coryphee.cases.models import StatusChange
from coryphee.cases.services import NotVouched, act_together, doubts_on
from coryphee.core.lifecycle import Given
from coryphee.einvoices.enums import FileFormat, InvoiceType
from coryphee.formats.model.document import InvoiceDocument, Note, PaymentAccount, PaymentMeans
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.lifecycle import INVOICE
from coryphee.invoices.models import Invoice
from coryphee.invoices.services.rows import sole_iban
from coryphee.invoices.unusual import unusual
from tests.browsing import at, text_of
from tests.invoicing import deposit, document, invoice_in

pytestmark = pytest.mark.django_db
TOGETHER = "/factures/recues/ensemble/"
USUAL, OTHER, DUTCH = "FR1420041010050500013M02606", "DE89370400440532013000", "NL91ABNA0417164300"
PAY = INVOICE["issue_payment"]


def naming(*accounts: str, terms: str = "", note: str = "") -> InvoiceDocument:
    means = tuple(PaymentMeans(code="30", accounts=(PaymentAccount(iban=one),)) for one in accounts)
    notes = (Note(text=note),) if note else ()
    return InvoiceDocument(payment_means=means, payment_terms=terms or None, notes=notes)


def to_pay(cast: Any, says: InvoiceDocument, **fields: Any) -> Invoice:
    values = {"amount_due": 77, "total_with_vat": 77, "file_format": FileFormat.UBL, "iban": sole_iban(says)}
    return invoice_in(cast, S.PAYMENT_ORDERED, document=says, **{**values, **fields})


def paid(cast: Any, iban: str = USUAL, **fields: Any) -> Invoice:
    values = {"amount_due": 50, "paid_on": timezone.localdate(), "iban": iban}
    return invoice_in(cast, S.PAYMENT_ISSUED, **{**values, **fields})


def labels(invoice: Invoice) -> list[str]:
    return [one.label for one in unusual([invoice], PAY)[invoice.pk] if one.aside]


def pay(cast: Any, invoice: Invoice, **given: Any) -> None:
    now = timezone.now()
    services.process_invoice(
        invoice=invoice, action=PAY.name, actor=cast.actor("paul"), now=now, given=Given(comment="Dû", **given)
    )


@pytest.mark.parametrize(
    ("says", "told"),
    [
        (naming(OTHER), ["IBAN jamais vu"]),
        (naming(USUAL, OTHER), ["IBAN jamais vu"]),
        (naming(OTHER, DUTCH), ["IBAN jamais vu", "IBAN jamais vu"]),
        (naming("123456789"), ["Compte illisible"]),
        (naming("123456789", OTHER), ["Compte illisible", "IBAN jamais vu"]),
        (naming("DE89-3704-0044-0532-0130-00"), ["IBAN jamais vu"]),
        (naming("DE89.3704.0044.0532.0130.00"), ["IBAN jamais vu"]),
        (naming("IBAN DE89 3704 0044 0532 0130 00"), ["IBAN jamais vu"]),
        (naming(terms="Payable à 30 jours sur le compte DE89 3704 0044 0532 0130 00, merci"), ["IBAN jamais vu"]),
        (naming(USUAL, note="NOUVEAU RIB : de89370400440532013000 BIC COBADEFF"), ["IBAN jamais vu"]),
        (naming(USUAL), []),
        (naming("FR14 2004-1010 0505 0001 3M02 606", USUAL), []),
        (naming(terms="Commande FR14 du 12 mai, lot AB12345678901234567"), []),
    ],
)
def test_every_account_that_an_invoice_names_counts(cast, says, told):
    paid(cast)
    invoice = to_pay(cast, says)
    assert labels(invoice) == told
    texts = " ".join(one.text for one in unusual([invoice], PAY)[invoice.pk])
    assert "ne dit pas sur quel compte" not in texts
    if told:
        with pytest.raises(NotVouched):
            pay(cast, invoice)
        assert Invoice.objects.get(pk=invoice.pk).status == S.PAYMENT_ORDERED


def test_what_is_no_iban_is_told_as_it_is_written(cast, paul):
    paid(cast)
    page = text_of(paul.get(at("act", to_pay(cast, naming("123456789")), name="issue_payment")))
    assert "« 123456789 », qui n’est pas un IBAN" in page and "J’ai vérifié ce qui est inhabituel" in page


def test_an_account_of_the_page_that_could_not_be_read_is_looked_at(cast):
    assert labels(to_pay(cast, naming(), file_format=FileFormat.PDF)) == []
    paid(cast)
    assert labels(to_pay(cast, naming(), file_format=FileFormat.PDF)) == ["Sans IBAN"]
    silent = to_pay(cast, naming())
    assert labels(silent) == []
    [told] = [one for one in unusual([silent], PAY)[silent.pk] if one.label == "Sans IBAN"]
    assert "ne nomme aucun compte" in told.text and "FR14 2004" in told.text


def test_the_file_of_a_supplier_with_two_accounts_makes_neither_known(cast):
    both = (PaymentMeans(code="30", accounts=(PaymentAccount(iban=OTHER), PaymentAccount(iban=USUAL))),)
    read = deposit(cast, number="F-2")
    assert read.iban
    assert sole_iban(replace(document(cast), payment_means=both)) == ""


@pytest.mark.parametrize(
    "fields", [{"type": InvoiceType.CREDIT_NOTE}, {"amount_due": 0}], ids=["credit note", "nothing to pay"]
)
def test_what_is_settled_without_money_makes_no_account_known(cast, awa, fields):
    paid(cast)
    paid(cast, OTHER, **fields)
    invoice = to_pay(cast, naming(OTHER))
    assert labels(invoice) == ["IBAN jamais vu"]
    assert invoice.number in text_of(awa.get("/factures/recues/rechercher/", {"iban": "oui"}))


def test_two_accounts_of_a_new_company_are_put_aside_together(cast, paul):
    """Each was a first payment, and both were paid in one confirmation."""
    one, two = to_pay(cast, naming(USUAL)), to_pay(cast, naming(OTHER), amount_due=88, total_with_vat=88)
    recap = paul.post(TOGETHER, {"move": PAY.name, "choix": [one.pk, two.pk]})
    assert [line.aside for line in recap.context["unusual"]] == [True, True]
    assert "ne disent pas toutes le même compte" in text_of(recap)
    sent = [f"{row.pk}:{row.version}" for row in (one, two)]
    said = text_of(paul.post(TOGETHER, {"move": PAY.name, "choix": sent, "confirmer": "1"}, follow=True))
    assert "IBAN jamais vu : DE89" in said
    assert [Invoice.objects.get(pk=row.pk).status for row in (one, two)] == [S.PAYMENT_ISSUED, S.PAYMENT_ORDERED]
    values = [line.value for line in recap.context["unusual"] if line.subject.pk == two.pk]
    paul.post(TOGETHER, {"move": PAY.name, "choix": values, "confirmer": "1"})
    assert Invoice.objects.get(pk=two.pk).status == S.PAYMENT_ISSUED


@pytest.mark.parametrize("shape", ["{pk}", "{pk}:{version}", "{pk}:{version}:0123456789abcdef", "{pk}::"])
def test_no_hand_made_form_pays_an_unknown_account(cast, paul, shape):
    """One post without the recap paid it."""
    paid(cast)
    invoice = to_pay(cast, naming(OTHER))
    sent = shape.format(pk=invoice.pk, version=invoice.version)
    said = text_of(paul.post(TOGETHER, {"move": PAY.name, "choix": sent, "confirmer": "1"}, follow=True))
    assert "rien n’a été fait" in said
    assert Invoice.objects.get(pk=invoice.pk).status == S.PAYMENT_ORDERED
    page = at("act", invoice, name=PAY.name)
    assert paul.post(page, {"version": invoice.version, "vouched": "on"}).status_code == 422


def test_what_was_vouched_for_is_what_was_shown(cast, paul):
    """An account that became known or strange between the page and the press is looked at again."""
    paid(cast)
    invoice = to_pay(cast, naming(OTHER, DUTCH))
    first, second = doubts_on(invoice, PAY)
    with pytest.raises(NotVouched, match="NL91"):
        pay(cast, invoice, vouched=frozenset({first.mark}))
    invoice.refresh_from_db()
    pay(cast, invoice, vouched=frozenset({first.mark, second.mark}))
    assert invoice.status == S.PAYMENT_ISSUED


def test_who_vouched_for_what_stays_in_the_history_and_the_trail(cast, paul, awa, jeanne, work, mailoutbox):
    paid(cast)
    invoice = to_pay(cast, naming(OTHER))
    [doubt] = doubts_on(invoice, PAY)
    pay(cast, invoice, vouched=frozenset({doubt.mark}))
    work()
    kept = StatusChange.objects.get(case=invoice.pk, action=PAY.name)
    assert kept.by == "Paul Mercier" and kept.answers["vouched"] == "IBAN jamais vu : DE89 3704 0044 0532 0130 00"
    line = AuditEvent.objects.get(action="invoice.issue_payment", target=f"invoice:{invoice.pk}")
    assert line.details["vouched"].endswith("DE89 3704 0044 0532 0130 00")
    assert "Dit avoir vérifié" in text_of(awa.get(at("detail", invoice)))
    assert "Dit avoir vérifié" not in text_of(jeanne.get(at("detail", invoice)))
    assert all("vérifié" not in mail.body for mail in mailoutbox)


def test_nothing_else_is_kept_of_what_nobody_doubts(cast):
    paid(cast)
    invoice = to_pay(cast, naming(USUAL))
    pay(cast, invoice, vouched=frozenset({"0123456789abcdef"}))
    assert StatusChange.objects.get(case=invoice.pk, action=PAY.name).answers == {}


# -- credit notes ----------------------------------------------------------------------------------------------------


def test_the_recap_of_many_says_what_the_page_of_one_says(cast, awa):
    """What was cancelled by a credit note was ticked, without a word, and added to the total."""
    owed = to_pay(cast, naming(USUAL), status_since=timezone.now())
    invoice_in(cast, S.MADE_AVAILABLE, type=InvoiceType.CREDIT_NOTE, number="AV-9").corrects.add(owed)
    unordered = invoice_in(cast, S.MADE_AVAILABLE, amount_due=10, total_with_vat=10)
    paul = cast.actor("paul")
    found = unusual([owed, unordered], PAY)
    assert "Corrigée par l’avoir AV-9 : déduisez-le de ce que vous versez." in [one.text for one in found[owed.pk]]
    assert "Sans mandat" in [one.label for one in found[unordered.pk]]
    outcome = act_together([owed], PAY.name, actor=paul, now=timezone.now(), given=Given())
    assert [why for _row, why in outcome.refused][0].startswith("Avoir à déduire : AV-9")


def test_a_credit_note_is_no_payment_among_many(cast, paul):
    """« Tout cocher », then « Mettre en paiement » : the credit note went with them, and was called a payment."""
    invoice = to_pay(cast, naming(USUAL))
    credit = to_pay(cast, naming(), type=InvoiceType.CREDIT_NOTE, number="AV-1")
    recap = paul.post(TOGETHER, {"move": PAY.name, "choix": [invoice.pk, credit.pk]})
    assert "AV-1" in text_of(recap) and "« Solder l’avoir » y est à part" in text_of(recap)
    assert recap.context["count"] == 1
    sent = [f"{row.pk}:{row.version}" for row in (invoice, credit)]
    said = text_of(paul.post(TOGETHER, {"move": PAY.name, "choix": sent, "confirmer": "1"}, follow=True))
    assert "c’est fait pour 1 dossier" in said and "Solder l’avoir" in said
    assert Invoice.objects.get(pk=credit.pk).status == S.PAYMENT_ORDERED


def test_the_page_of_a_credit_note_asks_nothing_of_a_payment(cast, paul):
    credit = to_pay(cast, naming(), type=InvoiceType.CREDIT_NOTE, number="AV-1")
    page = text_of(paul.get(at("act", credit, name=PAY.name)))
    assert "Solder l’avoir" in page
    for word in ("Date de mise en paiement", "intérêts", "Date d’exécution"):
        assert word not in page


def test_more_than_one_confirmation_takes_are_told(cast, paul):
    """Of three hundred ticks, a hundred were left without a word."""
    page = paul.post(TOGETHER, {"move": PAY.name, "choix": [str(n) for n in range(1, 302)]})
    assert "101 lignes cochées sont laissées" in text_of(page)


def test_counted_again_what_was_vouched_for_stays_ticked(cast, paul):
    paid(cast)
    invoice = to_pay(cast, naming(OTHER), due_date=timezone.localdate() + timedelta(days=9))
    recap = paul.post(TOGETHER, {"move": PAY.name, "choix": [invoice.pk]})
    [line] = recap.context["unusual"]
    again = paul.post(TOGETHER, {"move": PAY.name, "choix": [line.value]})
    assert line.aside and not again.context["unusual"][0].aside and again.context["count"] == 1
