"""What invoices say of their own to what all dossiers share."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from coryphee.cases.enums import EMBEDDED
from coryphee.cases.kinds import Certified, Kind, register
from coryphee.core.articles import beginning, of, with_article
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Ask, Given, Transition
from coryphee.core.money import format_amount
from coryphee.invoices import delays
from coryphee.invoices.certified import certified_facts, certified_files, certified_rows
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace, Role
from coryphee.invoices.lifecycle import EXECUTION_THERE, INVOICE
from coryphee.invoices.models import RELATED, SHOWN_WITH, Invoice
from coryphee.invoices.payment import is_used, skips_the_order
from coryphee.invoices.permissions import roles_on, sides_of
from coryphee.invoices.unusual import unusual
from coryphee.invoices.words import CREDIT_MOVES, STEPS, WHEN_LATE, WORDS
from coryphee.organisations.enums import Workspace
from coryphee.organisations.queries import users_with

ON_THE_WAY = frozenset(stage.status for stage in INVOICE.stages.values() if stage.milestone or stage.stands_at) - {
    InvoiceStatus.SUSPENDED
}
OF_THE_BODY = frozenset({Role.RECIPIENT, Role.ACCOUNTANT, Role.PAYER})
OF_A_PAYMENT = frozenset({"paid_on", EXECUTION_THERE.name})  # asked of no credit note
TOLD_IN: dict[Role, tuple[str, ...]] = {
    Role.SUPPLIER: (InvoiceWorkspace.ISSUED,),
    Role.RECIPIENT: (InvoiceWorkspace.RECEIVED,),
    Role.ACCOUNTANT: (Workspace.ACCOUNTING,),
}


class InvoiceAlreadyDeposited(DomainError):
    code = "invoice_already_deposited"


class AlreadySuspendedOnce(DomainError):
    code = "already_suspended_once"


class NothingDelivered(DomainError):
    code = "nothing_delivered"


class NoRecycling(DomainError):
    code = "no_recycling"


class NotOrdered(DomainError):
    code = "not_ordered"


def _already_deposited(invoice: Invoice) -> DomainError:
    return InvoiceAlreadyDeposited(
        _(
            "La facture %(number)s a déjà été déposée par ce fournisseur cette année-là. Si elle doit être corrigée, "
            "donnez un nouveau numéro à la nouvelle facture ; si elle est à recycler, corrigez-la depuis sa page."
        )
        % {"number": invoice.number}
    )


def _organisation_of(invoice: Invoice, side: str) -> int | None:
    if side == Role.SUPPLIER:
        return invoice.supplier_id
    return invoice.recipient_id if side in OF_THE_BODY else None


def _side_label(invoice: Invoice, side: str) -> str:
    """The organisation or unit, not a person's name (CFG_SHOW_AGENT_IDENTITY)."""
    if side == Role.SUPPLIER:
        return invoice.supplier.name
    if side in OF_THE_BODY and invoice.recipient is not None:
        unit = f" · {invoice.recipient_unit.label}" if invoice.recipient_unit else ""
        return f"{invoice.recipient.name}{unit}"
    return str(_("Portail"))


def _audience(invoice: Invoice, side: str) -> tuple[int | None, tuple[str, ...], int | None]:
    unit = None if side == Role.SUPPLIER else invoice.recipient_unit_id
    return _organisation_of(invoice, side), TOLD_IN[Role(side)], unit


def _people(audience: tuple[int | None, tuple[str, ...], int | None]) -> list[int]:
    organisation_id, workspaces, unit_id = audience
    return [] if organisation_id is None else users_with(organisation_id, workspaces, unit_id=unit_id)


def _facts(invoice: Invoice) -> dict[str, str]:
    credit = invoice.is_credit_note
    recipient = invoice.recipient.name if invoice.recipient else ""
    return {
        "number": invoice.number,
        "Recipient": beginning(recipient),
        "the_recipient": with_article(recipient),
        "of_recipient": of(recipient),
        "Supplier": beginning(invoice.supplier.name),
        "of_supplier": of(invoice.supplier.name),
        "amount": format_amount(invoice.total_with_vat, invoice.currency),
        "Document": _("Avoir") if credit else _("Facture"),
        "the": _("l’avoir") if credit else _("la facture"),
        "your": _("votre avoir") if credit else _("votre facture"),
        "e": "" if credit else "e",
        "payable": _payable(invoice),
        "next": _next(invoice),
        "settled": _("soldé") if credit or not invoice.is_payable else _("mis en paiement"),
        "is_settled": _("soldé") if credit else _("mise en paiement") if invoice.is_payable else _("soldée"),
        "ordered": _("imputé") if credit else _("mandaté"),
        "is_ordered": _("imputé") if credit else _("mandatée"),
        "arrives": _("Il est déduit d’un paiement, ou vous le remboursez.") if credit else _arrives(invoice),
    }


def _arrives(invoice: Invoice) -> str:
    if not invoice.is_payable:
        return _("Rien n’est versé : cette facture dit être déjà payée.")
    said = _("Le virement arrive en général sous quelques jours.")
    if invoice.paid_on is None or invoice.due_date is None or invoice.paid_on <= invoice.due_date:
        return said
    days = (invoice.paid_on - invoice.due_date).days
    return (
        said
        + " "
        + ngettext(
            "Payée avec %(n)d jour de retard : des intérêts et l’indemnité de %(flat)s vous sont dus en plus.",
            "Payée avec %(n)d jours de retard : des intérêts et l’indemnité de %(flat)s vous sont dus en plus.",
            days,
        )
        % {"n": days, "flat": format_amount(Decimal(settings.LATE_INTEREST_FLAT), "EUR")}
    )


def _payable(invoice: Invoice) -> str:
    """What is to be paid, and until when."""
    if invoice.is_credit_note:
        return _("Un avoir ne se paie pas : il se déduit de ce qui est dû, ou se rembourse.")
    if not invoice.is_payable:
        return _("Rien n’est à payer : cette facture dit être déjà payée.")
    due = {"due": f"{invoice.due_date:%d/%m/%Y}"}
    if _is_late(invoice) and invoice.paid_on is None:
        return _("Elle était à payer au plus tard le %(due)s : cette date est passée.") % due
    if invoice.amount_due != invoice.total_with_vat:
        left = format_amount(invoice.amount_due, invoice.currency)
        return _("Il reste %(left)s à payer, au plus tard le %(due)s.") % {"left": left, **due}
    return _("Elle est à payer au plus tard le %(due)s.") % due


def _next(invoice: Invoice) -> str:
    """What this very body does next on the way to the payment, in plain words, and a space; empty when nothing is."""
    if not invoice.is_payable or invoice.status not in ON_THE_WAY:
        return ""
    at = INVOICE.stages[invoice.status].stands_at or invoice.status
    ahead = INVOICE.milestones[INVOICE.milestones.index(at) + 1 :]
    step = next((step for step in ahead if step in STEPS and is_used(invoice, step)), None)
    return f"{STEPS[step]} " if step else ""


def page_of(invoice: Invoice) -> str:
    """Where it is read; a draft, where it is completed."""
    screen = "check" if invoice.status == InvoiceStatus.DRAFT else "detail"
    return reverse(f"invoices:{screen}", args=[invoice.pk])


def _hindrance(invoice: Invoice, move: Transition) -> DomainError | None:
    """Why this move of the table may not be made now."""
    if move.name == "suspend" and invoice.was_suspended:
        return AlreadySuspendedOnce(
            _(
                "Cette facture a déjà été suspendue une fois : la loi n’en permet pas une seconde (R2192-27). "
                "S’il manque encore une pièce, demandez-la au fournisseur : le délai de paiement continue."
            )
        )
    if move.name == "certify_delivery" and invoice.is_credit_note:
        return NothingDelivered(_("Un avoir ne constate aucun service fait : imputez-le, ou soldez-le."))
    if move.name == "send_back" and not settings.RECYCLING:
        return NoRecycling(
            _(
                "Ce portail ne met plus de factures à recycler : suspendez celle-ci pour une mention à corriger, "
                "ou rejetez-la."
            )
        )
    return None


def said_of(invoice: Invoice, move: Transition) -> Transition:
    """A move in the words of a credit note, where this is one, without what is asked of a payment alone; the day of
    execution asked where it was not yet, and why it is not ordered where it should be."""
    if not _asks_execution(invoice):
        move = replace(move, questions=tuple(one for one in move.questions if one != EXECUTION_THERE))
    if move.name in WHEN_LATE and not invoice.is_credit_note and _is_late(invoice):
        return replace(move, consequence=str(WHEN_LATE[move.name]))
    if skips_the_order(invoice, move) and not invoice.is_credit_note:
        move = replace(move, comment=Ask.REQUIRED)
    if not invoice.is_credit_note or move.name not in CREDIT_MOVES:
        return move
    label, consequence = CREDIT_MOVES[move.name]
    questions = tuple(one for one in move.questions if one.name not in OF_A_PAYMENT)
    return replace(move, label=str(label), consequence=str(consequence), questions=questions)


def _asks_execution(invoice: Invoice) -> bool:
    """A body that certifies no delivery says the day of execution with its next move: the delay may hang on it."""
    return (
        invoice.status in (InvoiceStatus.MADE_AVAILABLE, InvoiceStatus.SUPPLEMENTED)
        and invoice.is_payable
        and invoice.executed_on is None
        and not is_used(invoice, InvoiceStatus.DELIVERY_CERTIFIED)
    )


def _warnings(invoice: Invoice, move: Transition) -> list[str]:
    """What is unusual in this move, said before it is made."""
    said = []
    if move.name == "suspend" and _is_late(invoice):
        said.append(
            _("Cette facture est en retard : son échéance, le %(due)s, demeure, et les intérêts continuent de courir.")
            % {"due": f"{invoice.due_date:%d/%m/%Y}"}
        )
    if move.name == "ask_again" and _is_late(invoice):
        said.append(
            _(
                "L’échéance d’après les pièces reçues, le %(due)s, est passée. Demander d’autres pièces efface ce "
                "retard : ne le faites que si ce que vous aviez demandé n’est pas arrivé en entier (art. R2192-29)."
            )
            % {"due": f"{invoice.due_date:%d/%m/%Y}"}
        )
    if move.name == "reject":
        said.append(
            _(
                "En cas de désaccord sur le montant, la somme que vous admettez reste à payer à l’échéance "
                "(art. R2192-34). Pour une mention à corriger ou une pièce manquante, suspendez plutôt la facture."
            )
        )
    return said


def _is_late(invoice: Invoice) -> bool:
    return invoice.payable_by is not None and invoice.payable_by < timezone.localdate()


def _changes(invoice: Invoice, move: Transition, given: Given, now: datetime) -> dict[str, Any]:
    """The fields that change with the status: delay, payment, order number, the file of a draft that goes."""
    if skips_the_order(invoice, move) and not given.comment.strip():
        raise NotOrdered(
            _(
                "Cette facture n’est pas mandatée, et %(name)s mandate ses factures : dites en commentaire pourquoi "
                "celle-ci se paie sans mandat, ou attendez le mandat."
            )
            % {"name": invoice.recipient.name if invoice.recipient else ""},
            field="comment",
        )
    fields: dict[str, Callable[[], dict[str, Any]]] = {
        "delete": lambda: {"original": None},
        "expire": lambda: {"original": None},
        "suspend": lambda: delays.interrupted(invoice, now),
        "send_back": lambda: delays.interrupted(invoice, now),
        "lift_suspension": lambda: delays.lifted(invoice, given, now),
        "ask_again": lambda: delays.asked_again(invoice),
        "supplement": lambda: delays.resumed(invoice, timezone.localdate(now)),
        "certify_delivery": lambda: delays.executed(invoice, given, now),
        "order_payment": lambda: {
            "payment_order_number": given.reference.strip(),
            **delays.executed(invoice, given, now),
        },
        "send_to_accountant": lambda: delays.executed(invoice, given, now),
        "issue_payment": lambda: delays.executed(invoice, given, now) | delays.paid(invoice, given, now),
    }
    return fields[move.name]() if move.name in fields else {}


INVOICES: Kind = register(
    Kind(
        name="invoice",
        label=gettext_lazy("Facture"),
        lifecycle=INVOICE,
        model=Invoice,
        statuses=InvoiceStatus,
        roles_on=roles_on,
        sides_of=sides_of,
        visible_to=lambda actor: Invoice.objects.visible_to(actor),
        organisation_of=_organisation_of,
        side_label=_side_label,
        page=page_of,
        words=WORDS,
        audience=_audience,
        people=_people,
        facts=_facts,
        messages=gettext_lazy("Factures"),
        related=RELATED,
        shown_with=SHOWN_WITH,
        origins={
            EMBEDDED: gettext_lazy("Contenue dans la facture"),
            Role.SUPPLIER: gettext_lazy("Ajoutée par le fournisseur"),
            Role.RECIPIENT: gettext_lazy("Ajoutée par le destinataire"),
        },
        certified=Certified(
            roles=frozenset({Role.SUPPLIER}),
            facts=certified_facts,
            title=lambda facts: f"{facts['type']} {facts['invoice']}",
            rows=certified_rows,
            files=certified_files,
        ),
        parties=(frozenset({Role.SUPPLIER}), OF_THE_BODY),
        reference=gettext_lazy("Numéro de mandat"),
        hinders=_hindrance,
        says=said_of,
        warns=_warnings,
        unusual=unusual,
        changes=_changes,
        uses=is_used,
        changed=gettext_lazy(
            "Cette facture a été modifiée depuis que vous l’avez affichée : rien n’a été enregistré ni envoyé. "
            "Ouvrez-la à nouveau et relisez-la, puis recommencez."
        ),
        treated=gettext_lazy(
            "Cette facture vient d’être traitée par quelqu’un d’autre. Rechargez la page pour voir son statut."
        ),
        refusals={"invoice_number_unique": _already_deposited},
    )
)
