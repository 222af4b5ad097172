"""What is changed in the bases, family by family, and what each change breaks."""

from collections.abc import Iterator

from tests.formats.rule_samples import (
    CATEGORIES,
    EN,
    Base,
    Change,
    Sample,
    credit_note,
    french,
    invoice,
    of,
    profile,
    public,
)

MINIMUM, BASIC_WL = "urn:factur-x.eu:1p0:minimum", "urn:factur-x.eu:1p0:basicwl"
BASIC = f"{EN}#compliant#urn:factur-x.eu:1p0:basic"
EXTENDED = f"{EN}#conformant#urn:factur-x.eu:1p0:extended"
EXTENDED_CTC = f"{EN}#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr"
_REASON = r"\s*<(cbc:TaxExemptionReason|ram:ExemptionReason)>[^<]*</[^>]*>"


def _both(
    name: str,
    family: str,
    breaks: str,
    ubl: tuple[Change, ...],
    cii: tuple[Change, ...],
    *,
    base: Base = invoice,
    rules: str = "en16931",
    breaks_cii: str = "",
) -> Iterator[Sample]:
    yield Sample(name, family, base, ubl, breaks, rules=rules)
    yield Sample(name, family, base, cii, breaks_cii or breaks, cii=True, rules=rules)


def _ubl(name: str, family: str, breaks: str, *changes: Change, base: Base = invoice, rules: str = "en16931") -> Sample:
    return Sample(name, family, base, changes, breaks, rules=rules)


def _cii(name: str, family: str, breaks: str, *changes: Change, base: Base = invoice, rules: str = "en16931") -> Sample:
    return Sample(name, family, base, changes, breaks, cii=True, rules=rules)


def _general() -> Iterator[Sample]:
    """BR, BR-CO, BR-DEC, BR-CL in both syntaxes."""
    yield from _both(
        "sans-numero", "BR", "BR-02", ((r"<cbc:ID>F-2026-1</cbc:ID>", ""),), ((r"<ram:ID>F-2026-1</ram:ID>", ""),)
    )
    yield from _both(
        "sans-vendeur",
        "BR",
        "BR-06",
        ((r"<cbc:RegistrationName>Menuiserie<", "<cbc:RegistrationName><"),),
        ((r"<ram:Name>Menuiserie<", "<ram:Name><"),),
    )
    yield from _both(
        "prix-negatif",
        "BR",
        "BR-27",
        ((r"(<cbc:PriceAmount[^>]*>)", r"\1-"),),
        ((r"(<ram:NetPriceProductTradePrice>\s*<ram:ChargeAmount>)", r"\1-"),),
    )
    yield from _both(
        "ligne-sans-article",
        "BR",
        "BR-25",
        ((r"<cbc:Name>Article 1</cbc:Name>", ""),),
        ((r"<ram:Name>Article 1</ram:Name>", ""),),
    )
    yield from _both(
        "total-hors-tva",
        "BR-CO",
        "BR-CO-13 BR-CO-15",
        ((r"(TaxExclusiveAmount[^>]*>)150", r"\g<1>151"),),
        ((r"(TaxBasisTotalAmount[^>]*>)150", r"\g<1>151"),),
    )
    yield from _both(
        "net-a-payer",
        "BR-CO",
        "BR-CO-16",
        ((r"(PayableAmount[^>]*>)180", r"\g<1>181"),),
        ((r"(DuePayableAmount[^>]*>)180", r"\g<1>181"),),
    )
    yield from _both(
        "remise-sans-motif",
        "BR-CO",
        "BR-33 BR-CO-21",
        ((r"<cbc:AllowanceChargeReason>Remise</cbc:AllowanceChargeReason>", ""),),
        ((r"<ram:Reason>Remise</ram:Reason>", ""),),
    )
    yield from _both(
        "trois-decimales",
        "BR-DEC",
        "BR-DEC-09 UBL-DT-01",
        ((r"(LegalMonetaryTotal>\s*<cbc:LineExtensionAmount[^>]*>150)\.00", r"\1.000"),),
        ((r"(MonetarySummation>\s*<ram:LineTotalAmount>150)\.00", r"\1.000"),),
        breaks_cii="BR-DEC-09",
    )
    yield from _both(
        "ligne-trois-decimales",
        "BR-DEC",
        "BR-DEC-23 UBL-DT-01",
        ((r"(LineExtensionAmount[^>]*>50)\.00", r"\1.000"),),
        ((r"(LineTotalAmount>50)\.00", r"\1.000"),),
        breaks_cii="BR-DEC-23",
    )
    yield from _both(
        "devise-inconnue",
        "BR-CL",
        "BR-CL-04 BR-CO-15",
        ((r"(<cbc:DocumentCurrencyCode>)EUR", r"\1ZZZ"),),
        ((r"(<ram:InvoiceCurrencyCode>)EUR", r"\1ZZZ"),),
    )
    yield from _both(
        "unite-inconnue",
        "BR-CL",
        "BR-CL-23",
        ((r'unitCode="C62"', 'unitCode="XX9"'),),
        ((r'unitCode="C62"', 'unitCode="XX9"'),),
    )
    yield from _both(
        "pays-inconnu",
        "BR-CL",
        "BR-CL-14",
        ((r"<cbc:IdentificationCode>FR<", "<cbc:IdentificationCode>XX<"),),
        ((r"<ram:CountryID>FR<", "<ram:CountryID>XX<"),),
    )
    yield from _both(
        "avoir-sans-date",
        "BR",
        "BR-03",
        ((r"<cbc:IssueDate>[^<]*</cbc:IssueDate>", ""),),
        ((r"<ram:IssueDateTime>.*?</ram:IssueDateTime>", ""),),
        base=credit_note,
    )


def _vat() -> Iterator[Sample]:
    """For each family of VAT: a base that the lines do not give, and a reason missing or out of place."""
    ubl = (r"(<cbc:TaxableAmount[^>]*>)150", r"\g<1>149")
    cii = (r"(<ram:CalculatedAmount>.*?<ram:BasisAmount>)150", r"\g<1>149")
    for category, (code, _, reason) in CATEGORIES.items():
        if category == "B":
            continue
        family, name = f"BR-{code}", code.lower()
        if category in "LM":  # the official CII rules do not compare the base with the lines for these two
            yield _ubl(f"{name}-base", family, f"{family}-08", ubl, base=of(category))
        else:
            yield from _both(f"{name}-base", family, f"{family}-08", (ubl,), (cii,), base=of(category))
        if reason:
            yield from _both(
                f"{name}-motif", family, f"{family}-10", ((_REASON, ""),), ((_REASON, ""),), base=of(category)
            )
        else:
            added = "<cbc:TaxExemptionReason>Motif</cbc:TaxExemptionReason>"
            yield from _both(
                f"{name}-motif",
                family,
                f"{family}-10",
                ((r"(<cac:TaxSubtotal>.*?</cbc:Percent>)", rf"\1{added}"),),
                (
                    (
                        r"(</ram:CalculatedAmount>\s*<ram:TypeCode>VAT</ram:TypeCode>)",
                        r"\1<ram:ExemptionReason>Motif</ram:ExemptionReason>",
                    ),
                ),
                base=of(category),
            )
    yield from _both(
        "b-hors-italie",
        "BR-B",
        "BR-B-01",
        ((r"<cbc:IdentificationCode>IT<", "<cbc:IdentificationCode>FR<"),),
        ((r"<ram:CountryID>IT<", "<ram:CountryID>FR<"),),
        base=of("B"),
    )
    yield from _both(
        "ic-sans-pays-de-livraison",
        "BR-IC",
        "BR-IC-12",
        ((r"<cac:DeliveryLocation>.*?</cac:DeliveryLocation>", ""),),
        ((r"<ram:ShipToTradeParty>.*?</ram:ShipToTradeParty>", ""),),
        base=of("K"),
    )


def _bindings() -> Iterator[Sample]:
    """UBL-CR, UBL-SR, UBL-DT; CII-SR, CII-DT."""
    yield _ubl(
        "cr-version",
        "UBL-CR",
        "UBL-CR-002",
        (r"(<cbc:CustomizationID>)", r"<cbc:UBLVersionID>2.3</cbc:UBLVersionID>\1"),
    )
    yield _ubl(
        "cr-heure", "UBL-CR", "UBL-CR-006", (r"(</cbc:IssueDate>)", r"\1<cbc:IssueTime>10:00:00</cbc:IssueTime>")
    )
    period = "<cac:InvoicePeriod><cbc:StartDate>2026-10-01</cbc:StartDate></cac:InvoicePeriod>"
    yield _ubl("sr-deux-periodes", "UBL-SR", "UBL-SR-08", (r"(<cac:OrderReference>)", rf"{period}{period}\1"))
    yield _ubl(
        "dt-decimales", "UBL-DT", "BR-DEC-09 UBL-DT-01", (r"(<cbc:LineExtensionAmount[^>]*>150)\.00", r"\1.0000")
    )
    yield _ubl("dt-attribut", "UBL-DT", "UBL-DT-08", (r'(<cbc:CompanyID schemeID="0002")', r'\1 schemeName="SIREN"'))
    yield _cii(
        "sr-version",
        "CII-SR",
        "CII-SR-001",
        (r"(<rsm:ExchangedDocumentContext>)", r"\1<ram:SpecifiedTransactionID>1</ram:SpecifiedTransactionID>"),
    )
    yield _cii(
        "sr-nom-de-document",
        "CII-SR",
        "CII-SR-013",
        (r"(<rsm:ExchangedDocument>\s*<ram:ID>[^<]*</ram:ID>)", r"\1<ram:Name>Facture</ram:Name>"),
    )
    yield _cii(
        "dt-devise-de-trop",
        "CII-DT",
        "CII-DT-031",
        (r"<ram:GrandTotalAmount>", '<ram:GrandTotalAmount currencyID="EUR">'),
    )
    yield _cii(
        "dt-nom-de-liste", "CII-DT", "CII-DT-001", (r"<ram:ID>F-2026-1", '<ram:ID schemeName="Interne">F-2026-1')
    )


def _reform() -> Iterator[Sample]:
    """BR-FR and BR-FR-CPRO."""
    yield from _both(
        "fr-sans-cadre",
        "BR-FR",
        "BR-FR-08_BT-23",
        ((r"<cbc:ProfileID>B1</cbc:ProfileID>", ""),),
        ((r"<ram:BusinessProcess.*?</ram:BusinessProcess[^>]*>", ""),),
        base=french,
        rules="fr",
    )
    yield from _both(
        "fr-numero-interdit",
        "BR-FR",
        "BR-FR-01_BT-1-2 BR-FR-02_BT-1",
        ((r">F-2026-1<", ">F 2026 n°1<"),),
        ((r">F-2026-1<", ">F 2026 n°1<"),),
        base=french,
        rules="fr",
        breaks_cii="BR-FR-02_BT-1",
    )
    yield from _both(
        "fr-siret-etranger",
        "BR-FR",
        "BR-FR-08_BT-23 BR-FR-09_BT-29",
        ((r">81234567600017<", ">21987654700015<"),),
        ((r">81234567600017<", ">21987654700015<"),),
        base=public,
        rules="fr",
    )
    yield from _both(
        "cpro-sans-siret",
        "CPRO",
        "BR-FR-CPRO-10",
        ((r'<cac:PartyIdentification>\s*<cbc:ID schemeID="0009">2.*?</cac:PartyIdentification>', ""),),
        ((r'<ram:GlobalID schemeID="0009">2[^<]*</ram:GlobalID>', ""),),
        base=public,
        rules="cpro",
    )
    yield from _both(
        "cpro-numero-long",
        "CPRO",
        "BR-FR-CPRO-02",
        ((r">F-2026-1<", f">{'F' * 30}<"),),
        ((r">F-2026-1<", f">{'F' * 30}<"),),
        base=public,
        rules="cpro",
    )


def _facturx() -> Iterator[Sample]:
    yield _ubl("facturx-ubl", "Factur-X", "FACTURX-SYNTAXE", (r"F-2026-1", "F-2026-2"), rules="facturx")
    yield _cii("facturx-profil", "Factur-X", "FACTURX-PROFIL", (EN, "urn:factur-x.eu:9p9:ultimate"), rules="facturx")
    yield _cii(
        "facturx-basic",
        "Factur-X",
        "FACTURX-XSD",
        (r"(<ram:SpecifiedTradeProduct>)(\s*<ram:Name>)", r"\1<ram:SellerAssignedID>A1</ram:SellerAssignedID>\2"),
        base=profile(BASIC),
        rules="facturx",
    )
    yield _cii(
        "facturx-basic-wl",
        "Factur-X",
        "FACTURX-SANS-LIGNES",
        (r"F-2026-1", "F-2026-2"),
        base=profile(BASIC_WL, lines=False),
        rules="facturx",
    )
    yield _cii(
        "facturx-minimum-de-trop",
        "Factur-X",
        "FACTURX-SANS-LIGNES FACTURX-XSD",
        (r"F-2026-1", "F-2026-2"),
        base=profile(MINIMUM, lines=False),
        rules="facturx",
    )
    # What a profile counts, the codes that it takes, the attributes that it leaves out.
    currency = "<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>"
    yield _cii(
        "facturx-pays", "FX-SCH", "FX-SCH-A-000580", (r"<ram:CountryID>FR<", "<ram:CountryID>XX<"), rules="facturx"
    )
    yield _cii(
        "facturx-basic-wl-sans-devise",
        "Factur-X",
        "BR-05 FACTURX-ELEMENT FACTURX-SANS-LIGNES FACTURX-XSD",
        (currency, ""),
        base=profile(BASIC_WL, lines=False),
        rules="facturx",
    )
    yield _cii(
        "facturx-attribut",
        "Factur-X",
        "FACTURX-ATTRIBUT-schemeID",
        (r"<ram:ID>F-2026-1<", '<ram:ID schemeID="0009">F-2026-1<'),
        rules="facturx",
    )


def _extended() -> Iterator[Sample]:
    extended = profile(EXTENDED)
    total = r"<ram:LineTotalAmount>150.00<"
    for name, breaks, change in (
        ("facturx-extended-un-centime", "", (total, "<ram:LineTotalAmount>150.01<")),
        ("facturx-extended-total", "BR-FXEXT-CO-10", (total, "<ram:LineTotalAmount>151.00<")),
        (
            "facturx-extended-base",
            "BR-FXEXT-S-08ini BR-FXEXT-S-08rev BR-FXEXT-S-09b BR-FXEXT-S08b",
            (r"<ram:BasisAmount>150.00<", "<ram:BasisAmount>140.00<"),
        ),
        (
            "facturx-extended-ligne-mere",
            "BR-FXEXT-06 BR-FXEXT-11",
            (r"(<ram:LineID>2</ram:LineID>)", r"\1<ram:ParentLineID>9</ram:ParentLineID>"),
        ),
    ):
        yield _cii(name, "BR-FXEXT", breaks, change, base=extended, rules="facturx")


def _extended_ctc() -> Iterator[Sample]:
    extended = profile(EXTENDED_CTC)
    line = (
        r"(<cac:InvoiceLine>\s*<cbc:ID>2</cbc:ID>.*?)(<cac:Item>)",
        (
            r"\1<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-2026-1</cbc:ID>"
            r"<cbc:DocumentStatusCode>AUTRE</cbc:DocumentStatusCode></cac:InvoiceDocumentReference>"
            r"<cac:BillingReferenceLine><cbc:ID>9</cbc:ID></cac:BillingReferenceLine></cac:BillingReference>\2"
        ),
    )
    for name, breaks, ubl, cii in (
        (
            "extended-ctc-un-centime",
            "",
            (r"(<cbc:LineExtensionAmount[^>]*>)150.00(<[^<]*<cbc:TaxExclusive)", r"\g<1>150.01\2"),
            (r"<ram:LineTotalAmount>150.00<", "<ram:LineTotalAmount>150.01<"),
        ),
        (
            "extended-ctc-total",
            "BR-FREXT-CO-10",
            (r"(<cbc:LineExtensionAmount[^>]*>)150.00(<[^<]*<cbc:TaxExclusive)", r"\g<1>151.00\2"),
            (r"<ram:LineTotalAmount>150.00<", "<ram:LineTotalAmount>151.00<"),
        ),
    ):
        yield from _both(name, "BR-FREXT", breaks, (ubl,), (cii,), base=extended, rules="extended-ctc-fr")
    yield _ubl(
        "extended-ctc-sous-ligne",
        "BR-FREXT",
        "BR-FREXT-05 BR-FREXT-11 BR-FREXT-CO-10 BR-FREXT-CO-13 BR-FREXT-S-08 BR-FREXT-S-08ini BR-FREXT-S-08rev",
        line,
        base=extended,
        rules="extended-ctc-fr",
    )
    yield _cii(
        "extended-ctc-ligne-mere",
        "BR-FREXT",
        "BR-FREXT-06 BR-FREXT-11",
        (r"(<ram:LineID>2</ram:LineID>)", r"\1<ram:ParentLineID>9</ram:ParentLineID>"),
        base=extended,
        rules="extended-ctc-fr",
    )


CHANGED: list[Sample] = [
    *_general(),
    *_vat(),
    *_bindings(),
    *_reform(),
    *_facturx(),
    *_extended(),
    *_extended_ctc(),
]
