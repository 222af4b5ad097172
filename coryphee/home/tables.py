"""The lists of « Administration »."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from coryphee.audit.actions import label_of
from coryphee.core.tables import ChoiceFilter, Column, DateRangeFilter, Kind, Table, TextFilter
from coryphee.home.enums import NewsTag


class NewsTable(Table):
    columns = (
        Column(
            "rubrique",
            _("Rubrique"),
            lambda news: news.get_tag_display(),
            kind=Kind.STATUS,
            tone=lambda news: news.color,
        ),
        Column("titre", _("Titre"), "title", link=lambda news: reverse("home:edit_news", args=[news.pk])),
        Column("publication", _("Publication"), "published_at", kind=Kind.DATETIME, sort="published_at"),
        Column("auteur", _("Auteur"), "author"),
        Column("etat", _("État"), "state"),
        Column("actions", _("Actions"), template="home/_news_actions.html"),
    )
    filters = (ChoiceFilter("rubrique", _("Rubrique"), field="tag", choices=NewsTag.choices),)
    default_sort = "-publication"
    caption = _("Actualités")
    empty = _("Aucune actualité n’a encore été publiée.")
    exports = {}


class JobTable(Table):
    """What failed for good: somebody must look, then replay (design §3.3)."""

    columns = (
        Column("travail", _("Travail"), "name"),
        Column("objet", _("Objet"), lambda job: ", ".join(f"{k} {v}" for k, v in sorted(job.arguments.items()))),
        Column("essais", _("Essais"), "attempts", kind=Kind.NUMBER),
        Column("echec", _("En échec depuis le"), "finished_at", kind=Kind.DATETIME, sort="finished_at"),
        Column("erreur", _("Dernière erreur"), template="home/_job_error.html"),
        Column("actions", _("Actions"), template="home/_job_actions.html"),
    )
    filters = (TextFilter("travail", _("Travail"), field="name"),)
    caption = _("Travaux en échec")
    empty = _("Aucun travail en échec : tout ce que le portail devait faire est fait ou en cours.")
    exports = {}


class AuditTable(Table):
    """Who did what, when, from where, on whose behalf (design §3.5)."""

    columns = (
        Column("numero", _("N°"), "id", kind=Kind.NUMBER, sort="id"),
        Column("date", _("Date"), "at", kind=Kind.DATETIME),
        Column("action", _("Action"), lambda event: label_of(event.action)),
        Column("code", _("Code"), "action"),
        Column("auteur", _("Auteur"), "actor_label"),
        Column("objet", _("Objet"), "target"),
        Column("origine", _("Origine"), "origin"),
        Column("sceau", _("Scellée sous le n°"), lambda event: event.sequence or _("pas encore")),
        Column("details", _("Détail"), lambda event: "; ".join(f"{k} : {v}" for k, v in event.details.items())),
    )
    filters = (
        TextFilter("action", _("Code"), help=_("Exemple : invoice.reject"), lookup="startswith"),
        TextFilter("objet", _("Objet"), field="target", help=_("Exemple : invoice:42"), lookup="exact"),
        TextFilter("auteur", _("Auteur"), field="actor_label"),
        DateRangeFilter("date", _("Date"), field="at"),
    )
    default_sort = "-numero"
    caption = _("Piste d’audit")
    empty = _("La piste d’audit est vide.")
    filename = "piste-d-audit"
