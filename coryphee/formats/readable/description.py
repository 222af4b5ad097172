"""What an invoice says, in words for people: one description, for the readable page, the PDF and the portal's screens.

Each part is pairs of a label and a text; what the invoice does not say is left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from coryphee.formats.model.document import (
    Address,
    AllowanceCharge,
    Identifier,
    InvoiceDocument,
    Line,
    PaymentMeans,
    Period,
    VatBreakdown,
)
from coryphee.formats.model.labels import name
from coryphee.formats.readable import words

Pair = tuple[str, str]

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
LINES, VAT = "Total des lignes", "TVA"
_TOTALS = (
    (LINES, "lines"),
    ("Remises", "allowances"),
    ("Frais", "charges"),
    ("Total hors TVA", "without_vat"),
    (VAT, "vat"),
    ("Total TVA comprise", "with_vat"),
    ("Déjà payé", "prepaid"),
    ("Arrondi", "rounding"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineWords:
    """A line as people read it; what is not said is empty."""

    identifier: str
    name: str
    details: list[str]
    quantity: str  # « 2 heures »
    price: str  # « 2,00 € pour 100 »
    rate: str  # « 20 % », or the category of VAT
    amount: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VatWords:
    """Base and tax of one rate."""

    rate: str
    why: str  # why there is none, or not the normal one
    base: str
    tax: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceWords:
    """A « remise » or a « frais » of the whole invoice."""

    title: str
    rate: str
    amount: str  # with its sign


def line_in_words(line: Line, currency: str | None) -> LineWords:
    """A line; amounts in `currency` (ISO 4217)."""
    return LineWords(
        identifier=line.identifier or "",
        name=f"{'↳ ' if line.parent else ''}{line.name or ''}",
        details=list(_details(line, currency)),
        quantity=words.quantity(line.quantity, line.unit),
        price=_price(line, currency),
        rate=words.rate(line.vat_rate) or line.vat_category or "",
        amount=words.amount(line.net_amount, currency),
    )


def allowances_in_words(document: InvoiceDocument) -> list[AllowanceWords]:
    """The « remises » and « frais » of the whole invoice (BG-20, BG-21)."""
    return [
        AllowanceWords(
            title=_allowance_title(one),
            rate=words.rate(one.vat_rate) or one.vat_category or "",
            amount=_allowance_amount(one, document.currency),
        )
        for one in document.allowances_charges
    ]


def vat_in_words(document: InvoiceDocument) -> list[VatWords]:
    """Each rate with its base and tax (BG-23)."""
    currency = document.currency
    return [
        VatWords(
            rate=words.rate(row.rate) or "—",
            why=_exemption(row),
            base=words.amount(row.taxable_amount, currency),
            tax=words.amount(row.tax_amount, currency),
        )
        for row in document.vat
    ]


def totals_in_words(document: InvoiceDocument) -> list[Pair]:
    """The sums, without the last one: what is due."""
    totals = document.totals
    told = [(title, words.amount(getattr(totals, field), document.currency)) for title, field in _TOTALS]
    if totals.vat_accounting is not None:
        title = f"TVA en {document.vat_currency or 'autre devise'}"
        told.append((title, words.amount(totals.vat_accounting, document.vat_currency)))
    return [(title, amount) for title, amount in told if amount]


def column_in_words(document: InvoiceDocument) -> list[Pair]:
    """The same in one column, with each rate of VAT in its place; a sum that repeats another is left out."""
    told = totals_in_words(document)
    if not document.allowances_charges and document.totals.lines == document.totals.without_vat:
        told = [pair for pair in told if pair[0] != LINES]
    rows = zip(document.vat, vat_in_words(document), strict=True)
    rates = [(_rate_title(row, in_words), in_words.tax) for row, in_words in rows]
    return [row for pair in told for row in (rates if rates and pair[0] == VAT else [pair])]


def _rate_title(row: VatBreakdown, told: VatWords) -> str:
    """« TVA 20 % sur 100,00 € »; without VAT, why."""
    if row.rate:
        return f"TVA {told.rate} sur {told.base}"
    return f"Sans TVA sur {told.base} : {row.exemption_reason or told.why}"


def due_in_words(document: InvoiceDocument) -> Pair:
    """What is to be paid; of a credit note, what is to be set off or paid back."""
    title = "À déduire ou à rembourser" if document.is_credit_note else "Net à payer"
    return title, words.amount(document.totals.due, document.currency)


def facts_in_words(document: InvoiceDocument) -> list[tuple[str, list[Pair]]]:
    """What stands beside lines and sums, by sections: references, delivery, each way to pay, terms."""
    sections = [
        ("Références", _references(document)),
        ("Livraison", _delivery(document)),
        *(("Paiement", _payment(means)) for means in document.payment_means),
        ("", iter([("Conditions de paiement", document.payment_terms or "")])),
    ]
    told = [(title, [(what, value) for what, value in pairs if value]) for title, pairs in sections]
    return [(title, pairs) for title, pairs in told if pairs]


def dates_in_words(document: InvoiceDocument) -> str:
    """Its days, in one sentence."""
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


def address_in_words(address: Address) -> Iterator[str]:
    """An address, line by line."""
    yield from filter(None, (address.line1, address.line2, address.line3))
    town = " ".join(filter(None, (address.postal_code, address.city)))
    yield from filter(None, (town, address.subdivision, address.country if address.country != "FR" else None))


def identifier_in_words(identifier: Identifier) -> str:
    """« SIRET 812… »: what sort of number it is, then the number."""
    kind = words.SCHEMES.get(identifier.scheme or "", identifier.scheme or "Identifiant")
    return f"{kind} {identifier.value}"


def framework_in_words(document: InvoiceDocument) -> str:
    """« B1 — facture »; empty where the document says none (BT-23)."""
    value = document.business_process or ""
    return words.FRAMEWORKS.get(value, value)


def _references(document: InvoiceDocument) -> Iterator[tuple[str, str]]:
    for title, field in _REFERENCES:
        yield title, framework_in_words(document) if field == "business_process" else getattr(document, field) or ""
    for preceding in document.preceding:
        issued = f" du {words.day(preceding.issue_date)}" if preceding.issue_date else ""
        yield "Facture antérieure", f"{preceding.number}{issued}"
    if document.object_identifier:
        yield "Objet facturé", identifier_in_words(document.object_identifier)


def _delivery(document: InvoiceDocument) -> Iterator[tuple[str, str]]:
    delivery = document.delivery
    if delivery is None:
        return
    yield "Destinataire", delivery.party_name or ""
    yield "Date", words.day(delivery.date)
    yield "Lieu", identifier_in_words(delivery.location) if delivery.location else ""
    yield "Adresse", ", ".join(address_in_words(delivery.address)) if delivery.address else ""


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


def _price(line: Line, currency: str | None) -> str:
    price = words.amount(line.net_price, currency)
    if price and line.base_quantity not in (None, 1):
        price += f" pour {words.quantity(line.base_quantity, line.base_unit or line.unit)}"
    return price


def _details(line: Line, currency: str | None) -> Iterator[str]:
    counted = None if line.counted else "Déjà compris dans les lignes comptées"
    yield from filter(None, (counted, line.description, line.note, _period(line.period)))
    told = (
        ("Prix brut", words.amount(line.gross_price, currency)),
        ("Rabais sur le prix", words.amount(line.price_discount, currency)),
        (name("BT-132"), line.order_line),
        (name("BT-133"), line.accounting_reference),
        (name("BT-128"), identifier_in_words(line.object_identifier) if line.object_identifier else ""),
        (name("BT-155"), line.seller_item),
        (name("BT-156"), line.buyer_item),
        (name("BT-157"), identifier_in_words(line.standard_item) if line.standard_item else ""),
        (name("BT-158"), ", ".join(identifier_in_words(one) for one in line.classifications)),
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


def _exemption(vat: VatBreakdown) -> str:
    kind = words.CATEGORIES.get(vat.category or "", vat.category or "")
    return " — ".join(filter(None, (kind, vat.exemption_reason, vat.exemption_code)))
