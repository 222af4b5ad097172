"""Does the visible page of a Factur-X say what its data say? Compared where the page has text that can be read.

Only the number and the total with VAT are looked for; a scanned page, or fonts that do not tell their letters, say
nothing. Bounded: few pages, short contents.
"""

import io
import re
import unicodedata
from decimal import Decimal

import pikepdf
from pypdf import PdfReader
from pypdf.errors import PyPdfError

from coryphee.formats.amounts import money
from coryphee.formats.finding import Finding, Severity
from coryphee.formats.invoice_document import InvoiceDocument
from coryphee.formats.labels import label

MAX_PAGES = 5
MAX_CONTENT = 300_000  # bytes of drawing instructions of a page; real ones have some 20 kB
MAX_LIGHT = 8_000_000  # bytes of those pages, with their pictures
_SEPARATORS = ("", ".", ",", "'", "’")
# What pypdf lets through on damaged files, beside its own errors.
_UNREADABLE = (
    *(PyPdfError, pikepdf.PdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, AssertionError),
    *(ArithmeticError, RecursionError, NotImplementedError, RuntimeError, EOFError, OSError),
)


def check_page(pdf: bytes, document: InvoiceDocument) -> tuple[Finding, ...]:
    """A warning when the page shows another number or another total than the data."""
    shown = page_text(pdf)
    text, letters = squeezed(shown), _letters(shown)
    total = document.totals.with_vat
    missing = []
    if document.number and _letters(document.number) not in letters:
        missing.append(("BT-1", document.number))
    if total is not None and not _shows(text, total):
        missing.append(("BT-112", money(total, document.currency)))
    if not missing or not _is_of(letters, document, everything=len(missing) == 2):
        return ()
    return (_finding(missing),)


def page_text(pdf: bytes) -> str:
    """The text of the first pages; empty when there is none that can be read in bounded time."""
    try:
        light = _first_pages(pdf)
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(light)).pages) if light else ""
    except _UNREADABLE:
        return ""


def _first_pages(pdf: bytes) -> bytes:
    """A sound PDF of the first pages that are of an ordinary size; empty when there is none."""
    with pikepdf.open(io.BytesIO(pdf), suppress_warnings=True) as opened, pikepdf.new() as light:
        for rank, page in enumerate(opened.pages):
            if rank == MAX_PAGES:
                break
            if _weight(page.obj) <= MAX_CONTENT:
                light.pages.append(page)
        if not len(light.pages):
            return b""
        made = io.BytesIO()
        light.save(made)
    return made.getvalue() if made.tell() <= MAX_LIGHT else b""


def _weight(page: pikepdf.Object) -> int:
    """Bytes of instructions that reading the page goes through: forms count as often as they may be drawn.

    A form that draws other forms may unfold without end: such a page is not read.
    """
    contents = page.get("/Contents", pikepdf.Array())
    streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    drawn = b"\n".join(stream.read_bytes() for stream in streams if isinstance(stream, pikepdf.Stream))
    forms = 0
    for one in _resources(page, "/XObject"):
        if one.get("/Subtype") == pikepdf.Name.Form:
            if _resources(one, "/XObject"):
                return MAX_CONTENT + 1
            forms += len(one.read_bytes())
    letters = sum(len(font["/ToUnicode"].read_bytes()) for font in _resources(page, "/Font") if "/ToUnicode" in font)
    return len(drawn) + drawn.count(b"Do") * forms + letters


def _resources(holder: pikepdf.Object, kind: str) -> list[pikepdf.Object]:
    found = holder.get("/Resources", pikepdf.Dictionary()).get(kind, pikepdf.Dictionary())
    return [found[name] for name in list(found.keys())]


def squeezed(text: str) -> str:
    """Without blanks, accents and capitals: pages are set in their own way."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"\s+", "", "".join(letter for letter in plain if not unicodedata.combining(letter)))


def _letters(text: str) -> str:
    """Letters and digits alone: a dash has many shapes."""
    return re.sub(r"[\W_]+", "", squeezed(text))


def _shows(text: str, amount: Decimal) -> bool:
    """`1234.56` in any of the ways that people write it."""
    whole, _, cents = f"{abs(amount):.2f}".partition(".")
    written = [f"{int(whole):,}".replace(",", separator) for separator in _SEPARATORS]
    endings = [f"{mark}{cents}" for mark in ",."] if cents != "00" else [f",{cents}", f".{cents}", ""]
    return any(f"{one}{ending}" in text for one in written for ending in endings)


def _is_of(letters: str, document: InvoiceDocument, *, everything: bool) -> bool:
    """The letters of the page are known to be read well when something else of the invoice is found there."""
    if not everything:
        return True
    names = (document.seller.name, document.seller.trading_name, document.buyer.name, document.seller.vat_identifier)
    return any(_letters(name) in letters for name in names if name)


def _finding(missing: list[tuple[str, str]]) -> Finding:
    values = " et ".join(f"{label(term)} « {value} »" for term, value in missing)
    return Finding(
        rule="CORYPHEE-PDF-TEXTE",
        severity=Severity.WARNING,
        title="La page visible ne semble pas dire la même chose que les données",
        message=f"Sur les premières pages du PDF, on ne retrouve pas : {values}.",
        remedy="Comparez la page et les données : c’est la même facture, du même logiciel, qui doit donner les deux.",
        terms=tuple(term for term, _ in missing),
        label=label(*(term for term, _ in missing)),
        location="fichier PDF",
        found="",
        expected=" ; ".join(value for _, value in missing),
    )
