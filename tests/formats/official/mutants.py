"""Invoices made wrong in one to three small ways, always the same for a given seed."""

import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

Element = Any

AMOUNTS = (
    "0",
    "0.00",
    "-1",
    "1.005",
    "12.345",
    "99999999999999.99",
    "100",
    "1e5",
    "",
    " 7.5 ",
    "+3",
    ".5",
    "abc",
    "1,5",
)
CODES = (
    "S",
    "Z",
    "E",
    "AE",
    "K",
    "G",
    "O",
    "L",
    "M",
    "B",
    "VAT",
    "380",
    "381",
    "384",
    "130",
    "916",
    "50",
    "30",
    "58",
    "EUR",
)
TEXTS = ("", " ", "FR", "0002", "0088", "true", "false", "2026-02-31", "20260231", "2026-01-01", "#AAB#x", "é", "A B")
ATTRIBUTES = ("schemeID", "currencyID", "unitCode", "listID", "mimeCode", "filename", "name", "schemeName", "format")
STRANGERS = ("UBLVersionID", "UUID", "Note", "ID", "Name", "TypeCode", "Description", "IssueTime", "Amount", "Percent")


def mutants(trees: list[Element], count: int, seed: int = 1) -> Iterator[Element]:
    """`count` mutants of the given trees, in turn."""
    chance = random.Random(seed)
    for number in range(count):
        root = deepcopy(trees[number % len(trees)])
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            chance.choice(_CHANGES)(root, chance)
        yield root


def _pick(root: Element, chance: random.Random) -> Element:
    return chance.choice(list(root.iter()))


def _leaf(root: Element, chance: random.Random) -> Element:
    return chance.choice([element for element in root.iter() if not len(element)])


def _drop(root: Element, chance: random.Random) -> None:
    element = _pick(root, chance)
    if element.getparent() is not None:
        element.getparent().remove(element)


def _double(root: Element, chance: random.Random) -> None:
    element = _pick(root, chance)
    if element.getparent() is not None:
        element.addnext(deepcopy(element))


def _swap(root: Element, chance: random.Random) -> None:
    one, other = _leaf(root, chance), _leaf(root, chance)
    one.text, other.text = other.text, one.text


def _move(root: Element, chance: random.Random) -> None:
    element, place = _leaf(root, chance), _pick(root, chance)
    if element.getparent() is not None and len(place):
        place.insert(chance.randrange(len(place) + 1), deepcopy(element))


def _change(values: tuple[str, ...], ending: tuple[str, ...] = ("",)) -> Callable[[Element, random.Random], None]:
    def change(root: Element, chance: random.Random) -> None:
        wanted = [element for element in root.iter() if not len(element) and str(element.tag).endswith(ending)]
        if wanted:
            chance.choice(wanted).text = chance.choice(values)

    return change


def _nudge(root: Element, chance: random.Random) -> None:
    """A figure that no longer adds up."""
    wanted = [element for element in root.iter() if str(element.tag).endswith(("Amount", "Percent", "Quantity"))]
    if wanted:
        element = chance.choice(wanted)
        element.text = f"{element.text or ''}{chance.choice('0123456789')}"


def _category(root: Element, chance: random.Random) -> None:
    """One VAT category everywhere, or in one place."""
    code = chance.choice(CODES[:10])
    wanted = [e for e in root.iter() if "Tax" in str(e.getparent().tag if e.getparent() is not None else "")]
    wanted = [e for e in wanted if str(e.tag).endswith(("}ID", "}CategoryCode")) and not len(e)]
    for element in wanted if chance.random() < 0.5 else wanted[:1]:
        element.text = code


def _attribute(root: Element, chance: random.Random) -> None:
    element = _leaf(root, chance)
    name = chance.choice(ATTRIBUTES)
    if element.get(name) is not None and chance.random() < 0.5:
        del element.attrib[name]
    else:
        element.set(name, chance.choice(TEXTS + CODES))


def _stranger(root: Element, chance: random.Random) -> None:
    """An element known elsewhere, empty or not, put where it may not be welcome."""
    place, model = _pick(root, chance), _leaf(root, chance)
    if len(place):
        namespace = str(model.tag).partition("}")[0]
        child = deepcopy(model)
        child.tag = f"{namespace}}}{chance.choice(STRANGERS)}"
        place.insert(chance.randrange(len(place) + 1), child)


def _empty(root: Element, chance: random.Random) -> None:
    element = _pick(root, chance)
    for child in list(element):
        element.remove(child)
    element.text = None


_CHANGES: tuple[Callable[[Element, random.Random], None], ...] = (
    _drop,
    _drop,
    _double,
    _swap,
    _move,
    _change(AMOUNTS, ("Amount", "Percent", "Quantity", "Indicator")),
    _change(CODES, ("Code", "}ID")),
    _change(TEXTS),
    _nudge,
    _nudge,
    _category,
    _attribute,
    _stranger,
    _empty,
)
