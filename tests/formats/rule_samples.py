"""The project's own documents for every family of rules, each a base and a change: `make samples` writes them.

The files are committed, with `index.tsv` that says which rules each of them breaks; `rules/test_samples.py` holds both
against our engine and against the official rules.
"""

import csv
import io
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from coryphee.formats.model.document import (
    Address,
    AllowanceCharge,
    Delivery,
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
from coryphee.formats.syntaxes.cii.writing import write_cii
from coryphee.formats.syntaxes.ubl.writing import write_ubl

FOLDER = Path(__file__).parent / "samples" / "regles"
COLUMNS = ("file", "syntax", "family", "rules", "breaks")
EN = "urn:cen.eu:en16931:2017"
# Category: code in the names of its rules, rate, reason why there is no VAT.
CATEGORIES = {
    "S": ("S", "20", ""),
    "Z": ("Z", "0", ""),
    "E": ("E", "0", "Exonération de TVA, article 261 du CGI"),
    "AE": ("AE", "0", "Autoliquidation"),
    "K": ("IC", "0", "Livraison intracommunautaire exonérée"),
    "G": ("G", "0", "Exportation hors Union européenne"),
    "O": ("O", "", "Hors du champ de la TVA"),
    "L": ("AF", "7", ""),
    "M": ("AG", "4", ""),
    "B": ("B", "22", ""),
}
Change = tuple[str, str]
Base = Callable[[], InvoiceDocument]


@dataclass(frozen=True)
class Sample:
    """A document: what it is made from, what is changed in its text, which rules it then breaks (none: valid)."""

    name: str
    family: str
    base: Base
    changes: tuple[Change, ...] = ()
    breaks: str = ""
    cii: bool = False
    rules: str = "en16931"

    @property
    def file(self) -> str:
        return f"{self.name}.{'cii' if self.cii else 'ubl'}.xml"

    def text(self) -> str:
        """Each change is a regular expression and must find its place, so that no mistake is lost."""
        written = (write_cii if self.cii else write_ubl)(self.base()).decode()
        for pattern, new in self.changes:
            written, found = re.subn(pattern, new, written, count=1, flags=re.DOTALL)
            assert found, f"{self.file}: {pattern!r} is not there"
        return written


# -- bases -----------------------------------------------------------------------------------------------------------


def _party(name: str, country: str, vat: str | None, siren: str | None) -> Party:
    return Party(
        name=name,
        legal_identifier=Identifier(value=siren, scheme="0002") if siren else None,
        identifiers=() if siren else (Identifier(value=name[:3].upper()),),
        vat_identifier=vat,
        electronic_address=Identifier(value=siren, scheme="0225") if siren else None,
        address=Address(line1="1 rue du Port", city="Laval", postal_code="53000", country=country),
    )


def invoice(category: str = "S") -> InvoiceDocument:
    """Two lines of 100.00 and 50.00, an allowance of 10.00, a charge of 10.00, all in one category of VAT."""
    rate = Decimal(CATEGORIES[category][1]) if CATEGORIES[category][1] else None
    tax = (Decimal("150.00") * (rate or 0) / 100).quantize(Decimal("0.01"))
    lines = tuple(
        Line(
            identifier=str(rank),
            quantity=Decimal(rank),
            unit="C62",
            net_amount=amount,
            net_price=amount / rank,
            vat_category=category,
            vat_rate=rate,
            name=f"Article {rank}",
        )
        for rank, amount in ((1, Decimal("100.00")), (2, Decimal("50.00")))
    )
    return InvoiceDocument(
        specification=EN,
        number="F-2026-1",
        issue_date=date(2026, 11, 2),
        due_date=date(2026, 12, 2),
        type_code="380",
        currency="EUR",
        purchase_order="2026-00731",
        seller=_seller(category),
        buyer=_buyer(category),
        delivery=_delivery(category),
        payment_means=(PaymentMeans(code="58", accounts=(PaymentAccount(iban="FR7630009000010012345678959"),)),),
        allowances_charges=_allowances(category, rate),
        totals=Totals(
            lines=Decimal("150.00"),
            allowances=Decimal("10.00"),
            charges=Decimal("10.00"),
            without_vat=Decimal("150.00"),
            vat=tax,
            with_vat=150 + tax,
            due=150 + tax,
        ),
        vat=(
            VatBreakdown(
                taxable_amount=Decimal("150.00"),
                tax_amount=tax,
                category=category,
                rate=rate,
                exemption_reason=CATEGORIES[category][2] or None,
            ),
        ),
        lines=lines,
    )


def _seller(category: str) -> Party:
    if category == "B":
        return _party("Falegnameria", "IT", "IT00743110157", None)
    return _party("Menuiserie", "FR", None if category == "O" else "FR19812345676", "812345676")


def _buyer(category: str) -> Party:
    if category == "B":
        return _party("Comune", "IT", None, None)
    if category == "K":
        return _party("Gemeinde", "DE", "DE136695976", None)
    vat = "FR68219876547" if category == "AE" else None
    return _party("Commune de Marly", "FR", vat, "219876547")


def _delivery(category: str) -> Delivery:
    country = "DE" if category == "K" else "IT" if category == "B" else "FR"
    return Delivery(date=date(2026, 10, 30), address=Address(city="Laval", postal_code="53000", country=country))


def _allowances(category: str, rate: Decimal | None) -> tuple[AllowanceCharge, ...]:
    return tuple(
        AllowanceCharge(
            charge=charge,
            amount=Decimal("10.00"),
            vat_category=category,
            vat_rate=rate,
            reason="Frais de port" if charge else "Remise",
        )
        for charge in (False, True)
    )


def credit_note() -> InvoiceDocument:
    """The same as a credit note; it corrects an invoice."""
    return replace(
        invoice(), number="A-2026-1", type_code="381", due_date=None, preceding=(PrecedingInvoice(number="F-2026-1"),)
    )


def french() -> InvoiceDocument:
    """What the French reform demands besides: the three notes, the framework, the SIREN of both."""
    notes = (
        Note(subject_code="PMT", text="Indemnité forfaitaire de recouvrement : 40 euros"),
        Note(subject_code="PMD", text="Pénalités de retard : trois fois le taux d’intérêt légal"),
        Note(subject_code="AAB", text="Pas d’escompte pour paiement anticipé"),
    )
    return replace(invoice(), business_process="B1", notes=notes)


def public() -> InvoiceDocument:
    """An invoice to the public sector: SIRET of both, unit code and commitment number."""
    found = french()
    return replace(
        found,
        business_process="A1",
        specification=f"{EN}#compliant#urn.cpro.gouv.fr:1p0:en16931",
        buyer_reference="BATIMENTS",
        seller=replace(found.seller, identifiers=(Identifier(value="81234567600017", scheme="0009"),)),
        buyer=replace(found.buyer, identifiers=(Identifier(value="21987654700015", scheme="0009"),)),
    )


def profile(specification: str, *, lines: bool = True) -> Base:
    def base() -> InvoiceDocument:
        found = replace(invoice(), specification=specification, purchase_order=None, delivery=None)
        return found if lines else replace(found, lines=())

    return base


def of(category: str) -> Base:
    return lambda: invoice(category)


# -- samples ---------------------------------------------------------------------------------------------------------


def samples() -> list[Sample]:
    """All of them, in the order of the index."""
    from tests.formats.rule_sample_changes import CHANGED

    return [*_valid(), *CHANGED]


def _valid() -> Iterator[Sample]:
    for cii in (False, True):
        for category, (family, _, _) in CATEGORIES.items():
            yield Sample(f"valide-{family.lower()}", f"BR-{family}", of(category), cii=cii)
        yield Sample("valide-avoir", "BR", credit_note, cii=cii)
        yield Sample("valide-fr", "BR-FR", french, cii=cii, rules="fr")
        yield Sample("valide-cpro", "CPRO", public, cii=cii, rules="cpro")
    yield Sample("valide-facturx", "Factur-X", of("S"), cii=True, rules="facturx")


def index(found: list[Sample]) -> str:
    """The declarations as a table."""
    made = io.StringIO()
    table = csv.writer(made, delimiter="\t", lineterminator="\n")
    table.writerow(COLUMNS)
    for one in found:
        table.writerow((one.file, "CII" if one.cii else "UBL", one.family, one.rules, one.breaks))
    return made.getvalue()


def main() -> int:
    """Write the files and their index; files that no sample declares any longer go."""
    found = samples()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in FOLDER.glob("*.xml"):
        path.unlink()
    for one in found:
        (FOLDER / one.file).write_text(one.text(), encoding="utf-8")
    (FOLDER / "index.tsv").write_text(index(found), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
