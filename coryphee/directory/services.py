"""Brings the reference of public structures into the portal (B-22)."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.audit import services as audit
from coryphee.core import jobs
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.core.identifiers import IdentifierScheme, check, normalise
from coryphee.core.search import count_words, learn_words
from coryphee.directory.columns import COLUMNS, HEADER, STRUCTURE, UNIT, Column
from coryphee.directory.enums import DirectoryAction
from coryphee.organisations.enums import Nature
from coryphee.organisations.models import Organisation, RecipientSettings, Unit
from coryphee.organisations.services import search_text_of

FORMULA_STARTS = ("=", "+", "-", "@")
BATCH = 500  # lines in one transaction
KEPT_ERRORS = 1000
REQUIRED = tuple(column.name for column in COLUMNS if column.required)
TABLE = Organisation._meta.db_table  # noqa: SLF001
SETTINGS = [c.field for c in STRUCTURE if c.setting]
STRUCTURE_FIELDS = [
    *(c.field for c in STRUCTURE if not c.setting and c.field not in ("scheme", "identifier")),
    "search_text",
]

Cells = Mapping[str, str]
Key = tuple[str, str]  # scheme, identifier


class DirectoryFileRefused(DomainError):
    """The file as a whole cannot be read."""

    code = "directory_file_refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class LineError:
    line: int
    column: str
    message: str

    def __str__(self) -> str:
        where = f", colonne « {self.column} »" if self.column else ""
        return f"Ligne {self.line}{where} : {self.message}."


@dataclass(slots=True, kw_only=True)
class ImportReport:
    lines: int = 0
    created: int = 0
    updated: int = 0
    units: int = 0
    refused: int = 0
    errors: list[LineError] = field(default_factory=list)  # the first ones

    def refuse(self, line: int, message: str, column: str = "") -> None:
        self.refused += 1
        if len(self.errors) < KEPT_ERRORS:
            self.errors.append(LineError(line=line, column=column, message=message.rstrip(".")))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    number: int
    key: Key
    structure: dict[str, Any]
    settings: dict[str, Any]
    unit: dict[str, Any] | None


def import_directory(
    *, path: Path, actor: Actor, now: datetime, progress: Callable[[int], None] | None = None
) -> ImportReport:
    """Create and update the public structures of a CSV file; a line that is wrong is refused alone (B-22).

    `progress` is told how many lines have been read. Safe to run twice.
    """
    with _opened(path) as file:
        return import_rows(rows=_read(file), actor=actor, now=now, progress=progress)


def import_rows(
    *,
    rows: Iterable[tuple[int, Cells]],
    actor: Actor,
    now: datetime,
    progress: Callable[[int], None] | None = None,
) -> ImportReport:
    """The same from lines already cut into cells, each with its number in the file."""
    report = ImportReport()
    for batch in _batches(rows):
        report.lines += len(batch)
        with transaction.atomic():
            _store([line for row in batch if (line := _parsed(row, report))], report, now)
        if progress is not None:
            progress(report.lines)
    count_words_of_structures()
    jobs.enqueue("directory.write_files", unique_key="directory-files")
    audit.record(
        action=DirectoryAction.IMPORT,
        actor=actor,
        target="directory",
        at=now,
        details={
            "created": str(report.created),
            "updated": str(report.updated),
            "units": str(report.units),
            "refused": str(report.refused),
        },
    )
    return report


# -- reading ----------------------------------------------------------------------------------------------------------


def _opened(path: Path) -> Any:
    try:
        return path.open(encoding="utf-8-sig", newline="")
    except OSError as error:
        raise DirectoryFileRefused(_("Le fichier « %(path)s » ne peut pas être lu.") % {"path": path}) from error


def _read(file: Iterable[str]) -> Iterator[tuple[int, Cells]]:
    lines = iter(file)
    try:
        first = next(lines, "")
        separator = ";" if first.count(";") >= first.count(",") else ","
        header = next(csv.reader([first], delimiter=separator), [])
        _check_header([name.strip() for name in header])
        reader = csv.reader(lines, delimiter=separator)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield reader.line_num + 1, dict(zip(header, [*cells, *[""] * len(header)], strict=False))
    except UnicodeDecodeError as error:
        raise DirectoryFileRefused(_("Le fichier n’est pas en UTF-8. Enregistrez-le en « CSV UTF-8 ».")) from error
    except csv.Error as error:
        raise DirectoryFileRefused(_("Le fichier n’est pas un CSV lisible.")) from error


def _check_header(header: Sequence[str]) -> None:
    missing = [name for name in REQUIRED if name not in header]
    unknown = [name for name in header if name not in HEADER]
    if missing:
        raise DirectoryFileRefused(
            _("Il manque les colonnes : %(names)s. La première ligne doit nommer les colonnes.")
            % {"names": ", ".join(missing)}
        )
    if unknown:
        raise DirectoryFileRefused(
            _("Colonnes inconnues : %(unknown)s. Colonnes possibles : %(known)s.")
            % {"unknown": ", ".join(unknown), "known": ", ".join(HEADER)}
        )


def _batches(rows: Iterable[tuple[int, Cells]]) -> Iterator[list[tuple[int, Cells]]]:
    iterator = iter(rows)
    while batch := list(islice(iterator, BATCH)):
        yield batch


def _parsed(row: tuple[int, Cells], report: ImportReport) -> _Line | None:
    """The line as values, or None when it is refused."""
    number, cells = row
    structure = _values(STRUCTURE, cells, number, report)
    unit = _values(UNIT, cells, number, report) if cells.get("code_service", "").strip() else {}
    if structure is None or unit is None:
        return None
    scheme = IdentifierScheme(structure.pop("scheme", IdentifierScheme.SIRET))
    try:
        identifier = normalise(scheme, structure.pop("identifier"))
        check(scheme, identifier)
    except DomainError as error:
        report.refuse(number, error.message, "identifiant")
        return None
    settings = {name: structure.pop(name) for name in SETTINGS if name in structure}
    key = (str(scheme), identifier)
    return _Line(number=number, key=key, structure=structure, settings=settings, unit=unit or None)


def _values(columns: Sequence[Column], cells: Cells, number: int, report: ImportReport) -> dict[str, Any] | None:
    values: dict[str, Any] = {}
    for column in columns:
        if column.name not in cells:
            continue
        cell = _unquoted(cells[column.name].strip())
        if not cell and not column.clears:
            continue
        try:
            values[column.field] = column.value_of(cell)
        except DomainError as error:
            report.refuse(number, error.message, column.name)
            return None
    return values


def _unquoted(cell: str) -> str:
    """The cell without the apostrophe that exports put before what a spreadsheet would take for a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:2] in FORMULA_STARTS else cell


def count_words_of_structures() -> int:
    """How many words the directory's search knows; after many changes, or once a day."""
    return count_words(table=TABLE)


# -- storing ----------------------------------------------------------------------------------------------------------


def _store(lines: list[_Line], report: ImportReport, now: datetime) -> None:
    asked = Organisation.objects.filter(identifier__in={line.key[1] for line in lines})
    known = {(o.scheme, o.identifier): o for o in asked.select_related("recipient_settings")}
    lines = [line for line in lines if _is_importable(line, known, report)]
    structures: dict[Key, Organisation] = {}
    settings: dict[Key, RecipientSettings] = {}
    for line in lines:
        found = structures.get(line.key) or known.get(line.key) or _new(line.key, now)
        settings[line.key] = _set(settings.get(line.key) or found.as_recipient, line.settings)
        structures[line.key] = _filled(found, line.structure)
    report.created += sum(1 for key in structures if key not in known)
    report.updated += sum(1 for key in structures if key in known)
    rows = Organisation.objects.bulk_create(
        structures.values(),
        update_conflicts=True,
        unique_fields=["scheme", "identifier"],
        update_fields=STRUCTURE_FIELDS,
    )
    learn_words((o.search_text for o in structures.values()), table=TABLE)
    saved = {(o.scheme, o.identifier): o for o in rows}
    _store_settings(settings, saved)
    _store_units(lines, saved, report)


def _store_settings(settings: Mapping[Key, RecipientSettings], structures: Mapping[Key, Organisation]) -> None:
    for key, row in settings.items():
        row.organisation = structures[key]
    RecipientSettings.objects.bulk_create(
        settings.values(), update_conflicts=True, unique_fields=["organisation"], update_fields=SETTINGS
    )


def _set(row: RecipientSettings, values: Mapping[str, Any]) -> RecipientSettings:
    for name, value in values.items():
        setattr(row, name, value)
    return row


def _is_importable(line: _Line, known: Mapping[Key, Organisation], report: ImportReport) -> bool:
    found = known.get(line.key)
    if found is not None and not found.is_public:
        report.refuse(line.number, _("cette structure est déjà inscrite comme structure privée"), "identifiant")
        return False
    return True


def _new(key: Key, now: datetime) -> Organisation:
    return Organisation(scheme=key[0], identifier=key[1], nature=Nature.PUBLIC, created_at=now)


def _filled(organisation: Organisation, values: Mapping[str, Any]) -> Organisation:
    for name, value in values.items():
        setattr(organisation, name, value)
    organisation.search_text = search_text_of(organisation)
    organisation.pk = None  # inserted or updated by its identifier, whichever applies
    return organisation


def _store_units(lines: list[_Line], structures: Mapping[Key, Organisation], report: ImportReport) -> None:
    units: dict[tuple[Key, str], Unit] = {}
    given: set[str] = set()
    for line in lines:
        if line.unit is None:
            continue
        values = {**line.unit, "label": line.unit.get("label") or line.unit["code"]}
        given |= values.keys()
        units[line.key, values["code"]] = Unit(organisation=structures[line.key], **values)
    report.units += len(units)
    if units:
        Unit.objects.bulk_create(
            units.values(),
            update_conflicts=True,
            unique_fields=["organisation", "code"],
            update_fields=sorted(given - {"code"}),
        )
