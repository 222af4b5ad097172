"""The « espaces de travail » (A.5): what a person may open in an organisation; each feature declares its own."""

from collections.abc import Callable, Collection, Mapping

from coryphee.core.closed_lists import ClosedList, MembersT

WORKSPACES = ClosedList()
OF_PUBLIC_BODIES: set[str] = set()  # only they receive invoices and have a public accountant
APART: dict[str, str] = {}  # who changes things in one orders, in the other pays: never one person (GBCP art. 9)
SENDING: set[str] = set()  # whoever works there addresses public bodies, and so is shown their services (B-20)


def workspaces(
    *, of_public_bodies: Collection[str] = (), sending: Collection[str] = (), apart: Mapping[str, str] | None = None
) -> Callable[[MembersT], MembersT]:
    """Above the list of a feature, in its `enums.py`."""

    def declared(members: MembersT) -> MembersT:
        WORKSPACES.declared(members)
        OF_PUBLIC_BODIES.update(of_public_bodies)
        SENDING.update(sending)
        for one, other in (apart or {}).items():
            APART.update({one: other, other: one})
        return members

    return declared
