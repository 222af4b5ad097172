"""Identifiers that people write in groups: « FR76 3000 9000 … », « 812 749 638 00019 », « FR 84 812749638 »."""

from collections.abc import Iterator
from itertools import islice

from coryphee.formats.checks.identifiers import spaced
from coryphee.formats.model.document import Syntax
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


def identifier_repairs(root: Element, syntax: Syntax, ranks: Ranks) -> Iterator[Repair]:
    """Each identifier without the blanks that people put in it, where its key holds without them."""
    yield from islice(_spaced(root, syntax, ranks), MOST)


def _spaced(root: Element, syntax: Syntax, ranks: Ranks) -> Iterator[Repair]:
    for tag, parent in _CII if syntax is Syntax.CII else _UBL:
        for element in root.iter(tag):
            above = element.getparent()
            if parent and (above is None or above.tag != parent):
                continue
            bare = spaced(element.text or "")
            repair = ranks.text(element, bare, "CORYPHEE-ESPACES") if bare else None
            if repair is not None:
                yield repair
