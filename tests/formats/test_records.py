"""The walk that makes the records: the native one and its twin in Python say the same of every tree."""

import shutil
import subprocess
import sys
from collections import defaultdict

import pytest
from lxml import etree

from coryphee.formats.reader import SYNTAXES
from coryphee.formats.xml.parsing import parse_xml
from coryphee.formats.xml.records import paths, walk
from coryphee.formats.xml.records.record import Document, element_of
from tests.formats.sample_files import CORPUS, ROOT, SAMPLES

CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
NATIVE = walk.walk is not walk.plain


def walked(function, tree):
    """What a walk fills, without the parents, which would never end."""
    groups, nodes, repeated, index, unusual = [], [], [], defaultdict(list), set()
    function(tree, paths.ROOTS[str(tree.tag)], groups, nodes, repeated, index, unusual)
    ranks = {id(record): rank for rank, record in enumerate(nodes)}

    def seen(records):
        return [ranks[id(record)] for record in records]

    said = [
        (
            record[0],
            record[1],
            record[2] and ranks[id(record[2])],
            {name: (type(found), seen(found)) for name, found in record[3].items()},
            record[4].path(),
            record[5],
        )
        for record in nodes
    ]
    return said, seen(groups), seen(repeated), {name: seen(found) for name, found in index.items()}, unusual


def assert_alike(tree):
    assert walked(walk.walk, tree) == walked(walk.plain, tree)


def test_the_walk_is_compiled_where_there_is_a_compiler():
    assert NATIVE or shutil.which("cc") is None


def test_the_compiled_walk_is_left_aside_where_libxml2_is_not_the_one_it_was_compiled_for():
    code = (
        "from lxml import etree; etree.LIBXML_VERSION = (2, 99, 0); "
        "from coryphee.formats.xml.records import walk; print(walk.walk is walk.plain)"
    )
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    assert found.stdout == "True\n"


TREES = {
    "a root alone": "<a/>",
    "a root with a text": "<a x='1'>é</a>",
    "texts cut by CDATA": "<a><b>1<![CDATA[<2>]]>3</b><b><![CDATA[]]></b></a>",
    "texts cut by comments": "<a><b>1<!-- x -->2</b><!-- y --><b><!-- z --></b><c><!-- w --><d/></c></a>",
    "instructions": "<a><?x y?><b><?x y?>1</b></a>",
    "blanks": "<a>\n <b>\n </b> <c/>\n</a>",
    "text beside elements": "<a>1<b>2</b>3</a>",
    "attributes": "<a><b currencyID='EUR'/><b currencyID='EUR'/><b currencyID='USD'/><b z='1' y='2'/></a>",
    "empty attributes": "<a><b currencyID=''/><b currencyID='EUR'/><b currencyID=''/><b z=''/></a>",
    "attributes of a namespace": "<a xmlns:n='urn:n'><b n:x='1'/><b n:x='1'/><b x='1'/></a>",
    "characters and entities": "<a><b>&amp;&#233;&#x1F600;</b><b c='&lt;&#10;&quot;'/></a>",
    "namespaces": f"<a xmlns:cbc='{CBC}' xmlns:o='urn:o'><cbc:ID/><o:ID/><ID/><cbc:ID/></a>",
    "a namespace taken back": f"<a xmlns='{CBC}'><b xmlns=''><c/></b><b/></a>",
    "names that begin alike": "<a><ID/><IDs/><I/></a>",
    "names repeated": "<a><b/><c/><b/><b/><d><b/></d></a>",
    "many names": "<a>" + "".join(f"<n{number}/><n{number}/>" for number in range(200)) + "</a>",
    "deep": "<a>" * 200 + "</a>" * 200,
    "wide": "<a>" + "<b><c>1</c></b>" * 3_000 + "</a>",
}


@pytest.mark.parametrize("xml", TREES.values(), ids=TREES.keys())
def test_both_walks_say_the_same_of_odd_trees(xml):
    assert_alike(etree.fromstring(xml))
    assert_alike(etree.fromstring(xml))  # once more, with the places now known


def test_both_walks_say_the_same_once_no_more_places_are_kept(monkeypatch):
    monkeypatch.setattr(paths, "MAX_PLACES", 0)
    assert_alike(etree.fromstring("<unknown><b><c>1</c></b><b/></unknown>"))


@pytest.mark.parametrize("file", sorted(SAMPLES.rglob("*.xml")), ids=lambda file: file.stem)
def test_both_walks_say_the_same_of_the_samples(file):
    assert_alike(parse_xml(file.read_bytes()))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")
def test_both_walks_say_the_same_of_the_corpus():
    trees = [etree.parse(file) for file in sorted(CORPUS.rglob("*.xml")) if file.stat().st_size < 100_000]
    invoices = [tree.getroot() for tree in trees if str(tree.getroot().tag) in SYNTAXES]
    assert len(invoices) > 200
    for invoice in invoices:
        assert_alike(invoice)


def test_a_record_finds_its_element_again():
    tree = etree.fromstring("<a><!-- x --><b>1</b><c><b>2</b><?y?><b>3</b></c></a>")
    document = Document(tree)
    assert [element_of(record) for record in document.nodes] == [
        tree,
        *tree.iterchildren("*"),
        *tree.find("c").iter("b"),
    ]
    assert element_of(document.root) is tree


def test_a_record_finds_its_element_among_many():
    tree = etree.fromstring("<a><!-- x -->" + "<b><c/></b>" * 200 + "<!-- y --><d/></a>")
    assert [element_of(record) for record in Document(tree).nodes if record[4].name != "c"] == [
        tree,
        *tree.iterchildren("*"),
    ]


def test_what_precedes_a_record_ends_before_it_starts():
    tree = etree.fromstring("<a><b><b><c/></b></b><d/><b/></a>")
    document = Document(tree)
    found = {record[4].name: document.preceding(record, "b") for record in document.nodes}
    assert found["c"] == []  # its parents have not ended
    assert [record[4].path() for record in found["d"]] == ["/a/b", "/a/b/b"]
