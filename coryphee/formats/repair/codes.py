"""Codes that are missing and that another field of the same invoice gives."""

from collections.abc import Callable, Iterator

from coryphee.formats.checks.identifiers import is_siren, is_siret
from coryphee.formats.model.currencies import CURRENCIES
from coryphee.formats.model.document import InvoiceDocument, Party, Syntax
from coryphee.formats.repair.edits import EVERYTHING, Ranks, Repair
from coryphee.formats.repair.spelling import written_date
from coryphee.formats.syntaxes.cii.reading_lines import RAM, UDT
from coryphee.formats.syntaxes.ubl.reading_lines import CAC, CBC
from coryphee.formats.xml.parsing import Element

Proposal = Callable[[Element, InvoiceDocument, Ranks], Iterator[Repair | None]]


def code_repairs(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[list[Repair]]:
    """One list for each kind of code: each is tried, and kept if it mends something."""
    for proposal in _UBL if document.syntax is not Syntax.CII else _CII:
        found = [repair for repair in proposal(root, document, ranks) if repair is not None]
        if found:
            yield found


def _currencies(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Repair | None]:
    """UBL: each amount names its currency, which is that of the invoice (BT-5) but for BT-111.

    Certain where the file has one currency: an invoice that mixes several may have lost any of them.
    """
    if document.currency not in CURRENCIES or _said_currencies(root) - {document.currency, document.vat_currency}:
        return
    for element in root.iter(f"{CBC}*"):
        if str(element.tag).endswith("Amount") and element.get("currencyID") is None:
            parent = element.getparent()
            total = parent is not None and parent.tag == CAC + "TaxTotal"
            if not (total and document.vat_currency):
                yield ranks.attribute(element, "currencyID", document.currency, "XSD")


def _said_currencies(root: Element) -> set[str | None]:
    return {element.get("currencyID") for element in root.iter("*")} - {None}


def _document_currency(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Repair | None]:
    """BT-5, lost where every amount says one and the same currency."""
    said = _said_currencies(root)
    if document.currency is not None or document.vat_currency or len(said) != 1 or not said <= CURRENCIES:
        return
    (currency,) = said
    if document.syntax is Syntax.CII:
        settlement = next(root.iter(RAM + "ApplicableHeaderTradeSettlement"), None)
        follows = ("CreditorReferenceID", "PaymentReference", "TaxCurrencyCode")
        if settlement is not None and currency:
            tags = tuple(RAM + one for one in follows)
            yield ranks.child(settlement, (RAM + "InvoiceCurrencyCode",), currency, follows=tags, terms=("BT-5",))
    elif currency:
        yield ranks.child(root, (CBC + "DocumentCurrencyCode",), currency, follows=_BEFORE_CURRENCY, terms=("BT-5",))


_BEFORE_CURRENCY = tuple(
    CBC + name
    for name in (
        *("UBLVersionID", "CustomizationID", "ProfileID", "ProfileExecutionID", "ID", "CopyIndicator", "UUID"),
        *("IssueDate", "IssueTime", "DueDate", "InvoiceTypeCode", "CreditNoteTypeCode", "Note", "TaxPointDate"),
    )
)


def _tax_schemes(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Repair | None]:
    """UBL: EN 16931 knows one tax in a VAT category, « VAT »."""
    for name in ("TaxCategory", "ClassifiedTaxCategory"):
        for element in root.iter(CAC + name):
            scheme = element.find(CAC + "TaxScheme")
            if scheme is None:
                tags = (CAC + "TaxScheme", CBC + "ID")
                yield ranks.child(element, tags, "VAT", "XSD", follows=EVERYTHING)
            elif scheme.find(CBC + "ID") is None:
                yield ranks.child(scheme, (CBC + "ID",), "VAT")


def _type_codes(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Repair | None]:
    """CII: the same, as the type of each tax."""
    for name in ("ApplicableTradeTax", "CategoryTradeTax"):
        for element in root.iter(RAM + name):
            if element.find(RAM + "TypeCode") is None and element.find(RAM + "CategoryCode") is not None:
                yield ranks.child(element, (RAM + "TypeCode",), "VAT", follows=(RAM + "CalculatedAmount",))


def _total_currency(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Repair | None]:
    """CII: only the total of VAT names its currency."""
    if document.currency in CURRENCIES and not document.vat_currency:
        totals = list(root.iter(RAM + "TaxTotalAmount"))
        if len(totals) == 1 and totals[0].get("currencyID") is None:
            yield ranks.attribute(totals[0], "currencyID", document.currency)


def _date_formats(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Repair | None]:
    """CII: eight digits that are a date are in format 102."""
    for element in root.iter(UDT + "DateTimeString"):
        value = (element.text or "").strip()
        if element.get("format") is None and value.isdecimal() and written_date(value, compact=True) == value:
            yield ranks.attribute(element, "format", "102")


_UNTAXED = ("E", "AE", "K", "G", "Z")
_BEFORE_RATE = tuple(
    RAM + name
    for name in (
        *("CalculatedAmount", "TypeCode", "ExemptionReason", "BasisAmount", "LineTotalBasisAmount"),
        *("AllowanceChargeBasisAmount", "CategoryCode", "ExemptionReasonCode", "TaxPointDate", "DueDateTypeCode"),
    )
)


def _zero_rates(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Repair | None]:
    """A category without VAT is at 0 %, where no VAT is counted in it."""
    if any(one.tax_amount for one in document.vat if one.category in _UNTAXED):
        return
    cii = document.syntax is Syntax.CII
    groups = ("ApplicableTradeTax", "CategoryTradeTax") if cii else ("TaxCategory", "ClassifiedTaxCategory")
    space, code, rate = (RAM, "CategoryCode", "RateApplicablePercent") if cii else (CBC, "ID", "Percent")
    follows = _BEFORE_RATE if cii else (CBC + "ID", CBC + "Name")
    for element in root.iter(*((RAM if cii else CAC) + name for name in groups)):
        if (element.findtext(space + code) or "").strip() in _UNTAXED and element.find(space + rate) is None:
            yield ranks.child(element, (space + rate,), "0", follows=follows)


def _ubl_schemes(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Repair | None]:
    for holder, party in (("AccountingSupplierParty", document.seller), ("AccountingCustomerParty", document.buyer)):
        node = root.find(f"{CAC}{holder}/{CAC}Party")
        if node is not None:
            yield _scheme(node.find(f"{CAC}PartyLegalEntity/{CBC}CompanyID"), party, ranks, _siren_of)
            for one in node.iterfind(f"{CAC}PartyIdentification/{CBC}ID"):
                yield _scheme(one, party, ranks, _siret_of)


def _cii_schemes(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Repair | None]:
    for holder, party in (("SellerTradeParty", document.seller), ("BuyerTradeParty", document.buyer)):
        node = next(root.iter(RAM + holder), None)
        if node is not None:
            yield _scheme(node.find(f"{RAM}SpecifiedLegalOrganization/{RAM}ID"), party, ranks, _siren_of)
            for one in node.iterfind(RAM + "GlobalID"):
                yield _scheme(one, party, ranks, _siret_of)


def _scheme(
    element: Element | None, party: Party, ranks: Ranks, code: Callable[[str, Party], str | None]
) -> Repair | None:
    """The electronic address (BT-34, BT-49) is left alone: a SIREN there may be of scheme 0002 or 0225."""
    if element is None or element.get("schemeID") is not None:
        return None
    found = code((element.text or "").strip(), party)
    return ranks.attribute(element, "schemeID", found) if found else None


def _siren_of(value: str, party: Party) -> str | None:
    """0002: a valid SIREN of a party that says, by its country or its VAT number, that it is French."""
    french = bool(party.address and party.address.country == "FR") or _vat_siren(party) == value
    return "0002" if french and is_siren(value) else None


def _siret_of(value: str, party: Party) -> str | None:
    """0009: a valid SIRET that begins with the SIREN which the party gives elsewhere."""
    known = {party.legal_identifier.value if party.legal_identifier else "", _vat_siren(party)} - {""}
    return "0009" if value[:9] in known and is_siret(value) else None


def _vat_siren(party: Party) -> str:
    number = party.vat_identifier or ""
    return number[4:] if number.startswith("FR") and len(number) == 13 else ""


_UBL: tuple[Proposal, ...] = (
    _document_currency,
    _currencies,
    _tax_schemes,
    _zero_rates,
    _ubl_schemes,
)
_CII: tuple[Proposal, ...] = (
    _document_currency,
    _type_codes,
    _zero_rates,
    _total_currency,
    _date_formats,
    _cii_schemes,
)
