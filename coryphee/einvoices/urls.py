from django.urls import path

from coryphee.einvoices import views

app_name = "einvoices"
urlpatterns = [
    path("verifier-une-facture/", views.verify, name="verify"),
    path("verifier-une-facture/corriger/", views.correct_file, name="correct_file"),
    path("verifier-une-facture/convertir/", views.convert_posted_back, name="convert_file"),
    path("verifier-une-facture/regles/<str:rule_id>/", views.rule, name="rule"),
]
