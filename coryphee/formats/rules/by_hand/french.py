"""The functions that the French rules (BR-FR, FNFE Flux 2 V1.4) declare for themselves, and their constants."""

import re
from typing import Any

from coryphee.formats.rules.engine.xpath_functions import ns
from coryphee.formats.xml.records.record import Document

_IDENTIFIER = re.compile(r"^[A-Za-z0-9+\-_/]+\Z")
_SCHEME_VALUE = re.compile(r"^[A-Za-z0-9+\-_.]+\Z")
_DATE = re.compile(r"^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\Z")
_COMPACT_DATE = re.compile(r"^20\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\Z")
_SIRET = re.compile(r"^\d{14}\Z")
_SIGNED = {places: re.compile(rf"^-?\d{{1,19}}(\.\d{{1,{places}}})?\Z") for places in (2, 4, 6)}
_POSITIVE = re.compile(r"^\d{1,19}(\.\d{1,6})?\Z")
_PERCENT = re.compile(r"^\d{1,4}(\.\d{1,2})?\Z")

DOCUMENT_TYPES = frozenset(
    {"380", "389", "393", "501", "386", "500", "384", "471", "472", "473", "261", "262", "381", "396", "502", "503"}
)
BILLING_FRAMEWORKS = frozenset(
    [
        "B1",
        "S1",
        "M1",
        "B2",
        "S2",
        "M2",
        "S3",
        "B4",
        "S4",
        "M4",
        "S5",
        "S6",
        "B7",
        "S7",
        "B8",
        "S8",
        "M8",
        "B9",
        "S9",
        "M9",
    ]
)
BAR_TREATMENTS = frozenset({"B2B", "B2BINT", "B2C", "B2CINT", "OUTOFSCOPE", "ARCHIVEONLY"})
VAT_CATEGORIES = frozenset({"S", "E", "AE", "K", "G", "O", "Z"})
VAT_RATES = frozenset(
    [
        "0",
        "0.0",
        "0.00",
        "10",
        "10.0",
        "10.00",
        "13",
        "13.0",
        "13.00",
        "20",
        "20.0",
        "20.00",
        "8.5",
        "8.50",
        "19.6",
        "19.60",
        "2.1",
        "2.10",
        "5.5",
        "5.50",
        "7",
        "7.0",
        "7.00",
        "20.6",
        "20.60",
        "1.05",
        "0.9",
        "0.90",
        "1.75",
        "9.2",
        "9.20",
        "9.6",
        "9.60",
    ]
)
ATTACHMENT_CODES = frozenset(
    [
        "RIB",
        "LISIBLE",
        "FEUILLE_DE_STYLE",
        "PJA",
        "BORDEREAU_SUIVI",
        "DOCUMENT_ANNEXE",
        "BON_LIVRAISON",
        "BON_COMMANDE",
        "BORDEREAU_SUIVI_VALIDATION",
        "ETAT_ACOMPTE",
        "FACTURE_PAIEMENT_DIRECT",
        "RECAPITULATIF_COTRAITANCE",
    ]
)
MULTI_SELLER = frozenset({"S8", "B8", "M8"})
BOTH_DIRECTIONS = frozenset({"S9", "B9", "M9"})


def is_valid_id_format(value: str | None) -> bool:
    """is-valid-id-format: letters, digits and `-+_/`, no blank."""
    value = value or ""
    return _IDENTIFIER.match(ns(value)) is not None and " " not in value


def is_valid_date_format(value: str | None) -> bool:
    """AAAA-MM-JJ, as UBL writes dates; the day must exist."""
    return _DATE.match(value or "") is not None and _exists(*(value or "").split("-"))


def is_valid_compact_date(value: str | None) -> bool:
    """AAAAMMJJ, as CII writes dates: only the first 8 characters count; the day must exist."""
    short = (value or "")[:8]
    return _COMPACT_DATE.match(short) is not None and _exists(short[:4], short[4:6], short[6:])


def _exists(year: str, month: str, day: str) -> bool:
    if month == "02":
        leap = int(year) % 4 == 0 and (int(year) % 100 != 0 or int(year) % 400 == 0)
        return int(day) <= (29 if leap else 28)
    return day != "31" or month not in ("04", "06", "09", "11")


def is_valid_document_type_code(value: str | None) -> bool:
    """is-valid-document-type-code: a type of invoice (BT-3) in the French list."""
    return value in DOCUMENT_TYPES


def is_valid_billing_mode(value: str | None) -> bool:
    """is-valid-billing-mode: BT-23 in the list of « cadres de facturation »."""
    return value in BILLING_FRAMEWORKS


def is_valid_bar_treatment(value: str | None) -> bool:
    """is-valid-bar-treatment: the treatment that a note BAR announces."""
    return value in BAR_TREATMENTS


def is_valid_vat_category_code(value: str | None) -> bool:
    """is-valid-vat-category-code: a category of VAT in the French list."""
    return value in VAT_CATEGORIES


def is_valid_vat_rate(value: str | None) -> bool:
    """is-valid-vat-rate: a rate that exists, or existed, in France."""
    return value in VAT_RATES


def is_valid_attachment_code(value: str | None) -> bool:
    """is-valid-attachment-code: the kinds of documents that BT-123 may name."""
    return value in ATTACHMENT_CODES


def check_siret_siren_coherence(siret: str | None, siren: str | None) -> bool:
    """check-siret-siren-coherence: fourteen digits, of which the first nine are the SIREN."""
    return siret is not None and _SIRET.match(siret) is not None and siret[:9] == siren


def is_valid_schemeid_format(value: str | None) -> bool:
    """is-valid-schemeid-format: the characters of a private identifier."""
    return _SCHEME_VALUE.match(value or "") is not None


def is_valid_decimal_19_2(value: str) -> bool:
    """is-valid-decimal-19-2: at most 19 digits, 2 of them after the point."""
    return _is_decimal(value, _SIGNED[2])


def is_valid_decimal_19_4(value: str) -> bool:
    """is-valid-decimal-19-4: at most 19 digits, 4 of them after the point."""
    return _is_decimal(value, _SIGNED[4])


def is_valid_decimal_19_6(value: str) -> bool:
    """is-valid-decimal-19-6: at most 19 digits, 6 of them after the point."""
    return _is_decimal(value, _SIGNED[6])


def is_valid_decimal_19_6_positive(value: str) -> bool:
    """is-valid-decimal-19-6-positive: the same without a sign."""
    return _is_decimal(value, _POSITIVE)


def is_valid_percent_4_2_positive(value: str) -> bool:
    """is-valid-percent-4-2-positive: at most 4 digits, 2 of them after the point, no sign."""
    return _is_decimal(value, _PERCENT, digits=4)


def _is_decimal(value: str, shape: re.Pattern[str], digits: int = 19) -> bool:
    return shape.match(value) is not None and len(value.replace(".", "")) <= digits


def billing_framework(d: Document) -> str | None:
    """BT-23, the « cadre de facturation »."""
    if "framework" not in d.cache:
        d.cache["framework"] = _billing_framework(d.root)
    return d.cache["framework"]


def _billing_framework(root: Any) -> str | None:
    direct = root[3].get("cbc:ProfileID")
    if direct:
        return ns(direct[0][0])
    for context in root[3].get("rsm:ExchangedDocumentContext", ()):
        for parameter in context[3].get("ram:BusinessProcessSpecifiedDocumentContextParameter", ()):
            for identifier in parameter[3].get("ram:ID", ()):
                return ns(identifier[0])
    return None


def isspecialcontract(d: Document) -> bool:
    """isSpecialContract: several sellers, or both directions."""
    return billing_framework(d) in MULTI_SELLER or billing_framework(d) in BOTH_DIRECTIONS


def isspecialcontractmv(d: Document) -> bool:
    """isSpecialContractMV: several sellers on one invoice (S8, B8, M8)."""
    return billing_framework(d) in MULTI_SELLER


def isspecialcontractbd(d: Document) -> bool:
    """isSpecialContractBD: invoices in both directions (S9, B9, M9)."""
    return billing_framework(d) in BOTH_DIRECTIONS
