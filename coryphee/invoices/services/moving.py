"""The one place that writes a status: compare-and-swap, history, audit and the jobs that follow, together."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.translation import gettext as _

from coryphee.audit import services as audit
from coryphee.core import jobs
from coryphee.core.actor import Actor
from coryphee.core.bounds import storable
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given, Transition
from coryphee.core.texts import one_line
from coryphee.invoices import lifecycle
from coryphee.invoices.enums import EventKind, Role
from coryphee.invoices.models import RELATED, HistoryEvent, Invoice, StatusChange
from coryphee.invoices.notifications import concerns_somebody
from coryphee.invoices.permissions import roles_on

COMMENT_LENGTH = 255
REFERENCE_LENGTH = 50
# What only a move writes; a caller's fields may name none of them.
WRITTEN_BY_A_MOVE = frozenset({"status", "status_since", "status_reason", "status_comment", "version", "id", "pk"})


class InvoiceChangedMeanwhile(DomainError):
    code = "invoice_changed_meanwhile"


class InvoiceAlreadyDeposited(DomainError):
    code = "invoice_already_deposited"


class CommentTooLong(DomainError):
    code = "comment_too_long"


class ReferenceTooLong(DomainError):
    code = "reference_too_long"


def locked(invoice: Invoice) -> Invoice:
    """The row as it is now, kept still until the transaction ends; refused if it is no longer what was looked at.

    What was looked at is the version of the object: as it was loaded, or as the person had it on the screen. Whoever
    acts on an invoice calls this first, so that checks, changes and certificate speak of one and the same row.
    On SQLite there is nothing to lock: the transaction that we are in is already the only one that writes.
    """
    status, version = invoice.status, invoice.version
    named = {name: invoice._state.fields_cache.get(name) for name in RELATED}  # noqa: SLF001
    invoice.refresh_from_db(from_queryset=Invoice.objects.select_for_update())
    for name, related in named.items():  # the same organisation need not be read again
        if related is not None and related.pk == getattr(invoice, f"{name}_id"):
            setattr(invoice, name, related)
    if invoice.version != version:
        raise _changed(same_status=invoice.status == status)
    return invoice


def raise_version(invoice: Invoice) -> None:
    """Something that the certificate names has changed beside the row: a piece came or went."""
    if not Invoice.objects.filter(pk=invoice.pk, version=invoice.version).update(version=F("version") + 1):
        raise _changed(same_status=True)
    invoice.version += 1


def create(invoice: Invoice, name: str, *, actor: Actor, now: datetime) -> StatusChange:
    """Insert an invoice by a move that has no source (draft, deposit), with its first history row."""
    transition = lifecycle.INVOICE.check(name, status=None, roles=roles_on(invoice, actor))
    invoice.status, invoice.status_since = transition.target, now
    try:
        with transaction.atomic():
            invoice.save(force_insert=True)
    except IntegrityError as error:
        raise _explained(error, invoice) from error
    return record_move(invoice, transition, actor=actor, given=Given(), now=now)


def move(
    invoice: Invoice, name: str, *, actor: Actor, now: datetime, given: Given | None = None, **fields: Any
) -> StatusChange:
    """Move an invoice along the table. Runs inside the caller's transaction, after its other writes."""
    if forbidden := WRITTEN_BY_A_MOVE & fields.keys():
        raise ValueError(f"only a move writes {', '.join(sorted(forbidden))}")
    given = _readable(given or Given())
    transition = lifecycle.INVOICE.check(name, status=invoice.status, roles=roles_on(invoice, actor), given=given)
    if len(given.comment) > COMMENT_LENGTH:
        raise CommentTooLong(
            _("Le commentaire compte %(n)d caractères : raccourcissez-le à %(max)d au plus.")
            % {"n": len(given.comment), "max": COMMENT_LENGTH}
        )
    if len(given.reference.strip()) > REFERENCE_LENGTH:
        raise ReferenceTooLong(
            _("Le numéro compte plus de %(max)d caractères : raccourcissez-le.") % {"max": REFERENCE_LENGTH}
        )
    _swap(invoice, transition, given=given, now=now, fields=fields)
    return record_move(invoice, transition, actor=actor, given=given, now=now)


def _readable(given: Given) -> Given:
    """What was given, without what no database keeps or nobody sees."""
    return replace(given, comment=storable(given.comment), reference=one_line(given.reference))


def _swap(invoice: Invoice, transition: Transition, *, given: Given, now: datetime, fields: dict[str, Any]) -> None:
    """Compare-and-swap of status and version: whoever forgot to lock the row loses, and says so."""
    values = {
        "status": transition.target,
        "status_since": now,
        "status_reason": given.reason,
        # What is said between the recipient and his accountant stays in their history: both sides read this one.
        "status_comment": "" if transition.internal else given.comment.strip(),
        **fields,
    }
    try:
        with transaction.atomic():
            rows = Invoice.objects.filter(pk=invoice.pk, status=invoice.status, version=invoice.version)
            changed = rows.update(version=F("version") + 1, **values)
    except IntegrityError as error:
        raise _explained(error, invoice) from error
    if not changed:
        raise _changed(same_status=False)
    for field, value in values.items():
        setattr(invoice, field, value)
    invoice.version += 1


def _changed(*, same_status: bool) -> InvoiceChangedMeanwhile:
    if same_status:
        return InvoiceChangedMeanwhile(
            _(
                "Cette facture a été modifiée depuis que vous l’avez affichée : rien n’a été enregistré ni envoyé. "
                "Ouvrez-la à nouveau et relisez-la, puis recommencez."
            )
        )
    return InvoiceChangedMeanwhile(
        _("Cette facture vient d’être traitée par quelqu’un d’autre. Rechargez la page pour voir son statut.")
    )


def _explained(error: IntegrityError, invoice: Invoice) -> Exception:
    """The sentence for the one constraint that a person can meet; any other is a fault of ours."""
    text = str(error)
    if "invoice_number_unique" not in text and "UNIQUE constraint failed: invoices_invoice.supplier_id" not in text:
        return error
    return InvoiceAlreadyDeposited(
        _(
            "La facture %(number)s a déjà été déposée par ce fournisseur cette année-là. Si elle doit être corrigée, "
            "donnez un nouveau numéro à la nouvelle facture ; si elle est à recycler, corrigez-la depuis sa page."
        )
        % {"number": invoice.number}
    )


def record_move(invoice: Invoice, transition: Transition, *, actor: Actor, given: Given, now: datetime) -> StatusChange:
    """The history row, the message to send and the audit row of one move."""
    side = _side(invoice, actor, transition)
    change = StatusChange.objects.create(
        invoice=invoice,
        action=transition.name,
        status=transition.target,
        reason=given.reason,
        comment=given.comment.strip(),
        reference=given.reference.strip(),
        by=actor.label,
        by_user_id=actor.user_id,
        side=side,
        side_label=side_label(invoice, side),
        internal=transition.internal,
        at=now,
    )
    if concerns_somebody(transition.name, internal=transition.internal):
        jobs.enqueue("invoices.tell", change_id=change.pk)
    audit.record(
        action=f"invoice.{transition.name}",
        actor=actor,
        target=f"invoice:{invoice.pk}",
        at=now,
        organisation_id=_organisation_of(invoice, side),
        on_behalf_of=_organisation_of(invoice, side) if _delegate(invoice, side, actor) else None,
        details={"status": str(transition.target), "reason": given.reason} if given.reason else None,
    )
    return change


def add_event(invoice: Invoice, *, kind: EventKind, text: str, actor: Actor, side: str, now: datetime) -> None:
    """A line in one of the two histories that stand beside the one of statuses (B.1.4)."""
    event(invoice, kind=kind, text=text, actor=actor, side=side, now=now).save(force_insert=True)


def event(invoice: Invoice, *, kind: EventKind, text: str, actor: Actor, side: str, now: datetime) -> HistoryEvent:
    """Such a line, not yet written."""
    return HistoryEvent(
        invoice=invoice,
        kind=kind,
        text=text[:500],
        by=actor.label,
        side=side,
        side_label=side_label(invoice, side),
        at=now,
    )


def side_label(invoice: Invoice, side: str) -> str:
    """What the other side reads: the organisation or unit, not a person's name (CFG_SHOW_AGENT_IDENTITY)."""
    if side == Role.SUPPLIER:
        return invoice.supplier.name
    if side in (Role.RECIPIENT, Role.ACCOUNTANT) and invoice.recipient is not None:
        unit = f" · {invoice.recipient_unit.label}" if invoice.recipient_unit else ""
        return f"{invoice.recipient.name}{unit}"
    return str(_("Portail"))


def _side(invoice: Invoice, actor: Actor, transition: Transition) -> str:
    held = roles_on(invoice, actor)
    return str(next((role for role in transition.by if role in held), transition.by[0]))


def _organisation_of(invoice: Invoice, side: str) -> int | None:
    if side == Role.SUPPLIER:
        return invoice.supplier_id
    return invoice.recipient_id if side in (Role.RECIPIENT, Role.ACCOUNTANT) else None


def _delegate(invoice: Invoice, side: str, actor: Actor) -> int | None:
    organisation_id = _organisation_of(invoice, side)
    return None if organisation_id is None else actor.delegate_for(organisation_id)
