"""OpenDocument spreadsheet, written row after row: the usual library takes 245 MiB for 10,000 rows."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from tempfile import TemporaryFile
from typing import IO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from coryphee.core.sheets.cells import Rows, Value, drained, legible

MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
_URN = "urn:oasis:names:tc:opendocument:xmlns:"
_MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="{_URN}manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{MIMETYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""
_START = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="{_URN}office:1.0" xmlns:style="{_URN}style:1.0" xmlns:text="{_URN}text:1.0"
 xmlns:table="{_URN}table:1.0" xmlns:number="{_URN}datastyle:1.0"
 xmlns:fo="{_URN}xsl-fo-compatible:1.0" office:version="1.2">
<office:automatic-styles>
<number:date-style style:name="D"><number:day number:style="long"/><number:text>/</number:text>
<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="M"><number:day number:style="long"/><number:text>/</number:text>
<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>
<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text>
<number:minutes number:style="long"/></number:date-style>
<number:number-style style:name="N"><number:number number:decimal-places="2" number:min-decimal-places="2"
 number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<style:style style:name="jour" style:family="table-cell" style:data-style-name="D"/>
<style:style style:name="moment" style:family="table-cell" style:data-style-name="M"/>
<style:style style:name="montant" style:family="table-cell" style:data-style-name="N"/>
<style:style style:name="titre" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Feuille1">"""
_END = "</table:table></office:spreadsheet></office:body></office:document-content>"


def stream_ods(header: Sequence[str], kinds: Sequence[str], rows: Rows) -> Iterator[bytes]:
    with TemporaryFile() as file:
        # A seekable file rather than the network: readers want « mimetype » first, stored, with its size before it.
        with ZipFile(file, "w", ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", MIMETYPE, ZIP_STORED)
            archive.writestr("META-INF/manifest.xml", _MANIFEST)
            with archive.open("content.xml", "w") as content:
                _write(content, header, rows)
        yield from drained(file)


def _write(content: IO[bytes], header: Sequence[str], rows: Rows) -> None:
    content.write(_START.encode())
    content.write(_row(_text(label, ' table:style-name="titre"') for label in header))
    for row in rows:
        content.write(_row(_cell(value) for value in row))
    content.write(_END.encode())


def _row(cells: Iterator[str]) -> bytes:
    return f"<table:table-row>{''.join(cells)}</table:table-row>\n".encode()


def _cell(value: Value) -> str:
    if isinstance(value, str):
        return _text(value) if value else "<table:table-cell/>"
    if isinstance(value, date):
        return _date(value)
    style = ' table:style-name="montant"' if isinstance(value, Decimal) else ""
    return (
        f'<table:table-cell{style} office:value-type="float" office:value="{value:f}">'
        f"<text:p>{value:f}</text:p></table:table-cell>"
    )


def _date(value: date) -> str:
    moment = isinstance(value, datetime)
    return (
        f'<table:table-cell table:style-name="{"moment" if moment else "jour"}" office:value-type="date" '
        f'office:date-value="{value.isoformat()}"><text:p>{value:%d/%m/%Y}</text:p></table:table-cell>'
    )


def _text(value: str, style: str = "") -> str:
    paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in legible(value).splitlines() or [""])
    return f'<table:table-cell{style} office:value-type="string">{paragraphs}</table:table-cell>'
