"""The compiler: XPath of the official rules to Python, with XPath's meaning."""

from decimal import Decimal, localcontext

import pytest
from lxml import etree

from compiler.emit import EMITTERS
from compiler.scope import Scope, truth
from compiler.xpath import parse
from coryphee.formats.rules.engine import xpath_functions, xpath_numbers
from coryphee.formats.xml.records.record import Document

UBL = 'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"'


def holds(expression, xml):
    """The expression at the root of `xml`, whose elements are all in the namespace of `cbc`."""
    scope = Scope(EMITTERS, once=True)
    code = truth(parse(expression), scope)
    names = (
        vars(xpath_numbers)
        | vars(xpath_functions)
        | {"Decimal": Decimal, "re": __import__("re"), "CODES": {"": frozenset({"A", "B"})}}
    )
    for constant, name in scope.constants.items():
        names[name] = eval(constant, names)
    invoice = Document(etree.fromstring(xml.replace(">", f" {UBL}>", 1)))
    return bool(eval(f"lambda n, d: {code}", names)(invoice.root, invoice))


A = "<cbc:r><cbc:a>1</cbc:a><cbc:b> x  y </cbc:b><cbc:n>2.50</cbc:n><cbc:n>3</cbc:n><cbc:t>true</cbc:t></cbc:r>"


@pytest.mark.parametrize(
    ("expression", "expected"),
    (
        ("cbc:a", True),
        ("cbc:z", False),
        ("not(cbc:z)", True),
        ("exists(cbc:a) and not(exists(cbc:z))", True),
        ("cbc:a = '1'", True),
        ("cbc:a = 1", True),
        ("cbc:a = 1.0", True),
        ("cbc:a != '1'", False),
        ("cbc:n = '3'", True),
        ("cbc:n != '3'", True),
        ("cbc:z = ''", False),
        ("cbc:z != ''", False),
        ("cbc:t = true()", True),
        ("cbc:t = false()", False),
        ("normalize-space(cbc:b) = 'x y'", True),
        ("normalize-space(cbc:z) = ''", True),
        ("normalize-space(cbc:b) != ''", True),
        ("count(cbc:n) = 2", True),
        ("cbc:n[2] = '3'", True),
        ("cbc:n[. != '9'][1] = '2.50'", True),
        ("cbc:n[. = '3'][1] = '3'", True),
        ("cbc:n[. = '3'][2] = '3'", False),
        ("count(cbc:n) <= 1", False),
        ("sum(cbc:n) = 5.5", True),
        ("xs:decimal(cbc:a) = 1", True),
        ("xs:decimal(cbc:z) = 1", False),
        ("round(xs:decimal(cbc:a) * 10 * 10) div 100 = 1", True),
        ("string-length(substring-after(cbc:a, '.')) <= 2", True),
        ("cbc:n[1] = '2.50'", True),
        ("cbc:n[2] = '2.50'", False),
        ("cbc:n[. = '3']", True),
        ("every $n in cbc:n satisfies $n > 2", True),
        ("some $n in cbc:n satisfies $n > 2.9", True),
        ("if (cbc:z) then cbc:z else cbc:a", True),
        ("starts-with(normalize-space(cbc:b), 'x') and ends-with(normalize-space(cbc:b), 'y')", True),
        ("contains(cbc:b, 'q') or upper-case(cbc:t) = 'TRUE'", True),
        ("matches(cbc:a, '^\\d+$')", True),
        ("abs(xs:decimal(cbc:a) - 3) = 2", True),
        ("cbc:a = ('0', '1')", True),
        ("//cbc:n = '3'", True),
        ("//cbc:r/cbc:n[. > 2.9]", True),
        ("(cbc:a | cbc:z) = '1'", True),
        ("count(distinct-values(cbc:n)) = 2", True),
        ("concat(cbc:a, '-', cbc:t) = '1-true'", True),
        ("cbc:a/../cbc:t = 'true'", True),
        ("-1 < 0", True),
        ("cbc:a castable", ValueError),
        ("cbc:a +", IndexError),
    ),
)
def test_an_expression_means_what_xpath_says(expression, expected):
    if isinstance(expected, bool):
        assert holds(expression, A) is expected
    else:
        with pytest.raises((ValueError, IndexError)):
            holds(expression, A)


@pytest.mark.parametrize(
    "expression",
    ("xs:decimal(cbc:b) = 1", "cbc:b = 1", "normalize-space(cbc:n) = ''", "cbc:a = true() and cbc:b = true()"),
)
def test_a_value_that_xpath_cannot_convert_crashes(expression):
    with pytest.raises(xpath_numbers.RuleCrash):
        holds(expression, A)


def test_what_settles_the_answer_spares_the_rest_from_crashing():
    assert holds("xs:decimal(cbc:b) = 1 or cbc:a", A)
    assert not holds("xs:decimal(cbc:b) = 1 and cbc:z", A)


@pytest.mark.parametrize(("text", "expected"), (("2.5", "3"), ("-2.5", "-2"), ("2.4", "2"), ("-2.6", "-3"), ("0", "0")))
def test_halves_are_rounded_up_as_xpath_does(text, expected):
    assert xpath_numbers.round_decimal(Decimal(text)) == Decimal(expected)
    assert xpath_numbers.round_double(float(text)) == float(expected)


@pytest.mark.parametrize("text", ("1e5", "1,5", "", "NaN", "1 2", "0x1", "1_000", "٣"))
def test_what_is_not_a_decimal_is_refused(text):
    with pytest.raises(xpath_numbers.RuleCrash):
        xpath_numbers.decimal(text)


@pytest.mark.parametrize(
    ("text", "expected"), ((" 1.50 ", "1.50"), ("+5", "5"), (".5", "0.5"), ("5.", "5"), ("-0", "0"))
)
def test_what_xpath_reads_as_a_decimal_is_read(text, expected):
    assert xpath_numbers.decimal(text) == Decimal(expected)


def test_amounts_of_forty_digits_keep_every_digit():
    large = "1" * 40 + ".01"
    with localcontext(xpath_numbers.CONTEXT):
        assert xpath_numbers.add(xpath_numbers.decimal(large), Decimal("0.01")) == Decimal("1" * 40 + ".02")


def test_blanks_are_those_of_xpath_only():
    assert xpath_functions.ns(" a \t\n b ") == "a b"
    assert xpath_functions.ns("a\u00a0 b") == "a\u00a0 b"
    assert not xpath_functions.filled(" \n")
    assert xpath_functions.filled("\u00a0")


@pytest.mark.parametrize(
    ("first", "second"),
    (("2026-01-31", "2026-02-01"), ("2026-01-01+02:00", "2026-01-01"), ("2025-12-31", "2026-01-01")),
)
def test_dates_sort_with_their_time_zone(first, second):
    assert xpath_functions.date(first) < xpath_functions.date(second)


@pytest.mark.parametrize("text", ("2026-02-31", "20260101", "2026-13-01", "", "2025-02-29"))
def test_a_date_that_does_not_exist_crashes(text):
    with pytest.raises(xpath_numbers.RuleCrash):
        xpath_functions.date(text)
