"""The words of the components: sizes, account numbers, amounts and dates as people read them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.contrib.messages.storage.cookie import CookieStorage

from coryphee.core.errors import DomainError
from coryphee.ui.screens import attempt_or_say
from coryphee.ui.templatetags.ui import ui_amount, ui_date, ui_datetime, ui_iban, ui_size, ui_status


class CannotMove(DomainError):
    code = "cannot_move"


class Down(DomainError):
    code, status = "down", 503


def acting(error):
    if error is not None:
        raise error


def asked(rf):
    request = rf.post("/")
    request._messages = CookieStorage(request)
    return request


@pytest.mark.parametrize(
    ("octets", "written"),
    [(0, "0 octets"), (1, "1 octet"), (999, "999 octets"), (4_560, "4,6 ko"), (88_000, "88 ko"), (1_240_000, "1,2 Mo")],
)
def test_the_size_of_a_file(octets, written):
    assert ui_size(octets).replace("\xa0", " ") == written


def test_an_account_number_is_cut_as_a_bank_prints_it():
    assert ui_iban("FR7630006000011234567890189") == "FR76 3000 6000 0112 3456 7890 189"


def test_what_is_not_known_is_a_dash():
    assert ui_amount(None) == ui_date(None) == ui_datetime(None) == "—"


def test_an_amount_kept_as_text_is_written_like_any_other():
    assert ui_amount("10848.20") == ui_amount(Decimal("10848.2")) == "10\u00a0848,20\xa0€"


def test_a_moment_is_told_in_the_time_of_paris():
    assert ui_datetime(datetime(2026, 11, 20, 23, 30, tzinfo=UTC)) == "21/11/2026 à 00:30"
    assert ui_date(datetime(2026, 11, 20, 23, 30, tzinfo=UTC)) == ui_date(date(2026, 11, 21)) == "21/11/2026"


def test_a_status_of_an_unknown_tone_is_neutral_and_its_words_are_escaped():
    assert ui_status("<b>", "loud") == '<span class="ds-tag" data-color="neutral">&lt;b&gt;</span>'


@pytest.mark.parametrize(("error", "message"), [(CannotMove("Déjà payée."), "Déjà payée."), (None, "Fait.")])
def test_a_button_without_a_form_says_what_became_of_it(rf, error, message):
    request = asked(rf)
    assert attempt_or_say(request, lambda: acting(error), done="Fait.") == (error is None)
    assert [str(one) for one in request._messages] == [message]


def test_behind_a_button_too_a_breakdown_is_a_breakdown(rf):
    """« Réessayez dans un instant » as a message under 302 told supervisors and programs that all was well."""
    request = asked(rf)
    with pytest.raises(Down):
        attempt_or_say(request, lambda: acting(Down("L’antivirus ne répond pas.")), done="Fait.")
    assert list(request._messages) == []
