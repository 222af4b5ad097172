"""Does the visible page of a Factur-X say what its data say? Compared where the page has text that can be read.

Only the number and the total with VAT are looked for; a scanned page, or fonts that do not tell their letters, say
nothing. Bounded: few pages, short contents.
"""

import io
import re
import unicodedata
import zlib
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import Any

import pikepdf
from pypdf import PdfReader, apply_configuration
from pypdf.errors import PyPdfError

from coryphee.formats.budget import Budget
from coryphee.formats.finding import Finding, Severity, UnreadableInvoice
from coryphee.formats.model.amounts import money
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.model.labels import label
from coryphee.formats.pdf.streams import PYPDF_LIMITS, Streams, TooLong
from coryphee.formats.plain.values import ibans_in

MAX_PAGES = 5
MAX_CONTENT = 300_000  # bytes of drawing instructions of a page; real ones have some 20 kB
MAX_LIGHT = 4_000_000  # bytes of those pages, with their fonts
MAX_NODES = 100  # of the tree of pages, looked at on the way
MAX_RESOURCES = 500  # names of one kind that a page uses, parts of its content
_SEPARATORS = ("", ".", ",", "'", "’")
# What pypdf lets through on damaged files, beside its own errors.
_UNREADABLE = (
    *(
        UnreadableInvoice,
        zlib.error,
        PyPdfError,
        pikepdf.PdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        AssertionError,
    ),
    *(ArithmeticError, RecursionError, NotImplementedError, RuntimeError, EOFError, OSError),
)


def check_page(pdf: bytes, document: InvoiceDocument) -> tuple[Finding, ...]:
    """A warning when the page shows another number, another total or another account than the data."""
    shown = page_text(pdf)
    return (*_check_values(pdf, document, shown), *_check_account(document, shown))


def _check_account(document: InvoiceDocument, shown: str) -> Iterator[Finding]:
    """Where both name accounts, and not one in common: one of the two would be paid, the other was read."""
    read = {"".join(one.iban.split()).upper() for means in document.payment_means for one in means.accounts if one.iban}
    seen = list(dict.fromkeys(ibans_in(shown))) if read else []
    if seen and read.isdisjoint(seen):
        yield Finding(
            rule="CORYPHEE-PDF-COMPTE",
            severity=Severity.WARNING,
            title="La page et les données ne disent pas le même compte à payer",
            message=f"Sur la page : {seen[0]} ; dans les données : {min(read)}.",
            remedy="Vérifiez lequel est le bon : c’est celui des données que le destinataire paiera.",
            terms=("BT-84",),
            label=label("BT-84"),
            location="fichier PDF",
            found=min(read),
            expected=seen[0],
        )


def _check_values(pdf: bytes, document: InvoiceDocument, shown: str) -> tuple[Finding, ...]:
    text, letters = squeezed(shown), _letters(shown)
    total = document.totals.with_vat
    missing = []
    if document.number and _letters(document.number) not in letters:
        missing.append(("BT-1", document.number))
    if total is not None and not _shows(text, total):
        missing.append(("BT-112", money(total, document.currency)))
    if not missing or not _is_of(letters, document, everything=len(missing) == 2):
        return ()
    said = _total_on(pdf) if total is not None and missing[-1][0] == "BT-112" else None
    return (_finding(missing, money(said, document.currency) if said is not None and said != total else ""),)


def _total_on(pdf: bytes) -> Decimal | None:
    """The total with VAT that the page seems to say."""
    from coryphee.formats.plain import read_plain  # noqa: PLC0415 - its library is loaded when it is needed

    try:
        said = read_plain(pdf)["total_with_vat"]
    except UnreadableInvoice:
        return None
    return Decimal(said) if said else None


def page_text(pdf: bytes) -> str:
    """The text of the first pages; empty when there is none that can be read in bounded time."""
    try:
        light = _first_pages(pdf)
        if not light:
            return ""
        with apply_configuration(**PYPDF_LIMITS):
            return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(light)).pages)
    except _UNREADABLE:
        return ""


def _first_pages(pdf: bytes) -> bytes:
    """A sound PDF of the first pages that are of an ordinary size; empty when there is none."""
    streams = Streams(Budget())
    with pikepdf.open(io.BytesIO(pdf), suppress_warnings=True) as opened, pikepdf.new() as light:
        for page in islice(_pages(opened.Root.Pages), MAX_PAGES):
            if _weight(page, streams) <= MAX_CONTENT:
                light.pages.append(_copied(page, opened, light))
        if not len(light.pages):
            return b""
        made = io.BytesIO()
        light.save(made, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return made.getvalue() if made.tell() <= MAX_LIGHT else b""


def _pages(tree: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    """Contents and resources of the pages in their order, without going through a tree that has no end."""
    waiting: list[tuple[Any, Any]] = [(tree, pikepdf.Dictionary())]
    seen = 0
    while waiting and seen < MAX_NODES:
        node, resources = waiting.pop()
        seen += 1
        if not isinstance(node, pikepdf.Dictionary):
            continue
        resources = node.get("/Resources", resources)
        if "/Kids" in node:
            kids = node["/Kids"]
            waiting += [(kids[rank], resources) for rank in reversed(range(min(len(kids), MAX_NODES)))]
        else:
            yield pikepdf.Dictionary(Contents=node.get("/Contents", pikepdf.Array()), Resources=resources)


def _copied(page: pikepdf.Object, opened: pikepdf.Pdf, light: pikepdf.Pdf) -> pikepdf.Page:
    """The page with what its text is drawn with: letters and forms. Nothing is written in a picture."""
    picture = light.make_stream(b"", Subtype=pikepdf.Name.Image)
    forms = {
        name: light.copy_foreign(one) if one.get("/Subtype") == pikepdf.Name.Form else picture
        for name, one in _named(page, "/XObject").items()
    }
    made = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=pikepdf.Array([0, 0, 595, 842]),
        Contents=pikepdf.Array([light.copy_foreign(stream) for stream in _contents(page)]),
        Resources=pikepdf.Dictionary(
            Font=pikepdf.Dictionary(
                {name: _foreign(one, opened, light) for name, one in _named(page, "/Font").items()}
            ),
            XObject=pikepdf.Dictionary(forms),
        ),
    )
    return pikepdf.Page(light.make_indirect(made))


def _foreign(thing: pikepdf.Object, opened: pikepdf.Pdf, light: pikepdf.Pdf) -> pikepdf.Object:
    return light.copy_foreign(thing if thing.is_indirect else opened.make_indirect(thing))


def _weight(page: pikepdf.Object, streams: Streams) -> int:
    """Bytes of instructions that reading the page goes through: forms count as often as they may be drawn.

    A form that draws other forms may unfold without end: such a page is not read, nor one that is too heavy.
    """
    try:
        return _drawn(page, streams)
    except TooLong:
        return MAX_CONTENT + 1


def _drawn(page: pikepdf.Object, streams: Streams) -> int:
    size, uses = 0, 0
    for stream in _contents(page):
        content = streams.read(stream, MAX_CONTENT)
        size += len(content) + 1
        uses += content.count(b"Do")
        if size > MAX_CONTENT:
            raise TooLong
    forms = 0
    for one in _named(page, "/XObject").values():
        if one.get("/Subtype") == pikepdf.Name.Form:
            if _named(one, "/XObject"):
                raise TooLong
            forms += len(streams.read(one, MAX_CONTENT))
    fonts = (font["/ToUnicode"] for font in _named(page, "/Font").values() if "/ToUnicode" in font)
    letters = sum(len(streams.read(one, MAX_CONTENT)) for one in fonts)
    return size + uses * forms + letters


def _contents(page: pikepdf.Object) -> list[pikepdf.Object]:
    contents = page.get("/Contents", pikepdf.Array())
    if not isinstance(contents, pikepdf.Array):
        return [contents] if isinstance(contents, pikepdf.Stream) else []
    if len(contents) > MAX_RESOURCES:
        raise TooLong
    return [stream for stream in contents if isinstance(stream, pikepdf.Stream)]


def _named(holder: pikepdf.Object, kind: str) -> dict[str, pikepdf.Object]:
    """The resources of one kind, by their name."""
    found = holder.get("/Resources", pikepdf.Dictionary()).get(kind, pikepdf.Dictionary())
    if len(found) > MAX_RESOURCES:
        raise TooLong
    return {name: found[name] for name in found.keys()}  # noqa: SIM118 (not a dict of Python)


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


def _finding(missing: list[tuple[str, str]], total: str) -> Finding:
    values = " et ".join(f"{label(term)} « {value} »" for term, value in missing)
    return Finding(
        rule="CORYPHEE-PDF-TEXTE",
        severity=Severity.WARNING,
        title="La page visible ne semble pas dire la même chose que les données",
        message=f"Sur les premières pages du PDF, on ne retrouve pas : {values}."
        + (f" La page semble dire {total}." if total else ""),
        remedy="Comparez la page et les données : c’est la même facture, du même logiciel, qui doit donner les deux.",
        terms=tuple(term for term, _ in missing),
        label=label(*(term for term, _ in missing)),
        location="fichier PDF",
        found=total,
        expected=" ; ".join(value for _, value in missing),
    )
