"""Only where `DEMO` is set."""

from django.urls import path

from coryphee.demo import views

app_name = "demo"
urlpatterns = [
    path("courriels/", views.mails, name="mails"),
    path("courriels/<id:mail_id>/", views.mail, name="mail"),
    path("courriels/<id:mail_id>/html/", views.mail_html, name="mail_html"),
]
