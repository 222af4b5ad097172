"""What the rules see of an invoice: one light tuple for each element, made in one walk.

A record is `(text, element, parent, children, place)`: `children` maps a name such as "cbc:ID" to the records of that
name, `place` is the node of the map of known paths (see `places`). The text of an element with children is `None`:
rules only read the text of leaves.
"""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from lxml import etree

from coryphee.formats.rules.places import INDEXED, Place
from coryphee.formats.xml import Element

Record = tuple[Any, ...]
TEXT, ELEMENT, PARENT, CHILDREN, PLACE = range(5)

_NOTHING: dict[str, list[Record]] = {}  # the children of every leaf
COMMON_ATTRIBUTES = frozenset({"currencyID", "unitCode", "schemeID", "mimeCode", "filename", "listID", "listVersionID"})
_NAMES = " ".join(sorted(COMMON_ATTRIBUTES))
_UNUSUAL: Any = etree.XPath(
    f"/descendant::*/@*[name() != 'currencyID' and not(contains(' {_NAMES} ', concat(' ', name(), ' ')))]"
)


class Document:
    """The records of one invoice, with the few indexes that rules ask for."""

    __slots__ = ("_attributes", "_index", "cache", "groups", "nodes", "repeated", "root", "tops")

    def __init__(self, element: Element, place: Place) -> None:
        self._index: defaultdict[str, list[Record]] = defaultdict(list)
        self.repeated: list[Record] = []
        self._attributes: set[str] | None = None
        self.cache: dict[Any, Any] = {}
        self.root: Record = (None if len(element) else element.text or "", element, None, {}, place)
        self.tops = [self.root]
        self.groups = [self.root]  # the records with children
        self.nodes = [self.root]  # all of them: parents first, and the children of each in document order
        if place.indexed:
            self._index[place.name].append(self.root)
        self._walk()

    def release(self) -> None:
        """Records and their parents hold one another: let them go at once rather than leave them to the collector."""
        for record in self.groups:
            record[3].clear()
        self.groups.clear()
        self.nodes.clear()
        self._index.clear()

    def all(self, name: str) -> list[Record]:
        """Every record of that name."""
        found = self._index.get(name)
        if found is None:
            return [] if name in INDEXED else [record for record in self.nodes if record[4].name == name]
        return found

    def top(self, name: str) -> list[Record]:
        return self.tops if self.root[4].name == name else []

    @property
    def attributes(self) -> set[str]:
        """Names of the attributes that are not among the usual ones."""
        if self._attributes is None:
            self._attributes = {value.attrname for value in _UNUSUAL(self.root[1])}
        return self._attributes

    def attributes_named(self, name: str) -> list[str]:
        """The values of an attribute, everywhere."""
        if name not in self.attributes and name not in COMMON_ATTRIBUTES:
            return []
        return [value for record in self.nodes if (value := record[1].get(name)) is not None]

    def once(self, key: int, work: Callable[[], Any]) -> Any:
        """What does not depend on the element is worked out once for each invoice."""
        if key not in self.cache:
            self.cache[key] = work()
        return self.cache[key]

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

    def _walk(self) -> None:
        """The hot loop: everything said once for each element. `groups` grows under it."""
        nothing, groups, nodes, repeated, index = _NOTHING, self.groups, self.nodes, self.repeated, self._index
        for parent in groups:
            group: Any = parent[1]
            children, places = parent[3], parent[4].children
            for element in group[:]:  # a slice is a quarter faster than the iterator of lxml
                below = places[element.tag]
                if len(element):
                    record: Record = (None, element, parent, {}, below)
                    groups.append(record)
                else:
                    record = (element.text or "", element, parent, nothing, below)
                nodes.append(record)
                name = below.name
                if below.indexed:
                    index[name].append(record)
                if name in children:
                    children[name].append(record)
                    repeated.append(record)
                else:
                    children[name] = [record]
