"""The words of the components: sizes, account numbers, amounts and dates as people read them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from coryphee.ui.templatetags.ui import ui_amount, ui_date, ui_datetime, ui_iban, ui_size, ui_status


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
    assert ui_amount("10848.20") == ui_amount(Decimal("10848.2")) == "10\u202f848,20\xa0€"


def test_a_moment_is_told_in_the_time_of_paris():
    assert ui_datetime(datetime(2026, 11, 20, 23, 30, tzinfo=UTC)) == "21/11/2026 à 00:30"
    assert ui_date(datetime(2026, 11, 20, 23, 30, tzinfo=UTC)) == ui_date(date(2026, 11, 21)) == "21/11/2026"


def test_a_status_of_an_unknown_tone_is_neutral_and_its_words_are_escaped():
    assert ui_status("<b>", "loud") == '<span class="ds-tag" data-color="neutral">&lt;b&gt;</span>'
