from typing import Any

import pytest
from django.test import Client

from coryphee.invoices.models import Invoice
from tests.browsing import drop, send
from tests.invoicing import Cast, make_cast, ubl


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


@pytest.fixture
def jeanne(client_as: Any, cast: Cast) -> Client:
    return client_as(cast.jeanne)


@pytest.fixture
def awa(client_as: Any, cast: Cast) -> Client:
    return client_as(cast.awa)


@pytest.fixture
def paul(client_as: Any, cast: Cast) -> Client:
    return client_as(cast.paul)


@pytest.fixture
def received(cast: Cast, jeanne: Client, work: Any) -> Invoice:
    """Jeanne's invoice, sent by her and in the town's hands."""
    drop(jeanne, ubl(cast))
    invoice = Invoice.objects.get()
    send(jeanne, invoice)
    work()
    invoice.refresh_from_db()
    return invoice
