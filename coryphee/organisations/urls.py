from django.urls import path

from coryphee.organisations.views import managing, pages, people, rights, staff

app_name = "organisations"
urlpatterns = [
    path("organisation/", pages.mine, name="mine"),
    path("organisation/propositions/<id:membership_id>/", rights.answer, name="answer"),
    path("organisation/<id:organisation_id>/", pages.detail, name="detail"),
    path("organisation/<id:organisation_id>/mandat/", pages.mandate, name="mandate"),
    path("organisation/<id:organisation_id>/mandat/revoquer/", pages.revoke_mandate, name="revoke_mandate"),
    path("organisation/<id:organisation_id>/coordonnees/", managing.edit, name="edit"),
    path("organisation/<id:organisation_id>/factures-recues/", managing.edit_recipient, name="edit_recipient"),
    path("organisation/<id:organisation_id>/services/nouveau/", managing.edit_unit, name="create_unit"),
    path("organisation/<id:organisation_id>/services/<id:unit_id>/", managing.edit_unit, name="edit_unit"),
    path(
        "organisation/<id:organisation_id>/services/<id:unit_id>/etat/",
        managing.set_unit_active,
        name="set_unit_active",
    ),
    path("organisation/<id:organisation_id>/rattacher/", rights.attach, name="attach"),
    path("organisation/<id:organisation_id>/droits/nouveau/", rights.grant, name="grant"),
    path("organisation/<id:organisation_id>/droits/<id:capability_id>/retirer/", rights.revoke, name="revoke"),
    path("organisation/<id:organisation_id>/rattachements/<id:membership_id>/fin/", rights.detach, name="detach"),
    path("administration/utilisateurs/<id:user_id>/", people.person, name="person"),
    path("administration/structures/", staff.every, name="every"),
    path("administration/structures/nouvelle/", staff.create, name="create"),
    path("administration/structures/<id:organisation_id>/etat/", staff.set_active, name="set_active"),
]
