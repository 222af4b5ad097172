"""What the portal itself has to say of an invoice, as a finding: an error, or a remark."""

from coryphee.formats.finding import Finding, Severity


def error(
    rule: str, term: str, title: str, message: str, remedy: str, *, found: str = "", expected: str = ""
) -> Finding:
    """It holds the invoice back; `term` is the field that it is about (BT-…)."""
    return Finding(
        rule=rule,
        severity=Severity.ERROR,
        title=title,
        message=message,
        remedy=remedy,
        terms=(term,),
        found=found,
        expected=expected,
    )


def warning(
    rule: str, term: str, title: str, message: str, remedy: str, *, found: str = "", expected: str = ""
) -> Finding:
    """It is worth a word, and the invoice may leave."""
    return Finding(
        rule=rule,
        severity=Severity.WARNING,
        title=title,
        message=message,
        remedy=remedy,
        terms=(term,),
        found=found,
        expected=expected,
    )
