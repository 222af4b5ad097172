from django.urls import path

from coryphee.accounts.views import account, administration, codes, interrupted, sign_in

app_name = "accounts"
urlpatterns = [
    path("connexion/", sign_in.login, name="login"),
    path("connexion/reprendre/", interrupted.resume, name="resume"),
    path("connexion/code/", codes.ask, name="ask_code"),
    path("connexion/mot-de-passe/", codes.choose, name="choose_password"),
    path("deconnexion/", sign_in.logout, name="logout"),
    path("compte/", account.account, name="account"),
    path("compte/adresse/", account.contact, name="contact"),
    path("compte/mot-de-passe/", account.password, name="password"),
    path("administration/session/", administration.staff_session, name="staff_session"),
    path("administration/utilisateurs/", administration.user_list, name="user_list"),
    path("administration/utilisateurs/nouveau/", administration.user_create, name="user_create"),
    path("administration/utilisateurs/<id:user_id>/etat/", administration.user_active, name="user_active"),
    path("administration/utilisateurs/<id:user_id>/code/", administration.user_code, name="user_code"),
    path(
        "administration/utilisateurs/<id:user_id>/sessions/<str:mark>/",
        administration.user_session,
        name="user_session",
    ),
]
