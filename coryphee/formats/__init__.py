"""E-invoices as plain Python: read, check and write UBL, CII and Factur-X. No Django, usable alone.

    from coryphee.formats import read
    result = read(data)
    result.document, result.findings

Names are loaded at their first use, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coryphee.formats.checks import check_document
    from coryphee.formats.convert import losses
    from coryphee.formats.embedding import embed
    from coryphee.formats.finding import Finding, Severity, UnreadableInvoice
    from coryphee.formats.invoice_document import InvoiceDocument, Profile, Syntax
    from coryphee.formats.json import from_json, to_json
    from coryphee.formats.reader import ReadResult, read

_HOMES = {
    "Finding": "finding",
    "InvoiceDocument": "invoice_document",
    "Profile": "invoice_document",
    "ReadResult": "reader",
    "Severity": "finding",
    "Syntax": "invoice_document",
    "UnreadableInvoice": "finding",
    "check_document": "checks",
    "embed": "embedding",
    "from_json": "json",
    "losses": "convert",
    "read": "reader",
    "to_json": "json",
}

__all__ = [
    "Finding",
    "InvoiceDocument",
    "Profile",
    "ReadResult",
    "Severity",
    "Syntax",
    "UnreadableInvoice",
    "check_document",
    "embed",
    "from_json",
    "losses",
    "read",
    "to_json",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
