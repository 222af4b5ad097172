"""Invoices that people of the demo cast drop in their browser: written from the cast's own SIRETs, without a base."""

import io
import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random

import pikepdf
from weasyprint import HTML

from coryphee.demo.cast import ORGANISATIONS
from coryphee.demo.papers import Paper, write_paper
from coryphee.formats.syntaxes.ubl.writing import write_ubl
from coryphee.organisations.models import Organisation, Unit

JEANNE, AWA = "jeanne@charpentes-lemoine.example", "awa.diallo@marly.example"
PAUL, CLAIRE = "paul.mercier@marly.example", "claire.roux@ch-valbrune.example"
MARC, CAMILLE = "marc.petit@fournitures-atlantique.example", "camille.assistance@portail.example"
COMMITMENT = "2026-00731"


def organisation(key: str) -> Organisation:
    """The structure of the cast, as the file names it; nothing is read or written."""
    data = next(row for row in ORGANISATIONS if row.key == key)
    return Organisation(scheme=data.scheme, identifier=data.identifier, legal_name=data.legal_name, **data.fields)


def ubl(number: str, *, unit: str = "BAT-01", commitment: str = COMMITMENT) -> bytes:
    """The carpenter's invoice to the town, dated of the day before."""
    paper = Paper(
        number=number,
        issued=datetime.now(tz=UTC).date() - timedelta(days=1),
        supplier=organisation("carpenter"),
        recipient=organisation("town"),
        unit=Unit(code=unit),
        commitment=commitment,
        catalogue="carpenter",
    )
    return write_ubl(write_paper(paper, Random(number)))


def as_upload(number: str, **said: str) -> dict[str, object]:
    """What Playwright's `set_input_files` takes."""
    return {"name": f"{number}.xml", "mimeType": "application/xml", "buffer": ubl(number, **said)}


def wrong_vat(number: str) -> dict[str, object]:
    """The same invoice, whose total of VAT is ten euros short of its lines."""
    text = ubl(number).decode()
    total = re.search(r"(<cac:TaxTotal>\s*<cbc:TaxAmount[^>]*>)([\d.]+)<", text)
    assert total is not None
    wrong = text.replace(total[0], f"{total[1]}{Decimal(total[2]) - 10}<", 1)
    return {"name": f"{number}.xml", "mimeType": "application/xml", "buffer": wrong.encode()}


def plain_pdf(name: str) -> dict[str, object]:
    """One blank page: nothing can be read in it."""
    made = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        pdf.save(made)
    return {"name": name, "mimeType": "application/pdf", "buffer": made.getvalue()}


def written_pdf(number: str) -> dict[str, object]:
    """What a text processor makes: a page that says all of the invoice but its commitment."""
    town = organisation("town")
    block = f"Destinataire : {town.name}<br>Service Bâtiments<br>SIRET {town.identifier}"
    day = f"{datetime.now(tz=UTC) - timedelta(days=1):%d/%m/%Y}"
    said = (f"Facture n° {number}", f"Date : {day}", "Total HT : 1 000,00 €", "TVA 20 % : 200,00 €")
    lines = "".join(f"<p>{one}</p>" for one in (*said, "Total TTC : 1 200,00 €"))
    drawn = HTML(string=f"<meta charset=utf-8><p>{block}</p><p style='margin-top:3cm'></p>{lines}").write_pdf()
    return {"name": f"{number}.pdf", "mimeType": "application/pdf", "buffer": drawn}
