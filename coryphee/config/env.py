"""Every setting of the portal, typed, with its default: one list to read before installing.

Each is read from the environment as `CORYPHEE_<NAME>`; `functional.md` part F names the business ones (`CFG_*`).
"""

from pathlib import Path

import environ

ROOT = Path(__file__).resolve().parents[2]
env = environ.Env()


def text(name: str, default: str = "") -> str:
    return str(env.str(f"CORYPHEE_{name}", default=default))


def number(name: str, default: int) -> int:
    return int(env.int(f"CORYPHEE_{name}", default=default))


def flag(name: str, default: bool) -> bool:
    return bool(env.bool(f"CORYPHEE_{name}", default=default))


def path(name: str, default: Path) -> Path:
    return Path(text(name, str(default)))


def names(name: str, default: list[str]) -> list[str]:
    return list(env.list(f"CORYPHEE_{name}", default=default))
