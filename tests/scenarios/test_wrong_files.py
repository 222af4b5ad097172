"""A visitor and a script give the portal what strangers send: each gets an answer, and nothing is kept."""

import json
import re

import pytest
from click.testing import CliRunner
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from coryphee.commands.validate import validate
from coryphee.documents.models import Document
from coryphee.invoices.models import Invoice
from tests.browsing import text_of
from tests.formats.wrong_files import RIGHT, UNREADABLE, WRONG

EVERYTHING = {**UNREADABLE, **WRONG, **RIGHT}
ENGLISH = re.compile(r"Traceback|Exception|Error:|line \d+, column|lxml|None")


def code_for(name):
    return 2 if name in UNREADABLE else 1 if name in WRONG else 0


@pytest.mark.django_db
@pytest.mark.parametrize("name", EVERYTHING)
def test_the_screen_answers_and_keeps_nothing(client, name):
    file = SimpleUploadedFile("facture.pdf" if "PDF" in name else "facture.xml", EVERYTHING[name]())
    answer = client.post(reverse("einvoices:verify"), {"file": file})
    text = text_of(answer)
    assert answer.status_code == (422 if name in UNREADABLE else 200)
    assert not ENGLISH.search(text)
    if name in WRONG:
        assert re.search(r"Cette facture a (au moins )?\d+ erreurs?", text)
    elif name in RIGHT:
        assert {one.rule for one in answer.context["errors"]} == {"PORTAIL-DESTINATAIRE"}  # no town is in the directory
    assert not Invoice.objects.exists() and not Document.objects.exists()


@pytest.mark.parametrize("name", EVERYTHING)
def test_the_command_answers_in_one_line_with_its_code(tmp_path, name):
    path = tmp_path / ("facture.pdf" if "PDF" in name else "facture.xml")
    path.write_bytes(EVERYTHING[name]())
    result = CliRunner().invoke(validate, ["--json", str(path)])
    assert result.exit_code == code_for(name), result.output[-500:]
    (line,) = result.stdout.splitlines()
    row = json.loads(line)
    assert row["valid"] is (name in RIGHT)
    assert not ENGLISH.search(" ".join(one["message"] for one in row["findings"]))
