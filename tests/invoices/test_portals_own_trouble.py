"""What the portal cannot do now (its scanner, its disk) is its own trouble: said so, and nothing typed is lost."""

import errno

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from coryphee.documents.models import Document
from coryphee.invoices.enums import InvoiceStatus
from tests.browsing import drop, text_of
from tests.invoicing import Cast, invoice_in, prepare, ubl

NOBODY = ("127.0.0.1", 1)


def plan() -> SimpleUploadedFile:
    return SimpleUploadedFile("plan.txt", b"un plan")


def test_a_deposit_without_its_scanner_is_to_be_tried_again(cast: Cast, client_as, settings):
    """It answered 422, as of a wrong file."""
    settings.VIRUS_SCANNER = NOBODY
    page = drop(client_as(cast.jeanne), ubl(cast))
    assert (page.status_code, page["Retry-After"]) == (503, "60")
    said = text_of(page)
    assert "L’antivirus du portail ne répond pas" in said and "Réessayez" in said
    assert "à corriger" not in said
    assert not page.context["form"].errors.get("file")
    assert not Document.objects.exists()


def test_pieces_of_a_draft_are_to_be_chosen_again(cast: Cast, client_as, settings):
    draft = prepare(cast)
    settings.VIRUS_SCANNER = NOBODY
    given = {"version": draft.version, "pieces": [plan(), plan()]}
    page = client_as(cast.jeanne).post(reverse("invoices:add_pieces", args=[draft.pk]), given)
    assert (page.status_code, page["Retry-After"], draft.attachments.count()) == (503, "60", 0)
    said = text_of(page)
    assert "Choisissez-les à nouveau dans quelques minutes" in said
    assert "L’antivirus du portail ne répond pas" in said and "Aucune des pièces" in said


def test_a_comment_beside_a_piece_is_still_there(cast: Cast, client_as, settings):
    suspended = invoice_in(cast, InvoiceStatus.SUSPENDED)
    settings.VIRUS_SCANNER = NOBODY
    given = {"comment": "Voici le plan.", "pieces": plan()}
    page = client_as(cast.jeanne).post(reverse("invoices:supplement", args=[suspended.pk]), given)
    assert (page.status_code, page["Retry-After"], "Voici le plan." in page.content.decode()) == (503, "60", True)


def test_a_comment_is_still_there_when_the_disk_is_full(cast: Cast, client_as, monkeypatch):
    """A page of its own said it, without what was typed."""
    suspended = invoice_in(cast, InvoiceStatus.SUSPENDED)

    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("coryphee.documents.services.os.fsync", refuse)
    given = {"comment": "Voici le plan.", "pieces": plan()}
    page = client_as(cast.jeanne).post(reverse("invoices:supplement", args=[suspended.pk]), given)
    assert (page.status_code, "Voici le plan." in page.content.decode()) == (503, True)
    assert "n’a pas pu enregistrer « plan.txt »" in text_of(page)
    assert "à corriger" not in text_of(page)
