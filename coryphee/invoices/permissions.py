"""Who is what on one invoice. Being of the right organisation and holding the right are both needed."""

from coryphee.core.actor import Actor, Level
from coryphee.invoices.enums import InvoiceWorkspace, Role
from coryphee.invoices.lifecycle import HIDDEN_FROM_RECIPIENT
from coryphee.invoices.models import Invoice
from coryphee.organisations.enums import Workspace


def roles_on(invoice: Invoice, actor: Actor) -> frozenset[Role]:
    """The roles in which the actor may act on this invoice (modification level)."""
    return _roles(invoice, actor, Level.MODIFICATION)


def sides_of(invoice: Invoice, actor: Actor) -> frozenset[Role]:
    """The sides from which the actor may look at this invoice (consultation level)."""
    return _roles(invoice, actor, Level.CONSULTATION)


def _roles(invoice: Invoice, actor: Actor, level: Level) -> frozenset[Role]:
    if actor.is_system:
        return frozenset({Role.SYSTEM})
    roles: set[Role] = set()
    if actor.may(InvoiceWorkspace.ISSUED, level, organisation_id=invoice.supplier_id):
        roles.add(Role.SUPPLIER)
    if invoice.recipient_id is not None and invoice.status not in HIDDEN_FROM_RECIPIENT:
        roles |= _recipient_roles(invoice, actor, level)
    return frozenset(roles)


def _recipient_roles(invoice: Invoice, actor: Actor, level: Level) -> set[Role]:
    assert invoice.recipient is not None and invoice.recipient_id is not None  # noqa: S101 - told to mypy
    roles: set[Role] = set()
    organisation_id, unit_id = invoice.recipient_id, invoice.recipient_unit_id
    if actor.may(InvoiceWorkspace.RECEIVED, level, organisation_id=organisation_id, unit_id=unit_id):
        roles.add(Role.RECIPIENT)
        if invoice.recipient.as_recipient.recipient_issues_payment:  # « ou destinataire quand c'est permis » (B.1.3)
            roles.add(Role.PAYER)
    if actor.may(Workspace.ACCOUNTING, level, organisation_id=organisation_id, unit_id=unit_id):
        roles.add(Role.ACCOUNTANT)
    return roles
