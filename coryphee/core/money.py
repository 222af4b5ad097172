"""Money: rounded here and nowhere else, written and read the French way. Amounts are always `Decimal`."""

import re
from decimal import ROUND_HALF_UP, Context, Decimal

from django.utils.translation import gettext as _

from coryphee.core.bounds import OutOfBounds, check_amount
from coryphee.core.errors import DomainError

CENT = Decimal("0.01")
GROUP = "\u00a0"  # no-break space, between thousands: a narrow one cannot be seen in Inter
GAP = "\u00a0"  # no-break space, before the currency
SYMBOLS = {"EUR": "€"}
EXACT = Context(prec=60)  # no amount that we meet has more digits: rounding never fails

_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_PLAIN = re.compile(r"-?[0-9]+(?:[.,][0-9]{1,2})?")
_GROUPED = re.compile(r"-?[0-9]{1,3}([ .])[0-9]{3}(?:\1[0-9]{3})*(?:,[0-9]{1,2})?")


class InvalidAmount(DomainError):
    """What was typed cannot be read as one amount, without guessing."""

    code = "invalid_amount"


def round_cents(amount: Decimal) -> Decimal:
    """The amount to the cent, half away from zero, as invoices are rounded."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP, context=EXACT)


def format_number(number: Decimal | int, decimals: int = 2) -> str:
    """« 1 234,56 », with non-breaking spaces; a rounded zero has no sign."""
    step = Decimal(1).scaleb(-decimals)
    rounded = Decimal(number).quantize(step, rounding=ROUND_HALF_UP, context=EXACT)
    written = f"{rounded if rounded else abs(rounded):,f}"
    return written.replace(",", GROUP).replace(".", ",")


def format_amount(amount: Decimal, currency: str = "EUR") -> str:
    """« 1 234,56 € » for euros, « 1 234,56 USD » for any other currency, never cut at the end of a line."""
    return f"{format_number(amount)}{GAP}{SYMBOLS.get(currency, currency)}"


def parse_amount(text: str) -> Decimal:
    """The amount that a person typed: « 1 234,56 », « 1234.56 », « 1.234,56 € ».

    « 1.234 » is refused rather than guessed: it is a thousand for some and a decimal for others.
    """
    typed = _SPACES.sub(" ", text.replace("€", "").replace("\u2212", "-")).strip()
    if not (_PLAIN.fullmatch(typed) or _GROUPED.fullmatch(typed)):
        raise InvalidAmount(_("Le montant n’a pas été compris. Écrivez-le ainsi : 1234,56."))
    if _PLAIN.fullmatch(typed):
        return _within_limits(typed.replace(",", "."))
    if "," not in typed and "." in typed:
        raise InvalidAmount(
            _("Le point de « %(typed)s » est ambigu. Écrivez les milliers sans point, les centimes après une virgule.")
            % {"typed": typed}
        )
    return _within_limits(typed.replace(" ", "").replace(".", "").replace(",", "."))


def _within_limits(number: str) -> Decimal:
    try:
        return check_amount(Decimal(number))
    except OutOfBounds as error:
        raise InvalidAmount(error.message) from error
