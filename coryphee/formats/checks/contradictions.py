"""CORYPHEE-…: what an invoice says twice in two ways, where whoever pays could be misled: errors; else remarks."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from coryphee.formats.checks.identifiers import is_french_vat, siren_of
from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.amounts import day, money, percent, rounded
from coryphee.formats.model.document import AllowanceCharge, InvoiceDocument
from coryphee.formats.model.labels import label
from coryphee.formats.model.rates import RATES

_ZERO = Decimal(0)
_CENT = Decimal("0.01")
_ROUNDING = Decimal(1)  # of the net to pay: to the unit at most
_PERCENT = Decimal("0.00005")  # of a base: a percentage that was itself rounded to two decimals
_SINCE = date(2014, 1, 1)  # when the rates of today began
_FRANCHISE = re.compile(r"\b293\s*B\b", re.IGNORECASE)
_REVERSED = re.compile(r"^\W*(?:TVA\s+)?auto-?liquidation\b", re.IGNORECASE)
_MOJIBAKE = re.compile(r"\w*(?:Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|â€[\u0080-\u2122])\w*")


def check_contradictions(document: InvoiceDocument) -> Iterator[Finding]:
    """VAT that its own mention denies, identities that do not agree, amounts that their percentage does not give."""
    yield from _vat_texts(document)
    yield from _rates(document)
    yield from _identities(document)
    yield from _origins(document)
    yield from _accounts(document)
    yield from _rounding(document)
    yield from _percentages(document)
    yield from _prices(document)
    yield from _accents(document)


def _told(
    rule: str, term: str, title: str, message: str, remedy: str, *, error: bool = False, found: str = "", at: str = ""
) -> Finding:
    return Finding(
        rule=f"CORYPHEE-{rule}",
        severity=Severity.ERROR if error else Severity.WARNING,
        title=title,
        message=message,
        remedy=remedy,
        terms=(term,),
        label=label(term),
        location=at,
        found=found,
    )


def _texts(document: InvoiceDocument) -> list[str]:
    notes = [one.text for one in document.notes]
    return [text for text in (*notes, document.payment_terms, *(one.exemption_reason for one in document.vat)) if text]


def _vat_texts(document: InvoiceDocument) -> Iterator[Finding]:
    texts = _texts(document)
    taxed = sum((one.tax_amount or _ZERO for one in document.vat), _ZERO)
    rated = any(one.category == "S" and one.rate for one in document.vat)
    charged = money(taxed, document.currency)
    franchise = any(map(_FRANCHISE.search, texts)) or any(
        one.exemption_code == "VATEX-FR-FRANCHISE" for one in document.vat
    )
    if franchise and (taxed or rated):
        yield _told(
            "TVA-FRANCHISE",
            "BT-120",
            "La facture dit « TVA non applicable » et compte de la TVA",
            f"Elle porte la mention de l’article 293 B du CGI, et {charged} de TVA : les deux ne vont pas ensemble.",
            "En franchise, mettez toutes les lignes sans TVA (catégorie E, taux 0) ; sinon, retirez la mention.",
            error=True,
            found=charged,
        )
    elif franchise:
        yield from _franchise_category(document)
    untaxed = {one.category for one in document.vat} & {"AE", "K", "G"}
    if taxed and not untaxed and any(map(_REVERSED.search, texts)):
        yield _told(
            "TVA-AUTOLIQUIDATION",
            "BT-120",
            "La facture dit « Autoliquidation » et compte de la TVA",
            f"Elle porte la mention « Autoliquidation », et {charged} de TVA : votre client la paierait deux fois.",
            "Si votre client doit la TVA, mettez les lignes en catégorie AE, taux 0 ; sinon, retirez la mention.",
            error=True,
            found=charged,
        )


def _franchise_category(document: InvoiceDocument) -> Iterator[Finding]:
    """A small business that charges no VAT is exempt (E): neither at zero (Z), nor outside (O), nor reversed."""
    for one in document.vat:
        said = bool(_FRANCHISE.search(one.exemption_reason or "")) or one.exemption_code == "VATEX-FR-FRANCHISE"
        other = one.exemption_code not in (None, "VATEX-FR-FRANCHISE") and said
        if (said or len(document.vat) == 1) and (one.category not in (None, "E", "S") or other):
            code = one.exemption_code if other else one.category
            yield _told(
                "TVA-MENTION",
                "BT-121" if other else "BT-118",
                "La mention et le code de TVA ne vont pas ensemble",
                f"La mention est celle de l’article 293 B du CGI (franchise), le code est « {code} ».",
                "En franchise, choisissez la catégorie E (exonérée) et le code VATEX-FR-FRANCHISE.",
                found=code or "",
            )


def _in_france(document: InvoiceDocument) -> bool:
    parties = (document.seller, document.buyer)
    return all(bool(one.address and one.address.country == "FR") for one in parties)


def _rates(document: InvoiceDocument) -> Iterator[Finding]:
    if not _in_france(document) or (document.issue_date or _SINCE) < _SINCE:
        return
    for rate in dict.fromkeys(one.rate for one in document.vat if one.category == "S" and one.rate):
        if rate not in RATES:
            yield _told(
                "TAUX",
                "BT-119",
                f"Le taux de TVA de {percent(rate)} n’existe pas en France",
                f"Taux trouvé : {percent(rate)}. Les taux sont 20 %, 10 %, 5,5 % et 2,1 % ; 13 % et 0,9 % en Corse ; "
                "8,5 %, 1,75 % et 1,05 % en Guadeloupe, en Martinique et à La Réunion.",
                "Vérifiez le taux de TVA dans votre logiciel.",
                found=percent(rate),
            )


def _identities(document: InvoiceDocument) -> Iterator[Finding]:
    seller, buyer = siren_of(document.seller), siren_of(document.buyer)
    for party, siren, term, whose in (
        (document.seller, seller, "BT-31", "du vendeur"),
        (document.buyer, buyer, "BT-48", "de l’acheteur"),
    ):
        vat = (party.vat_identifier or "").replace(" ", "").upper()
        if siren and is_french_vat(vat) and vat[4:] != siren:
            yield _told(
                "TVA-SIREN",
                term,
                f"Le numéro de TVA {whose} n’est pas celui de son SIREN",
                f"Le numéro de TVA {vat} est celui du SIREN {vat[4:]} ; le SIREN {whose} est {siren}.",
                "Vérifiez les deux numéros : ils désignent deux entreprises.",
                found=vat,
            )
    if seller and seller == buyer:
        yield _told(
            "MEME-ENTREPRISE",
            "BT-47",
            "Le vendeur et l’acheteur sont la même entreprise",
            f"Tous deux ont le SIREN {seller}.",
            "Vérifiez qui vend et qui achète : l’un des deux SIREN est sans doute celui de l’autre.",
            found=seller,
        )


def _origins(document: InvoiceDocument) -> Iterator[Finding]:
    for one in document.preceding:
        if one.issue_date and document.issue_date and one.issue_date > document.issue_date:
            yield _told(
                "ORIGINE-DATE",
                "BT-26",
                "La facture d’origine est datée après celle-ci",
                f"La facture {one.number[:40]} est du {day(one.issue_date)}, celle-ci du {day(document.issue_date)}.",
                "Vérifiez la date de la facture d’origine, ou son numéro.",
                found=day(one.issue_date),
            )


def _accounts(document: InvoiceDocument) -> Iterator[Finding]:
    found = dict.fromkeys(
        "".join(account.iban.split()).upper()
        for means in document.payment_means
        for account in means.accounts
        if account.iban
    )
    if len(found) > 1:
        yield _told(
            "COMPTES",
            "BT-84",
            "La facture donne plusieurs comptes à créditer",
            f"Comptes trouvés : {', '.join(list(found)[:3])}. Qui paie n’en choisit qu’un, le premier d’ordinaire.",
            "Ne gardez que le compte sur lequel vous voulez être payé.",
            found=str(len(found)),
        )


def _rounding(document: InvoiceDocument) -> Iterator[Finding]:
    rounding = document.totals.rounding or _ZERO
    if abs(rounding) > _ROUNDING:
        amount = money(rounding, document.currency)
        yield _told(
            "ARRONDI",
            "BT-114",
            "L’arrondi change le net à payer de plus qu’un arrondi",
            f"L’arrondi est de {amount} : un arrondi ne dépasse pas {money(_ROUNDING, document.currency)}.",
            "Écrivez ce montant comme des frais ou une remise, avec leur raison et leur TVA.",
            error=True,
            found=amount,
        )


def _percentages(document: InvoiceDocument) -> Iterator[Finding]:
    yield from _of_percent(document, document.allowances_charges, "", ("BT-94", "BT-101"))
    for line in document.lines:
        at = f"ligne {line.identifier or '?'}" + (f", « {line.name} »" if line.name else "")
        yield from _of_percent(document, line.allowances_charges, at, ("BT-138", "BT-143"))


def _of_percent(
    document: InvoiceDocument, found: tuple[AllowanceCharge, ...], at: str, terms: tuple[str, str]
) -> Iterator[Finding]:
    for one in found:
        if one.amount is None or one.base is None or one.percent is None:
            continue
        gap = abs(abs(one.base * one.percent / 100) - abs(one.amount))
        if gap > _CENT + abs(one.base) * _PERCENT:
            what, these = ("Les frais", "Ces frais") if one.charge else ("La remise", "Cette remise")
            verb = "sont" if one.charge else "est"
            amount, base = money(one.amount, document.currency), money(one.base, document.currency)
            right = money(rounded(one.base * one.percent / 100), document.currency)
            yield _told(
                "POURCENTAGE",
                terms[one.charge],
                f"{what} ne {'correspondent' if one.charge else 'correspond'} pas au pourcentage",
                f"{these} {verb} de {amount} ; {percent(one.percent)} de {base} font {right}.",
                "Corrigez le pourcentage ou le montant.",
                found=amount,
                at=at,
            )


def _prices(document: InvoiceDocument) -> Iterator[Finding]:
    for line in document.lines:
        at = f"ligne {line.identifier or '?'}" + (f", « {line.name} »" if line.name else "")
        if line.base_quantity == 0:
            yield _told(
                "PRIX-POUR-ZERO",
                "BT-149",
                "Le prix est donné pour aucune unité",
                "La quantité pour laquelle le prix est donné vaut 0 : un prix est celui d’une unité, ou de cent.",
                "Retirez cette quantité, ou indiquez 1.",
                found="0",
                at=at,
            )
        elif line.base_unit and line.unit and line.base_unit != line.unit:
            yield _told(
                "PRIX-UNITE",
                "BT-150",
                "Le prix et la quantité n’ont pas la même unité",
                f"La quantité est en « {line.unit[:20]} », le prix est celui d’une unité « {line.base_unit[:20]} ».",
                "Donnez le prix et la quantité dans la même unité.",
                found=line.base_unit[:20],
                at=at,
            )


def _accents(document: InvoiceDocument) -> Iterator[Finding]:
    texts = [document.seller.name, document.buyer.name, *_texts(document), *(line.name for line in document.lines)]
    odd = next((match for text in texts if text and (match := _MOJIBAKE.search(text))), None)
    if odd:
        yield _told(
            "ACCENTS",
            "BT-153",
            "Les accents du fichier sont abîmés",
            f"Le fichier contient « {odd[0][:40]} » : votre client lirait ces signes à la place des accents.",
            "Faites écrire le fichier en UTF-8 par votre logiciel, et exportez à nouveau la facture.",
            found=odd[0][:40],
        )
