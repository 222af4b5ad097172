"""What a person sent is given back to the system with the answer, not when the collector next comes by."""

import gc
import weakref

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from coryphee.delegations.services import actor_for
from coryphee.einvoices.reading import UnreadableDeposit
from coryphee.einvoices.views import verify
from coryphee.invoices.views import deposit
from tests.factories import NOW
from tests.invoicing import Cast


class Content(bytearray):
    """Bytes that can be watched."""


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("view", "reads"),
    [
        (verify, "coryphee.einvoices.views.look_at"),
        (deposit.deposit, "coryphee.invoices.services.prepare_deposit"),
    ],
)
def test_a_refused_file_goes_with_its_answer(cast: Cast, rf, monkeypatch, view, reads):
    """The refusal and the frame that said it kept each other, and the file: 250 MB after a few of them."""
    watched = []

    def refuse(*_args, **_kwargs):
        content = Content(b"<a>")
        watched.append(weakref.ref(content))
        raise UnreadableDeposit("Ce fichier n’est pas une facture.")

    monkeypatch.setattr(reads, refuse)
    request = rf.post("/", {"file": SimpleUploadedFile("f.xml", b"<a>"), "supplier": cast.carpenter.pk})
    request.user, request.actor = cast.jeanne, actor_for(cast.jeanne, now=NOW, origin="test")
    gc.disable()
    try:
        assert view(request).status_code == 422
        assert [one() for one in watched] == [None]
    finally:
        gc.enable()
