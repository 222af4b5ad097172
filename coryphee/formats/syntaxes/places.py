"""Where an element stands: its business terms, its place in words, its path."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from coryphee.formats.syntaxes.binding import Step, Table, about
from coryphee.formats.syntaxes.cii import reading as cii
from coryphee.formats.syntaxes.cii.reading_lines import RAM, UDT
from coryphee.formats.syntaxes.ubl import reading as ubl
from coryphee.formats.syntaxes.ubl.reading_lines import CAC, CBC
from coryphee.formats.xml.parsing import Element
from coryphee.formats.xml.records.paths import short_name

_TABLES: dict[str, Table] = {
    "ubl:Invoice": ubl.DOCUMENT,
    "cn:CreditNote": ubl.DOCUMENT,
    "rsm:CrossIndustryInvoice": cii.DOCUMENT,
}
_LINES = (f"{CAC}InvoiceLine", f"{CAC}CreditNoteLine", f"{RAM}IncludedSupplyChainTradeLineItem")
_LINE_ID = (f"{CBC}ID", f"{RAM}AssociatedDocumentLineDocument/{RAM}LineID")
_LINE_NAME = (f"{CAC}Item/{CBC}Name", f"{RAM}SpecifiedTradeProduct/{RAM}Name")
_CHARGE = (f"{CBC}ChargeIndicator", f"{RAM}ChargeIndicator/{UDT}Indicator")


def terms_of(element: Element) -> tuple[str, ...]:
    """The terms that `element` carries, by the tables that read it; those of its nearest parent if it has none."""
    chain = _from_root(element)
    found: tuple[str, ...] = ()
    for node, step in zip(chain[1:], _steps(_name(node) for node in chain), strict=False):
        found = choose(about(step).terms, node) or found
    return found


def terms_below(element: Element, name: str) -> tuple[str, ...]:
    """The terms that a child of that name ("cbc:ID") carries, whether it is there or not."""
    return choose(terms_at((*map(_name, _from_root(element)), name)), element)


def terms_at(names: Sequence[str]) -> tuple[str, ...]:
    """The terms that the element at the end of a path carries: the names ("cbc:ID") from the root on."""
    steps = list(_steps(names))
    return tuple(filter(None, about(steps[-1]).terms)) if steps and len(steps) == len(names) - 1 else ()


def _name(element: Element) -> str:
    return short_name(str(element.tag))


def _from_root(element: Element) -> list[Element]:
    return [element, *element.iterancestors()][::-1]


def _steps(path: Iterable[str]) -> Iterator[Step]:
    """What the tables say of each element of a path below the root, as far as they know it."""
    names = iter(path)
    table: Table | None = _TABLES.get(next(names))
    for name in names:
        step: Step | None = table.get(name) if table else None
        if step is None:
            return
        yield step
        table = about(step).table


def choose(terms: tuple[str, ...], element: Element) -> tuple[str, ...]:
    """Allowances and charges share their elements: (remise, frais) is decided by the charge indicator."""
    terms = tuple(filter(None, terms))
    if len(terms) != 2:
        return terms
    for node in (element, *element.iterancestors()):
        indicator = _first(node.findtext, _CHARGE)
        if indicator is not None:
            return terms[1:] if indicator.strip() in ("true", "1") else terms[:1]
    return terms


def location_of(element: Element) -> str:
    """« ligne 3, « Vis inox » », or nothing for what concerns the whole invoice."""
    for node in (element, *element.iterancestors()):
        if node.tag in _LINES:
            number = _first(node.findtext, _LINE_ID) or "sans numéro"
            return place_of_line(number.strip(), (_first(node.findtext, _LINE_NAME) or "").strip())
    return ""


def place_of_line(number: str, name: str) -> str:
    """« ligne 3, « Vis inox » »."""
    return f"ligne {number}, « {name} »" if name else f"ligne {number}"


def path_of(element: Element) -> str:
    """The XPath of an element in its file."""
    return element.getroottree().getpath(element)


def _first(find: Callable[[str], str | None], paths: tuple[str, ...]) -> str | None:
    return next((value for value in map(find, paths) if value is not None), None)
