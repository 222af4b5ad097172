"""The form of an invoice written on the portal: header and lines, without JavaScript."""

from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BaseFormSet, formset_factory
from django.utils.translation import gettext_lazy as _

from coryphee.core.errors import DomainError
from coryphee.core.identifiers import check_iban
from coryphee.einvoices.enums import InvoiceType
from coryphee.formats.model.document import InvoiceDocument
from coryphee.invoices.forms import RoutingForm
from coryphee.invoices.models import Invoice
from coryphee.invoices.services import MOST_TYPED, Entry, EntryLine
from coryphee.ui.fields import DayField, LineField, NumberField

RATES = [("20", "20 %"), ("10", "10 %"), ("5.5", "5,5 %"), ("2.1", "2,1 %"), ("0", _("sans TVA (293 B)"))]
UNITS = [
    ("C62", _("unité")),
    ("HUR", _("heure")),
    ("DAY", _("jour")),
    ("MTR", _("mètre")),
    ("MTK", _("m²")),
    ("MTQ", _("m³")),
    ("KGM", _("kg")),
    ("LTR", _("litre")),
]


class EntryForm(RoutingForm):
    number = LineField(
        label=_("Numéro de facture"), max_length=20, help_text=_("20 caractères au plus, jamais utilisé.")
    )
    type = forms.ChoiceField(label=_("Type"), choices=InvoiceType.choices)
    issue_date = DayField(label=_("Date de facture"), help_text=_("jj/mm/aaaa"))
    iban = LineField(label=_("IBAN"), max_length=42, required=False, help_text=_("Le compte sur lequel être payé."))
    preceding = LineField(
        label=_("Facture d’origine"), max_length=50, required=False, help_text=_("Pour un avoir : la facture corrigée.")
    )
    field_order = ["number", "type", "issue_date"]

    def clean_iban(self) -> str:
        text = self.cleaned_data["iban"].strip()
        if not text:
            return ""
        try:
            return check_iban(text)
        except DomainError as error:
            raise ValidationError(error.message) from error

    @classmethod
    def initial_from(cls, invoice: Invoice, document: InvoiceDocument) -> dict[str, Any]:
        accounts = [a.iban for m in document.payment_means for a in m.accounts if a.iban]
        return {
            **cls.initial_of(invoice),
            "number": invoice.number,
            "type": invoice.type,
            "issue_date": invoice.issue_date,
            "iban": accounts[0] if accounts else "",
            "preceding": document.preceding[0].number if document.preceding else "",
        }


class LineForm(forms.Form):
    name = LineField(label=_("Désignation"), max_length=200)
    quantity = NumberField(label=_("Quantité"), decimal_places=4)
    unit = forms.ChoiceField(label=_("Unité"), choices=UNITS, initial=UNITS[0][0])
    price = NumberField(label=_("Prix HT"), decimal_places=4)
    rate = forms.ChoiceField(label=_("TVA"), choices=RATES, initial=RATES[0][0])


class BaseLines(BaseFormSet):
    def _construct_form(self, i: int, **kwargs: Any) -> forms.Form:
        """Any line left blank, or emptied, is no line."""
        return super()._construct_form(i, **{**kwargs, "empty_permitted": True})

    def clean(self) -> None:
        if any(self.errors):
            return
        if not any(form.cleaned_data for form in self.forms):
            raise ValidationError(_("Écrivez au moins une ligne."))


def lines_formset(extra: int) -> type[BaseFormSet]:
    """As many lines as may be typed, whatever number the form announces: none more is built or drawn."""
    return formset_factory(
        LineForm, formset=BaseLines, extra=extra, max_num=MOST_TYPED, absolute_max=MOST_TYPED, validate_max=True
    )


def initial_lines(document: InvoiceDocument) -> list[dict[str, Any]]:
    return [
        {
            "name": line.name,
            "quantity": line.quantity,
            "unit": line.unit,
            "price": line.net_price,
            "rate": _rate(line.vat_rate),
        }
        for line in document.lines
    ]


def _rate(rate: Decimal | None) -> str:
    return format((rate or Decimal(0)).normalize(), "f")


def entry_of(form: EntryForm, lines: BaseFormSet) -> Entry:
    data = form.cleaned_data
    return Entry(
        number=data["number"].strip(),
        type=InvoiceType(data["type"]),
        issue_date=data["issue_date"],
        recipient=data["recipient"],
        unit=data["unit"],
        commitment_number=data["commitment_number"].strip(),
        contract_number=data["contract_number"].strip(),
        iban=data["iban"],
        preceding=data["preceding"].strip(),
        lines=[
            EntryLine(name=d["name"], quantity=d["quantity"], unit=d["unit"], price=d["price"], rate=Decimal(d["rate"]))
            for d in (f.cleaned_data for f in lines.forms)
            if d
        ],
    )
