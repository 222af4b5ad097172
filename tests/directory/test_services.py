"""The reference of public structures comes in by a file (B-22)."""

import csv
import io

import pytest

from coryphee.audit.models import AuditEvent
from coryphee.core.actor import SYSTEM
from coryphee.directory import services
from coryphee.directory.columns import HEADER, STRUCTURE
from coryphee.organisations.enums import Nature, OrganisationStatus, Requirement
from coryphee.organisations.models import Organisation, Unit
from coryphee.organisations.queries import optional_steps

pytestmark = pytest.mark.django_db


@pytest.fixture
def load(tmp_path, now):
    """Imports the text of a file and gives the report."""

    def run(text, *, encoding="utf-8", progress=None):
        path = tmp_path / "annuaire.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return services.import_directory(path=path, actor=SYSTEM, now=now, progress=progress)

    return run


def lines(*rows, separator=";"):
    """A file from dictionaries; the columns are those of the first one."""
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(rows[0]), delimiter=separator, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


@pytest.fixture
def town_row(make_siret):
    return {
        "identifiant": make_siret(1),
        "raison_sociale": "COMMUNE DE MARLY",
        "libelle": "Mairie de Marly",
        "code_postal": "57155",
        "ville": "Marly",
        "donnees_exigees": "ENGAGEMENT",
        "delai_paiement": "30",
        "utilise_comptabilisee": "non",
        "actif": "oui",
        "code_service": "BAT-01",
        "libelle_service": "Bâtiments",
        "service_exige_engagement": "oui",
        "service_debut": "2024-01-01",
        "service_fin": "",
        "service_actif": "oui",
    }


def test_a_structure_and_its_unit_come_in(load, town_row):
    report = load(lines(town_row))
    assert (report.lines, report.created, report.updated, report.units, report.refused) == (1, 1, 0, 1, 0)
    town = Organisation.objects.get()
    assert (town.nature, town.name, town.as_recipient.requirement) == (
        Nature.PUBLIC,
        "Mairie de Marly",
        Requirement.COMMITMENT,
    )
    assert (town.as_recipient.uses_booked, town.as_recipient.uses_payment_ordered) == (False, True)
    assert "marly" in town.search_text
    unit = Unit.objects.get()
    assert (unit.organisation, unit.code, unit.label, unit.requires_commitment) == (town, "BAT-01", "Bâtiments", True)
    assert (str(unit.valid_from), unit.valid_to) == ("2024-01-01", None)


def test_the_same_file_twice_changes_nothing(load, town_row):
    load(lines(town_row))
    town = Organisation.objects.get()
    report = load(lines(town_row))
    assert (report.created, report.updated) == (0, 1)
    assert Organisation.objects.get().pk == town.pk
    assert Unit.objects.count() == 1


def test_a_second_file_updates_what_it_names_and_keeps_the_rest(load, town_row):
    load(lines(town_row))
    load(lines({"identifiant": town_row["identifiant"], "raison_sociale": "COMMUNE DE MARLY-LE-ROI"}))
    town = Organisation.objects.get()
    assert town.legal_name == "COMMUNE DE MARLY-LE-ROI"
    assert (town.city, town.as_recipient.requirement) == ("Marly", Requirement.COMMITMENT)
    assert "le-roi" in town.search_text or "le roi" in town.search_text
    assert "57155" in town.search_text


def test_an_empty_cell_clears_a_text_and_keeps_a_choice(load, town_row):
    load(lines(town_row))
    load(lines({**town_row, "libelle": "", "donnees_exigees": "", "delai_paiement": ""}))
    town = Organisation.objects.get()
    settings = town.as_recipient
    assert (town.label, settings.requirement, settings.payment_delay) == ("", Requirement.COMMITMENT, 30)


def test_a_structure_may_take_several_lines_one_for_each_unit(load, town_row):
    rows = [{**town_row, "code_service": f"S{i}"} for i in range(3)]
    report = load(lines(*rows))
    assert (report.created, report.units) == (1, 3)
    assert Unit.objects.filter(organisation__identifier=town_row["identifiant"]).count() == 3


def test_a_structure_without_units_takes_one_line(load, town_row):
    report = load(lines({**town_row, "code_service": "", "libelle_service": ""}))
    assert (report.created, report.units, report.refused) == (1, 0, 0)


def test_a_unit_without_a_label_is_called_by_its_code(load, town_row):
    load(lines({**town_row, "libelle_service": ""}))
    assert Unit.objects.get().label == "BAT-01"


def test_a_structure_that_closes_becomes_inactive(load, town_row):
    load(lines({**town_row, "actif": "non"}))
    assert Organisation.objects.get().status == OrganisationStatus.INACTIVE


@pytest.mark.parametrize(
    ("cells", "column", "message"),
    [
        ({"identifiant": ""}, "identifiant", "obligatoire"),
        ({"identifiant": "00000000000000"}, "identifiant", ""),
        ({"identifiant": "12345678901234"}, "identifiant", ""),
        ({"raison_sociale": " "}, "raison_sociale", "obligatoire"),
        ({"raison_sociale": "x" * 201}, "raison_sociale", "200 caractères au plus"),
        ({"donnees_exigees": "TOUT"}, "donnees_exigees", "ENGAGEMENT_OU_SERVICE"),
        ({"delai_paiement": "45"}, "delai_paiement", "30, 50 ou 60"),
        ({"utilise_comptabilisee": "peut-être"}, "utilise_comptabilisee", "« oui » ou « non »"),
        ({"service_debut": "01/01/2024"}, "service_debut", "2026-11-21"),
    ],
)
def test_a_wrong_line_is_refused_alone_with_its_number_and_its_column(
    load, town_row, make_siret, cells, column, message
):
    good = {**town_row, "identifiant": make_siret(2)}
    report = load(lines(good, {**town_row, **cells}))
    assert (report.created, report.refused) == (1, 1)
    error = report.errors[0]
    assert (error.line, error.column) == (3, column)
    assert message in error.message
    assert str(error).startswith(f"Ligne 3, colonne « {column} » : ")
    assert str(error).endswith(".")
    assert not str(error).endswith("..")


def test_a_private_structure_never_becomes_public_by_a_file(load, town_row, structure):
    structure("Charpentes Lemoine", nature=Nature.PRIVATE, identifier=town_row["identifiant"])
    report = load(lines(town_row))
    assert (report.created, report.updated, report.refused, report.units) == (0, 0, 1, 0)
    assert "structure privée" in str(report.errors[0])
    assert Organisation.objects.get().legal_name == "Charpentes Lemoine"


@pytest.mark.parametrize("separator", [";", ","])
def test_both_separators_and_a_byte_order_mark_are_read(load, town_row, separator):
    assert load(lines(town_row, separator=separator), encoding="utf-8-sig").created == 1


def test_a_name_may_hold_quotes_separators_and_tags(load, town_row):
    name = 'Régie « Eau; Gaz », "Nord" <script>alert(1)</script>'
    load(lines({**town_row, "raison_sociale": name}))
    assert Organisation.objects.get().legal_name == name


def test_blank_lines_are_skipped_and_do_not_shift_the_numbers(load, town_row):
    text = lines(town_row).replace("\r\n", "\r\n\r\n", 1) + ";;;\r\n" + "mauvais;ligne\r\n"
    report = load(text)
    assert (report.lines, report.created) == (2, 1)
    assert report.errors[0].line == 5


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "Il manque les colonnes : identifiant, raison_sociale"),
        (b"identifiant;ville\n1;Marly\n", "Il manque les colonnes : raison_sociale"),
        (b"identifiant;raison_sociale;couleur\n", "Colonnes inconnues : couleur"),
        ("identifiant;raison_sociale\n1;Régie\n".encode("latin-1"), "CSV UTF-8"),
    ],
)
def test_a_file_that_is_not_the_directory_is_refused_with_a_sentence(load, content, message):
    with pytest.raises(services.DirectoryFileRefused) as refusal:
        load(content)
    assert message in refusal.value.message
    assert not Organisation.objects.exists()


def test_a_file_that_is_not_there_is_refused_with_a_sentence(tmp_path, now):
    with pytest.raises(services.DirectoryFileRefused, match="ne peut pas être lu"):
        services.import_directory(path=tmp_path / "absent.csv", actor=SYSTEM, now=now)


def test_progress_is_told_and_large_files_cost_few_queries(load, town_row, make_siret, django_assert_max_num_queries):
    rows = [{**town_row, "identifiant": make_siret(i), "code_service": "A"} for i in range(1, 1201)]
    told = []
    with django_assert_max_num_queries(70):
        report = load(lines(*rows), progress=told.append)
    assert told == [500, 1000, 1200]
    assert (report.created, report.units, Organisation.objects.count()) == (1200, 1200, 1200)


def test_an_import_leaves_one_audit_event_with_its_figures(load, town_row):
    load(lines(town_row, {**town_row, "identifiant": "x"}))
    event = AuditEvent.objects.get(action="directory.import")
    assert event.details == {"created": "1", "updated": "0", "units": "1", "refused": "1"}


def test_too_many_errors_are_counted_but_not_all_kept(load, town_row, monkeypatch):
    monkeypatch.setattr(services, "KEPT_ERRORS", 2)
    report = load(lines(*[{**town_row, "identifiant": "x"}] * 5))
    assert (report.refused, len(report.errors)) == (5, 2)


def test_every_column_of_the_file_has_its_own_name():
    assert len(set(HEADER)) == len(HEADER)


def test_each_step_that_a_body_may_leave_out_has_its_column():
    assert set(optional_steps()) <= {column.field for column in STRUCTURE if column.setting}
