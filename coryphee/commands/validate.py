"""`coryphee validate`: check invoices from files, folders, archives or the standard input. Loads no Django."""

import io
import json
import sys
import time
import zipfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

DONE, INVALID, UNREADABLE = 0, 1, 2
SUFFIXES = (".xml", ".pdf")
LARGEST = 20_000_000
Job = tuple[str, bytes]


@click.command(help="Vérifie des factures : fichiers XML ou PDF, dossiers, archives zip, « - » pour l’entrée standard.")
@click.argument("paths", nargs=-1, required=True, metavar="FICHIER…")
@click.option("--json", "as_json", is_flag=True, help="Un objet JSON par ligne.")
@click.option("--jobs", default=1, show_default=True, help="Processus menés de front.")
@click.pass_context
def validate(ctx: click.Context, paths: tuple[str, ...], as_json: bool, jobs: int) -> None:
    worst = DONE
    for result in _results(_inputs(paths), jobs):
        click.echo(json.dumps(result, ensure_ascii=False) if as_json else _in_words(result))
        worst = max(worst, UNREADABLE if result.get("error") else DONE if result["valid"] else INVALID)
    ctx.exit(worst)


def check_one(job: Job) -> dict[str, Any]:
    """One file: what it is, whether it is valid, and what there is to say of it."""
    from coryphee.formats import UnreadableInvoice, check_document, read

    name, data = job
    started = time.perf_counter()
    try:
        result = read(data, filename=name)
    except UnreadableInvoice as error:
        return {"file": name, "valid": False, "error": error.code, "message": error.message, "findings": []}
    findings = [*result.findings, *check_document(result.document)]
    return {
        "file": name,
        "syntax": str(result.syntax),
        "profile": str(result.profile) if result.profile else None,
        "valid": not any(f.severity == "error" for f in findings),
        "findings": [_brief(asdict(f)) for f in findings],
        "ms": round(1000 * (time.perf_counter() - started), 2),
    }


def _brief(finding: dict[str, Any]) -> dict[str, Any]:
    names = ("rule", "severity", "terms", "location", "title", "message", "remedy", "found", "expected", "path")
    return {name: finding[name] for name in names}


def _results(inputs: Iterable[Job], jobs: int) -> Iterator[dict[str, Any]]:
    if jobs <= 1:
        yield from map(check_one, inputs)
        return
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        yield from pool.map(check_one, inputs, chunksize=16)


def _inputs(paths: Iterable[str]) -> Iterator[Job]:
    for text in paths:
        if text == "-":
            yield "-", sys.stdin.buffer.read(LARGEST + 1)
            continue
        path = Path(text)
        if not path.exists():
            raise click.UsageError(f"Le fichier {text} n’existe pas.")
        files = sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES) if path.is_dir() else [path]
        for file in files:
            yield from _unpacked(file)


def _unpacked(file: Path) -> Iterator[Job]:
    with file.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    if file.suffix.lower() != ".zip":
        yield str(file), data
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            if entry.filename.lower().endswith(SUFFIXES):
                with archive.open(entry) as stream:
                    yield f"{file}!{entry.filename}", stream.read(LARGEST + 1)


def _in_words(result: dict[str, Any]) -> str:
    if result.get("error"):
        return f"{result['file']} : illisible. {result['message']}"
    lines = [f"{result['file']} : {'valide' if result['valid'] else 'non valide'} ({result['syntax']})"]
    for finding in result["findings"]:
        mark = "✗" if finding["severity"] == "error" else "·"
        lines.append(f"  {mark} {finding['title']} — {finding['message']} {finding['remedy']} [{finding['rule']}]")
    return "\n".join(lines)
