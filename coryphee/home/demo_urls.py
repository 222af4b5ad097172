"""Only where `DEMO` is set."""

from django.urls import path

from coryphee.home.views import demo

app_name = "demo"
urlpatterns = [
    path("courriels/", demo.mails, name="mails"),
    path("courriels/<id:mail_id>/", demo.mail, name="mail"),
    path("courriels/<id:mail_id>/html/", demo.mail_html, name="mail_html"),
]
