"""One mended value, and how it is put into the file it comes from."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

from coryphee.formats.model.amounts import day, number
from coryphee.formats.model.labels import label
from coryphee.formats.syntaxes.binding import parse_decimal, parse_iso_date
from coryphee.formats.syntaxes.places import location_of, path_of, terms_of
from coryphee.formats.xml.parsing import Element

# All that comes before the content of the root, its own tag included; and all that comes after it.
_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*<[^!?](?:[^>\"']|\"[^\"]*\"|'[^']*')*>", re.DOTALL
)
_REST = rb"</%s\s*>((?:\s|\x00|<!--.*?-->|<\?.*?\?>)*)$"
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})").fullmatch


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """One value to change, with the rule that asks for it.

    `before` and `after` are the values as the file writes them; an empty `before` means that the value is missing.
    """

    rule: str = ""
    terms: tuple[str, ...] = ()
    label: str = ""
    location: str = ""
    path: str = ""
    before: str = ""
    after: str
    target: int  # rank of the element in the file; of its parent when `child` is to be made
    attribute: str = ""
    child: tuple[str, ...] = ()  # tags to make, one inside the other; the last one carries the value
    follows: tuple[str, ...] = ()  # tags that come before the child; EVERYTHING when it is the last one
    attributes: tuple[tuple[str, str], ...] = ()  # of the child
    own_rules: tuple[str, ...] = ()  # rules that this change is made for, when they are known
    mends: tuple[tuple[str, str], ...] = ()  # (rule, place) of the findings that go away

    @property
    def told(self) -> str:
        """The new value for people: `1 234,56`, `31/12/2026`, or the code itself."""
        return _for_people(self.after)

    @property
    def told_before(self) -> str:
        """The value found, in the same way; as the file has it where people would see no difference."""
        told = _for_people(self.before.strip())
        if told != self.told:
            return told
        return self.before.strip() if self.before.strip() != self.after else f"« {self.before} » (blancs)"


def _for_people(value: str) -> str:
    compact = _COMPACT(value)
    found = parse_iso_date("-".join(compact.groups()) if compact else value)
    if found is not None:
        return day(found)
    amount = parse_decimal(value) if "." in value else None
    return value if amount is None else number(amount, 2)


EVERYTHING = ("*",)


class Ranks:
    """The rank of each element in the file as it was received; elements made since have none."""

    def __init__(self, received: list[Element]) -> None:
        self._ranks = {element: rank for rank, element in enumerate(received)}

    def text(self, element: Element, after: str, *rules: str) -> Repair | None:
        """The repair that writes another text in an element; None when nothing would change."""
        return self._repair(element, element.text or "", after, rules)

    def attribute(self, element: Element, name: str, after: str, *rules: str) -> Repair | None:
        """The same of one of its attributes."""
        found = self._repair(element, element.get(name) or "", after, rules)
        return replace(found, attribute=name) if found else None

    def child(
        self,
        parent: Element,
        tags: tuple[str, ...],
        after: str,
        *rules: str,
        follows: tuple[str, ...] = (),
        terms: tuple[str, ...] = (),
        attributes: tuple[tuple[str, str], ...] = (),
    ) -> Repair | None:
        """The repair that adds a missing child, after those that the schema puts before it."""
        found = self._repair(parent, "", after, rules)
        if found is None:
            return None
        terms = terms or found.terms
        return replace(found, child=tags, follows=follows, terms=terms, label=label(*terms), attributes=attributes)

    def _repair(self, element: Element, before: str, after: str, rules: tuple[str, ...]) -> Repair | None:
        rank = self._ranks.get(element)
        if rank is None:
            return None
        terms = terms_of(element)
        return Repair(
            terms=terms,
            label=label(*terms),
            location=location_of(element),
            path=path_of(element),
            before=before,
            after=after,
            target=rank,
            own_rules=rules,
        )


def elements(root: Element) -> list[Element]:
    """The elements in the order of the file; comments and processing instructions do not count."""
    return list(root.iter("*"))


def apply(found: list[Element], repairs: Iterable[Repair]) -> None:
    """Change the values in place; `found` are the elements of the tree before any change."""
    for repair in repairs:
        target = found[repair.target]
        if repair.attribute:
            target.set(repair.attribute, repair.after)
        elif repair.child:
            _insert(target, repair)
        else:
            for child in list(target):  # comments that cut the value
                target.remove(child)
            target.text = repair.after


def _insert(parent: Element, repair: Repair) -> None:
    """A new element, indented as its neighbours are."""
    made = outer = etree.Element(repair.child[0])
    for tag in repair.child[1:]:
        made = etree.SubElement(made, tag)
    made.text = repair.after
    for name, value in repair.attributes:
        made.set(name, value)
    before = [
        child for child in parent.iterchildren("*") if repair.follows == EVERYTHING or child.tag in repair.follows
    ]
    if before:
        last = before[-1]
        outer.tail = last.tail
        if last.getnext() is None and last.getprevious() is not None:
            last.tail = last.getprevious().tail  # type: ignore[union-attr]
        elif last.getnext() is None:
            last.tail = parent.text
        parent.insert(parent.index(last) + 1, outer)
    else:
        outer.tail = parent.text
        parent.insert(0, outer)


def changed_file(data: bytes, repairs: Iterable[Repair]) -> bytes:
    """The file with the changes made, its comments, its order and its line ends as they were."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, strip_cdata=False, remove_blank_text=False)
    root = etree.fromstring(data.lstrip(b" \t\r\n") if data[:1] in b" \t\r\n" else data, parser)
    apply(elements(root), repairs)
    tree: Any = root.getroottree()
    encoding = str(tree.docinfo.encoding or "UTF-8")
    if encoding.upper().replace("-", "") not in ("UTF8", "ASCII"):
        whole: Any = etree.tostring(tree, encoding=encoding, xml_declaration=True)
        return bytes(whole)
    content: Any = etree.tostring(root, encoding="UTF-8", xml_declaration=False, with_tail=False)
    return _framed(data, bytes(content))


def _framed(data: bytes, written: bytes) -> bytes:
    """A parser forgets how the root was laid out, what stands around it and the line ends: the file says it."""
    head, start = _HEAD.match(data), written.index(b">") + 1
    name = written[1:start].split()[0].rstrip(b">")
    rest = re.search(_REST % re.escape(name), data, re.DOTALL)
    if b"\r\n" in data:
        written = written.replace(b"\n", b"\r\n")
        start = written.index(b">") + 1
    return (head[0] if head else written[:start]) + written[start:] + (rest[1] if rest else b"")
