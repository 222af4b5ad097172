"""The exports of a table and the answer of its screen."""

import csv
import errno
import io
from zipfile import ZipFile

import pytest
from django.http import HttpResponse, QueryDict
from django.test import RequestFactory
from django.utils import timezone

from coryphee.core.tables import preferred_size, table_response
from coryphee.core.tables import table as table_module
from tests.core.papers import Paper, PaperTable


class FiledTable(PaperTable):
    exports = {**PaperTable.exports, "zip": "Fichiers d’origine (zip)"}

    def originals(self):
        for paper in self.queryset.order_by("number")[:2]:
            yield f"{paper.number}.xml", lambda paper=paper: io.BytesIO(paper.number.encode())


def answer(address: str, **cookies: str):
    request = RequestFactory().get(f"/papiers/?{address}")
    request.COOKIES.update(cookies)
    table = FiledTable(Paper.objects.select_related("writer"), params=request.GET, size=preferred_size(request))
    return table_response(request, table, "papiers.html", {"title": "Papiers"})


def rows(response) -> list[list[str]]:
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))


@pytest.fixture(autouse=True)
def screen(settings, tmp_path):
    (tmp_path / "papiers.html").write_text("{% load ui_tables %}<h1>{{ title }}</h1>{% ui_table page %}")
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}]


def test_the_screen_is_drawn_and_the_export_is_a_file(papers):
    assert "<h1>Papiers</h1>" in answer("").content.decode()
    response = answer("export=csv&tri=number&masquer=non")
    name = f"papiers-{timezone.localdate()}.csv"  # what, and of when
    assert response["Content-Disposition"] == f'attachment; filename="{name}"'
    assert response["Cache-Control"] == "private, no-store"
    found = rows(response)
    assert len(found) == 24
    assert found[0] == ["Numéro", "Auteur", "Échéance", "Date de dépôt", "Montant TTC", "État", "Payée le"]
    assert found[1] == ["P-0000", "Éluard", "01/03/2026", "01/01/2026 12:00", "0,50", "Déposée", "01/04/2026"]


def test_an_export_has_the_rows_and_the_order_of_the_screen_whatever_the_page(papers):
    found = rows(answer("export=csv&tri=-number&statut=DEPOSEE&lignes=5&avant=fin"))
    assert [r[0] for r in found[1:]] == [f"P-{i:04d}" for i in range(21, -1, -3)]


@pytest.mark.parametrize("export_format", ["xlsx", "ods"])
def test_spreadsheets_are_answered_too(papers, export_format):
    content = b"".join(answer(f"export={export_format}").streaming_content)
    assert ZipFile(io.BytesIO(content)).testzip() is None


@pytest.mark.parametrize("export_format", ["xlsx", "ods"])
def test_a_sheet_that_cannot_be_made_fails_in_the_screen(papers, export_format, monkeypatch):
    """Half an answer can say nothing any more: an Excel export on a full disk was « Internal server error »."""

    def none(_self):
        raise OSError(errno.ENOSPC, "No space left on device")
        yield

    monkeypatch.setattr(FiledTable, "export_rows", none)
    with pytest.raises(OSError, match="No space left"):
        answer(f"export={export_format}")


def test_the_zip_holds_the_original_files(papers):
    content = b"".join(answer("export=zip").streaming_content)
    assert ZipFile(io.BytesIO(content)).namelist() == ["P-0000.xml", "P-0002.xml"]


def test_an_export_that_is_not_offered_is_the_screen(papers):
    assert type(answer("export=pdf")) is HttpResponse
    plain = PaperTable(Paper.objects.all(), params=QueryDict("export=zip"))
    assert plain.export_format == ""


def test_an_export_too_long_says_so_in_its_last_line(papers, settings):
    settings.EXPORT_MAX_ROWS = 4
    found = rows(answer("export=csv&masquer=non"))
    assert len(found) == 6
    assert found[-1] == ["Export limité à 4 lignes : affinez les filtres."]


def test_rows_are_read_in_chunks_with_one_query(papers, monkeypatch, django_assert_num_queries):
    monkeypatch.setattr(table_module, "CHUNK", 2)
    with django_assert_num_queries(1):
        assert len(rows(answer("export=csv&masquer=non"))) == 24


def test_the_number_of_lines_chosen_is_remembered(papers):
    response = answer("lignes=25")
    assert response.cookies["lignes_par_page"].value == "25"
    assert answer("", lignes_par_page="10").content.count(b"<tr>") == 11
    assert answer("", lignes_par_page="1000000").content.count(b"<tr>") == 6
    assert not answer("lignes=7").cookies
