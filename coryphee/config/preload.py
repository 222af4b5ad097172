"""What the processes that judge files have in common: imported once, before they part (`core.judging`)."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coryphee.config.settings")

import django

django.setup()

from coryphee.cases.services.certificates import faces  # noqa: E402
from coryphee.einvoices import converting, reading  # noqa: E402, F401
from coryphee.formats import InvoiceDocument  # noqa: E402
from coryphee.formats.model.document import Syntax  # noqa: E402
from coryphee.formats.pdf import checks, extracting, page_text  # noqa: E402, F401 - imported late by whoever reads a PDF
from coryphee.formats.readable import draw_pdf  # noqa: E402
from coryphee.formats.reader import read  # noqa: E402
from coryphee.formats.rules import RuleSet, validate  # noqa: E402
from coryphee.formats.syntaxes.cii.writing import write_cii  # noqa: E402
from coryphee.formats.syntaxes.ubl.writing import write_ubl  # noqa: E402

for _write in (write_ubl, write_cii):
    for _rules in RuleSet:
        validate(read(_write(InvoiceDocument(syntax=Syntax.UBL_INVOICE))), rules=(_rules,))

for _faces in ("", faces()):
    draw_pdf('<html lang="fr"><title>0</title><p>0</html>', "pdf/ua-1", faces=_faces)  # finds the fonts
