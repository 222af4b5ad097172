"""Where an element stands: its business terms, its place in words, its path."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from coryphee.formats import cii, ubl
from coryphee.formats.binding import Step, Table, about
from coryphee.formats.xml import Element

_TABLES: dict[str, Table] = {
    ubl.INVOICE_ROOT: ubl.DOCUMENT,
    ubl.CREDIT_NOTE_ROOT: ubl.DOCUMENT,
    cii.ROOT: cii.DOCUMENT,
}
_LINES = (ubl.CAC + "InvoiceLine", ubl.CAC + "CreditNoteLine", cii.RAM + "IncludedSupplyChainTradeLineItem")
_LINE_ID = (f"{ubl.CBC}ID", f"{cii.RAM}AssociatedDocumentLineDocument/{cii.RAM}LineID")
_LINE_NAME = (f"{ubl.CAC}Item/{ubl.CBC}Name", f"{cii.RAM}SpecifiedTradeProduct/{cii.RAM}Name")
_CHARGE = (f"{ubl.CBC}ChargeIndicator", f"{cii.RAM}ChargeIndicator/{cii.UDT}Indicator")


def terms_of(element: Element) -> tuple[str, ...]:
    """The terms that `element` carries, by the tables that read it; those of its nearest parent if it has none."""
    chain = _from_root(element)
    found: tuple[str, ...] = ()
    for node, step in zip(chain[1:], _steps(str(node.tag) for node in chain), strict=False):
        found = choose(about(step).terms, node) or found
    return found


def terms_below(element: Element, tag: str) -> tuple[str, ...]:
    """The terms that a child of that tag carries, whether it is there or not."""
    return choose(terms_at((*(str(node.tag) for node in _from_root(element)), tag)), element)


def terms_at(tags: Sequence[str]) -> tuple[str, ...]:
    """The terms that the element at the end of a path carries: its tags from the root on."""
    steps = list(_steps(tags))
    return tuple(filter(None, about(steps[-1]).terms)) if steps and len(steps) == len(tags) - 1 else ()


def _from_root(element: Element) -> list[Element]:
    return [element, *element.iterancestors()][::-1]


def _steps(tags: Iterable[str]) -> Iterator[Step]:
    """What the tables say of each element of a path below the root, as far as they know it."""
    names = iter(tags)
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
    return f"ligne {number}, « {name} »" if name else f"ligne {number}"


def path_of(element: Element) -> str:
    return element.getroottree().getpath(element)


def _first(find: Callable[[str], str | None], paths: tuple[str, ...]) -> str | None:
    return next((value for value in map(find, paths) if value is not None), None)
