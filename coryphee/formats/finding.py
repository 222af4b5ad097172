"""What a check has to say about an invoice, in words a person can act on (P-07)."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How grave a finding is: an error refuses the invoice, a warning lets it pass, an information only tells."""

    ERROR = "error"  # the rule set that was asked for refuses the invoice
    WARNING = "warning"  # accepted, but somebody should look
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One fact about one place of the invoice; `rules` lists every rule that this one fact breaks."""

    rule: str  # the id quoted to others: "BR-CO-14", "XSD", "CORYPHEE-IBAN"…
    severity: Severity
    title: str  # « Le total de TVA ne correspond pas aux lignes »
    message: str  # one or two sentences with the values found and expected
    remedy: str  # what to do, in the imperative
    terms: tuple[str, ...] = ()  # business terms concerned: ("BT-110",)
    label: str = ""  # « Montant total de la TVA (BT-110) »
    location: str = ""  # for people: « ligne 3, « Vis inox » »; empty for the whole invoice
    path: str = ""  # technical: XPath or byte position, shown folded
    found: str = ""
    expected: str = ""
    rules: tuple[str, ...] = ()  # other rule ids that this same fact breaks
    fixable: bool = False  # a single certain repair exists (see `formats.repair`)
    readings: tuple[str, ...] = ()  # the ways to mend it between which only the seller can choose (`repair.choices`)
    fix: str = ""  # the value that this repair writes, for people: « 1 234,56 »


class UnreadableInvoice(Exception):
    """The file cannot be read as an invoice at all; the message is a French sentence for its sender.

    `code` is stable and says why: "not_xml", "dtd", "too_large", "too_deep", "encoding", "empty", "unknown_root",
    "pdf_damaged", "pdf_encrypted", "pdf_without_invoice", "pdf_several_invoices", "archive_bomb", "wrong_type",
    "not_convertible".
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
