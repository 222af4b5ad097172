"""`coryphee validate`: check e-invoices from files, folders, archives or the standard input. No Django, no network."""

import json
import os
import sys
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import click

from coryphee.commands.rules import Held, rule_options
from coryphee.commands.sarif import sarif
from coryphee.commands.shared import DONE, MISUSE, REFUSED, limit_options
from coryphee.formats.budget import DEFAULT, Limits
from coryphee.formats.finding import Finding, Severity, UnreadableInvoice
from coryphee.formats.reader import ReadResult, read
from coryphee.formats.repair import marked, repairs

LOOKED_INTO = (".xml", ".pdf")
ARCHIVE = ".zip"
TOLD = ("rule", "severity", "terms", "label", "location", "title", "message", "remedy", "found", "expected", "path")
MARKS = {"error": "✗", "warning": "!", "info": "·"}
Row = dict[str, Any]
Answer = tuple[int, Any]  # the exit code, and the line (or the row, for SARIF)


@dataclass(frozen=True, slots=True)
class Source:
    """One invoice to check: a file, a member of an archive, or bytes already read."""

    name: str
    path: Path | None = None
    member: str = ""
    data: bytes = b""

    def load(self, most: int) -> bytes:
        """One byte more than allowed is enough to be refused: an archive bomb is never unfolded."""
        if self.path is None:
            return self.data
        if not self.member:
            with self.path.open("rb") as file:
                return file.read(most + 1)
        with _archive(self.path, os.getpid()).open(self.member) as member:
            return member.read(most + 1)


@click.command(
    help="Vérifie des factures électroniques (UBL, CII, Factur-X) : fichiers, dossiers, archives zip, ou « - » pour "
    "l’entrée standard. Code de sortie : 0 toutes valides, 1 au moins une refusée, 2 au moins un fichier illisible."
)
@click.argument("files", nargs=-1, required=True, metavar="FICHIER…", type=click.Path(exists=True, allow_dash=True))
@click.option("--json", "as_json", is_flag=True, help="Un objet JSON par ligne et par facture.")
@click.option("--sarif", "as_sarif", is_flag=True, help="Un seul objet SARIF 2.1.0, pour les outils de qualité.")
@rule_options
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 64), help="Processus menés de front.")
@limit_options
@click.pass_context
def validate(
    ctx: click.Context,
    files: tuple[str, ...],
    as_json: bool,
    as_sarif: bool,
    held: Held,
    jobs: int,
    limits: Limits,
) -> None:
    if as_json and as_sarif:
        raise click.UsageError("Choisissez --json ou --sarif.")
    sources = list(_sources(files, limits.bytes))
    if not sources:
        click.echo("Aucun fichier .xml, .pdf ou .zip à cet endroit.", err=True)
        ctx.exit(MISUSE)
    form = "sarif" if as_sarif else "json" if as_json else "text"
    check = partial(_answer, held=held, form=form, limits=limits)
    code = DONE
    told: list[Row] = []
    with _checked(check, sources, jobs) as answers:
        for one, said in answers:
            if as_sarif:
                told.append(said)
            else:
                click.echo(said)
            code = max(code, one)
    if as_sarif:
        click.echo(json.dumps(sarif(told), ensure_ascii=False, indent=2))
    ctx.exit(code)


def _answer(source: Source, held: Held, form: str, limits: Limits) -> Answer:
    """The exit code of one file and what is printed of it; written by the process that checked it."""
    row = check_one(source, held, limits)
    code = MISUSE if "error" in row else DONE if row["valid"] else REFUSED
    if form == "sarif":
        return code, row
    return code, json.dumps(row, ensure_ascii=False) if form == "json" else "\n".join(_lines(row))


def check_one(source: Source, held: Held, limits: Limits = DEFAULT) -> Row:
    """What there is to say of one file, as plain values: it may come from another process."""
    started = time.perf_counter()
    row: Row = {"file": source.name, "syntax": None, "profile": None, "valid": False, "findings": []}
    try:
        name = Path(source.name).name if source.name != "-" else ""
        result = read(source.load(limits.bytes), filename=name, limits=limits)
        findings = _with_repairs(result, held.findings(result), held)
    except UnreadableInvoice as error:
        row["error"] = {"code": error.code, "message": error.message}
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        # zipfile says RuntimeError for a password, NotImplementedError for a rare compression.
        row["error"] = {"code": "unreadable", "message": f"Le fichier ne peut pas être ouvert ({error})."}
    else:
        row["syntax"] = result.syntax.value
        row["profile"] = result.profile.value if result.profile else None
        row["valid"] = not any(one.severity is Severity.ERROR for one in findings)
        row["findings"] = [_as_json(one) for one in findings]
    row["ms"] = round((time.perf_counter() - started) * 1000, 2)
    return row


def _with_repairs(result: ReadResult, findings: list[Finding], held: Held) -> list[Finding]:
    """The findings that `coryphee repair` can mend are marked; a valid invoice is not looked at again."""
    if not any(one.severity is Severity.ERROR for one in findings):
        return findings
    return marked(findings, repairs(result, rules=held.rules_of(result), on=held.on))


def _sources(files: Iterable[str], most: int) -> Iterator[Source]:
    for name in files:
        path = Path(name)
        if name == "-":
            yield Source("-", data=sys.stdin.buffer.read(most + 1))
        elif path.is_dir():
            for found in sorted(path.rglob("*")):
                if found.is_file() and found.suffix.lower() in (*LOOKED_INTO, ARCHIVE):
                    yield from _inside(found)
        else:
            yield from _inside(path)


def _inside(path: Path) -> Iterator[Source]:
    """The file itself, or the invoices of an archive."""
    if path.suffix.lower() != ARCHIVE or not zipfile.is_zipfile(path):
        yield Source(str(path), path)
        return
    for member in _archive(path, os.getpid()).namelist():
        if member.lower().endswith(LOOKED_INTO):
            yield Source(f"{path}!{member}", path, member)


@lru_cache(maxsize=4)
def _archive(path: Path, _process: int) -> zipfile.ZipFile:
    """Kept open, so that each process reads the list of members once; never shared between processes."""
    return zipfile.ZipFile(path)


@contextmanager
def _checked(check: Callable[[Source], Answer], sources: list[Source], jobs: int) -> Iterator[Iterator[Answer]]:
    """The answers in the order of the files, with a progress bar when somebody watches."""
    if jobs == 1:
        with _watched(map(check, sources), len(sources)) as answers:
            yield answers
        return
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        chunk = max(1, min(50, len(sources) // (jobs * 4)))
        with _watched(pool.map(check, sources, chunksize=chunk), len(sources)) as answers:
            yield answers


@contextmanager
def _watched(answers: Iterator[Answer], total: int) -> Iterator[Iterator[Answer]]:
    if sys.stdout.isatty() or not sys.stderr.isatty():
        yield answers  # the answers themselves show how far one is
        return
    with click.progressbar(answers, length=total, label="Vérification", file=sys.stderr) as bar:
        yield iter(bar)


def _as_json(finding: Finding) -> Row:
    row: Row = {name: getattr(finding, name) for name in (*TOLD, "fixable")}
    return {**row, "severity": finding.severity.value, "terms": list(finding.terms), "rules": list(finding.rules)}


def _lines(row: Row) -> Iterator[str]:
    """The same for people."""
    if "error" in row:
        yield f"illisible  {row['file']} : {row['error']['message']}"
        return
    kind = ", ".join(filter(None, (row["syntax"], row["profile"])))
    yield f"{'valide   ' if row['valid'] else 'refusée  '}  {row['file']} ({kind})"
    for finding in row["findings"]:
        where = f" ({finding['location']})" if finding["location"] else ""
        yield f"  {MARKS[finding['severity']]} {finding['rule']} {finding['title']}{where}"
        yield f"      {finding['message']} {finding['remedy']}".rstrip()
        if finding["fixable"]:
            yield "      La correction est certaine : « coryphee repair » l’écrit."
