"""The name of an organisation inside a French sentence: « la commune de Marly », « du département de la Lys ».

Right for the common kinds of names, by their first word; any other stands as it is written, without an article, and so
does a plural: what our sentences say of it is in the singular.
"""

from coryphee.core.search import normalise_text

_LA = """
academie administration agence ambassade assemblee association autorite banque bibliotheque caisse chambre cite clinique
collectivite commission communaute commune compagnie cooperative cour creche direction ecole eurometropole federation
fondation gendarmerie inspection mairie maison mediatheque metropole mission municipalite mutuelle paierie prefecture
province recette regie region residence societe structure tresorerie union universite ville
"""
_LE = """
bureau cabinet ccas centre chr chru chu cias college comite commissariat conseil conservatoire consulat creps crous
departement etablissement fonds foyer garage gie gip groupe groupement hopital hospice institut laboratoire lycee
ministere musee observatoire office opera orchestre parc parlement port rectorat samu sdis secretariat senat service
sivom sivu syndicat theatre tribunal
"""
_FEMININE, _MASCULINE = frozenset(_LA.split()), frozenset(_LE.split())
_ARTICLES = frozenset(("le", "la", "les", "l"))
_VOWELS = "aeiouy"
_SILENT_H = ("hopital", "hospice")


def with_article(name: str) -> str:
    """« la commune de Marly », « l’hôpital local »; « Charpentes Lemoine » as it is."""
    article, shown = _parts(name)
    return f"{article}{shown}"


def beginning(name: str) -> str:
    """The same at the beginning of a sentence: « La commune de Marly »."""
    whole = with_article(name)
    return whole[:1].upper() + whole[1:]


def of(name: str) -> str:
    """« de la commune de Marly », « du département de la Lys », « de Charpentes Lemoine »."""
    article, shown = _parts(name)
    if not article:
        return f"d’{shown}" if normalise_text(shown)[:1] in tuple(_VOWELS) else f"de {shown}"
    return f"du {shown}" if article == "le " else f"de {article}{shown}"


def to(name: str) -> str:
    """« à la commune de Marly », « au département de la Lys », « à Charpentes Lemoine »."""
    article, shown = _parts(name)
    return f"au {shown}" if article == "le " else f"à {article}{shown}"


def _parts(name: str) -> tuple[str, str]:
    """The article with its space, and the name as it is written after it."""
    name = name.strip()
    first = name.partition(" ")[0]
    words = normalise_text(first).split()
    kind = words[0] if len(words) == 1 else ""
    if not kind or kind in _ARTICLES:
        return "", name
    article = _article(kind)
    return (article, _lowered(name, first)) if article else ("", name)


def _article(kind: str) -> str:
    if kind not in _FEMININE | _MASCULINE:
        return ""
    if kind[0] in _VOWELS or kind in _SILENT_H:
        return "l’"
    return "la " if kind in _FEMININE else "le "


def _lowered(name: str, first: str) -> str:
    """« Commune » is a common word there; « CHU » and what is all in capitals stay so."""
    return name if first.isupper() else first[:1].lower() + name[1:]


def of_person(name: str) -> str:
    """« de Paul Mercier », « d’Awa Diallo »."""
    first = normalise_text(name)[:1]
    return f"d’{name}" if first and first in _VOWELS else f"de {name}"
