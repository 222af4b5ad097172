"""What the rules see of an invoice: one light tuple for each element, made in one walk.

A record is `(text, element, parent, children, place)`: `children` maps a name such as "cbc:ID" to the records of that
name, `place` is the node of the map of known paths (see `places`). The text of an element with children is `None`:
rules only read the text of leaves.
"""

from typing import Any

from lxml import etree

from coryphee.formats.rules.places import Place
from coryphee.formats.xml import Element

Record = tuple[Any, ...]
TEXT, ELEMENT, PARENT, CHILDREN, PLACE = range(5)

_ATTRIBUTES = etree.XPath("//@*", smart_strings=True)


class Document:
    """The records of one invoice, with the few indexes that rules ask for."""

    __slots__ = ("_attributes", "_by_name", "cache", "nodes", "repeated", "root", "tops")

    def __init__(self, element: Element, place: Place) -> None:
        self.nodes: list[Record] = []
        self.repeated: list[Record] = []
        self._by_name: dict[str, list[Record]] | None = None
        self._attributes: set[str] | None = None
        self.cache: dict[str, Any] = {}
        children: dict[str, list[Record]] = {}
        self.root: Record = (None if len(element) else element.text or "", element, None, children, place)
        self.tops = [self.root]
        self.nodes.append(self.root)
        _walk(self.root, self.nodes, self.repeated)

    def all(self, name: str) -> list[Record]:
        """Every record of that name, in document order."""
        index = self._by_name
        if index is None:
            index = self._by_name = {}
            for record in self.nodes:
                own = record[4].name
                if own in index:
                    index[own].append(record)
                else:
                    index[own] = [record]
        return index.get(name, [])

    def top(self, name: str) -> list[Record]:
        return self.tops if self.root[4].name == name else []

    @property
    def attributes(self) -> set[str]:
        """Names of all the attributes."""
        if self._attributes is None:
            self._attributes = {value.attrname for value in _ATTRIBUTES(self.root[1])}
        return self._attributes

    def attributes_named(self, name: str) -> list[str]:
        if name not in self.attributes:
            return []
        return [record[1].get(name) for record in self.nodes if record[1].get(name) is not None]

    def preceding(self, record: Record, name: str) -> list[Record]:
        """Records of that name that end before this one starts."""
        order = self.cache.get("order")
        if order is None:
            order = self.cache["order"] = {element: rank for rank, element in enumerate(self.root[1].iter())}
        above = set()
        parent = record[2]
        while parent is not None:
            above.add(parent[1])
            parent = parent[2]
        rank = order[record[1]]
        return [other for other in self.all(name) if order[other[1]] < rank and other[1] not in above]


def _walk(root: Record, nodes: list[Record], repeated: list[Record]) -> None:
    pending = [root]
    keep = nodes.append
    while pending:
        parent = pending.pop()
        children, places = parent[3], parent[4].children
        below = []
        for element in parent[1]:
            place = places[element.tag]
            if len(element):
                record: Record = (None, element, parent, {}, place)
                below.append(record)
            else:
                record = (element.text or "", element, parent, {}, place)
            keep(record)
            name = place.name
            if name in children:
                children[name].append(record)
                repeated.append(record)
            else:
                children[name] = [record]
        if below:
            below.reverse()
            pending += below
