"""The pages that explain: help, legal notice, accessibility, release notes, contact, checking a mail."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from coryphee.core.access import PUBLIC, needs
from coryphee.home.help.questions import QUESTIONS, THEMES
from coryphee.home.help.ranking import LONGEST_QUERY, rank
from coryphee.home.release_notes import RELEASES
from coryphee.organisations.mandates import operator_in_words


@needs(PUBLIC)
@require_safe
def help_page(request: HttpRequest) -> HttpResponse:
    """« Aide » (F-014): the questions by theme, or those nearest to what was asked."""
    asked = request.GET.get("q", "").strip()[:LONGEST_QUERY]
    themes = [(theme, [q for q in QUESTIONS if q.theme == theme]) for theme in THEMES]
    found = rank(asked) if asked else []
    return render(request, "home/help.html", {"asked": asked, "found": found, "themes": themes})


@needs(PUBLIC)
@require_safe
def help_question(request: HttpRequest, slug: str) -> HttpResponse:
    question = next((q for q in QUESTIONS if q.slug == slug), None)
    if question is None:
        raise Http404
    return render(request, "home/help_question.html", {"question": question})


@needs(PUBLIC)
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """Accessibility statement (B-44): what has been checked, and what has not."""
    return render(request, "home/accessibility.html", {"contact": settings.PORTAL_CONTACT})


@needs(PUBLIC)
@require_safe
def legal(request: HttpRequest) -> HttpResponse:
    context = {
        "operator": operator_in_words(),
        "contact": settings.PORTAL_CONTACT,
        "phone": settings.OPERATOR_PHONE,
        "director": settings.PUBLICATION_DIRECTOR,
        "host": settings.PORTAL_HOST,
        "dpo": settings.DPO_CONTACT,
    }
    return render(request, "home/legal.html", context)


@needs(PUBLIC)
@require_safe
def release_notes(request: HttpRequest) -> HttpResponse:
    return render(request, "home/release_notes.html", {"releases": RELEASES})


@needs(PUBLIC)
@require_safe
def contact(request: HttpRequest) -> HttpResponse:
    """« Nous contacter » without signing in (F-012)."""
    said = {"contact": settings.PORTAL_CONTACT, "phone": settings.OPERATOR_PHONE, "hours": settings.CONTACT_HOURS}
    return render(request, "home/contact.html", said)


@needs(PUBLIC)
@require_safe
def check_mail(request: HttpRequest) -> HttpResponse:
    """« Vérifier un courriel » (P-19, D-17): how our mails are and never are; which address is ours (F-017)."""
    context = {"sender": settings.MAIL_FROM, "address": settings.PUBLIC_URL, "contact": settings.PORTAL_CONTACT}
    return render(request, "home/check_mail.html", context)
