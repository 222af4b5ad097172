"""What a portal checks beside the rules: the sums of EN 16931; CORYPHEE-… on identifiers, dates, signs."""

from datetime import UTC, date, datetime
from itertools import islice

from coryphee.formats.checks.business import check_business
from coryphee.formats.checks.contradictions import check_contradictions
from coryphee.formats.checks.identifiers import check_identifiers
from coryphee.formats.checks.oddities import check_oddities
from coryphee.formats.checks.sums import check_sums
from coryphee.formats.finding import Finding
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.syntaxes.problems import MAX_FINDINGS


def check_document(document: InvoiceDocument, *, today: date | None = None) -> list[Finding]:
    """BR-CO-10 to BR-CO-17 as EN 16931 rounds them, and the CORYPHEE-… warnings; one finding for each fact.

    What is absent is not complained about here: mandatory terms are the business of the rule engine.
    `today` (the day of this machine by default) decides what is in the future.
    """
    today = today or datetime.now(UTC).astimezone().date()
    checks = (
        check_sums(document),
        check_business(document, today),
        check_identifiers(document),
        check_oddities(document),
        check_contradictions(document),
    )
    return [finding for check in checks for finding in islice(check, MAX_FINDINGS)]


__all__ = ["check_document"]
