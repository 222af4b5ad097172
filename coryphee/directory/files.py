"""The files of the open directory, made once a day where it is long, so that no page computes them (B-21)."""

import os
import secrets
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from coryphee.directory import queries
from coryphee.directory.export import FORMATS

SHORT = 2_000  # structures that are written while one waits


def is_short() -> bool:
    return queries.listed().values("pk")[: SHORT + 1].count() <= SHORT


def file_of(file_format: str) -> Path:
    return Path(settings.DOCUMENTS_DIR) / "annuaire" / f"annuaire.{file_format}"


def made_at(file_format: str) -> datetime | None:
    """When the file was made; None before the first."""
    try:
        seconds = file_of(file_format).stat().st_mtime
    except FileNotFoundError:
        return None
    return datetime.fromtimestamp(seconds, tz=timezone.get_current_timezone())


def write_files() -> None:
    """Each format, whole under its name or not at all."""
    for name, file_format in FORMATS.items():
        target = file_of(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f"{target.name}-{secrets.token_hex(4)}.part")
        try:
            with part.open("wb") as file:
                for chunk in file_format.write(queries.for_export()):
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
