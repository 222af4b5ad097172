"""Write a document in another syntax or as a Factur-X, and say what the target cannot carry."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from coryphee.formats.budget import Limits
from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import InvoiceDocument, Profile, Syntax
from coryphee.formats.model.labels import label
from coryphee.formats.model.terms import differences, term_of
from coryphee.formats.pdf.embedding import embed
from coryphee.formats.reader import read
from coryphee.formats.syntaxes.cii.writing import write_cii
from coryphee.formats.syntaxes.problems import shortened
from coryphee.formats.syntaxes.ubl.writing import write_ubl

_UNBOUNDED = Limits(bytes=2**62, elements=2**62, lines=2**62)  # what we have written ourselves
EN16931 = "urn:cen.eu:en16931:2017"
_NAMES = {Syntax.UBL_INVOICE: "UBL", Syntax.UBL_CREDIT_NOTE: "UBL", Syntax.CII: "CII"}
_WRITERS: dict[Syntax, Callable[[InvoiceDocument], bytes]] = {
    Syntax.UBL_INVOICE: write_ubl,
    Syntax.UBL_CREDIT_NOTE: write_ubl,
    Syntax.CII: write_cii,
}


class Target(StrEnum):
    """What an invoice can be converted to."""

    UBL = "ubl"
    CII = "cii"
    FACTURX = "facturx"


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """The file, and what it does not say as the original did."""

    content: bytes
    media_type: str
    filename: str  # safe: letters, digits, « - » and « _ »
    losses: tuple[Finding, ...]


def convert(document: InvoiceDocument, target: Target, *, pdf: bytes | None = None) -> Converted:
    """`document` as UBL, CII or Factur-X.

    A Factur-X keeps `pdf` as its visible page; without one, a readable page is drawn from the data. An invoice that
    declares no profile (BT-24) is declared EN 16931 in a Factur-X, which must declare one; that is among the losses.
    Raises `UnreadableInvoice` (pdf_damaged) when `pdf` cannot be read, `CannotDraw` when there is none and what draws
    one is not installed.
    """
    syntax = Syntax.CII
    if target is Target.UBL:
        syntax = Syntax.UBL_CREDIT_NOTE if document.is_credit_note else Syntax.UBL_INVOICE
    if target is not Target.FACTURX:
        return _converted(
            write(document, syntax), "application/xml", document, f"-{target}.xml", losses(document, syntax)
        )
    declared = document
    if document.profile is None:
        declared = replace(document, specification=EN16931, profile=Profile.EN16931)
    xml = write(declared, Syntax.CII)
    page = pdf if pdf is not None else _drawn(document)
    seller = document.seller.name or ""
    title = f"{'Avoir' if document.is_credit_note else 'Facture'} {document.number or ''}".strip()
    content = embed(page, xml, declared.profile or Profile.EN16931, title=title, author=seller)
    said = replace(document, profile=declared.profile)  # it follows from BT-24, told on its own
    return _converted(content, "application/pdf", document, ".pdf", _differences(said, xml, "Factur-X"))


def _converted(
    content: bytes, media_type: str, document: InvoiceDocument, ending: str, lost: list[Finding]
) -> Converted:
    name = re.sub(r"[^A-Za-z0-9_-]+", "-", document.number or "").strip("-")[:60] or "facture"
    return Converted(content=content, media_type=media_type, filename=name + ending, losses=tuple(lost))


def _drawn(document: InvoiceDocument) -> bytes:
    # The page brings WeasyPrint along: only those who draw one pay for it.
    from coryphee.formats.readable import as_pdf  # noqa: PLC0415

    return as_pdf(document)


def write(document: InvoiceDocument, target: Syntax) -> bytes:
    """`document` as a file of syntax `target`, UTF-8."""
    return _WRITERS[target](replace(document, syntax=target))


def losses(document: InvoiceDocument, target: Syntax) -> list[Finding]:
    """What `target` cannot carry or demands in addition, found by writing and reading back; empty when nothing."""
    return _differences(document, write(document, target), _NAMES[target])


def _differences(document: InvoiceDocument, xml: bytes, target: str) -> list[Finding]:
    back = read(xml, limits=_UNBOUNDED).document
    return [_loss(field, place, old, new, target) for field, place, old, new in differences(document, back)]


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
