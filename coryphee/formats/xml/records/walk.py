"""The walk that makes the records of an invoice: native where that could be done, else in Python.

Both say the same of every file (`tests/formats/test_records.py`). The native one reads the nodes of libxml2
themselves, and so makes no Python object for an element: it takes a quarter of the time.
"""

from collections import defaultdict
from typing import Any

from coryphee.formats.xml.parsing import Element
from coryphee.formats.xml.records.paths import COMMON_ATTRIBUTES, Place

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
    elements: list[Any] = [tree]
    for parent, above in zip(groups, elements, strict=True):  # both grow under the loop
        children, places = parent[3], parent[4].children
        number = 0
        for element in above[:]:  # a slice is faster than the iterator of lxml
            tag = element.tag
            if type(tag) is not str:  # a comment, in a tree made elsewhere
                continue
            below, text = places[tag], _text(element)
            attributes = _attributes(element, unusual)
            record = (text, attributes, parent, _NOTHING if text is not None else {}, below, number)
            number += 1
            nodes.append(record)
            if text is None:
                groups.append(record)
                elements.append(element)
            name = below.name
            if below.indexed:
                index[name].append(record)
            if name in children:
                repeated.append(record)
                children[name] = _with(children[name], record)
            else:
                children[name] = (record,)


def _with(before: Any, record: Any) -> list[Any]:
    """A tuple of one becomes a list, which then grows."""
    if type(before) is tuple:
        return [before[0], record]
    before.append(record)
    return before


def _text(element: Any) -> str | None:
    """None above other elements; comments are none."""
    if len(element) and (type(element[0].tag) is str or next(element.iterchildren("*"), None) is not None):
        return None
    return element.text or ""


def _attributes(element: Any, unusual: set[str]) -> dict[str, str]:
    items = element.items()
    if not items:
        return _NOTHING
    for name, _ in items:
        if name not in COMMON_ATTRIBUTES:
            unusual.add(name)
    return dict(items)


try:
    from coryphee.formats.xml.records.quick import walk
except (ImportError, ValueError):  # no compiler where this was installed, or lxml has changed since
    walk = plain
