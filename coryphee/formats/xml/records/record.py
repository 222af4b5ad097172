"""The records of one invoice: a light tuple for each element.

A record is `(text, attributes, parent, children, place, number)`: `children` maps a name such as "cbc:ID" to the
records of that name (a tuple of one, or a list), `place` is the node of the map of known paths (see `paths`),
`number` the rank of the element among those beside it; the root has the tree itself there. The text of an element
with children is `None`: only the text of leaves is ever read.
"""

import gc
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

from coryphee.formats.budget import MAX_LOOKED_AT, TooMuchWork
from coryphee.formats.xml.parsing import Element
from coryphee.formats.xml.records.paths import COMMON_ATTRIBUTES, INDEXED, ROOTS
from coryphee.formats.xml.records.walk import walk

Record = tuple[Any, ...]
TEXT, ATTRIBUTES, PARENT, CHILDREN, PLACE, NUMBER = range(6)
FEW = 50


class Document:
    """The records of one invoice, with the few indexes that rules ask for."""

    __slots__ = ("_index", "attributes", "cache", "groups", "looked_at", "nodes", "repeated", "root", "tops")

    def __init__(self, tree: Element) -> None:
        self._index: defaultdict[str, list[Record]] = defaultdict(list)
        self.groups: list[Record] = []  # the records with children, and the root
        self.nodes: list[Record] = []  # all of them: parents first, and the children of each in document order
        self.repeated: list[Record] = []  # those that have one of the same name before them
        self.attributes: set[str] = set()  # the names of the attributes that are not among the usual ones
        self.cache: dict[Any, Any] = {}
        self.looked_at = 0  # records that rules went through beside the one that they are asked of
        walk(tree, ROOTS[str(tree.tag)], self.groups, self.nodes, self.repeated, self._index, self.attributes)
        self.root = self.nodes[0]
        self.tops = [self.root]

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
            if name in INDEXED:
                return []
            self.look_at(len(self.nodes))
            return [record for record in self.nodes if record[4].name == name]
        self.look_at(len(found))
        return found

    def look_at(self, number: int) -> None:
        """A rule goes through that many records; `TooMuchWork` when rules do so for each of thousands of others."""
        self.looked_at += number
        if self.looked_at > MAX_LOOKED_AT:
            raise TooMuchWork

    def top(self, name: str) -> list[Record]:
        """The root when it has that name, as a sequence."""
        return self.tops if self.root[4].name == name else []

    def attributes_named(self, name: str) -> list[str]:
        """The values of an attribute, everywhere."""
        if name not in self.attributes and name not in COMMON_ATTRIBUTES:
            return []
        self.look_at(len(self.nodes))
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
            ranked = sorted(self.nodes, key=_position)
            order = self.cache["order"] = {id(one): rank for rank, one in enumerate(ranked)}
        above = set()
        parent = record[2]
        while parent is not None:
            above.add(id(parent))
            parent = parent[2]
        rank = order[id(record)]
        return [other for other in self.all(name) if order[id(other)] < rank and id(other) not in above]


@contextmanager
def records_of(tree: Element) -> Iterator[Document]:
    """The records of an invoice, let go at the end.

    They are thousands of small tuples, all freed on leaving: the garbage collector would only go through them in vain.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        document = Document(tree)
        try:
            yield document
        finally:
            document.release()
    finally:
        if collecting:
            gc.enable()


def _position(record: Record) -> list[int]:
    """The ranks that lead from the root to a record."""
    found = []
    while record[2] is not None:
        found.append(record[5])
        record = record[2]
    return found[::-1]


def element_of(record: Record) -> Element:
    """The element that a record stands for."""
    found = _root(record)[5]
    for number in _position(record):
        if number < FEW:
            found = next(islice(found.iterchildren("*"), number, None))
        else:  # without an object for each of the thousands of lines before it
            found = found.xpath(f"*[{number + 1}]")[0]
    return found


def _root(record: Record) -> Record:
    while record[2] is not None:
        record = record[2]
    return record
