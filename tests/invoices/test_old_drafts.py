"""Drafts do not pile up: announced a week before, let go after thirty days, never without a word."""

from datetime import date, timedelta

import pytest

from coryphee.accounts.models import User
from coryphee.audit.models import AuditEvent
from coryphee.cases.services import create
from coryphee.einvoices.enums import DepositMode, FileFormat
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.models import Invoice
from coryphee.notifications.models import Notification
from tests.browsing import at, text_of
from tests.factories import NOW
from tests.invoicing import Cast, ubl

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def draft(cast: Cast) -> Invoice:
    return services.prepare_deposit(content=ubl(cast), filename="f.xml", actor=cast.actor("jeanne"), now=NOW)


def later(days: int) -> None:
    services.announce_and_drop_drafts(now=NOW + days * DAY)


def status(draft: Invoice) -> str:
    return Invoice.objects.get(pk=draft.pk).status


def told(draft: Invoice) -> list[Notification]:
    return list(Notification.objects.filter(key__startswith=f"drafts:{draft.supplier_id}:"))


def test_it_is_announced_a_week_before_to_those_who_may_write_it(cast, draft):
    later(22)
    assert told(draft) == []
    later(23)
    later(24)
    [notice] = told(draft)
    assert notice.user == cast.jeanne and notice.subject == "Un brouillon va être supprimé"
    assert f"{draft.number}, pour Commune de Marly, écrit le 21/11/2026, supprimé après le 21/12/2026" in notice.text
    assert notice.url == at("check", draft)


def test_it_goes_once_the_week_is_over_and_its_file_with_it(draft):
    later(23)
    later(29)
    assert status(draft) == S.DRAFT
    later(30)
    assert status(draft) == S.DRAFT  # its last day
    later(31)
    gone = Invoice.objects.get(pk=draft.pk)
    assert (gone.status, gone.original_id) == (S.DELETED, None)
    assert AuditEvent.objects.filter(action="invoice.expire", target=f"invoice:{draft.pk}").count() == 1


def test_nothing_goes_without_having_been_announced_a_week_ago(draft):
    """On a portal whose worker stood still, or that was just told to do so, the first run announces."""
    later(300)
    assert status(draft) == S.DRAFT and len(told(draft)) == 1
    later(306)
    assert status(draft) == S.DRAFT
    later(308)
    assert status(draft) == S.DELETED


def test_touched_again_it_stays_and_is_announced_anew(cast, draft):
    later(23)
    row = Invoice.objects.get(pk=draft.pk)
    services.complete_draft(invoice=row, actor=cast.actor("jeanne"), now=NOW + 25 * DAY, contract_number="M-1")
    later(31)
    assert status(draft) == S.DRAFT and len(told(draft)) == 1
    later(48)
    assert len(told(draft)) == 2
    later(56)
    assert status(draft) == S.DELETED


def test_what_was_sent_never_goes(cast, draft):
    services.submit_invoice(invoice=Invoice.objects.get(pk=draft.pk), actor=cast.actor("jeanne"), now=NOW)
    later(23)
    later(400)
    assert status(draft) != S.DELETED and told(draft) == []


def test_with_nobody_left_to_be_told_it_goes_all_the_same(draft):
    User.objects.update(is_active=False)
    later(23)
    later(31)
    assert status(draft) == S.DELETED


def test_kept_by_one_press_it_stays_a_month_more(cast, draft, client_as):
    later(23)
    row = Invoice.objects.get(pk=draft.pk)
    services.keep_draft(invoice=row, actor=cast.actor("jeanne"), now=NOW + 24 * DAY)
    later(53)
    assert status(draft) == S.DRAFT and services.kept_until(row) == date(2027, 1, 14)
    page = text_of(client_as(cast.jeanne).post(at("keep", draft), {"version": row.version}, follow=True))
    assert "Ce brouillon est gardé jusqu’au" in page


def test_an_empty_one_goes_without_a_word(cast):
    """Opening « Saisir » and leaving wrote a draft: eleven mails said the same of nothing."""
    empty = Invoice(
        supplier=cast.carpenter,
        deposit_mode=DepositMode.FORM,
        file_format=FileFormat.FORM,
        created_at=NOW,
        filed_at=NOW,
    )
    create(empty, "draft", actor=cast.actor("jeanne"), now=NOW)
    later(23)
    later(30)
    assert not Notification.objects.exists() and status(empty) == S.DRAFT
    later(31)
    assert status(empty) == S.DELETED


def test_the_operator_may_keep_them_for_ever(draft, settings):
    settings.DRAFT_KEEP_DAYS = 0
    later(23)
    later(400)
    assert status(draft) == S.DRAFT and told(draft) == []


def test_its_page_says_until_when_it_is_kept(cast, draft, client_as, settings):
    page = at("check", draft)
    assert "Gardé jusqu’au 21/12/2026" in text_of(client_as(cast.jeanne).get(page))
    settings.DRAFT_KEEP_DAYS = 0
    assert "Gardé jusqu’au" not in text_of(client_as(cast.jeanne).get(page))


def test_many_are_let_go_with_few_questions(cast, django_assert_max_num_queries):
    for n in range(12):
        services.prepare_deposit(
            content=ubl(cast, number=f"F-{n}"), filename="f.xml", actor=cast.actor("jeanne"), now=NOW
        )
    with django_assert_max_num_queries(14):
        later(23)
    notice = Notification.objects.get(key__startswith="drafts:")
    assert notice.subject == "12 brouillons vont être supprimés" and "F-11," in notice.text
