"""« Ce qui vous attend »: what the connected home shows first (F-160, B.1.5)."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone

from coryphee.cases.desks import FIRST_LINES, home_blocks
from coryphee.core.actor import SYSTEM, Actor, Level
from coryphee.einvoices.enums import DepositMode, FileFormat
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace
from coryphee.invoices.models import Invoice
from coryphee.organisations.enums import Nature
from coryphee.organisations.queries import grants_of
from coryphee.organisations.services import attach_user, create_organisation, grant_capability
from tests.factories import make_organisation
from tests.invoicing import written

pytestmark = pytest.mark.django_db
TODAY = datetime(2026, 11, 21, tzinfo=UTC).date()


def text_of(response):
    return response.content.decode()


@pytest.fixture
def town(now):
    return create_organisation(
        scheme="SIRET",
        identifier="21570447900017",
        legal_name="Commune de Marly",
        nature=Nature.PUBLIC,
        actor=SYSTEM,
        now=now,
    )


@pytest.fixture
def carpenter(now):
    return create_organisation(
        scheme="SIRET", identifier="73282932000074", legal_name="Charpentes Lemoine", actor=SYSTEM, now=now
    )


@pytest.fixture
def invoice(town, carpenter, now):
    def make(number, status=InvoiceStatus.MADE_AVAILABLE, *, due=10, **fields):
        sent = status != InvoiceStatus.DRAFT
        row = Invoice(
            number=number,
            supplier=carpenter,
            recipient=town,
            issue_date=TODAY,
            issue_year=2026,
            total_with_vat=Decimal("12000.00"),
            status=status,
            status_since=now,
            deposit_mode=DepositMode.UPLOAD,
            file_format=FileFormat.UBL,
            created_at=now,
            filed_at=now,
            made_available_at=now if sent else None,
            due_date=TODAY + timedelta(days=due) if sent else None,
            payment_delay=30 if sent else None,
            amount_due="120.00",
            **fields,
        )
        return written(row)

    return make


@pytest.fixture
def person(make_user, now):
    """Somebody who holds these workspaces in this organisation."""

    def make(organisation, *workspaces):
        user = make_user()
        membership = attach_user(user=user, organisation=organisation, actor=SYSTEM, now=now)
        for workspace in workspaces:
            grant_capability(
                membership=membership, workspace=workspace, level=Level.MODIFICATION, actor=SYSTEM, now=now
            )
        return user

    return make


def test_the_town_sees_what_is_to_process_the_most_urgent_first(client, person, town, invoice):
    invoice("F-3", due=30)
    invoice("F-1", due=2)
    invoice("F-2", InvoiceStatus.SUPPLEMENTED, due=9)
    invoice("F-4", InvoiceStatus.PAYMENT_ISSUED, paid_on=TODAY)
    client.force_login(person(town, InvoiceWorkspace.RECEIVED))
    page = text_of(client.get("/"))
    assert page.index("F-1") < page.index("F-2") < page.index("F-3")
    assert "F-4" not in page
    assert "Charpentes Lemoine" in page


def test_what_is_late_is_said(person, town, invoice):
    invoice("F-1", due=-1)
    invoice("F-2", due=0)
    user = person(town, InvoiceWorkspace.RECEIVED)
    actor = Actor(user_id=user.pk, label="x", grants=grants_of(user.pk))
    block = home_blocks(actor, today=TODAY)[0]
    assert [(item.number, item.late) for item in block.lines] == [("F-1", True), ("F-2", False)]


def test_the_carpenter_sees_what_came_back_and_no_due_date(person, carpenter, invoice, now):
    invoice("F-1", InvoiceStatus.SUSPENDED, status_reason="BON_DE_LIVRAISON", suspended_on=TODAY)
    invoice("F-2", InvoiceStatus.REJECTED, status_reason="MONTANT_ERR", rejection_treated_at=now)
    invoice("F-3", InvoiceStatus.DRAFT)
    user = person(carpenter, InvoiceWorkspace.ISSUED)
    actor = Actor(user_id=user.pk, label="x", grants=grants_of(user.pk))
    (block,) = home_blocks(actor, today=TODAY)
    assert (block.desk.name, block.count.number) == ("issued", 2)
    assert {item.number for item in block.lines} == {"F-1", "F-3"}
    assert all(item.due_date is None and not item.late for item in block.lines)
    assert {item.other_party for item in block.lines} == {"Commune de Marly"}


def test_only_the_first_ones_are_shown_but_all_are_counted(
    client, person, town, invoice, django_assert_max_num_queries
):
    for number in range(8):
        invoice(f"F-{number}", due=number)
    client.force_login(person(town, InvoiceWorkspace.RECEIVED))
    with django_assert_max_num_queries(8):
        response = client.get("/")
    (block,) = response.context["blocks"]
    assert (block.count.number, len(block.lines)) == (8, FIRST_LINES)


def test_invoices_of_others_never_show(client, make_user, invoice):
    invoice("F-1")
    client.force_login(make_user())
    page = text_of(client.get("/"))
    assert "F-1" not in page
    assert "Aucun espace de travail ne vous est ouvert" in page


def test_staff_are_led_to_their_session(client, make_user):
    """They have no structure of their own, and nothing to ask of a manager."""
    client.force_login(make_user(is_staff_member=True))
    page = text_of(client.get("/"))
    assert "/administration/session/" in page
    assert "Aucun espace de travail ne vous est ouvert" not in page


def test_nothing_to_do_says_so(client, person, town):
    client.force_login(person(town, InvoiceWorkspace.RECEIVED))
    assert "Rien à faire ici pour le moment." in text_of(client.get("/"))


def test_the_last_connection_is_shown(client, make_user):
    user = make_user(previous_login=datetime(2026, 11, 20, 8, 30, tzinfo=UTC))
    client.force_login(user)
    assert "Dernière connexion le 20/11/2026 à 09:30" in text_of(client.get("/"))


def test_news_are_on_the_connected_home_too(signed_in, make_news):
    make_news("Maintenance jeudi", published_at=timezone.now())
    assert "Maintenance jeudi" in text_of(signed_in.get("/"))


# -- several clients, and who may only look --------------------------------------------------------------------------


@pytest.fixture
def sophie(carpenter, make_user, now):
    """She files for the carpenter, and may look at what a second client sends."""
    second = make_organisation("MENUISERIE DURAND")
    user = make_user()
    for organisation, level in ((carpenter, Level.MODIFICATION), (second, Level.CONSULTATION)):
        membership = attach_user(user=user, organisation=organisation, actor=SYSTEM, now=now)
        workspace = InvoiceWorkspace.ISSUED
        grant_capability(membership=membership, workspace=workspace, level=level, actor=SYSTEM, now=now)
    return user, second


def test_an_accountant_of_several_clients_reads_whose_each_is(client, sophie, carpenter, invoice):
    """« 28 à faire » counted a client for whom she can do nothing, and no line named its client (seen_journeys 2)."""
    user, second = sophie
    invoice("F-1", InvoiceStatus.DRAFT)
    invoice("F-2", InvoiceStatus.DRAFT)
    invoice("S-1", InvoiceStatus.DRAFT)
    Invoice.objects.filter(number__startswith="S-").update(supplier=second)
    client.force_login(user)
    page = text_of(client.get("/"))
    assert "Charpentes Lemoine <b>2</b>" in page and "S-1" not in page.split("Actualités")[0].split("Où en sont")[0]
    listed = text_of(client.get(reverse("invoices:issued_search")))
    assert "Fournisseur" in listed and "MENUISERIE DURAND" in listed and "Charpentes Lemoine" in listed


def test_whoever_has_one_structure_reads_its_name_on_no_line(client, person, carpenter, invoice):
    invoice("F-1", InvoiceStatus.DRAFT)
    client.force_login(person(carpenter, InvoiceWorkspace.ISSUED))
    page = client.get("/").content.decode()
    assert "?structure=" not in page
    table = client.get(reverse("invoices:issued_search")).content.decode().split("<thead>")[1].split("</thead>")[0]
    assert "Destinataire" in table and "Fournisseur" not in table


def test_whoever_may_only_look_has_nothing_to_do(client, make_user, town, invoice, now):
    """« à traiter 14 », and no action anywhere."""
    user = make_user()
    membership = attach_user(user=user, organisation=town, actor=SYSTEM, now=now)
    given = {"workspace": InvoiceWorkspace.RECEIVED, "level": Level.CONSULTATION, "actor": SYSTEM, "now": now}
    grant_capability(membership=membership, **given)
    invoice("F-1", due=3)
    client.force_login(user)
    page = text_of(client.get("/"))
    assert "à traiter" not in page and "Factures reçues en attente de votre structure" in page
