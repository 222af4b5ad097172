import pytest

from coryphee.core.texts import one_line


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("F-2026-001", "F-2026-001"),
        ("  deux   mots ", "deux mots"),
        ("F-1\r\nBcc: autre@exemple.fr", "F-1 Bcc: autre@exemple.fr"),
        ("facture\u202efdp.html", "facturefdp.html"),
        ("a\u2066b\u2069c\u200ed\u200fe\u061cf", "abcdef"),
        ("zéro\u200blargeur\ufeff\u00ad", "zérolargeur"),
        ("nul\x00 et \x1b[31m", "nul et [31m"),
        ("ligne\u2028suivante\x85et\ttab", "ligne suivante et tab"),
        ("moitié \ud83d seule", "moitié seule"),
        ("étiquette \U000e0041 cachée", "étiquette cachée"),
        ("1\u00a0234,56\u00a0€", "1 234,56 €"),
        ("\u202e\n\x00", ""),
    ],
)
def test_a_text_of_one_line_only_keeps_what_is_seen(written: str, read: str) -> None:
    assert one_line(written) == read
    assert one_line(one_line(written)) == read
