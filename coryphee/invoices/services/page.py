"""The service of the recipient that the page of a plain PDF names, where only one can be meant."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from django.utils import timezone

from coryphee.core.search import normalise_text
from coryphee.organisations.models import Organisation, Unit
from coryphee.organisations.queries import units_open_to

if TYPE_CHECKING:  # a large library, for plain PDFs alone
    from coryphee.formats.plain import PlainFields, Seen
    from coryphee.formats.plain.page import Run

# A line of an address says « place de la Mairie », « rue des Écoles »: no service.
_ADDRESS = re.compile(
    r"\b(?:rue|place|avenue|boulevard|bd|av|chemin|route|quai|impasse|allee|cours|square|bp|cs|cedex)\b|\b\d{5}\b"
)
_SERVICE = re.compile(r"\b(?:service|direction|pole|bureau)\b")
_LITTLE = frozenset(
    ("du", "de", "la", "le", "les", "l", "des", "d", "et", "a", "au", "aux", "attention", "destinataire", "client")
    + ("service", "direction", "pole", "bureau")
)


def unit_named(
    plain: "PlainFields", recipient: Organisation, *, supplier_is_public: bool
) -> "tuple[Unit, Seen] | None":
    """The one unit, open to this supplier, that stands where the buyer is named; none where two could be meant."""
    named = plain["buyer_siret"]
    if named and named != recipient.identifier:
        return None  # the page is of another recipient
    units = units_open_to(recipient, supplier_is_public=supplier_is_public, on=timezone.localdate())
    found = {unit: run for run in plain.buyer_block for unit in _named_by(run, recipient, units)}
    if len(found) != 1:
        return None
    ((unit, run),) = found.items()
    buyer = plain.found.get("buyer_name") or plain.found["buyer_siret"]  # one of them began the block
    return unit, replace(buyer, value=unit.code, sure=True, page=run.page, box=run.box)


def _named_by(run: "Run", recipient: Organisation, units: Iterable[Unit]) -> list[Unit]:
    by_code = [unit for unit in units if _says_code(run.text, unit.code)]
    said = normalise_text(run.text)
    if by_code or _ADDRESS.search(said):
        return by_code
    for name in (recipient.name, recipient.legal_name):
        said = said.replace(normalise_text(name), " ").strip()
    words = _words(said)
    exact = [unit for unit in units if words and _words(normalise_text(unit.label)) == words]
    if exact or not _SERVICE.search(said):
        return exact
    return [unit for unit in units if _within(_words(normalise_text(unit.label)), words)]


def _says_code(text: str, code: str) -> bool:
    """« BAT-01 »; a code of figures alone counts where the line calls it a code or a service."""
    if code.isdigit() and not re.search(r"\b(?:code|service)\b", normalise_text(text)):
        return False
    return bool(re.search(rf"(?<![\w-]){re.escape(code)}(?![\w-])", text, re.IGNORECASE))


def _words(text: str) -> list[str]:
    """Those that tell one service from another."""
    return [word for word in text.split() if word not in _LITTLE]


def _within(label: list[str], words: list[str]) -> bool:
    """Whether these words stand there in this order, next to one another."""
    n = len(label)
    return bool(label) and any(words[at : at + n] == label for at in range(len(words) - n + 1))
