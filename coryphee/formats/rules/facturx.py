"""Factur-X 1.09: what the profile that a file declares allows and demands. The PDF itself is checked when it is read.

The contents of a profile are those of its official schema; the rules of EN 16931 are a rule set of their own.
"""

from dataclasses import replace

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.invoice_document import InvoiceDocument, Profile, Syntax
from coryphee.formats.labels import label
from coryphee.formats.xml import Element
from coryphee.formats.xsd import check_profile, check_schema

# Rule, whether it blocks, what it says: for the page of the rules.
RULES = (
    ("FACTURX-SYNTAXE", True, "Une Factur-X porte une facture CII."),
    ("FACTURX-PROFIL", True, "Le profil déclaré (BT-24) est l’un des cinq de Factur-X 1.09."),
    (
        "FACTURX-SANS-LIGNES",
        False,
        (
            "Les profils MINIMUM et BASIC WL ne portent pas les lignes : ce ne sont pas des factures au sens "
            "d’EN 16931, la page du PDF reste seule la facture."
        ),
    ),
    ("FACTURX-XSD", True, "Le fichier contient ce que le schéma officiel de son profil demande, et rien de plus."),
)
_WITHOUT_LINES = (Profile.MINIMUM, Profile.BASIC_WL)
_KNOWN = ", ".join(profile.value for profile in Profile)


def check(document: InvoiceDocument, tree: Element, syntax: Syntax) -> list[Finding]:
    """What breaks the rules of Factur-X, one finding for each fact."""
    if syntax is not Syntax.CII:
        return [_SYNTAX]
    profile = document.profile
    if profile is None:
        return [_unknown(document.specification or "")]
    return [*([_without_lines(profile)] if profile in _WITHOUT_LINES else []), *_contents(tree, profile)]


_SYNTAX = Finding(
    rule="FACTURX-SYNTAXE",
    severity=Severity.ERROR,
    title="Ce fichier n’est pas en CII",
    message="Une Factur-X porte une facture CII ; ce fichier est en UBL.",
    remedy="Convertissez la facture en CII, ou vérifiez-la sans les règles de Factur-X.",
    found="UBL",
    expected="CII",
)


def _unknown(specification: str) -> Finding:
    found = f"« {specification[:80]} »" if specification else "rien"
    return Finding(
        rule="FACTURX-PROFIL",
        severity=Severity.ERROR,
        title="Le profil Factur-X n’est pas connu",
        message=f"{label('BT-24')} : trouvé {found}, attendu l’un des profils {_KNOWN}.",
        remedy="Faites déclarer par votre logiciel le profil qu’il écrit, par exemple « urn:cen.eu:en16931:2017 ».",
        terms=("BT-24",),
        label=label("BT-24"),
        found=specification[:80],
        expected="urn:cen.eu:en16931:2017",
    )


def _without_lines(profile: Profile) -> Finding:
    return Finding(
        rule="FACTURX-SANS-LIGNES",
        severity=Severity.WARNING,
        title=f"Le profil {profile.value} n’est pas une facture au sens de la norme européenne",
        message=(
            f"Une Factur-X {profile.value} ne porte pas les lignes de la facture : ses données accompagnent la page "
            "du PDF, qui reste seule la facture. Les règles EN 16931 ne peuvent pas être respectées, et un "
            "destinataire qui traite les données sans lire la page peut la refuser."
        ),
        remedy="Si votre logiciel le permet, produisez le profil EN 16931, ou au moins BASIC.",
        terms=("BT-24",),
        label=label("BT-24"),
        found=profile.value,
        expected=Profile.EN16931.value,
    )


def _contents(tree: Element, profile: Profile) -> list[Finding]:
    """What the schema of the profile refuses; what is against the syntax itself is already told by « XSD »."""
    told = {finding.path for finding in check_schema(tree, Syntax.CII)}
    return [
        replace(
            one,
            rule="FACTURX-XSD",
            title=f"Le fichier ne suit pas le profil {profile.value}",
            remedy="Faites corriger l’export de votre logiciel, ou déclarez le profil qui contient cette information.",
        )
        for one in check_profile(tree, profile)
        if one.path not in told
    ]
