"""How often each recurring job comes: a table, so that one that comes a hundred times too seldom is seen."""

from coryphee.core import jobs

MINUTE, HOUR, DAY = 60, 3600, 86_400
EXPECTED = {
    "audit.seal": 15,
    "exports.sweep": 10 * MINUTE,
    "audit.anchor": HOUR,
    "core.forget_done_jobs": HOUR,
    "accounts.forget_old_sessions": DAY,
    "accounts.forget_old_tries": DAY,
    "directory.count_words": DAY,
    "directory.write_files": DAY,
    "documents.scan_kept": DAY,
    "documents.sweep_incoming": DAY,
    "invoices.ask_for_rates": DAY,
    "invoices.drop_drafts": DAY,
    "notifications.weekly_digests": 7 * DAY,
}


def test_each_recurring_job_comes_as_often_as_it_is_said():
    assert jobs.SCHEDULE == EXPECTED
