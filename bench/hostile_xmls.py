"""The XML of `bench.hostile`."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from coryphee.formats.model.document import (
    Address,
    Identifier,
    InvoiceDocument,
    Line,
    Party,
    PaymentAccount,
    PaymentMeans,
    Totals,
    VatBreakdown,
)
from coryphee.formats.syntaxes.cii.writing import write_cii
from coryphee.formats.syntaxes.ubl.writing import write_ubl

Maker = Callable[[float], bytes]


def _party(name: str, siren: str) -> Party:
    return Party(
        name=name,
        legal_identifier=Identifier(value=siren, scheme="0002"),
        vat_identifier=f"FR19{siren}",
        electronic_address=Identifier(value=siren, scheme="0225"),
        address=Address(line1="1 rue du Port", city="Laval", postal_code="53000", country="FR"),
    )


def document(lines: int = 1) -> InvoiceDocument:
    """A right invoice of that many lines."""
    total = Decimal("10.00") * lines
    one = Line(
        identifier="1",
        quantity=Decimal(1),
        unit="C62",
        net_amount=Decimal("10.00"),
        net_price=Decimal("10.00"),
        name="Vis",
        vat_category="S",
        vat_rate=Decimal(20),
    )
    return InvoiceDocument(
        specification="urn:cen.eu:en16931:2017",
        business_process="B1",
        number="F-2026-1",
        issue_date=date(2026, 11, 2),
        type_code="380",
        currency="EUR",
        due_date=date(2026, 12, 2),
        buyer_reference="SERVICE",
        seller=_party("Lemoine", "812345676"),
        buyer=_party("Ville de Laval", "732829320"),
        payment_means=(PaymentMeans(code="30", accounts=(PaymentAccount(iban="FR7630006000011234567890189"),)),),
        totals=Totals(
            lines=total,
            without_vat=total,
            vat=total / 5,
            with_vat=total + total / 5,
            due=total + total / 5,
        ),
        vat=(VatBreakdown(taxable_amount=total, tax_amount=total / 5, category="S", rate=Decimal(20)),),
        lines=(one,) * lines,
    )


def ubl(*changes: tuple[str, str]) -> bytes:
    return _changed(write_ubl(document()).decode(), *changes)


def cii(*changes: tuple[str, str]) -> bytes:
    return _changed(write_cii(document()).decode(), *changes)


def _changed(text: str, *changes: tuple[str, str]) -> bytes:
    for old, new in changes:
        if old not in text:
            raise ValueError(f"{old} is not in the invoice")
        text = text.replace(old, new, 1)
    return text.encode("utf-8", "surrogatepass")


def valid_lines(count: int) -> bytes:
    """A right invoice of many lines."""
    text, total = write_ubl(document()).decode(), Decimal("10.00") * count
    for amount, right in (("12.00", total * 6 / 5), ("2.00", total / 5)):
        text = text.replace(f">{amount}</", f">{right:.2f}</")
    one = _between(text, "<cac:InvoiceLine>")
    start = text.index(one)
    end = start + len(one)
    head, tail = text[:start], text[end:]
    for name in ("LineExtensionAmount", "TaxExclusiveAmount", "TaxableAmount"):
        head = head.replace(f'{name} currencyID="EUR">10.00', f'{name} currencyID="EUR">{total:.2f}')
    lines = "".join(one.replace("<cbc:ID>1</cbc:ID>", f"<cbc:ID>{rank}</cbc:ID>", 1) for rank in range(1, count + 1))
    return f"{head}{lines}{tail}".encode()


def empty_lines(count: int) -> bytes:
    """A right invoice up to its first line, then lines without anything."""
    head = write_ubl(document()).decode().partition("<cac:InvoiceLine>")[0]
    return f"{head}{'<cac:InvoiceLine/>' * count}</Invoice>".encode()


def many_wrong_lines(count: int) -> bytes:
    """Lines that break as many rules as a line can."""
    head = write_ubl(document()).decode().partition("<cac:InvoiceLine>")[0]
    one = (
        '<cac:InvoiceLine><cbc:ID> </cbc:ID><cbc:InvoicedQuantity unitCode="?">1,5</cbc:InvoicedQuantity>'
        '<cbc:LineExtensionAmount currencyID="?">1.23456</cbc:LineExtensionAmount><cac:InvoicePeriod>'
        "<cbc:StartDate>2026-13-45</cbc:StartDate><cbc:EndDate>2026-02-30</cbc:EndDate></cac:InvoicePeriod>"
        "<cac:AllowanceCharge><cbc:ChargeIndicator>?</cbc:ChargeIndicator><cbc:Amount>x</cbc:Amount>"
        "</cac:AllowanceCharge><cac:Item><cbc:Name/><cac:ClassifiedTaxCategory><cbc:ID>?</cbc:ID>"
        "<cbc:Percent>-</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item><cac:Price><cbc:PriceAmount>-1"
        "</cbc:PriceAmount></cac:Price></cac:InvoiceLine>"
    )
    return f"{head}{one * count}</Invoice>".encode()


def quadratic_bases(count: int) -> bytes:
    """As many rates of VAT as lines: each rate asks for the sum of its lines."""
    text = write_ubl(document()).decode()
    subtotal, line = _between(text, "<cac:TaxSubtotal>"), _between(text, "<cac:InvoiceLine>")
    percent = "<cbc:Percent>20</cbc:Percent>"
    rates = "".join(subtotal.replace(percent, f"<cbc:Percent>{rank}.5</cbc:Percent>") for rank in range(count))
    return text.replace(subtotal, rates).replace(line, line * count).encode()


def _between(text: str, opening: str) -> str:
    start = text.index(opening)
    closing = opening.replace("<", "</")
    return text[start : text.index(closing) + len(closing)]


def repeated(opening: str, count: int, write: Callable[[InvoiceDocument], bytes] = write_ubl) -> bytes:
    """One group of a right invoice, many times."""
    text = write(document()).decode()
    one = _between(text, opening)
    return text.replace(one, one * count, 1).encode()


_NUMBER = "<cbc:ID>F-2026-1</cbc:ID>"
_DAY = "<cbc:IssueDate>2026-11-02</cbc:IssueDate>"
_DUE = "<cbc:DueDate>2026-12-02</cbc:DueDate>"
_PAYABLE = '<cbc:PayableAmount currencyID="EUR">12.00</cbc:PayableAmount>'
_ROOT = "<Invoice "


def _number(value: str) -> Maker:
    return lambda scale: ubl((_NUMBER, f"<cbc:ID>{value}</cbc:ID>"))


def _payable(value: str) -> Maker:
    return lambda scale: ubl((_PAYABLE, _PAYABLE.replace("12.00", value)))


def _days(issued: str, due: str) -> Maker:
    return lambda scale: ubl(
        (_DAY, f"<cbc:IssueDate>{issued}</cbc:IssueDate>"), (_DUE, f"<cbc:DueDate>{due}</cbc:DueDate>")
    )


def _doctype(inner: str, used: str = "&a;") -> Maker:
    def make(scale: float) -> bytes:
        text = ubl((_NUMBER, f"<cbc:ID>{used}</cbc:ID>")).decode()
        head, _, rest = text.partition("?>")
        return f"{head}?><!DOCTYPE Invoice {inner}>{rest}".encode()

    return make


def _note(text: Callable[[float], str]) -> Maker:
    return lambda scale: ubl((_DUE, f"{_DUE}<cbc:Note>{text(scale)}</cbc:Note>"))


def _encoded(name: str, codec: str) -> Maker:
    def make(scale: float) -> bytes:
        text = ubl((_NUMBER, "<cbc:ID>éàü</cbc:ID>")).decode().partition("?>")[2]
        return f'<?xml version="1.0" encoding="{name}"?>{text}'.encode(codec)

    return make


def _prefixed(before: bytes, after: bytes = b"") -> Maker:
    return lambda scale: before + ubl() + after


def _many(one: str, count: int) -> Maker:
    """Many times the same thing before the due date."""
    return lambda scale: ubl((_DUE, one * int(count * scale) + _DUE))


def _attributes(scale: float) -> bytes:
    many = " ".join(f'a{rank}=""' for rank in range(int(800_000 * scale)))
    return ubl((_NUMBER, f"<cbc:ID {many}>1</cbc:ID>"))


def _namespaces(scale: float) -> bytes:
    count = int(3_000 * scale)
    names = " ".join(f'xmlns:n{rank}="urn:{rank}"' for rank in range(count))
    return ubl((_ROOT, f"<Invoice {names} "), (_DUE, _DUE + f"<n{count - 1}:a/>" * count))


def _paragraphs(scale: float) -> bytes:
    one = "<ram:SpecifiedTradePaymentTerms><ram:Description>ligne</ram:Description></ram:SpecifiedTradePaymentTerms>"
    end = "<ram:SpecifiedTradeSettlementHeaderMonetarySummation>"
    return cii((end, one * int(80_000 * scale) + end))


def _attachment(scale: float) -> bytes:
    before = "<cac:AccountingSupplierParty>"
    one = (
        "<cac:AdditionalDocumentReference><cbc:ID>P</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject "
        f'mimeCode="text/csv" filename="../../p.csv">{"QUFB" * int(2_400_000 * scale)}'
        "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>"
    )
    return ubl((before, one + before))


XMLS: dict[str, Maker] = {
    "xxe: file": _doctype('[<!ENTITY a SYSTEM "file:///etc/passwd">]'),
    "xxe: http": _doctype('[<!ENTITY a SYSTEM "http://127.0.0.1:9/a">]'),
    "xxe: ftp": _doctype('[<!ENTITY a SYSTEM "ftp://127.0.0.1:9/a">]'),
    "xxe: parameter entity": _doctype('[<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;]'),
    "xxe: external dtd": _doctype('SYSTEM "http://127.0.0.1:9/a.dtd"'),
    "xxe: public dtd": _doctype('PUBLIC "a" "http://127.0.0.1:9/a.dtd"'),
    "xxe: xinclude": _note(
        lambda scale: '<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'
    ),
    "xxe: style sheet": lambda scale: b'<?xml-stylesheet href="http://127.0.0.1:9/a.xsl"?>' + ubl().partition(b"?>")[2],
    "schemaLocation": lambda scale: ubl(
        (
            _ROOT,
            '<Invoice xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:a http://127.0.0.1:9/a" ',
        )
    ),
    "billion laughs": _doctype(
        '[<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10)) + "]", "&l9;"
    ),
    "quadratic blow-up": lambda scale: _doctype(
        f'[<!ENTITY a "{"x" * int(100_000 * scale)}">]', "&a;" * int(50_000 * scale)
    )(scale),
    "recursive entity": _doctype('[<!ENTITY a "&b;"><!ENTITY b "&a;">]'),
    "entity that nobody declared": _number("&a;"),
    "depth": lambda scale: b"<a>" * int(1_000_000 * scale) + b"</a>" * int(1_000_000 * scale),
    "depth inside": _note(lambda scale: "<a>" * 5_000 + "</a>" * 5_000),
    "depth of 250": _note(lambda scale: "<a>" * 245 + "</a>" * 245),
    "not closed": lambda scale: b"<a" * int(5_000_000 * scale),
    "half": lambda scale: ubl()[:900],
    "two roots": _prefixed(b"", b"<a/>"),
    "NUL inside": _number("F\x00-1"),
    "NUL reference": _number("F&#0;-1"),
    "control references": _number("F&#1;&#27;-1"),
    "surrogate": _number("F\ud83d-1"),
    "surrogate reference": _number("F&#xD83D;-1"),
    "bidirectional marks": _number("F\u202e1-6202\u2066\u200b"),
    "line feed in the number": _number("F-1&#10;Bcc: a@exemple.fr"),
    "number of 100,000 signs": _number("9" * 100_000),
    "UTF-7": _encoded("UTF-7", "utf-7"),
    "UTF-16": _encoded("UTF-16", "utf-16"),
    "UTF-16 that says UTF-8": _encoded("UTF-8", "utf-16"),
    "UTF-8 that says UTF-16": _encoded("UTF-16", "utf-8"),
    "UTF-32": _encoded("UTF-32", "utf-32"),
    "EBCDIC": _encoded("cp037", "cp037"),
    "unknown encoding": _encoded("KLINGON", "utf-8"),
    "two marks": _prefixed(b"\xef\xbb\xbf\xef\xbb\xbf"),
    "blanks before": _prefixed(b" \n" * 100_000),
    "NUL after": _prefixed(b"", b"\x00" * 1_000),
    "exponent": _payable("1E+999999999"),
    "small exponent": _payable("1E-999999999"),
    "NaN": _payable("NaN"),
    "INF": _payable("INF"),
    "number of 20 digits": _payable("99999999999999999999.99"),
    "number of 28 digits": _payable("9" * 28),
    "number of a million digits": lambda scale: _payable("9" * int(1_000_000 * scale))(scale),
    "decimals without end": lambda scale: _payable("1." + "0" * int(1_000_000 * scale))(scale),
    "Arabic digits": _payable("١٢"),
    "last day of the calendar": _days("9999-12-31", "9999-12-31"),
    "due on the last day": _days("2026-11-02", "9999-12-31"),
    "issued on the last day": _days("9999-12-31", "2026-12-02"),
    "first day of the calendar": _days("0001-01-01", "0001-01-01"),
    "year zero": _days("0000-01-01", "0000-12-31"),
    "negative year": _days("-0044-03-15", "2026-12-02"),
    "year of seven digits": _days("2026000-11-02", "2026-12-02"),
    "zone of a day": _days("2026-11-02+99:99", "2026-12-02-14:00"),
    "huge attribute": lambda scale: ubl((_NUMBER, f'<cbc:ID schemeID="{"x" * int(9_000_000 * scale)}">1</cbc:ID>')),
    "huge text": _note(lambda scale: "x" * int(9_900_000 * scale)),
    "text beyond 10 MB": _note(lambda scale: "x" * int(11_000_000 * scale)),
    "huge name": lambda scale: ubl((_DUE, f"{_DUE}<{'a' * int(60_000 * scale)}/>")),
    "800,000 attributes": _attributes,
    "3,000 namespaces": _namespaces,
    "4,000,000 elements": _many("<a/>", 4_000_000),
    "700,000 notes": _many("<cbc:Note/>", 700_000),
    "700,000 comments": _many("<!---->", 700_000),
    "700,000 instructions": _many("<?a?>", 700_000),
    "80,000 paragraphs": _paragraphs,
    "100,000 means of payment": lambda scale: repeated("<cac:PaymentMeans>", int(50_000 * scale)),
    "5,000 rates of 5,000 lines": lambda scale: quadratic_bases(int(5_000 * scale)),
    "20,000 rates": lambda scale: repeated("<cac:TaxSubtotal>", int(20_000 * scale)),
    "20,000 sellers": lambda scale: repeated("<cac:AccountingSupplierParty>", int(20_000 * scale)),
    "700,000 empty lines": lambda scale: empty_lines(int(700_000 * scale)),
    "200,000 empty lines": lambda scale: empty_lines(int(200_000 * scale)),
    "49,000 empty lines": lambda scale: empty_lines(int(49_000 * scale)),
    "20,000 wrong lines": lambda scale: many_wrong_lines(int(20_000 * scale)),
    "base64 of 9 MB": _attachment,
    "only blanks": lambda scale: b" " * int(15_000_000 * scale),
    "beyond 20 MB": lambda scale: b"<a>" + b" " * 20_000_001 + b"</a>",
}
