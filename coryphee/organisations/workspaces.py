"""The « espaces de travail » (A.5): what a person may open in an organisation; each feature declares its own."""

from collections.abc import Callable, Collection

from coryphee.core.closed_lists import ClosedList, MembersT

WORKSPACES = ClosedList()
OF_PUBLIC_BODIES: set[str] = set()  # only they receive invoices and have a public accountant
SENDING: set[str] = set()  # whoever works there addresses public bodies, and so is shown their services (B-20)


def workspaces(
    *, of_public_bodies: Collection[str] = (), sending: Collection[str] = ()
) -> Callable[[MembersT], MembersT]:
    """Above the list of a feature, in its `enums.py`."""

    def declared(members: MembersT) -> MembersT:
        WORKSPACES.declared(members)
        OF_PUBLIC_BODIES.update(of_public_bodies)
        SENDING.update(sending)
        return members

    return declared
