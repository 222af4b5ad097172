"""When all places are taken, a person is told to come back, by the screen itself and with the right status."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from coryphee.core.judging import Busy, TooHeavy, here
from coryphee.invoices.enums import InvoiceStatus
from tests.invoicing import Cast, invoice_in


@pytest.fixture
def refused(settings, monkeypatch):
    """The queue of `core.judging` answers this to whoever brings a file."""

    def set_to(error):
        class Full:
            asked = []

            def run(self, function, *arguments, visitor, port=None):
                self.asked.append(visitor)
                raise error

        settings.JUDGE_PROCESSES = 1
        monkeypatch.setattr(here, "_pool", Full())
        return Full.asked

    return set_to


def a_file():
    return {"file": SimpleUploadedFile("facture.xml", b"<Invoice/>", "application/xml")}


BUSY = Busy("Beaucoup de fichiers sont contrôlés en ce moment.")


def test_a_visitor_is_told_when_to_come_back(db, client, refused):
    asked = refused(BUSY)
    answer = client.post(reverse("einvoices:verify"), a_file(), REMOTE_ADDR="192.0.2.7")
    assert (answer.status_code, answer["Retry-After"]) == (429, "10")
    assert "Beaucoup de fichiers sont contrôlés en ce moment." in answer.content.decode()
    assert asked == ["192.0.2.7"]


def test_all_addresses_of_one_subscriber_are_one_visitor(db, client, refused, settings):
    """An IPv6 subscriber has 2^64 of them: each had places of its own in the queue of the files."""
    settings.TRUSTED_PROXIES = 1
    asked = refused(BUSY)
    for number in range(1, 4):
        client.post(reverse("einvoices:verify"), a_file(), headers={"X-Forwarded-For": f"2001:db8:1:2::{number}"})
    assert set(asked) == {"2001:db8:1:2::/64"}


def test_a_supplier_is_told_on_the_form_of_the_deposit(cast: Cast, client_as, refused):
    asked = refused(BUSY)
    answer = client_as(cast.jeanne).post(reverse("invoices:deposit"), a_file())
    assert (answer.status_code, answer["Retry-After"]) == (429, "10")
    assert "Beaucoup de fichiers" in answer.content.decode()
    assert asked == [f"account {cast.jeanne.pk}"]


def test_a_file_too_heavy_is_refused_like_any_other(db, client, refused):
    refused(TooHeavy("Ce fichier demande plus de temps ou de mémoire qu’aucune facture."))
    answer = client.post(reverse("einvoices:verify"), a_file())
    assert answer.status_code == 422
    assert "plus de temps ou de mémoire" in answer.content.decode()


@pytest.mark.parametrize("name", ["einvoices:correct_file", "einvoices:convert_file"])
def test_where_no_form_can_say_it_a_page_does(db, client, refused, name):
    refused(BUSY)
    answer = client.post(reverse(name), {"content": "PHgvPg==", "name": "x.xml", "target": "ubl"})
    assert (answer.status_code, answer["Retry-After"]) == (429, "10")
    assert "Pas tout de suite" in answer.content.decode()


def test_who_joins_an_archive_to_a_move_is_told_when_to_come_back_too(cast: Cast, client_as, monkeypatch):
    """It said 422, as for a file that is wrong."""

    def judged(*_asked: object, **_named: object) -> None:
        raise Busy("Beaucoup de fichiers sont contrôlés en ce moment.")

    monkeypatch.setattr("coryphee.documents.services.judge", judged)
    suspended = invoice_in(cast, InvoiceStatus.SUSPENDED)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("plan.txt", "un plan")
    given = {"comment": "Voici.", "pieces": SimpleUploadedFile("plans.zip", archive.getvalue())}
    answer = client_as(cast.jeanne).post(reverse("invoices:supplement", args=[suspended.pk]), given)
    assert (answer.status_code, answer["Retry-After"]) == (429, "10")
    page = answer.content.decode()
    assert ("Beaucoup de fichiers" in page, "Voici." in page) == (True, True)
    suspended.refresh_from_db()
    assert suspended.status == InvoiceStatus.SUSPENDED
