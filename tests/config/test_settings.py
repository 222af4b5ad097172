"""Behind a proxy everything follows from the public address and the number of proxies (issue of the TLS sign-in)."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.test import Client

from coryphee.config.env import WrongSetting, amount, database_config, flag, log_level, number, scanner
from tests.factories import make_user

ROOT = Path(__file__).resolve().parents[2]
SHOW = (
    "import json; from coryphee.config import settings as s; print(json.dumps({n: getattr(s, n) for n in ("
    "'ALLOWED_HOSTS', 'CSRF_TRUSTED_ORIGINS', 'SESSION_COOKIE_SECURE', 'CSRF_COOKIE_SECURE', 'SECURE_HSTS_SECONDS', "
    "'HTTPS', 'PUBLIC_URL', 'DATABASES', 'PORTAL_OPERATOR', 'PORTAL_CONTACT', 'UNNAMED')}))"
)


def settings_with(tmp_path, database="", **given):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CORYPHEE_")}
    environment = kept | {"CORYPHEE_DATA_DIR": str(tmp_path), **{f"CORYPHEE_{k}": v for k, v in given.items()}}
    environment["DATABASE_URL"] = database
    command = [sys.executable, "-c", SHOW]
    return json.loads(subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True).stdout)


def test_a_public_address_by_tls_is_all_that_an_operator_must_say(tmp_path):
    found = settings_with(tmp_path, PUBLIC_URL="https://portail.example/")
    assert "portail.example" in found["ALLOWED_HOSTS"]
    assert found["CSRF_TRUSTED_ORIGINS"] == ["https://portail.example"]
    assert found["SESSION_COOKIE_SECURE"] and found["CSRF_COOKIE_SECURE"] and found["HTTPS"]
    assert found["SECURE_HSTS_SECONDS"] > 0
    assert found["PUBLIC_URL"] == "https://portail.example"


def test_without_tls_nothing_pretends_to_it(tmp_path):
    found = settings_with(tmp_path, PUBLIC_URL="http://mairie.local:8000")
    assert not (found["SESSION_COOKIE_SECURE"] or found["HTTPS"] or found["SECURE_HSTS_SECONDS"])
    assert found["CSRF_TRUSTED_ORIGINS"] == ["http://mairie.local:8000"]


def test_visitors_wait_for_a_lock_some_seconds_and_a_worker_as_long_as_it_takes(tmp_path):
    """One locked table took every thread for ten seconds."""
    base = "postgres://coryphee@127.0.0.1/coryphee"
    for given, said in (
        ({"STATEMENT_SECONDS": "10", "LOCK_SECONDS": "3"}, (10_000, 3_000, 30_000)),
        ({}, (0, 0, 0)),
    ):
        names = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
        options = settings_with(tmp_path, base, **given)["DATABASES"]["default"]["OPTIONS"]["options"]
        assert options == " ".join(f"-c {name}={value}" for name, value in zip(names, said, strict=True))


def test_a_foreign_host_leaves_one_line_a_minute(db, client, monkeypatch, caplog):
    for n, seconds in enumerate((0, 1, 59, 61)):
        clock = SimpleNamespace(monotonic=lambda now=1e9 + seconds: now)
        monkeypatch.setattr("coryphee.core.logs.time", clock)
        assert client.get("/connexion/", headers={"host": f"autre-{n}.example"}).status_code == 400
    found = [(one.levelname, one.getMessage()) for one in caplog.records if "DisallowedHost" in one.name]
    assert [level for level, _text in found] == ["WARNING", "WARNING"]
    assert [name in text for name, (_level, text) in zip(("autre-0", "autre-3"), found, strict=True)] == [True, True]


@pytest.fixture
def behind_tls(settings):
    settings.HTTPS = True
    settings.PUBLIC_URL = "https://portail.example"
    settings.ALLOWED_HOSTS = ["portail.example", "127.0.0.1"]
    settings.CSRF_TRUSTED_ORIGINS = ["https://portail.example"]
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    settings.SECURE_HSTS_SECONDS = 60
    return Client(enforce_csrf_checks=True)


@pytest.mark.parametrize("host", ["portail.example", "127.0.0.1:8000"])
def test_a_browser_signs_in_through_tls_whatever_host_the_proxy_names(db, behind_tls, host):
    person = make_user("jeanne@lemoine.example")
    person.set_password("Un-mot-de-passe-2026")
    person.save()
    page = behind_tls.get("/connexion/", headers={"host": host})
    assert page["Strict-Transport-Security"].startswith("max-age=60")
    token = behind_tls.cookies["csrftoken"]
    assert token["secure"]
    answer = behind_tls.post(
        "/connexion/",
        {"email": person.email, "password": "Un-mot-de-passe-2026", "csrfmiddlewaretoken": token.value},
        headers={"host": host, "origin": "https://portail.example", "referer": "https://portail.example/connexion/"},
    )
    assert (answer.status_code, answer["Location"]) == (302, "/")
    assert {name: bool(cookie["secure"]) for name, cookie in behind_tls.cookies.items()} == dict.fromkeys(
        behind_tls.cookies, True
    )


def test_a_foreign_origin_is_still_refused(db, behind_tls):
    behind_tls.get("/connexion/", headers={"host": "portail.example"})
    answer = behind_tls.post(
        "/connexion/",
        {"email": "x@x.fr", "password": "x", "csrfmiddlewaretoken": behind_tls.cookies["csrftoken"].value},
        headers={"host": "portail.example", "origin": "https://malin.example"},
    )
    assert "sessionid" not in behind_tls.cookies
    assert answer.status_code in (302, 403)


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("none", None),
        ("clamd:127.0.0.1:3310", ("127.0.0.1", 3310)),
        ("clamd:antivirus.example:3310", ("antivirus.example", 3310)),
        ("clamd:[::1]:3310", ("::1", 3310)),
    ],
)
def test_a_scanner_is_written_with_its_machine_and_port(monkeypatch, given, address):
    monkeypatch.setenv("CORYPHEE_VIRUS_SCANNER", given)
    assert scanner("VIRUS_SCANNER") == address


@pytest.mark.parametrize(
    ("read", "name", "given"),
    [
        *(
            (scanner, "VIRUS_SCANNER", given)
            for given in ("", "oui", "clamd", "clamd:127.0.0.1", "clamd:::1:3310", "Clamd:127.0.0.1:3310")
        ),
        *((scanner, "VIRUS_SCANNER", given) for given in ("clamav:127.0.0.1:3310", "clamd:x:0", "clamd:x:99999")),
        (flag, "DEMO", "oui"),
        (number, "TRUSTED_PROXIES", "-1"),
        (number, "TRUSTED_PROXIES", "deux"),
        (amount, "LATE_INTEREST_FLAT", "40 €"),
        (amount, "LATE_INTEREST_FLAT", "NaN"),
        (log_level, "LOG_LEVEL", "verbeux"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_when_settings_are_read(monkeypatch, read, name, given):
    """`serve` started, and the first deposit was a 500."""
    monkeypatch.setenv(f"CORYPHEE_{name}", given)
    with pytest.raises(WrongSetting, match=f"CORYPHEE_{name} vaut « {given} »"):
        read(name) if read is scanner else read(name, {flag: False, number: 0}.get(read, ""))


@pytest.mark.parametrize("url", ["mysql://u@h/x", "oracle://u@h/x", "postgres:///", "postgres://h", "pouet"])
def test_a_base_of_another_kind_is_a_sentence(url):
    with pytest.raises(WrongSetting, match="DATABASE_URL ne se lit pas"):
        database_config(url)


def test_flags_are_read_as_before(monkeypatch):
    for given, said in (("1", True), ("True", True), ("on", True), ("0", False), ("false", False), ("", False)):
        monkeypatch.setenv("CORYPHEE_DEMO", given)
        assert flag("DEMO", not said) is said


def test_a_real_portal_calls_nothing_a_demonstration(tmp_path):
    """A legal notice named « Exploitant de démonstration », real mails said assistance@example.org."""
    real = settings_with(tmp_path, MAIL_FROM="portail@mairie.example", PORTAL_OPERATOR="")
    assert real["PORTAL_OPERATOR"] == "L’exploitant de ce portail"
    assert real["PORTAL_CONTACT"] == "portail@mairie.example"
    of_the_law = ["OPERATOR_SIREN", "OPERATOR_ADDRESS", "OPERATOR_PHONE"]
    of_the_law += ["PUBLICATION_DIRECTOR", "PORTAL_HOST", "DPO_CONTACT"]
    assert real["UNNAMED"] == ["PORTAL_OPERATOR", "PORTAL_CONTACT", *of_the_law]
    named = settings_with(
        tmp_path, MAIL_FROM="p@mairie.example", PORTAL_OPERATOR="Ville", PORTAL_CONTACT="aide@mairie.example"
    )
    assert (named["PORTAL_OPERATOR"], named["PORTAL_CONTACT"], named["UNNAMED"]) == (
        "Ville",
        "aide@mairie.example",
        of_the_law,
    )
    assert settings_with(tmp_path, DEMO="1")["PORTAL_OPERATOR"] == "Exploitant de démonstration"
