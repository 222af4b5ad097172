"""Who joins a structure, by whose word; what staff may give, and who hears of it (B-31, B-32)."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from coryphee.accounts.models import StaffSession
from coryphee.audit.models import AuditEvent
from coryphee.core.errors import DomainError
from coryphee.delegations.services import actor_for
from coryphee.notifications.models import Notification
from coryphee.organisations import joining, services
from coryphee.organisations.enums import CapabilityLevel, MembershipRole, Workspace
from coryphee.organisations.models import Capability, Membership
from tests.browsing import text_of
from tests.factories import actor_of, make_member, make_staff, make_user

pytestmark = pytest.mark.django_db


def asked(email: str, workspace: str = Workspace.ACCOUNTING, role: str = MembershipRole.USER) -> dict[str, str]:
    return {"email": email, "role": role, "workspace": workspace, "level": CapabilityLevel.MODIFICATION}


def attaching(cast: Any) -> str:
    return reverse("organisations:attach", args=[cast.town.pk])


def answering(membership: Membership) -> str:
    return reverse("organisations:answer", args=[membership.pk])


def test_a_manager_learns_of_nobody_whether_he_has_an_account(cast, awa, work, mailoutbox):
    """Sixty addresses in 0.7 s, and the page said of each whether it has an account."""
    make_user("claude@ailleurs.example")
    told = [
        awa.post(attaching(cast), asked(email), follow=True) for email in ("claude@ailleurs.example", "nul@x.example")
    ]
    first, second = ([str(one) for one in page.context["messages"]] for page in told)
    assert first == second and first[0].startswith("C’est noté. Si un compte porte cette adresse")
    assert [page.redirect_chain for page in told][0] == [page.redirect_chain for page in told][1]
    work()
    assert [mail.to for mail in mailoutbox] == [["claude@ailleurs.example"]]
    assert "://" not in mailoutbox[0].body and "Mes structures" in mailoutbox[0].body
    page = text_of(awa.get(reverse("organisations:detail", args=[cast.town.pk])))
    assert "claude@ailleurs.example" not in page


def test_who_asks_of_many_is_slowed(cast, awa, work):
    answers = [awa.post(attaching(cast), asked(f"n{n}@x.example")).status_code for n in range(23)]
    assert answers[0] == 302 and answers[-1] != 302
    assert [awa.post(attaching(cast), asked("n0@x.example")).status_code for _again in range(2)][-1] != 302


def test_nobody_is_attached_before_she_says_so(cast, awa, client_as, work, mailoutbox):
    claude = make_user("claude@ailleurs.example")
    browser = client_as(claude)
    awa.post(attaching(cast), asked(claude.email, role=MembershipRole.MAIN_MANAGER))
    work()
    waiting = Membership.objects.get(user=claude)
    assert not actor_of(claude).grants and not waiting.active
    page = text_of(browser.get(reverse("organisations:mine")))
    assert "Commune de Marly vous propose de la rejoindre" in page and "Comptabilité (Modification)" in page
    assert awa.post(answering(waiting), {"do": "accept"}, follow=True).status_code == 200  # somebody else’s
    assert not actor_of(claude).grants
    mailoutbox.clear()
    browser.post(answering(waiting), {"do": "accept"})
    held = {grant.workspace for grant in actor_of(claude).grants}
    assert held == {Workspace.ACCOUNTING, Workspace.MANAGER}
    work()
    assert [mail.to for mail in mailoutbox] == [[cast.awa.email]]
    assert AuditEvent.objects.filter(action="membership.propose", actor_id=cast.awa.pk).count() == 1
    again = text_of(browser.post(answering(waiting), {"do": "accept"}, follow=True))
    assert "n’attend plus de réponse" in again


def test_a_proposal_that_is_refused_opens_nothing_and_tells_nobody(cast, awa, client_as, work, mailoutbox):
    claude = make_user("claude@ailleurs.example")
    awa.post(attaching(cast), asked(claude.email))
    work()
    mailoutbox.clear()
    waiting = Membership.objects.get(user=claude)
    browser = client_as(claude)
    browser.post(answering(waiting), {"do": "decline"})
    browser.post(answering(waiting), {"do": "accept"})
    work()
    assert not actor_of(claude).grants and not Capability.objects.filter(membership=waiting).exists() and not mailoutbox


def test_the_same_proposal_made_again_is_told_once(cast, work, mailoutbox):
    claude = make_user("claude@ailleurs.example")
    said = {"workspace": Workspace.ACCOUNTING, "level": CapabilityLevel.CONSULTATION, "role": MembershipRole.USER}
    for _again in range(2):
        joining.propose(
            email=claude.email, organisation=cast.town, **said, actor=actor_of(cast.awa), now=timezone.now()
        )
        work()
    assert len(mailoutbox) == 1


def test_what_was_proposed_gives_nothing_to_whoever_is_attached_otherwise(cast, awa, work):
    claude = make_user("claude@ailleurs.example")
    awa.post(attaching(cast), asked(claude.email))
    work()
    make_member(cast.town, user=claude)
    assert not actor_of(claude).grants


# -- staff -----------------------------------------------------------------------------------------------------------


def test_staff_give_no_right_to_themselves_nor_to_staff(cast, client_as):
    """An hour of assistance became a right for ever: she paid an invoice after her session was closed."""
    nadia, other = make_staff(), make_user("second@portail.example", is_staff_member=True)
    browser = client_as(nadia)
    for user in (nadia, other):
        answer = browser.post(attaching(cast), asked(user.email))
        assert answer.status_code == 422 and "aucun droit à un compte d’assistance" in text_of(answer)
        assert not Membership.objects.filter(user=user).exists()
    member = Membership.objects.create(user=nadia, organisation=cast.town, since=timezone.now())
    right = {"workspace": Workspace.MANAGER, "level": CapabilityLevel.MODIFICATION, "now": timezone.now()}
    for give in (services.grant_capability, services.restore_capability):
        with pytest.raises(DomainError, match="compte d’assistance"):
            give(membership=member, actor=actor_of(nadia), **right)
    assert not Capability.objects.filter(membership=member).exists()


def test_somebody_of_the_staff_who_works_there_is_attached_by_its_manager(cast, awa, work):
    nadia = make_staff(session=False)
    awa.post(attaching(cast), asked(nadia.email))
    work()
    joining.accept(membership_id=Membership.objects.get(user=nadia).pk, actor=actor_of(nadia), now=timezone.now())
    assert actor_of(nadia).grants


def test_what_staff_do_to_a_right_is_told_to_the_managers_and_to_whom_it_concerns(cast, client_as, work, mailoutbox):
    staff, claude = client_as(make_staff()), make_user("claude@ailleurs.example", first_name="Claude")
    page = text_of(staff.get(attaching(cast)))
    assert "prévenus aussitôt" in page
    staff.post(attaching(cast), asked(claude.email))
    right = Capability.objects.get(membership__user=claude)
    address = {"organisation_id": cast.town.pk}
    staff.post(reverse("organisations:revoke", kwargs={**address, "capability_id": right.pk}))
    staff.post(reverse("organisations:detach", kwargs={**address, "membership_id": right.membership_id}))
    work()
    said = [(mail.to[0], mail.subject) for mail in mailoutbox]
    for who in (cast.awa.email, claude.email):
        mine = [subject for to, subject in said if to == who]
        assert len(mine) == 4 and all("Assistance : " in one for one in mine)
    assert "session d’assistance" in mailoutbox[0].body and "Nadia Ferrand" in mailoutbox[0].body
    assert Notification.objects.filter(user=cast.awa, kind="rights").count() == 4


def test_what_a_manager_does_is_no_news_of_the_assistance(cast, work, mailoutbox):
    paul = Membership.objects.get(user=cast.paul)
    right = {"workspace": Workspace.MANAGER, "level": CapabilityLevel.CONSULTATION}
    services.grant_capability(membership=paul, actor=actor_of(cast.awa), now=timezone.now(), **right)
    work()
    assert not mailoutbox


def test_a_new_account_of_staff_is_told_to_the_others(cast, client_as, work, mailoutbox):
    staff, other = client_as(make_staff()), make_user("ancien@portail.example", is_staff_member=True)
    data = {"email": "second@evil.example", "first_name": "Se", "last_name": "Cond", "is_staff_member": "on"}
    staff.post(reverse("accounts:user_create"), data)
    work()
    told = next(mail for mail in mailoutbox if "compte d’assistance" in mail.subject)
    assert other.email in told.to and "second@evil.example" in told.body and "second@evil.example" not in told.to


def test_the_power_of_a_session_is_no_power_of_a_member(cast):
    """Her own right, which a manager gave her, is hers within a session too."""
    nadia = make_staff()
    make_member(cast.town, user=nadia, role=MembershipRole.MAIN_MANAGER)
    session = StaffSession.objects.get(user=nadia)
    actor = actor_for(nadia, now=timezone.now(), staff_session=session.pk)
    right = {"workspace": Workspace.ACCOUNTING, "level": CapabilityLevel.CONSULTATION, "now": timezone.now()}
    services.grant_capability(membership=Membership.objects.get(user=cast.paul), actor=actor, **right)
    assert not Notification.objects.filter(kind="rights").exists()
