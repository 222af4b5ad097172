"""Jobs of invoices: ids in, services called, safe to run twice."""

from django.utils import timezone

from coryphee.core.jobs import job
from coryphee.core.models import Lane
from coryphee.invoices import notifications
from coryphee.invoices.models import DepositCertificate, StatusChange
from coryphee.invoices.services import certificates, processing


@job("invoices.route", lane=Lane.CLOCK)
def route(*, invoice_id: int) -> None:
    """Send a deposited invoice on its way."""
    processing.route_invoice(invoice_id=invoice_id, now=timezone.now())


@job("invoices.make_available", lane=Lane.CLOCK)
def make_available(*, invoice_id: int) -> None:
    """Give a routed invoice to its recipient."""
    processing.make_invoice_available(invoice_id=invoice_id, now=timezone.now())


@job("invoices.render_certificate", lane=Lane.CERTIFICATES, outside=True)
def render_certificate(*, certificate_id: int) -> None:
    """Make the PDF of a deposit certificate."""
    certificate = DepositCertificate.objects.select_related("document").get(pk=certificate_id)
    certificates.render_certificate(certificate=certificate, now=timezone.now())


@job("invoices.tell", lane=Lane.MESSAGES)
def tell(*, change_id: int) -> None:
    """Tell those concerned that an invoice moved (M-11)."""
    change = StatusChange.objects.select_related(
        "invoice__supplier", "invoice__recipient", "invoice__recipient_unit"
    ).get(pk=change_id)
    notifications.tell_of(change, now=timezone.now())
