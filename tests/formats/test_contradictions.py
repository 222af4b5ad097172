"""What an invoice says twice in two ways: an error where whoever pays would be misled, else a remark."""

import re

import pytest

from coryphee.formats import Severity, read, verdict_on
from coryphee.formats.finding import Finding, UnreadableInvoice
from coryphee.formats.rules.policy import title_of
from tests.formats.sample_files import CII, CREDIT_NOTE, TODAY, UBL, corpus_files, sample

ERROR, REMARK = Severity.ERROR, Severity.WARNING
Change = tuple[str, str]
NOTE = "<cbc:DocumentCurrencyCode>"
OWN = re.compile(
    r"CORYPHEE-(?:TVA-|TAUX|MEME-|ORIGINE-DATE|COMPTES|ARRONDI|POURCENTAGE|PRIX-|ACCENTS|DEVISE-MELEE|PIECE-(?!SANS))"
)


def told(data: bytes) -> list[Finding]:
    result = read(data)
    return [one for one in (*result.findings, *verdict_on(result, on=TODAY).findings) if OWN.match(one.rule)]


def note(text: str) -> Change:
    return NOTE, f"<cbc:Note>{text}</cbc:Note>\n  {NOTE}"


ROUNDED = (
    '    <cbc:PayableAmount currencyID="EUR">1200.00',
    """    <cbc:PayableRoundingAmount currencyID="EUR">50.00</cbc:PayableRoundingAmount>
    <cbc:PayableAmount currencyID="EUR">1250.00""",
)
WRONG: dict[str, tuple[str, list[Change], str, Severity]] = {
    "one amount in dollars": (
        UBL,
        [('currencyID="EUR">150.00</cbc:Line', 'currencyID="USD">150.00</cbc:Line')],
        "CORYPHEE-DEVISE-MELEE",
        ERROR,
    ),
    "293 B and 20 %": (UBL, [note("TVA non applicable, art. 293 B du CGI")], "CORYPHEE-TVA-FRANCHISE", ERROR),
    "reverse charge and 20 %": (UBL, [note("Autoliquidation")], "CORYPHEE-TVA-AUTOLIQUIDATION", ERROR),
    "a rounding of fifty euros": (UBL, [ROUNDED], "CORYPHEE-ARRONDI", ERROR),
    "the VAT number of another": (UBL, [(">FR19812345676", ">FR96552100554")], "CORYPHEE-TVA-SIREN", REMARK),
    "a price for nothing": (
        UBL,
        [('<cbc:BaseQuantity unitCode="H87">1', '<cbc:BaseQuantity unitCode="H87">0')],
        "CORYPHEE-PRIX-POUR-ZERO",
        REMARK,
    ),
    "a price of another unit": (
        UBL,
        [('<cbc:BaseQuantity unitCode="H87">1', '<cbc:BaseQuantity unitCode="KGM">1')],
        "CORYPHEE-PRIX-UNITE",
        REMARK,
    ),
    "accents that were broken": (UBL, [("<cbc:Name>Vis inox", "<cbc:Name>chÃªne")], "CORYPHEE-ACCENTS", REMARK),
    "an origin that is to come": (
        CREDIT_NOTE,
        [
            (
                "<cbc:ID>F-2026-0418</cbc:ID>\n      <cbc:IssueDate>2026",
                "<cbc:ID>F-2026-0418</cbc:ID>\n      <cbc:IssueDate>2027",
            )
        ],
        "CORYPHEE-ORIGINE-DATE",
        REMARK,
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_contradicts_itself_is_said_once(name: str) -> None:
    file, changes, rule, severity = WRONG[name]
    assert [(one.rule, one.severity) for one in told(sample(file, *changes))] == [(rule, severity)]


@pytest.mark.parametrize("name", [UBL, CII, CREDIT_NOTE])
def test_a_right_invoice_contradicts_nothing(name: str) -> None:
    assert told(sample(name)) == []


def test_a_rate_that_france_does_not_know_is_a_remark() -> None:
    rates = read(sample(UBL)).xml.replace(b"<cbc:Percent>20<", b"<cbc:Percent>19.6<")
    (one,) = told(rates)
    assert (one.rule, one.severity) == ("CORYPHEE-TAUX", REMARK) and "19,6 %" in one.title.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ('filename="bl-77.csv">', 'filename="bl-77.pdf">', "CORYPHEE-PIECE-CONTENU"),
        ('filename="bl-77.csv">', 'filename="bl-77.exe">', "CORYPHEE-PIECE-TYPE"),
    ],
)
def test_a_piece_that_the_deposit_refuses_is_refused_everywhere(old: str, new: str, rule: str) -> None:
    (one,) = told(sample(UBL, (old, new)))
    assert one.rule == rule and one.severity is ERROR
    assert title_of([one], "la norme européenne").endswith("1 point à corriger avant de l’envoyer à un service public")


def test_an_empty_piece_is_a_remark() -> None:
    empty = re.sub(rb"(<cbc:EmbeddedDocumentBinaryObject[^>]*>)[^<]*", rb"\1", sample(UBL))
    assert [(one.rule, one.severity) for one in told(empty)] == [("CORYPHEE-PIECE-VIDE", REMARK)]


def test_no_valid_file_of_the_corpus_is_refused_for_a_contradiction(needs_corpus: None) -> None:
    wrong = []
    for name, data in corpus_files():
        if "/valid/" in name:
            try:
                wrong += [(name, one.rule) for one in told(data) if one.severity is ERROR]
            except UnreadableInvoice:
                continue
    assert wrong == []
