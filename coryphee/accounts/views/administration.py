"""Staff: the time-limited session, and the accounts."""

from datetime import datetime

from django.contrib import messages
from django.core.exceptions import BadRequest, PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from coryphee.accounts import queries, services
from coryphee.accounts.forms import CreateUserForm, StaffSessionForm
from coryphee.accounts.models import User
from coryphee.core.access import SIGNED_IN, STAFF, needs
from coryphee.core.actor import Actor
from coryphee.core.articles import of_person
from coryphee.core.errors import DomainError
from coryphee.core.http import form_response
from coryphee.core.tables import Column, Kind, Table, TextFilter
from coryphee.core.tables.http import preferred_size, table_response
from coryphee.ui.asking import Question, offer_undo, question_page, undoes, way_back
from coryphee.ui.screens import attempt_or_say, said

START = (gettext_lazy("Administration"), "/administration/", gettext_lazy("Comptes"), "/administration/utilisateurs/")


def page_of(user: User) -> str:
    """The page of a person, which the module that knows structures and rights has."""
    return reverse("organisations:person", args=[user.pk])


def _named(rows: QuerySet[User], text: str) -> QuerySet[User]:
    """Each word in the name or in the address."""
    for word in text.split():
        names = Q(first_name__icontains=word) | Q(last_name__icontains=word)
        rows = rows.filter(names | Q(email__icontains=word))
    return rows


class UserTable(Table):
    caption = gettext_lazy("Comptes")
    filename = "comptes"
    default_sort = "email"
    filters = (TextFilter("q", gettext_lazy("Nom ou adresse"), apply=_named),)
    columns = (
        Column("email", gettext_lazy("Adresse de connexion"), sort="email", link=page_of),
        Column("name", gettext_lazy("Nom"), lambda row: row.get_full_name()),
        Column("last_login", gettext_lazy("Dernière connexion"), kind=Kind.DATETIME),
        Column(
            "active",
            gettext_lazy("État"),
            lambda row: _("Actif") if row.is_active else _("Désactivé"),
            kind=Kind.STATUS,
            tone=lambda row: "success" if row.is_active else "neutral",
        ),
        Column("actions", gettext_lazy("Actions"), template="accounts/_user_actions.html", in_exports=False),
    )


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def staff_session(request: HttpRequest) -> HttpResponse:
    """Open one's session with a reason, or close it."""
    if not request.user.is_staff_member:
        raise PermissionDenied
    if request.method == "POST" and "close" in request.POST:
        services.close_staff_session(user=request.user, actor=request.actor, now=timezone.now())
        messages.success(request, _("Session d’assistance fermée."))
        return redirect("accounts:staff_session")
    here = request.session.get(services.STAFF_SESSION, 0)
    form = StaffSessionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        who = {"user": request.user, "actor": request.actor, "now": timezone.now()}
        session = services.open_staff_session(reason=form.cleaned_data["reason"], here=here, **who)
        request.session[services.STAFF_SESSION] = session.pk
        return redirect("/administration/")
    opened = services.active_staff_session(user_id=request.user.pk, now=timezone.now(), here=here)
    return form_response(request, "accounts/staff_session.html", {"form": form, "session": opened}, form)


@needs(STAFF)
@require_safe
def user_list(request: HttpRequest) -> HttpResponseBase:
    table = UserTable(User.objects.all(), params=request.GET, size=preferred_size(request))
    return table_response(request, table, "accounts/user_list.html")


@needs(STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
def user_create(request: HttpRequest) -> HttpResponse:
    """A new account; its person is mailed a code and chooses her password. Clicked thrice, it is made once."""
    form = CreateUserForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        who = {"actor": request.actor, "now": timezone.now()}
        try:
            user = services.open_account(**form.cleaned_data, **who)
        except DomainError as error:
            said(form, error, "email")
        else:
            done = _("Compte créé. Un courriel part à %(email)s avec un code pour choisir un mot de passe.")
            messages.success(request, done % {"email": user.email})
            return redirect(page_of(user))
    return form_response(request, "accounts/user_create.html", {"form": form}, form)


@needs(STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
def user_code(request: HttpRequest, user_id: int) -> HttpResponse:
    """Mail a code to a person, so that she chooses a password; asked first, for it makes older codes worthless."""
    user = get_object_or_404(User, pk=user_id)
    if request.method == "POST":
        done = _("Un courriel part à %(email)s avec un code pour choisir un mot de passe.") % {"email": user.email}
        who = {"actor": request.actor, "now": timezone.now()}
        attempt_or_say(request, lambda: services.give_code(user=user, **who), done=done)
        return redirect(page_of(user))
    question = Question(
        title=_("Envoyer un code à %(who)s ?") % {"who": user},
        effect=_(
            "Un courriel part à %(email)s avec un code qui vaut sept jours et sert une fois : avec lui, cette personne "
            "choisit un nouveau mot de passe. Vous ne verrez ni l’un ni l’autre. D’ici là, l’ancien mot de passe sert "
            "toujours ; un code envoyé avant celui-ci ne vaut plus rien."
        )
        % {"email": user.email},
        button=_("Envoyer le code"),
        back=page_of(user),
        crumbs=(*START, str(user), page_of(user)),
        harmless=True,
    )
    return question_page(request, question)


@needs(STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
def user_session(request: HttpRequest, user_id: int, mark: str) -> HttpResponse:
    """Sign one browser of a person out, once what it causes has been read."""
    user, now = get_object_or_404(User, pk=user_id), timezone.now()
    found = next((one for one in queries.open_sessions(user.pk, now=now) if one.mark == mark), None)
    if found is None:
        messages.info(request, _("Cette session est déjà fermée."))
        return redirect(page_of(user))
    if request.method == "POST":
        services.close_session(user=user, key=found.key, actor=request.actor, now=now)
        messages.success(request, _("La session de %(who)s est fermée.") % {"who": user})
        return redirect(page_of(user))
    question = Question(
        title=_("Fermer cette session de %(who)s ?") % {"who": user},
        effect=_(
            "Le navigateur qui s’est connecté depuis l’adresse %(address)s devra se connecter de nouveau. Ce qui y "
            "était en cours de saisie peut être repris pendant une heure. Qui connaît le mot de passe pourra revenir : "
            "en cas de doute, envoyez aussi un code."
        )
        % {"address": found.address or _("inconnue")},
        button=_("Fermer la session"),
        back=page_of(user),
        crumbs=(*START, str(user), page_of(user)),
    )
    return question_page(request, question)


@needs(STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
def user_active(request: HttpRequest, user_id: int) -> HttpResponse:
    """Deactivate or reactivate, once what it causes has been read. What is wanted is posted: a stale window does not
    do the contrary."""
    user = get_object_or_404(User, pk=user_id)
    back = way_back(request, page_of(user))
    if request.method != "POST":
        return question_page(request, _question(user, back))
    wanted = request.POST.get("do")
    if wanted not in ("activate", "deactivate"):
        raise BadRequest
    attempt_or_say(request, lambda: _set_active(request, user, back, active=wanted == "activate"))
    return redirect(back)


def _question(user: User, back: str) -> Question:
    crumbs = (*START, str(user), page_of(user))
    named = {"who": user, "of_who": of_person(str(user)), "email": user.email}
    if user.is_active:
        return Question(
            title=_("Désactiver le compte %(of_who)s ?") % named,
            effect=_(
                "%(who)s (%(email)s) ne peut plus se connecter et sort du portail à sa prochaine page. Ses droits et "
                "tout ce qui a été fait restent ; on peut réactiver le compte. Un courriel le lui dit."
            )
            % named,
            button=_("Désactiver le compte"),
            back=back,
            crumbs=crumbs,
            do="deactivate",
        )
    return Question(
        title=_("Réactiver le compte %(of_who)s ?") % named,
        effect=_(
            "%(who)s (%(email)s) peut de nouveau se connecter, avec le mot de passe et les droits d’avant. Un "
            "courriel le lui dit."
        )
        % named,
        button=_("Réactiver le compte"),
        back=back,
        crumbs=crumbs,
        do="activate",
        harmless=True,
    )


def _set_active(request: HttpRequest, user: User, back: str, *, active: bool) -> None:
    changed = services.set_active(user=user, active=active, actor=request.actor, now=timezone.now())
    named = {"who": user, "of_who": of_person(str(user))}
    if changed and active:
        messages.success(request, _("Le compte %(of_who)s est réactivé.") % named)
    elif changed:
        done = _("Le compte %(of_who)s est désactivé.") % named
        offer_undo(request, done, act="deactivate_user", back=back, user_id=user.pk)
    else:
        already = _("Ce compte était déjà actif.") if active else _("Ce compte était déjà désactivé.")
        messages.info(request, already)


@undoes("deactivate_user")
def _activate_again(*, user_id: int, actor: Actor, now: datetime) -> None:
    services.set_active(user=User.objects.get(pk=user_id), active=True, actor=actor, now=now)
