"""Accounts: creation, « Mon compte », passwords, staff sessions and their screens."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.core import mail
from django.db import connection, connections
from django.test import Client
from django.utils import timezone

from coryphee.accounts import services
from coryphee.accounts.enums import AccountAction
from coryphee.accounts.models import StaffSession, User
from coryphee.audit.models import AuditEvent
from coryphee.core import jobs
from coryphee.core.actor import SYSTEM, Actor
from coryphee.core.models import Job
from tests.browsing import enter, save, text_of
from tests.factories import NOW, make_staff, make_user

pytestmark = pytest.mark.django_db
GOOD = "Trois-Pommes-2026"
BACKEND = "coryphee.accounts.backends.EmailBackend"
STAFF_PAGES = ["/administration/utilisateurs/", "/administration/utilisateurs/nouveau/", "/administration/structures/"]


def _user(email="jeanne@lemoine.example", **fields):
    named = {"first_name": "Jeanne", "last_name": "Lemoine"} | fields
    return services.create_user(email=email, password=GOOD, actor=SYSTEM, now=timezone.now(), **named)


def test_an_address_opens_one_account_only_whatever_its_capitals():
    _user()
    with pytest.raises(services.AddressTaken, match="déjà"):
        _user("Jeanne@Lemoine.example", first_name="Jeannette")


NEW = STAFF_PAGES[1]


TYPED = {"email": "neuve@l.example", "first_name": "Jeanne", "last_name": "Neuve"}


def test_a_form_sent_three_times_makes_one_account_and_mails_one_code(client_as):
    """The answers were « created », 422, 503: a browser keeps the last."""
    staff = client_as(make_staff())
    answers = [staff.post(NEW, TYPED, follow=True) for _ in range(3)]
    assert all("Compte créé" in text_of(one) and "Jeanne Neuve" in text_of(one) for one in answers)
    made = User.objects.get(email="neuve@l.example")
    assert not made.has_usable_password()
    assert AuditEvent.objects.filter(action=AccountAction.CREATE_USER, actor_label__contains="Nadia").count() == 1
    assert Job.objects.filter(name="accounts.send_code").count() == 1


def test_of_two_forms_at_the_same_instant_the_second_finds_what_the_first_has_made(monkeypatch):
    """Neither had seen an account when it looked."""
    made = _user()
    monkeypatch.setattr("django.db.models.query.QuerySet.exists", lambda rows: False)
    assert _user() == made
    assert User.objects.count() == 1


@pytest.mark.parametrize("other", [{"password": "Quatre-Poires-27"}, {"first_name": "Jean"}, {"is_staff_member": True}])
def test_another_form_for_the_same_address_is_told_that_it_is_taken(other):
    _user()
    named = {"first_name": "Jeanne", "last_name": "Lemoine", "password": GOOD} | other
    with pytest.raises(services.AddressTaken):
        services.create_user(email="jeanne@lemoine.example", actor=SYSTEM, now=timezone.now(), **named)


@pytest.mark.parametrize("since", [{"last_login": NOW}, {"date_joined": NOW - timedelta(days=1)}])
def test_nobody_guesses_at_the_password_of_an_account_in_use(since):
    user = _user()
    User.objects.filter(pk=user.pk).update(**since)
    with pytest.raises(services.AddressTaken):
        _user()


@pytest.mark.parametrize("password", ["Court-1a", "toutenminuscules", "motdepasse2026", "Bonjour2026!"])
def test_weak_passwords_are_refused_with_the_reason(password):
    """D-01: 12 characters, 3 classes of 4, not a word that everybody tries."""
    with pytest.raises(services.WeakPassword) as refused:
        services.create_user(
            email="a@b.example",
            first_name="Jeanne",
            last_name="Lemoine",
            password=password,
            actor=SYSTEM,
            now=timezone.now(),
        )
    assert refused.value.message
    assert not User.objects.exists()


def test_the_login_address_is_not_among_what_can_be_changed(client):
    """F-034."""
    user = _user()
    client.force_login(user, backend=BACKEND)
    data = {"first_name": "J", "last_name": "L", "contact_email": "j@l.example", "email": "autre@l.example"}
    save(client, "/compte/", data)
    user.refresh_from_db()
    assert (user.email, user.first_name) == ("jeanne@lemoine.example", "J")


def test_changing_the_password_needs_the_old_one_and_keeps_one_signed_in(client):
    client.force_login(user := _user(), backend=BACKEND)
    wrong = client.post("/compte/mot-de-passe/", {"old": "x", "new": "Quatre-Poires-27", "new2": "Quatre-Poires-27"})
    assert "n’est pas le bon" in wrong.content.decode()
    client.post("/compte/mot-de-passe/", {"old": GOOD, "new": "Quatre-Poires-27", "new2": "Quatre-Poires-27"})
    user.refresh_from_db()
    assert user.check_password("Quatre-Poires-27")
    assert client.get("/compte/").status_code == 200


def test_a_weak_new_password_is_refused_and_the_old_one_goes_on(client):
    client.force_login(user := _user(), backend=BACKEND)
    page = client.post("/compte/mot-de-passe/", {"old": GOOD, "new": "motdepasse2026", "new2": "motdepasse2026"})
    assert page.status_code == 422
    with pytest.raises(services.WeakPassword):
        services.change_password(user=user, old=GOOD, new="motdepasse2026", actor=SYSTEM, now=timezone.now())
    user.refresh_from_db()
    assert user.check_password(GOOD)


# -- the trail ------------------------------------------------------------

NADIA = Actor(user_id=77, label="Nadia Ferrand", origin="192.0.2.7", staff=True)
NAMES = {"first_name": "Jeanne", "last_name": "Lemoine"}
DONE = {
    "user.create": lambda user, by: services.create_user(email="a@b.example", password=GOOD, **NAMES, **by),
    "user.update": lambda user, by: services.update_account(
        user=user, **NAMES, phone="0600", contact_email="j@l.example", **by
    ),
    "user.password": lambda user, by: services.change_password(user=user, old=GOOD, new="Quatre-Poires-27", **by),
    "user.deactivate": lambda user, by: services.set_active(user=user, active=False, **by),
    "user.reactivate": lambda user, by: services.set_active(user=user, active=True, **by),
    "user.code": lambda user, by: services.give_code(user=user, **by),
    "staff.open": lambda user, by: services.open_staff_session(user=user, reason="ticket 12", **by),
    "staff.close": lambda user, by: services.close_staff_session(user=user, **by),
}


@pytest.mark.parametrize("action", DONE)
def test_the_trail_says_what_was_done_to_an_account_to_whose_and_by_whom(action):
    user, now = _user(is_staff_member=True), timezone.now()
    make_user(is_staff_member=True)  # else it would be the last account of the staff
    if action == "user.reactivate":
        services.set_active(user=user, active=False, actor=SYSTEM, now=now)
    if action == "staff.close":
        services.open_staff_session(user=user, reason="essai", actor=SYSTEM, now=now)
    known = list(AuditEvent.objects.values_list("pk", flat=True))
    made = DONE[action](user, {"actor": NADIA, "now": now})
    line = AuditEvent.objects.exclude(pk__in=known).get()
    about = made if action == "user.create" else user
    assert (line.action, line.target, line.at) == (action, f"user:{about.pk}", now)
    assert (line.actor_id, line.actor_label, line.origin) == (77, "Nadia Ferrand", "192.0.2.7")
    assert line.details == ({"reason": "ticket 12"} if action == "staff.open" else {})


@pytest.mark.parametrize("act", ["user.code", "user.deactivate", "user.reactivate"])
def test_nobody_acts_on_the_account_of_another_outside_a_staff_session(act):
    """The screens ask it too; the services do not rely on them."""
    user = _user()
    User.objects.update(is_active=act != "user.reactivate")
    user.refresh_from_db()
    outside = Actor(user_id=77, label="Nadia Ferrand")
    with pytest.raises(services.NotStaff, match="Seule l’assistance"):
        DONE[act](user, {"actor": outside, "now": timezone.now()})
    with pytest.raises(services.NotStaff):
        services.close_session(user=user, key="x", actor=outside, now=timezone.now())
    with pytest.raises(services.NotStaff):
        services.open_account(email="a@b.example", **NAMES, actor=outside, now=timezone.now())
    assert not User.objects.filter(email="a@b.example").exists()


def test_what_was_so_already_is_not_told_again():
    user, now = _user(is_staff_member=True), timezone.now()
    lines = AuditEvent.objects.count()
    services.set_active(user=user, active=True, actor=NADIA, now=now)
    services.close_staff_session(user=user, actor=NADIA, now=now)
    assert AuditEvent.objects.count() == lines


@pytest.mark.parametrize("typed", ["Jean\u202ene", "Jean\u200bne", "Jean\x07ne"])
def test_a_name_holds_nothing_that_nobody_sees(client, typed):
    """« Jeanne » with a mark that turns round what follows was kept, and shown to others in their histories."""
    client.force_login(user := _user(), backend=BACKEND)
    names = {"first_name": typed, "last_name": typed, "phone": "06\u202e12", "contact_email": "j@l.example"}
    save(client, "/compte/", names)
    user.refresh_from_db()
    assert (user.first_name, user.last_name, user.phone) == ("Jeanne", "Jeanne", "0612")
    assert save(client, "/compte/", names | {"first_name": "\u202e\u200b"}).status_code == 422
    made = services.create_user(
        email="x@y.example", first_name=typed, last_name=typed, password=GOOD, actor=SYSTEM, now=timezone.now()
    )
    assert str(made) == "Jeanne Jeanne"


class TestStaff:
    def test_power_needs_an_open_session_with_a_reason(self, client):
        client.force_login(_user(is_staff_member=True), backend=BACKEND)
        assert [client.get(page).status_code for page in STAFF_PAGES] == [403, 403, 403]
        assert client.post("/administration/session/", {"reason": ""}).status_code == 422
        client.post("/administration/session/", {"reason": "ticket 12 : compte bloqué"})
        assert [client.get(page).status_code for page in STAFF_PAGES] == [200, 200, 200]
        assert AuditEvent.objects.filter(action="staff.open").exists()

    @pytest.mark.parametrize(("minutes", "status"), [(59, 200), (61, 403)])
    def test_it_ends_by_itself_after_an_hour(self, client, minutes, status):
        nadia, then = _user(is_staff_member=True), timezone.now() - timedelta(minutes=minutes)
        services.open_staff_session(user=nadia, reason="essai", actor=SYSTEM, now=then)
        assert enter(client, nadia).get(STAFF_PAGES[0]).status_code == status

    def test_it_ends_with_the_sign_out(self, client):
        nadia = _user(is_staff_member=True)
        client.force_login(nadia, backend=BACKEND)
        client.post("/administration/session/", {"reason": "essai"})
        client.post("/deconnexion/")
        assert StaffSession.objects.get().closed_at is not None
        assert AuditEvent.objects.filter(action="staff.close").count() == 1
        client.force_login(nadia, backend=BACKEND)
        assert client.get(STAFF_PAGES[0]).status_code == 403

    def test_it_belongs_to_the_browser_that_opened_it(self, client):
        """Another browser, on another network, had the power without giving a reason."""
        nadia = _user(is_staff_member=True)
        client.force_login(nadia, backend=BACKEND)
        client.post("/administration/session/", {"reason": "ici"})
        elsewhere = Client(REMOTE_ADDR="203.0.113.9")
        elsewhere.force_login(nadia, backend=BACKEND)
        assert elsewhere.get(STAFF_PAGES[0]).status_code == 403
        assert "Dites pourquoi vous l’ouvrez" in elsewhere.get("/administration/session/").content.decode()
        elsewhere.post("/administration/session/", {"reason": "ailleurs"})
        assert elsewhere.get(STAFF_PAGES[0]).status_code == 200
        assert client.get(STAFF_PAGES[0]).status_code == 403
        client.post("/deconnexion/")
        assert elsewhere.get(STAFF_PAGES[0]).status_code == 200  # hers was over already

    def test_a_second_click_opens_no_second_one(self, client):
        client.force_login(_user(is_staff_member=True), backend=BACKEND)
        for _click in range(2):
            client.post("/administration/session/", {"reason": "essai"})
        assert StaffSession.objects.count() == 1

    @pytest.mark.parametrize(("minutes", "status"), [(-59, 403), (-1, 403), (1, 200), (59, 200), (61, 403), (200, 403)])
    def test_a_clock_that_was_ahead_gives_no_more_than_an_hour(self, client, minutes, status):
        """Opened while the clock said three hours later, it stayed open for four."""
        nadia, opened = _user(is_staff_member=True), timezone.now() - timedelta(minutes=minutes)
        services.open_staff_session(user=nadia, reason="essai", actor=SYSTEM, now=opened)
        StaffSession.objects.update(expires_at=opened + timedelta(hours=4))
        assert enter(client, nadia).get(STAFF_PAGES[0]).status_code == status

    def test_it_can_be_closed(self, client):
        client.force_login(_user(is_staff_member=True), backend=BACKEND)
        client.post("/administration/session/", {"reason": "essai"})
        client.post("/administration/session/", {"close": "1"})
        assert client.get(STAFF_PAGES[0]).status_code == 403

    def test_others_cannot_even_ask(self, client):
        client.force_login(user := _user(), backend=BACKEND)
        assert client.get("/administration/session/").status_code == 403
        assert client.post("/administration/session/", {"reason": "essai"}).status_code == 403
        with pytest.raises(services.NotStaff, match="pas habilité"):
            services.open_staff_session(user=user, reason="essai", actor=SYSTEM, now=timezone.now())
        assert not StaffSession.objects.exists()
        for page in STAFF_PAGES:
            assert (client.get(page).status_code, client.post(page).status_code) == (403, 403)
        assert client.post(f"/administration/utilisateurs/{user.pk}/etat/").status_code == 403

    def test_whoever_is_not_signed_in_is_sent_to_sign_in(self, client):
        assert {client.get(page).status_code for page in STAFF_PAGES} == {302}

    def test_deactivating_tells_the_owner_and_ends_his_access(self, client):
        """F-099, M-06."""
        paul = _user("paul@marly.example")
        client.force_login(_user(is_staff_member=True), backend=BACKEND)
        client.post("/administration/session/", {"reason": "départ"})
        client.post(f"/administration/utilisateurs/{paul.pk}/etat/", {"do": "deactivate"})
        jobs.run_due()
        assert not mail.outbox  # it may still be undone
        Job.objects.update(run_at=timezone.now())
        jobs.run_due()
        paul.refresh_from_db()
        assert not paul.is_active
        assert mail.outbox[-1].to == ["paul@marly.example"]
        assert "désactivé" in mail.outbox[-1].subject

    @pytest.mark.parametrize(("do", "active"), [("deactivate", False), ("activate", True)])
    def test_a_stale_button_or_a_second_click_does_not_do_the_contrary(self, client, do, active):
        """« Désactiver » of a second window put the account of somebody who had left back."""
        paul = _user("paul@marly.example")
        User.objects.update(is_active=not active)
        client.force_login(_user(is_staff_member=True), backend=BACKEND)
        client.post("/administration/session/", {"reason": "départ"})
        page = f"/administration/utilisateurs/{paul.pk}/etat/"
        for _click in range(2):
            answer = client.post(page, {"do": do}, follow=True).content.decode()
            paul.refresh_from_db()
            assert paul.is_active == active
        assert ("Ce compte était déjà actif" if active else "Ce compte était déjà désactivé") in answer
        assert client.post(page).status_code == 400
        assert client.post(page, {"do": "toggle"}).status_code == 400

    def test_nobody_deactivates_his_own_account(self, client):
        client.force_login(nadia := _user(is_staff_member=True), backend=BACKEND)
        make_user(is_staff_member=True)
        client.post("/administration/session/", {"reason": "essai"})
        page = f"/administration/utilisateurs/{nadia.pk}/etat/"
        assert "votre propre compte" in client.post(page, {"do": "deactivate"}, follow=True).content.decode()
        nadia.refresh_from_db()
        assert nadia.is_active

    def test_the_last_account_of_the_staff_stays(self):
        """Two of them who close each other's account at once: the second finds himself refused, or signed out."""
        nadia, other = _user(is_staff_member=True), make_user(is_staff_member=True)
        now = timezone.now()
        assert services.set_active(user=other, active=False, actor=NADIA, now=now)
        with pytest.raises(services.LockedOut, match="dernier compte d’assistance"):
            services.set_active(user=nadia, active=False, actor=NADIA, now=now)
        assert services.set_active(user=make_user(), active=False, actor=NADIA, now=now)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has one writer anyway")
@pytest.mark.django_db(transaction=True)
def test_a_double_click_opens_one_staff_session_after_the_other():
    """Both had looked, then both wrote: an internal error for one of them (PostgreSQL)."""
    nadia = _user(is_staff_member=True)
    together = Barrier(3)

    def click(_number):
        together.wait(10)
        try:
            return services.open_staff_session(user=nadia, reason="essai", actor=SYSTEM, now=timezone.now()).pk
        finally:
            connections.close_all()

    with ThreadPoolExecutor(3) as pool:
        opened = list(pool.map(click, range(3)))
    assert len(opened) == 3
    assert StaffSession.objects.get(closed_at=None).pk == max(opened)
