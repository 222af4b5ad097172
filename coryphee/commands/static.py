"""`coryphee static`: the style sheets, scripts and fonts, hashed and compressed as browsers may keep them for ever."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click

from coryphee.commands.shared import load_django, refuse

HERE = Path(__file__).resolve().parents[1]
MADE = HERE / "ui" / "static" / "ui" / "vendor"


@click.command(help="Prépare les styles et les polices que le serveur donne ; à refaire à chaque version.")
def static() -> None:
    load_django()
    from django.conf import settings

    if not MADE.is_dir():
        refuse("Les styles et les polices manquent à ce programme : lancez « make assets » là où sont ses sources.")
    collect_static(Path(settings.STATIC_ROOT))
    click.echo(f"Fichiers statiques prêts : {settings.STATIC_ROOT}")


def collect_static(target: Path) -> None:
    """Hash and compress the static files once; again when one is newer."""
    manifest = target / "staticfiles.json"
    newest = max(path.stat().st_mtime for folder in HERE.glob("*/static") for path in folder.rglob("*"))
    if manifest.exists() and manifest.stat().st_mtime > newest:
        return
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    manifest.write_text('{"version": "1.1", "paths": {}, "hash": ""}')  # its presence chooses the storage
    command = [sys.executable, "-m", "django", "collectstatic", "--noinput", "--verbosity=0"]
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "coryphee.config.settings"}
    try:
        subprocess.run(command, check=True, env=environment)
    except BaseException:
        manifest.unlink(missing_ok=True)  # half done is not done
        raise
