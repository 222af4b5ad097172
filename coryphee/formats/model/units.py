"""Units as French programs write them, and the code of UN/ECE Rec 20 that each can only mean (BT-130, BT-150)."""

UNITS = {
    **dict.fromkeys(("u", "un", "unité", "unités", "unite", "unites", "pièce", "pièces", "piece", "pieces"), "C62"),
    **dict.fromkeys(("pce", "pces", "ea", "each", "pcs"), "C62"),
    **dict.fromkeys(("h", "hr", "hrs", "heure", "heures"), "HUR"),
    **dict.fromkeys(("j", "jr", "jour", "jours", "journée", "journées"), "DAY"),
    **dict.fromkeys(("mois", "month"), "MON"),
    **dict.fromkeys(("an", "ans", "année", "années"), "ANN"),
    **dict.fromkeys(("semaine", "semaines"), "WEE"),
    **dict.fromkeys(("min", "mn", "minute", "minutes"), "MIN"),
    **dict.fromkeys(("m", "mètre", "mètres", "metre", "metres"), "MTR"),
    **dict.fromkeys(("m2", "m²", "mètre carré", "mètres carrés"), "MTK"),
    **dict.fromkeys(("m3", "m³", "mètre cube", "mètres cubes"), "MTQ"),
    **dict.fromkeys(("km", "kilomètre", "kilomètres"), "KMT"),
    **dict.fromkeys(("kg", "kilo", "kilos", "kilogramme", "kilogrammes"), "KGM"),
    **dict.fromkeys(("g", "gramme", "grammes"), "GRM"),
    **dict.fromkeys(("t", "tonne", "tonnes"), "TNE"),
    **dict.fromkeys(("l", "litre", "litres"), "LTR"),
    **dict.fromkeys(("kwh",), "KWH"),
    **dict.fromkeys(("mwh",), "MWH"),
    **dict.fromkeys(("ha", "hectare", "hectares"), "HAR"),
}
