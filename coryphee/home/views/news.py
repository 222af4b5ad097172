"""« Actualités »: read by everybody, kept by staff."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coryphee.core.access import PUBLIC, STAFF, needs
from coryphee.core.http import form_response
from coryphee.core.tables.http import preferred_size, table_response
from coryphee.home import queries, services
from coryphee.home.forms import NewsForm
from coryphee.home.models import News
from coryphee.home.tables import NewsTable
from coryphee.ui.asking import Question, question_page, way_back
from coryphee.ui.screens import attempt, edited

PER_PAGE = 10


@needs(PUBLIC)
@require_safe
def news_list(request: HttpRequest) -> HttpResponse:
    page = Paginator(queries.published_news(timezone.now()), PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "home/news_list.html", {"page": page})


@needs(PUBLIC)
@require_safe
def news_item(request: HttpRequest, news_id: int) -> HttpResponse:
    news = get_object_or_404(queries.published_news(timezone.now()), pk=news_id)
    return render(request, "home/news_item.html", {"news": news})


@needs(STAFF)
@require_safe
def manage(request: HttpRequest) -> HttpResponseBase:
    table = NewsTable(queries.all_news(timezone.now()), params=request.GET, size=preferred_size(request))
    return table_response(request, table, "home/admin_news.html")


@needs(STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
def publish(request: HttpRequest) -> HttpResponse:
    form = NewsForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        now = timezone.now()
        actor = request.actor
        done = attempt(form, lambda: services.publish_news(actor=actor, now=now, **form.cleaned_data))
        if done:
            messages.success(request, _("L’actualité est enregistrée."))
            return redirect("home:manage_news")
    return _form_page(request, form, _("Publier une actualité"))


@needs(STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, news_id: int) -> HttpResponse:
    news = get_object_or_404(News, pk=news_id)
    who = {"actor": request.actor, "now": timezone.now()}
    form, saved = edited(
        request,
        news,
        lambda row, data: NewsForm(data, instance=row),
        lambda row, values: services.edit_news(news=row, **who, **values),
    )
    if saved:
        messages.success(request, _("L’actualité est modifiée."))
        return redirect("home:manage_news")
    return _form_page(request, form, _("Modifier l’actualité"))


@needs(STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, news_id: int) -> HttpResponse:
    """Take an announcement off every page, once what it causes has been read."""
    news = get_object_or_404(News, pk=news_id)
    back = way_back(request, reverse("home:manage_news"))
    if request.method == "POST":
        services.withdraw_news(news=news, actor=request.actor, now=timezone.now())
        messages.success(request, _("L’actualité est retirée : elle n’est plus visible."))
        return redirect(back)
    question = Question(
        title=_("Retirer « %(title)s » ?") % {"title": news.title},
        effect=_(
            "Cette actualité disparaît de toutes les pages. Elle ne se remet pas : il faudrait la publier de neuf."
        ),
        button=_("Retirer l’actualité"),
        back=back,
        crumbs=(_("Administration"), "/administration/", _("Actualités"), reverse("home:manage_news")),
    )
    return question_page(request, question)


def _form_page(request: HttpRequest, form: NewsForm, title: str) -> HttpResponse:
    context = {"form": form, "title": title}
    return form_response(request, "home/admin_news_form.html", context, form)
