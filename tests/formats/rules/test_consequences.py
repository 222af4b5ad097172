"""What follows from what: each row of the table, in a file where the cause stands and one where it does not."""

from dataclasses import replace

import pytest

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.rules.consequences import TABLE, Same, without_consequences, without_effects


def finding(
    rule: str, *, terms: tuple[str, ...] = ("BT-115",), severity: Severity = Severity.ERROR, **more: str
) -> Finding:
    return Finding(rule=rule, severity=severity, title="t", message="m", remedy="r", terms=terms, **more)


PAIRS = [  # cause, effect, terms of both, in the order of the table
    ("CORYPHEE-NOMBRE", "BR-27", ("BT-146",)),
    ("CORYPHEE-NOMBRE", "BR-CO-16", ("BT-115",)),
    ("CORYPHEE-DATE", "BR-FR-03_BT-2", ("BT-2",)),
    ("CORYPHEE-DATE", "XSD", ("BT-2",)),
    ("XSD", "BR-CL-03", ("BT-5",)),
    ("CORYPHEE-DATE", "BR-FR-CO-07_BT-9", ("BT-9",)),
    ("BR-CL-01", "BR-FR-04_BT-3", ("BT-3",)),
    ("BR-DEC-23", "UBL-DT-01", ("BT-131",)),
    ("CORYPHEE-SIRET", "BR-FR-09_BT-46", ("BT-46",)),
    ("BR-FR-CPRO-02", "BR-FR-01_BT-1-1", ("BT-1",)),
    ("CORYPHEE-EUROS", "BR-FR-CO-12_BT-5", ("BT-5",)),
    ("BR-CL-04", "BR-CL-03", ("BT-5",)),
    ("BR-CL-03", "BR-CO-15", ("BT-110", "BT-5")),
    ("BR-CL-04", "CORYPHEE-EUROS", ("BT-5",)),
    ("BR-CL-24", "CORYPHEE-PIECE-TYPE", ("BT-125",)),
    ("CORYPHEE-SIREN", "BR-FR-32-GLOBALID", ("BT-29",)),
    ("CORYPHEE-SIREN", "BR-FR-09_BT-29", ("BT-30",)),
    ("BR-61", "CORYPHEE-VIREMENT", ("BT-84",)),
    ("BR-16", "BR-S-08", ("BT-116",)),
    ("XSD", "BR-16", ("BG-25",)),
    ("BR-AE-05", "BR-AE-09", ("BT-151",)),
    ("BR-FR-15_BT-118-1", "BR-FR-15_BT-151-1", ("BT-118",)),
    ("BR-37", "BR-S-08", ("BT-102",)),
    ("BR-CO-15", "BR-FREXT-CO-15", ("BT-112",)),
]


def test_each_row_has_its_pair():
    assert len(PAIRS) == len(TABLE)


@pytest.mark.parametrize(("row", "pair"), list(zip(TABLE, PAIRS, strict=True)), ids=[f"{p[0]} {p[1]}" for p in PAIRS])
def test_the_cause_silences_its_consequence_and_nothing_else(row, pair):
    cause, effect, terms = pair
    at = {Same.PLACE: {"path": "/Invoice/Line[2]"}, Same.VALUE: {"found": "EURO"}}.get(row.same, {})
    first, second = finding(cause, terms=terms, **at), finding(effect, terms=terms, **at)
    said = replace(first, rules=(effect,)) if row.lends else first
    assert without_consequences([second, first]) == [said]
    assert without_consequences([second]) == [second]
    assert without_consequences([second], beside=[first]) == []
    elsewhere = finding(effect, terms=("BT-999",), path="/Invoice/Other", found="DOLLAR")
    if row.same is not Same.INVOICE or row.about:
        assert without_consequences([first, elsewhere]) == [first, elsewhere]


def test_a_remark_silences_no_error():
    remark, error = finding("CORYPHEE-NOMBRE", severity=Severity.WARNING), finding("BR-CO-16")
    assert without_consequences([remark, error]) == [remark, error]


def test_a_wrong_key_that_a_rule_refuses_is_one_error_in_the_words_of_the_key():
    key, length = finding("CORYPHEE-IBAN", severity=Severity.WARNING, terms=("BT-84",)), finding("BR-FR-CPRO-39")
    length = replace(length, terms=("BT-84",))
    (told,) = without_consequences([key, length])
    assert (told.rule, told.rules, told.severity) == ("CORYPHEE-IBAN", ("BR-FR-CPRO-39",), Severity.ERROR)


def test_of_two_lines_each_is_told():
    one, two = (finding("BR-DEC-23", terms=("BT-131",), location=f"ligne {n}") for n in (1, 2))
    twin = finding("BR-FR-DEC-01_BT-131", terms=("BT-131",), location="ligne 3")
    assert without_consequences([one, two, twin]) == [one, two, twin]


def test_the_mentions_that_are_missing_are_one_finding():
    missing = [finding(f"BR-FR-05_BT-22-{n}", terms=("BT-22",)) for n in (1, 3)]
    (told,) = without_consequences(missing)
    assert told.title == "Il manque 2 mentions obligatoires en bas de facture"
    assert "40 €" in told.message and "escompte" in told.message and "pénalités" not in told.message
    assert told.rules == ("BR-FR-05_BT-22-3",)


def test_two_bases_that_changed_places_are_one_finding():
    ten = finding("BR-S-08", terms=("BT-116",), found="200,00 €", expected="300,00 €")
    five = finding("BR-S-08", terms=("BT-116",), found="300,00 €", expected="200,00 €")
    other = finding("BR-S-08", terms=("BT-116",), found="1,00 €", expected="2,00 €")
    told, left = without_consequences([ten, five, other])
    assert told.title == "Les bases de deux taux de TVA sont interverties" and left == other


def test_amounts_in_one_currency_that_is_not_one_are_one_finding():
    euros = [finding("BR-CL-03", terms=("BT-131",), location=f"ligne {n}", found="EURO") for n in (1, 2, 3)]
    other = finding("BR-CL-03", terms=("BT-106",), found="XXX")
    told, left = without_consequences([*euros, other])
    assert told.message.startswith("La devise de 3 montants est « EURO »") and not told.location and left == other


def test_a_sum_that_is_wrong_by_itself_is_told_beside_the_currency():
    wrong = finding("BR-CO-15", terms=("BT-112",))
    currency = finding("BR-CL-04", terms=("BT-5",))
    assert without_consequences([currency, wrong]) == [currency, wrong]


def test_what_was_told_together_stays_so_beside_what_a_portal_says():
    whole = without_consequences([finding(f"BR-FR-05_BT-22-{n}", terms=("BT-22",)) for n in (1, 3)])
    assert without_effects(whole) == whole


def test_two_groups_of_one_rate_are_to_be_made_one():
    halves = [finding("BR-S-08", found="300,00 €", expected="1 000,00 €", path=f"/Invoice/Sub[{n}]") for n in (1, 2)]
    (told,) = without_consequences(halves)
    assert told.title == "Le même taux de TVA a plusieurs groupes" and "Réunissez-les" in told.remedy


def test_the_same_words_of_twenty_lines_are_one_finding_with_its_places():
    lines = [finding("BR-S-05", terms=("BT-151",), location=f"ligne {n}, « Article {n} »") for n in range(1, 21)]
    (told,) = without_consequences(lines)
    assert told.location == "lignes 1, 2, 3, 4, 5 et 15 autres"
    assert without_consequences(lines[:2]) == lines[:2]


def test_thousands_of_findings_are_sorted_out_at_once():
    """No pair is looked at that no row names."""
    many = [finding("BR-23", terms=("BT-130",), location=f"ligne {n}") for n in range(3000)]
    assert len(without_consequences(many)) == 1
