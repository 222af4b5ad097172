"""Mails about the account itself (A.8); they go out whatever the person's preferences."""

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils.translation import gettext as _

from coryphee.accounts.models import User
from coryphee.core.jobs import effect_done, job
from coryphee.core.mails import deliver
from coryphee.core.models import Lane


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
    deliver(EmailMessage(_("Votre adresse de contact a changé"), text, settings.MAIL_FROM, [address]))
    effect_done()


@job("accounts.tell_active", lane=Lane.MAILS, outside=True)
def tell_active(*, user_id: int) -> None:
    """M-06 to the login address, M-08 to the contact address."""
    user = User.objects.get(pk=user_id)
    if user.is_active:
        subject, to = _("Votre compte est réactivé"), user.contact_email
        text = _("Vous pouvez de nouveau vous connecter au portail comme d’habitude.")
    else:
        subject, to = _("Votre compte est désactivé"), user.email
        text = _("Vous ne pouvez plus vous connecter au portail. Pour le réactiver, écrivez à %(contact)s.") % {
            "contact": settings.PORTAL_CONTACT
        }
    deliver(EmailMessage(subject, text, settings.MAIL_FROM, [to]))
    effect_done()
