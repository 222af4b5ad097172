"""The home page, connected or not."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from coryphee.cases.desks import home_blocks
from coryphee.core.access import PUBLIC, needs
from coryphee.home import queries
from coryphee.ui.tiles import Place, tiles_at

NEWS_ON_HOME = 3


@needs(PUBLIC)
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """« Accueil » for everybody (F-003…F-013), or « Ce qui vous attend » for who is signed in (F-160)."""
    now = timezone.now()
    news = queries.published_news(now)[:NEWS_ON_HOME]
    if not request.user.is_authenticated:
        tiles = {"tiles": tiles_at(Place.HOME), "without_account": tiles_at(Place.NO_ACCOUNT)}
        return render(request, "home/public.html", {"news": news, **tiles})
    blocks = home_blocks(request.actor, today=timezone.localdate(now))
    return render(request, "home/connected.html", {"news": news, "blocks": blocks})
