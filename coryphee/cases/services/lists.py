"""What a person keeps of a list: the columns that he wants, filters under a name. Nobody else sees them."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.cases.models import KeptFilter, OwnList
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError

MOST_KEPT = 20
LONGEST_QUESTION = 2000


class NotKept(DomainError):
    """A filter that cannot be kept under this name."""

    code = "filter_not_kept"


class NotYours(DomainError):
    code = "filter_of_another"
    status = 404


@transaction.atomic
def keep_filter(*, actor: Actor, desk: str, name: str, question: str) -> KeptFilter:
    """Whoever looks at a list keeps the question that he asks of it under a name of his own (F-158)."""
    if not question:
        raise NotKept(_("Choisissez d’abord ce que vous cherchez, puis donnez-lui un nom."))
    if len(question) > LONGEST_QUESTION:
        raise NotKept(_("Cette recherche est trop longue pour être gardée : retirez-en un filtre."))
    own = _own(actor, desk)
    _check_name(own, name)
    if own.filters.count() >= MOST_KEPT:
        raise NotKept(_("Vous gardez déjà %(n)d filtres ici : retirez-en un d’abord.") % {"n": MOST_KEPT})
    return KeptFilter.objects.create(list=own, name=name, question=question)


@transaction.atomic
def rename_filter(*, kept: KeptFilter, name: str, actor: Actor) -> None:
    """Its owner gives a kept filter another name."""
    own = _list_of(kept, actor)
    if name != kept.name:
        _check_name(own, name)
        KeptFilter.objects.filter(pk=kept.pk).update(name=name)


@transaction.atomic
def remove_filter(*, kept: KeptFilter, actor: Actor) -> None:
    """Its owner keeps a filter no longer."""
    _list_of(kept, actor)
    KeptFilter.objects.filter(pk=kept.pk).delete()


@transaction.atomic
def choose_columns(*, actor: Actor, desk: str, columns: Sequence[str]) -> None:
    """Whoever looks at a list says which columns he wants there; none brings the usual ones back (F-158)."""
    own = _own(actor, desk)
    own.columns = list(columns)
    own.save(update_fields=["columns"])


def _own(actor: Actor, desk: str) -> OwnList:
    """His list, locked: two windows of his do not pass the limit together."""
    if actor.user_id is None:
        raise NotYours(_("Connectez-vous pour garder un filtre."))
    OwnList.objects.get_or_create(owner_id=actor.user_id, desk=desk)
    return OwnList.objects.select_for_update().get(owner_id=actor.user_id, desk=desk)


def _list_of(kept: KeptFilter, actor: Actor) -> OwnList:
    own = OwnList.objects.select_for_update().filter(pk=kept.list_id, owner_id=actor.user_id or 0).first()
    if own is None:
        raise NotYours(_("Ce filtre n’est pas à vous."))
    return own


def _check_name(own: OwnList, name: str) -> None:
    if own.filters.filter(name=name).exists():
        raise NotKept(_("Vous avez déjà un filtre de ce nom : choisissez-en un autre."), field="name")
