"""Files that strangers send (issue 3 §2), to be given to the library, to the command line and to the screen."""

import io
from collections.abc import Callable

import pikepdf

from tests.formats.sample_files import CII, UBL, binary, sample

LINE = '<cac:InvoiceLine><cbc:ID>{}</cbc:ID><cbc:LineExtensionAmount currencyID="EUR">1.00</cbc:LineExtensionAmount>{}'


def with_lines(count: int) -> bytes:
    text = sample(UBL).decode()
    start, end = text.index("  <cac:InvoiceLine>"), text.index("</Invoice>")
    lines = "".join(LINE.format(rank, "</cac:InvoiceLine>") for rank in range(count))
    return f"{text[:start]}{lines}{text[end:]}".encode()


def with_attachments(count: int) -> bytes:
    one = (
        "<cac:AdditionalDocumentReference><cbc:ID>P{}</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject "
        'mimeCode="text/csv" filename="p{}.csv">YQ==</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>'
        "</cac:AdditionalDocumentReference>"
    )
    many = "".join(one.format(rank, rank) for rank in range(count))
    return sample(UBL, ("  <cac:AccountingSupplierParty>", f"{many}<cac:AccountingSupplierParty>"))


def in_the_clothes_of_cii() -> bytes:
    root = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
    base = "urn:oasis:names:specification:ubl:schema:xsd:"
    text = sample(UBL).decode()
    inner = text[text.index("<cbc:CustomizationID>") : text.index("</Invoice>")]
    names = f' xmlns:cac="{base}CommonAggregateComponents-2" xmlns:cbc="{base}CommonBasicComponents-2"'
    return f'<CrossIndustryInvoice xmlns="{root}"{names}>{inner}</CrossIndustryInvoice>'.encode()


def with_xinclude() -> bytes:
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/>'
    return sample(UBL, ("<cbc:Note>Merci", f"{include}<cbc:Note>Merci"))


def nested_pdf(levels: int) -> bytes:
    data = binary("sans-facture.pdf")
    for _ in range(levels):
        with pikepdf.open(io.BytesIO(binary("sans-facture.pdf"))) as pdf:
            pdf.attachments["facture.pdf"] = pikepdf.AttachedFileSpec(pdf, data, filename="facture.pdf")
            made = io.BytesIO()
            pdf.save(made)
        data = made.getvalue()
    return data


def _payable(value: str) -> Callable[[], bytes]:
    end = "</cbc:PayableAmount>"
    return lambda: sample(UBL, (f">1200.00{end}", f">{value}{end}"))


_NUMBER = "<cbc:ID>F-2026-0418</cbc:ID>"
_CURRENCY = "</cbc:DocumentCurrencyCode>"
_DAY = '<udt:DateTimeString format="102">'

# What a person is told of it: that it cannot be read, that it is wrong, or that it is right all the same.
UNREADABLE: dict[str, Callable[[], bytes]] = {
    "a wrong namespace": lambda: sample(UBL, ("schema:xsd:Invoice-2", "schema:xsd:Invoice-3")),
    "two byte order marks": lambda: b"\xff\xfe" + sample(UBL),
    "a PDF in a PDF": lambda: nested_pdf(5),
    "a hundred thousand lines": lambda: with_lines(100_000),
}
WRONG: dict[str, Callable[[], bytes]] = {
    "thousands of lines": lambda: with_lines(3_000),
    "an exponent": _payable("1e5"),
    "a comma": _payable("1,5"),
    "forty digits": _payable("9" * 40),
    "no number": _payable("NaN"),
    "a thirteenth month": lambda: sample(CII, (f"{_DAY}20261102", f"{_DAY}20261301")),
    "an unknown currency": lambda: sample(UBL, (f">EUR{_CURRENCY}", f">ZZZ{_CURRENCY}")),
    "UBL in the clothes of CII": in_the_clothes_of_cii,
    "an XInclude": with_xinclude,
}
RIGHT: dict[str, Callable[[], bytes]] = {
    "a comment and an instruction": lambda: sample(UBL, (_NUMBER, "<cbc:ID>F-20<?x y?>26-<!-- ? -->0418</cbc:ID>")),
    "CDATA": lambda: sample(UBL, (_NUMBER, "<cbc:ID><![CDATA[F-2026]]>-0418</cbc:ID>")),
    "a thousand attachments": lambda: with_attachments(1_000),
}
