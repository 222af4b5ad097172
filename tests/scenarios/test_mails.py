"""What the mails say: which object, of whom, what it means, what comes next; in plain words, and never untrue."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from coryphee.cases.services import act
from coryphee.core.lifecycle import Given
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import Invoice
from coryphee.notifications.models import Notification
from coryphee.notifications.services import Notice, notify
from tests.factories import NOW
from tests.invoicing import Cast, deposit, invoice_in

S = InvoiceStatus


def said_to(email: str) -> list[tuple[str, str]]:
    return [(message.subject, message.body) for message in mail.outbox if message.to == [email]]


def told_of(cast: Cast, work: Any, move: str, invoice: Invoice, to: str, given: Given | None = None) -> tuple[str, str]:
    """Subject and text of what this person is mailed once Awa has made that move."""
    work()
    mail.outbox.clear()
    act(Invoice.objects.get(pk=invoice.pk), move, actor=cast.actor("awa"), now=timezone.now(), given=given)
    work()
    (found,) = said_to(getattr(cast, to).email)
    return found


def test_a_mail_names_the_invoice_the_body_the_meaning_and_the_next_step(cast, work):
    subject, text = told_of(cast, work, "certify_delivery", deposit(cast, now=timezone.now()), "jeanne")
    assert "Facture F-2026-0042 : service fait, constaté par la commune de Marly" in subject
    assert "La commune de Marly a constaté que ce que dit votre facture F-2026-0042 de " in text
    assert "est fait ou livré (« service fait »)" in text
    assert "Ensuite, l’ordre de payer est donné au comptable public (« mandatement »)." in text
    assert "Elle est à payer au plus tard le" in text


def test_the_next_step_is_one_that_this_body_uses(cast, work):
    settings = cast.town.as_recipient
    settings.uses_payment_ordered = settings.uses_sent_to_accountant = settings.uses_booked = False
    settings.save()
    _subject, text = told_of(cast, work, "certify_delivery", deposit(cast, now=timezone.now()), "jeanne")
    assert "Ensuite, elle est mise en paiement : le virement part." in text
    assert "mandatement" not in text


@pytest.mark.parametrize("move", ["send_to_accountant", "order_payment"])
def test_the_accountant_is_told_of_what_is_sent_to_him(cast, work, move):
    subject, text = told_of(cast, work, move, deposit(cast, now=timezone.now()), "paul", Given(reference="M-1"))
    assert "F-2026-0042 de Charpentes Lemoine" in subject and "par la commune de Marly" in subject
    assert "À vous de la suite" in text and "Factures reçues" in text


def test_an_accountant_of_another_body_is_not_told(cast, work):
    told_of(cast, work, "send_to_accountant", deposit(cast, now=timezone.now()), "paul")
    assert said_to(cast.claire.email) == said_to(cast.marc.email) == []


def test_a_due_day_that_is_past_is_said_to_be_past(cast, work):
    past = timezone.localdate() - timedelta(days=12)
    late = {"made_available_at": NOW - timedelta(days=60), "payment_delay": 30, "due_date": past}
    invoice = invoice_in(cast, S.MADE_AVAILABLE, amount_due=100, total_with_vat=100, **late)
    _subject, text = told_of(cast, work, "certify_delivery", invoice, "jeanne")
    assert f"Elle était à payer au plus tard le {past:%d/%m/%Y} : cette date est passée." in text
    assert "Elle est à payer" not in text


@pytest.mark.parametrize("how", ["comment", "name"])
def test_what_others_write_brings_no_link_into_a_mail_that_says_to_have_none(cast, work, how):
    """« Votre session a expiré : reconnectez-vous sur https://… » stood above « Ce message ne contient aucun lien »."""
    line = "Assistance, reconnectez-vous sur https://evil.example/connexion\u202e ou evil.example"
    if how == "name":
        cast.town.label = line
        cast.town.save()
    given = Given(reason="BON_DE_LIVRAISON", comment=line if how == "comment" else "Merci de le joindre")
    invoice = deposit(cast, now=timezone.now())
    subject, text = told_of(cast, work, "suspend", invoice, "jeanne", given)
    for said in (subject, text, mail.outbox[-1].alternatives[0][0]):
        assert "evil.example" not in said and "https://" not in said and "\u202e" not in said
    assert "[lien retiré] ou evil. example" in text and "aucun lien" in text
    assert Notification.objects.latest("pk").text in text
    if how == "comment":
        assert invoice.status_changes.last().comment.startswith("Assistance, reconnectez-vous sur https://")


def test_one_page_fills_nobodys_mailbox(cast, work):
    """Twenty-five answers to one suspended invoice were twenty-five mails in a second and a half."""
    same = {"recipients": [cast.awa.pk], "kind": "invoice", "text": "x"}
    told = [Notice(subject=f"Réponse {n}", url="/a/", **same) for n in range(25)]
    for one in told:
        notify(one, now=timezone.now())
    notify(Notice(subject="Autre", url="/b/", **same), now=timezone.now())
    work()
    assert len(said_to(cast.awa.email)) == 11 and Notification.objects.filter(user=cast.awa).count() == 26
