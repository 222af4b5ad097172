"""What one file may cost: limits, and what has been spent of them while the file is unfolded.

A small file may unfold into hours of work. Everything that unfolds asks the budget of its file first: streams of a
PDF, elements and lines of the XML, records that the rules look at.
"""

from dataclasses import dataclass
from typing import NoReturn

from coryphee.formats.finding import UnreadableInvoice

MAX_FAILURES = 1_000  # of one rule: beyond, it is known to be broken and nobody reads where
MAX_LOOKED_AT = 1_000_000  # records that the rules of one file look at again; 27,000 lines need 200,000

_LEAST_ELEMENT = 4  # bytes: <a/>
_LEAST_LINE = 14  # bytes: <InvoiceLine/>


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The most that one file may hold; the defaults leave room above any invoice that is known to exist."""

    bytes: int = 20_000_000  # of the file, and of the XML that a PDF carries
    unfolded: int = 40_000_000  # bytes that the streams of a PDF give once inflated, each counted once
    elements: int = 750_000  # elements and attributes of the XML
    lines: int = 50_000  # invoice lines, sub-lines included


DEFAULT = Limits()

_MESSAGES = {
    "bytes": (
        "Ce fichier est trop volumineux : {found}, pour un maximum de {most}. "
        "Allégez les pièces jointes, ou envoyez-les séparément de la facture."
    ),
    "unfolded": (
        "Ce PDF se déplie en un contenu démesuré : plus de {most}. "
        "Produisez-le à nouveau depuis votre logiciel, avec la seule facture et sans pièces jointes."
    ),
    "elements": (
        "Ce fichier contient trop d’éléments pour une facture : plus de {most}. "
        "Répartissez la facture en plusieurs, ou faites vérifier l’export de votre logiciel."
    ),
    "lines": (
        "Cette facture a trop de lignes : {found}, pour un maximum de {most}. Répartissez-la en plusieurs factures."
    ),
}


class TooMuchWork(Exception):
    """The rules would look at the same records without an end: some thousands of rates for thousands of lines."""


class Budget:
    """What one file has spent so far. `UnreadableInvoice` (too_large) past a limit, with the sentence that says it."""

    __slots__ = ("elements", "limits", "unfolded")

    def __init__(self, limits: Limits = DEFAULT) -> None:
        self.limits = limits
        self.unfolded = 0
        self.elements = 0

    def check_size(self, size: int) -> None:
        """The bytes of the file, or of the XML in it."""
        if size > self.limits.bytes:
            _refuse("bytes", megabytes(size), megabytes(self.limits.bytes))

    @property
    def left(self) -> int:
        """Bytes that may still be unfolded."""
        return self.limits.unfolded - self.unfolded

    def unfold(self, size: int) -> None:
        """Spend bytes that a stream unfolded to. Raises `UnreadableInvoice` (too_large) past the limit."""
        self.unfolded += size
        if self.unfolded > self.limits.unfolded:
            self.refuse_unfolded()

    def refuse_unfolded(self) -> NoReturn:
        """Raises `UnreadableInvoice` (too_large): the streams of the PDF unfold to too much."""
        _refuse("unfolded", "", megabytes(self.limits.unfolded))

    def may_have_too_many_elements(self, data: bytes) -> bool:
        """Most files are too short for it, and are not even looked at."""
        return len(data) // _LEAST_ELEMENT + self.elements > self.limits.elements

    def count_elements(self, data: bytes, *, plain: bool) -> None:
        """Elements and attributes, counted on the bytes: no tree is made of a file that has too many.

        Comments count as elements, and « = » in a text as an attribute: the limit leaves room for them. In an encoding
        whose « < » is another byte (not `plain`), as many elements are counted as the file has room for.
        """
        found = data.count(b"<") - data.count(b"</") + data.count(b"=")
        self.elements += found if plain else len(data) // _LEAST_ELEMENT
        if self.elements > self.limits.elements:
            _refuse("elements", "", thousands(self.limits.elements))

    def may_have_too_many_lines(self, data: bytes) -> bool:
        """Most files are too short for it, and are not even counted."""
        return len(data) // _LEAST_LINE > self.limits.lines

    def check_lines(self, count: int) -> None:
        """Raises `UnreadableInvoice` (too_large) when an invoice has more lines than allowed."""
        if count > self.limits.lines:
            _refuse("lines", thousands(count), thousands(self.limits.lines))


def _refuse(what: str, found: str, most: str) -> NoReturn:
    raise UnreadableInvoice("too_large", _MESSAGES[what].format(found=found, most=most))


def megabytes(size: int) -> str:
    """« 9,5 Mo »: a size for people."""
    text = f"{size / 1_000_000:.1f}".removesuffix(".0") if size >= 50_000 else f"{size / 1_000_000:.3g}"
    return f"{text} Mo".replace(".", ",")


def thousands(number: int) -> str:
    """« 27 000 », with narrow no-break spaces."""
    return f"{number:,}".replace(",", "\u202f")
