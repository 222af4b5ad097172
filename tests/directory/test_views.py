"""Anybody finds a public structure and what it demands, without signing in (F-180, F-013)."""

import csv
import io
import json
import zipfile

import pytest
from python_calamine import CalamineWorkbook

from coryphee.core.actor import SYSTEM
from coryphee.directory import queries, services
from coryphee.directory.columns import HEADER
from coryphee.organisations.enums import Nature, OrganisationStatus, Requirement
from coryphee.organisations.models import Organisation, Unit

pytestmark = pytest.mark.django_db
XSS = "<script>alert(1)</script>"
NONSENSE = [
    '"',
    "'; DROP TABLE organisations_organisation; --",
    "marly*",
    "NEAR(marly bois)",
    "marly AND",
    "-marly",
    "search_text:marly",
    "(((",
    "%",
    "_",
    "\\",
    ":*",
    "a & | !",
    "é" * 5000,
    "🐎",
    " ",
]


def text_of(response):
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return content.decode()


def found(client, asked):
    """Names on the page of results, in order."""
    response = client.get("/annuaire/", {"q": asked})
    assert response.status_code == 200
    return [row.object.name for row in response.context["page"].rows]


@pytest.fixture
def cast(structure):
    structure("Commune de Marly", city="Marly", postal_code="57155", requirement=Requirement.BOTH)
    structure("Centre hospitalier du Val-d’Orne", city="L’Haÿ-les-Roses", postal_code="94240", payment_delay=50)
    structure("Département de la Moselle", city="Metz", postal_code="57000")
    structure("Ministère de l’Écologie", city="Paris", postal_code="75007", label="Écologie")
    structure("Charpentes Lemoine", city="Marly", nature=Nature.PRIVATE)
    structure("Ancienne commune", city="Marly", status=OrganisationStatus.INACTIVE)


class TestSearch:
    @pytest.mark.parametrize(
        ("asked", "name"),
        [
            ("Commune de Marly", "Commune de Marly"),
            ("marly", "Commune de Marly"),
            ("MARLY", "Commune de Marly"),
            ("57155", "Commune de Marly"),
            ("hay les roses", "Centre hospitalier du Val-d’Orne"),
            ("L’Haÿ-les-Roses", "Centre hospitalier du Val-d’Orne"),
            ("departement", "Département de la Moselle"),
            ("ecologie", "Écologie"),
            ("moselle metz", "Département de la Moselle"),
        ],
    )
    def test_a_structure_is_found_by_name_town_or_postal_code_accents_or_not(self, client, cast, asked, name):
        assert found(client, asked) == [name]

    def test_a_structure_is_found_by_its_siret_spaces_or_not(self, client, cast, make_siret):
        number = make_siret(1)
        spaced = f"{number[:3]} {number[3:6]} {number[6:9]} {number[9:]}"
        assert found(client, number) == found(client, spaced) == ["Commune de Marly"]

    @pytest.mark.parametrize(
        ("asked", "name"),
        [
            ("comune de marli", "Commune de Marly"),
            ("hopitalier val dorne", "Centre hospitalier du Val-d’Orne"),
            ("departemant mosele", "Département de la Moselle"),
        ],
    )
    def test_typing_errors_are_forgiven_and_said(self, client, cast, asked, name):
        response = client.get("/annuaire/", {"q": asked})
        assert name in [row.object.name for row in response.context["page"].rows]
        assert "voici ce qui s’en approche" in text_of(response)

    def test_private_and_inactive_structures_never_appear(self, client, cast):
        assert found(client, "Lemoine") == []
        assert "Ancienne commune" not in found(client, "")
        assert "Ancienne commune" not in found(client, "ancienne commune")

    def test_an_undisclosed_structure_is_not_found_by_its_town(self, client, structure):
        structure("Régie des eaux", city="Tréport", postal_code="76470", undisclosed=True)
        assert found(client, "Tréport") == []
        assert found(client, "76470") == []
        assert found(client, "regie") == ["Régie des eaux"]

    def test_demands_are_shown_before_any_click(self, client, cast):
        page = text_of(client.get("/annuaire/", {"q": "marly"}))
        assert "Code service" in page
        assert "N° d’engagement" in page

    def test_nothing_found_says_what_to_try(self, client, cast):
        page = text_of(client.get("/annuaire/", {"q": "zzzzzzzz"}))
        assert "Aucune structure ne correspond à « zzzzzzzz »" in page
        assert "Essayez avec moins de mots" in page

    def test_an_empty_directory_has_a_page_too(self, client):
        assert client.get("/annuaire/").status_code == 200

    @pytest.mark.parametrize("asked", NONSENSE, ids=range(len(NONSENSE)))
    def test_special_characters_are_only_characters(self, client, cast, asked):
        assert client.get("/annuaire/", {"q": asked}).status_code == 200
        assert Organisation.objects.count() == 6

    def test_names_and_questions_are_shown_as_text(self, client, structure):
        town = structure(f"Commune {XSS}", city=XSS, address=XSS, units=({"code": "A", "label": XSS},))
        for path in ("/annuaire/", f"/annuaire/?q={XSS}", f"/annuaire/{town.identifier}/"):
            page = text_of(client.get(path))
            assert XSS not in page
            assert "&lt;script&gt;" in page


class TestPages:
    @pytest.fixture
    def many(self, structure):
        for name in ("A", "B", "B", "C", "D", "E", "F"):
            structure(f"Commune {name}")

    def test_pages_follow_each_other_in_the_alphabet_without_hole_or_repeat(self, client, many):
        first = client.get("/annuaire/", {"q": "commune"}).context["page"]
        second = client.get(f"/annuaire/{first.pager.next}").context["page"]
        assert "q=commune" in first.pager.next
        names = [row.object.legal_name[-1] for page in (first, second) for row in page.rows]
        assert "".join(names) == "ABBCDEF"
        assert not second.pager.next

    @pytest.mark.parametrize("value", ["abc", "-1", "0", "9" * 30, "1 OR 1=1", "", "²", "eyJ9"])
    @pytest.mark.parametrize("name", ["apres", "avant", "page", "lignes", "tri", "export"])
    def test_nonsense_in_the_address_starts_at_the_beginning(self, client, many, name, value):
        response = client.get("/annuaire/", {name: value})
        assert response.status_code == 200
        assert response.context["page"].rows[0].object.name == "Commune A"

    def test_the_number_of_queries_does_not_follow_the_number_of_lines(
        self, client, structure, django_assert_max_num_queries
    ):
        for number in range(30):
            structure(f"Commune {number}", units=({"code": "A", "requires_commitment": True},))
        with django_assert_max_num_queries(3):
            assert len(client.get("/annuaire/", {"q": "commune", "lignes": "25"}).context["page"].rows) == 25


class TestStructure:
    def test_the_page_says_all_that_an_invoice_needs(self, client, structure):
        units = ({"code": "BAT-01", "label": "Bâtiments", "requires_commitment": True},)
        town = structure(
            "Commune de Marly",
            requirement=Requirement.UNIT,
            payment_delay=50,
            uses_booked=False,
            address="1 place de la Mairie",
            postal_code="57155",
            city="Marly",
            units=units,
        )
        page = text_of(client.get(f"/annuaire/{town.identifier}/"))
        for expected in (
            "Chaque facture doit porter le code d’un de ses services.",
            "<b>50 jours</b>",
            "BAT-01",
            "Bâtiments",
            "1 place de la Mairie",
            "étape non utilisée par cette structure",
            f"/factures/deposer/?destinataire={town.identifier}",
        ):
            assert expected in page

    def test_a_structure_without_units_says_where_to_address_invoices(self, client, structure):
        page = text_of(client.get(f"/annuaire/{structure('Régie').identifier}/"))
        assert "adressez vos factures à la structure elle-même" in page

    def test_units_are_found_by_their_name_and_the_page_costs_the_same_however_many(
        self, client, structure, django_assert_max_num_queries
    ):
        town = structure("Ministère", units=tuple({"code": f"S{i:02}", "label": f"Bureau {i:02}"} for i in range(60)))
        with django_assert_max_num_queries(5):
            response = client.get(f"/annuaire/{town.identifier}/")
        assert len(response.context["page"].rows) == 25
        response = client.get(f"/annuaire/{town.identifier}/", {"libelle": "bureau 42"})
        assert [row.object.code for row in response.context["page"].rows] == ["S42"]

    def test_the_address_of_an_undisclosed_structure_is_not_written(self, client, structure):
        town = structure("Régie", address="1 rue Cachée", city="Tréport", undisclosed=True)
        page = text_of(client.get(f"/annuaire/{town.identifier}/"))
        assert "Non diffusible" in page
        assert "Cachée" not in page
        assert "Tréport" not in page

    def test_private_inactive_and_unknown_structures_are_not_found(self, client, cast):
        for organisation in Organisation.objects.exclude(pk__in=queries.listed()):
            assert client.get(f"/annuaire/{organisation.identifier}/").status_code == 404
        for identifier in ("00000000000000", "x" * 500, "..", "1%27"):
            assert client.get(f"/annuaire/{identifier}/").status_code == 404


class TestExport:
    """The whole directory is open (B-21)."""

    @pytest.fixture
    def two(self, structure):
        structure("Commune de Marly", units=({"code": "BAT"}, {"code": "ECO"}, {"code": "VIEUX", "active": False}))
        structure("=HYPERLINK(1)", address="1 rue Cachée", city="Tréport", undisclosed=True)

    def rows(self, client):
        response = client.get("/annuaire/export.csv")
        assert response.streaming
        assert "attachment" in response["Content-Disposition"]
        return list(csv.reader(io.StringIO(text_of(response).lstrip("\ufeff")), delimiter=";"))

    def test_csv_has_one_line_a_unit_and_names_its_columns(self, client, two):
        header, *rows = self.rows(client)
        assert tuple(header) == HEADER
        codes = [(row[header.index("raison_sociale")].lstrip("'"), row[header.index("code_service")]) for row in rows]
        assert sorted(codes) == [("=HYPERLINK(1)", ""), ("Commune de Marly", "BAT"), ("Commune de Marly", "ECO")]

    @pytest.mark.parametrize("file_format", ["csv", "json"])
    def test_an_undisclosed_address_is_in_no_export(self, client, two, file_format):
        text = text_of(client.get(f"/annuaire/export.{file_format}"))
        assert "Cachée" not in text
        assert "Tréport" not in text

    @pytest.mark.parametrize("file_format", ["csv", "json"])
    def test_private_and_inactive_structures_are_in_no_export(self, client, cast, file_format):
        text = text_of(client.get(f"/annuaire/export.{file_format}"))
        assert "Commune de Marly" in text
        assert "Lemoine" not in text
        assert "Ancienne" not in text

    def test_json_is_for_programs(self, client, two):
        answer = json.loads(text_of(client.get("/annuaire/export.json")))
        town = next(s for s in answer["structures"] if s["raison_sociale"] == "Commune de Marly")
        assert (town["delai_paiement"], town["actif"], town["utilise_mandatee"]) == (30, True, True)
        assert [u["code_service"] for u in town["services"]] == ["BAT", "ECO"]

    def test_json_of_an_empty_directory_is_valid(self, client):
        assert json.loads(text_of(client.get("/annuaire/export.json"))) == {"structures": []}

    def test_xlsx_and_ods_open_in_a_spreadsheet(self, client, two):
        for file_format in ("xlsx", "ods"):
            response = client.get(f"/annuaire/export.{file_format}")
            content = io.BytesIO(b"".join(response.streaming_content) if response.streaming else response.content)
            assert zipfile.is_zipfile(content)
            content.seek(0)
            rows = CalamineWorkbook.from_filelike(content).get_sheet_by_index(0).to_python()
            assert tuple(rows[0]) == HEADER
            assert len(rows) == 4

    @pytest.mark.parametrize("file_format", ["pdf", "exe", "csv.exe", "CSV"])
    def test_another_format_does_not_exist(self, client, file_format):
        assert client.get(f"/annuaire/export.{file_format}").status_code == 404

    def test_what_is_exported_can_be_imported_elsewhere(self, client, two, tmp_path, now):
        path = tmp_path / "annuaire.csv"
        path.write_text(text_of(client.get("/annuaire/export.csv")), encoding="utf-8", newline="")
        before = self.rows(client)
        Unit.objects.all().delete()
        Organisation.objects.all().delete()
        report = services.import_directory(path=path, actor=SYSTEM, now=now)
        assert (report.created, report.units, report.errors) == (2, 2, [])
        assert self.rows(client) == before

    def test_an_export_does_not_ask_one_query_a_line(self, client, structure, django_assert_max_num_queries):
        for number in range(30):
            structure(f"Commune {number}", units=({"code": "A"},))
        with django_assert_max_num_queries(4):
            assert len(self.rows(client)) == 31


@pytest.mark.parametrize("path", ["/annuaire/", "/annuaire/export.csv"])
def test_a_directory_page_only_answers_reads(client, path):
    assert client.post(path).status_code == 405
