"""The screen of a table: order, pages, addresses, number of queries (F-184, F-186)."""

from datetime import date
from decimal import Decimal
from urllib.parse import parse_qs

import pytest
from django.core import signing
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from coryphee.core.tables import Column, Page, Table
from coryphee.core.tables import table as table_module
from tests.core.papers import Paper, PaperTable, make_papers

EVERYTHING = "masquer=non"


def page(address: str = "", table: type[Table] = PaperTable, **kwargs: object) -> Page:
    query = Paper.objects.select_related("writer")
    address = address.lstrip("?")
    return table(
        query, params=QueryDict(address if "masquer" in address else f"{EVERYTHING}&{address}"), **kwargs
    ).page()


def walk(start: Page, link: str) -> list[Page]:
    """Every page reached by following one link to its end."""
    pages = [start]
    while href := getattr(pages[-1].pager, link):
        pages.append(page(href))
        assert len(pages) < 100
    return pages


def numbers(pages: list[Page]) -> list[str]:
    return [paper.number for one in pages for paper in one.objects]


@pytest.mark.parametrize("column", [c.name for c in PaperTable.columns])
@pytest.mark.parametrize("sign", ["", "-"])
def test_every_row_is_met_once_going_forward_and_once_going_back(papers, column, sign):
    forward = walk(page(f"tri={sign}{column}"), "next")
    back = walk(page(f"tri={sign}{column}&avant=fin"), "previous")
    assert sorted(numbers(forward)) == [p.number for p in papers]
    assert numbers(back[::-1]) == numbers(forward)
    assert [p.pager.number for p in forward] == [1, 2, 3, 4, 5]
    assert [p.pager.number for p in back] == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("column", ["due", "amount", "filed_at", "number"])
def test_rows_are_sorted_and_ties_broken_by_the_key(papers, column):
    found = [p for one in walk(page(f"tri={column}"), "next") for p in one.objects]
    assert [p.pk for p in found] == [p.pk for p in sorted(papers, key=lambda p: (getattr(p, column), p.pk))]
    found = [p for one in walk(page(f"tri=-{column}"), "next") for p in one.objects]
    assert [p.pk for p in found] == [
        p.pk for p in sorted(papers, key=lambda p: (getattr(p, column), p.pk), reverse=True)
    ]


def test_null_dates_come_last_on_both_databases(papers):
    paid = [p.paid_on for one in walk(page("tri=paid_on"), "next") for p in one.objects]
    assert paid == sorted(d for d in paid if d) + [None] * paid.count(None)


def test_the_first_page_has_five_rows_by_default_and_the_smallest_due_date_first(papers):
    first = page()
    assert [p.due for p in first.objects] == [date(2026, 3, 1)] * 5
    assert (first.pager.first, first.pager.previous) == ("", "")
    assert first.pager.here == "Page 1 sur 5"
    assert str(first.total) == "23 lignes"


@pytest.mark.parametrize("size", [5, 10, 25, 50])
def test_the_reader_chooses_how_many_lines(papers, size):
    found = page(f"lignes={size}")
    assert len(found.rows) == min(size, 23)
    assert [c.label for c in found.pager.sizes if c.current] == [str(size)]


@pytest.mark.parametrize("size", ["0", "7", "-5", "1000000", "abc", "5 OR 1=1"])
def test_a_size_that_is_not_offered_is_ignored(papers, size):
    assert len(page(f"lignes={size}").rows) == 5


def test_the_preferred_size_holds_until_the_address_says_otherwise(papers):
    assert len(page(size=10).rows) == 10
    assert len(page("lignes=25", size=10).rows) == 23
    assert len(page(size=7).rows) == 5


def test_the_last_page_is_cut_as_the_others_are(papers):
    last = page("avant=fin")
    assert len(last.rows) == 3
    assert (last.pager.number, last.pager.next, last.pager.last) == (5, "", "")
    assert page(last.pager.first).pager.number == 1


def test_the_last_page_is_full_when_the_rows_divide_evenly(paper_tables, db):
    make_papers(10)
    assert len(page("avant=fin").rows) == 5


def test_the_number_of_queries_does_not_depend_on_the_size(paper_tables, db):
    make_papers(60)
    counts = set()
    for address in ("lignes=5", "lignes=50", "tri=writer&lignes=50", "avant=fin", page("lignes=50").pager.next):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page(address)
        counts.add(len(queries))
    assert counts == {2}


def test_no_page_is_reached_by_counting_rows(papers):
    with CaptureQueriesContext(connection) as queries:
        walk(page("tri=amount"), "next")
        walk(page("avant=fin"), "previous")
    assert not [q["sql"] for q in queries if "OFFSET" in q["sql"].upper()]


def test_a_tampered_cursor_leads_to_the_first_page(papers):
    first = numbers([page()])
    good = parse_qs(page().pager.next[1:])["apres"][0]
    stranger = signing.dumps(["", 1, 1], salt="elsewhere")
    for cursor in ("x", "", "%00", good[:-1], good + "A", good.replace(":", ";"), "é" * 50, "0" * 5000, stranger):
        assert numbers([page(f"apres={cursor}")]) == first
        assert numbers([page(f"avant={cursor}")]) == first


def test_a_cursor_is_good_for_one_order_only(papers):
    other = parse_qs(page("tri=amount").pager.next[1:])["apres"][0]
    assert numbers([page(f"tri=due&apres={other}")]) == numbers([page("tri=due")])
    assert numbers([page(f"tri=-amount&apres={other}")]) == numbers([page("tri=-amount")])


def test_a_page_whose_rows_are_gone_falls_back_to_the_first(papers):
    second, fourth = page("tri=number").pager.next, page("tri=number&avant=fin").pager.previous
    Paper.objects.filter(number__gt="P-0003").delete()
    found = page(second)
    assert (numbers([found]), found.pager.here) == (["P-0000", "P-0001", "P-0002", "P-0003"], "Page 1 sur 1")
    assert numbers([page(fourth)]) == numbers([found])


def test_a_number_carried_past_the_end_is_not_shown(papers):
    second = page("tri=number").pager.next
    Paper.objects.filter(number__lt="P-0004").delete()
    Paper.objects.filter(number__gt="P-0006").delete()
    assert page(second).pager.number is None


def test_new_rows_before_the_page_do_not_shift_it(papers):
    second = page("tri=filed_at").pager.next
    before = numbers([page(second)])
    early = papers[0]
    early.pk, early.number, early.filed_at = None, "P-EARLY", early.filed_at.replace(year=2020)
    early.save(force_insert=True)
    assert numbers([page(second)]) == before


def test_the_count_stops_where_it_is_no_longer_worth_it(papers, monkeypatch):
    monkeypatch.setattr(table_module, "COUNTED", 12)
    first = page()
    assert str(first.total) == "plus de 12 lignes"
    assert first.pager.here == "Page 1"
    last = page(first.pager.last)
    assert (len(last.rows), last.pager.here) == (5, "Dernière page")
    assert page(last.pager.previous).pager.here == "Vers la fin"
    with CaptureQueriesContext(connection) as queries:
        page()
    assert "LIMIT 13" in queries[0]["sql"]


def test_sorting_keeps_the_filters_and_returns_to_the_first_page(papers):
    found = page("statut=DEPOSEE&lignes=5&page=2&apres=x&espace=recues")
    header = next(h for h in found.headers if h.column.name == "amount")
    asked = parse_qs(header.href[1:])
    assert asked == {
        "masquer": ["non"],
        "statut": ["DEPOSEE"],
        "lignes": ["5"],
        "espace": ["recues"],
        "tri": ["amount"],
    }


def test_a_second_click_on_a_header_turns_the_order(papers):
    headers = {h.column.name: h for h in page("tri=amount").headers}
    assert headers["amount"].sorted == "ascending"
    assert parse_qs(headers["amount"].href[1:])["tri"] == ["-amount"]
    headers = {h.column.name: h for h in page("tri=-amount").headers}
    assert headers["amount"].sorted == "descending"
    assert parse_qs(headers["amount"].href[1:])["tri"] == ["amount"]
    assert headers["due"].sorted == ""


@pytest.mark.parametrize("sort", ["inconnu", "--due", "search_text", "writer__name", "pk", "-", "due'--"])
def test_only_declared_columns_sort(papers, sort):
    assert numbers([page(f"tri={sort}")]) == numbers([page("tri=due")])


@pytest.mark.parametrize("number", ["-1", "abc", "9" * 30, "٣", "1.5"])
def test_a_silly_page_number_is_not_shown(papers, number):
    cursor = parse_qs(page().pager.next[1:])["apres"][0]
    assert page(f"apres={cursor}&page={number}").pager.number is None


def test_two_tables_of_a_page_do_not_disturb_each_other(papers):
    query = Paper.objects.select_related("writer")
    address = QueryDict("a-tri=amount&a-masquer=non&b-lignes=10&b-masquer=non")
    one, two = (PaperTable(query, params=address, prefix=prefix).page() for prefix in ("a-", "b-"))
    assert len(one.rows) == 5 and len(two.rows) == 10
    assert one.id != two.id
    both = QueryDict(one.pager.next[1:])
    assert PaperTable(query, params=both, prefix="b-").page().objects == two.objects
    assert PaperTable(query, params=both, prefix="a-").page().pager.number == 2


def test_an_empty_table_says_so_and_why(paper_tables, db):
    nothing = page("masquer=oui")
    assert (nothing.empty, str(nothing.total), nothing.rows) == ("Aucun papier à traiter.", "0 ligne", ())
    make_papers(1)
    assert page("numero=zzz").empty == "Aucune ligne ne correspond à ces filtres."
    assert str(page().total) == "1 ligne"


def test_cells_are_written_the_french_way(papers):
    cells = {c.column.name: c for c in page("tri=number").rows[0].cells}
    assert cells["amount"].text == "0,50\u00a0€"
    assert cells["due"].text == "01/03/2026"
    assert cells["filed_at"].text == "01/01/2026 12:00"  # in Paris
    assert (cells["status"].text, cells["status"].tone) == ("Déposée", "info")
    assert cells["number"].href == f"/papiers/{papers[0].pk}"
    assert {c.column.name: c for c in page("tri=number").rows[1].cells}["paid_on"].text == "—"


def test_a_path_through_nothing_is_an_empty_cell():
    paper = Paper(number="P", amount=Decimal(1))
    assert Column("payer", "Payeur", "payer.name").cell(paper).text == "—"


def test_a_sort_promised_never_null_refuses_a_null(papers):
    class Promise(Table):
        columns = (Column("paid_on", "Payée le", kind="date", sort="paid_on", never_null=True),)
        default_sort = "-paid_on"

    Paper.objects.update(paid_on=None)
    with pytest.raises(ValueError, match="never null"):
        page(table=Promise)


def test_without_a_sort_the_newest_row_comes_first(papers):
    class Plain(Table):
        columns = (Column("number", "Numéro"),)

    first = page(table=Plain)
    assert numbers([first])[0] == "P-0022"
    assert numbers([page(first.pager.next, table=Plain)])[0] == "P-0017"
    assert not first.headers[0].href
