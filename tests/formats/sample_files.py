"""The project's own sample invoices, whole or with a mistake, and the corpus of others where it is there."""

import csv
import datetime
import os
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from coryphee.formats.model.document import (
    Address,
    AllowanceCharge,
    Contact,
    Delivery,
    Identifier,
    InvoiceDocument,
    ItemAttribute,
    Line,
    Note,
    Party,
    PaymentAccount,
    PaymentMeans,
    Period,
    PrecedingInvoice,
    Profile,
    SupportingDocument,
    Totals,
    VatBreakdown,
)

SAMPLES = Path(__file__).parent / "samples"
ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(os.environ.get("CORYPHEE_CORPUS", ROOT.parent / "shared" / "corpus"))
TODAY = datetime.date(2026, 11, 21)

UBL, CII, CREDIT_NOTE = "facture.ubl.xml", "facture.cii.xml", "avoir.ubl.xml"


def sample(name: str = UBL, *changes: tuple[str, str]) -> bytes:
    """A sample file; each change must find its text, so that a test cannot pass for want of its mistake."""
    text = (SAMPLES / name).read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, f"{old!r} is not in {name}"
        text = text.replace(old, new, 1)
    return text.encode()


def binary(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def corpus_rows() -> list[dict[str, str]]:
    """Rows of the index of the corpus that are invoices; empty where the corpus is absent."""
    index = CORPUS / "index.tsv"
    if not index.exists():
        return []
    with index.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    return [row for row in rows if not row["file"].startswith(("unit-", "cdar/"))]


def corpus_files() -> Iterator[tuple[str, bytes]]:
    for row in corpus_rows():
        yield row["file"], (CORPUS / row["file"]).read_bytes()


def _party(name: str, *, contact: bool = True) -> Party:
    address = Address(
        line1=f"{name} 1",
        line2=f"{name} 2",
        line3=f"{name} 3",
        city="Laval",
        postal_code="53000",
        subdivision="Mayenne",
        country="FR",
    )
    return Party(
        name=name,
        trading_name=f"Nom commercial {name}",
        identifiers=(Identifier(value="INTERNE"), Identifier(value="81234567600017", scheme="0009")),
        legal_identifier=Identifier(value="812345676", scheme="0002"),
        vat_identifier="FR19812345676",
        electronic_address=Identifier(value="812345676", scheme="0225"),
        address=address,
        contact=Contact(name="Jeanne", phone="02 43 00 00 00", email="j@lemoine.example") if contact else None,
    )


def _allowances(*, vat: bool) -> tuple[AllowanceCharge, ...]:
    return tuple(
        AllowanceCharge(
            charge=charge,
            amount=Decimal("10.00"),
            base=Decimal("100.00"),
            percent=Decimal("10"),
            vat_category="S" if vat else None,
            vat_rate=Decimal("20") if vat else None,
            reason="Motif",
            reason_code="95" if not charge else "FC",
        )
        for charge in (False, True)
    )


def complete_document() -> InvoiceDocument:
    """A document that says every term of EN 16931; its amounts need not add up."""
    seller = _party("Vendeur & fils <EI>")
    return InvoiceDocument(
        profile=Profile.EN16931,
        specification="urn:cen.eu:en16931:2017",
        business_process="A1",
        number="F-1",
        issue_date=datetime.date(2026, 11, 2),
        type_code="380",
        currency="EUR",
        vat_currency="XPF",
        tax_point_date=datetime.date(2026, 11, 3),
        tax_point_code="35",
        due_date=datetime.date(2026, 12, 2),
        buyer_reference="SERVICE",
        project="PROJET",
        contract="MARCHE",
        purchase_order="ENGAGEMENT",
        sales_order="COMMANDE",
        receiving_advice="RECEPTION",
        despatch_advice="EXPEDITION",
        tender="LOT",
        object_identifier=Identifier(value="COMPTEUR", scheme="AVE"),
        accounting_reference="6061",
        payment_terms="30 jours\nsans escompte",
        notes=(Note(text="Première", subject_code="AAI"), Note(text="Seconde « note »")),
        preceding=(
            PrecedingInvoice(number="F-0", issue_date=datetime.date(2026, 10, 1)),
            PrecedingInvoice(number="F-00"),
        ),
        seller=Party(
            **{name: getattr(seller, name) for name in Party.__dataclass_fields__}
            | {"tax_registration": "FISC-1", "legal_information": "EI au RCS de Laval"}
        ),
        buyer=_party("Acheteur"),
        payee=Party(
            name="Affactureur",
            identifiers=(Identifier(value="21987654700015", scheme="0009"),),
            legal_identifier=Identifier(value="219876547", scheme="0002"),
        ),
        tax_representative=Party(name="Représentant", vat_identifier="FR68219876547", address=_party("R").address),
        delivery=Delivery(
            party_name="Atelier",
            location=Identifier(value="3012345678900", scheme="0088"),
            date=datetime.date(2026, 10, 30),
            address=_party("L").address,
        ),
        period=Period(start=datetime.date(2026, 10, 1), end=datetime.date(2026, 10, 31)),
        payment_means=(
            PaymentMeans(
                code="58",
                text="Virement",
                remittance="F-1",
                accounts=(
                    PaymentAccount(iban="FR7630009000010012345678959", name="Lemoine", bic="BNPAFRPP"),
                    PaymentAccount(iban="12345678901", name="Compte local"),
                ),
            ),
            PaymentMeans(code="48", remittance="F-1", card_number="1234", card_holder="J. Lemoine"),
            PaymentMeans(
                code="59",
                remittance="F-1",
                mandate="MANDAT-1",
                creditor_identifier="FR00ZZZ123456",
                debited_account="FR7630009000010012345678959",
            ),
        ),
        allowances_charges=_allowances(vat=True),
        totals=Totals(
            lines=Decimal("100.00"),
            allowances=Decimal("10.00"),
            charges=Decimal("10.00"),
            without_vat=Decimal("100.00"),
            vat=Decimal("20.00"),
            vat_accounting=Decimal("2386.63"),
            with_vat=Decimal("120.00"),
            prepaid=Decimal("20.00"),
            rounding=Decimal("-0.01"),
            due=Decimal("99.99"),
        ),
        vat=(
            VatBreakdown(
                taxable_amount=Decimal("100.00"), tax_amount=Decimal("20.00"), category="S", rate=Decimal("20")
            ),
            VatBreakdown(
                taxable_amount=Decimal("0"),
                tax_amount=Decimal("0"),
                category="E",
                rate=Decimal("0"),
                exemption_reason="Article 261 du CGI",
                exemption_code="VATEX-EU-132",
            ),
        ),
        supporting_documents=(
            SupportingDocument(
                reference="BL-1", description="Bon", content=b"\x00a;b\n", mime="text/csv", filename="bl.csv"
            ),
            SupportingDocument(reference="LIEN", location="https://exemple.test/plan?a=1&b=2"),
        ),
        lines=(_complete_line(), Line(identifier="2", name="Vis", net_amount=Decimal("0"), quantity=Decimal("1"))),
    )


def _complete_line() -> Line:
    return Line(
        identifier="1",
        note="Note de ligne",
        object_identifier=Identifier(value="PDL-1", scheme="AVE"),
        quantity=Decimal("2.500"),
        unit="H87",
        net_amount=Decimal("100.00"),
        order_line="10",
        accounting_reference="6062",
        period=Period(start=datetime.date(2026, 10, 1), end=datetime.date(2026, 10, 15)),
        allowances_charges=_allowances(vat=False),
        net_price=Decimal("40.0000"),
        price_discount=Decimal("2"),
        gross_price=Decimal("42"),
        base_quantity=Decimal("1"),
        base_unit="H87",
        vat_category="S",
        vat_rate=Decimal("20"),
        name="Ferme",
        description="Ferme en chêne",
        seller_item="V-1",
        buyer_item="A-1",
        standard_item=Identifier(value="3012345678900", scheme="0160"),
        classifications=(
            Identifier(value="44112", scheme="STI", scheme_version="24"),
            Identifier(value="X", scheme="IB"),
        ),
        origin_country="FR",
        attributes=(ItemAttribute(name="Essence", value="Chêne"), ItemAttribute(name="Pose", value="Oui")),
    )
