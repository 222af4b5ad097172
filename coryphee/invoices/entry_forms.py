"""The form of an invoice written on the portal: header and lines, without JavaScript."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BaseFormSet, formset_factory
from django.utils import timezone
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from coryphee.einvoices.enums import InvoiceType
from coryphee.formats.model.document import InvoiceDocument, Line, Period
from coryphee.invoices.enums import Operation, VatRegime
from coryphee.invoices.forms import RoutingForm, cleaned_iban
from coryphee.invoices.models import Invoice
from coryphee.invoices.services import MOST_TYPED, Entry, EntryLine, regime_of
from coryphee.invoices.services.writing import BY_PROCESS, ELSEWHERE, MAINLAND, ON_DEBITS, PAID, UNITS
from coryphee.ui.fields import DayField, LineField, NumberField

RATES = [
    *((rate, f"{rate.replace('.', ',')} %") for rate in MAINLAND),
    (
        _("Corse et outre-mer"),
        [(rate, f"{rate.replace('.', ',')} %") for rate in ELSEWHERE],
    ),
]


WRITTEN = ("name", "quantity", "price")  # of a line: in the others something is always chosen


class EntryForm(RoutingForm):
    number = LineField(
        label=_("Numéro de facture"),
        max_length=20,
        help_text=_("Lettres, chiffres, - + _ / ; 20 au plus."),
    )
    type = forms.ChoiceField(label=_("Type"), choices=InvoiceType.choices)
    issue_date = DayField(label=_("Date de facture"), help_text=_("jj/mm/aaaa"))
    operation = forms.ChoiceField(label=_("Objet"), choices=Operation.choices, initial=Operation.GOODS)
    delivered_on = DayField(
        label=_("Livraison ou fin de la prestation"),
        required=False,
        help_text=_("Vide pour un acompte."),
    )
    period_start = DayField(label=_("Du"), required=False)
    period_end = DayField(label=_("Au"), required=False)
    regime = forms.ChoiceField(label=_("TVA"), choices=VatRegime.choices, initial=VatRegime.NORMAL)
    exemption = LineField(
        label=_("Article qui exonère"), max_length=200, required=False, help_text=_("Pour une exonération seulement.")
    )
    franchise_sure = forms.BooleanField(
        label=_("Nous sommes en franchise, bien qu’ayant un numéro de TVA"),
        required=False,
        help_text=_("Il ne sert alors qu’aux achats et aux services dans l’Union européenne."),
    )
    on_debits = forms.BooleanField(label=_("Option pour la TVA d’après les débits"), required=False)
    iban = LineField(label=_("IBAN"), max_length=42, required=False, help_text=_("Le compte sur lequel être payé."))
    prepaid = NumberField(
        label=_("Déjà versé (€)"), decimal_places=2, required=False, help_text=_("Acomptes déduits du net à payer.")
    )
    paid = forms.BooleanField(label=_("Facture déjà payée en entier"), required=False)
    paid_on = DayField(label=_("Payée le"), required=False, help_text=_("Pour une facture déjà payée."))
    preceding = LineField(
        label=_("Facture d’origine"), max_length=50, required=False, help_text=_("Pour un avoir : la facture corrigée.")
    )
    preceding_date = DayField(label=_("Date de la facture d’origine"), required=False, help_text=_("Pour un avoir."))
    field_order = ["recipient", "unit", "commitment_number", "contract_number", "number", "type", "issue_date"]
    ROUTE = ("unit", "commitment_number", "contract_number")
    HEAD = ("number", "issue_date", "type", "operation", "delivered_on")
    PERIOD = ("period_start", "period_end")
    ORIGIN = ("preceding", "preceding_date")  # of a credit note, or of what was paid in advance
    VAT = ("regime", "exemption", "on_debits", "franchise_sure")
    RARE = ("prepaid", "paid", "paid_on")

    def __init__(self, *args: Any, invoice: Invoice, **kwargs: Any) -> None:
        super().__init__(*args, invoice=invoice, **kwargs)
        if not invoice.supplier.vat_id:  # nothing to be asked of whoever has no number
            del self.fields["franchise_sure"]

    def route(self) -> list[forms.BoundField]:
        return [self[name] for name in self.ROUTE]

    def head(self) -> list[forms.BoundField]:
        return [self[name] for name in self.HEAD]

    def period(self) -> list[forms.BoundField]:
        return [self[name] for name in self.PERIOD]

    def period_open(self) -> bool:
        return _says_something(self.period())

    def origin(self) -> list[forms.BoundField]:
        return [self[name] for name in self.ORIGIN]

    def vat(self) -> list[forms.BoundField]:
        return [self[name] for name in self.VAT if name in self.fields]

    def rare(self) -> list[forms.BoundField]:
        return [self[name] for name in self.RARE]

    def origin_open(self) -> bool:
        return self["type"].value() == InvoiceType.CREDIT_NOTE or _says_something(self.origin())

    def rare_open(self) -> bool:
        return _says_something(self.rare())

    def clean_iban(self) -> str:
        return cleaned_iban(self.cleaned_data["iban"])

    def clean_paid_on(self) -> date | None:
        day: date | None = self.cleaned_data["paid_on"]
        if day is not None and day > timezone.localdate():
            raise ValidationError(_("Une facture déjà payée l’a été aujourd’hui au plus tard."))
        return day

    @classmethod
    def initial_from(cls, invoice: Invoice, document: InvoiceDocument) -> dict[str, Any]:
        accounts = [a.iban for m in document.payment_means for a in m.accounts if a.iban]
        origin = document.preceding[0] if document.preceding else None
        process, regime = document.business_process or "", regime_of(document)
        return {
            **cls.initial_of(invoice),
            "number": invoice.number,
            "type": invoice.type,
            "issue_date": invoice.issue_date,
            "operation": BY_PROCESS.get(process[:1], Operation.GOODS),
            "delivered_on": document.delivery.date if document.delivery else None,
            "period_start": document.period.start if document.period else None,
            "period_end": document.period.end if document.period else None,
            "regime": regime,
            "exemption": document.vat[0].exemption_reason or "" if regime == VatRegime.EXEMPT else "",
            # Kept with a number under that regime: it was asked, and confirmed.
            "franchise_sure": bool(invoice.number and regime == VatRegime.FRANCHISE and document.seller.vat_identifier),
            "on_debits": any(note.text == ON_DEBITS for note in document.notes),
            "iban": accounts[0] if accounts else "",
            "paid": process[1:] == PAID,
            "paid_on": document.due_date if process[1:] == PAID else None,
            "prepaid": None if process[1:] == PAID else document.totals.prepaid,
            "preceding": origin.number if origin else "",
            "preceding_date": origin.issue_date if origin else None,
        }


def _says_something(fields: list[forms.BoundField]) -> bool:
    """Whether what is folded holds a value or a mistake: it is then shown."""
    return any(field.value() or field.errors for field in fields)


class LineForm(forms.Form):
    name = LineField(label=_("Désignation"), max_length=200)
    quantity = NumberField(label=_("Quantité"), decimal_places=4)
    unit = forms.ChoiceField(label=_("Unité"), choices=list(UNITS.items()), initial="C62")
    price = NumberField(label=_("Prix HT"), decimal_places=4)
    rate = forms.ChoiceField(label=_("Taux de TVA"), choices=RATES, initial=MAINLAND[0], required=False)

    def has_changed(self) -> bool:
        """A row in which nobody wrote is no line, whatever stands in its lists."""
        return any((self[name].data or "").strip() for name in WRITTEN)


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
    return [initial_of(line) for line in document.lines]


def initial_of(line: Line) -> dict[str, Any]:
    return {
        "name": line.name,
        "quantity": line.quantity,
        "unit": line.unit,
        "price": line.net_price,
        "rate": _rate(line.vat_rate),
    }


def with_lines(data: MultiValueDict[str, str], added: Sequence[Line], *, blank: int) -> MultiValueDict[str, str]:
    """What was posted, with these lines in its first empty rows and `blank` new rows after: nothing typed moves."""
    data = data.copy()
    count = min(_count(data.get("lines-TOTAL_FORMS")), MOST_TYPED)
    empty = [n for n in range(count) if not any(data.get(f"lines-{n}-{name}", "").strip() for name in WRITTEN)]
    places = [*empty, *range(count, MOST_TYPED)][: len(added)]
    for n, line in zip(places, added, strict=False):
        for name, value in initial_of(line).items():
            data[f"lines-{n}-{name}"] = "" if name == "quantity" else localized(value)
    last = max(places, default=-1) + 1
    data["lines-TOTAL_FORMS"] = str(min(max(count + blank, last), MOST_TYPED))
    return data


def localized(value: Any) -> str:
    return f"{value.normalize():f}".replace(".", ",") if isinstance(value, Decimal) else str(value or "")


def _count(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 4 else 0


def _rate(rate: Decimal | None) -> str:
    """The rate of the list; of a line without VAT, the first one, which then counts for nothing."""
    text = format((rate or Decimal(0)).normalize(), "f")
    return text if text in (*MAINLAND, *ELSEWHERE) else MAINLAND[0]


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
        preceding_date=data["preceding_date"],
        delivered_on=data["delivered_on"],
        period=Period(start=data["period_start"], end=data["period_end"]) if any(map(data.get, form.PERIOD)) else None,
        operation=Operation(data["operation"]),
        regime=VatRegime(data["regime"]),
        exemption=data["exemption"].strip(),
        franchise_sure=data.get("franchise_sure", False),
        on_debits=data["on_debits"],
        paid=data["paid"],
        paid_on=data["paid_on"],
        prepaid=data["prepaid"] or Decimal(0),
        lines=lines_of(lines),
    )


def lines_of(lines: BaseFormSet) -> list[EntryLine]:
    """Those that could be read, in their order."""
    found = [form.cleaned_data for form in lines.forms if form.is_valid() and form.cleaned_data]
    return [
        EntryLine(
            name=one["name"],
            quantity=one["quantity"],
            unit=one["unit"],
            price=one["price"],
            rate=Decimal(one["rate"] or MAINLAND[0]),
        )
        for one in found
    ]
