"""BR-FR-CPRO-02, 14, 15 and 29 to 44: how long each text may be for Chorus Pro."""

from collections.abc import Callable, Iterable
from typing import Any

from coryphee.formats.model.labels import name
from coryphee.formats.rules.by_hand.cpro.model import LINE, Fact, PublicInvoice, PublicRule, number
from coryphee.formats.syntaxes.places import place_of_line

_REMEDIES = {  # where a shorter text is not what is wanted
    2: "Raccourcissez le modèle de numérotation dans les réglages de votre logiciel, par exemple « F-2026-0042 » : "
    "20 caractères au plus.",
    38: "Écrivez le SIRET ou le code du lieu de livraison, et son adresse dans les champs d’adresse.",
    39: "Un IBAN français a 27 caractères : recopiez celui de votre RIB, sans espace, sans point et sans le BIC.",
    40: "Écrivez le SIRET ou le code du lieu de livraison, et son adresse dans les champs d’adresse.",
    41: "Renommez la pièce jointe avant de l’ajouter : 50 caractères au plus.",
}
Texts = Callable[[PublicInvoice], Iterable[Any]]
_LINE_REFERENCE = (
    "cac:InvoiceLine/cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID",
    f"{LINE}/ram:SpecifiedLineTradeSettlement/ram:InvoiceReferencedDocument/ram:IssuerAssignedID",
)
_LINE_PLACE = (
    "cac:InvoiceLine/cac:Delivery/cac:DeliveryLocation/cbc:ID",
    f"{LINE}/ram:SpecifiedLineTradeDelivery/ram:ShipToTradeParty/ram:GlobalID",
)


def _at_most(index: int, term: str, most: int, texts: Texts, what: str = "") -> PublicRule:
    def broken(invoice: PublicInvoice) -> Iterable[Fact]:
        return [Fact(f"{len(text)} caractères") for text in texts(invoice) if text and len(text) > most]

    return _length_rule(index, term, most, broken, what)


def _length_rule(
    index: int, term: str, most: int, broken: Callable[[PublicInvoice], Iterable[Fact]], what: str = ""
) -> PublicRule:
    named = what or name(term)
    return PublicRule(
        number(index),
        (term,),
        f"{named} : texte trop long",
        f"« {named} » : Chorus Pro en accepte {most} au plus ; trouvé {{found}}.",
        _REMEDIES.get(index) or f"Dans votre logiciel, raccourcissez « {named} » à {most} caractères.",
        broken,
        example=f"{most + 1} caractères",
    )


def _descriptions(invoice: PublicInvoice) -> Iterable[Fact]:
    for line in invoice.document.lines:
        if line.description and len(line.description) > 1024:
            yield Fact(f"{len(line.description)} caractères", place_of_line(line.identifier or "", line.name or ""))


def _numbers(invoice: PublicInvoice) -> list[str | None]:
    preceding = [one.number for one in invoice.document.preceding]
    return [invoice.document.number, *preceding, *invoice.texts(*_LINE_REFERENCE)]


LENGTHS: tuple[PublicRule, ...] = (
    _at_most(2, "BT-1", 20, _numbers, "Numéro de facture, ou de facture antérieure"),
    _at_most(14, "BT-12", 50, lambda i: [i.document.contract]),
    _at_most(15, "BT-13", 50, lambda i: [i.document.purchase_order]),
    _at_most(29, "BT-120", 1024, lambda i: [vat.exemption_reason for vat in i.document.vat]),
    _at_most(30, "BT-122", 50, lambda i: [one.reference for one in i.document.supporting_documents]),
    _length_rule(31, "BT-154", 1024, _descriptions),
    _at_most(32, "BT-35", 400, lambda i: [i.document.seller.address and i.document.seller.address.line1]),
    _at_most(33, "BT-37", 400, lambda i: [i.document.seller.address and i.document.seller.address.city]),
    _at_most(34, "BT-45", 99, lambda i: [i.document.buyer.trading_name]),
    _at_most(35, "BT-20", 1024, lambda i: [i.document.payment_terms]),
    _at_most(36, "BT-28", 99, lambda i: [i.document.seller.trading_name]),
    _at_most(37, "BT-59", 99, lambda i: [i.document.payee and i.document.payee.name]),
    _at_most(
        38,
        "BT-71",
        20,
        lambda i: [i.document.delivery and i.document.delivery.location and i.document.delivery.location.value],
    ),
    _at_most(39, "BT-84", 27, lambda i: [one.iban for means in i.document.payment_means for one in means.accounts]),
    _at_most(40, "BT-71", 20, lambda i: i.texts(*_LINE_PLACE), "Lieu de livraison d’une ligne (EXT-FR-FE-146)"),
    _at_most(
        41, "BT-125", 50, lambda i: [one.filename for one in i.document.supporting_documents], "Nom d’une pièce jointe"
    ),
    _at_most(42, "BT-22", 1024, lambda i: [note.text for note in i.document.notes]),
    _at_most(43, "BT-27", 99, lambda i: [i.document.seller.name]),
    _at_most(44, "BT-44", 99, lambda i: [i.document.buyer.name]),
)
