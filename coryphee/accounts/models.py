"""Who signs in: people, their tries, their sessions. What they may do elsewhere is not known here."""

from datetime import datetime
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower, Now
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Store a person; his contact address is his login address until he gives another (F-095)."""
        email = email.strip().lower()
        fields.setdefault("contact_email", email)
        user = self.model(email=email, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").strip().lower())


class User(AbstractBaseUser):
    """A person. The login address never changes (F-034); messages go to the contact address (F-035, F-095)."""

    email = models.EmailField(_("adresse électronique de connexion"), unique=True)
    contact_email = models.EmailField(_("adresse électronique de contact"))
    first_name = models.CharField(_("prénom"), max_length=100)
    last_name = models.CharField(_("nom"), max_length=100)
    phone = models.CharField(_("téléphone"), max_length=30, blank=True)
    is_active = models.BooleanField(_("actif"), default=True)
    is_staff_member = models.BooleanField(
        _("peut ouvrir une session d’assistance"), default=False, help_text=_("Ce n’est jamais un pouvoir permanent.")
    )
    code_made_at = models.DateTimeField(null=True, blank=True, editable=False)  # of the code of `services.codes`
    code_ends_at = models.DateTimeField(null=True, blank=True, editable=False)
    failures_told_at = models.DateTimeField(null=True, blank=True, editable=False)
    previous_login = models.DateTimeField(_("dernière connexion avant celle-ci"), null=True, blank=True)
    date_joined = models.DateTimeField(_("créé le"), db_default=Now())

    objects: ClassVar[UserManager] = UserManager()

    EMAIL_FIELD = "contact_email"
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["first_name", "last_name"]

    class Meta:
        verbose_name = _("utilisateur")
        constraints = [
            models.CheckConstraint(
                condition=Q(email=Lower("email")),
                name="user_email_is_lower_case",
                violation_error_message=_("L’adresse de connexion s’écrit en minuscules."),
            ),
        ]

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    def clean(self) -> None:
        self.email = self.email.strip().lower()

    def get_full_name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def get_short_name(self) -> str:
        return self.first_name or self.email


class Session(AbstractBaseSession):
    """A browser in which somebody is signed in, with whose it is: staff see it on his page and may close it."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, null=True, related_name="sessions")

    class Meta:
        verbose_name = _("session ouverte")
        verbose_name_plural = _("sessions ouvertes")

    @classmethod
    def get_session_store_class(cls) -> Any:
        """What reads and writes these rows: Django asks it by this name."""
        return import_string("coryphee.accounts.sessions.SessionStore")


class SignIn(models.Model):
    """One successful sign-in, as « Mon compte » lists them to their owner."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="sign_ins")
    at = models.DateTimeField()
    address = models.CharField(max_length=45, blank=True)
    network = models.CharField(max_length=45, blank=True)  # the address, or the /64 of an IPv6 one
    browser = models.CharField(max_length=200, blank=True)

    class Meta:
        verbose_name = _("connexion")
        indexes = [
            models.Index(fields=["user", "-at"], name="sign_in_user_at"),
            models.Index(fields=["user", "network", "-at"], name="sign_in_user_network"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.at:%Y-%m-%d %H:%M}"


class SignInThrottle(models.Model):
    """How many tries failed under one key: an account seen from a network or a browser, either alone (P-02).

    The key is a keyed digest: the table tells nobody which addresses were tried.
    """

    key = models.CharField(max_length=64, unique=True)
    failures = models.PositiveIntegerField(default=0)
    last_try_at = models.DateTimeField()
    blocked_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("ralentissement de la connexion")

    def __str__(self) -> str:
        return f"{self.key[:8]}… {self.failures}"


class StaffSession(models.Model):
    """A « session d’assistance »: power over the portal, for a stated reason and a short time."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="staff_sessions")
    reason = models.CharField(_("motif"), max_length=500)
    opened_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("session d’assistance")
        constraints = [
            models.UniqueConstraint(
                fields=["user"],
                condition=Q(closed_at=None),
                name="staff_session_one_open",
                violation_error_message=_("Une session d’assistance est déjà ouverte."),
            ),
            models.CheckConstraint(
                condition=Q(expires_at__gt=F("opened_at")),
                name="staff_session_ends_after_start",
                violation_error_message=_("La session d’assistance se termine après son ouverture."),
            ),
            models.CheckConstraint(
                condition=~Q(reason=""),
                name="staff_session_has_reason",
                violation_error_message=_("Indiquez le motif de la session d’assistance."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.opened_at:%Y-%m-%d %H:%M}"

    def is_open(self, now: datetime) -> bool:
        return self.closed_at is None and self.opened_at <= now < self.expires_at


class PendingForm(models.Model):
    """What somebody had typed when his session expired, kept an hour for him alone.

    `token` is stored as a digest: reading the table gives nobody the address of the page that shows it.
    """

    token = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="pending_forms")
    path = models.CharField(max_length=2000)
    content = models.TextField()  # signed, so that what is posted again is what was typed
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("saisie interrompue")
        indexes = [models.Index(fields=["user", "-created_at"], name="pending_form_user_at")]

    def __str__(self) -> str:
        return f"{self.user_id} {self.path}"
