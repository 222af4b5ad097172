"""E-invoices as plain Python: read, check and write UBL, CII and Factur-X. No Django, usable alone.

    from coryphee.formats import read, validate
    result = read(data)
    result.document, result.findings
    validate(result)

Names are loaded at their first use, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from coryphee.formats.native import guard

if TYPE_CHECKING:
    from coryphee.formats.budget import Limits
    from coryphee.formats.checks import check_document
    from coryphee.formats.conversion import Converted, Target, convert, losses
    from coryphee.formats.finding import Finding, Severity, UnreadableInvoice
    from coryphee.formats.model.document import InvoiceDocument, Profile, Syntax
    from coryphee.formats.model.json import from_json, to_json
    from coryphee.formats.readable import CannotDraw
    from coryphee.formats.reader import ReadResult, read
    from coryphee.formats.repair import Choice, Repair, choices, repaired, repairs
    from coryphee.formats.rules import RuleSet, Verdict, validate, verdict_on

guard()
_HOMES = {
    "CannotDraw": "readable",
    "Finding": "finding",
    "InvoiceDocument": "model.document",
    "Limits": "budget",
    "Profile": "model.document",
    "ReadResult": "reader",
    "Repair": "repair",
    "RuleSet": "rules",
    "Severity": "finding",
    "Syntax": "model.document",
    "UnreadableInvoice": "finding",
    "check_document": "checks",
    "embed": "pdf.embedding",
    "from_json": "model.json",
    "losses": "conversion",
    "convert": "conversion",
    "Converted": "conversion",
    "Choice": "repair",
    "choices": "repair",
    "Target": "conversion",
    "read": "reader",
    "repaired": "repair",
    "repairs": "repair",
    "to_json": "model.json",
    "validate": "rules",
    "Verdict": "rules",
    "verdict_on": "rules",
}

__all__ = [
    "CannotDraw",
    "Choice",
    "Converted",
    "Finding",
    "InvoiceDocument",
    "Limits",
    "Profile",
    "ReadResult",
    "Repair",
    "RuleSet",
    "Severity",
    "Syntax",
    "Target",
    "UnreadableInvoice",
    "check_document",
    "choices",
    "convert",
    "embed",
    "from_json",
    "losses",
    "read",
    "repaired",
    "repairs",
    "to_json",
    "Verdict",
    "validate",
    "verdict_on",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
