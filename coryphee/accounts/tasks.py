"""Mails about the account itself (A.8); they go out whatever the person's preferences."""

from datetime import timedelta

from django.conf import settings
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.accounts import services
from coryphee.accounts.models import User
from coryphee.core.jobs import every, job
from coryphee.core.models import Lane
from coryphee.core.texts import quoted
from coryphee.mail import services as mail

DAY = timedelta(days=1)
MOST_STAFF = 100  # told of a new one


@job("accounts.tell_address_changed", lane=Lane.MAILS, outside=True)
def tell_address_changed(*, user_id: int, address: str) -> None:
    """M-04: to the old and to the new contact address."""
    user = User.objects.get(pk=user_id)
    text = _(
        "L’adresse de contact de votre compte est désormais %(new)s. Si ce n’est pas vous, écrivez à %(contact)s."
    ) % {
        "new": user.contact_email,
        "contact": settings.PORTAL_CONTACT,
    }
    mail.send(to=[address], subject=_("Votre adresse de contact a changé"), text=text, now=timezone.now())


@job("accounts.send_contact_code", lane=Lane.MAILS, outside=True)
def send_contact_code(*, user_id: int, address: str) -> None:
    """To the address that somebody wants to be written at: whoever reads it there has shown to be its owner."""
    user, now = User.objects.get(pk=user_id), timezone.now()
    text = _(
        "Quelqu’un demande à recevoir ici les messages de son compte sur %(portal)s. Si c’est vous, écrivez ce code "
        "dans « Mon compte », où vous avez donné cette adresse : %(code)s. Il vaut une heure.\n\n"
        "Sinon, laissez ce message : rien ne vous sera envoyé. Un doute ? Écrivez à %(contact)s."
    ) % {
        "portal": settings.PORTAL_NAME,
        "code": services.contact_code(user, address, now),
        "contact": settings.PORTAL_CONTACT,
    }
    mail.send(to=[address], subject=_("Votre adresse de contact : un code à recopier"), text=text, now=now)


@job("accounts.tell_failures", lane=Lane.MAILS, outside=True)
def tell_failures(*, user_id: int) -> None:
    """Many tries on this account failed: its owner is told, at most once a day, at both addresses."""
    now = timezone.now()
    due = Q(failures_told_at=None) | Q(failures_told_at__lt=now - DAY)
    user = User.objects.filter(due, pk=user_id, is_active=True).first()
    if user is None:
        return
    text = _(
        "De nombreux essais de connexion à votre compte ont échoué. Ces essais n’ont pas ouvert votre compte : "
        "le portail les ralentit, sans gêner les navigateurs d’où vous vous connectez d’habitude.\n\n"
        "Si c’était vous, vous n’avez rien à faire. Sinon, connectez-vous comme d’habitude, sans suivre de lien reçu, "
        "et choisissez dans « Mon compte » un mot de passe que vous n’utilisez nulle part ailleurs.\n\n"
        "Si la page de connexion vous fait attendre à cause de ces essais, écrivez-y ce code sous votre mot de passe : "
        "%(code)s. Il vaut deux jours, et rien sans le mot de passe. "
        "Un doute ? Écrivez à %(contact)s."
    ) % {"contact": settings.PORTAL_CONTACT, "code": services.pass_for(user, now)}
    subject, to = _("Des essais de connexion à votre compte ont échoué"), sorted({user.email, user.contact_email})
    mail.send(to=to, subject=subject, text=text, now=now)
    User.objects.filter(pk=user.pk).update(failures_told_at=now)


@job("accounts.send_code", lane=Lane.MAILS, outside=True)
def send_code(*, email: str, origin: str) -> None:
    """The code with which its owner chooses a password; nothing where no account has this address."""
    now = timezone.now()
    found = services.code_to_send(email=email, origin=origin, now=now)
    if found is None:
        return
    user, code = found
    ends = timezone.localtime(user.code_ends_at)
    text = _(
        "Bonjour %(name)s,\n\nVoici le code qui vous permet de choisir votre mot de passe : %(code)s\n\n"
        "Ouvrez %(portal)s, à l’adresse que vous connaissez ou que vous a donnée qui vous a ouvert ce compte, "
        "choisissez « Se connecter », puis "
        "« Mot de passe oublié, ou premier mot de passe », puis « J’ai reçu un code ». Le code vaut jusqu’au "
        "%(day)s à %(hour)s, une seule fois, sur cette page seulement.\n\n"
        "Ne le donnez à personne, pas même à l’assistance : elle ne vous le demandera jamais. Si vous n’avez rien "
        "demandé, laissez ce message : votre mot de passe n’a pas changé. Un doute ? Écrivez à %(contact)s."
    ) % {
        "name": quoted(str(user)),
        "code": code,
        "portal": settings.PORTAL_NAME,
        "day": f"{ends:%d/%m/%Y}",
        "hour": f"{ends:%H:%M}",
        "contact": settings.PORTAL_CONTACT,
    }
    mail.send(to=[user.email], subject=_("Choisissez votre mot de passe"), text=text, now=now)


@job("accounts.tell_new_staff", lane=Lane.MAILS, outside=True)
def tell_new_staff(*, user_id: int, by: str) -> None:
    """One of the staff made another one: all the others are told."""
    made = User.objects.get(pk=user_id)
    text = _(
        "%(by)s a ouvert un compte d’assistance pour %(who)s, %(email)s : cette personne peut ouvrir des sessions "
        "d’assistance. Si ce n’était pas convenu, désactivez ce compte dans « Administration » et parlez-en."
    ) % {"by": quoted(by), "who": quoted(str(made)), "email": made.email}
    staff = User.objects.filter(is_staff_member=True, is_active=True).exclude(pk=user_id).order_by("pk")
    subject, now = _("Un nouveau compte d’assistance est ouvert"), timezone.now()
    to = list(staff.values_list("email", flat=True)[:MOST_STAFF])
    if to:
        mail.send(to=to, subject=subject, text=text, now=now)


@job("accounts.tell_password", lane=Lane.MAILS, outside=True)
def tell_password(*, user_id: int) -> None:
    """A password was chosen with a code: told at both addresses, in case it was somebody else."""
    user = User.objects.get(pk=user_id)
    text = _(
        "Le mot de passe de votre compte vient d’être choisi avec un code reçu par courriel. Les sessions qui étaient "
        "ouvertes ont été fermées. Si ce n’est pas vous, écrivez aussitôt à %(contact)s."
    ) % {"contact": settings.PORTAL_CONTACT}
    to = sorted({user.email, user.contact_email})
    mail.send(to=to, subject=_("Votre mot de passe a changé"), text=text, now=timezone.now())


@every("accounts.forget_old_sessions", seconds=86_400, lane=Lane.BULK)
def forget_old_sessions() -> None:
    """Sessions that ended by themselves leave the table."""
    services.forget_old_sessions(now=timezone.now())


@every("accounts.forget_old_tries", seconds=86_400, lane=Lane.BULK)
def forget_old_tries() -> None:
    """Tries of more than a day ago count no more."""
    services.forget_old_tries(now=timezone.now())


@job("accounts.tell_active", lane=Lane.MAILS, outside=True)
def tell_active(*, user_id: int, active: int | None = None) -> None:
    """M-06 to the login address, M-08 to the contact address; nothing where it was undone meanwhile."""
    user = User.objects.get(pk=user_id)
    if active is not None and bool(active) != user.is_active:
        return
    if user.is_active:
        subject, to = _("Votre compte est réactivé"), user.contact_email
        text = _("Vous pouvez de nouveau vous connecter au portail comme d’habitude.")
    else:
        subject, to = _("Votre compte est désactivé"), user.email
        text = _("Vous ne pouvez plus vous connecter au portail. Pour le réactiver, écrivez à %(contact)s.") % {
            "contact": settings.PORTAL_CONTACT
        }
    mail.send(to=[to], subject=subject, text=text, now=timezone.now())
