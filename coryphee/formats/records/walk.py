"""The walk that makes the records of an invoice: compiled where that could be done, else in Python.

Both say the same of every file (`tests/formats/test_records.py`). The compiled one reads the nodes of libxml2
themselves, and so makes no Python object for an element: this alone halves what the walk costs an invoice.
"""

from collections import defaultdict
from typing import Any

from coryphee.formats.records.places import COMMON_ATTRIBUTES, Place
from coryphee.formats.xml import Element

_NOTHING: dict[str, Any] = {}  # the children of every leaf, the attributes of most elements


def plain(
    tree: Element,
    place: Place,
    groups: list[Any],
    nodes: list[Any],
    repeated: list[Any],
    index: defaultdict[str, list[Any]],
    unusual: set[str],
) -> None:
    """Fill `groups`, `nodes`, `repeated`, `index` and `unusual` as `record.Document` describes them."""
    root: tuple[Any, ...] = (_text(tree), _attributes(tree, unusual), None, {}, place, tree)
    nodes.append(root)
    groups.append(root)
    if place.indexed:
        index[place.name].append(root)
    elements = [tree]
    for parent, above in zip(groups, elements, strict=True):  # both grow under the loop
        children, places = parent[3], parent[4].children
        for number, element in enumerate(_elements(above)):
            below, text = places[element.tag], _text(element)
            attributes = _attributes(element, unusual)
            record = (text, attributes, parent, _NOTHING if text is not None else {}, below, number)
            nodes.append(record)
            if text is None:
                groups.append(record)
                elements.append(element)
            name = below.name
            if below.indexed:
                index[name].append(record)
            if name not in children:
                children[name] = (record,)
                continue
            repeated.append(record)
            before = children[name]
            if type(before) is tuple:
                children[name] = [before[0], record]
            else:
                before.append(record)


def _elements(element: Element) -> list[Element]:
    """Its children without the comments that a tree made elsewhere may have."""
    children: Any = element[:]  # type: ignore[index]  # a slice is faster than the iterator of lxml
    return [child for child in children if type(child.tag) is str]


def _text(element: Element) -> str | None:
    return None if len(element) and _elements(element) else element.text or ""


def _attributes(element: Element, unusual: set[str]) -> dict[str, str]:
    items: Any = element.items()
    if not items:
        return _NOTHING
    for name, _ in items:
        if name not in COMMON_ATTRIBUTES:
            unusual.add(name)
    return dict(items)


try:
    from coryphee.formats.records.quick import walk
except ImportError:  # no compiler where this was installed
    walk = plain
