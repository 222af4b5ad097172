"""Who may end a billing mandate: whoever may sign one; neither a clerk of the firm nor the staff."""

import pytest
from django.urls import reverse

from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations import services
from coryphee.organisations.models import BillingMandate
from tests.factories import NOW, actor_of, make_carpenter, make_jeanne, make_member, make_staff

pytestmark = pytest.mark.django_db


def test_no_clerk_ends_the_mandate_of_his_firm(client_as):
    carpenter = make_carpenter()
    address = reverse("organisations:mandate", args=[carpenter.pk])
    assert client_as(make_jeanne(carpenter)).post(address, {"do": "sign", "accepts": "on"}).status_code == 302
    clerk = client_as(make_member(carpenter, InvoiceWorkspace.ISSUED))
    assert clerk.post(reverse("organisations:revoke_mandate", args=[carpenter.pk])).status_code == 403
    assert BillingMandate.objects.get().revoked_at is None


def test_staff_read_the_mandate_of_a_firm_and_neither_sign_nor_end_it(client_as):
    """« Lire et signer » and « Révoquer le mandat » of a client were offered to them."""
    carpenter = make_carpenter()
    page, address = (reverse(f"organisations:{name}", args=[carpenter.pk]) for name in ("detail", "mandate"))
    nadia, jeanne = make_staff(), make_jeanne(carpenter)
    staff = client_as(nadia)
    assert "Lire et signer" not in staff.get(page).content.decode()
    assert "Lire le mandat" in staff.get(page).content.decode()
    client_as(jeanne).post(address, {"do": "sign"})
    assert "Révoquer" not in staff.get(address).content.decode()
    ends = reverse("organisations:revoke_mandate", args=[carpenter.pk])
    assert [staff.get(ends).status_code, staff.post(ends).status_code] == [403, 403]
    mandate = BillingMandate.objects.get()
    with pytest.raises(services.NotManager, match="Seul un gestionnaire"):
        services.revoke_billing_mandate(mandate=mandate, actor=actor_of(nadia), now=NOW)
    mandate.refresh_from_db()
    assert mandate.revoked_at is None
