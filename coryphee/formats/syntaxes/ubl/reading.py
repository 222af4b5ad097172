"""UBL 2.1 Invoice and CreditNote → `InvoiceDocument`, along the CEN/TS 16931-3-2 binding."""

from typing import Any

from coryphee.formats.model.document import (
    Address,
    Contact,
    Delivery,
    Identifier,
    InvoiceDocument,
    PaymentAccount,
    PaymentMeans,
    Period,
    PrecedingInvoice,
    SupportingDocument,
    Syntax,
    VatBreakdown,
)
from coryphee.formats.model.parties import AddressTerms, PartyTerms
from coryphee.formats.syntaxes.binding import (
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
from coryphee.formats.syntaxes.gathering import complete, gather_payment, make_party, split_note
from coryphee.formats.syntaxes.ubl.reading_lines import DOCUMENT_ALLOWANCE, lines, make_allowance, period_table
from coryphee.formats.xml.records.record import Record

INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
CREDIT_NOTE = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"

INVOICE_ROOT = f"{{{INVOICE}}}Invoice"
CREDIT_NOTE_ROOT = f"{{{CREDIT_NOTE}}}CreditNote"
SYNTAXES = {INVOICE_ROOT: Syntax.UBL_INVOICE, CREDIT_NOTE_ROOT: Syntax.UBL_CREDIT_NOTE}

SEPA = "SEPA"  # the scheme under which BT-90 stands among the identifiers of the seller or the payee


def read_ubl(root: Record, syntax: Syntax) -> tuple[InvoiceDocument, Reading]:
    """The document of a UBL invoice, and what could not be converted. Never raises on a value."""
    reading = Reading()
    values: Values = {"syntax": syntax}
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

    return inside({"cbc:ID": custom(run, None, *terms)})


def _tax_scheme(vat: str, other: str) -> Step:
    table: Table = {
        "cbc:CompanyID": text("company", vat),
        "cac:TaxScheme": inside({"cbc:ID": text("scheme")}),
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
        "cbc:StreetName": text("line1", terms.line1),
        "cbc:AdditionalStreetName": text("line2", terms.line2),
        "cac:AddressLine": inside({"cbc:Line": text("line3", terms.line3)}),
        "cbc:CityName": text("city", terms.city),
        "cbc:PostalZone": text("postal_code", terms.postal_code),
        "cbc:CountrySubentity": text("subdivision", terms.subdivision),
        "cac:Country": inside({"cbc:IdentificationCode": text("country", terms.country)}),
    }


def _party(terms: PartyTerms) -> Table:
    return {
        "cbc:EndpointID": identifier("electronic_address", terms.electronic_address),
        "cac:PartyIdentification": _party_identification((terms.identifiers,)),
        "cac:PartyName": inside({"cbc:Name": text("trading_name", terms.trading_name)}),
        "cac:PostalAddress": group("address", Address, _address(terms.address), terms.address.group),
        "cac:PartyTaxScheme": _tax_scheme(terms.vat_identifier, terms.tax_registration),
        "cac:PartyLegalEntity": inside(
            {
                "cbc:RegistrationName": text("name", terms.name),
                "cbc:CompanyID": identifier("legal_identifier", terms.legal_identifier),
                "cbc:CompanyLegalForm": text("legal_information", terms.legal_information),
            }
        ),
        "cac:Contact": group(
            "contact",
            Contact,
            {
                "cbc:Name": text("name", terms.contact_name),
                "cbc:Telephone": text("phone", terms.contact_phone),
                "cbc:ElectronicMail": text("email", terms.contact_email),
            },
            terms.contact,
        ),
    }


def _party_step(field: str, terms: PartyTerms, *, wrapped: bool, named: bool) -> Step:
    """`wrapped`: the party stands in cac:Party. `named`: its name is cac:PartyName (payee, tax representative)."""
    table = _party(terms)
    if named:
        table["cac:PartyName"] = inside({"cbc:Name": text("name", terms.name)})
        table["cac:PartyLegalEntity"] = inside(
            {"cbc:CompanyID": identifier("legal_identifier", terms.legal_identifier)}
        )
    outer: Table = {"cac:Party": inside(table)} if wrapped else table

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


ORDER: Table = {"cbc:ID": text("purchase_order", "BT-13"), "cbc:SalesOrderID": text("sales_order", "BT-14")}

REFERENCE: Table = {
    "cbc:ID": identifier("reference", "BT-122"),
    "cbc:DocumentTypeCode": text("type_code"),
    "cbc:DocumentDescription": paragraphs("description", "BT-123"),
    "cac:Attachment": inside(
        {
            "cbc:EmbeddedDocumentBinaryObject": attachment("BT-125"),
            "cac:ExternalReference": inside({"cbc:URI": text("location", "BT-124")}),
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
    return build(SupportingDocument, {"reference": found.value if found else None, **own})


def _preceding(number: str = "", **values: Any) -> PrecedingInvoice:
    return PrecedingInvoice(number=number, **values)


def _code_with_name(node: Record, values: Values, reading: Reading) -> None:
    values["code"] = (node[0] or "").strip() or None
    values["text"] = (node[1].get("name") or "").strip() or None


ACCOUNT: Table = {
    "cbc:ID": text("iban", "BT-84"),
    "cbc:Name": text("name", "BT-85"),
    "cac:FinancialInstitutionBranch": inside({"cbc:ID": text("bic", "BT-86")}),
}
PAYMENT_MEANS: Table = {
    "cbc:PaymentMeansCode": custom(_code_with_name, None, "BT-81", "BT-82"),
    "cbc:PaymentDueDate": iso_day("due", "BT-9"),
    "cbc:PaymentID": text("remittance", "BT-83"),
    "cac:PayeeFinancialAccount": groups("accounts", PaymentAccount, ACCOUNT, "BG-17"),
    "cac:CardAccount": inside(
        {
            "cbc:PrimaryAccountNumberID": text("card_number", "BT-87"),
            "cbc:HolderName": text("card_holder", "BT-88"),
        },
        "BG-18",
    ),
    "cac:PaymentMandate": inside(
        {
            "cbc:ID": text("mandate", "BT-89"),
            "cac:PayerFinancialAccount": inside({"cbc:ID": text("debited_account", "BT-91")}),
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
    "cbc:ActualDeliveryDate": iso_day("date", "BT-72"),
    "cac:DeliveryLocation": inside(
        {
            "cbc:ID": identifier("location", "BT-71"),
            "cac:Address": group("address", Address, _address(AddressTerms.of("BG-15")), "BG-15"),
        }
    ),
    "cac:DeliveryParty": inside({"cac:PartyName": inside({"cbc:Name": text("party_name", "BT-70")})}),
}

TAX_TOTAL: Table = {
    "cbc:TaxAmount": tax_total("BT-110", "BT-111"),
    "cac:TaxSubtotal": groups(
        "vat",
        VatBreakdown,
        {
            "cbc:TaxableAmount": number("taxable_amount", "BT-116"),
            "cbc:TaxAmount": number("tax_amount", "BT-117"),
            "cac:TaxCategory": inside(
                {
                    "cbc:ID": text("category", "BT-118"),
                    "cbc:Percent": number("rate", "BT-119"),
                    "cbc:TaxExemptionReasonCode": text("exemption_code", "BT-121"),
                    "cbc:TaxExemptionReason": paragraphs("exemption_reason", "BT-120"),
                }
            ),
        },
        "BG-23",
    ),
}

TOTALS: Table = {
    "cbc:LineExtensionAmount": number("lines", "BT-106"),
    "cbc:TaxExclusiveAmount": number("without_vat", "BT-109"),
    "cbc:TaxInclusiveAmount": number("with_vat", "BT-112"),
    "cbc:AllowanceTotalAmount": number("allowances", "BT-107"),
    "cbc:ChargeTotalAmount": number("charges", "BT-108"),
    "cbc:PrepaidAmount": number("prepaid", "BT-113"),
    "cbc:PayableRoundingAmount": number("rounding", "BT-114"),
    "cbc:PayableAmount": number("due", "BT-115"),
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


DOCUMENT_PERIOD: Table = period_table("BT-73", "BT-74") | {"cbc:DescriptionCode": text("tax_point_code", "BT-8")}

DOCUMENT: Table = {
    "cbc:CustomizationID": text("specification", "BT-24"),
    "cbc:ProfileID": text("business_process", "BT-23"),
    "cbc:ID": text("number", "BT-1"),
    "cbc:IssueDate": iso_day("issue_date", "BT-2"),
    "cbc:DueDate": iso_day("due_date", "BT-9"),
    "cbc:InvoiceTypeCode": text("type_code", "BT-3"),
    "cbc:CreditNoteTypeCode": text("type_code", "BT-3"),
    "cbc:Note": custom(_note, None, "BT-22"),
    "cbc:TaxPointDate": iso_day("tax_point_date", "BT-7"),
    "cbc:DocumentCurrencyCode": text("currency", "BT-5"),
    "cbc:TaxCurrencyCode": text("vat_currency", "BT-6"),
    "cbc:AccountingCost": text("accounting_reference", "BT-19"),
    "cbc:BuyerReference": text("buyer_reference", "BT-10"),
    "cac:InvoicePeriod": custom(_document_period, DOCUMENT_PERIOD, "BG-14"),
    "cac:OrderReference": custom(_order, ORDER),
    "cac:BillingReference": inside(
        {
            "cac:InvoiceDocumentReference": groups(
                "preceding",
                _preceding,
                {"cbc:ID": text("number", "BT-25"), "cbc:IssueDate": iso_day("issue_date", "BT-26")},
                "BG-3",
            )
        }
    ),
    "cac:DespatchDocumentReference": inside({"cbc:ID": text("despatch_advice", "BT-16")}),
    "cac:ReceiptDocumentReference": inside({"cbc:ID": text("receiving_advice", "BT-15")}),
    "cac:OriginatorDocumentReference": inside({"cbc:ID": text("tender", "BT-17")}),
    "cac:ContractDocumentReference": inside({"cbc:ID": text("contract", "BT-12")}),
    "cac:AdditionalDocumentReference": custom(_reference, REFERENCE, "BG-24"),
    "cac:ProjectReference": inside({"cbc:ID": text("project", "BT-11")}),
    "cac:AccountingSupplierParty": _party_step("seller", PartyTerms.seller(), wrapped=True, named=False),
    "cac:AccountingCustomerParty": _party_step("buyer", PartyTerms.buyer(), wrapped=True, named=False),
    "cac:PayeeParty": _party_step("payee", PartyTerms.payee(), wrapped=False, named=True),
    "cac:TaxRepresentativeParty": _party_step(
        "tax_representative", PartyTerms.tax_representative(), wrapped=False, named=True
    ),
    "cac:Delivery": group("delivery", Delivery, DELIVERY, "BG-13"),
    "cac:PaymentMeans": custom(_payment_means, PAYMENT_MEANS, "BG-16"),
    "cac:PaymentTerms": inside({"cbc:Note": paragraphs("payment_terms", "BT-20")}),
    "cac:AllowanceCharge": groups("allowances_charges", make_allowance, DOCUMENT_ALLOWANCE, "BG-20", "BG-21"),
    "cac:TaxTotal": inside(TAX_TOTAL),
    "cac:LegalMonetaryTotal": custom(_totals, TOTALS, "BG-22"),
    "cac:InvoiceLine": lines(),
    "cac:CreditNoteLine": lines(),
}
