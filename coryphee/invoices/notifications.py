"""The texts of invoices' messages (M-11): who is told of which move, and in which words."""

from collections.abc import Iterable
from functools import cache

from django.urls import reverse
from django.utils.translation import gettext as _

from coryphee.core.money import format_amount
from coryphee.invoices.lifecycle import INVOICE
from coryphee.invoices.models import StatusChange
from coryphee.notifications.services import Notice
from coryphee.organisations.enums import Workspace
from coryphee.organisations.queries import users_with


def concerns_somebody(action: str, *, internal: bool) -> bool:
    """Whether a move has words for anybody: a draft, a deposit (its delivery has), the recipient's own has none."""
    return not internal and (action in SUPPLIER_TEXTS or action in RECIPIENT_TEXTS)


def notices_of(changes: Iterable[StatusChange]) -> list[Notice]:
    """What these moves tell the supplier's people, and the recipient's; nothing for internal moves."""
    people = cache(users_with)  # many moves of few organisations
    notices = []
    for change in changes:
        invoice = change.invoice
        if not concerns_somebody(change.action, internal=change.internal):
            continue
        if change.action in SUPPLIER_TEXTS:
            told = people(invoice.supplier_id, (Workspace.INVOICES_ISSUED,))
            notices.append(_notice(change, "supplier", told, SUPPLIER_TEXTS))
        if change.action in RECIPIENT_TEXTS and invoice.recipient_id is not None:
            told = people(invoice.recipient_id, (Workspace.INVOICES_RECEIVED,), unit_id=invoice.recipient_unit_id)
            notices.append(_notice(change, "recipient", told, RECIPIENT_TEXTS))
    return notices


def _notice(change: StatusChange, side: str, people: list[int], texts: dict[str, tuple[str, str]]) -> Notice:
    subject, text = texts[change.action]
    facts = _facts(change)
    return Notice(
        recipients=people,
        kind="invoices",
        subject=_(subject) % facts,
        text=_(text) % facts,
        url=reverse("invoices:detail", kwargs={"invoice_id": change.invoice_id}),
        key=f"invoice-change:{change.pk}:{side}",
    )


def _facts(change: StatusChange) -> dict[str, str]:
    invoice = change.invoice
    reason = INVOICE.reason_in_words(change.reason)
    comment = f"\n\n« {change.comment} »" if change.comment else ""
    return {
        "number": invoice.number,
        "portal_number": invoice.portal_number,
        "recipient": invoice.recipient.name if invoice.recipient else "",
        "supplier": invoice.supplier.name,
        "amount": format_amount(invoice.total_with_vat, invoice.currency),
        "due": f"{invoice.due_date:%d/%m/%Y}" if invoice.due_date else "",
        "reason": reason,
        "said": (f"\n\n{_('Motif')} : {reason}." if reason else "") + comment,
    }


# A deposit and what becomes of it a second later are one message: « mise à disposition ».
SUPPLIER_TEXTS = {
    "make_available": (
        "Facture %(number)s mise à disposition",
        (
            "%(recipient)s dispose de votre facture %(number)s de %(amount)s, enregistrée sous le n° %(portal_number)s."
            " Elle est à payer avant le %(due)s. Son certificat de dépôt est sur sa page."
        ),
    ),
    "certify_delivery": ("Facture %(number)s : service fait", "%(recipient)s a constaté le service fait.%(said)s"),
    "order_payment": ("Facture %(number)s mandatée", "%(recipient)s a mandaté votre facture %(number)s.%(said)s"),
    "send_to_accountant": (
        "Facture %(number)s transmise au comptable",
        "%(recipient)s a transmis votre facture %(number)s à son comptable.%(said)s",
    ),
    "book": ("Facture %(number)s comptabilisée", "Votre facture %(number)s est comptabilisée.%(said)s"),
    "issue_payment": (
        "Facture %(number)s mise en paiement",
        (
            "%(recipient)s a mis en paiement votre facture %(number)s de %(amount)s. "
            "Le virement arrive en général sous quelques jours.%(said)s"
        ),
    ),
    "suspend": (
        "Facture %(number)s suspendue : une pièce est demandée",
        (
            "%(recipient)s attend une pièce pour votre facture %(number)s. Ouvrez la facture et choisissez "
            "« Compléter ». Le délai de paiement est arrêté jusque-là.%(said)s"
        ),
    ),
    "lift_suspension": (
        "Facture %(number)s : suspension levée",
        "%(recipient)s reprend le traitement de votre facture %(number)s. Elle est à payer avant le %(due)s.%(said)s",
    ),
    "send_back": (
        "Facture %(number)s à recycler",
        (
            "%(recipient)s n’est pas le bon destinataire, ou le service ou l’engagement est à corriger. Ouvrez la "
            "facture et choisissez « Corriger et renvoyer » : le numéro ne change pas.%(said)s"
        ),
    ),
    "reject": (
        "Facture %(number)s rejetée",
        (
            "%(recipient)s a rejeté votre facture %(number)s de %(amount)s. Choisissez « Traiter le rejet » : "
            "une nouvelle facture, avec un nouveau numéro, est préparée à partir de celle-ci.%(said)s"
        ),
    ),
}
RECIPIENT_TEXTS = {
    "make_available": (
        "Nouvelle facture de %(supplier)s : %(number)s",
        "%(supplier)s vous a adressé la facture %(number)s de %(amount)s. Elle est à payer avant le %(due)s.",
    ),
    "supplement": (
        "Facture %(number)s complétée",
        "%(supplier)s a complété la facture %(number)s que vous aviez suspendue. Échéance : %(due)s.%(said)s",
    ),
    "abandon": ("Facture %(number)s abandonnée", "%(supplier)s abandonne la facture %(number)s.%(said)s"),
}
