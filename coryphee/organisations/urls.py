from django.urls import path

from coryphee.organisations import views

app_name = "organisations"
urlpatterns = [
    path("organisation/", views.mine, name="mine"),
    path("organisation/<int:organisation_id>/", views.detail, name="detail"),
    path("organisation/<int:organisation_id>/coordonnees/", views.edit, name="edit"),
    path("organisation/<int:organisation_id>/factures-recues/", views.edit_recipient, name="edit_recipient"),
    path("organisation/<int:organisation_id>/services/nouveau/", views.edit_unit, name="create_unit"),
    path("organisation/<int:organisation_id>/services/<int:unit_id>/", views.edit_unit, name="edit_unit"),
    path("organisation/<int:organisation_id>/rattacher/", views.attach, name="attach"),
    path("organisation/<int:organisation_id>/droits/nouveau/", views.grant, name="grant"),
    path("organisation/<int:organisation_id>/droits/<int:capability_id>/fermer/", views.revoke, name="revoke"),
    path("organisation/<int:organisation_id>/mandat/", views.mandate, name="mandate"),
    path("administration/structures/", views.every, name="every"),
    path("administration/structures/nouvelle/", views.create, name="create"),
]
