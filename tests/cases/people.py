"""Who writes and who reads papers: Jeanne for the carpenter, Awa for the town."""

from coryphee.core.actor import Level
from coryphee.organisations.models import Capability, Membership, Organisation
from tests.factories import NOW
from tests.invoicing import Cast, make_cast
from tests.papers.enums import PaperWorkspace

WRITING, READING = PaperWorkspace.WRITTEN, PaperWorkspace.READ


def may(user: object, organisation: Organisation, workspace: str, level: Level = Level.MODIFICATION) -> None:
    known = {"user": user, "organisation": organisation}
    membership = Membership.objects.get_or_create(**known, defaults={"since": NOW})[0]
    Capability.objects.create(membership=membership, workspace=workspace, level=level)


def paper_cast() -> Cast:
    cast = make_cast()
    may(cast.jeanne, cast.carpenter, WRITING)
    may(cast.awa, cast.town, READING)
    return cast
