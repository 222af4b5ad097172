"""Eighty bad inputs read by somebody who never read a norm: one sentence for one fact (`../shared/cases/understand`).

Prints how many are met: as many findings as there are facts, and the words that a layperson needs.
"""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from coryphee.formats import read
from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.rules.policy import verdict_on

CASES = Path(__file__).parents[3] / "shared" / "cases" / "understand"
DAY = date(2026, 11, 27)
# file → how many findings, then words that they say. Those that only a portal can know are tried in `tests/scenarios`.
EXPECTED: dict[str, tuple[int, tuple[str, ...]]] = {
    "01": (1, ("trouvé 1 210,00 €, attendu 1 200,00 €",)),
    "03": (1, ("Vis inox", "100 × 1,50 € font 150,00 €", "la ligne dit 105,00 €", "45,00 €")),
    "05": (
        1,
        ("catégorie S (taux normal ou réduit)", "Indiquez le taux (20 %", "E (exonéré)", "O (hors champ de la TVA)"),
    ),
    "06": (1, ("20 %", "trouvé 166,00 €, attendu 160,00 € (800,00 € à 20 %)")),
    "07": (1, ("sans TVA et ne dit pas pourquoi", "TVA non applicable, art. 293 B du CGI")),
    "09": (1, ("numéro de TVA", "SIREN suffit")),
    "10": (1, ("Net à payer", "virgule", "1200.00")),
    "11": (1, ("150.0040", "deux décimales au plus")),
    "12": (1, ("négatif", "« -", "signe moins sur la quantité", "remise sur la facture")),
    "13": (1, ("catégorie de TVA", "supplément de frais", "« Éco-participation » (10,00 €)", "20 %")),
    "14": (1, ("attendu 660,00 €", "L’acompte ou le déjà payé de 300,00 € n’est pas déduit")),
    "16": (1, ("avoir", "positif")),
    "17": (1, ("avoir", "numéro et la date de la facture d’origine")),
    "18": (1, ("interverties", "200,00 € au lieu de 300,00 €")),
    "21": (1, ("S5", "S3")),
    "25": (1, ("SIRET", "81274963800091", "mal saisi")),
    "26": (1, ("SIRET", "21590383200170")),
    "27": (1, ("SIREN", "9 chiffres", "5 de l’établissement", "annuaire")),
    "29": (1, ("la clé 84",)),
    "30": (1, ("pays du vendeur",)),
    "31": (1, ("IBAN", "le paiement serait rejeté")),
    "35": (1, ("2026-11-02",)),
    "36": (1, ("échéance", "02/10/2026", "02/11/2026")),
    "37": (1, ("futur",)),
    "38": (1, ("unité", "C62 (pièce)")),
    "40": (1, ("Ferme de charpente", "Vis inox", "même numéro 1")),
    "41": (1, ("FAC", "380 (facture)", "381 (avoir)")),
    "42": (1, ("60 caractères", "20 au plus")),
    "44": (1, ("bl-77.docx", "document Word", "en PDF")),
    "46": (0, ("mal écrit", "déclaration", "éditeur")),
    "47": (1, ("MINIMUM", "EN 16931")),
    "48": (1, ("facture.xml", "factur-x.xml")),
    "49": (1, ("PDF/A-3",)),
    "50": (1, ("La page visible", "1 560,00 €", "La page semble dire 1 200,00 €")),
    "51": (1, ("MINIMUM",)),
    "52": (0, ("mot de passe", "sans protection")),
    "53": (0, ("une image", "nous ne pouvons rien y lire", "son numéro, sa date et ses montants")),
    "55": (0, ("document de texte", "PDF")),
    "56": (0, ("archive", "une par une")),
    "58": (2, ("trouvé 1 202,00 €, attendu 1 200,00 €", "cadre de facturation")),  # two facts, both true
    "59": (0, ("commande UBL",)),
    "60": (0, ("message de cycle de vie (CDAR)",)),
    "61": (0, ("vide",)),
    "62": (0, ("coupé avant la fin",)),
    "63": (0, ("accents", "sans l’ouvrir dans un autre programme", "éditeur")),
    "64": (0, ()),
    "65": (0, ("classeur Excel",)),
    "67": (0, ("JSON", "UBL, CII")),
    "68": (0, ("classeur", "PDF")),
    "69": (5, ("unité", "1 200,00 €", "SIRET", "IBAN", "échéance")),
    "71": (2, ("unité", "1 200,00 €")),
    "73": (1, ("389", "établie par l’acheteur", "380")),
    "74": (0, ()),
    "75": (1, ("cadre de facturation", "S1", "B1")),
    "76": (1, ("euros",)),
    "77": (1, ("Date d’émission", "« 2026-11-02 »", "20261102")),
    "78": (1, ("S3", "titulaire du marché")),
    "79": (2, ("3 mentions obligatoires", "40 €", "pénalités de retard", "escompte", "cadre de facturation")),
    "80": (1, ("référence de l’acheteur", "0224", "retirez-le")),
}
AT_THE_PORTAL = {"22", "23", "24", "32", "33", "43"}  # its directory, its deposits


def cases() -> Iterator[tuple[str, Path]]:
    if CASES.is_dir():
        for row in csv.DictReader((CASES / "index.tsv").open(encoding="utf-8"), delimiter="\t"):
            yield row["file"][:2], CASES / row["file"]


def told(path: Path) -> tuple[int, str]:
    """How many findings, and all that they say."""
    try:
        result = read(path.read_bytes(), filename=path.name)
        findings = [*result.findings, *verdict_on(result, on=DAY).findings]
    except UnreadableInvoice as refusal:
        return 0, refusal.message
    words = (f"{one.title} {one.label} {one.message} {one.remedy}" for one in findings)
    return len(findings), " ".join(words).replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(("case", "path"), list(cases()), ids=[case for case, _path in cases()])
def test_one_sentence_for_one_fact(case, path):
    if case in AT_THE_PORTAL:
        return
    count, words = told(path)
    expected, needed = EXPECTED[case]
    assert count == expected, words
    for word in needed:
        assert word in words


def test_how_many_are_met(capsys):
    files = [case for case, _path in cases()]
    if not files:
        pytest.skip("the cases are not beside this checkout")
    met = [case for case in files if case in EXPECTED]
    with capsys.disabled():
        print(f"\n{len(met)} of {len(files)} sentences met by the library; the portal’s: {len(AT_THE_PORTAL)}")
    assert set(files) == set(EXPECTED) | AT_THE_PORTAL
