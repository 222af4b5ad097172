"""Identifiers that people write in groups: « FR76 3000 9000 … », « 812 749 638 00019 », « FR 84 812749638 ».

A RIB, or an IBAN and a BIC, for an IBAN; a VAT number without its country or its key, which the SIREN gives."""

from collections.abc import Iterator
from itertools import islice

from coryphee.formats.checks.identifiers import iban_meant, siren_of, spaced, vat_meant
from coryphee.formats.model.document import InvoiceDocument, Syntax
from coryphee.formats.repair.edits import Ranks, Repair
from coryphee.formats.syntaxes.cii.reading_lines import RAM
from coryphee.formats.syntaxes.ubl.reading_lines import CAC, CBC
from coryphee.formats.xml.parsing import Element

MOST = 100  # naming the place of each costs as much as the file is long
# Where an identifier stands: the element, below a parent of that name. Its type is told by its key, not by its place.
_UBL = (
    (CBC + "CompanyID", ""),
    (CBC + "EndpointID", ""),
    (CBC + "ID", CAC + "PartyIdentification"),
    (CBC + "ID", CAC + "PayeeFinancialAccount"),
    (CBC + "ID", CAC + "PayerFinancialAccount"),
    (CBC + "ID", CAC + "FinancialInstitutionBranch"),
)
_CII = (
    (RAM + "IBANID", ""),
    (RAM + "BICID", ""),
    (RAM + "URIID", RAM + "URIUniversalCommunication"),
    (RAM + "GlobalID", ""),
    (RAM + "ID", RAM + "SpecifiedLegalOrganization"),
    (RAM + "ID", RAM + "SpecifiedTaxRegistration"),
)


def identifier_repairs(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Repair]:
    """Each identifier as it is written where only one is meant, its key being the proof."""
    yield from islice(_spaced(root, document.syntax, ranks), MOST)
    yield from islice(_accounts(root, document.syntax, ranks), MOST)
    yield from _vat_numbers(root, document, ranks)


def _accounts(root: Element, syntax: Syntax | None, ranks: Ranks) -> Iterator[Repair]:
    """A RIB, or an IBAN and the BIC of its bank, for an IBAN."""
    path = ".//" + (f"{RAM}PayeePartyCreditorFinancialAccount/{RAM}IBANID" if syntax is Syntax.CII else _ACCOUNT_UBL)
    for element in root.iterfind(path):
        value = element.text or ""
        meant = None if spaced(value) else iban_meant(value)
        repair = ranks.text(element, meant, "CORYPHEE-IBAN") if meant else None
        if repair is not None:
            yield repair


_ACCOUNT_UBL = f"{CAC}PayeeFinancialAccount/{CBC}ID"
_VAT_UBL = (
    ("seller", f"{CAC}AccountingSupplierParty/{CAC}Party/{CAC}PartyTaxScheme/{CBC}CompanyID"),
    ("buyer", f"{CAC}AccountingCustomerParty/{CAC}Party/{CAC}PartyTaxScheme/{CBC}CompanyID"),
)
_VAT_CII = (
    ("seller", f".//{RAM}SellerTradeParty/{RAM}SpecifiedTaxRegistration/{RAM}ID"),
    ("buyer", f".//{RAM}BuyerTradeParty/{RAM}SpecifiedTaxRegistration/{RAM}ID"),
)


def _vat_numbers(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Repair]:
    """The VAT number of a party whose SIREN is told, where « FR » or its key is missing."""
    for who, path in _VAT_CII if document.syntax is Syntax.CII else _VAT_UBL:
        party = document.seller if who == "seller" else document.buyer
        for element in root.iterfind(path):
            if (element.text or "").strip() != party.vat_identifier:
                continue
            meant = vat_meant(party.vat_identifier or "", siren_of(party))
            repair = ranks.text(element, meant, "CORYPHEE-TVA", "BR-CO-09") if meant else None
            if repair is not None:
                yield repair


def _spaced(root: Element, syntax: Syntax | None, ranks: Ranks) -> Iterator[Repair]:
    for tag, parent in _CII if syntax is Syntax.CII else _UBL:
        for element in root.iter(tag):
            above = element.getparent()
            if parent and (above is None or above.tag != parent):
                continue
            bare = spaced(element.text or "")
            repair = ranks.text(element, bare, "CORYPHEE-ESPACES") if bare else None
            if repair is not None:
                yield repair
