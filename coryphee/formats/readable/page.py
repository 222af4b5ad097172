"""An invoice as a page for people: plain HTML made from its data alone, whatever the syntax it came in."""

from collections.abc import Iterable, Iterator
from importlib import resources

from lxml import etree
from lxml.builder import E

from coryphee.formats.model.document import InvoiceDocument, Line, Party
from coryphee.formats.readable import words
from coryphee.formats.readable.description import (
    LineWords,
    address_in_words,
    allowances_in_words,
    dates_in_words,
    due_in_words,
    facts_in_words,
    identifier_in_words,
    line_in_words,
    totals_in_words,
    vat_in_words,
)
from coryphee.formats.xml.parsing import Element

BEFORE_LINES = ("Références", "Livraison")
_LINE_HEADS = ("N°", "Désignation", "Quantité", "Prix unitaire HT", "TVA", "Montant HT")


def as_html(document: InvoiceDocument) -> str:
    """A whole HTML page in French, with its style sheet inside; what the invoice does not say is left out."""
    heading = f"{words.title(document.type_code)} {document.number or 'sans numéro'}"
    style = resources.files("coryphee.formats.readable").joinpath("page.css").read_text(encoding="utf-8")
    page = E.html(
        E.head(E.meta(charset="utf-8"), E.title(heading), E.style(style)),
        E.body(*_sections(document, heading)),
        lang="fr",
    )
    written: str = etree.tostring(page, encoding="unicode", method="html", doctype="<!DOCTYPE html>")
    return written


def _sections(document: InvoiceDocument, heading: str) -> Iterator[Element]:
    yield E.header(E.h1(heading), E.p(dates_in_words(document)))
    yield E.section(_party("Vendeur", document.seller), _party("Acheteur", document.buyer), **{"class": "parties"})
    others = [
        _party(title, party)
        for title, party in (("Paiement à", document.payee), ("Représentant fiscal", document.tax_representative))
        if party
    ]
    if others:
        yield E.section(*others, **{"class": "parties"})
    yield from _sections_of_facts(document, before=True)
    if document.lines:
        yield _lines(document)
    if document.allowances_charges:
        yield _allowances(document)
    yield _totals(document)
    yield from _sections_of_facts(document, before=False)
    if document.notes:
        yield E.section(E.h2("Notes"), *(_text(note.text) for note in document.notes))
    if document.supporting_documents:
        yield _supporting(document)


def _sections_of_facts(document: InvoiceDocument, *, before: bool) -> Iterator[Element]:
    """What stands before the lines, or after the sums."""
    for title, pairs in facts_in_words(document):
        if (title in BEFORE_LINES) == before:
            yield from _facts(title, pairs)


# -- parts ------------------------------------------------------------


def _party(title: str, party: Party) -> Element:
    lines: list[Element] = [E.h2(title), E.p(E.strong(party.name or party.trading_name or "Sans nom"))]
    if party.trading_name and party.name:
        lines.append(E.p(party.trading_name))
    if party.address:
        lines.append(_lines_of(address_in_words(party.address)))
    lines.append(_lines_of(_identifiers(party)))
    if party.contact:
        lines.append(_lines_of(filter(None, (party.contact.name, party.contact.phone, party.contact.email))))
    if party.legal_information:
        lines.append(_text(party.legal_information))
    return E.div(*[line for line in lines if len(line) or line.text])


def _identifiers(party: Party) -> Iterator[str]:
    found = [*([party.legal_identifier] if party.legal_identifier else []), *party.identifiers]
    yield from dict.fromkeys(identifier_in_words(one) for one in found)
    if party.vat_identifier:
        yield f"N° de TVA {party.vat_identifier}"
    if party.tax_registration:
        yield f"N° fiscal {party.tax_registration}"
    if party.electronic_address:
        yield f"Adresse électronique {party.electronic_address.value}"


# -- tables ------------------------------------------------------------


def _lines(document: InvoiceDocument) -> Element:
    head = E.tr(*(E.th(title, **_numeric(place >= 2, scope="col")) for place, title in enumerate(_LINE_HEADS)))
    body = (_line(line, document.currency) for line in document.lines)
    return E.section(E.h2("Lignes"), E.table(E.thead(head), E.tbody(*body), **{"class": "lines"}))


def _line(line: Line, currency: str | None) -> Element:
    told = line_in_words(line, currency)
    return E.tr(
        E.td(told.identifier),
        E.td(E.strong(told.name), *_detail(told)),
        E.td(told.quantity, **_numeric()),
        E.td(told.price, **_numeric()),
        E.td(told.rate, **_numeric()),
        E.td(told.amount, **_numeric()),
    )


def _detail(line: LineWords) -> Iterator[Element]:
    told = _lines_of(line.details)
    if told.text:
        told.tag = "div"
        told.set("class", "detail")
        yield told


def _allowances(document: InvoiceDocument) -> Element:
    rows = (
        E.tr(E.td(one.title), E.td(one.rate, **_numeric()), E.td(one.amount, **_numeric()))
        for one in allowances_in_words(document)
    )
    table = E.table(_head("Motif", "TVA", "Montant HT"), E.tbody(*rows), **{"class": "allowances"})
    return E.section(E.h2("Remises et frais"), table)


def _totals(document: InvoiceDocument) -> Element:
    parts: list[Element] = []
    if document.vat:
        rows = (
            E.tr(
                E.td(vat.rate, E.div(vat.why, **{"class": "detail"})),
                E.td(vat.base, **_numeric()),
                E.td(vat.tax, **_numeric()),
            )
            for vat in vat_in_words(document)
        )
        table = E.table(_head("Taux", "Base hors TVA", "Montant de TVA"), E.tbody(*rows), **{"class": "rates"})
        parts.append(E.div(E.h2("TVA"), table))
    body = [E.tr(E.th(title, scope="row"), E.td(value, **_numeric())) for title, value in totals_in_words(document)]
    title, amount = due_in_words(document)
    due = E.tr(E.th(title, scope="row"), E.td(amount, **_numeric()))
    due.set("class", "due")
    parts.append(E.div(E.h2("Totaux"), E.table(E.tbody(*body, due), **{"class": "sums"})))
    return E.section(*parts, **{"class": "totals"})


def _supporting(document: InvoiceDocument) -> Element:
    items = (
        E.li(" — ".join(filter(None, (one.filename, one.reference, one.description, one.location))))
        for one in document.supporting_documents
    )
    return E.section(E.h2("Pièces jointes"), E.ul(*items))


# -- pieces of markup ------------------------------------------------------------


def _facts(title: str, facts: Iterable[tuple[str, str]]) -> Iterator[Element]:
    """A list of what is said; nothing at all when nothing is."""
    told = [(what, value) for what, value in facts if value]
    if told:
        listed = E.dl(*(piece for what, value in told for piece in (E.dt(what), E.dd(value))))
        yield E.section(*([E.h2(title)] if title else []), listed)


def _head(*titles: str) -> Element:
    return E.thead(E.tr(*(E.th(title, **_numeric(place > 0, scope="col")) for place, title in enumerate(titles))))


def _numeric(numeric: bool = True, **attributes: str) -> dict[str, str]:
    return {**attributes, "class": "num"} if numeric else attributes


def _lines_of(texts: Iterable[str]) -> Element:
    paragraph = E.p()
    for text in texts:
        if paragraph.text is None and not len(paragraph):
            paragraph.text = text
        else:
            line = E.br()
            line.tail = text
            paragraph.append(line)
    return paragraph


def _text(text: str) -> Element:
    return _lines_of(text.splitlines())
