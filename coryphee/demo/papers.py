"""Invoices of the demo as suppliers would write them: real UBL and CII files, made from the semantic model."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from coryphee.core.identifiers import IdentifierScheme
from coryphee.core.money import round_cents
from coryphee.demo.numbers import french_vat
from coryphee.einvoices.parties import CODES
from coryphee.formats.model.document import (
    Address,
    Identifier,
    InvoiceDocument,
    Line,
    Note,
    Party,
    PaymentAccount,
    PaymentMeans,
    PrecedingInvoice,
    Totals,
    VatBreakdown,
)
from coryphee.organisations.models import Organisation, Unit

IBANS = ("FR1420041010050500013M02606", "FR7630006000011234567890189")
CATALOGUE = {
    "carpenter": (
        ("Reprise de charpente, préau de l’école", "C62", 2400, 7400),
        ("Bois douglas, section 80 × 220", "MTR", 38, 52),
        ("Remplacement de liteaux", "MTK", 24, 31),
        ("Main-d’œuvre, compagnon charpentier", "HUR", 42, 55),
        ("Échafaudage, location et pose", "DAY", 95, 140),
    ),
    "group": (
        ("Ramettes de papier recyclé A4", "C62", 4, 6),
        ("Chaise de bureau réglable", "C62", 140, 210),
        ("Cartouche d’encre noire", "C62", 38, 72),
        ("Tableau blanc émaillé 120 × 90", "C62", 110, 160),
        ("Livraison et mise en place", "C62", 35, 80),
    ),
    "other": (
        ("Panneaux de bois lamellé", "MTK", 45, 70),
        ("Étude technique", "HUR", 70, 95),
        ("Entretien des espaces verts", "HUR", 33, 45),
        ("Fourniture de visserie inox", "C62", 12, 30),
    ),
}


@dataclass(frozen=True, kw_only=True)
class Paper:
    """What an invoice says, before it is written to a file."""

    number: str
    issued: date
    supplier: Organisation
    recipient: Organisation
    unit: Unit | None
    commitment: str
    catalogue: str
    credit_of: str = ""


def write_paper(paper: Paper, random: Random) -> InvoiceDocument:
    """The whole document: lines drawn from a catalogue, VAT computed, totals that add up."""
    french = paper.supplier.scheme == IdentifierScheme.SIRET
    rate = Decimal(20) if french else Decimal(0)
    lines = tuple(_line(n, item, rate, french, random) for n, item in enumerate(_items(paper, random), start=1))
    net = sum((line.net_amount or Decimal(0) for line in lines), Decimal(0))
    vat = round_cents(net * rate / 100)
    reason = None if french else "Autoliquidation"
    return InvoiceDocument(
        specification="urn:cen.eu:en16931:2017",
        business_process="B1",
        number=paper.number,
        issue_date=paper.issued,
        due_date=paper.issued + timedelta(days=30),
        type_code="381" if paper.credit_of else "380",
        currency="EUR",
        buyer_reference=paper.unit.code if paper.unit else None,
        purchase_order=paper.commitment or None,
        payment_terms="Paiement par virement",
        notes=tuple(Note(text=text, subject_code=code) for code, text in MENTIONS),
        preceding=(PrecedingInvoice(number=paper.credit_of, issue_date=paper.issued - timedelta(days=21)),)
        if paper.credit_of
        else (),
        seller=_party(paper.supplier),
        buyer=_party(paper.recipient),
        payment_means=()
        if paper.credit_of
        else (PaymentMeans(code="30", accounts=(PaymentAccount(iban=random.choice(IBANS)),)),),
        totals=Totals(lines=net, without_vat=net, vat=vat, with_vat=net + vat, due=net + vat),
        vat=(
            VatBreakdown(
                taxable_amount=net,
                tax_amount=vat,
                category="S" if french else "AE",
                rate=rate,
                exemption_reason=reason,
            ),
        ),
        lines=lines,
    )


# The mentions that an invoice between professionals carries (C. com. L441-9), by their codes (BR-FR-05).
MENTIONS = (
    ("PMT", "Indemnité forfaitaire pour frais de recouvrement : 40 euros"),
    ("PMD", "Pénalités de retard : taux de la BCE plus huit points"),
    ("AAB", "Pas d’escompte pour paiement anticipé"),
)


def _items(paper: Paper, random: Random) -> list[tuple[str, str, int, int]]:
    goods = CATALOGUE[paper.catalogue]
    return random.sample(goods, k=random.randint(1, min(4, len(goods))))


def _line(number: int, item: tuple[str, str, int, int], rate: Decimal, french: bool, random: Random) -> Line:
    name, unit, low, high = item
    price = Decimal(random.randint(low * 100, high * 100)) / 100
    quantity = Decimal(1) if low > 1000 else Decimal(random.randint(1, 40))
    return Line(
        identifier=str(number),
        name=name,
        quantity=quantity,
        unit=unit,
        net_price=price,
        net_amount=round_cents(price * quantity),
        vat_category="S" if french else "AE",
        vat_rate=rate,
    )


def _party(organisation: Organisation) -> Party:
    french = organisation.scheme == IdentifierScheme.SIRET
    siren = organisation.identifier[:9]
    return Party(
        name=organisation.legal_name,
        identifiers=(Identifier(value=organisation.identifier, scheme=CODES[organisation.scheme]),),
        legal_identifier=Identifier(value=siren, scheme="0002") if french else None,
        vat_identifier=_vat(organisation),
        electronic_address=Identifier(value=organisation.identifier, scheme="0009") if french else None,
        address=Address(
            line1=organisation.address,
            city=organisation.city,
            postal_code=organisation.postal_code,
            country=organisation.country,
        ),
    )


def _vat(organisation: Organisation) -> str:
    if organisation.scheme == IdentifierScheme.SIRET:
        return french_vat(organisation.identifier[:9])
    if organisation.scheme == IdentifierScheme.UE_HORS_FRANCE:
        return organisation.identifier
    return f"{organisation.country}{organisation.identifier}"
