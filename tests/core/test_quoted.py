"""What others wrote, in a mail that says to hold no link."""

import pytest

from coryphee.core.texts import quoted, without_addresses


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Voir https://evil.example/connexion pour lire", "Voir [lien retiré] pour lire"),
        ("HTTPS://EVIL.EXAMPLE", "[lien retiré]"),
        ("xhttp://evil", "[lien retiré]"),
        ("www.evil.example/a", "[lien retiré]"),
        ("mailto:a@evil.example", "[lien retiré]"),
        ("portail.evil.example/connexion", "portail. evil. example/connexion"),
        ("evil\u3002example", "evil\u3002 example"),
        ("écrivez à a@evil.example", "écrivez à a@evil. example"),
        ("gauche\u202edroite\u200b\x07", "gauchedroite"),
        ("ht\u200btps://evil.example", "[lien retiré]"),
        ("Facture F.2026.01 de 1.200,50 €, art. R2192-27, S.A.R.L. Dupont", None),
        ("Ligne 1\nLigne 2", None),
        ("Total : 12,00 €. Merci", None),
    ],
)
def test_nothing_of_it_can_be_clicked(typed, told):
    assert quoted(typed) == (typed if told is None else told)


def test_what_the_portal_writes_keeps_its_own_address():
    text = "Un doute ? Écrivez à assistance@exemple.fr."
    assert without_addresses(text) == text
