"""Every setting of the portal, typed, with its default: one list to read before installing.

Each is read from the environment as `CORYPHEE_<NAME>`; `functional.md` part F names the business ones (`CFG_*`).
"""

import logging
import re
import secrets
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import dj_database_url
import environ
from django.core.exceptions import ImproperlyConfigured

ROOT = Path(__file__).resolve().parents[2]
env = environ.Env()
TRUE, FALSE = frozenset({"1", "true", "yes", "y", "on", "ok"}), frozenset({"", "0", "false", "no", "n", "off"})
SCANNER = re.compile(r"clamd:(?:\[([0-9A-Fa-f:.]+)\]|([^:\[\]/\s]+)):([0-9]{1,5})")
LAST_PORT = 65_535
ENGINES = ("django.db.backends.postgresql", "django.db.backends.sqlite3")


class WrongSetting(Exception):
    """A setting that cannot be used: one French sentence that names it, and shows no password."""


def text(name: str, default: str = "") -> str:
    return str(env.str(f"CORYPHEE_{name}", default=default))


def number(name: str, default: int) -> int:
    try:
        found = int(env.int(f"CORYPHEE_{name}", default=default))
        if found < 0:
            raise ValueError
    except ValueError:
        raise WrongSetting(f"CORYPHEE_{name} vaut « {text(name)} » : donnez un nombre entier, 0 ou plus.") from None
    return found


def flag(name: str, default: bool) -> bool:
    given = text(name, "1" if default else "0").strip().lower()
    if given not in TRUE | FALSE:
        raise WrongSetting(f"CORYPHEE_{name} vaut « {given} » : écrivez 1 pour oui, 0 pour non.")
    return given in TRUE


def amount(name: str, default: str) -> str:
    given = text(name, default)
    try:
        if not Decimal(given).is_finite():
            raise InvalidOperation
    except InvalidOperation:
        raise WrongSetting(f"CORYPHEE_{name} vaut « {given} » : écrivez un montant comme 40.00.") from None
    return given


def log_level(name: str, default: str) -> str:
    given = text(name, default)
    if given not in logging.getLevelNamesMapping():
        raise WrongSetting(f"CORYPHEE_{name} vaut « {given} » : écrivez DEBUG, INFO, WARNING ou ERROR.")
    return given


def scanner(name: str) -> tuple[str, int] | None:
    """Where clamd listens; None for a portal without one."""
    given = text(name, "none").strip()
    if given == "none":
        return None
    found = SCANNER.fullmatch(given)
    if found is None or not 0 < int(found[3]) <= LAST_PORT:
        raise WrongSetting(
            f"CORYPHEE_{name} vaut « {given} » : écrivez « none », ou « clamd:machine:port » (clamd:127.0.0.1:3310, "
            "clamd:[::1]:3310)."
        )
    return found[1] or found[2], int(found[3])


def path(name: str, default: Path) -> Path:
    return Path(text(name, str(default)))


def names(name: str, default: list[str]) -> list[str]:
    return list(env.list(f"CORYPHEE_{name}", default=default))


def mail_config(url: str) -> dict[str, Any]:
    """Django's settings of mail for `CORYPHEE_MAIL_URL`."""
    try:
        found = dict(env.email_url_config(url))
    except (ImproperlyConfigured, ValueError):
        raise WrongSetting("CORYPHEE_MAIL_URL ne se lit pas : écrivez « smtp://machine:25 ».") from None
    if found["EMAIL_BACKEND"] == "django.core.mail.backends.smtp.EmailBackend":
        found["EMAIL_BACKEND"] = "coryphee.core.smtp.Backend"
    return found


def database_config(url: str) -> Any:
    """Django's settings of the database for `DATABASE_URL`: PostgreSQL, or a file of SQLite."""
    try:
        found = dj_database_url.parse(url, conn_max_age=None, conn_health_checks=True)
        if found["ENGINE"] not in ENGINES or not found["NAME"]:
            raise ValueError
        return found
    except ValueError:
        raise WrongSetting(
            "DATABASE_URL ne se lit pas : écrivez « postgres://utilisateur:mot-de-passe@machine/base » ; dans un mot "
            "de passe, ce qui n’est ni lettre ni chiffre s’écrit comme dans une adresse (%40 pour @)."
        ) from None


def kept_key(name: str, folder: Path) -> str:
    """The key of the environment, or one made once and kept beside the data (never in the repository)."""
    given = text(name)
    if given:
        return given
    kept = folder / name.lower()
    try:
        if not kept.exists():
            folder.mkdir(parents=True, exist_ok=True)
            kept.touch(mode=0o600)
            kept.write_text(secrets.token_urlsafe(50))
        return kept.read_text().strip()
    except OSError as error:
        raise WrongSetting(
            f"CORYPHEE_DATA_DIR vaut « {folder} », où le fichier « {kept.name} » ne peut pas être écrit ou lu "
            f"({error.strerror}) : donnez au compte qui lance Coryphée le droit d’y écrire, ou un autre dossier."
        ) from None
