"""The unit that a person meant where a code was wanted: « m2 » is MTK (mètre carré)."""

import unicodedata

_CODES = {
    "C62": ("pièce", "piece pieces pce pces pc pcs u un unite unites unit units"),
    "HUR": ("heure", "h hr hrs heure heures"),
    "MIN": ("minute", "min mn minute minutes"),
    "DAY": ("jour", "j jr jrs jour jours jour(s) journee"),
    "WEE": ("semaine", "semaine semaines sem"),
    "MON": ("mois", "mois"),
    "ANN": ("an", "an ans annee annees"),
    "MTR": ("mètre", "m ml metre metres"),
    "MTK": ("mètre carré", "m2 m² metre2 m^2"),
    "MTQ": ("mètre cube", "m3 m³ metre3 m^3"),
    "KMT": ("kilomètre", "km kilometre kilometres"),
    "KGM": ("kilogramme", "kg kilo kilos kilogramme kilogrammes"),
    "TNE": ("tonne", "t tonne tonnes"),
    "LTR": ("litre", "l litre litres"),
    "KWH": ("kilowattheure", "kwh"),
    "LS": ("forfait", "ft fft forfait ens ensemble"),
    "XBX": ("boîte", "boite boites bte"),
    "XPK": ("paquet", "paquet paquets"),
}
_MEANT = {word: f"{code} ({name})" for code, (name, words) in _CODES.items() for word in words.split()}


def unit_meant(written: str) -> str | None:
    """« MTK (mètre carré) »; None where no unit is known by that name."""
    plain = unicodedata.normalize("NFD", written.strip().lower().rstrip("."))
    return _MEANT.get("".join(letter for letter in plain if not unicodedata.combining(letter)))
