"""Who acts, with which rights, on whose behalf. Screens, API, EDI and jobs build one; services never see a request."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How far a capability goes in a workspace (B-30)."""

    CONSULTATION = "CONSULTATION"
    MODIFICATION = "MODIFICATION"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """One right: a workspace of one organisation (or of one of its units) up to a level.

    `delegate_id` is the organisation that holds the right by delegation, when it is not the organisation's own user.
    """

    organisation_id: int
    workspace: str
    level: Level
    unit_id: int | None = None
    delegate_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Where a right holds: whole organisations, and single units of others."""

    organisation_ids: frozenset[int]
    unit_ids: frozenset[int]

    def __bool__(self) -> bool:
        return bool(self.organisation_ids or self.unit_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    user_id: int | None
    label: str  # « Jeanne Lemoine », as histories show it
    grants: frozenset[Grant] = frozenset()
    is_system: bool = False  # the portal itself: routing, deadlines
    staff: bool = False  # inside an open, time-limited staff session
    origin: str = ""  # the network address, or the job's name

    @property
    def visitor(self) -> str:
        """Whose place his files take in the queue of `core.judging`."""
        return f"account {self.user_id}"

    def may(self, workspace: str, level: Level, *, organisation_id: int, unit_id: int | None = None) -> bool:
        """Whether the actor holds this right on this organisation, wholly or for this unit."""
        return any(
            g.organisation_id == organisation_id
            and g.workspace == workspace
            and _reaches(g.level, level)
            and (g.unit_id is None or g.unit_id == unit_id)
            for g in self.grants
        )

    def scope(self, workspaces: Iterable[str], level: Level = Level.CONSULTATION) -> Scope:
        """Every organisation and unit where the actor holds one of these workspaces: the base of `visible_to`."""
        wanted = frozenset(workspaces)
        held = [g for g in self.grants if g.workspace in wanted and _reaches(g.level, level)]
        return Scope(
            organisation_ids=frozenset(g.organisation_id for g in held if g.unit_id is None),
            unit_ids=frozenset(g.unit_id for g in held if g.unit_id is not None),
        )

    def holds(self, workspace: str, level: Level = Level.CONSULTATION) -> bool:
        """Whether the actor has this workspace anywhere: what a menu entry or a screen asks."""
        return bool(self.scope([workspace], level))

    def delegate_for(self, organisation_id: int) -> int | None:
        """The organisation through which the actor acts for this one, when he is not its own user."""
        own = [g for g in self.grants if g.organisation_id == organisation_id]
        if not own or any(g.delegate_id is None for g in own):
            return None
        return own[0].delegate_id


def _reaches(held: Level, asked: Level) -> bool:
    return held == asked or held == Level.MODIFICATION


SYSTEM = Actor(user_id=None, label="Portail", is_system=True, origin="portail")
