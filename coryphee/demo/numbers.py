"""Credible numbers for the demo: they pass the same checks as real ones, and name nobody."""

from stdnum import luhn


def siren(eight: str) -> str:
    """Nine digits with their Luhn key."""
    return eight + luhn.calc_check_digit(eight)


def siret(eight: str, establishment: str = "0001") -> str:
    """Fourteen digits: the SIREN, an establishment of four digits, and the key of the whole."""
    start = siren(eight) + establishment
    return start + luhn.calc_check_digit(start)


def french_vat(siren_number: str) -> str:
    key = (12 + 3 * (int(siren_number) % 97)) % 97
    return f"FR{key:02d}{siren_number}"
