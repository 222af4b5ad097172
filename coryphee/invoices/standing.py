"""« Où en est ma facture ? »: to its supplier, one sentence without jargon, and one date (B.1, B.10)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from coryphee.core.money import format_amount
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.models import Invoice
from coryphee.invoices.payment import clock_of

# What somebody is doing with it, while its delay runs.
DOING = {
    S.DEPOSITED: gettext_lazy("Elle est en route."),
    S.IN_TRANSIT: gettext_lazy("Elle est en route."),
    S.MADE_AVAILABLE: gettext_lazy("Elle est à vérifier."),
    S.SUPPLEMENTED: gettext_lazy("Votre réponse est à lire."),
    S.DELIVERY_CERTIFIED: gettext_lazy("Ce que vous avez fait est constaté."),
    S.PAYMENT_ORDERED: gettext_lazy("L’accord est donné, le comptable contrôle."),
    S.SENT_TO_ACCOUNTANT: gettext_lazy("Elle est chez le comptable."),
    S.BOOKED: gettext_lazy("Le comptable l’a enregistrée, le paiement suit."),
}
STOPPED = {
    S.DRAFT: gettext_lazy("Elle n’est pas envoyée."),
    S.TO_RECYCLE: gettext_lazy("Elle attend que vous la corrigiez et la renvoyiez."),
    S.SUSPENDED: gettext_lazy("Elle est suspendue : le délai de paiement est arrêté."),
    S.ABANDONED: gettext_lazy("Vous l’avez abandonnée : elle ne sera pas payée."),
    S.DELETED: gettext_lazy("Ce brouillon est supprimé."),
}
CREDIT = {
    S.DRAFT: gettext_lazy("Il n’est pas envoyé."),
    S.DEPOSITED: gettext_lazy("Il est en route."),
    S.IN_TRANSIT: gettext_lazy("Il est en route."),
    S.PAYMENT_ISSUED: gettext_lazy("Il est soldé."),
    S.REJECTED: gettext_lazy("Il est rejeté."),
    S.ABANDONED: gettext_lazy("Vous l’avez abandonné."),
    S.SUSPENDED: gettext_lazy("Il attend votre réponse."),
    S.TO_RECYCLE: gettext_lazy("Il attend que vous le corrigiez et le renvoyiez."),
    S.DELETED: gettext_lazy("Ce brouillon est supprimé."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What to say first, and what goes with it."""

    head: str
    text: str = ""
    late: bool = False


def standing_of(invoice: Invoice, *, today: date, rates: Mapping[date, Decimal] | None = None) -> Standing:
    """Where it stands for its supplier; one query (the rates) where they are not given."""
    name = invoice.recipient.name if invoice.recipient else ""
    status = S(invoice.status)
    if invoice.is_credit_note:
        return Standing(head=str(CREDIT.get(status, _("Il sera déduit, ou remboursé."))), text=name)
    if status == S.PAYMENT_ISSUED and not invoice.is_payable:
        return Standing(head=_("Elle est soldée : elle était déjà payée."), text=name)
    if status == S.PAYMENT_ISSUED and invoice.paid_on:
        said = {"name": name, "day": f"{invoice.paid_on:%d/%m/%Y}"}
        return Standing(head=_("Le paiement est parti le %(day)s.") % said, text=name)
    if status == S.REJECTED:
        day = timezone.localdate(invoice.status_since)
        head = _("Rejetée le %(day)s : elle ne sera pas payée.") % {"day": f"{day:%d/%m/%Y}"}
        return Standing(head=head, text=name)
    late = clock_of(invoice, today=today, rates=rates) if status == S.SUSPENDED else None
    if late is not None and late.state == "late":
        return _on_its_way(invoice, name, _("Elle est suspendue."), today, rates)
    if status in STOPPED:
        return Standing(head=str(STOPPED[status]), text=name)
    return _on_its_way(invoice, name, str(DOING[status]), today, rates)


def _on_its_way(invoice: Invoice, name: str, doing: str, today: date, rates: Mapping[date, Decimal] | None) -> Standing:
    if not invoice.is_payable:
        return Standing(head=doing, text=_("%(name)s ; rien n’est à payer.") % {"name": name})
    clock = clock_of(invoice, today=today, rates=rates)
    if clock is None:
        return Standing(head=doing, text=_("Pour %(name)s.") % {"name": name})
    said = {"name": name, "due": f"{clock.due:%d/%m/%Y}", "n": clock.days_late, "doing": doing}
    if clock.state != "late":
        waited = max((today - clock.delay.available).days, 0)
        if not waited:
            return Standing(head=doing, text=_("Arrivée aujourd’hui ; %(name)s a jusqu’au %(due)s.") % said)
        text = ngettext(
            "Attend depuis %(n)d jour ; %(name)s a jusqu’au %(due)s.",
            "Attend depuis %(n)d jours ; %(name)s a jusqu’au %(due)s.",
            waited,
        )
        return Standing(head=doing, text=text % {**said, "n": waited})
    head = ngettext("En retard de %(n)d jour.", "En retard de %(n)d jours.", clock.days_late) % said
    text = _("%(name)s devait payer au plus tard le %(due)s. %(doing)s") % said
    if clock.interest:
        owed = {
            "interest": format_amount(clock.interest.interest, invoice.currency),
            "flat": format_amount(clock.flat, "EUR"),
        }
        text += " " + _("%(interest)s d’intérêts et %(flat)s vous sont dus en plus, sans les demander.") % owed
    return Standing(head=head, text=text, late=True)
