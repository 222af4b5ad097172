"""Who may end a billing mandate: whoever may sign one, and the staff at his request; no clerk of the firm."""

import pytest
from django.urls import reverse

from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations.models import BillingMandate
from tests.factories import make_carpenter, make_jeanne, make_member

pytestmark = pytest.mark.django_db


def test_no_clerk_ends_the_mandate_of_his_firm(client_as):
    carpenter = make_carpenter()
    address = reverse("organisations:mandate", args=[carpenter.pk])
    assert client_as(make_jeanne(carpenter)).post(address, {"do": "sign", "accepts": "on"}).status_code == 302
    clerk = client_as(make_member(carpenter, InvoiceWorkspace.ISSUED))
    assert clerk.post(address, {"do": "revoke"}).status_code == 403
    assert BillingMandate.objects.get().revoked_at is None
