"""Dossiers whose sides are organisations: who is what on one row, who sees which rows, who is told. For `Kind`s."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from coryphee.core.actor import Actor, Level
from coryphee.core.lifecycle import Lifecycle
from coryphee.organisations.models import Organisation
from coryphee.organisations.queries import organisations_in, users_with

Audience = tuple[int | None, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The people of one organisation who hold one workspace there."""

    workspace: str
    organisation: str  # the field of the row that names it


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Role → side. A status hidden from a role (`Stage.hidden_from`) is hidden here, row by row and in lists."""

    model: Any
    lifecycle: Lifecycle
    of: Mapping[str, Side]
    system: str = ""  # the role of the portal itself, where it makes moves

    def for_kind(self, **own: Any) -> dict[str, Any]:
        """What a `Kind` asks about sides; `own` is what it says otherwise (`parties` of several roles, `related`)."""
        return {
            "roles_on": self.roles_on,
            "sides_of": self.sides_of,
            "visible_to": self.visible_to,
            "organisation_of": self.organisation_of,
            "side_label": self.side_label,
            "audience": self.audience,
            "people": self.people,
            "related": tuple(side.organisation for side in self.of.values()),
            "parties": tuple(frozenset({role}) for role in self.of),
            **own,
        }

    def for_desk(self, role: str) -> dict[str, Any]:
        """What a `Desk` of this side asks about it."""
        side = self.of[role]
        return {
            "roles": {side.workspace: role},
            "rows": lambda actor: self.rows(role, actor),
            "structures": lambda actor: self.structures(role, actor),
            "structure": f"{side.organisation}_id",
        }

    def roles_on(self, subject: Any, actor: Actor) -> frozenset[str]:
        """The roles in which the actor may act on this row."""
        return self._held(subject, actor, Level.MODIFICATION)

    def sides_of(self, subject: Any, actor: Actor) -> frozenset[str]:
        """The roles from which he may look at it."""
        return self._held(subject, actor, Level.CONSULTATION)

    def _held(self, subject: Any, actor: Actor, level: Level) -> frozenset[str]:
        if actor.is_system:
            return frozenset({self.system} - {""})
        stage = self.lifecycle.stages.get(subject.status)
        hidden = stage.hidden_from if stage is not None else frozenset()
        return frozenset(
            role
            for role, side in self.of.items()
            if role not in hidden
            and (organisation_id := getattr(subject, f"{side.organisation}_id")) is not None
            and actor.may(side.workspace, level, organisation_id=organisation_id)
        )

    def rows(self, role: str, actor: Actor) -> QuerySet[Any]:
        """All that the actor sees from this side."""
        related = [side.organisation for side in self.of.values()]
        rows: QuerySet[Any] = self.model.objects.filter(self._seen(role, actor)).select_related(*related)
        return rows

    def visible_to(self, actor: Actor) -> QuerySet[Any]:
        """All that he sees from any side."""
        seen = Q(pk__in=[])
        for role in self.of:
            seen |= self._seen(role, actor)
        rows: QuerySet[Any] = self.model.objects.filter(seen)
        return rows

    def _seen(self, role: str, actor: Actor) -> Q:
        side = self.of[role]
        mine = Q(**{f"{side.organisation}__in": actor.scope([side.workspace]).organisation_ids})
        return mine & ~Q(status__in=self.lifecycle.hidden_from(role))

    def structures(self, role: str, actor: Actor) -> list[Organisation]:
        return organisations_in(actor, self.of[role].workspace)

    def organisation_of(self, subject: Any, role: str) -> int | None:
        return getattr(subject, f"{self.of[role].organisation}_id") if role in self.of else None

    def side_label(self, subject: Any, role: str) -> str:
        """The organisation, not a person's name (CFG_SHOW_AGENT_IDENTITY)."""
        organisation = getattr(subject, self.of[role].organisation) if role in self.of else None
        return organisation.name if organisation is not None else str(_("Portail"))

    def audience(self, subject: Any, role: str) -> Hashable:
        return self.organisation_of(subject, role), self.of[role].workspace

    def people(self, audience: Audience) -> list[int]:
        organisation_id, workspace = audience
        return users_with(organisation_id, (workspace,)) if organisation_id is not None else []
