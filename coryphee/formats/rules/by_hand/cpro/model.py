"""What a B2G rule is, what it looks at, and what the directory of public bodies answers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple, Protocol

from coryphee.formats.model.document import Identifier, InvoiceDocument, Syntax
from coryphee.formats.rules.engine.xpath_functions import below
from coryphee.formats.xml.records.record import ATTRIBUTES, TEXT, Document

SIREN, SIRET, UNIT = "0002", "0009", "0224"
TRADE = "rsm:SupplyChainTradeTransaction"
LINE = f"{TRADE}/ram:IncludedSupplyChainTradeLineItem"
ABROAD = ("0223", "0226", "0227", "0228", "0229")  # EU VAT, individual, outside the EU, RIDET, TAHITI


@dataclass(frozen=True, slots=True)
class Requirements:
    """What a public body demands of the invoices it receives (B-19, B-20)."""

    unit_required: bool = False
    commitment_required: bool = False
    unit_or_commitment_required: bool = False


class PublicDirectory(Protocol):
    """The directory of public bodies, as the five rules 11, 12, 13, 22 and 23 need it."""

    def requirements(self, siret: str) -> Requirements | None:
        """What the body demands; None when it is unknown or no longer receives invoices."""

    def has_unit(self, siret: str, unit_code: str) -> bool:
        """Whether the body has this unit (« service »), active."""


class Fact(NamedTuple):
    """One place where a rule is broken."""

    found: str = ""
    location: str = ""


@dataclass(frozen=True)
class PublicInvoice:
    """An invoice to a public body: its terms, its records for the French extensions, the directory if there is one."""

    document: InvoiceDocument
    records: Document
    directory: PublicDirectory | None = None

    @cached_property
    def is_cii(self) -> bool:
        """Whether the French extensions are to be looked for where CII has them."""
        return self.document.syntax is Syntax.CII

    @cached_property
    def recipient(self) -> str:
        """The SIRET of the buyer (BT-46 with scheme 0009) without its blanks, empty when it is missing."""
        return "".join(value_of(self.document.buyer.identifiers, SIRET).split())

    @cached_property
    def unit(self) -> str:
        """The unit code of the buyer: BT-46 with scheme 0224."""
        return value_of(self.document.buyer.identifiers, UNIT)

    @cached_property
    def requirements(self) -> Requirements | None:
        """What the recipient demands; None without a directory, a SIRET, or when it knows no such body."""
        return self.directory.requirements(self.recipient) if self.directory and self.recipient else None

    def texts(self, ubl: str, cii: str, scheme: str = "") -> list[str]:
        """The texts at a path below the root, one for each syntax, written with the usual prefixes.

        With `scheme`, only those whose `schemeID` it is.
        """
        found = below(self.records.tops, *_names(cii if self.is_cii else ubl))
        if scheme:
            found = [one for one in found if one[ATTRIBUTES].get("schemeID") == scheme]
        return [(one[TEXT] or "").strip() for one in found] if found else []


@cache
def _names(path: str) -> tuple[str, ...]:
    return tuple(path.split("/"))


@dataclass(frozen=True, slots=True)
class PublicRule:
    """One rule BR-FR-CPRO: `broken` gives each place where it is not kept; `{found}` in the message is its value."""

    id: str
    terms: tuple[str, ...]
    title: str
    message: str
    remedy: str
    broken: Callable[[PublicInvoice], Iterable[Fact]]
    example: str = ""  # a bad value
    needs_directory: bool = False


def value_of(identifiers: Iterable[Identifier], scheme: str) -> str:
    """The first identifier of a scheme (ISO 6523), empty when there is none."""
    return next((one.value for one in identifiers if one.scheme == scheme), "")


def number(index: int) -> str:
    """The id of a rule of XP Z12-012: BR-FR-CPRO-01 to 44."""
    return f"BR-FR-CPRO-{index:02d}"
