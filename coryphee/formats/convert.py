"""Write a document in either syntax, and say what the syntax cannot carry."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.invoice_document import InvoiceDocument, Syntax
from coryphee.formats.labels import label
from coryphee.formats.problems import shortened
from coryphee.formats.reader import read
from coryphee.formats.terms import differences, term_of
from coryphee.formats.write_cii import write_cii
from coryphee.formats.write_ubl import write_ubl

_LARGEST = 2**62  # what we have written ourselves needs no bound
_NAMES = {Syntax.UBL_INVOICE: "UBL", Syntax.UBL_CREDIT_NOTE: "UBL", Syntax.CII: "CII"}
_WRITERS: dict[Syntax, Callable[[InvoiceDocument], bytes]] = {
    Syntax.UBL_INVOICE: write_ubl,
    Syntax.UBL_CREDIT_NOTE: write_ubl,
    Syntax.CII: write_cii,
}


def write(document: InvoiceDocument, target: Syntax) -> bytes:
    """`document` as a file of syntax `target`, UTF-8."""
    return _WRITERS[target](replace(document, syntax=target))


def losses(document: InvoiceDocument, target: Syntax) -> list[Finding]:
    """What `target` cannot carry or demands in addition, found by writing and reading back; empty when nothing."""
    back = read(write(document, target), max_bytes=_LARGEST).document
    return [_loss(field, place, old, new, _NAMES[target]) for field, place, old, new in differences(document, back)]


def _loss(field: str, place: str, old: Any, new: Any, target: str) -> Finding:
    terms = term_of(field, old)
    name = label(*terms)
    found, expected = _shown(new), _shown(old)
    added = old is None
    message = f"{name} : le format {target} " + (
        f"exige une valeur, « {found} » est écrit." if added else f"ne peut pas porter « {expected} »."
    )
    return Finding(
        rule="CORYPHEE-CONVERSION",
        severity=Severity.INFO if added else Severity.WARNING,
        title="La conversion ajoute une valeur" if added else "La conversion perd une information",
        message=message,
        remedy="Gardez le fichier d’origine si cette information compte pour votre client.",
        terms=terms,
        label=name,
        location=place,
        path=field,
        found=found,
        expected=expected,
    )


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return f"{len(value)} élément(s)"
    return shortened(str(value))
