"""UBL 2.1 Invoice and CreditNote → `InvoiceDocument`, along the CEN/TS 16931-3-2 binding."""

from typing import Any

from coryphee.formats.binding import (
    Reading,
    Step,
    Table,
    Values,
    attachment,
    build,
    custom,
    group,
    groups,
    identifier,
    inside,
    iso_day,
    make_identifier,
    number,
    paragraphs,
    tax_total,
    text,
    walk,
)
from coryphee.formats.invoice_document import (
    Address,
    Contact,
    Delivery,
    Identifier,
    InvoiceDocument,
    Line,
    PaymentAccount,
    PaymentMeans,
    Period,
    PrecedingInvoice,
    SupportingDocument,
    Syntax,
    VatBreakdown,
)
from coryphee.formats.records.record import Record
from coryphee.formats.shared import AddressTerms, PartyTerms, complete, gather_payment, make_party, split_note
from coryphee.formats.ubl_lines import CAC, CBC, DOCUMENT_ALLOWANCE, LINE, make_allowance, period_table

INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
CREDIT_NOTE = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"

INVOICE_ROOT = f"{{{INVOICE}}}Invoice"
CREDIT_NOTE_ROOT = f"{{{CREDIT_NOTE}}}CreditNote"
SYNTAXES = {INVOICE_ROOT: Syntax.UBL_INVOICE, CREDIT_NOTE_ROOT: Syntax.UBL_CREDIT_NOTE}

SEPA = "SEPA"  # the scheme under which BT-90 stands among the identifiers of the seller or the payee


def read_ubl(root: Record) -> tuple[InvoiceDocument, Reading]:
    """The document of a UBL invoice, and what could not be converted. Never raises on a value."""
    reading = Reading()
    values: Values = {"syntax": SYNTAXES[root[4].tag]}
    walk(root, DOCUMENT, values, reading)
    values["payment_means"] = gather_payment(values)
    return build(InvoiceDocument, complete(values, reading)), reading


def _note(node: Record, values: Values, reading: Reading) -> None:
    value = (node[0] or "").strip()
    if value:
        values.setdefault("notes", []).append(split_note(value))


def _party_identification(terms: tuple[str, ...]) -> Step:
    """BT-29, 46, 60; the SEPA creditor identifier (BT-90) stands there too."""

    def run(node: Record, values: Values, reading: Reading) -> None:
        found = make_identifier(node)
        if found is None:
            return
        if found.scheme == SEPA:
            values.setdefault("sepa", found.value)
        else:
            values.setdefault("identifiers", []).append(found)

    return inside({CBC + "ID": custom(run, None, *terms)})


def _tax_scheme(vat: str, other: str) -> Step:
    table: Table = {
        CBC + "CompanyID": text("company", vat),
        CAC + "TaxScheme": inside({CBC + "ID": text("scheme")}),
    }

    def run(node: Record, values: Values, reading: Reading) -> None:
        own: Values = {}
        walk(node, table, own, reading)
        if "company" in own:
            is_vat = own.get("scheme", "VAT").upper() == "VAT"
            values.setdefault("vat_identifier" if is_vat else "tax_registration", own["company"])

    return custom(run, table, vat, other)


def _address(terms: AddressTerms) -> Table:
    return {
        CBC + "StreetName": text("line1", terms.line1),
        CBC + "AdditionalStreetName": text("line2", terms.line2),
        CAC + "AddressLine": inside({CBC + "Line": text("line3", terms.line3)}),
        CBC + "CityName": text("city", terms.city),
        CBC + "PostalZone": text("postal_code", terms.postal_code),
        CBC + "CountrySubentity": text("subdivision", terms.subdivision),
        CAC + "Country": inside({CBC + "IdentificationCode": text("country", terms.country)}),
    }


def _party(terms: PartyTerms) -> Table:
    return {
        CBC + "EndpointID": identifier("electronic_address", terms.electronic_address),
        CAC + "PartyIdentification": _party_identification((terms.identifiers,)),
        CAC + "PartyName": inside({CBC + "Name": text("trading_name", terms.trading_name)}),
        CAC + "PostalAddress": group("address", Address, _address(terms.address), terms.address.group),
        CAC + "PartyTaxScheme": _tax_scheme(terms.vat_identifier, terms.tax_registration),
        CAC + "PartyLegalEntity": inside(
            {
                CBC + "RegistrationName": text("name", terms.name),
                CBC + "CompanyID": identifier("legal_identifier", terms.legal_identifier),
                CBC + "CompanyLegalForm": text("legal_information", terms.legal_information),
            }
        ),
        CAC + "Contact": group(
            "contact",
            Contact,
            {
                CBC + "Name": text("name", terms.contact_name),
                CBC + "Telephone": text("phone", terms.contact_phone),
                CBC + "ElectronicMail": text("email", terms.contact_email),
            },
            terms.contact,
        ),
    }


def _party_step(field: str, terms: PartyTerms, *, wrapped: bool, named: bool) -> Step:
    """`wrapped`: the party stands in cac:Party. `named`: its name is cac:PartyName (payee, tax representative)."""
    table = _party(terms)
    if named:
        table[CAC + "PartyName"] = inside({CBC + "Name": text("name", terms.name)})
        table[CAC + "PartyLegalEntity"] = inside(
            {CBC + "CompanyID": identifier("legal_identifier", terms.legal_identifier)}
        )
    outer: Table = {CAC + "Party": inside(table)} if wrapped else table

    def run(node: Record, values: Values, reading: Reading) -> None:
        own: Values = {}
        walk(node, outer, own, reading)
        creditor = own.pop("sepa", None)
        if creditor:
            values.setdefault("creditor_identifier", creditor)
        if own and field not in values:
            values[field] = make_party(own)

    return custom(run, outer, terms.group)


def _order(node: Record, values: Values, reading: Reading) -> None:
    """UBL cannot give a sales order alone: the buyer's order is then « NA » by convention."""
    walk(node, ORDER, values, reading)
    if values.get("purchase_order") == "NA" and "sales_order" in values:
        del values["purchase_order"]


ORDER: Table = {CBC + "ID": text("purchase_order", "BT-13"), CBC + "SalesOrderID": text("sales_order", "BT-14")}

REFERENCE: Table = {
    CBC + "ID": identifier("reference", "BT-122"),
    CBC + "DocumentTypeCode": text("type_code"),
    CBC + "DocumentDescription": paragraphs("description", "BT-123"),
    CAC + "Attachment": inside(
        {
            CBC + "EmbeddedDocumentBinaryObject": attachment("BT-125"),
            CAC + "ExternalReference": inside({CBC + "URI": text("location", "BT-124")}),
        }
    ),
}


def _reference(node: Record, values: Values, reading: Reading) -> None:
    """BT-18 is the reference of type 130, BT-11 of a credit note that of type 50, all others are BG-24."""
    own: Values = {}
    walk(node, REFERENCE, own, reading)
    code = own.pop("type_code", None)
    found: Identifier | None = own.get("reference")
    if code == "130" and found and "object_identifier" not in values:
        values["object_identifier"] = found
    elif code == "50" and found and "project" not in values:
        values["project"] = found.value
    else:
        values.setdefault("supporting_documents", []).append(_supporting(own))
        return
    if own.keys() - {"reference"}:
        values.setdefault("supporting_documents", []).append(_supporting(own))


def _supporting(own: Values) -> SupportingDocument:
    found: Identifier | None = own.pop("reference", None)
    return SupportingDocument(reference=found.value if found else None, **own)


def _preceding(number: str = "", **values: Any) -> PrecedingInvoice:
    return PrecedingInvoice(number=number, **values)


def _code_with_name(node: Record, values: Values, reading: Reading) -> None:
    values["code"] = (node[0] or "").strip() or None
    values["text"] = (node[1].get("name") or "").strip() or None


ACCOUNT: Table = {
    CBC + "ID": text("iban", "BT-84"),
    CBC + "Name": text("name", "BT-85"),
    CAC + "FinancialInstitutionBranch": inside({CBC + "ID": text("bic", "BT-86")}),
}
PAYMENT_MEANS: Table = {
    CBC + "PaymentMeansCode": custom(_code_with_name, None, "BT-81", "BT-82"),
    CBC + "PaymentDueDate": iso_day("due", "BT-9"),
    CBC + "PaymentID": text("remittance", "BT-83"),
    CAC + "PayeeFinancialAccount": groups("accounts", PaymentAccount, ACCOUNT, "BG-17"),
    CAC + "CardAccount": inside(
        {
            CBC + "PrimaryAccountNumberID": text("card_number", "BT-87"),
            CBC + "HolderName": text("card_holder", "BT-88"),
        },
        "BG-18",
    ),
    CAC + "PaymentMandate": inside(
        {
            CBC + "ID": text("mandate", "BT-89"),
            CAC + "PayerFinancialAccount": inside({CBC + "ID": text("debited_account", "BT-91")}),
        },
        "BG-19",
    ),
}


def _payment_means(node: Record, values: Values, reading: Reading) -> None:
    own: Values = {}
    walk(node, PAYMENT_MEANS, own, reading)
    due = own.pop("due", None)
    if due is not None:
        values.setdefault("due_date", due)  # where a credit note keeps BT-9
    values.setdefault("payment_means", []).append(build(PaymentMeans, own))


DELIVERY: Table = {
    CBC + "ActualDeliveryDate": iso_day("date", "BT-72"),
    CAC + "DeliveryLocation": inside(
        {
            CBC + "ID": identifier("location", "BT-71"),
            CAC + "Address": group("address", Address, _address(AddressTerms.of("BG-15")), "BG-15"),
        }
    ),
    CAC + "DeliveryParty": inside({CAC + "PartyName": inside({CBC + "Name": text("party_name", "BT-70")})}),
}

TAX_TOTAL: Table = {
    CBC + "TaxAmount": tax_total("BT-110", "BT-111"),
    CAC + "TaxSubtotal": groups(
        "vat",
        VatBreakdown,
        {
            CBC + "TaxableAmount": number("taxable_amount", "BT-116"),
            CBC + "TaxAmount": number("tax_amount", "BT-117"),
            CAC + "TaxCategory": inside(
                {
                    CBC + "ID": text("category", "BT-118"),
                    CBC + "Percent": number("rate", "BT-119"),
                    CBC + "TaxExemptionReasonCode": text("exemption_code", "BT-121"),
                    CBC + "TaxExemptionReason": paragraphs("exemption_reason", "BT-120"),
                }
            ),
        },
        "BG-23",
    ),
}

TOTALS: Table = {
    CBC + "LineExtensionAmount": number("lines", "BT-106"),
    CBC + "TaxExclusiveAmount": number("without_vat", "BT-109"),
    CBC + "TaxInclusiveAmount": number("with_vat", "BT-112"),
    CBC + "AllowanceTotalAmount": number("allowances", "BT-107"),
    CBC + "ChargeTotalAmount": number("charges", "BT-108"),
    CBC + "PrepaidAmount": number("prepaid", "BT-113"),
    CBC + "PayableRoundingAmount": number("rounding", "BT-114"),
    CBC + "PayableAmount": number("due", "BT-115"),
}


def _totals(node: Record, values: Values, reading: Reading) -> None:
    walk(node, TOTALS, values.setdefault("totals", {}), reading)


def _document_period(node: Record, values: Values, reading: Reading) -> None:
    own: Values = {}
    walk(node, DOCUMENT_PERIOD, own, reading)
    code = own.pop("tax_point_code", None)
    if code:
        values.setdefault("tax_point_code", code)
    if own and "period" not in values:
        values["period"] = Period(**own)


DOCUMENT_PERIOD: Table = period_table("BT-73", "BT-74") | {CBC + "DescriptionCode": text("tax_point_code", "BT-8")}

DOCUMENT: Table = {
    CBC + "CustomizationID": text("specification", "BT-24"),
    CBC + "ProfileID": text("business_process", "BT-23"),
    CBC + "ID": text("number", "BT-1"),
    CBC + "IssueDate": iso_day("issue_date", "BT-2"),
    CBC + "DueDate": iso_day("due_date", "BT-9"),
    CBC + "InvoiceTypeCode": text("type_code", "BT-3"),
    CBC + "CreditNoteTypeCode": text("type_code", "BT-3"),
    CBC + "Note": custom(_note, None, "BT-22"),
    CBC + "TaxPointDate": iso_day("tax_point_date", "BT-7"),
    CBC + "DocumentCurrencyCode": text("currency", "BT-5"),
    CBC + "TaxCurrencyCode": text("vat_currency", "BT-6"),
    CBC + "AccountingCost": text("accounting_reference", "BT-19"),
    CBC + "BuyerReference": text("buyer_reference", "BT-10"),
    CAC + "InvoicePeriod": custom(_document_period, DOCUMENT_PERIOD, "BG-14"),
    CAC + "OrderReference": custom(_order, ORDER),
    CAC + "BillingReference": inside(
        {
            CAC + "InvoiceDocumentReference": groups(
                "preceding",
                _preceding,
                {CBC + "ID": text("number", "BT-25"), CBC + "IssueDate": iso_day("issue_date", "BT-26")},
                "BG-3",
            )
        }
    ),
    CAC + "DespatchDocumentReference": inside({CBC + "ID": text("despatch_advice", "BT-16")}),
    CAC + "ReceiptDocumentReference": inside({CBC + "ID": text("receiving_advice", "BT-15")}),
    CAC + "OriginatorDocumentReference": inside({CBC + "ID": text("tender", "BT-17")}),
    CAC + "ContractDocumentReference": inside({CBC + "ID": text("contract", "BT-12")}),
    CAC + "AdditionalDocumentReference": custom(_reference, REFERENCE, "BG-24"),
    CAC + "ProjectReference": inside({CBC + "ID": text("project", "BT-11")}),
    CAC + "AccountingSupplierParty": _party_step("seller", PartyTerms.seller(), wrapped=True, named=False),
    CAC + "AccountingCustomerParty": _party_step("buyer", PartyTerms.buyer(), wrapped=True, named=False),
    CAC + "PayeeParty": _party_step("payee", PartyTerms.payee(), wrapped=False, named=True),
    CAC + "TaxRepresentativeParty": _party_step(
        "tax_representative", PartyTerms.tax_representative(), wrapped=False, named=True
    ),
    CAC + "Delivery": group("delivery", Delivery, DELIVERY, "BG-13"),
    CAC + "PaymentMeans": custom(_payment_means, PAYMENT_MEANS, "BG-16"),
    CAC + "PaymentTerms": inside({CBC + "Note": paragraphs("payment_terms", "BT-20")}),
    CAC + "AllowanceCharge": groups("allowances_charges", make_allowance, DOCUMENT_ALLOWANCE, "BG-20", "BG-21"),
    CAC + "TaxTotal": inside(TAX_TOTAL),
    CAC + "LegalMonetaryTotal": custom(_totals, TOTALS, "BG-22"),
    CAC + "InvoiceLine": groups("lines", Line, LINE, "BG-25"),
    CAC + "CreditNoteLine": groups("lines", Line, LINE, "BG-25"),
}
