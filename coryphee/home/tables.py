"""The lists of « Administration »."""

from collections.abc import Iterator

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from coryphee.audit.actions import all_actions
from coryphee.audit.models import AuditEvent
from coryphee.audit.naming import kinds
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


class _Actions:
    """Every action of the trail in its words: features declare theirs after this list is made."""

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(sorted(((code, str(label)) for code, label in all_actions().items()), key=lambda one: one[1]))


class _Kinds:
    """Every kind of object of the trail."""

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(sorted((kind, str(label)) for kind, label in kinds()))


def _of_number(rows: QuerySet[AuditEvent], number: str) -> QuerySet[AuditEvent]:
    """Lines about the objects of any kind that have this number, each found by its index."""
    return rows.filter(target__in=[f"{kind}:{number.strip()}" for kind, _label in kinds()])


class AuditTable(Table):
    """Who did what, when, from where, on whose behalf (design §3.5), in words: see `audit.naming`."""

    columns = (
        Column("numero", _("N°"), "id", kind=Kind.NUMBER, sort="id"),
        Column("date", _("Date"), "at", kind=Kind.DATETIME),
        Column("action", _("Action"), "what"),
        Column("objet", _("Objet"), "about"),
        Column("details", _("Détail"), "more"),
        Column("auteur", _("Auteur"), "actor_label"),
        Column("origine", _("Depuis"), "origin"),
        Column("sceau", _("Scellée sous le n°"), lambda event: event.sequence or _("pas encore")),
    )
    filters = (
        ChoiceFilter("action", _("Action"), choices=_Actions()),
        ChoiceFilter(
            "sorte",
            _("Sorte d’objet"),
            choices=_Kinds(),
            apply=lambda rows, kind: rows.filter(target__startswith=f"{kind}:"),
        ),
        TextFilter(
            "objet",
            _("Numéro de l’objet"),
            help=_("Celui de l’adresse de sa page : 42 pour …/factures/42/."),
            apply=_of_number,
        ),
        TextFilter("auteur", _("Auteur"), field="actor_label"),
        DateRangeFilter("date", _("Date"), field="at"),
    )
    default_sort = "-numero"
    caption = _("Piste d’audit")
    empty = _("La piste d’audit est vide.")
    filename = "piste-d-audit"
