"""The map of element paths met so far: one `Place` for each path, made at first sight and kept.

What the rules have to do at a place depends on its path alone, so it is worked out once (`plans`), and reading a
later invoice only follows the map. The map is bounded: past `MAX_PLACES` new places are made but not kept.
"""

from typing import Any

MAX_PLACES = 20_000

NAMESPACES = {
    "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2": "cac",
    "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2": "cbc",
    "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2": "ext",
    "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2": "ubl",
    "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2": "cn",
    "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100": "rsm",
    "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100": "ram",
    "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100": "udt",
    "urn:un:unece:uncefact:data:standard:QualifiedDataType:100": "qdt",
}

# Names that rules look for wherever they stand (`Document.all`): their records are kept by name.
_WANTED = """
cac:AccountingCustomerParty cac:AccountingSupplierParty cac:AdditionalDocumentReference cac:AllowanceCharge
cac:BuyersItemIdentification cac:CardAccount cac:ClassifiedTaxCategory cac:Country cac:CreditNoteLine
cac:DocumentReference cac:FinancialInstitution cac:InvoiceLine cac:PartyIdentification cac:PartyTaxScheme
cac:PaymentMandate cac:PaymentMeans cac:PaymentTerms cac:Price cac:SellersItemIdentification cac:TaxCategory
cac:TaxRepresentativeParty cac:TaxTotal cbc:AllowanceChargeReasonCode cbc:DueDate cbc:IdentificationCode cbc:PaymentID
cbc:PaymentMeansCode
cbc:PrimaryAccountNumberID ram:ApplicableHeaderTradeSettlement ram:ApplicableTradeTax ram:AppliedTradeTax
ram:BuyerTradeParty ram:CategoryCode ram:CategoryTradeTax ram:CountryID ram:DueDateTypeCode ram:DuePayableAmount
ram:IncludedSupplyChainTradeLineItem ram:IssuerAssignedID ram:SellerTaxRepresentativeTradeParty ram:SellerTradeParty
ram:SpecifiedLineTradeSettlement ram:SpecifiedTradePaymentTerms ram:SpecifiedTradeSettlementPaymentMeans
ram:TaxPointDate rsm:CrossIndustryInvoice rsm:SupplyChainTradeTransaction
"""
INDEXED = frozenset(_WANTED.split())
COMMON_ATTRIBUTES = frozenset({"currencyID", "unitCode", "schemeID", "mimeCode", "filename", "listID", "listVersionID"})
_kept = 0


def short_name(tag: str) -> str:
    """`{namespace}ID` as "cbc:ID"; an unknown namespace stays as it is."""
    if tag[:1] != "{":
        return tag
    namespace, _, local = tag[1:].partition("}")
    prefix = NAMESPACES.get(namespace)
    return f"{prefix}:{local}" if prefix else tag


class _Children(dict[str, "Place"]):
    __slots__ = ("owner",)

    def __init__(self, owner: "Place | None") -> None:
        super().__init__()
        self.owner = owner

    def __missing__(self, tag: str) -> "Place":
        global _kept
        place = Place(tag, self.owner, kept=_kept < MAX_PLACES)
        if place.kept:
            _kept += 1
            self[tag] = place
        return place


class Place:
    """One path, such as /ubl:Invoice/cac:TaxTotal/cbc:TaxAmount."""

    __slots__ = ("children", "indexed", "kept", "learnt", "name", "parent")

    def __init__(self, tag: str, parent: "Place | None", *, kept: bool = True) -> None:
        self.kept = kept
        self.name = short_name(tag)
        self.indexed = self.name in INDEXED
        self.parent = parent
        self.children = _Children(self)
        self.learnt: Any = None  # the children again, as the native walk finds them

    def above(self) -> "list[Place]":
        """This place, its parent, and so on to the root."""
        found, place = [], self
        while place is not None:
            found.append(place)
            place = place.parent  # type: ignore[assignment]
        return found

    def path(self) -> str:
        """`/ubl:Invoice/cac:TaxTotal`."""
        return "/" + "/".join(place.name for place in reversed(self.above()))


ROOTS = _Children(None)
