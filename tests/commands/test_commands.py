"""The program `coryphee`: help everywhere, codes 0, 1 and 2, sentences that say what to do."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import click
import pytest
from click.testing import CliRunner, Result
from django.db import OperationalError, connection
from django.utils import timezone

from bench.tamper import drop_guards
from coryphee import __main__ as program
from coryphee.__main__ import SUBJECTS, main
from coryphee.accounts.models import User
from coryphee.audit import services as audit
from coryphee.audit.models import AuditEvent
from coryphee.commands import doctor as doctor_module
from coryphee.core.models import AT_ONCE, Job, JobState
from coryphee.documents import services as documents
from coryphee.formats.xml.records import walk
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations.enums import Workspace
from coryphee.organisations.models import Capability, Membership, Organisation
from tests.factories import NOW, TOWN_SIRET, make_carpenter, make_hospital, make_town, make_user

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str, data: str | None = None) -> Result:
    return CliRunner().invoke(main, list(arguments), input=data)


def _every_command(group: click.Group, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found = []
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        found.append((*path, name))
        if isinstance(command, click.Group):
            found += _every_command(command, (*path, name))
    return found


@pytest.mark.parametrize("path", _every_command(main), ids=" ".join)
def test_every_command_says_what_it_does(path):
    result = run(*path, "--help")
    assert result.exit_code == 0
    assert len(result.output.splitlines()) > 4
    assert result.output.splitlines()[2].strip()  # the sentence under the usage line


def test_an_unknown_command_is_a_misuse():
    assert run("inconnue").exit_code == 2
    assert run("serve", "--port", "0").exit_code == 2


def test_a_command_of_the_portal_without_the_portal_says_what_to_install(monkeypatch):
    monkeypatch.setattr(program, "find_spec", lambda name: None if name == "granian" else object())
    result = run("serve", "--port", "8001")
    assert result.exit_code == 2
    assert result.stderr == (
        "« serve » est une commande du portail, qui n’est pas installé ici : pip install 'coryphee[portal]'.\n"
    )
    assert run("validate", "--help").exit_code == 0


def test_serve_bounds_what_a_visitor_waits_for_the_database(monkeypatch):
    served = []
    monkeypatch.setattr(os, "environ", {name: value for name, value in os.environ.items() if "_SECONDS" not in name})
    monkeypatch.setattr("coryphee.commands.run.load_settings", lambda: None)
    monkeypatch.setattr("coryphee.commands.run.check_port", lambda *_arguments: None)
    monkeypatch.setattr("coryphee.commands.run._open_many_files", lambda: None)
    monkeypatch.setattr("coryphee.commands.run.told_when_it_answers", lambda *_arguments: None)
    monkeypatch.setattr("granian.Granian", lambda *_given, **_named: SimpleNamespace(serve=lambda: served.append(1)))
    assert run("serve").exit_code == 0
    assert served
    assert (os.environ["CORYPHEE_STATEMENT_SECONDS"], os.environ["CORYPHEE_LOCK_SECONDS"]) == ("10", "3")


def test_the_program_runs_as_a_module():
    done = subprocess.run(
        [sys.executable, "-m", "coryphee", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert all(name in done.stdout for name in SUBJECTS)


# -- user create ------------------------------------------------------------


def create(*more: str, data: str | None = None) -> Result:
    names = ("--email", "Nadia@Marly.example", "--first-name", "Nadia", "--last-name", "Roy")
    return run("user", "create", *names, *more, data=data)


@pytest.mark.django_db
def test_the_drawn_password_is_shown_once_and_opens_the_account():
    result = create("--staff")
    assert result.exit_code == 0, result.output
    password = result.output.split(" : ")[-1].strip()
    user = User.objects.get(email="nadia@marly.example")
    assert user.is_staff_member
    assert user.check_password(password)


def test_a_question_without_an_answer_is_said_in_french():
    result = run("user", "create", data="")
    assert result.exit_code == 1
    assert "Interrompu : rien n’a été fait." in result.output
    assert "Aborted" not in result.output


@pytest.mark.django_db
def test_a_given_password_is_read_from_the_standard_input_and_never_shown():
    result = create("--password-stdin", data="Menuiserie-et-Copeaux-7\n")
    assert result.exit_code == 0, result.output
    assert "Copeaux" not in result.output
    assert User.objects.get(email="nadia@marly.example").check_password("Menuiserie-et-Copeaux-7")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("make", "workspace"), [(make_town, InvoiceWorkspace.RECEIVED), (make_carpenter, InvoiceWorkspace.ISSUED)]
)
def test_the_manager_of_a_structure_gets_its_workspaces_at_once(make, workspace):
    organisation = make()
    spaced = " ".join((organisation.identifier[:3], organisation.identifier[3:]))
    assert create("--manager-of", spaced).exit_code == 0
    membership = Membership.objects.get(user__email="nadia@marly.example", organisation=organisation)
    assert membership.role == "GESTIONNAIRE_PRINCIPAL"
    held = set(Capability.objects.filter(membership=membership).values_list("workspace", flat=True))
    assert held == {Workspace.MANAGER, workspace}


@pytest.mark.django_db
def test_an_unknown_structure_creates_no_account():
    result = create("--manager-of", TOWN_SIRET)
    assert result.exit_code == 1
    assert "directory import" in result.output
    assert not User.objects.exists()


@pytest.mark.django_db
def test_an_address_that_is_taken_or_a_weak_password_is_refused():
    make_user("nadia@marly.example")
    assert create().exit_code == 1
    assert "porte déjà" in create().output
    weak = run(
        "user", "create", "--email", "a@b.fr", "--first-name", "A", "--last-name", "B", "--password-stdin", data="abc\n"
    )
    assert weak.exit_code == 1
    assert not User.objects.filter(email="a@b.fr").exists()


@pytest.mark.django_db
def test_an_account_is_put_back_where_nobody_can_do_it_from_a_screen():
    user = make_user("nadia@marly.example", is_staff_member=True)
    User.objects.update(is_active=False)
    for said in ("Compte réactivé", "déjà actif"):
        result = run("user", "activate", "--email", " Nadia@Marly.example")
        assert (result.exit_code, said in result.output) == (0, True)
        user.refresh_from_db()
        assert user.is_active
    assert AuditEvent.objects.filter(action="user.reactivate", target=f"user:{user.pk}").count() == 1
    unknown = run("user", "activate", "--email", "x@y.example")
    assert (unknown.exit_code, "Aucun compte" in unknown.output) == (1, True)


# -- audit verify ------------------------------------------------------------


@pytest.mark.django_db
def test_an_untouched_trail_is_proved():
    make_town()
    audit.seal()
    make_hospital()
    result = run("audit", "verify", "--json")
    assert result.exit_code == 0
    sealed = AuditEvent.objects.exclude(sequence=None).count()
    assert json.loads(result.stdout) == {
        "ok": True,
        "lines": sealed,
        "unsealed": AuditEvent.objects.count() - sealed,
        "problem": "",
        "sequence": None,
    }
    assert "Piste intacte" in run("audit", "verify").stdout


@pytest.mark.django_db
def test_a_trail_without_any_anchor_is_proved_with_a_warning(settings, tmp_path):
    settings.AUDIT_ANCHORS = tmp_path / "ancres.txt"
    make_town()
    anchor = run("audit", "head").stdout.strip()
    alone = run("audit", "verify")
    assert (alone.exit_code, "aucune ancre" in alone.stderr) == (0, True)
    assert "aucune ancre" not in run("audit", "verify", "--since", anchor).stderr


@pytest.mark.django_db
def test_a_line_changed_behind_the_portal_is_found():
    make_town()
    audit.seal()
    drop_guards()
    AuditEvent.objects.filter(sequence=2).update(actor_label="Personne")
    result = run("audit", "verify", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["sequence"] == 2
    assert "altérée" in run("audit", "verify").output


@pytest.mark.django_db
def test_the_anchor_that_was_printed_is_asked_for_later():
    make_town()
    anchor = run("audit", "head").stdout.strip()
    assert run("audit", "verify", "--since", anchor, "--since", anchor).exit_code == 0
    other = f"{anchor.split(':')[0]}:{'0' * 64}"
    result = run("audit", "verify", "--since", other)
    assert (result.exit_code, "ancre gardée" in result.output) == (1, True)
    wrong = run("audit", "verify", "--since", "12")
    assert (wrong.exit_code, "n’est pas une ancre" in wrong.output) == (1, True)


@pytest.mark.django_db
@pytest.mark.parametrize("command", ["verify", "head"])
def test_a_trail_without_its_table_is_a_sentence(command):
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE audit_auditevent")
    result = run("audit", command)
    assert (result.exit_code, "La piste manque" in result.output) == (1, True)


@pytest.mark.parametrize("command", ["verify", "head"])
def test_a_database_that_does_not_answer_is_a_sentence(monkeypatch, command):
    def silent() -> None:
        raise OperationalError("could not connect")

    monkeypatch.setattr(audit, "head", silent)
    monkeypatch.setattr(audit, "seal", silent)
    result = run("audit", command)
    assert (result.exit_code, "ne répond pas" in result.output) == (1, True)


# -- documents verify ------------------------------------------------------------


@pytest.mark.django_db
def test_files_that_are_missing_or_changed_are_named():
    kept, changed, lost = (
        documents.store(content, filename="lettre.txt", max_bytes=100, now=NOW).document
        for content in (b"un", b"deux", b"trois")
    )
    assert run("documents", "verify").output == "Fichiers intacts : 3.\n"
    documents.path_of(changed).write_bytes(b"autre")
    documents.path_of(lost).unlink()
    result = run("documents", "verify")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [f"{changed.sha256} a changé", f"{lost.sha256} manque"]
    assert "2 sur 3" in result.stderr
    assert kept.sha256 not in result.output


# -- directory import ------------------------------------------------------------


@pytest.mark.django_db
def test_an_import_says_what_entered_and_which_lines_were_refused(tmp_path):
    path = tmp_path / "annuaire.csv"
    path.write_text(_csv(tmp_path))
    result = run("directory", "import", str(path), "--json")
    report = json.loads(result.stdout)
    assert (report["lines"], report["created"], report["refused"]) == (2, 1, 1)
    assert result.exit_code == 1  # a line was refused
    assert report["errors"][0].startswith("Ligne 3")
    assert Organisation.objects.get().identifier == TOWN_SIRET
    again = run("directory", "import", str(path))
    assert "0 structures créées" in again.output
    assert "Ligne 3" in again.output


def _csv(tmp_path: Path) -> str:
    from coryphee.directory.services import REQUIRED

    values = {"siret": TOWN_SIRET, "identifiant": TOWN_SIRET, "type_identifiant": "SIRET", "type": "SIRET"}
    good = [values.get(name, "Commune de Marly") for name in REQUIRED]
    bad = ["123" if value == TOWN_SIRET else value for value in good]
    return "\n".join(";".join(row) for row in (REQUIRED, good, bad)) + "\n"


@pytest.mark.django_db
def test_a_file_that_is_no_directory_is_refused(tmp_path):
    path = tmp_path / "photo.csv"
    path.write_bytes(b"\xff\xd8\xff\xe0 photo")
    result = run("directory", "import", str(path))
    assert result.exit_code == 1
    assert result.output.strip()
    assert run("directory", "import", str(tmp_path / "absent.csv")).exit_code == 2


# -- doctor ------------------------------------------------------------


def examined() -> dict[str, tuple[bool, str]]:
    answers = json.loads(run("doctor", "--json").stdout)
    return {one["check"]: (one["ok"], one["text"]) for one in answers}


@pytest.mark.django_db
def test_the_doctor_examines_everything(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    (tmp_path / "staticfiles.json").write_text("{}")
    answers = examined()
    assert set(answers) == {
        "Python", "règles", "secret", "base de données", "migrations", "travaux", "piste d’audit",
        "exploitant", "adresse publique", "connexion", "fichiers statiques", "documents",
        "disque", "PDF", "courriel", "antivirus",
    }  # fmt: skip
    assert [name for name, (ok, _text) in answers.items() if not ok] == []
    assert run("doctor").exit_code == 0


@pytest.mark.django_db
def test_the_doctor_says_whether_the_rules_are_compiled(monkeypatch):
    monkeypatch.setattr(walk, "walk", object())
    assert examined()["règles"] == (True, "compilées")
    monkeypatch.setattr(walk, "walk", walk.plain)
    ok, text = examined()["règles"]
    assert ok and text.startswith("interprétées")


@pytest.mark.django_db
def test_each_trouble_says_what_to_do(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path / "nulle part"
    settings.SECRET_KEY = "court"
    settings.EMAIL_BACKEND = "coryphee.core.smtp.Backend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    settings.VIRUS_SCANNER = ("127.0.0.1", 1)
    (tmp_path / "fichier").write_text("")
    settings.DOCUMENTS_DIR = tmp_path / "fichier" / "documents"
    answers = examined()
    troubled = {name: text for name, (ok, text) in answers.items() if not ok}
    assert set(troubled) == {"fichiers statiques", "secret", "courriel", "antivirus", "documents"}
    assert "coryphee static" in troubled["fichiers statiques"]
    assert "CORYPHEE_MAIL_URL" in troubled["courriel"]
    assert run("doctor").exit_code == 1


@pytest.mark.django_db
def test_a_short_key_of_the_trail_is_remarked(settings):
    settings.AUDIT_KEY = "courte"
    ok, text = examined()["secret"]
    assert ok and "CORYPHEE_AUDIT_KEY" in text
    settings.AUDIT_KEY = "x" * 32
    assert examined()["secret"] == (True, "assez long")


@pytest.mark.django_db
def test_failed_and_forgotten_jobs_are_told():
    Job.objects.create(name="invoices.route", run_at=NOW, created_at=NOW, state=JobState.FAILED)
    assert examined()["travaux"][0] is False
    Job.objects.create(name="cases.tell", run_at=NOW.replace(year=2020), created_at=NOW)
    assert "coryphee worker" in examined()["travaux"][1]


@pytest.mark.django_db
def test_the_job_that_is_told_is_the_one_that_is_due_for_longest():
    now = timezone.now()
    ago = {minutes: now - timedelta(minutes=minutes) for minutes in (60, 30, 1)}
    Job.objects.create(name="retried", run_at=ago[1], created_at=ago[60])
    Job.objects.create(name="forgotten", run_at=AT_ONCE, created_at=ago[30])
    assert "« forgotten » attend" in examined()["travaux"][1]


@pytest.mark.django_db
def test_missing_libraries_are_named(monkeypatch):
    monkeypatch.setattr(doctor_module.ctypes.util, "find_library", lambda name: None)
    assert "libpango" in examined()["PDF"][1]
