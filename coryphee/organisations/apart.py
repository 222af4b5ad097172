"""Whoever orders a payment does not make it (GBCP art. 9), but in a body that has no public accountant."""

from django.db.models import Q
from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.organisations.enums import CapabilityLevel, Workspace
from coryphee.organisations.models import Membership, Organisation, Unit
from coryphee.organisations.workspaces import APART, WORKSPACES


class OrdersAndPays(DomainError):
    code = "orders_and_pays"


def refuse_both(membership: Membership, workspace: str, unit: Unit | None) -> None:
    """Whoever orders does not pay, unless the body has no public accountant (GBCP, art. 9)."""
    other = APART.get(workspace)
    if other is None or membership.organisation.as_recipient.recipient_issues_payment:
        return
    held = membership.capabilities.filter(workspace=other, level=CapabilityLevel.MODIFICATION)
    if unit is not None:
        held = held.filter(Q(unit=None) | Q(unit=unit))
    if held.exists():
        raise OrdersAndPays(
            _(
                "Cette personne a déjà « %(other)s » : qui ordonne une dépense ne la paie pas. Donnez l’un des deux en "
                "consultation, ou à quelqu’un d’autre. Une structure sans comptable public le dit dans ses réglages."
            )
            % {"other": WORKSPACES.label_of(other)},
            field="workspace",
        )


def refuse_switch(organisation: Organisation, *, pays: bool) -> None:
    """Whether the body may say that it pays by itself, or that it no longer does.

    Raises: OrdersAndPays, naming who holds what must be given up first.
    """
    if pays:
        _refuse_paying(organisation)
    else:
        _refuse_holders_of_both(organisation)


def _refuse_paying(organisation: Organisation) -> None:
    """A body that has an accountant does not pay by itself."""
    if holders := _holders(organisation, Workspace.ACCOUNTING):
        raise OrdersAndPays(
            _("%(who)s a « %(other)s » : retirez-lui d’abord cet espace, si la structure n’a pas de comptable public.")
            % {"who": _names(holders), "other": WORKSPACES.label_of(Workspace.ACCOUNTING)},
            field="recipient_issues_payment",
        )


def _refuse_holders_of_both(organisation: Organisation) -> None:
    """A body stops paying by itself once nobody both orders and pays in it."""
    for one, other in APART.items():
        both = [who for who in _holders(organisation, one) if who in _holders(organisation, other)]
        if both:
            raise OrdersAndPays(
                _("%(who)s a « %(one)s » et « %(other)s » : retirez-lui d’abord l’un des deux.")
                % {"who": _names(both), "one": WORKSPACES.label_of(one), "other": WORKSPACES.label_of(other)},
                field="recipient_issues_payment",
            )


def _holders(organisation: Organisation, workspace: str) -> list[Membership]:
    """Who changes things in this workspace of the organisation."""
    held = Q(capabilities__workspace=workspace, capabilities__level=CapabilityLevel.MODIFICATION)
    members = Membership.objects.filter(held, organisation=organisation, active=True)
    return list(members.select_related("user").distinct().order_by("pk"))


def _names(members: list[Membership]) -> str:
    return ", ".join(str(member.user) for member in members)
