"""An invoice as a page for people: plain HTML made from its data alone, whatever the syntax it came in."""

from collections.abc import Iterable, Iterator
from importlib import resources
from typing import Any

from lxml import etree
from lxml.builder import E

from coryphee.formats.model.document import (
    Address,
    AllowanceCharge,
    Identifier,
    InvoiceDocument,
    Line,
    Party,
    PaymentMeans,
    Period,
)
from coryphee.formats.model.labels import name
from coryphee.formats.readable import words
from coryphee.formats.xml.parsing import Element

_REFERENCES = (
    ("Bon de commande, engagement", "purchase_order"),
    ("Marché, contrat", "contract"),
    ("Code service, référence de l’acheteur", "buyer_reference"),
    ("Projet", "project"),
    ("Commande du vendeur", "sales_order"),
    ("Avis de réception", "receiving_advice"),
    ("Avis d’expédition", "despatch_advice"),
    ("Appel d’offres ou lot", "tender"),
    ("Référence comptable de l’acheteur", "accounting_reference"),
    ("Cadre de facturation", "business_process"),
)
_TOTALS = (
    ("Total des lignes", "lines"),
    ("Remises", "allowances"),
    ("Frais", "charges"),
    ("Total hors TVA", "without_vat"),
    ("TVA", "vat"),
    ("Total TVA comprise", "with_vat"),
    ("Déjà payé", "prepaid"),
    ("Arrondi", "rounding"),
)
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
    yield E.header(E.h1(heading), E.p(_dates(document)))
    yield E.section(_party("Vendeur", document.seller), _party("Acheteur", document.buyer), **{"class": "parties"})
    others = [
        _party(title, party)
        for title, party in (("Paiement à", document.payee), ("Représentant fiscal", document.tax_representative))
        if party
    ]
    if others:
        yield E.section(*others, **{"class": "parties"})
    yield from _facts("Références", _references(document))
    yield from _facts("Livraison", _delivery(document))
    if document.lines:
        yield _lines(document)
    if document.allowances_charges:
        yield _allowances(document)
    yield _totals(document)
    for means in document.payment_means:
        yield from _facts("Paiement", _payment(means))
    yield from _facts("", (("Conditions de paiement", document.payment_terms or ""),))
    if document.notes:
        yield E.section(E.h2("Notes"), *(_text(note.text) for note in document.notes))
    if document.supporting_documents:
        yield _supporting(document)


# -- parts ------------------------------------------------------------


def _dates(document: InvoiceDocument) -> str:
    told = (
        ("du", words.day(document.issue_date)),
        ("payée le" if document.is_paid else "échéance le", words.day(document.due_date)),
        ("TVA exigible le", words.day(document.tax_point_date)),
        ("période", _period(document.period)),
    )
    return ", ".join(f"{what} {value}" for what, value in told if value)


def _period(period: Period | None) -> str:
    if period is None:
        return ""
    return " ".join(f"{word} {words.day(value)}" for word, value in (("du", period.start), ("au", period.end)) if value)


def _party(title: str, party: Party) -> Element:
    lines: list[Element] = [E.h2(title), E.p(E.strong(party.name or party.trading_name or "Sans nom"))]
    if party.trading_name and party.name:
        lines.append(E.p(party.trading_name))
    if party.address:
        lines.append(_lines_of(_address(party.address)))
    lines.append(_lines_of(_identifiers(party)))
    if party.contact:
        lines.append(_lines_of(filter(None, (party.contact.name, party.contact.phone, party.contact.email))))
    if party.legal_information:
        lines.append(_text(party.legal_information))
    return E.div(*[line for line in lines if len(line) or line.text])


def _address(address: Address) -> Iterator[str]:
    yield from filter(None, (address.line1, address.line2, address.line3))
    town = " ".join(filter(None, (address.postal_code, address.city)))
    yield from filter(None, (town, address.subdivision, address.country if address.country != "FR" else None))


def _identifiers(party: Party) -> Iterator[str]:
    found = [*([party.legal_identifier] if party.legal_identifier else []), *party.identifiers]
    yield from dict.fromkeys(_identifier(one) for one in found)
    if party.vat_identifier:
        yield f"N° de TVA {party.vat_identifier}"
    if party.tax_registration:
        yield f"N° fiscal {party.tax_registration}"
    if party.electronic_address:
        yield f"Adresse électronique {party.electronic_address.value}"


def _identifier(identifier: Identifier) -> str:
    kind = words.SCHEMES.get(identifier.scheme or "", identifier.scheme or "Identifiant")
    return f"{kind} {identifier.value}"


def _references(document: InvoiceDocument) -> Iterator[tuple[str, str]]:
    for title, field in _REFERENCES:
        value = getattr(document, field) or ""
        yield title, words.FRAMEWORKS.get(value, value) if field == "business_process" else value
    for preceding in document.preceding:
        issued = f" du {words.day(preceding.issue_date)}" if preceding.issue_date else ""
        yield "Facture antérieure", f"{preceding.number}{issued}"
    if document.object_identifier:
        yield "Objet facturé", _identifier(document.object_identifier)


def _delivery(document: InvoiceDocument) -> Iterator[tuple[str, str]]:
    delivery = document.delivery
    if delivery is None:
        return
    yield "Destinataire", delivery.party_name or ""
    yield "Date", words.day(delivery.date)
    yield "Lieu", _identifier(delivery.location) if delivery.location else ""
    yield "Adresse", ", ".join(_address(delivery.address)) if delivery.address else ""


def _payment(means: PaymentMeans) -> Iterator[tuple[str, str]]:
    yield "Moyen", means.text or words.PAYMENTS.get(means.code or "", means.code or "")
    for account in means.accounts:
        yield "IBAN", " ".join(filter(None, (_grouped(account.iban), account.bic and f"(BIC {account.bic})")))
        yield "Titulaire", account.name or ""
    yield "Référence à rappeler", means.remittance or ""
    yield "Carte", " ".join(filter(None, (means.card_number, means.card_holder)))
    yield "Mandat de prélèvement", means.mandate or ""
    yield "Identifiant du créancier", means.creditor_identifier or ""
    yield "Compte débité", _grouped(means.debited_account)


def _grouped(iban: str | None) -> str:
    compact = "".join((iban or "").split())
    return " ".join(compact[start : start + 4] for start in range(0, len(compact), 4))


# -- tables ------------------------------------------------------------


def _lines(document: InvoiceDocument) -> Element:
    head = E.tr(*(E.th(title, **_numeric(place >= 2, scope="col")) for place, title in enumerate(_LINE_HEADS)))
    body = (_line(line, document.currency) for line in document.lines)
    return E.section(E.h2("Lignes"), E.table(E.thead(head), E.tbody(*body), **{"class": "lines"}))


def _line(line: Line, currency: str | None) -> Element:
    return E.tr(
        E.td(line.identifier or ""),
        E.td(E.strong(f"{'↳ ' if line.parent else ''}{line.name or ''}"), *_detail(line, currency)),
        E.td(words.quantity(line.quantity, line.unit), **_numeric()),
        E.td(_price(line, currency), **_numeric()),
        E.td(words.rate(line.vat_rate) or line.vat_category or "", **_numeric()),
        E.td(words.amount(line.net_amount, currency), **_numeric()),
    )


def _price(line: Line, currency: str | None) -> str:
    price = words.amount(line.net_price, currency)
    if price and line.base_quantity not in (None, 1):
        price += f" pour {words.quantity(line.base_quantity, line.base_unit or line.unit)}"
    return price


def _detail(line: Line, currency: str | None) -> Iterator[Element]:
    told = _lines_of(_details(line, currency))
    if told.text:
        told.tag = "div"
        told.set("class", "detail")
        yield told


def _details(line: Line, currency: str | None) -> Iterator[str]:
    counted = None if line.counted else "Déjà compris dans les lignes comptées"
    yield from filter(None, (counted, line.description, line.note, _period(line.period)))
    told = (
        ("Prix brut", words.amount(line.gross_price, currency)),
        ("Rabais sur le prix", words.amount(line.price_discount, currency)),
        (name("BT-132"), line.order_line),
        (name("BT-133"), line.accounting_reference),
        (name("BT-128"), _identifier(line.object_identifier) if line.object_identifier else ""),
        (name("BT-155"), line.seller_item),
        (name("BT-156"), line.buyer_item),
        (name("BT-157"), _identifier(line.standard_item) if line.standard_item else ""),
        (name("BT-158"), ", ".join(_identifier(one) for one in line.classifications)),
        (name("BT-159"), line.origin_country),
        *((one.name, one.value) for one in line.attributes),
        *((_allowance_title(one), _allowance_amount(one, currency)) for one in line.allowances_charges),
    )
    joined = " · ".join(f"{title} : {value}" for title, value in told if value)
    if joined:
        yield joined


def _allowance_title(one: AllowanceCharge) -> str:
    kind = "Frais" if one.charge else "Remise"
    return f"{kind} ({one.reason or one.reason_code})" if one.reason or one.reason_code else kind


def _allowance_amount(one: AllowanceCharge, currency: str | None) -> str:
    share = f" ({words.rate(one.percent)} de {words.amount(one.base, currency)})" if one.percent and one.base else ""
    return f"{'' if one.charge else '−'}{words.amount(one.amount, currency)}{share}"


def _allowances(document: InvoiceDocument) -> Element:
    rows = (
        E.tr(
            E.td(_allowance_title(one)),
            E.td(words.rate(one.vat_rate) or one.vat_category or "", **_numeric()),
            E.td(_allowance_amount(one, document.currency), **_numeric()),
        )
        for one in document.allowances_charges
    )
    table = E.table(_head("Motif", "TVA", "Montant HT"), E.tbody(*rows), **{"class": "allowances"})
    return E.section(E.h2("Remises et frais"), table)


def _totals(document: InvoiceDocument) -> Element:
    currency, totals = document.currency, document.totals
    parts: list[Element] = []
    if document.vat:
        rows = (
            E.tr(
                E.td(words.rate(vat.rate) or "—", E.div(_exemption(vat), **{"class": "detail"})),
                E.td(words.amount(vat.taxable_amount, currency), **_numeric()),
                E.td(words.amount(vat.tax_amount, currency), **_numeric()),
            )
            for vat in document.vat
        )
        table = E.table(_head("Taux", "Base hors TVA", "Montant de TVA"), E.tbody(*rows), **{"class": "rates"})
        parts.append(E.div(E.h2("TVA"), table))
    told = [(title, words.amount(getattr(totals, field), currency)) for title, field in _TOTALS]
    if totals.vat_accounting is not None:
        told.append((f"TVA en {document.vat_currency or 'autre devise'}", _plain(totals, document)))
    body = [E.tr(E.th(title, scope="row"), E.td(value, **_numeric())) for title, value in told if value]
    what = "À déduire" if document.is_credit_note else "Net à payer"
    due = E.tr(E.th(what, scope="row"), E.td(words.amount(totals.due, currency), **_numeric()))
    due.set("class", "due")
    parts.append(E.div(E.h2("Totaux"), E.table(E.tbody(*body, due), **{"class": "sums"})))
    return E.section(*parts, **{"class": "totals"})


def _plain(totals: Any, document: InvoiceDocument) -> str:
    return words.amount(totals.vat_accounting, document.vat_currency)


def _exemption(vat: Any) -> str:
    kind = words.CATEGORIES.get(vat.category or "", vat.category or "")
    return " — ".join(filter(None, (kind, vat.exemption_reason, vat.exemption_code)))


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
