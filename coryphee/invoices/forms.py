"""Forms of invoices. Each says in French what is wrong and where."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from coryphee.cases.forms import MoveForm
from coryphee.core.bounds import integer
from coryphee.core.errors import DomainError
from coryphee.core.identifiers import IdentifierScheme, check_iban, normalise
from coryphee.einvoices.enums import InvoiceType
from coryphee.einvoices.fields import InvoiceFileField
from coryphee.invoices.marks import Sheet, marks_of
from coryphee.invoices.models import Invoice
from coryphee.invoices.services import CheckResult
from coryphee.organisations.enums import Nature, Requirement
from coryphee.organisations.models import Organisation, Unit
from coryphee.organisations.queries import public_bodies_like, units_open_to
from coryphee.ui.fields import DayField, LineField, NumberField

SIRET_LENGTH = 14


class DepositForm(forms.Form):
    file = InvoiceFileField()
    supplier = forms.ModelChoiceField(
        label=_("Structure qui facture"),
        queryset=Organisation.objects.none(),
        required=False,
        empty_label=_("celle que nomme le fichier"),
    )

    def __init__(self, *args: Any, suppliers: list[Organisation], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["supplier"].queryset = Organisation.objects.filter(pk__in=[s.pk for s in suppliers])
        self.fields["supplier"].help_text = _("À choisir pour un PDF simple, et pour un fichier qui ne la nomme pas.")
        if len(suppliers) <= 1:
            del self.fields["supplier"]


class RateForm(forms.Form):
    starts_on = DayField(label=_("Premier jour du semestre"), help_text=_("01/01/aaaa ou 01/07/aaaa"))
    rate = NumberField(label=_("Taux de la BCE (%)"), max_digits=5, decimal_places=2, min_value=-5, max_value=50)

    def clean_starts_on(self) -> Any:
        day = self.cleaned_data["starts_on"]
        if (day.day, day.month) not in ((1, 1), (1, 7)):
            raise ValidationError(_("Un semestre commence le 1er janvier ou le 1er juillet."))
        return day


class UnitField(forms.ModelChoiceField):
    """A unit with what it demands."""

    def label_from_instance(self, unit: Unit) -> str:
        return str(_("%(unit)s, avec engagement") % {"unit": unit}) if unit.requires_commitment else str(unit)


class RecipientField(LineField):
    """A public body by name, town or SIRET; the same number said otherwise is no change."""

    def has_changed(self, initial: Any, data: Any) -> bool:
        before, after = (re.sub(r"\D", "", str(text or ""))[-SIRET_LENGTH:] for text in (initial, data))
        same = len(before) == SIRET_LENGTH and before == after
        return not same and super().has_changed(initial, data)


class RoutingForm(forms.Form):
    """To whom: recipient by name, town or SIRET, unit, commitment and contract numbers, as the file says them.

    A name that several bodies bear decides nothing: `close` holds them, each with a button « pick » that names it.
    """

    recipient = RecipientField(
        label=_("Destinataire"), max_length=200, help_text=_("Nom, ville ou SIRET, même avec une faute.")
    )
    unit = UnitField(label=_("Service"), queryset=Unit.objects.none(), required=False, empty_label=_("— aucun —"))
    commitment_number = LineField(label=_("Numéro d’engagement"), max_length=50, required=False)
    contract_number = LineField(label=_("Numéro de marché"), max_length=50, required=False)

    def __init__(self, *args: Any, invoice: Invoice, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.invoice = invoice
        self.close: list[Organisation] = []
        if self.is_bound and self.data.get("pick"):
            self.data = {**self.data.dict(), self.add_prefix("recipient"): self.data["pick"]}
        # Of a number that is mistyped, the units stay those of before: what was chosen is not lost.
        self.meant = self._recipient_now()
        recipient = self.meant or invoice.recipient
        units = self._units_of(recipient)
        self.fields["unit"].queryset = units
        if self.is_bound and recipient != invoice.recipient:
            self._leave_the_unit_of_another(units)

    def _units_of(self, recipient: Organisation | None) -> QuerySet[Unit]:
        """Those that this supplier may write to today (B-20), and the one that the draft names already."""
        if recipient is None:
            return Unit.objects.none()
        public = self.invoice.supplier.is_public
        keys = [u.pk for u in units_open_to(recipient, supplier_is_public=public, on=timezone.localdate())]
        return recipient.units.filter(pk__in=[*keys, self.invoice.recipient_unit_id])

    def _leave_the_unit_of_another(self, units: QuerySet[Unit]) -> None:
        """The unit that stands in the form is one of the recipient of before: nobody chose it for this one."""
        name = self.add_prefix("unit")
        chosen = integer(self.data.get(name))
        if chosen is not None and not units.filter(pk=chosen).exists():
            self.data = {**self.data.dict(), name: ""}

    def demand(self) -> str:
        """What the recipient asks on an invoice; its units may ask more, each says so in the list."""
        if self.meant is None or self.meant.as_recipient.requirement == Requirement.NONE:
            return ""
        return str(self.meant.as_recipient.get_requirement_display())

    def _recipient_now(self) -> Organisation | None:
        text = self.data.get(self.add_prefix("recipient")) if self.is_bound else None
        if text is None:
            return self.invoice.recipient
        if (found := _organisation(text)) or _is_number(text):
            return found
        self.close, sure = public_bodies_like(text)
        return self.close.pop() if sure else None

    def clean_recipient(self) -> Organisation | None:
        if self.meant is not None:
            return self.meant
        if _is_number(self.cleaned_data["recipient"]):
            raise ValidationError(
                _(
                    "Aucune structure publique ne porte ce SIRET. "
                    "Vérifiez les 14 chiffres, ou écrivez son nom ou sa ville."
                )
            )
        if self.close:
            raise ValidationError(_("Choisissez ci-dessous la structure à qui vous écrivez."))
        raise ValidationError(
            _("Aucune structure publique de l’annuaire ne porte ce nom. Écrivez sa ville, ou son SIRET de 14 chiffres.")
        )

    def clean_unit(self) -> Unit | None:
        return self.cleaned_data.get("unit")

    def typed(self) -> dict[str, Any]:
        """What was typed and can be understood, though something else on the form cannot."""
        known = {name: value for name, value in self.cleaned_data.items() if value is not None}
        return {"recipient_unit" if name == "unit" else name: value for name, value in known.items()}

    @classmethod
    def initial_of(cls, invoice: Invoice) -> dict[str, Any]:
        return {
            "recipient": _named(invoice.recipient) if invoice.recipient else "",
            "unit": invoice.recipient_unit_id,
            "commitment_number": invoice.commitment_number,
            "contract_number": invoice.contract_number,
        }

    def values(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {
            "recipient": data["recipient"],
            "recipient_unit": data["unit"],
            "commitment_number": data["commitment_number"].strip(),
            "contract_number": data.get("contract_number", "").strip(),
        }


def _is_number(text: str) -> bool:
    """Whether it is meant as an identifier: figures and blanks."""
    return bool(re.fullmatch(r"[\d\s.]{9,}", text.strip()))


def _named(organisation: Organisation) -> str:
    """As a field shows it: its name, and the number that leaves no doubt."""
    return f"{organisation.name} ({organisation.displayed_identifier})"


def _organisation(text: str) -> Organisation | None:
    shown = re.search(r"\(([\d\s]{14,})\)\s*$", text or "")
    value = normalise(IdentifierScheme.SIRET, shown.group(1) if shown else text or "")
    return (
        Organisation.objects.select_related("recipient_settings").filter(identifier=value, nature=Nature.PUBLIC).first()
        if value
        else None
    )


class RecycleForm(RoutingForm):
    """The routing of an invoice that came back; the box is shown to whoever has changed nothing."""

    unchanged = forms.BooleanField(label=_("Je la renvoie sans rien changer"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["contract_number"]

    def box_asked(self) -> bool:
        return self.has_error("unchanged") or bool(self["unchanged"].value())


class AnswerForm(MoveForm):
    """What the supplier answers to a suspension: the pieces that were asked for, or words."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["pieces"].required = False

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if not data.get("pieces") and not data.get("comment", "").strip() and not self.errors:
            raise ValidationError(_("Joignez une pièce ou écrivez un commentaire."))
        return data


class PdfForm(RoutingForm):
    """A plain PDF: what its page says for sure stands in the fields, and beside them where it was read.

    Nothing is asked at once: what is missing is said by the controls (`MISSING`), and of three amounts two suffice.
    """

    recipient = RecipientField(
        label=_("Destinataire"),
        max_length=200,
        required=False,
        help_text=_("Nom, ville ou SIRET, même avec une faute."),
    )
    iban = LineField(
        label=_("IBAN où être payé"),
        max_length=42,
        required=False,
        help_text=_("Facultatif : sans lui, le destinataire paie sur le compte qu’il connaît de vous."),
    )
    number = LineField(label=_("Numéro de facture"), max_length=20, required=False)
    type = forms.ChoiceField(label=_("Type"), choices=InvoiceType.choices)
    issue_date = DayField(label=_("Date de facture"), required=False)
    total_without_vat = NumberField(label=_("Montant HT"), decimal_places=2, required=False)
    total_vat = NumberField(label=_("Montant de TVA"), decimal_places=2, required=False)
    total_with_vat = NumberField(label=_("Montant TTC"), decimal_places=2, required=False)
    prepaid = NumberField(
        label=_("Déjà versé ou retenu"),
        decimal_places=2,
        required=False,
        help_text=_("Un acompte, une retenue de garantie : ce qui est à payer en est diminué."),
    )
    AMOUNTS = ("total_without_vat", "total_vat", "total_with_vat")
    ROUTE = ("unit", "commitment_number", "iban")
    READ = ("number", "issue_date", *AMOUNTS)
    RARE = ("prepaid", "type", "contract_number")
    # What the portal's controls find missing (`checks`), the field that is then to be filled, and how a title calls it.
    MISSING = {
        "PORTAIL-DESTINATAIRE": ("recipient", _("le destinataire")),
        "PORTAIL-SERVICE": ("unit", _("le service")),
        "PORTAIL-ENGAGEMENT": ("commitment_number", _("le numéro d’engagement")),
        "PORTAIL-ENGAGEMENT-OU-SERVICE": ("commitment_number", _("le numéro d’engagement ou le service")),
        "PORTAIL-NUMERO": ("number", _("le numéro de facture")),
        "PORTAIL-DATE": ("issue_date", _("la date de facture")),
        "PORTAIL-MONTANTS": ("total_with_vat", _("les montants")),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.is_bound and self.data.get("account"):  # « Reprendre celui-là »
            self.data = {**self.data.dict(), self.add_prefix("iban"): self.data["account"]}
        seen = self.invoice.content.seen
        for name, mark in marks_of(seen).items():
            self.fields[name].mark = mark
        if "buyer_siret" in seen and self.invoice.recipient is None:
            self.fields["recipient"].help_text += " " + gettext("Ce SIRET n’est pas dans l’annuaire de ce portail.")

    def route(self) -> list[forms.BoundField]:
        return [self[name] for name in self.ROUTE]

    def read(self) -> list[forms.BoundField]:
        return [self[name] for name in self.READ]

    def rare(self) -> list[forms.BoundField]:
        return [self[name] for name in self.RARE]

    def rare_open(self) -> bool:
        usual = self["type"].value() == InvoiceType.INVOICE
        usual = usual and not self["contract_number"].value() and not self["prepaid"].value()
        return not usual or any(name in self.errors for name in self.RARE)

    def tell(self, result: CheckResult, sheets: Mapping[int, Sheet]) -> None:
        """Each field says how it is to what the page says, and what the controls find missing in it."""
        for name, field in self.fields.items():
            if mark := getattr(field, "mark", None):
                field.stands_as_read = self._now(name) == _as_field(name, mark.value)
                field.sheet = sheets.get(mark.page)
                field.picture = reverse("invoices:page", args=[self.invoice.pk, mark.page])
        for finding in result.errors:
            name = self.MISSING[finding.rule][0] if finding.rule in self.MISSING else ""
            if name and name not in self.errors:
                self.fields[name].missing = finding

    def _now(self, name: str) -> Any:
        """The value that stands in a field; None where it is empty or cannot be read."""
        if name == "recipient":
            return self.meant.identifier if self.meant else None
        if name == "unit":
            kept = self.cleaned_data.get("unit") if self.is_bound else self.invoice.recipient_unit
            return kept.code if kept else None
        return (self.cleaned_data if self.is_bound else self.initial).get(name)

    @classmethod
    def initial_of(cls, invoice: Invoice) -> dict[str, Any]:
        mine = {name: getattr(invoice, name) for name in ("number", "type", "issue_date", "iban")}
        if invoice.total_with_vat:
            mine |= {name: getattr(invoice, name) for name in cls.AMOUNTS}
            mine["prepaid"] = invoice.total_with_vat - invoice.amount_due or None
        return {**super().initial_of(invoice), **mine}

    def clean_recipient(self) -> Organisation | None:
        return super().clean_recipient() if self.cleaned_data["recipient"] else None

    def clean_iban(self) -> str:
        return cleaned_iban(self.cleaned_data["iban"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if self.errors.keys() & set(self.AMOUNTS):
            return data
        net, vat, whole = (data.get(name) for name in self.AMOUNTS)
        given = [one for one in (net, vat, whole) if one is not None]
        if len(given) == 1:
            empty = next(name for name in self.AMOUNTS if data.get(name) is None)
            self.add_error(empty, _("Écrivez deux des trois montants : HT, TVA, TTC. Le troisième se calcule."))
        elif len(given) == 2:
            data["total_without_vat"] = whole - vat if net is None else net
            data["total_vat"] = whole - net if vat is None else vat
            data["total_with_vat"] = net + vat if whole is None else whole
        elif given and net + vat != whole:
            self.add_error(
                "total_with_vat",
                _("Le montant TTC doit être la somme du HT et de la TVA : %(sum)s €.")
                % {"sum": str(net + vat).replace(".", ",")},
            )
        whole, prepaid = data.get("total_with_vat"), data.get("prepaid") or Decimal(0)
        if prepaid and not 0 < prepaid < (whole or Decimal(0)):
            self.add_error("prepaid", _("Ce qui est déjà versé ne peut être ni négatif, ni tout le montant TTC."))
        return data

    def typed(self) -> dict[str, Any]:
        known = super().typed()
        prepaid = known.pop("prepaid", Decimal(0))
        return known | ({"amount_due": known["total_with_vat"] - prepaid} if "total_with_vat" in known else {})

    def values(self) -> dict[str, Any]:
        data = self.cleaned_data
        amounts = {name: data[name] or Decimal(0) for name in self.AMOUNTS}
        return {
            **super().values(),
            **amounts,
            "type": data["type"],
            "issue_date": data["issue_date"],
            "number": data["number"].strip(),
            "iban": data["iban"],
            "amount_due": amounts["total_with_vat"] - (data["prepaid"] or Decimal(0)),
        }


def _as_field(name: str, value: str) -> Any:
    """A value of the page as the field of the form holds it."""
    if name == "issue_date":
        return date.fromisoformat(value)
    return Decimal(value) if name in PdfForm.AMOUNTS else value


def cleaned_iban(text: str) -> str:
    """An account whose key holds, or none; else the sentence that says what is wrong with it."""
    if not text.strip():
        return ""
    try:
        return check_iban(text)
    except DomainError as error:
        raise ValidationError(error.message) from error
