"""Invoices and their frozen content; the ECB's rates."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from coryphee.cases.models import Subject, SubjectQuerySet
from coryphee.core.actor import Actor
from coryphee.core.fields import AmountField
from coryphee.einvoices.enums import DepositMode, FileFormat, InvoiceType
from coryphee.invoices import lifecycle
from coryphee.invoices.enums import BillingFramework, InvoiceStatus, InvoiceWorkspace
from coryphee.organisations.enums import Workspace

RECIPIENT_WORKSPACES = (InvoiceWorkspace.RECEIVED, Workspace.ACCOUNTING)
UNSENT = [str(s) for s in sorted(lifecycle.UNSENT)]
HIDDEN_FROM_RECIPIENT = [str(s) for s in sorted(lifecycle.HIDDEN_FROM_RECIPIENT)]
REASONED = [InvoiceStatus.SUSPENDED.value, InvoiceStatus.REJECTED.value]


# What a page or a move of one invoice reads with it; what it replaces, rarely there, is read when asked.
RELATED = ("supplier", "recipient", "recipient_unit", "original")
SHOWN_WITH = (*RELATED, "recipient__recipient_settings")  # what a page of one invoice reads with it


class InvoiceQuerySet(SubjectQuerySet):
    def issued_by(self, actor: Actor) -> "InvoiceQuerySet":
        """What the actor sees as a supplier; deleted drafts are gone for everybody."""
        scope = actor.scope([InvoiceWorkspace.ISSUED])
        return self.filter(supplier_id__in=scope.organisation_ids).exclude(status=InvoiceStatus.DELETED)

    def received_by(self, actor: Actor) -> "InvoiceQuerySet":
        """What the actor sees as a recipient: whatever has been made available to his organisation or unit."""
        scope = actor.scope(RECIPIENT_WORKSPACES)
        mine = Q(recipient_id__in=scope.organisation_ids)
        if scope.unit_ids:
            # The recipient is said even of a unit: the list is then read in order from the recipient's index.
            owners = {g.organisation_id for g in actor.grants if g.unit_id in scope.unit_ids}
            mine |= Q(recipient_unit_id__in=scope.unit_ids)
            mine &= Q(recipient_id__in=scope.organisation_ids | owners)
        return self.filter(mine).exclude(status__in=HIDDEN_FROM_RECIPIENT)

    def to_pay(self) -> "InvoiceQuerySet":
        """What somebody owes and has not paid: no credit note, nothing paid before, nothing given up."""
        closed = [str(status) for status in sorted({*lifecycle.INVOICE.closed, InvoiceStatus.TO_RECYCLE})]
        rows = self.filter(paid_on=None, amount_due__gt=0)
        return rows.exclude(type=InvoiceType.CREDIT_NOTE).exclude(status__in=[*closed, *UNSENT])

    def really_paid(self) -> "InvoiceQuerySet":
        """Money was put on its account: neither a credit note nor what owed nothing, however it was closed."""
        return self.filter(paid_on__isnull=False, amount_due__gt=0).exclude(type=InvoiceType.CREDIT_NOTE)

    def running(self) -> "InvoiceQuerySet":
        """Those whose payment delay is not interrupted (R2192-27)."""
        return self.filter(Q(suspended_on=None) | Q(resumed_on__isnull=False) | Q(suspended_on__gt=F("due_date")))

    def visible_to(self, actor: Actor) -> "InvoiceQuerySet":
        return self.issued_by(actor) | self.received_by(actor)


class Invoice(Subject):
    number = models.CharField(_("numéro de facture"), max_length=50, blank=True)
    type = models.CharField(_("type"), max_length=10, choices=InvoiceType, default=InvoiceType.INVOICE)
    framework = models.CharField(
        _("cadre de facturation"), max_length=40, choices=BillingFramework, default=BillingFramework.A1
    )
    supplier = models.ForeignKey("organisations.Organisation", models.PROTECT, related_name="invoices_issued")
    # Who numbers his invoices in one series: the company of the supplier, whichever of its establishments invoices.
    issuer = models.CharField(max_length=80, editable=False, default="", db_default="")
    recipient = models.ForeignKey(
        "organisations.Organisation", models.PROTECT, related_name="invoices_received", null=True, blank=True
    )
    recipient_unit = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="invoices_received", null=True, blank=True
    )
    commitment_number = models.CharField(_("numéro d’engagement"), max_length=50, blank=True)
    contract_number = models.CharField(_("numéro de marché"), max_length=50, blank=True)
    issue_date = models.DateField(_("date de facture"), null=True, blank=True)
    issue_year = models.PositiveSmallIntegerField(null=True, editable=False)
    currency = models.CharField(_("devise"), max_length=3, default="EUR")
    total_without_vat = AmountField(_("montant HT"), max_digits=18, decimal_places=2, default=0)
    total_vat = AmountField(_("montant de TVA"), max_digits=18, decimal_places=2, default=0)
    total_with_vat = AmountField(_("montant TTC"), max_digits=18, decimal_places=2, default=0)
    amount_due = AmountField(_("net à payer"), max_digits=18, decimal_places=2, default=0)
    iban = models.CharField(_("IBAN"), max_length=34, blank=True, default="", db_default="")  # where it asks to be paid
    status = models.CharField(_("statut"), max_length=40, choices=InvoiceStatus, default=InvoiceStatus.DRAFT)
    deposit_mode = models.CharField(max_length=30, choices=DepositMode)
    file_format = models.CharField(_("format"), max_length=10, choices=FileFormat)
    filed_at = models.DateTimeField(_("date de dépôt"))  # of the draft until it is sent: never null, so it sorts
    made_available_at = models.DateTimeField(null=True, blank=True)
    # What the payment delay is counted from (`clock.Delay`), and its last day, kept for lists to be read by it. That
    # of what is not to be paid, such as a credit note, orders lists and is shown nowhere (`payable_by`).
    payment_delay = models.PositiveSmallIntegerField(_("délai de paiement (jours)"), null=True, blank=True)
    executed_on = models.DateField(_("date d’exécution"), null=True, blank=True)
    suspended_on = models.DateField(_("date d’interruption du délai"), null=True, blank=True)
    resumed_on = models.DateField(_("date de reprise du délai"), null=True, blank=True)
    was_suspended = models.BooleanField(default=False)  # R2192-27: once per request
    due_date = models.DateField(_("échéance"), null=True, blank=True)
    paid_on = models.DateField(_("date de mise en paiement"), null=True, blank=True)
    payment_order_number = models.CharField(_("numéro de mandat"), max_length=50, blank=True)
    rejection_treated_at = models.DateTimeField(null=True, blank=True)
    announced_at = models.DateTimeField(null=True, blank=True)  # of a draft: when its end was announced
    replaces = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")
    # What a credit note corrects, as far as the portal has it: found when it is sent.
    corrects = models.ManyToManyField("self", symmetrical=False, related_name="corrected_by", blank=True)
    original = models.ForeignKey("documents.Document", models.PROTECT, null=True, blank=True, related_name="+")
    original_name = models.CharField(max_length=100, blank=True)
    search_text = models.TextField(editable=False, default="")

    objects = InvoiceQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = _("facture")
        constraints = [
            models.UniqueConstraint(
                fields=["issuer", "number", "issue_year"],
                condition=~Q(status__in=UNSENT),
                name="invoice_number_unique",
                violation_error_message=_("Cette facture a déjà été déposée."),
            ),
            models.CheckConstraint(
                name="sent_invoice_is_whole",
                condition=Q(status__in=UNSENT)
                | (~Q(number="") & Q(recipient__isnull=False) & Q(issue_date__isnull=False)),
                violation_error_message=_("Une facture envoyée a un numéro, une date et un destinataire."),
            ),
            models.CheckConstraint(
                name="available_invoice_has_a_due_date",
                condition=Q(status__in=HIDDEN_FROM_RECIPIENT)
                | (Q(made_available_at__isnull=False) & Q(payment_delay__isnull=False) & Q(due_date__isnull=False)),
                violation_error_message=_("Une facture mise à disposition a une échéance."),
            ),
            models.CheckConstraint(
                name="suspension_and_rejection_have_a_reason",
                condition=~Q(status__in=REASONED) | ~Q(status_reason=""),
                violation_error_message=_("Une facture suspendue ou rejetée porte un motif."),
            ),
            models.CheckConstraint(
                name="suspended_invoice_has_its_day",
                condition=~Q(status=InvoiceStatus.SUSPENDED) | Q(suspended_on__isnull=False),
                violation_error_message=_("Une facture suspendue porte la date de suspension."),
            ),
            models.CheckConstraint(
                name="paid_invoice_has_its_day",
                condition=~Q(status=InvoiceStatus.PAYMENT_ISSUED) | Q(paid_on__isnull=False),
                violation_error_message=_("Une facture mise en paiement porte la date du paiement."),
            ),
        ]
        indexes = [
            models.Index(fields=["recipient", "due_date", "case"], name="invoice_recipient_due"),
            models.Index(fields=["recipient", "status", "due_date", "case"], name="invoice_recipient_status"),
            models.Index(fields=["recipient", "filed_at", "case"], name="invoice_recipient_filed"),
            models.Index(fields=["supplier", "filed_at", "case"], name="invoice_supplier_filed"),
            models.Index(fields=["supplier", "status", "filed_at", "case"], name="invoice_supplier_status"),
            models.Index(
                fields=["recipient", "recipient_unit", "status", "due_date", "case"], name="invoice_recipient_unit"
            ),
            models.Index(fields=["recipient", "total_with_vat", "case"], name="invoice_recipient_amount"),
            models.Index(fields=["recipient", "number", "case"], name="invoice_recipient_number"),
            models.Index(fields=["recipient", "status", "case"], name="invoice_recipient_by_status"),
        ]

    def __str__(self) -> str:
        return (
            self.number
            or self.original_name
            or gettext("saisie du %(day)s") % {"day": f"{timezone.localtime(self.created_at):%d/%m/%Y}"}
        )

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.issuer = self.supplier.numbering
        super().save(*args, **kwargs)

    @property
    def is_credit_note(self) -> bool:
        return bool(self.type == InvoiceType.CREDIT_NOTE)

    @property
    def signed_total(self) -> Decimal:
        """What it adds to what is owed: a credit note takes away."""
        return -abs(self.total_with_vat) if self.is_credit_note else self.total_with_vat

    @property
    def to_be_paid(self) -> Decimal:
        """What is still to be paid of it; a credit note takes away."""
        return self.signed_total if self.is_credit_note else self.amount_due

    @property
    def is_payable(self) -> bool:
        """Whether anything is to be paid: not for a credit note, nor for what was paid before."""
        return not self.is_credit_note and self.amount_due > 0

    @property
    def payable_by(self) -> date | None:
        """The last day to pay; none where nothing is (or any more) to be paid, or before the body has the invoice."""
        given_up = self.status in (InvoiceStatus.REJECTED, InvoiceStatus.ABANDONED)
        return self.due_date if self.is_payable and self.made_available_at is not None and not given_up else None

    @property
    def says_amounts(self) -> bool:
        """Those of a file that could not be read are unknown, which is not zero."""
        number = self.number if self.file_format != FileFormat.PDF else ""  # a page may say it, and no amount
        return bool(number or self.total_with_vat or self.total_without_vat)


class InvoiceContent(models.Model):
    """What the file says, frozen at deposit: kept apart so that lists never carry it."""

    invoice = models.OneToOneField(Invoice, models.CASCADE, primary_key=True, related_name="content")
    # formats.json.to_json(InvoiceDocument), without the embedded files and with a first page of lines (`InvoiceLines`).
    document = models.JSONField()
    line_count = models.PositiveIntegerField(default=0, db_default=0)
    findings = models.JSONField(default=list)  # what the checks said when it was sent
    # What the page of a plain PDF says: field → value, whether it is sure, page. {"scanned": true} for a picture.
    seen = models.JSONField(default=dict, db_default={})

    def __str__(self) -> str:
        return f"contenu de {self.invoice_id}"


class InvoiceLines(models.Model):
    """The lines of a long invoice beyond the first page, page by page: a screen reads the one that it shows."""

    invoice = models.ForeignKey(Invoice, models.CASCADE, related_name="more_lines")
    page = models.PositiveIntegerField()  # 2, 3…: the first one stands in the content
    lines = models.JSONField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["invoice", "page"], name="invoice_lines_once")]

    def __str__(self) -> str:
        return f"lignes de {self.invoice_id}, page {self.page}"


class EcbRate(models.Model):
    """The ECB's main refinancing rate on the first day of a semester; an administrator keeps it up to date (B.10)."""

    starts_on = models.DateField(_("premier jour du semestre"), unique=True)
    rate = models.DecimalField(_("taux"), max_digits=5, decimal_places=2)
    confirmed = models.BooleanField(_("confirmé"), default=False)

    class Meta:
        ordering = ["-starts_on"]

    def __str__(self) -> str:
        return f"{self.starts_on:%d/%m/%Y} : {self.rate} %"
