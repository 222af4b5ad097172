"""Factur-X 1.09: what the profile that a file declares allows and demands. The PDF itself is checked when it is read.

A profile has its schema, and three of them have a file of rules: those of EN 16931 as the profile has them (without
lines in BASIC WL, with a cent of tolerance a line in EXTENDED), how often each element occurs, which codes it takes.
MINIMUM and BASIC come without such a file: their schema, and for BASIC the rules of EN 16931, say all of them.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import InvoiceDocument, Profile, Syntax
from coryphee.formats.model.labels import label
from coryphee.formats.rules.catalogue import Rule
from coryphee.formats.rules.editions import Edition, RuleSet
from coryphee.formats.rules.engine.running import Failure
from coryphee.formats.syntaxes.places import path_of, terms_below
from coryphee.formats.syntaxes.schemas import check_profile, check_schema
from coryphee.formats.xml.parsing import Element
from coryphee.formats.xml.records.record import Record, element_of

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
_ECHOES = ("FX-SCH-", "BR-FXEXT-")
_WITHOUT_LINES = (Profile.MINIMUM, Profile.BASIC_WL)
_KNOWN = ", ".join(profile.value for profile in Profile)


def file_names(editions: Iterable[Edition], document: InvoiceDocument, syntax: Syntax) -> list[str]:
    """The generated files of the declared profile, in the editions of Factur-X that are asked for."""
    asked = (edition for edition in editions if edition.rules is RuleSet.FACTURX)
    return [name for edition in asked for name in edition.file_names(syntax, document.profile)]


def check(document: InvoiceDocument, tree: Element, syntax: Syntax, broken: list[Failure]) -> list[Finding]:
    """What breaks the rules of Factur-X beside those of its files, of which `broken` are told elsewhere."""
    if syntax is not Syntax.CII:
        return [_SYNTAX]
    profile = document.profile
    if profile is None:
        return [_unknown(document.specification or "")]
    return [*([_without_lines(profile)] if profile in _WITHOUT_LINES else []), *_contents(tree, profile, broken)]


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


def _contents(tree: Element, profile: Profile, broken: list[Failure]) -> list[Finding]:
    """What the schema of the profile refuses; what « XSD » or a rule says of the same element is not said again."""
    refused = check_profile(tree, profile)
    if not refused:
        return []
    told = {finding.path for finding in check_schema(tree, Syntax.CII)}
    told |= {path_of(element_of(failure.record)) for failure in broken}
    return [
        replace(
            one,
            rule="FACTURX-XSD",
            title=f"Le fichier ne suit pas le profil {profile.value}",
            remedy="Faites corriger l’export de votre logiciel, ou déclarez le profil qui contient cette information.",
        )
        for one in refused
        if one.path not in told
    ]


def pointless(failure: Failure) -> bool:
    """The official file warns of empty elements, even of the one that the schema demands and that is mostly empty."""
    return failure.rule == "PEPPOL-EN16931-R008" and failure.record[4].name == "ram:ApplicableHeaderTradeDelivery"


def counts(rule: str) -> bool:
    """Whether a rule is about how often an element occurs in a profile, or which codes it takes."""
    return rule.startswith("FX-SCH-")


def without_echoes(found: list[Finding]) -> list[Finding]:
    """A profile asks again what EN 16931 or the schema asks of a field: of the two, the other says it better."""
    told = {(one.terms, one.location, one.severity) for one in found if one.terms and not one.rule.startswith(_ECHOES)}
    return [
        one
        for one in found
        if not one.rule.startswith(_ECHOES)
        or told.isdisjoint((one.terms, one.location, grave) for grave in {one.severity, Severity.ERROR})
    ]


_ELEMENT = re.compile(r"Element '(\w+:(\w+))'")


def counted(rule: Rule, record: Record, finding: Finding) -> Finding:
    """« Element 'ram:ID' must occur exactly 1 times », with what it is, and whether it is missing or repeated."""
    asked = _ELEMENT.match(rule.reference)
    if asked is None:
        return finding
    terms = terms_below(element_of(record), asked[1])
    number = len(record[3].get(asked[1], ()))
    thing = f"« {label(*terms)} »" if terms else f"« {asked[2]} »"
    if number:
        told = replace(
            finding,
            title=f"{thing} : trop de valeurs",
            message=f"{thing} figure {number} fois à cet endroit, plus que le profil ne le permet.",
            remedy="Gardez la bonne valeur et retirez les autres.",
            found=str(number),
        )
    else:
        told = replace(
            finding,
            title=f"Il manque {thing}",
            message=f"Le profil demande ici {thing}, que la facture n’indique pas.",
            remedy="Ajoutez cette information, ou faites-la ajouter par votre logiciel.",
            expected="une valeur",
        )
    return replace(told, terms=terms or finding.terms, label=label(*terms) if terms else finding.label)
