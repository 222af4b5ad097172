"""Rates of VAT in France by territory, in percent, and where the law says them (CGI); as of 1 January 2026."""

from decimal import Decimal

RATES_BY_TERRITORY: dict[str, tuple[str, ...]] = {
    "métropole": ("20", "10", "5.5", "2.1"),  # art. 278, 278 bis to 279, 278-0 bis, 281 quater to 281 octies
    "Corse": ("20", "13", "10", "2.1", "0.9"),  # art. 297
    "Guadeloupe, Martinique, Réunion": ("8.5", "2.1", "1.75", "1.05"),  # art. 294 to 296 quater, 281 quater
    "Guyane, Mayotte": (),  # art. 294: no VAT
}
# Those a slip may hide, the most usual first.
RATES = tuple(dict.fromkeys(Decimal(rate) for rates in RATES_BY_TERRITORY.values() for rate in rates))
