"""What `{% ui_table %}` writes: usable without JavaScript, by a screen reader, and safe."""

import re

from django.http import QueryDict
from django.template import Context, Template

from coryphee.core.tables import Column, Table
from tests.core.papers import Paper, PaperTable


def drawn(address: str = "lignes=5&masquer=non", table: type[Table] = PaperTable) -> str:
    page = table(Paper.objects.select_related("writer"), params=QueryDict(address)).page()
    return Template("{% load ui_tables %}{% ui_table page %}").render(Context({"page": page}))


def test_headers_sort_by_plain_links_and_say_the_order(papers):
    html = drawn("tri=-amount&masquer=non")
    assert html.count('<th scope="col"') == 7
    assert re.search(r'<th scope="col" class="num" aria-sort="descending">\s*<a class="table-sort"', html)
    assert html.count("aria-sort") == 1


def test_cells_carry_their_label_for_narrow_screens(papers):
    html = drawn("tri=number&masquer=non")
    assert '<td data-label="Montant TTC" class="num">0,50\u00a0€</td>' in html
    assert '<span class="ds-tag" data-color="info">Déposée</span>' in html
    assert f'<a class="ds-link" href="/papiers/{papers[0].pk}">P-0000</a>' in html


def test_the_pager_offers_links_only_where_there_is_somewhere_to_go(papers):
    first = drawn()
    assert '<span class="muted">Première</span>' in first and 'rel="next"' in first
    assert 'rel="prev"' not in first
    assert "Page 1 sur 5" in first and "(23 lignes)" in first
    assert 'rel="next"' not in drawn("masquer=non&avant=fin")
    assert "lignes par page" in first


def test_every_control_of_the_form_has_a_label(papers):
    html = drawn("depot_du=hier&montant_min=abc&masquer=non")
    controls = re.findall(r"<(?:input|select)(?![^>]*type=\"hidden\")[^>]*\bid=\"([^\"]+)\"", html)
    assert len(controls) == len(set(controls)) > 8
    for control in controls:
        assert f'for="{control}"' in html


def test_an_error_is_tied_to_its_field_and_the_form_opens(papers):
    html = drawn("depot_du=hier")
    assert re.search(r'id="filtre-depot_du"[^>]*aria-invalid="true" aria-describedby="filtre-depot_du-erreur"', html)
    assert 'id="filtre-depot_du-erreur">La date n’a pas été comprise' in html
    assert '<details class="table-filters" open>' in html
    assert '<details class="table-filters">' in drawn("masquer=oui")


def test_what_is_typed_is_never_markup(papers):
    html = drawn('numero=<script>alert(1)</script>&masquer=non&"><b>=1')
    assert "<script>" not in html and '"><b>' not in html
    Paper.objects.update(number="<i>gras</i>")
    assert "<i>gras" not in drawn()


def test_an_empty_table_has_a_sentence_and_no_pager(paper_tables, db):
    html = drawn("masquer=oui")
    assert "Aucun papier à traiter." in html and "(0 ligne)" in html
    assert "<table" not in html and "table-pager" not in html


def test_a_column_may_draw_its_cell_with_a_fragment(papers, settings, tmp_path):
    (tmp_path / "boutons.html").write_text("<button>Ouvrir {{ row.number }}</button>")
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}]

    class Buttons(Table):
        columns = (Column("number", "Numéro", sort="number"), Column("actions", "Actions", template="boutons.html"))
        default_sort = "number"

    assert "<button>Ouvrir P-0000</button>" in drawn("", Buttons)
