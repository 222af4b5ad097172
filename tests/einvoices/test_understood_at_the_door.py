"""What the portal alone can tell of the files that people did not understand (cases/understand): directory, deposits.

Without an account too: the visitor who verifies reads the same sentence.
"""

from datetime import date, datetime
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from coryphee.invoices import services
from coryphee.organisations.enums import Nature, Requirement
from tests.browsing import text_of
from tests.factories import NOW, make_organisation, make_unit
from tests.formats.test_understand import AT_THE_PORTAL, CASES

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not CASES.is_dir(), reason="the cases are not beside this checkout"),
]
# file → SIRET of its buyer, what he demands, his units (code, demands a commitment, closed), words of the one sentence.
OF_THE_DIRECTORY = {
    "22": ("22590001800188", Requirement.UNIT, [], "demande un code service", "bon de commande"),
    "23": (
        "21590383200107",
        Requirement.NONE,
        [("BAT-01", True, None)],
        "demande un numéro d’engagement",
        "Recopiez-le du bon de commande",
    ),
    "24": (
        "26590671900017",
        Requirement.EITHER,
        [],
        "demande un numéro d’engagement ou un code service",
        "Recopiez le numéro d’engagement",
    ),
    "32": ("", Requirement.NONE, [], "Le destinataire n’est pas reconnu", "annuaire"),
    "33": ("21590383200107", Requirement.NONE, [("VOIRIE-2019", False, date(2020, 1, 1))], "fermé", "autre"),
}


def file_of(case: str) -> Path:
    return next(one for one in CASES.iterdir() if one.name.startswith(case))


@pytest.mark.parametrize("case", sorted(OF_THE_DIRECTORY))
def test_what_the_recipient_demands_is_said_to_a_visitor(client, case):
    siret, demand, units, title, remedy = OF_THE_DIRECTORY[case]
    if siret:
        body = make_organisation("LE DESTINATAIRE", nature=Nature.PUBLIC, identifier=siret, requirement=demand)
        for code, commitment, closed in units:
            make_unit(body, code, code, requires_commitment=commitment, valid_to=closed)
    file = file_of(case)
    page = text_of(client.post(reverse("einvoices:verify"), {"file": SimpleUploadedFile(file.name, file.read_bytes())}))
    assert title in page and remedy in page


def test_a_number_that_was_deposited_says_when(cast):
    """« Ce numéro a déjà été déposé le 25/11/2026. »"""
    file, actor = file_of("43"), cast.actor("jeanne")
    then = datetime(2026, 11, 25, 10, tzinfo=NOW.tzinfo)
    sent = {"content": file.read_bytes(), "filename": file.name, "actor": actor}
    services.deposit_invoice(**sent, now=then)
    again = services.prepare_deposit(**sent, now=NOW)
    found = services.check_invoice(invoice=again, now=NOW).errors
    assert [one.rule for one in found] == ["PORTAIL-DOUBLON"]
    assert "déjà été déposée" in found[0].title and "25/11/2026" in found[0].message


def test_every_sentence_that_is_the_portals_is_tried_here():
    assert {*OF_THE_DIRECTORY, "43"} == AT_THE_PORTAL
