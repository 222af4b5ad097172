"""BR-FR-CPRO-01 to 44 (XP Z12-012): what Chorus Pro asks of invoices to the public sector.

No official rule file exists for them; they are written from the norm's text, over the semantic model.
`applies` says whether an invoice declares itself so; `check` assumes it is.
"""

from collections.abc import Iterable

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.model.labels import label
from coryphee.formats.rules.by_hand.cpro.lengths import LENGTHS
from coryphee.formats.rules.by_hand.cpro.model import (
    TRADE,
    Fact,
    PublicDirectory,
    PublicInvoice,
    PublicRule,
    Requirements,
    number,
)
from coryphee.formats.rules.by_hand.cpro.parties import PARTIES
from coryphee.formats.rules.facts import with_value
from coryphee.formats.xml.records.record import Document

__all__ = ["RULES", "PublicDirectory", "PublicRule", "Requirements", "applies", "check"]

MAX_LINES = 999_999
_CONTRACT_TYPES = frozenset({"CONTRAT", "MARCHE"})
_CONTRACT = (
    "cac:ContractDocumentReference/cbc:DocumentType",
    f"{TRADE}/ram:ApplicableHeaderTradeAgreement/ram:ContractReferencedDocument/ram:ReferenceTypeCode",
)
_TERMS = (
    "cac:PaymentTerms",
    f"{TRADE}/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradePaymentTerms/ram:Description",
)


def _contract_type(invoice: PublicInvoice) -> Iterable[Fact]:
    return [Fact(kind) for kind in invoice.texts(*_CONTRACT) if kind not in _CONTRACT_TYPES]


def _many(count: int, most: int) -> Iterable[Fact]:
    return [Fact(str(count))] if count > most else []


def _terms(invoice: PublicInvoice) -> Iterable[Fact]:
    return _many(len(invoice.texts(*_TERMS)), 1)


WHOLE: tuple[PublicRule, ...] = (
    PublicRule(
        number(1),
        ("BT-12",),
        "Le type de contrat est inconnu",
        "Le type de contrat est « {found} » : seuls CONTRAT et MARCHE sont admis.",
        "Écrivez CONTRAT ou MARCHE, ou retirez le type.",
        _contract_type,
        example="ACCORD",
    ),
    PublicRule(
        number(19),
        ("BG-25",),
        "Trop de lignes",
        "La facture a un million de lignes ou plus : {found}.",
        "Faites plusieurs factures.",
        lambda invoice: _many(len(invoice.document.lines), MAX_LINES),
        example="1 000 000",
    ),
    PublicRule(
        number(20),
        ("BG-3",),
        "Trop de factures antérieures",
        "Chorus Pro lit une seule facture antérieure : {found} sont citées.",
        "Gardez la facture que celle-ci corrige ou solde.",
        lambda invoice: _many(len(invoice.document.preceding), 1),
        example="2",
    ),
    PublicRule(
        number(24),
        ("BT-23",),
        "Le cadre de facturation S5 n’est pas admis",
        "Le cadre de facturation S5 (facture de sous-traitant non payée par l’acheteur public) n’est pas admis.",
        "Choisissez S3 (sous-traitant payé directement) si le marché le prévoit ; sinon, envoyez la facture au "
        "titulaire, pas à l’acheteur public.",
        lambda invoice: [Fact("S5")] if invoice.document.business_process == "S5" else [],
        example="S5",
    ),
    PublicRule(
        number(25),
        ("BT-20",),
        "Trop de conditions de paiement",
        "Une seule condition de paiement est admise : {found} sont données.",
        "Gardez une seule condition de paiement.",
        _terms,
        example="2",
    ),
)
RULES: tuple[PublicRule, ...] = tuple(sorted((*WHOLE, *LENGTHS, *PARTIES), key=lambda rule: rule.id))
_WITHOUT_DIRECTORY = tuple(rule for rule in RULES if not rule.needs_directory)
_WARNINGS = frozenset({number(16)})  # ignored, not refused


def applies(document: InvoiceDocument) -> bool:
    """Whether the invoice says that it is for the public sector: a note ADN that reads B2G."""
    return any(note.subject_code == "ADN" and note.text.strip() == "B2G" for note in document.notes)


def check(document: InvoiceDocument, records: Document, directory: PublicDirectory | None = None) -> list[Finding]:
    """What breaks the B2G rules; the five that ask the directory are left out without one."""
    invoice = PublicInvoice(document, records, directory)
    asked = _WITHOUT_DIRECTORY if directory is None else RULES
    return [_finding(rule, fact) for rule in asked for fact in rule.broken(invoice)]


def _finding(rule: PublicRule, fact: Fact) -> Finding:
    return Finding(
        rule=rule.id,
        severity=Severity.WARNING if rule.id in _WARNINGS else Severity.ERROR,
        title=rule.title,
        message=with_value(rule.message, fact.found),
        remedy=rule.remedy,
        terms=rule.terms,
        label=label(*rule.terms),
        location=fact.location,
        found=fact.found,
    )
