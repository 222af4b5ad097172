from django.urls import path

from coryphee.home.views import administration, health, news, pages, public, undoing

app_name = "home"
urlpatterns = [
    path("", public.home, name="home"),
    path("actualites/", news.news_list, name="news"),
    path("actualites/<id:news_id>/", news.news_item, name="news_item"),
    path("aide/", pages.help_page, name="help"),
    path("aide/<slug:slug>/", pages.help_question, name="help_question"),
    path("accessibilite/", pages.accessibility, name="accessibility"),
    path("mentions-legales/", pages.legal, name="legal"),
    path("notes-de-version/", pages.release_notes, name="release_notes"),
    path("contact/", pages.contact, name="contact"),
    path("verifier-un-courriel/", pages.check_mail, name="check_mail"),
    path("sante/", health.health, name="health"),
    path("annuler/", undoing.undo, name="undo"),
    path("administration/", administration.index, name="administration"),
    path("administration/actualites/", news.manage, name="manage_news"),
    path("administration/actualites/publier/", news.publish, name="publish_news"),
    path("administration/actualites/<id:news_id>/", news.edit, name="edit_news"),
    path("administration/actualites/<id:news_id>/retirer/", news.withdraw, name="withdraw_news"),
    path("administration/travaux/", administration.jobs_list, name="jobs"),
    path("administration/travaux/<id:job_id>/rejouer/", administration.replay, name="replay_job"),
    path("administration/audit/", administration.audit_trail, name="audit"),
]
