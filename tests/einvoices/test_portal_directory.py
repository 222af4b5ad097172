"""What a recipient demands (B-19, B-20), told to a visitor who verifies a file: BR-FR-CPRO-11, 12, 13, 22 and 23."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from coryphee.einvoices.parties import PortalDirectory
from coryphee.formats.rules import Requirements
from coryphee.organisations.enums import OrganisationStatus, Requirement
from tests.factories import TOWN_SIRET, make_carpenter, make_town
from tests.formats.sample_files import CII, sample

TODAY = date(2026, 11, 21)
BUYER = '<ram:GlobalID schemeID="0009">21987654700015</ram:GlobalID>'

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("demand", "expected"),
    [
        (Requirement.NONE, Requirements()),
        (Requirement.UNIT, Requirements(unit_required=True)),
        (Requirement.COMMITMENT, Requirements(commitment_required=True)),
        (Requirement.BOTH, Requirements(unit_required=True, commitment_required=True)),
        (Requirement.EITHER, Requirements(unit_or_commitment_required=True)),
    ],
)
def test_each_demand_of_a_body_is_told(demand, expected):
    make_town(requirement=demand)
    assert PortalDirectory(TODAY).requirements(TOWN_SIRET) == expected


def test_only_a_public_body_that_is_active_is_known():
    carpenter = make_carpenter()
    town = make_town()
    assert PortalDirectory(TODAY).requirements(carpenter.identifier) is None
    assert PortalDirectory(TODAY).requirements("00000000000000") is None
    town.status = OrganisationStatus.INACTIVE
    town.save()
    assert PortalDirectory(TODAY).requirements(TOWN_SIRET) is None


def test_a_unit_is_known_while_it_is_open(django_assert_num_queries):
    town = make_town()
    town.units.filter(code="ECO-01").update(valid_to=date(2026, 1, 1))
    directory = PortalDirectory(TODAY)
    with django_assert_num_queries(2):
        assert directory.requirements(TOWN_SIRET) is not None
        assert directory.has_unit(TOWN_SIRET, "BAT-01")
        assert not directory.has_unit(TOWN_SIRET, "ECO-01")
        assert not directory.has_unit(TOWN_SIRET, "bat-01")


def test_a_visitor_is_told_what_the_recipient_of_the_file_demands(client):
    make_town(requirement=Requirement.UNIT)
    buyer = BUYER.replace("21987654700015", TOWN_SIRET)

    def told(*changes):
        file = SimpleUploadedFile("facture.xml", sample(CII, *changes))
        return client.post(reverse("einvoices:verify"), {"file": file}).content.decode()

    sentence = "Commune de Marly demande un code service"
    assert sentence in told((BUYER, buyer))
    unit = '<ram:GlobalID schemeID="0224">BAT-01</ram:GlobalID>'
    assert sentence not in told((BUYER, buyer + unit))
    unknown = told((BUYER, buyer.replace(TOWN_SIRET, "21590378900017")))
    assert "Le destinataire n’est pas reconnu" in unknown and "BR-FR-CPRO-22" not in unknown
