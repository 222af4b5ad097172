"""`{% csrf_token %}` also says whose page it stands in: every form does, and none has to think of it."""

from typing import Any

from django import template
from django.template.defaulttags import CsrfTokenNode
from django.utils.html import format_html
from django.utils.safestring import SafeString

from coryphee.accounts import services

register = template.Library()


class MarkedTokenNode(CsrfTokenNode):
    def render(self, context: Any) -> SafeString:
        token = super().render(context)
        request = getattr(context, "request", None) or context.get("request")
        user = getattr(request, "user", None)
        if not token or user is None or not user.is_authenticated:
            return SafeString(token)
        if not hasattr(request, "page_mark"):
            request.page_mark = services.mark_of(user)
        mark = request.page_mark
        return format_html('{}<input type="hidden" name="{}" value="{}">', token, services.MARK, mark)


@register.tag("csrf_token")
def csrf_token(_parser: Any, _token: Any) -> MarkedTokenNode:
    return MarkedTokenNode()
