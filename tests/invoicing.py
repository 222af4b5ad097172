"""Invoices of the tests: who sends to whom, the files they write, and an invoice in any status."""

import io
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

import pikepdf

from coryphee.accounts.models import User
from coryphee.cases.models import Case, moving
from coryphee.core.actor import Actor
from coryphee.demo.papers import Paper, write_paper
from coryphee.einvoices.enums import DepositMode, FileFormat
from coryphee.formats import Profile, embed
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.syntaxes.cii.writing import write_cii
from coryphee.formats.syntaxes.ubl.writing import write_ubl
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace
from coryphee.invoices.kind import INVOICES
from coryphee.invoices.lifecycle import HIDDEN_FROM_RECIPIENT
from coryphee.invoices.models import Invoice
from coryphee.invoices.services.content import keep_content
from coryphee.organisations.models import Organisation, Unit
from tests.factories import (
    NOW,
    actor_of,
    make_awa,
    make_carpenter,
    make_hospital,
    make_jeanne,
    make_member,
    make_organisation,
    make_paul,
    make_town,
)

ISSUED = date(2026, 11, 20)
NUMBER = "F-2026-0042"


@dataclass(frozen=True, kw_only=True)
class Cast:
    """Both ends of an invoice, and two who have nothing to do with it: another body's agent, another supplier."""

    town: Organisation
    works: Unit  # demands a commitment number
    schools: Unit
    carpenter: Organisation
    hospital: Organisation
    stranger: Organisation
    jeanne: User
    awa: User
    paul: User
    claire: User  # agent of the hospital
    marc: User  # of the stranger

    def actor(self, name: str) -> Actor:
        return actor_of(getattr(self, name))


def make_cast(**town_fields: Any) -> Cast:
    town, hospital, carpenter = make_town(**town_fields), make_hospital(), make_carpenter()
    stranger = make_organisation("FOURNITURES ATLANTIQUE")
    return Cast(
        town=town,
        works=town.units.get(code="BAT-01"),
        schools=town.units.get(code="ECO-01"),
        carpenter=carpenter,
        hospital=hospital,
        stranger=stranger,
        jeanne=make_jeanne(carpenter),
        awa=make_awa(town),
        paul=make_paul(town),
        claire=make_member(hospital, InvoiceWorkspace.RECEIVED, first_name="Claire"),
        marc=make_member(stranger, InvoiceWorkspace.ISSUED, first_name="Marc"),
    )


# -- files ------------------------------------------------------------


def document(cast: Cast, **changes: Any) -> InvoiceDocument:
    """What Jeanne's invoice to the works unit of the town says; paper or content changed as asked."""
    paper = {
        "number": NUMBER,
        "issued": ISSUED,
        "supplier": cast.carpenter,
        "recipient": cast.town,
        "unit": cast.works,
        "commitment": "2026-00731",
        "catalogue": "carpenter",
    }
    paper |= {name: changes.pop(name) for name in [*paper, "credit_of"] if name in changes}
    return replace(write_paper(Paper(**paper), Random(str(paper["number"]))), **changes)


def ubl(cast: Cast, **changes: Any) -> bytes:
    return write_ubl(document(cast, **changes))


def cii(cast: Cast, **changes: Any) -> bytes:
    return write_cii(document(cast, **changes))


def facturx(cast: Cast, **changes: Any) -> bytes:
    return embed(plain_pdf(), cii(cast, **changes), Profile.EN16931)


def plain_pdf(**saving: Any) -> bytes:
    """One blank page: nothing can be read in it."""
    made = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        pdf.save(made, **saving)
    return made.getvalue()


# -- invoices ------------------------------------------------------------


def prepare(cast: Cast, content: bytes | None = None, *, filename: str = "facture.xml", **changes: Any) -> Invoice:
    """A draft of Jeanne's, as the screen makes one."""
    return services.prepare_deposit(
        content=content or ubl(cast, **changes), filename=filename, actor=cast.actor("jeanne"), now=NOW
    )


def deposit(cast: Cast, *, available: bool = True, now: datetime = NOW, **changes: Any) -> Invoice:
    """A sent invoice of Jeanne's; in the town's hands unless told otherwise."""
    certificate = services.deposit_invoice(
        content=ubl(cast, **changes), filename="facture.xml", actor=cast.actor("jeanne"), now=now
    )
    invoice = Invoice.objects.get(pk=certificate.case_id)
    if available:
        services.route_invoice(invoice_id=invoice.pk, now=now)
        services.make_invoice_available(invoice_id=invoice.pk, now=now)
    return Invoice.objects.get(pk=invoice.pk)


def written(invoice: Invoice) -> Invoice:
    """The row as it is, in whatever status: what only the mover does in the portal."""
    with moving():
        invoice.case = Case.objects.create(kind=INVOICES.name, created_at=invoice.created_at)
        invoice.save(force_insert=True)
    return invoice


def invoice_in(cast: Cast, status: InvoiceStatus, **fields: Any) -> Invoice:
    """The row alone, in this status, whole as the database demands: for tests of every status."""
    says = fields.pop("document", None) or InvoiceDocument()
    arrived = status not in HIDDEN_FROM_RECIPIENT
    values = {
        "number": f"F-{Invoice.objects.count() + 1:05d}",
        "supplier": cast.carpenter,
        "recipient": cast.town,
        "recipient_unit": cast.schools,
        "issue_date": ISSUED,
        "issue_year": ISSUED.year,
        "status_since": NOW,
        "status_reason": "BON_DE_LIVRAISON" if status in (InvoiceStatus.SUSPENDED, InvoiceStatus.REJECTED) else "",
        "deposit_mode": DepositMode.PDF,
        "file_format": FileFormat.PDF,
        "created_at": NOW,
        "filed_at": NOW,
        "made_available_at": NOW if arrived else None,
        "due_date": (NOW + timedelta(days=30)).date() if arrived else None,
        "suspended_on": NOW.date() if status in (InvoiceStatus.SUSPENDED, InvoiceStatus.SUPPLEMENTED) else None,
        "resumed_on": NOW.date() if status == InvoiceStatus.SUPPLEMENTED else None,
        "paid_on": NOW.date() if status == InvoiceStatus.PAYMENT_ISSUED else None,
        "payment_delay": 30 if arrived else None,
        **fields,
    }
    invoice = written(Invoice(status=status, **values))
    keep_content(invoice, says)
    return invoice
