"""What extends EN 16931: Factur-X EXTENDED (BR-FXEXT-…) and EXTENDED-CTC-FR (BR-FREXT-…), which share most rules."""

import re
from dataclasses import replace

from coryphee.formats.rules.words.families import family
from coryphee.formats.rules.words.presence import PRESENCE
from coryphee.formats.rules.words.syntax import Official, syntax
from coryphee.formats.rules.words.wording import CODE, LINE, SYNTAX, Wording

_EXTENSION = re.compile(r"(BR|CII|UBL)-(?:FR|FX)?EXT-?(?:BR-)?(.+)")
_VARIANT = re.compile(r"([A-Z]+)-?(0\d)(?:b|ini|rev)")
_TEXT = "un texte, un code, ou les deux"
_DELIVERY = "Gardez des conditions de livraison leur code Incoterms et leur lieu."
# Rules of their own, by what follows the prefix: term, title, remedy.
_OWN = {
    "01": ("BT-22", "Une note a un type, mais pas de contenu", f"Donnez à cette note {_TEXT}."),
    "02": ("BT-127", "Une note de ligne a un type, mais pas de contenu", f"Donnez à cette note {_TEXT}."),
    "03": ("", "Un partenaire a un numéro fiscal qui n’est pas un numéro de TVA", "Gardez le seul n° de TVA."),
    "04": ("BT-160", "Un code de caractéristique est inconnu", "Choisissez un code de la liste UNTDED 6313."),
    "05": ("BT-126", "Une sous-ligne a un type inconnu", "Choisissez DETAIL, GROUP ou INFORMATION."),
    "06": ("BT-126", "Une sous-ligne n’a pas de type", "Ajoutez son type : DETAIL, GROUP ou INFORMATION."),
    "08": ("BT-131", "Un sous-total n’est pas la somme de ses lignes", "Corrigez ce sous-total."),
    "11": ("BT-126", "Une sous-ligne renvoie à une ligne qui n’existe pas", "Corrigez le numéro de la ligne."),
    "12": ("BT-131", "Un sous-total manque parmi les lignes d’un groupe", "Donnez un montant à chacun."),
    "54-1": ("BT-160", "Une caractéristique d’article n’a pas de nom", "Donnez-lui un nom ou un code."),
    "54-2": ("BT-161", "Une caractéristique d’article a zéro ou deux valeurs", "Donnez-lui une valeur."),
    "CII-DT-097a": ("", "Une date n’est pas au format AAAAMMJJHHMMSS", "Écrivez la date avec 14 chiffres."),
    "CL-19-GP": ("", "Un motif de remise sur le prix est inconnu", "Choisissez un code de la liste UNTDID 5189."),
    "CL-20-TAX": ("BT-105", "Un motif de taxe est inconnu", "Choisissez un code de la liste UNTDID 5153, sauf VAT."),
    "CL-20-LISTID": ("BT-105", "La liste d’un motif de frais est inconnue", "Déclarez la liste 7161 ou 5153."),
    "CL-27": ("", "Un Incoterms est inconnu", "Choisissez un code Incoterms, par exemple DAP."),
    "CR-410": ("", "Des conditions de livraison en disent trop", _DELIVERY),
    "CR-490": ("", "Un taux de change en dit trop", "Gardez du taux de change ses devises, sa valeur et sa date."),
    "CR-645": ("", "Les conditions de livraison d’une ligne en disent trop", _DELIVERY),
    "SR-48": ("BG-30", "Une ligne n’a pas une seule catégorie de TVA", "Donnez à la ligne une catégorie de TVA."),
}


def extension(rule: str, official: Official) -> Wording | None:
    """The wording of a rule of an extension; None for any other.

    Most are a rule of the norm, with a cent of tolerance a line (`BR-FXEXT-CO-10` is BR-CO-10), for the lines that
    count (`BR-FREXT-22`), or in one of two ways of reading it (`BR-FREXT-AE-08rev` is BR-AE-08).
    """
    found = _EXTENSION.fullmatch(rule)
    if found is None:
        return None
    if found[2] in _OWN:
        term, title, remedy = _OWN[found[2]]
        rank = CODE if "inconnu" in title else SYNTAX if found[2].startswith("CR-") else LINE
        return Wording(title, f"{title} : trouvé « {{found}} ».", remedy, (term,) if term else (), rank=rank)
    norm = in_the_norm(rule)
    words = PRESENCE.get(norm) or family(norm) or syntax(norm, official)
    return replace(words, fact=words.fact or norm)


def in_the_norm(rule: str) -> str:
    """The rule of the norm that one of an extension replaces; any other rule itself."""
    found = _EXTENSION.fullmatch(rule)
    return f"{found[1]}-" + _VARIANT.sub(r"\1-\2", found[2]) if found and found[2] not in _OWN else rule
