"""What `coryphee validate` found, as SARIF 2.1.0 (OASIS): the form that code hosts and quality tools read."""

import re
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from typing import Any
from urllib.parse import quote

from coryphee.formats.rules.catalogue import official_text

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
UNREADABLE = "CORYPHEE-ILLISIBLE"
_LINE = re.compile(r" \(ligne (\d+)\)$")
Object = dict[str, Any]


def sarif(rows: Iterable[Object]) -> Object:
    """One run for all the files; `rows` are those of `coryphee validate --json`."""
    rules: dict[str, Object] = {}
    ranks: dict[str, int] = {}
    results: list[Object] = []
    for row in rows:
        for finding in [*row["findings"], *_unreadable(row)]:
            if finding["rule"] not in rules:
                rules[finding["rule"]] = _rule(finding)
                ranks[finding["rule"]] = len(ranks)
            results.append(_result(finding, row["file"], ranks[finding["rule"]]))
    driver = {
        "name": "Coryphée",
        "version": _version(),
        "informationUri": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",
        "language": "fr-FR",
        "rules": list(rules.values()),
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _unreadable(row: Object) -> list[Object]:
    """A file that cannot be read is a result too: nobody must take silence for a pass."""
    if "error" not in row:
        return []
    title, message = "Le fichier ne peut pas être lu", row["error"]["message"]
    return [{"rule": UNREADABLE, "severity": "error", "title": title, "message": message, "remedy": ""}]


def _rule(finding: Object) -> Object:
    identifier = finding["rule"]
    official = official_text(identifier)
    return {
        "id": identifier,
        "shortDescription": {"text": finding["title"]},
        "fullDescription": {"text": official or finding["title"]},
        "help": {"text": finding["remedy"] or finding["title"]},
        "defaultConfiguration": {"level": LEVELS[finding["severity"]]},
    }


def _result(finding: Object, file: str, rank: int) -> Object:
    line = _LINE.search(finding.get("path", ""))
    physical: Object = {
        "artifactLocation": {"uri": quote(file.replace("\\", "/"), safe="/!:", errors="surrogateescape")}
    }
    if line:
        physical["region"] = {"startLine": int(line[1])}
    location: Object = {"physicalLocation": physical}
    if finding.get("path"):
        logical = {"fullyQualifiedName": _LINE.sub("", finding["path"]), "kind": "element"}
        if finding.get("label"):
            logical["name"] = finding["label"]
        location["logicalLocations"] = [logical]
    return {
        "ruleId": finding["rule"],
        "ruleIndex": rank,
        "level": LEVELS[finding["severity"]],
        "message": {"text": _words(finding)},
        "locations": [location],
        "properties": {name: finding[name] for name in ("terms", "found", "expected", "rules") if finding.get(name)},
    }


def _words(finding: Object) -> str:
    where = f"{finding['location']} : " if finding.get("location") else ""
    return f"{where}{finding['message']} {finding['remedy']}".strip()


def _version() -> str:
    try:
        return version("coryphee")
    except PackageNotFoundError:
        return "0"
