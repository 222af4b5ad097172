"""Messages to people: in the portal always, by mail when they want it, through a real SMTP server (design §3.7)."""

import re
import smtplib
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.urls import reverse
from django.utils import timezone

from coryphee.core import jobs, mails
from coryphee.core.models import Job, JobState, Lane, LaneHold
from coryphee.exports.enums import ExportMessage
from coryphee.home.health import check_health
from coryphee.invoices.kind import INVOICES
from coryphee.mail.models import SentMail
from coryphee.notifications import queries, services
from coryphee.notifications.models import Notification
from coryphee.notifications.services import Notice
from tests.browsing import save, text_of
from tests.factories import NOW, make_user
from tests.mailbox import Mailbox, free_port, send_to, smtp_server

pytestmark = pytest.mark.django_db
KIND = INVOICES.name


def tell(*users: Any, subject: str = "Facture réglée à l’échéance", text: str = "Montant : 1 234,56 €") -> None:
    people = [user.pk for user in users]
    services.notify(Notice(recipients=people, kind=KIND, subject=subject, text=text, url="/factures/1/"), now=NOW)


@pytest.fixture
def mailbox(settings) -> Iterator[Mailbox]:
    port = free_port()
    send_to(port, settings)
    with smtp_server(port) as box:
        yield box


# -- by mail ------------------------------------------------------------


def test_a_mail_goes_out_whole_in_text_and_html_with_its_accents(mailbox):
    tell(make_user("zoe@essai.example", first_name="Zoé"))
    assert jobs.run_due() == 1
    (message,) = mailbox.received
    assert message["To"] == "zoe@essai.example"
    assert message["Subject"].endswith("Facture réglée à l’échéance")
    assert message["Auto-Submitted"] == "auto-generated"
    text, html = (message.get_body((kind,)) for kind in ("plain", "html"))
    assert text is not None and "1 234,56 €" in text.get_content()
    assert html is not None and "1 234,56 €" in html.get_content()


def test_a_mail_never_holds_a_link_to_sign_in(mailbox):
    """P-19: whoever sends a false mail cannot count on that habit."""
    tell(make_user())
    jobs.run_due()
    whole = str(mailbox.received[0].get_body(("html",)).get_content())  # type: ignore[union-attr]
    assert not re.search(r"href=\"[^\"]*(connexion|token|factures)", whole)


def test_what_people_type_is_not_taken_for_markup_nor_for_headers(mailbox):
    tell(make_user(), subject="<b>Lemoine</b> & fils", text="<script>alert(1)</script>")
    jobs.run_due()
    (message,) = mailbox.received
    html = str(message.get_body(("html",)).get_content())  # type: ignore[union-attr]
    assert "<script>" not in html and "&lt;script&gt;" in html
    assert "<b>Lemoine</b> & fils" in message["Subject"]


def test_a_mail_is_sent_once_though_its_lease_has_ended_meanwhile(mailbox):
    tell(make_user())
    (row,) = jobs.claim(1)
    Job.objects.update(run_at=NOW)  # another worker has it now
    (same,) = jobs.claim(1)
    row.run_at = NOW
    assert [jobs.run(row), jobs.run(same)] == [False, True]
    assert len(mailbox.received) == 1


def test_somebody_whose_account_was_closed_gets_none():
    user = make_user()
    tell(user)
    user.is_active = False
    user.save()
    jobs.run_due()
    assert mail.outbox == []


def test_the_contact_address_is_preferred():
    user = make_user("connexion@essai.example")
    user.contact_email = "contact@essai.example"
    user.save()
    tell(user)
    jobs.run_due()
    assert mail.outbox[0].to == ["contact@essai.example"]


def test_nobody_to_tell_writes_nothing():
    tell()
    assert not Notification.objects.exists()
    assert not Job.objects.exists()


def test_each_person_is_told_once_though_named_twice():
    user = make_user()
    tell(user, user)
    assert Notification.objects.count() == 1


def test_the_same_thing_is_told_once_to_each_person():
    zoe, awa = make_user(), make_user()
    for people in ([zoe.pk], [zoe.pk, awa.pk]):
        services.notify(Notice(recipients=people, kind=KIND, subject="Réglée", text="", key="change:1"), now=NOW)
    assert sorted(Notification.objects.values_list("user_id", flat=True)) == sorted([zoe.pk, awa.pk])
    assert Job.objects.count() == 2


def test_two_hundred_people_are_told_by_a_few_statements(django_assert_max_num_queries):
    people = [make_user().pk for _ in range(200)]
    with django_assert_max_num_queries(10):  # SQLite takes a thousand values in a statement
        services.notify(Notice(recipients=people, kind=KIND, subject="Réglée", text=""), now=NOW)


def test_a_line_feed_in_a_subject_stops_no_mail(mailbox):
    tell(make_user(), subject="Facture F-1\r\nBcc: x@essai.example\u202e\x00 déposée")
    assert jobs.run_due() == 1
    assert mailbox.received[0]["Subject"].endswith("Facture F-1 Bcc: x@essai.example déposée")
    assert Notification.objects.get().subject == "Facture F-1 Bcc: x@essai.example déposée"


def test_a_message_kept_from_before_with_a_line_feed_goes_out_too(mailbox):
    tell(make_user())
    Notification.objects.update(subject="Facture F-1\n déposée")
    assert jobs.run_due() == 1
    assert mailbox.received[0]["Subject"].endswith("Facture F-1 déposée")


def test_an_address_refused_for_good_is_set_aside_and_the_others_get_theirs(monkeypatch):
    sent = []

    def send(message):
        if message.to == ["partie@essai.example"]:
            raise smtplib.SMTPRecipientsRefused({message.to[0]: (550, b"unknown")})
        sent.append(message.to[0])

    monkeypatch.setattr(EmailMultiAlternatives, "send", send)
    tell(make_user("partie@essai.example"), make_user("la@essai.example"))
    jobs.run_due()
    assert sent == ["la@essai.example"]
    assert Job.objects.filter(state=JobState.FAILED).count() == 1
    assert not LaneHold.objects.exists()


def test_the_mails_of_a_batch_go_by_one_connection(mailbox):
    tell(*[make_user() for _ in range(5)])
    jobs.run_due()
    assert (len(mailbox.received), mailbox.connections) == (5, 1)


def test_a_server_that_ends_the_connection_between_two_mails_is_called_again(mailbox):
    """Many servers take a number of mails by one connection and no more."""
    mailbox.most = 2
    tell(*[make_user() for _ in range(5)])
    jobs.run_due()
    assert len({one["To"] for one in mailbox.received}) == len(mailbox.received) == 5
    assert mailbox.connections == 3
    assert not LaneHold.objects.exists()


@pytest.mark.parametrize("codes", [{"la@essai.example": (450, b"later")}, {"la@x": (450, b"a"), "b@x": (550, b"b")}])
def test_an_address_refused_for_now_is_tried_again(monkeypatch, codes):
    """Grey lists refuse the first try of everybody."""

    def send(_message):
        raise smtplib.SMTPRecipientsRefused(codes)

    monkeypatch.setattr(EmailMultiAlternatives, "send", send)
    tell(make_user())
    jobs.run_due()
    assert Job.objects.get().state == JobState.WAITING


def test_a_refused_address_proves_that_the_server_answers(monkeypatch):
    def send(message):
        raise smtplib.SMTPRecipientsRefused({message.to[0]: (550, b"unknown")})

    monkeypatch.setattr(EmailMultiAlternatives, "send", send)
    tell(make_user())
    LaneHold.objects.create(lane=Lane.MAILS, since=NOW, until=NOW, failures=3)
    jobs.run_due()
    assert not LaneHold.objects.exists()
    assert Job.objects.get().state == JobState.FAILED


@pytest.fixture
def relay(monkeypatch) -> list[str]:
    """A server that refuses these addresses for good, and each one while « * » is among them."""
    refused = ["*"]

    def send(message):
        if {"*", message.to[0]} & set(refused):
            raise smtplib.SMTPRecipientsRefused({message.to[0]: (550, b"relaying denied")})

    monkeypatch.setattr(EmailMultiAlternatives, "send", send)
    return refused


def states() -> list[str]:
    return [row.state for row in Job.objects.order_by("pk")]


def tried_now() -> None:
    """The waits are over."""
    LaneHold.objects.update(until=NOW - timedelta(days=400))
    Job.objects.filter(state=JobState.WAITING).update(run_at=NOW - timedelta(days=400))
    jobs.run_due()


def test_a_relay_that_refuses_every_address_loses_no_mail(relay):
    """One evening's mistake in its settings made all mails fail for good in seconds."""
    tell(*[make_user() for _ in range(5)])
    jobs.run_due()
    assert states() == [JobState.WAITING] * 5  # the first two were given up, and wait again
    assert LaneHold.objects.get().refuses
    for _ in range(4):
        tried_now()
    assert states() == [JobState.WAITING] * 5
    relay.clear()
    tried_now()
    assert (states(), LaneHold.objects.exists()) == ([JobState.DONE] * 5, False)


def test_another_worker_that_tries_for_it_does_not_open_the_lane(relay, monkeypatch):
    tell(*[make_user() for _ in range(4)])
    jobs.run_due()
    monkeypatch.setattr(mails, "_row_of_refusals", set())
    tried_now()
    assert states() == [JobState.WAITING] * 4
    assert LaneHold.objects.get().failures == 2


def test_what_another_worker_gave_up_before_waits_again_too(relay, monkeypatch):
    """« 1 courriel a été abandonné » stood there, lost, beside those that would go when the server would take them."""
    relay.clear()
    tell(make_user())
    jobs.run_due()
    relay.append("*")
    tell(make_user())
    jobs.run_due()
    assert states() == [JobState.DONE, JobState.FAILED]
    tell(*[make_user() for _ in range(4)])
    monkeypatch.setattr(mails, "_row_of_refusals", set())
    jobs.run_due()
    assert states() == [JobState.DONE] + [JobState.WAITING] * 5
    assert "a été abandonné" not in check_health(timezone.now()).as_json()["controles"]["courriel"]["detail"]


def test_a_mail_that_was_under_way_when_another_worker_saw_it_is_not_given_up(relay):
    tell(make_user())
    rows = jobs.claim(1)
    LaneHold.objects.create(lane=Lane.MAILS, since=NOW, until=NOW, refuses=True)
    jobs.work_through(rows)
    assert states() == [JobState.WAITING]


def test_what_was_given_up_before_the_last_mail_that_was_taken_stays_so(relay):
    gone, *others = [make_user() for _ in range(5)]
    relay[:] = [gone.email]
    tell(gone, others[0])
    jobs.run_due()
    relay.append("*")
    tell(*others)
    jobs.run_due()
    assert states() == [JobState.FAILED, JobState.DONE] + [JobState.WAITING] * 4


def test_one_address_refused_again_and_again_is_no_relay_that_refuses(relay):
    user = make_user()
    for number in range(5):
        tell(user, subject=f"Message {number}")
    jobs.run_due()
    assert states() == [JobState.FAILED] * 5
    assert not LaneHold.objects.exists()


def test_addresses_that_are_gone_among_others_are_set_aside(relay):
    users = [make_user() for _ in range(8)]
    relay[:] = [user.email for user in users[::2]]
    tell(*users)
    jobs.run_due()
    assert states() == [JobState.FAILED, JobState.DONE] * 4
    assert not LaneHold.objects.exists()


@pytest.mark.parametrize(
    "error", [TimeoutError("timed out"), smtplib.SMTPServerDisconnected("gone"), ConnectionRefusedError()]
)
def test_a_server_that_does_not_answer_holds_the_lane_of_mails(monkeypatch, error):
    tries = []

    def send(message):
        tries.append(message.to)
        raise error

    monkeypatch.setattr(EmailMultiAlternatives, "send", send)
    tell(*[make_user() for _ in range(5)])
    jobs.run_due()
    jobs.run_due()
    assert len(tries) == 1
    assert LaneHold.objects.get().lane == Lane.MAILS


@pytest.mark.parametrize(("code", "refuses"), [(530, True), (451, True), (421, False)])
def test_a_server_that_refuses_the_portals_own_address_holds_the_lane(monkeypatch, code, refuses):
    """Each mail was tried by itself, and `/sante/` said that others would follow."""
    tries = []

    def send(message):
        tries.append(message.to)
        raise smtplib.SMTPSenderRefused(code, b"no", "portail@mairie.example")

    monkeypatch.setattr(EmailMultiAlternatives, "send", send)
    tell(*[make_user() for _ in range(5)])
    jobs.run_due()
    jobs.run_due()
    assert (len(tries), LaneHold.objects.get().refuses) == (1, refuses)
    assert states() == [JobState.WAITING] * 5


# -- who wants what (B-53) ------------------------------------------------------------


def test_without_mail_for_a_kind_the_message_is_still_in_the_portal(client_as):
    user = make_user()
    browser = client_as(user)
    address = reverse("notifications:preferences")
    assert 'name="mail_invoice"' in browser.get(address).content.decode()
    assert save(browser, address, {"mail_account": "on"}).status_code == 302
    tell(user)
    jobs.run_due()
    assert mail.outbox == []
    assert "Facture réglée" in text_of(browser.get(reverse("notifications:inbox")))
    assert save(browser, address, {"mail_invoice": "on"}).status_code == 302
    tell(user)
    jobs.run_due()
    assert len(mail.outbox) == 1


# -- the summary of the week (B-53) ------------------------------------------------------------


def wants_summary(user: Any, *kinds: str) -> None:
    for kind in kinds:
        services.set_preference(user_id=user.pk, kind=kind, mail=False, weekly_digest=True)


def test_whoever_asked_gets_one_summary_of_the_week():
    zoe, silent, other = make_user("zoe@essai.example"), make_user(), make_user()
    wants_summary(zoe, KIND)
    wants_summary(silent, KIND)
    tell(other)
    for days, subject in ((9, "Trop ancien"), (2, "Facture déposée"), (1, "Facture payée")):
        services.notify(
            Notice(recipients=[zoe.pk], kind=KIND, subject=subject, text=""), now=NOW - timedelta(days=days)
        )
    services.notify(
        Notice(recipients=[zoe.pk], kind=ExportMessage.EXPORTS, subject="Adresse changée", text=""), now=NOW
    )
    Job.objects.all().delete()
    for _ in range(2):
        services.queue_weekly_digests(now=NOW)
    assert jobs.run_due() == 1
    (sent,) = mail.outbox
    assert sent.to == ["zoe@essai.example"]
    assert sent.body.index("Facture déposée") < sent.body.index("Facture payée")
    assert "Trop ancien" not in sent.body and "Adresse changée" not in sent.body


def test_a_summary_ends_when_its_week_does():
    """Its job may run late: what was told meanwhile is of the next summary, not of both."""
    zoe = make_user("zoe@essai.example")
    wants_summary(zoe, KIND)
    bodies = []
    for week, subject in ((0, "Facture de la semaine"), (7, "Facture d’après")):
        for at, told in ((0, subject), (1, f"{subject}, plus tard")):
            now = NOW + timedelta(days=week, hours=at)
            services.notify(Notice(recipients=[zoe.pk], kind=KIND, subject=told, text=""), now=now)
        services.send_digest(user_id=zoe.pk, until=(NOW + timedelta(days=week)).isoformat())
        bodies.append(mail.outbox[-1].body)
    assert "Facture de la semaine" in bodies[0] and "plus tard" not in bodies[0]
    assert "Facture de la semaine, plus tard" in bodies[1] and "Facture d’après" in bodies[1]
    assert "Facture d’après, plus tard" not in bodies[1]


def test_a_summary_holds_ones_own_messages_only():
    people = {"Facture de Zoé": make_user("zoe@essai.example"), "Facture d’Awa": make_user("awa@essai.example")}
    for subject, person in people.items():
        wants_summary(person, KIND)
        tell(person, subject=subject)
    services.queue_weekly_digests(now=NOW)
    jobs.run_due()
    bodies = {message.to[0]: message.body for message in mail.outbox}
    assert "Facture de Zoé" in bodies["zoe@essai.example"] and "Awa" not in bodies["zoe@essai.example"]
    assert "Facture d’Awa" in bodies["awa@essai.example"] and "Zoé" not in bodies["awa@essai.example"]


def test_a_summary_for_each_week_and_none_for_an_account_that_was_closed_meanwhile():
    zoe = make_user("zoe@essai.example")
    wants_summary(zoe, KIND)
    weeks = [NOW, NOW, NOW + timedelta(days=7)]
    for now in weeks:
        services.notify(Notice(recipients=[zoe.pk], kind=KIND, subject="Facture déposée", text=""), now=now)
        services.queue_weekly_digests(now=now)
    assert Job.objects.filter(name="notifications.digest").count() == 2
    zoe.is_active = False
    zoe.save()
    services.queue_weekly_digests(now=NOW + timedelta(days=7))
    jobs.run_due()
    assert mail.outbox == []


ONCE: dict[str, Callable[[Any], dict[str, Any]]] = {
    "notifications.mail": lambda user: {"notification_id": Notification.objects.get(user=user).pk},
    "accounts.tell_failures": lambda user: {"user_id": user.pk},
    "notifications.digest": lambda user: {"user_id": user.pk, "until": NOW.isoformat()},
    "accounts.tell_active": lambda user: {"user_id": user.pk},
    "accounts.tell_address_changed": lambda user: {"user_id": user.pk, "address": "a@essai.example"},
    "audit.mail_anchor": lambda user: {"anchor": f"1:{'a' * 64}"},
}


@pytest.mark.parametrize("name", ONCE)
def test_a_mail_that_is_gone_is_not_sent_again_when_its_worker_dies_before_the_mark(monkeypatch, settings, name):
    settings.AUDIT_ANCHOR_MAIL = "garde@essai.example"
    zoe = make_user("zoe@essai.example")
    wants_summary(zoe, KIND)
    tell(zoe)
    Job.objects.all().delete()
    jobs.enqueue(name, **ONCE[name](zoe))
    mark = jobs._mark_done

    def killed(row: Job) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(jobs, "_mark_done", killed)
    with pytest.raises(KeyboardInterrupt):
        jobs.run_due()
    monkeypatch.setattr(jobs, "_mark_done", mark)
    Job.objects.update(run_at=NOW - timedelta(days=400))
    assert jobs.run_due() == 1
    assert len(mail.outbox) == 1


def test_a_mail_that_a_kill_sends_twice_has_one_name(monkeypatch):
    """Between the server's answer and the mark nobody can know: mailboxes recognise the second by its Message-ID."""
    tell(make_user(), make_user("other@essai.example"))
    done = jobs.effect_done

    def killed() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(jobs, "effect_done", killed)
    with pytest.raises(KeyboardInterrupt):
        jobs.run_due()
    monkeypatch.setattr(jobs, "effect_done", done)
    Job.objects.update(run_at=NOW - timedelta(days=400), lease_token="")
    jobs.run_due()
    names = [one.message()["Message-ID"] for one in mail.outbox]
    assert (len(names), len(set(names))) == (3, 2)
    assert all(re.fullmatch(r"<[0-9a-f]{32}@127\.0\.0\.1>", name) for name in names)


def test_the_summary_is_asked_for_on_the_preferences_page(client_as):
    user = make_user()
    browser, address = client_as(user), reverse("notifications:preferences")
    save(browser, address, {"weekly_digest": "on"})
    assert all(row.weekly_digest for row in queries.preferences_of(user.pk).values())
    assert re.search(r'name="weekly_digest"[^>]*checked', browser.get(address).content.decode())


def test_the_summary_is_prepared_every_week():
    jobs.enqueue_scheduled()
    row = Job.objects.get(name="notifications.weekly_digests")
    assert jobs.REGISTRY["notifications.weekly_digests"] and row.unique_key


# -- the inbox ------------------------------------------------------------


def test_the_inbox_shows_what_is_new_and_forgets_it_once_read(client_as):
    user, other = make_user(), make_user()
    tell(user, other, subject="Première")
    tell(user, subject="Seconde")
    browser = client_as(user)
    page = text_of(browser.get(reverse("notifications:inbox")))
    assert page.index("Seconde") < page.index("Première")
    assert page.count("Marquer comme lue") == queries.unread_count(user.pk).number == 2
    assert browser.post(reverse("notifications:mark_read")).status_code == 302
    assert (queries.unread_count(user.pk).number, queries.unread_count(other.pk).number) == (0, 1)


def test_one_message_is_read_at_a_time_and_the_others_can_be_asked_for(client_as):
    user = make_user()
    tell(user, subject="Première")
    tell(user, subject="Seconde")
    browser, address = client_as(user), reverse("notifications:inbox")
    read = Notification.objects.get(subject="Seconde").pk
    browser.post(reverse("notifications:mark_read"), {"notification": read})
    page = text_of(browser.get(address, {"nouvelles": "oui"}))
    assert "Première" in page and "Seconde" not in page
    assert "Seconde" in text_of(browser.get(address))


def test_old_messages_stay_within_reach_in_as_many_queries(client_as, django_assert_max_num_queries):
    user = make_user()
    for number in range(60):
        tell(user, subject=f"Message {number:02d}")
    browser, address = client_as(user), reverse("notifications:inbox")
    with django_assert_max_num_queries(12):
        page = browser.get(address, {"lignes": "50"})
    assert [row.subject for row in page.context["page"].objects][:2] == ["Message 59", "Message 58"]
    last = browser.get(address, {"lignes": "50", "avant": "fin"}).context["page"].objects
    assert last[-1].subject == "Message 00"


def test_nobody_marks_the_message_of_another(client_as):
    user, other = make_user(), make_user()
    tell(other)
    client_as(user).post(reverse("notifications:mark_read"), {"notification": Notification.objects.get().pk})
    assert queries.unread_count(other.pk).number == 1


@pytest.mark.parametrize("name", ["inbox", "preferences", "mark_read"])
def test_the_inbox_is_for_whoever_signed_in(client, name):
    answer = client.post(reverse(f"notifications:{name}"))
    assert answer.status_code == 302
    assert "/connexion/" in answer["Location"]


def test_sent_mails_are_kept_only_where_the_settings_say_so(settings):
    user = make_user()
    for keeps, count in ((False, 0), (True, 1)):
        settings.KEEP_MAILS = keeps
        tell(user)
        jobs.run_due()
        assert SentMail.objects.count() == count
