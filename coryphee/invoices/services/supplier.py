"""What the supplier does with an invoice that came back: supplement, recycle, abandon, treat a rejection (P-09)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.cases.enums import EventGroup
from coryphee.cases.models import Certificate
from coryphee.cases.services import Piece, act, add_event, issue_certificate, locked, make, move
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given
from coryphee.core.texts import one_line
from coryphee.einvoices.parties import named_in
from coryphee.invoices.checks import portal_findings
from coryphee.invoices.enums import InvoiceStatus, Role
from coryphee.invoices.models import Invoice
from coryphee.invoices.permissions import roles_on
from coryphee.invoices.services.content import header_of
from coryphee.invoices.services.processing import enqueue_routing
from coryphee.organisations.models import Organisation, Unit

ROUTING_RULES = ("PORTAIL-DESTINATAIRE", "PORTAIL-SERVICE", "PORTAIL-ENGAGEMENT")

# What another body receives is another request for payment: its delay begins anew (R2192-27). To the same one,
# whichever of its establishments, the delay that was interrupted goes on.
NEW_REQUEST: dict[str, Any] = {
    "due_date": None,
    "made_available_at": None,
    "payment_delay": None,
    "executed_on": None,
    "suspended_on": None,
    "resumed_on": None,
    "was_suspended": False,
}


class RoutingNotAccepted(DomainError):
    code = "routing_not_accepted"


class NothingCorrected(DomainError):
    code = "nothing_corrected"


class NothingToTreat(DomainError):
    code = "nothing_to_treat"


def supplement_invoice(
    *,
    invoice: Invoice,
    pieces: Sequence[Piece],
    comment: str,
    actor: Actor,
    now: datetime,
) -> None:
    """The supplier answers a suspension (B-36). With pieces, the delay runs again; words alone leave it where it stands
    until the recipient accepts them: only what was asked for ends an interruption (R2192-29)."""
    if pieces or not comment.strip():
        make(invoice, "supplement", actor=actor, now=now, given=Given(comment=comment), pieces=pieces)
    else:
        make(invoice, "answer", actor=actor, now=now, given=Given(comment=comment))


@transaction.atomic
def recycle_invoice(
    *,
    invoice: Invoice,
    recipient: Organisation,
    unit: Unit | None,
    commitment_number: str,
    actor: Actor,
    now: datetime,
    unchanged: bool = False,
) -> Certificate:
    """The supplier corrects recipient, unit or commitment only, or says that it is `unchanged`; same number (B.1.3)."""
    locked(invoice)
    before, before_in_words, debtor = _route(invoice), _route_in_words(invoice), invoice.recipient
    commitment_number = one_line(commitment_number)
    invoice.recipient, invoice.recipient_unit, invoice.commitment_number = recipient, unit, commitment_number
    _refuse_wrong_routing(invoice, now)
    same = before == _route(invoice)
    if same and not unchanged:
        raise NothingCorrected(_nothing_corrected(invoice), field="unchanged")
    move(
        invoice,
        "recycle",
        actor=actor,
        now=now,
        recipient=recipient,
        recipient_unit=unit,
        commitment_number=commitment_number,
        filed_at=now,
        **({} if debtor is not None and debtor.numbering == recipient.numbering else NEW_REQUEST),
    )
    words = {"before": before_in_words, "after": _("inchangé") if same else _route_in_words(invoice)}
    text = _("Acheminement corrigé : %(before)s → %(after)s") % words
    add_event(invoice, group=EventGroup.COMPLEMENTARY, text=text, actor=actor, side=Role.SUPPLIER, now=now)
    enqueue_routing(invoice)
    return issue_certificate(invoice, actor=actor, now=now)


def abandon_invoice(*, invoice: Invoice, comment: str, actor: Actor, now: datetime) -> None:
    """The supplier gives up an invoice that was to be recycled."""
    act(invoice, "abandon", actor=actor, now=now, given=Given(comment=comment))


@transaction.atomic
def treat_rejection(*, invoice: Invoice, actor: Actor, now: datetime) -> None:
    """The supplier has seen a rejection and dealt with it: it leaves his « Synthèse » (B.1.2 « Traiter le rejet »)."""
    locked(invoice)
    if invoice.status != InvoiceStatus.REJECTED or Role.SUPPLIER not in roles_on(invoice, actor):
        raise NothingToTreat(_("Cette facture n’est pas un rejet à traiter."))
    if Invoice.objects.filter(pk=invoice.pk, rejection_treated_at=None).update(rejection_treated_at=now):
        invoice.rejection_treated_at = now
        add_event(
            invoice,
            group=EventGroup.USER_ACTION,
            text=_("Rejet traité par le fournisseur"),
            actor=actor,
            side=Role.SUPPLIER,
            now=now,
        )


def _refuse_wrong_routing(invoice: Invoice, now: datetime) -> None:
    document = header_of(invoice)
    found = portal_findings(invoice, document, named_in(document), today=timezone.localdate(now))
    wrong = [f for f in found if f.severity == "error" and f.rule.startswith(ROUTING_RULES)]
    if wrong:
        raise RoutingNotAccepted(" ".join(f"{f.title}. {f.remedy}" for f in wrong), findings=wrong)


def _route(invoice: Invoice) -> tuple[object, ...]:
    return invoice.recipient_id, invoice.recipient_unit_id, invoice.commitment_number


def _nothing_corrected(invoice: Invoice) -> str:
    return _(
        "Rien n’est corrigé. %(name)s vous a écrit : « %(comment)s » Changez le destinataire, le service ou "
        "l’engagement ; sinon, cochez cette case."
    ) % {"name": invoice.recipient.name if invoice.recipient else "—", "comment": invoice.status_comment}


def _route_in_words(invoice: Invoice) -> str:
    parts = [invoice.recipient.name if invoice.recipient else "—"]
    if invoice.recipient_unit:
        parts.append(invoice.recipient_unit.code)
    if invoice.commitment_number:
        parts.append(_("engagement %(number)s") % {"number": invoice.commitment_number})
    return ", ".join(parts)
