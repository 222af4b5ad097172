"""Checks of the PDF around a Factur-X invoice: ISO 19005-3 (PDF/A-3) and Factur-X 1.0, that no schematron covers.

Full PDF/A conformance is not checked.
"""

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import Profile
from coryphee.formats.model.labels import label
from coryphee.formats.pdf.extracting import KNOWN_NAMES, NAME, Extracted

RELATIONSHIPS = ("Data", "Alternative", "Source")


def check_container(found: Extracted, profile: Profile | None) -> tuple[Finding, ...]:
    """What is wrong around the invoice, one finding for each fact."""
    checks = (
        _check_name(found),
        _check_relationship(found),
        _check_associated(found),
        _check_level(found, profile),
        _check_pdfa(found),
        _check_others(found),
        _check_damage(found),
        _check_schema(found),
        _check_encryption(found),
    )
    return tuple(check for check in checks if check is not None)


def _finding(
    rule: str, severity: Severity, title: str, message: str, remedy: str, found: str = "", expected: str = ""
) -> Finding:
    return Finding(
        rule=f"CORYPHEE-PDF-{rule}",
        severity=severity,
        title=title,
        message=message,
        remedy=remedy,
        found=found,
        expected=expected,
        location="fichier PDF",
    )


_SOFTWARE = "Faites corriger la production des Factur-X par votre logiciel de facturation."


def _check_name(found: Extracted) -> Finding | None:
    if found.name == NAME:
        return None
    severity = Severity.WARNING if found.name.lower() in KNOWN_NAMES else Severity.ERROR
    return _finding(
        "NOM",
        severity,
        "La facture incluse dans le PDF ne porte pas le nom prévu",
        f"Nom de la facture incluse : trouvé « {found.name} », attendu « {NAME} ».",
        _SOFTWARE,
        found.name,
        NAME,
    )


def _check_relationship(found: Extracted) -> Finding | None:
    if found.relationship in RELATIONSHIPS:
        return None
    severity = Severity.ERROR if found.relationship is None else Severity.WARNING
    expected = ", ".join(RELATIONSHIPS)
    return _finding(
        "RELATION",
        severity,
        "Le PDF ne dit pas quel est le rôle de la facture incluse",
        f"AFRelationship : trouvé « {found.relationship or 'rien'} », attendu l’un de {expected}.",
        _SOFTWARE,
        found.relationship or "",
        expected,
    )


def _check_associated(found: Extracted) -> Finding | None:
    if found.associated:
        return None
    return _finding(
        "AF",
        Severity.WARNING,
        "La facture incluse n’est pas déclarée comme fichier associé",
        "Le catalogue du PDF n’annonce pas la facture dans sa liste /AF, comme le demande PDF/A-3.",
        _SOFTWARE,
    )


def _check_level(found: Extracted, profile: Profile | None) -> Finding | None:
    level = (found.level or "").upper().replace("EN16931", "EN 16931").replace("BASICWL", "BASIC WL")
    if found.level is None:
        return _finding(
            "XMP",
            Severity.WARNING,
            "Le PDF n’annonce pas son profil Factur-X",
            "Les métadonnées XMP du PDF ne portent pas le profil (fx:ConformanceLevel).",
            _SOFTWARE,
            expected=profile.value if profile else "",
        )
    if profile is None or level == profile.value or level in ("XRECHNUNG", "COMFORT"):
        return None
    return _finding(
        "PROFIL",
        Severity.ERROR,
        "Le profil annoncé par le PDF n’est pas celui de la facture",
        f"{label('BT-24')} : le PDF annonce « {found.level} », la facture déclare « {profile.value} ».",
        _SOFTWARE,
        found.level,
        profile.value,
    )


def _check_pdfa(found: Extracted) -> Finding | None:
    if found.pdfa_part == "3" or found.pdfa_part == "4":
        return None
    return _finding(
        "PDFA",
        Severity.WARNING,
        "Le PDF ne se déclare pas PDF/A-3",
        f"Une Factur-X est un PDF/A-3 ; trouvé : {f'PDF/A-{found.pdfa_part}' if found.pdfa_part else 'rien'}.",
        _SOFTWARE,
        found.pdfa_part or "",
        "3",
    )


def _check_others(found: Extracted) -> Finding | None:
    if not found.others:
        return None
    names = ", ".join(found.others)
    return _finding(
        "PLUSIEURS",
        Severity.WARNING,
        "Le PDF contient plusieurs fois la facture",
        f"« {found.name} » a été lu ; ces autres fichiers portent le même numéro de facture : {names}.",
        "N’incluez qu’un seul fichier XML de facture dans le PDF.",
        names,
    )


def _check_damage(found: Extracted) -> Finding | None:
    if not found.damaged:
        return None
    return _finding(
        "ABIME",
        Severity.WARNING,
        "Le PDF est abîmé",
        "Le PDF a des défauts de structure ; la facture qu’il contient a pu être lue.",
        "Enregistrez à nouveau le PDF depuis votre logiciel.",
    )


def _check_schema(found: Extracted) -> Finding | None:
    """ISO 19005-3 §6.6.2.3: whatever property PDF/A does not know is described by an extension schema."""
    if found.level is None or found.described:
        return None
    return _finding(
        "XMP-SCHEMA",
        Severity.WARNING,
        "Les métadonnées du PDF ne décrivent pas le profil Factur-X",
        "Le PDF annonce son profil, mais ses métadonnées XMP ne portent pas la description (« extension schema ») que "
        "PDF/A-3 demande pour cette annonce, ou en portent une autre : un contrôleur de PDF/A le refuse.",
        _SOFTWARE,
    )


def _check_encryption(found: Extracted) -> Finding | None:
    if not found.encrypted:
        return None
    return _finding(
        "CHIFFRE",
        Severity.WARNING,
        "Le PDF est chiffré",
        "Ce PDF s’ouvre sans mot de passe, mais son contenu est chiffré : PDF/A-3 l’interdit, et d’autres ne le liront "
        "pas.",
        "Enregistrez le PDF sans protection (ni mot de passe, ni restriction d’impression ou de copie).",
    )
