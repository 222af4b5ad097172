"""Which business term each field of `InvoiceDocument` is, and what differs between two documents."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from coryphee.formats.model.document import AllowanceCharge, InvoiceDocument, Line
from coryphee.formats.model.parties import PartyTerms

_PARTIES = {
    "seller": PartyTerms.seller(),
    "buyer": PartyTerms.buyer(),
    "payee": PartyTerms.payee(),
    "tax_representative": PartyTerms.tax_representative(),
}
_DOCUMENT = {
    "specification": "BT-24",
    "business_process": "BT-23",
    "number": "BT-1",
    "issue_date": "BT-2",
    "type_code": "BT-3",
    "currency": "BT-5",
    "vat_currency": "BT-6",
    "tax_point_date": "BT-7",
    "tax_point_code": "BT-8",
    "due_date": "BT-9",
    "buyer_reference": "BT-10",
    "project": "BT-11",
    "contract": "BT-12",
    "purchase_order": "BT-13",
    "sales_order": "BT-14",
    "receiving_advice": "BT-15",
    "despatch_advice": "BT-16",
    "tender": "BT-17",
    "object_identifier": "BT-18",
    "accounting_reference": "BT-19",
    "payment_terms": "BT-20",
    "notes": "BG-1",
    "notes.subject_code": "BT-21",
    "notes.text": "BT-22",
    "preceding": "BG-3",
    "preceding.number": "BT-25",
    "preceding.issue_date": "BT-26",
    "delivery": "BG-13",
    "delivery.party_name": "BT-70",
    "delivery.location": "BT-71",
    "delivery.date": "BT-72",
    "delivery.address": "BG-15",
    "period": "BG-14",
    "period.start": "BT-73",
    "period.end": "BT-74",
    "payment_means": "BG-16",
    "payment_means.code": "BT-81",
    "payment_means.text": "BT-82",
    "payment_means.remittance": "BT-83",
    "payment_means.accounts": "BG-17",
    "payment_means.accounts.iban": "BT-84",
    "payment_means.accounts.name": "BT-85",
    "payment_means.accounts.bic": "BT-86",
    "payment_means.card_number": "BT-87",
    "payment_means.card_holder": "BT-88",
    "payment_means.mandate": "BT-89",
    "payment_means.creditor_identifier": "BT-90",
    "payment_means.debited_account": "BT-91",
    "allowances_charges": "BG-20, BG-21",
    "allowances_charges.amount": "BT-92, BT-99",
    "allowances_charges.base": "BT-93, BT-100",
    "allowances_charges.percent": "BT-94, BT-101",
    "allowances_charges.vat_category": "BT-95, BT-102",
    "allowances_charges.vat_rate": "BT-96, BT-103",
    "allowances_charges.reason": "BT-97, BT-104",
    "allowances_charges.reason_code": "BT-98, BT-105",
    "totals": "BG-22",
    "totals.lines": "BT-106",
    "totals.allowances": "BT-107",
    "totals.charges": "BT-108",
    "totals.without_vat": "BT-109",
    "totals.vat": "BT-110",
    "totals.vat_accounting": "BT-111",
    "totals.with_vat": "BT-112",
    "totals.prepaid": "BT-113",
    "totals.rounding": "BT-114",
    "totals.due": "BT-115",
    "vat": "BG-23",
    "vat.taxable_amount": "BT-116",
    "vat.tax_amount": "BT-117",
    "vat.category": "BT-118",
    "vat.rate": "BT-119",
    "vat.exemption_reason": "BT-120",
    "vat.exemption_code": "BT-121",
    "supporting_documents": "BG-24",
    "supporting_documents.reference": "BT-122",
    "supporting_documents.description": "BT-123",
    "supporting_documents.location": "BT-124",
    "supporting_documents.content": "BT-125",
    "supporting_documents.mime": "BT-125",
    "supporting_documents.filename": "BT-125",
}
_LINE = {
    "": "BG-25",
    "identifier": "BT-126",
    "note": "BT-127",
    "object_identifier": "BT-128",
    "quantity": "BT-129",
    "unit": "BT-130",
    "net_amount": "BT-131",
    "order_line": "BT-132",
    "accounting_reference": "BT-133",
    "period": "BG-26",
    "period.start": "BT-134",
    "period.end": "BT-135",
    "allowances_charges": "BG-27, BG-28",
    "allowances_charges.amount": "BT-136, BT-141",
    "allowances_charges.base": "BT-137, BT-142",
    "allowances_charges.percent": "BT-138, BT-143",
    "allowances_charges.reason": "BT-139, BT-144",
    "allowances_charges.reason_code": "BT-140, BT-145",
    "net_price": "BT-146",
    "price_discount": "BT-147",
    "gross_price": "BT-148",
    "base_quantity": "BT-149",
    "base_unit": "BT-150",
    "vat_category": "BT-151",
    "vat_rate": "BT-152",
    "name": "BT-153",
    "description": "BT-154",
    "seller_item": "BT-155",
    "buyer_item": "BT-156",
    "standard_item": "BT-157",
    "classifications": "BT-158",
    "origin_country": "BT-159",
    "attributes": "BG-32",
    "attributes.name": "BT-160",
    "attributes.value": "BT-161",
}


def _address_fields(prefix: str, terms: Any) -> dict[str, str]:
    names = ("line1", "line2", "line3", "city", "postal_code", "subdivision", "country")
    return {f"{prefix}.address": terms.group} | {f"{prefix}.address.{name}": getattr(terms, name) for name in names}


def _party_fields(name: str, terms: PartyTerms) -> dict[str, str]:
    contact = {"contact": "contact", "contact.name": "contact_name", "contact.phone": "contact_phone"}
    own = ("name", "trading_name", "identifiers", "legal_identifier", "vat_identifier", "tax_registration")
    same = (*own, "legal_information", "electronic_address")
    return (
        {name: terms.group}
        | {f"{name}.{field}": getattr(terms, field) for field in same}
        | {f"{name}.{field}": getattr(terms, term) for field, term in contact.items()}
        | {f"{name}.contact.email": terms.contact_email}
        | _address_fields(name, terms.address)
    )


def _all_fields() -> dict[str, str]:
    found = dict(_DOCUMENT)
    for name, terms in _PARTIES.items():
        found |= _party_fields(name, terms)
    found |= _address_fields("delivery", _PARTIES["seller"].address.of("BG-15"))
    found |= {f"lines.{name}" if name else "lines": term for name, term in _LINE.items()}
    return {name: term for name, term in found.items() if term}


FIELDS: dict[str, str] = _all_fields()
"""`"seller.address.city"` → `"BT-37"`; allowances and charges share a field: `"BT-92, BT-99"`."""


def differences(first: InvoiceDocument, second: InvoiceDocument) -> Iterator[tuple[str, str, Any, Any]]:
    """(field, location, value in the first, value in the second) for each field that differs, but the syntax."""
    yield from _differences(first, second, "", "")


def _differences(first: Any, second: Any, field: str, location: str) -> Iterator[tuple[str, str, Any, Any]]:
    if first == second or field == "syntax":
        return
    if is_dataclass(first) and type(first) is type(second) and (field in ("", "lines") or field in FIELDS):
        for one in fields(first):
            name = f"{field}.{one.name}" if field else one.name
            yield from _differences(getattr(first, one.name), getattr(second, one.name), name, location)
    elif isinstance(first, tuple) and isinstance(second, tuple) and len(first) == len(second):
        for left, right in zip(first, second, strict=True):
            yield from _differences(left, right, field, location or _place(left))
    else:
        yield field, location, first, second


def _place(value: Any) -> str:
    if isinstance(value, Line):
        number = value.identifier or "sans numéro"
        return f"ligne {number}, « {value.name} »" if value.name else f"ligne {number}"
    return ""


def term_of(field: str, value: Any = None) -> tuple[str, ...]:
    """The terms of a field, or of its nearest group; `value` tells an allowance from a charge."""
    while field and field not in FIELDS:
        field = field.rpartition(".")[0]
    terms = tuple(FIELDS.get(field, "").split(", ")) if field else ()
    if len(terms) == 2 and isinstance(value, AllowanceCharge):
        return terms[1:] if value.charge else terms[:1]
    return terms
