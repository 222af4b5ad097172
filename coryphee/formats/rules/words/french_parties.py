"""BR-FR of who takes part: SIREN, SIRET, electronic addresses, private identifiers and their types."""

import re

from coryphee.formats.rules.words.wording import CODE, MISSING, SHAPE, Wording

# The term of an identifier or of an address → whose it is, with « de », and the file of the program that says it.
_WHOSE = {
    "BT-29": "du vendeur",
    "BT-46": "de l’acheteur",
    "BT-60": "du bénéficiaire du paiement",
    "BT-71": "du lieu de livraison",
    "EXT-FR-FE-06": "de l’agent de l’acheteur",
    "EXT-FR-FE-46": "du payeur",
    "EXT-FR-FE-69": "de l’agent du vendeur",
    "EXT-FR-FE-92": "de celui à qui la facture est adressée",
    "EXT-FR-FE-115": "de celui qui établit la facture",
    "EXT-FR-FE-146": "du lieu de livraison d’une ligne",
    "BT-34": "du vendeur",
    "BT-49": "de l’acheteur",
    "EXT-FR-FE-12": "de l’agent de l’acheteur",
    "EXT-FR-FE-29": "du bénéficiaire du paiement",
    "EXT-FR-FE-52": "du payeur",
    "EXT-FR-FE-75": "de l’agent du vendeur",
    "EXT-FR-FE-98": "de celui à qui la facture est adressée",
    "EXT-FR-FE-121": "de celui qui établit la facture",
}
_FILES = {
    "du vendeur": "Dans la fiche de votre entreprise",
    "de l’acheteur": "Dans la fiche de votre client",
    "du lieu de livraison": "Dans l’adresse de livraison",
    "du lieu de livraison d’une ligne": "Dans l’adresse de livraison de cette ligne",
}
_IDENTIFIERS = (
    "ram:GlobalID",
    "cac:PartyIdentification/cbc:ID",
    "cac:DeliveryLocation/cbc:ID",
    "cbc:ID",
)
SIRET_AT = tuple(f"{path}[@schemeID=0009]" for path in _IDENTIFIERS)
SIREN_AT = (
    "ram:SpecifiedLegalOrganization/ram:ID[@schemeID=0002]",
    "cac:PartyLegalEntity/cbc:CompanyID[@schemeID=0002]",
    "cac:DeliveryParty/cac:PartyLegalEntity/cbc:CompanyID[@schemeID=0002]",
)
_ENDPOINT = (
    "Dans la fiche de cette entreprise, remplissez l’adresse de facturation électronique : pour une entreprise "
    "française, son SIREN, sous le code 0225."
)
_HEADER_SIREN = {
    "BT-30": (
        (
            "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/"
            "ram:SpecifiedLegalOrganization/ram:ID"
        ),
        "cbc:CompanyID",
    ),
    "BT-47": (
        (
            "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/"
            "ram:SpecifiedLegalOrganization/ram:ID"
        ),
        "cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID",
    ),
}


def _of(term: str) -> tuple[str, str]:
    """« du vendeur », « Dans la fiche de votre entreprise »."""
    whose = _WHOSE[term]
    return whose, _FILES.get(whose, f"Dans la fiche {whose}")


def _terms(term: str) -> tuple[str, ...]:
    return (term,) if term.startswith("BT-") else ()


def _siret(found: re.Match[str]) -> Wording:
    """What the value says besides is told by `facts.told_siret`."""
    whose, file = _of(found[1])
    return Wording(
        f"Le SIRET {whose} ne va pas",
        f"Le SIRET {whose} a 14 chiffres, dont les 9 premiers sont son SIREN : trouvé « {{found}} ».",
        f"{file}, écrivez le SIRET de l’établissement (14 chiffres) et le SIREN de la même entreprise (9 chiffres).",
        _terms(found[1]),
        rank=SHAPE,
        at=SIRET_AT,
        example=(
            f"SIRET {whose} : 81274963800019, SIREN : 552081317",
            f"SIRET {whose} : 81274963800019, SIREN : 812749638",
        ),
    )


def _siren(found: re.Match[str]) -> Wording:
    term = found[1]
    whose, file = _of("BT-29" if term == "BT-30" else "BT-46")
    why = "" if term == "BT-30" else " La facture se dit entre entreprises (note BAR, « B2B »), ce qui le demande."
    return Wording(
        f"Le SIREN {whose} manque ou ne va pas",
        f"Le SIREN {whose} ({term}) a 9 chiffres : trouvé « {{found}} ».{why}",
        f"{file}, écrivez le SIREN (9 chiffres, sans espace), sous le type 0002 (SIREN). Un SIRET en a 14 : son SIREN, "
        "ce sont les 9 premiers.",
        (term,),
        rank=SHAPE,
        at=_HEADER_SIREN[term],
        example=(f"SIREN {whose} : 81274963800019", f"SIREN {whose} : 812749638"),
    )


def _nine_digits(found: re.Match[str]) -> Wording:
    return Wording(
        "Un SIREN n’a pas 9 chiffres",
        "Cet identifiant est déclaré comme un SIREN (type 0002 ou 0231), qui a 9 chiffres : trouvé « {found} ».",
        "Écrivez les 9 chiffres du SIREN ; ou, si c’est un SIRET (14 chiffres), changez le type en 0009 (SIRET).",
        ("BT-30", "BT-47", "BT-29", "BT-46"),
        rank=SHAPE,
        example=("Type 0002 (SIREN) : 81274963800019", "Type 0002 (SIREN) : 812749638"),
    )


def _no_endpoint(found: re.Match[str]) -> Wording:
    whose, _file = _of(found[1])
    return Wording(
        f"L’adresse électronique {whose} manque",
        f"La facture ne dit pas où les plateformes trouvent {'le vendeur' if found[1] == 'BT-34' else 'l’acheteur'} "
        f"({found[1]}).",
        _ENDPOINT,
        (found[1],),
        rank=MISSING,
        example=(f"Adresse électronique {whose} : (vide)", f"Adresse électronique {whose} : 0225, 812749638"),
    )


def _endpoint_characters(found: re.Match[str]) -> Wording:
    whose, file = _of(found[1])
    return Wording(
        f"L’adresse électronique {whose} a des caractères interdits",
        f"Sous le type 0225, l’adresse électronique {whose} n’a que des lettres sans accent, des chiffres, des tirets, "
        "des points et _ (ni espace, ni @) ; trouvé « {found} ».",
        f"{file}, écrivez l’adresse donnée par l’annuaire, par exemple le SIREN seul ; un courriel s’écrit sous le "
        "type "
        "EM (courriel).",
        _terms(found[1]),
        rank=SHAPE,
        example=("Adresse électronique : 812 749 638", "Adresse électronique : 812749638"),
    )


def _endpoint_length(found: re.Match[str]) -> Wording:
    whose, file = _of(found[1])
    return Wording(
        f"L’adresse électronique {whose} est trop longue",
        f"L’adresse électronique {whose} a 125 caractères au plus ; trouvé « {{found}} ».",
        f"{file}, écrivez l’adresse donnée par l’annuaire, par exemple le SIREN seul.",
        _terms(found[1]),
        rank=SHAPE,
        example=("Adresse électronique de 140 caractères", "Adresse électronique : 812749638"),
    )


def _private(found: re.Match[str]) -> Wording:
    whose, file = _of(found[2])
    characters = found[1] == "24"
    wanted = "a 100 caractères au plus"
    if characters:
        wanted = "n’a que des lettres sans accent, des chiffres, des tirets, des points et _"
    return Wording(
        f"Le code service {whose} {'a des caractères interdits' if characters else 'est trop long'}",
        f"Le code service ou l’identifiant privé {whose} (type 0224) {wanted} ; trouvé « {{found}} ».",
        f"{file}, recopiez le code tel que l’annuaire le donne.",
        (found[2],),
        rank=SHAPE,
        example=("Code service : Direction des travaux", "Code service : DST-01"),
    )


def _typed(found: re.Match[str]) -> Wording:
    whose, file = _of(found[1])
    return Wording(
        f"Un identifiant {whose} n’a pas de type",
        f"Un identifiant {whose} est donné sans dire de quoi il s’agit : trouvé « {{found}} ».",
        f"{file}, choisissez le type de l’identifiant : 0009 (SIRET), 0224 (code service), 0088 (GLN).",
        _terms(found[1]),
        rank=CODE,
        at=tuple(f"{path}[not @schemeID]" for path in _IDENTIFIERS),
        example=(f"Identifiant {whose} : 81274963800019", f"Identifiant {whose} : 0009 (SIRET), 81274963800019"),
    )


def _typed_once(found: re.Match[str]) -> Wording:
    whose, file = _of(found[1])
    return Wording(
        f"Deux identifiants {whose} ont le même type",
        f"Un seul identifiant de chaque type est admis {'pour le' if whose.startswith('du ') else 'pour'} "
        f"{whose.removeprefix('du ').removeprefix('de ')}.",
        f"{file}, gardez le bon (un SIRET, un code service…) et retirez l’autre.",
        _terms(found[1]),
        rank=SHAPE,
        example=(
            "Deux identifiants de type 0009 (SIRET) : 81274963800019 et 81274963800027",
            "Un seul de type 0009 (SIRET) : 81274963800019",
        ),
    )


_TERM = r"((?:BT|EXT-FR-FE)-\d+)"
PARTIES = (
    (rf"BR-FR-09_{_TERM}", _siret),
    (r"BR-FR-1[01]_(BT-30|BT-47)", _siren),
    (r"BR-FR-32-(?:LEGALID|GLOBALID|ID)", _nine_digits),
    (r"BR-FR-1[23]_(BT-\d+)", _no_endpoint),
    (rf"BR-FR-23_{_TERM}", _endpoint_characters),
    (rf"BR-FR-25_{_TERM}", _endpoint_length),
    (r"BR-FR-(2[46])_(BT-\d+)", _private),
    (rf"BR-FR-CO-10_{_TERM}-1", _typed),
    (rf"BR-FR-CO-10_{_TERM}-2", _typed_once),
)
