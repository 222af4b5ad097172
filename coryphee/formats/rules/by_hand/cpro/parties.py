"""BR-FR-CPRO-03 to 13, 16 to 18, 21 to 23 and 26 to 28: who invoices whom, and how each is identified."""

import re
from collections.abc import Callable, Iterable

from coryphee.formats.model.document import Identifier
from coryphee.formats.rules.by_hand.cpro.model import (
    ABROAD,
    SIREN,
    SIRET,
    UNIT,
    Fact,
    PublicInvoice,
    PublicRule,
    number,
    value_of,
)

_UNKNOWN = 22  # BR-FR-CPRO-22: the recipient
_AGREEMENT = "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement"
_SELLER_AGENT = ("cac:AccountingSupplierParty/cac:Party/cac:AgentParty", f"{_AGREEMENT}/ram:SalesAgentTradeParty")
_BUYER_AGENT = ("cac:AccountingCustomerParty/cac:Party/cac:AgentParty", f"{_AGREEMENT}/ram:BuyerAgentTradeParty")
_INVOICEE = (
    "cac:AccountingCustomerParty/cac:Party/cac:ServiceProviderParty/cac:Party",
    "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:InvoiceeTradeParty",
)
_IDENTIFIERS = ("/cac:PartyIdentification/cbc:ID", "/ram:GlobalID")
_LEGAL = ("/cac:PartyLegalEntity/cbc:CompanyID", "/ram:SpecifiedLegalOrganization/ram:ID")
_CONTACT = ("/cac:Contact", "/ram:DefinedTradeContact")
_SELLER = ("cac:AccountingSupplierParty/cac:Party", f"{_AGREEMENT}/ram:SellerTradeParty")
_BUYER = ("cac:AccountingCustomerParty/cac:Party", f"{_AGREEMENT}/ram:BuyerTradeParty")
_CONTACTS = {
    26: ("BG-6", "le vendeur", _SELLER),
    27: ("BG-9", "l’acheteur", _BUYER),
    28: ("BG-6", "l’agent du vendeur", _SELLER_AGENT),
}
_SHAPES = {
    4: ("0223", "un numéro de TVA européen", "18 caractères au plus", re.compile(r".{1,18}", re.DOTALL)),
    5: ("0227", "un identifiant hors de l’Union", "18 caractères au plus", re.compile(r".{1,18}", re.DOTALL)),
    6: ("0228", "un RIDET", "9 ou 10 caractères", re.compile(r"\w{9,10}")),
    7: ("0229", "un numéro TAHITI", "9 ou 10 caractères", re.compile(r"\w{9,10}")),
    8: ("0226", "un particulier", "10 chiffres puis 70 lettres au plus", re.compile(r"[0-9]{10}[^\W\d_ ]{0,70}")),
}


def _one_if(test: bool, found: str = "") -> list[Fact]:
    return [Fact(found)] if test else []


def _of(invoice: PublicInvoice, party: tuple[str, str], kind: tuple[str, str], scheme: str) -> str:
    return next(iter(invoice.texts(party[0] + kind[0], party[1] + kind[1], scheme)), "")


def _exists(invoice: PublicInvoice, party: tuple[str, str]) -> bool:
    return bool(invoice.texts(*party))


def _sellers_identifier(invoice: PublicInvoice) -> Iterable[Fact]:
    schemes = [one.scheme for one in invoice.document.seller.identifiers]
    return _one_if(not any(scheme in (SIRET, *ABROAD) for scheme in schemes), ", ".join(filter(None, schemes)))


def _shape(index: int) -> PublicRule:
    scheme, what, wanted, shape = _SHAPES[index]

    def broken(invoice: PublicInvoice) -> Iterable[Fact]:
        values = [one.value for one in invoice.document.seller.identifiers if one.scheme == scheme]
        return [Fact(value) for value in values if shape.fullmatch(value) is None]

    return PublicRule(
        number(index),
        ("BT-29",),
        "L’identifiant du vendeur est mal formé",
        f"L’identifiant du vendeur est de type {scheme} ({what}) : trouvé « {{found}} », attendu {wanted}.",
        "Dans la fiche de votre entreprise, corrigez l’identifiant, ou choisissez son vrai type : 0009 (SIRET) pour un "
        "établissement français.",
        broken,
        example="1" * 30,
    )


def _siret_with_siren(invoice: PublicInvoice) -> Iterable[Fact]:
    seller = invoice.document.seller
    legal = seller.legal_identifier
    return _one_if(
        bool(legal and legal.scheme == SIREN and not value_of(seller.identifiers, SIRET)), legal.value if legal else ""
    )


def _coherent(siren: str, siret: str, identifiers: Iterable[str | None]) -> bool:
    if siren:
        return bool(siret) and siret[:9] == siren
    return bool(siret) or any(scheme in ABROAD for scheme in identifiers)


def _payee(invoice: PublicInvoice) -> Iterable[Fact]:
    payee = invoice.document.payee
    if payee is None:
        return []
    legal: Identifier | None = payee.legal_identifier
    siren = legal.value if legal and legal.scheme == SIREN else ""
    siret = value_of(payee.identifiers, SIRET)
    return _one_if(not _coherent(siren, siret, [one.scheme for one in payee.identifiers]), siret or siren)


def _agent(invoice: PublicInvoice) -> Iterable[Fact]:
    if not _exists(invoice, _SELLER_AGENT):
        return []
    siren = _of(invoice, _SELLER_AGENT, _LEGAL, SIREN)
    siret = _of(invoice, _SELLER_AGENT, _IDENTIFIERS, SIRET)
    others = [scheme for scheme in ABROAD if _of(invoice, _SELLER_AGENT, _IDENTIFIERS, scheme)]
    return _one_if(not _coherent(siren, siret, others), siret or siren)


def _agent_needed(invoice: PublicInvoice) -> Iterable[Fact]:
    """S3 (sub-contractor paid directly) and S6 (co-contractor) name the main contractor as the seller's agent."""
    process = invoice.document.business_process or ""
    if process not in ("S3", "S6"):
        return []
    known = _of(invoice, _SELLER_AGENT, _LEGAL, SIREN) and _of(invoice, _SELLER_AGENT, _IDENTIFIERS, SIRET)
    return _one_if(not known, process)


def _contacts(index: int) -> PublicRule:
    term, whose, party = _CONTACTS[index]

    def broken(invoice: PublicInvoice) -> Iterable[Fact]:
        count = len(invoice.texts(party[0] + _CONTACT[0], party[1] + _CONTACT[1]))
        return _one_if(count > 1, str(count))

    return PublicRule(
        number(index),
        (term,),
        f"Trop de contacts pour {whose}",
        f"Un seul contact est admis pour {whose} : {{found}} sont donnés.",
        "Gardez le contact qui répondra aux questions sur la facture.",
        broken,
        example="2",
    )


def _demands(
    index: int, term: str, title: str, remedy: str, broken: Callable[[PublicInvoice], bool], message: str = ""
) -> PublicRule:
    def facts(invoice: PublicInvoice) -> Iterable[Fact]:
        return _one_if(broken(invoice), invoice.recipient if index == _UNKNOWN else invoice.unit)

    message = message or f"{title} : le destinataire le demande dans l’annuaire."
    return PublicRule(number(index), (term,), title, message, remedy, facts, needs_directory=True)


def _without_unit(invoice: PublicInvoice) -> bool:
    return bool(invoice.requirements and invoice.requirements.unit_required and not invoice.unit)


def _without_commitment(invoice: PublicInvoice) -> bool:
    demanded = invoice.requirements and invoice.requirements.commitment_required
    return bool(demanded and not invoice.document.purchase_order)


def _without_either(invoice: PublicInvoice) -> bool:
    demanded = invoice.requirements and invoice.requirements.unit_or_commitment_required
    return bool(demanded and not invoice.unit and not invoice.document.purchase_order)


def _unknown(invoice: PublicInvoice) -> bool:
    return bool(invoice.directory and invoice.recipient and invoice.requirements is None)


def _unknown_unit(invoice: PublicInvoice) -> bool:
    if not (invoice.directory and invoice.requirements and invoice.unit):
        return False
    return not invoice.directory.has_unit(invoice.recipient, invoice.unit)


def _ignored(invoice: PublicInvoice) -> Iterable[Fact]:
    return _one_if(_exists(invoice, _BUYER_AGENT) or _exists(invoice, _INVOICEE))


PARTIES: tuple[PublicRule, ...] = (
    PublicRule(
        number(3),
        ("BT-29",),
        "Le vendeur n’est pas identifié pour Chorus Pro",
        "L’identifiant du vendeur doit être un SIRET (0009) ou un identifiant étranger, ultramarin ou de particulier "
        "(0223, 0226 à 0229) ; types trouvés : « {found} ».",
        "Ajoutez le SIRET de l’établissement qui facture, avec le type 0009.",
        _sellers_identifier,
        example="0088",
    ),
    *(_shape(index) for index in _SHAPES),
    PublicRule(
        number(9),
        ("BT-29", "BT-30"),
        "Il manque le SIRET du vendeur",
        "Le vendeur donne son SIREN ({found}) : il doit aussi donner le SIRET de son établissement.",
        "Dans la fiche de votre entreprise, ajoutez le SIRET de l’établissement qui facture (14 chiffres, type 0009).",
        _siret_with_siren,
        example="SIREN sans SIRET",
    ),
    PublicRule(
        number(10),
        ("BT-46",),
        "Il manque le SIRET du destinataire public",
        "La facture ne donne pas le SIRET du destinataire : elle ne peut pas être acheminée.",
        "Ajoutez le SIRET du destinataire (BT-46, type 0009) ; l’annuaire public le donne.",
        lambda invoice: _one_if(not invoice.recipient),
        example="aucun identifiant 0009",
    ),
    _demands(
        11,
        "BT-46",
        "Il manque le code service",
        f"Dans la fiche de votre client, ajoutez le code service que donne l’annuaire (BT-46, type {UNIT}).",
        _without_unit,
    ),
    _demands(
        12,
        "BT-13",
        "Il manque le numéro d’engagement",
        "Recopiez le numéro du bon de commande de votre client dans le champ « engagement » ou « commande » (BT-13).",
        _without_commitment,
    ),
    _demands(
        13,
        "BT-13",
        "Il manque le code service ou le numéro d’engagement",
        "Demandez à votre interlocuteur le code service ou le numéro de son bon de commande, et écrivez-le dans votre "
        "logiciel : « code service » ou « numéro d’engagement ».",
        _without_either,
    ),
    PublicRule(
        number(16),
        ("BG-7",),
        "L’agent de l’acheteur et le facturé ne sont pas lus",
        "La facture nomme un agent de l’acheteur ou un facturé à : Chorus Pro n’en tient pas compte.",
        "Vérifiez que l’acheteur (BG-7) est bien l’organisme qui doit traiter la facture.",
        _ignored,
        example="un agent de l’acheteur",
    ),
    PublicRule(
        number(17),
        ("BT-60", "BT-61"),
        "Le bénéficiaire du paiement est mal identifié",
        "Le bénéficiaire du paiement doit avoir un SIRET qui commence par son SIREN, ou un identifiant 0223 ou "
        "0226 à 0229 ; trouvé « {found} ».",
        "Dans la fiche de celui qui est payé (souvent un affactureur), écrivez un SIREN et un SIRET de la même "
        "entreprise.",
        _payee,
        example="SIREN 732829320, SIRET d’une autre entreprise",
    ),
    PublicRule(
        number(18),
        ("BG-4",),
        "L’agent du vendeur est mal identifié",
        "L’agent du vendeur doit avoir un SIRET qui commence par son SIREN, ou un identifiant 0223 ou 0226 à 0229 ; "
        "trouvé « {found} ».",
        "Dans la fiche du titulaire du marché (l’agent du vendeur), écrivez un SIREN et un SIRET de la même "
        "entreprise.",
        _agent,
        example="SIREN sans SIRET",
    ),
    PublicRule(
        number(21),
        ("BT-23",),
        "Il manque le titulaire du marché",
        "Un sous-traitant (S3) ou un cotraitant (S6) nomme le titulaire du marché, avec son SIREN et son SIRET "
        "(cadre {found}).",
        "Dans votre logiciel, ajoutez le titulaire du marché (le champ « agent du vendeur » de la norme), avec son "
        "SIREN et son SIRET ; ou, si vous êtes le titulaire, choisissez S1 (service), B1 (bien) ou M1 (les deux).",
        _agent_needed,
        example="S3 sans agent",
    ),
    _demands(
        _UNKNOWN,
        "BT-46",
        "Le destinataire n’est pas dans l’annuaire",
        "Cherchez le destinataire par son nom dans l’annuaire, et recopiez son SIRET dans la fiche de votre client.",
        _unknown,
        "Aucun organisme public de l’annuaire ne reçoit de factures sous ce SIRET : trouvé « {found} ».",
    ),
    _demands(
        23,
        "BT-46",
        "Le code service est inconnu du destinataire",
        "Recopiez un code service que l’annuaire donne pour ce destinataire, ou retirez-le s’il n’en demande pas.",
        _unknown_unit,
        "Le code service « {found} » n’est pas parmi ceux que le destinataire a ouverts dans l’annuaire.",
    ),
    *(_contacts(index) for index in _CONTACTS),
)
