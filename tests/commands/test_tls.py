"""`doctor` plays a sign-in by TLS through a proxy of its own, and says what would stop people."""

import pytest

from coryphee.commands.doctor import Trouble, _public_address, _sign_in
from coryphee.commands.tls import rehearsal

PUBLIC = "https://portail.example"


@pytest.fixture
def configured(monkeypatch):
    """The environment of an operator, for the scratch portal."""

    def set_to(**given):
        for name in ("PUBLIC_URL", "TRUSTED_PROXIES", "ALLOWED_HOSTS", "DEMO"):
            monkeypatch.delenv(f"CORYPHEE_{name}", raising=False)
        for name, value in given.items():
            monkeypatch.setenv(f"CORYPHEE_{name}", value)

    return set_to


@pytest.mark.slow
def test_a_right_configuration_lets_people_in(configured):
    configured(PUBLIC_URL=PUBLIC, TRUSTED_PROXIES="1")
    assert rehearsal.play(PUBLIC) == []


@pytest.mark.slow
def test_a_portal_that_does_not_know_its_public_address_refuses_them_and_it_is_said(configured):
    configured(PUBLIC_URL="http://portail.example", TRUSTED_PROXIES="1")
    found = rehearsal.play(PUBLIC)
    assert len(found) == 1
    assert "la connexion est refusée" in found[0]


@pytest.mark.slow
def test_a_portal_that_does_not_know_its_host_shows_no_page_and_it_is_said(configured):
    configured(PUBLIC_URL="https://autre.example", TRUSTED_PROXIES="1")
    found = rehearsal.play(PUBLIC)
    assert found == ["la page de connexion répond 400 : l’hôte public est-il dans CORYPHEE_ALLOWED_HOSTS ?"]


def test_what_the_rehearsal_finds_is_a_trouble(settings, monkeypatch):
    settings.HTTPS, settings.PUBLIC_URL = True, PUBLIC
    monkeypatch.setattr(rehearsal, "play", lambda url: [f"rien ne va à {url}."])
    with pytest.raises(Trouble, match="rien ne va à https://portail.example"):
        _sign_in()

    monkeypatch.setattr(rehearsal, "play", lambda url: [])
    assert "Votre propre proxy n’est pas essayé : ouvrez https://portail.example/sante/" in _sign_in()

    def cannot(url):
        raise rehearsal.CannotPlay("le serveur ne démarre pas.")

    monkeypatch.setattr(rehearsal, "play", cannot)
    with pytest.raises(Trouble, match="l’essai n’a pas pu se faire"):
        _sign_in()


@pytest.mark.parametrize(
    ("url", "https", "proxies", "said"),
    [
        ("http://portail.example", False, 1, "les mots de passe passeraient en clair"),
        ("https://portail.example", True, 0, "CORYPHEE_TRUSTED_PROXIES vaut 0"),
        ("portail.example", False, 0, "s’écrit"),
    ],
)
def test_an_address_that_would_harm_is_said(settings, url, https, proxies, said):
    settings.PUBLIC_URL, settings.HTTPS, settings.TRUSTED_PROXIES = url, https, proxies
    with pytest.raises(Trouble, match=said):
        _public_address()


def test_a_demonstration_on_this_machine_is_no_trouble(settings):
    settings.PUBLIC_URL, settings.HTTPS, settings.TRUSTED_PROXIES = "http://127.0.0.1:8000", False, 0
    assert _public_address() == "http://127.0.0.1:8000"
    assert "locale" in _sign_in()
