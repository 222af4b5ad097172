"""A repair is proposed when it is certain, makes the finding go, brings no other, and moves nothing else."""

import os
from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from coryphee.formats import UnreadableInvoice, read
from coryphee.formats.finding import Finding
from coryphee.formats.reader import ReadResult
from coryphee.formats.repair import Repair, choices, marked, repaired, repairs
from coryphee.formats.repair.proposing import key_of
from coryphee.formats.repair.spelling import written_date, written_number
from coryphee.formats.rules import RuleSet, validate, verdict_on
from coryphee.formats.xml.parsing import parse_xml
from tests.formats.official.mutants import mutants
from tests.formats.sample_files import CII, CREDIT_NOTE, UBL, binary, corpus_files, sample

RULES = (RuleSet.EN16931, RuleSet.FRENCH)
MUTANTS = int(os.environ.get("CORYPHEE_MUTANTS", "150"))

INCLUSIVE = (">1200.00</cbc:TaxInclusiveAmount>", ">1210.00</cbc:TaxInclusiveAmount>")
PAYABLE = (">1200.00</cbc:PayableAmount>", ">1210.00</cbc:PayableAmount>")
RATE = "        <cbc:Percent>20</cbc:Percent>"
TAX_SCHEME = f"{RATE}\n        <cac:TaxScheme>\n          <cbc:ID>VAT</cbc:ID>\n        </cac:TaxScheme>"

GERMAN = ("<cbc:IdentificationCode>FR<", "<cbc:IdentificationCode>DE<")
Change = tuple[str, str]


def findings_of(result: ReadResult, rules: Iterable[RuleSet] = RULES) -> list[Finding]:
    return [*result.findings, *validate(result, rules=rules)]


def keys_of(findings: Iterable[Finding]) -> set[tuple[str, str]]:
    return {(rule, key_of(one)[1]) for one in findings for rule in (one.rule, *one.rules)}


def told(found: Iterable[Repair]) -> list[tuple[str, str, str]]:
    return [(one.rule, one.before, one.after) for one in found]


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        (UBL, [INCLUSIVE]),
        (UBL, [(">1050.00</cbc:Line", ">1051.00</cbc:Line")]),
        (UBL, [(">1050.00</cbc:Line", ">1050.0000</cbc:Line")]),
        (UBL, [(">150.00</cbc:Line", ">150.004</cbc:Line")]),
        (UBL, [(">1050.00</cbc:Line", ">1 050,00</cbc:Line")]),
        (UBL, [(">1000.00</cbc:TaxExclusiveAmount>", ">1000,00</cbc:TaxExclusiveAmount>")]),
        (UBL, [(">200.00</cbc:TaxAmount>\n    <cac:TaxSub", ">210.00</cbc:TaxAmount>\n    <cac:TaxSub")]),
        (UBL, [("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>20261102")]),
        (UBL, [("<cbc:EndDate>2026-10-31", "<cbc:EndDate>31/10/2026")]),
        (UBL, [(' currencyID="EUR">1200.00</cbc:TaxI', ">1200.00</cbc:TaxI")]),
        (UBL, [(">EUR</cbc:Doc", ">eur</cbc:Doc")]),
        (UBL, [(">380<", "> 380 <")]),
        (UBL, [('mimeCode="text/csv"', 'mimeCode=" text/csv "')]),
        (UBL, [("<cbc:Percent>20<", "<cbc:Percent> 20 <")]),
        (UBL, [(">FR</cbc:Iden", ">fr</cbc:Iden")]),
        (UBL, [(' schemeID="0002">812345676', ">812345676")]),
        (UBL, [('    <cbc:TaxInclusiveAmount currencyID="EUR">1200.00</cbc:TaxInclusiveAmount>\n', "")]),
        (UBL, [('    <cbc:AllowanceTotalAmount currencyID="EUR">50.00</cbc:AllowanceTotalAmount>\n', "")]),
        (CREDIT_NOTE, [("<cbc:IssueDate>2026-11-", "<cbc:IssueDate>2026/11/")]),
        (CII, [(">S<", "> S <")]),
        (CII, [('<udt:DateTimeString format="102">20261102', "<udt:DateTimeString>20261102")]),
        (CII, [('<udt:DateTimeString format="102">20261102', '<udt:DateTimeString format="102">2026-11-02')]),
        (CII, [(">1200.00</ram:GrandT", ">1220.00</ram:GrandT")]),
        (CII, [(' currencyID="EUR">200.00', ">200.00")]),
        (CII, [(">200.00</ram:Calc", ">210.00</ram:Calc"), (">200.00</ram:TaxTot", ">210.00</ram:TaxTot")]),
        (UBL, [("FR7630009000010012345678959", "FR76 3000 9000 0100 1234 5678 959")]),
        (UBL, [("FR7630009000010012345678959", "IBAN FR76-3000-9000-0100-1234-5678-959")]),
        (CII, [("FR7630009000010012345678959", "fr76\u00a03000 9000 0100 1234 5678 959")]),
        (UBL, [(' schemeID="0009">81234567600017', ' schemeID="0009">812 345 676 00017')]),
        (UBL, [(' schemeID="0002">812345676', ' schemeID="0002">812 345 676')]),
        (UBL, [("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>2 novembre 2026")]),
        (UBL, [("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>02/11/2026")]),
        (CII, [('format="102">20261102', 'format="102">02.11.2026')]),
        (UBL, [("  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>\n", "")]),
        (CII, [("      <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>\n", "")]),
        (UBL, [("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>2026-11-02T10:00:00+01:00")]),
        (
            UBL,
            [
                ("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>02/11/2026"),
                ("<cbc:EndDate>2026-10-31", "<cbc:EndDate>31/10/2026"),
            ],
        ),
        (UBL, [(">1000.00</cbc:TaxExclusiveAmount>", ">1 000,00 €</cbc:TaxExclusiveAmount>")]),
        (UBL, [("<cbc:Percent>20<", "<cbc:Percent>20 %<")]),
        (UBL, [(">FR</cbc:Iden", ">France</cbc:Iden")]),
        (UBL, [(">EUR</cbc:Doc", ">€</cbc:Doc")]),
        (UBL, [(">1050.00</cbc:Line", ">1,050</cbc:Line")]),  # the lines are 1 050, not 1.05
        (UBL, [(">1000.00</cbc:TaxExclusiveAmount>", ">1.000</cbc:TaxExclusiveAmount>")]),
        (UBL, [(">1.50</cbc:PriceAmount>", ">1,50</cbc:PriceAmount>")]),
        (UBL, [(">150.00</cbc:Line", ">150.006</cbc:Line")]),  # the totals and the price say 150,00
        (UBL, [("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>2026-11-02+01:00")]),
        (UBL, [("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>2026-11-02T10:00:00Z")]),
        (UBL, [("FR7630009000010012345678959", "30009 00001 00123456789 59")]),
        (CII, [("FR7630009000010012345678959", "FR7630009000010012345678959 BNPAFRPP")]),
        (UBL, [(">FR19812345676", ">FR812345676")]),
        (CII, [(">FR19812345676", ">19812345676")]),
        (UBL, [("<cbc:ChargeIndicator>false", "<cbc:ChargeIndicator>non")]),
        (UBL, [('mimeCode="text/csv"', 'mimeCode="TEXT/CSV"')]),
    ],
)
def test_the_corrected_file_is_the_right_one_to_the_byte(name: str, changes: list[Change]) -> None:
    result = read(sample(name, *changes))
    found = repairs(result, rules=RULES)
    assert found
    assert repaired(result, found) == sample(name)
    assert findings_of(read(repaired(result, found))) == findings_of(read(sample(name)))


CURRENCY = {UBL: b"<cbc:DocumentCurrencyCode>EUR<", CII: b"<ram:InvoiceCurrencyCode>EUR<"}


def in_words(name: str, word: str, where: str) -> bytes:
    """The currency written so: at the head of the invoice, on each of its amounts, or everywhere."""
    data = sample(name)
    if where != "amounts":
        data = data.replace(CURRENCY[name], CURRENCY[name].replace(b"EUR", word.encode()))
    return data if where == "head" else data.replace(b'currencyID="EUR"', f'currencyID="{word}"'.encode())


@pytest.mark.parametrize("where", ["head", "amounts", "everywhere"])
@pytest.mark.parametrize("word", ["EURO", "€", "Euros", "eur"])
@pytest.mark.parametrize("name", [UBL, CII])
def test_the_euro_in_words_is_one_fact_with_one_certain_repair(name: str, word: str, where: str) -> None:
    result = read(in_words(name, word, where))
    verdict = verdict_on(result)
    (finding,) = [one for one in verdict.findings if one.rule.startswith("BR-C")]
    assert finding.rule == ("BR-CL-03" if where == "amounts" else "BR-CL-04") and finding.found == word
    assert not [one for one in verdict.findings if one.rule == "CORYPHEE-EUROS"]
    found = repairs(result, rules=RULES)
    assert repaired(result, found) == sample(name)
    for one in found:  # none of them is one too many
        fewer = [other for other in found if other is not one]
        assert keys_of(findings_of(read(repaired(result, fewer)))) - keys_of(findings_of(read(sample(name))))


@pytest.mark.parametrize("where", ["head", "amounts"])
def test_a_currency_that_is_none_is_that_of_the_rest_of_the_file(where: str) -> None:
    result = read(in_words(UBL, "EUX", where))
    assert repaired(result, repairs(result, rules=RULES)) == sample(UBL)


@pytest.mark.parametrize(
    ("word", "where", "others"),
    [
        ("EURO", "head", b"USD"),  # euros or dollars?
        ("EURO", "amounts", b"USD"),
        ("EUX", "everywhere", b"EUX"),  # nothing else says it
    ],
)
def test_a_currency_with_two_readings_is_left_alone(word: str, where: str, others: bytes) -> None:
    data = in_words(UBL, word, where)
    result = read(data.replace(b'"EUR"', b'"' + others + b'"').replace(b">EUR<", b">" + others + b"<"))
    assert repairs(result, rules=RULES) == []


@pytest.mark.parametrize(
    ("written", "code"), [("m2", "MTK"), ("Pièces", "C62"), ("h", "HUR"), ("m³", "MTQ"), ("caisse", None)]
)
def test_a_unit_in_french_is_the_code_that_it_can_only_mean(written: str, code: str | None) -> None:
    found = repairs(read(sample(UBL, ('unitCode="C62"', f'unitCode="{written}"'))))
    assert [one.after for one in found] == ([code] if code else [])


def test_a_framework_in_small_letters_is_the_framework() -> None:
    found = repairs(read(sample(CII, ("<ram:ID>A1</ram:ID>", "<ram:ID>s1</ram:ID>"))), rules=RULES)
    assert told(found) == [("BR-FR-08_BT-23", "s1", "S1")]


def test_an_hour_of_elsewhere_is_one_day_or_the_other_and_the_seller_says_which() -> None:
    result = read(sample(UBL, ("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>2026-11-02T23:30:00Z")))
    assert [one.told for one in choices(result, rules=RULES)] == [
        "Le jour qu’il était en France : 3 novembre 2026",
        "Le jour écrit dans le fichier : 2 novembre 2026",
    ]


def test_a_net_to_pay_of_thousands_is_chosen_and_never_said_certain() -> None:
    result = read(
        sample(
            UBL,
            (">1200.00</cbc:TaxInclusiveAmount>", ">1.200</cbc:TaxInclusiveAmount>"),
            (">1200.00</cbc:PayableAmount>", ">1.200</cbc:PayableAmount>"),
        )
    )
    assert "BT-115" not in {term for one in repairs(result) for term in one.terms}
    assert "1.20" not in {one.after for one in repairs(result)}
    assert ["1200.00", "1200.00"] in [[one.after for one in choice.repairs] for choice in choices(result)]


def test_a_category_without_vat_is_at_zero_where_none_is_counted() -> None:
    exempt = [(f">{code}</cbc:ID>", ">E</cbc:ID>") for code in ("S", "S", "S", "S")]
    lacking = read(sample(UBL, *exempt))
    assert not [one for one in repairs(lacking) if one.child and one.after == "0"]  # it counts 200,00 € of VAT


@pytest.mark.parametrize("name", [UBL, CREDIT_NOTE, CII])
def test_a_right_invoice_asks_for_no_repair_and_is_written_as_it_was(name: str) -> None:
    result = read(sample(name))
    assert repairs(result) == []
    assert repaired(result) == sample(name)


@pytest.mark.parametrize(
    "changes",
    [
        [(">900.00</cbc:Line", ">910.00</cbc:Line")],  # quantity × price say otherwise: which one is wrong?
        [(">1.50</cbc:PriceAmount>", ">1.60</cbc:PriceAmount>"), INCLUSIVE],
        [("FR7630009000010012345678959", "FR7630009000010012345678950")],
        [(">1000.00</cbc:TaxableAmount>", ">1010.00</cbc:TaxableAmount>")],  # lines and bases differ
        [(">1200.00</cbc:PayableAmount>", ">900.00</cbc:PayableAmount>")],  # something may have been paid
        [GERMAN, ("<cbc:DueDate>2026-12-02", "<cbc:DueDate>02/12/2026")],  # 2 December or 12 February
        [(">1200.00</cbc:PayableAmount>", ">1200.004</cbc:PayableAmount>")],  # the net to pay is the seller's
        [
            ('currencyID="EUR">1000.00</cbc:TaxExc', 'currencyID="USD">1000.00</cbc:TaxExc'),
            (' currencyID="EUR">1200.00</cbc:TaxI', ">1200.00</cbc:TaxI"),
        ],
        [("<cbc:DueDate>2026-12-02", "<cbc:DueDate>31/02/2026")],
        [(">1.50</cbc:PriceAmount>", ">1,500</cbc:PriceAmount>"), (">150.00</cbc:Line", ">15.00</cbc:Line")],
        [("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>2026-11-02T23:30:00Z")],  # the 3rd in Paris
        [("FR7630009000010012345678959", "30009 00001 00123456789 58")],  # no RIB: its key is wrong
        [("FR7630009000010012345678959", "FR7630009000010012345678959 BNPADEFF")],  # a bank of another country
        [(">1050.00</cbc:Line", ">1e3</cbc:Line")],
        [('<cbc:EndpointID schemeID="0009">21987654700015', "<cbc:EndpointID>219876547")],  # 0002 or 0225
        [(' schemeID="0002">812345676', ">812345677")],  # no SIREN
        [("<cbc:ID>F-2026-0418</cbc:ID>\n", "")],
    ],
)
def test_what_is_not_certain_is_left_alone(changes: list[Change]) -> None:
    result = read(sample(UBL, *changes))
    assert findings_of(result) or "IBAN" in str(changes) or "FR76" in str(changes)
    assert repairs(result, rules=RULES) == []


def test_totals_that_agree_with_each_other_against_the_lines_are_left_alone() -> None:
    wrong = [
        (">1050.00</cbc:Line", ">1150.00</cbc:Line"),
        (">1000.00</cbc:TaxExc", ">1100.00</cbc:TaxExc"),
        (">1000.00</cbc:Taxable", ">1100.00</cbc:Taxable"),
        (">200.00</cbc:TaxAmount>", ">220.00</cbc:TaxAmount>"),
        (">200.00</cbc:TaxAmount>", ">220.00</cbc:TaxAmount>"),
        (">1200.00</cbc:TaxInc", ">1320.00</cbc:TaxInc"),
        (">1200.00</cbc:Payable", ">1320.00</cbc:Payable"),
    ]
    result = read(sample(UBL, *wrong))
    assert {"BR-CO-10", "BR-S-08"} <= {one.rule for one in findings_of(result)}
    assert repairs(result) == []


def test_a_repair_says_what_and_where_in_words() -> None:
    result = read(sample(UBL, (">150.00</cbc:Line", ">150.004</cbc:Line")))
    (found,) = repairs(result)
    assert (found.rule, found.terms, found.before, found.after) == ("BR-DEC-23", ("BT-131",), "150.004", "150.00")
    assert found.label == "Montant net de la ligne (BT-131)"
    assert found.location == "ligne 2, « Vis inox »"
    assert found.path.endswith("cac:InvoiceLine[2]/cbc:LineExtensionAmount")
    assert found.told == "150,00"


def test_new_values_are_told_as_people_write_them() -> None:
    shown = [Repair(after=value, target=0).told for value in ("1234.50", "20261231", "2026-12-31", "EUR", "0009")]
    assert shown == ["1\u00a0234,50", "31/12/2026", "31/12/2026", "EUR", "0009"]


def readings(result: ReadResult) -> dict[str, list[tuple[str, str]]]:
    found = choices(result, rules=RULES)
    return {" ".join(one.told.split()): [(r.before, r.after) for r in one.repairs] for one in found}


@pytest.mark.parametrize("changes", [[INCLUSIVE, PAYABLE], [PAYABLE]])
def test_the_net_to_pay_moves_only_when_the_seller_chooses(changes: list[Change]) -> None:
    result = read(sample(UBL, *changes))
    assert repairs(result, rules=RULES) == []
    (told, changed), *others = readings(result).items()
    assert told == "Les lignes et les taux sont justes : le net à payer passe de 1 210,00 € à 1 200,00 €"
    assert changed == [("1210.00", "1200.00")] * len(changes)
    assert others == []
    (choice,) = choices(result, rules=RULES)
    assert repaired(result, choice.repairs) == sample(UBL)


def test_a_rate_against_four_amounts_has_two_readings_and_none_is_certain() -> None:
    ten = [("<cbc:Percent>20<", "<cbc:Percent>10<")] * sample().count(b"<cbc:Percent>20<")
    result = read(sample(UBL, *ten))
    assert repairs(result, rules=RULES) == []
    amounts, rate = readings(result).items()
    assert amounts[0].endswith("le net à payer passe de 1 200,00 € à 1 100,00 €")
    assert rate[0] == "Le taux est de 20 % et non de 10 % : aucun montant ne change"
    assert set(rate[1]) == {("10", "20")}
    assert repaired(result, choices(result, rules=RULES)[1].repairs) == sample()


PAID = '<cbc:PayableAmount currencyID="EUR">1200.00'


def test_a_deposit_counted_twice_never_makes_the_net_negative() -> None:
    twice = '<cbc:PrepaidAmount currencyID="EUR">2400.00</cbc:PrepaidAmount>'
    result = read(sample(UBL, (PAID, twice + PAID.replace("1200.00", "0.00"))))
    assert repairs(result, rules=RULES) == []
    assert readings(result) == {
        "Le net à payer de 0,00 € est juste : le montant déjà payé est de 1 200,00 €": [("2400.00", "1200.00")]
    }


def test_a_net_below_the_total_may_be_wrong_or_a_payment_left_out() -> None:
    result = read(sample(UBL, (PAID, PAID.replace("1200.00", "900.00"))))
    assert repairs(result, rules=RULES) == []
    assert list(readings(result).values()) == [[("900.00", "1200.00")], [("", "300.00")]]
    for choice in choices(result, rules=RULES):
        corrected = read(repaired(result, choice.repairs))
        assert findings_of(corrected) == findings_of(read(sample()))


def test_a_date_that_may_be_read_in_two_orders_is_asked() -> None:
    result = read(sample(UBL, GERMAN, ("<cbc:DueDate>2026-12-02", "<cbc:DueDate>02/12/2026")))
    assert readings(result) == {
        "Le jour d’abord : 2 décembre 2026": [("02/12/2026", "2026-12-02")],
        "Le mois d’abord : 12 février 2026": [("02/12/2026", "2026-02-12")],
    }


def test_only_the_chosen_repairs_are_made() -> None:
    changes = [("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>20261102"), (">EUR</cbc:Doc", ">eur</cbc:Doc")]
    result = read(sample(UBL, *changes))
    found = repairs(result)
    assert len(found) == 2
    chosen = [one for one in found if one.after == "EUR"]
    assert repaired(result, chosen) == sample(UBL, changes[0])
    assert repaired(result, []) == sample(UBL, *changes)


def test_a_missing_scheme_of_vat_is_added_where_it_belongs() -> None:
    result = read(sample(UBL, (TAX_SCHEME, RATE)))
    found = repairs(result)
    assert [one.after for one in found] == ["VAT"]
    corrected = read(repaired(result, found))
    assert findings_of(corrected) == findings_of(read(sample(UBL)))
    assert corrected.document == read(sample(UBL)).document


def test_one_repair_may_mend_several_findings_and_all_are_marked() -> None:
    result = read(sample(UBL, (' currencyID="EUR">1200.00</cbc:TaxI', ">1200.00</cbc:TaxI"), (">BATIMENTS<", "> <")))
    findings = findings_of(result)
    flags = {one.rule: one.fixable for one in marked(findings, repairs(result))}
    assert flags["XSD"] and flags["BR-CL-03"]
    assert not any(one.fixable for one in findings)


@pytest.mark.parametrize("name", [UBL, CII])
def test_nothing_but_the_mended_value_moves(name: str) -> None:
    text = sample(name).decode()
    right, wrong = ("2026-11-02", "20261102") if name == UBL else ("20261102", "2026-11-02")
    odd = (
        text.replace("?>\n", "?>\n<?pi before?>\n", 1)
        .replace("FR</", "<!-- le pays -->FR</", 1)
        .replace("Vis inox", "<![CDATA[Vis & inox]]>")
        .replace("\n", "\r\n")
        + "\r\n<!-- fin -->\r\n"
    )
    assert right in odd
    result = read(odd.replace(right, wrong, 1).encode())
    assert repairs(result)
    assert repaired(result) == odd.encode()


def test_a_value_cut_by_a_comment_is_mended_whole() -> None:
    result = read(sample(UBL, (">1050.00</cbc:Line", ">10<!-- ? -->51.00</cbc:Line")))
    assert repaired(result) == sample(UBL)


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "UTF-16"])
def test_other_encodings_are_kept(encoding: str) -> None:
    text = sample(UBL, (">EUR</cbc:Doc", ">eur</cbc:Doc"), ('encoding="UTF-8"', f'encoding="{encoding}"')).decode()
    data = text.replace("€", "EUR").encode(encoding)
    corrected = repaired(read(data))
    assert read(corrected).document.currency == "EUR"
    assert corrected.decode(encoding).count("Vis inox") == 1


def test_a_byte_order_mark_stays() -> None:
    data = b"\xef\xbb\xbf" + sample(UBL, (">EUR</cbc:Doc", ">eur</cbc:Doc"))
    assert repaired(read(data)) == b"\xef\xbb\xbf" + sample(UBL)


def test_a_value_of_a_thousand_blanks_is_nobodys_slip() -> None:
    date = b"<cbc:IssueDate>"
    assert sample(UBL).count(date) == 1
    few, many = (sample(UBL).replace(date, date + b" " * blanks) for blanks in (5, 2_000))
    assert repairs(read(few))
    assert not repairs(read(many))


def test_a_pdf_is_not_repaired_since_its_page_would_not_change() -> None:
    result = read(binary("facture.facturx.pdf"))
    assert repairs(result) == []
    with pytest.raises(ValueError, match="page"):
        repaired(result)


@pytest.mark.parametrize(
    ("value", "compact", "expected"),
    [
        ("20261231", False, "2026-12-31"),
        ("31/12/2026", False, "2026-12-31"),
        ("31.12.2026", True, "20261231"),
        ("5/5/2026", False, "2026-05-05"),
        ("2026-12-31", True, "20261231"),
        ("05/06/2026", False, None),
        ("12/31/2026", False, None),
        ("31/12-2026", False, None),
        ("20261301", False, None),
        ("demain", False, None),
    ],
)
def test_a_date_is_rewritten_when_it_has_one_reading(value: str, compact: bool, expected: str | None) -> None:
    assert written_date(value, compact=compact) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("1 234,56", "1234.56"),
        ("1\u202f234\u202f567.8", "1234567.8"),
        ("12,50", "12.50"),
        ("-1 000", "-1000"),
        ("1,234", None),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1.234", "1.234"),
        ("1 23", None),
        ("1e5", None),
        ("NaN", None),
        (" 12.50 ", "12.50"),
        ("", None),
    ],
)
def test_a_number_is_rewritten_when_it_has_one_reading(value: str, expected: str | None) -> None:
    assert written_number(value) == expected


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)))
def test_any_date_of_the_calendar_is_rewritten_as_itself(day: date) -> None:
    assert written_date(f"{day:%Y%m%d}", compact=False) == day.isoformat()
    assert written_date(f"{day:%d/%m/%Y}", compact=False) in (day.isoformat(), None)


def check_promises(result: ReadResult) -> int:
    """What every repair promises; the number of repairs found."""
    before = findings_of(result)
    found = repairs(result, rules=RULES)
    corrected = read(repaired(result, found))
    after = keys_of(findings_of(corrected))
    assert after <= keys_of(before)
    for one in found:
        assert one.rule and one.before != one.after
        assert not after.intersection(one.mends)
    targets = {one.target for one in found if not one.child}
    if not any(one.child for one in found):
        pairs = zip(result.tree.iter("*"), corrected.tree.iter("*"), strict=True)
        moved = {
            rank
            for rank, (old, new) in enumerate(pairs)
            if (old.tag, old.text, dict(old.attrib)) != (new.tag, new.text, dict(new.attrib))
        }
        assert moved == targets
    if not any(one.mends for one in found):
        assert found == []
    return len(found)


def read_or_none(data: bytes) -> ReadResult | None:
    try:
        return read(data)
    except UnreadableInvoice:
        return None


@pytest.mark.parametrize("name", [UBL, CREDIT_NOTE, CII])
def test_promises_are_kept_on_mutants_of_our_samples(name: str) -> None:
    found = 0
    for mutant in mutants([parse_xml(sample(name))], MUTANTS, seed=5):
        found += check_promises(read(etree.tostring(mutant)))
    assert found > MUTANTS // 20


@pytest.mark.usefixtures("needs_corpus")
def test_promises_are_kept_on_the_corpus_and_its_mutants() -> None:
    read_files = [read_or_none(data) for _, data in corpus_files() if len(data) < 40_000]
    results = [one for one in read_files if one is not None and one.container == "xml"]
    assert len(results) > 100
    for result in results:
        check_promises(result)
    found = 0
    for mutant in mutants([one.tree for one in results], MUTANTS, seed=9):
        again = read_or_none(etree.tostring(mutant))
        found += check_promises(again) if again else 0
    assert found
