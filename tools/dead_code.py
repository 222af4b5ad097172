"""Say what nothing uses: vulture over the package, less what is used where it does not look.

A name in a template, the end of a dotted string (`"coryphee.home.middleware.RefusalMiddleware"`), a column of a model
and a setting are used; what Django or another library calls by its name stands in `ALLOWED` with the reason.
"""

import re
import sys
from pathlib import Path

from vulture import Vulture
from vulture.core import Item

ROOT = Path(__file__).resolve().parents[1]
LOOKED_AT = ("coryphee", "compiler", "bench")
TEMPLATES = (".html", ".txt", ".mjml")
DECORATORS = ["@job", "@every", "@undoes", "@register*", "@*.command", "@receiver", "@*.filter", "@*.simple_tag"]
COLUMNS = "*/models.py"
SETTINGS = ("*/config/settings.py", "*/formats/fr/formats.py", "*/config/urls.py", "*/apps.py")
GENERATED = "*/rules/generated/*"  # it uses what it is written with; what it holds is the compiler's business
ALLOWED = {
    # Called by Django.
    "*Config": "one for each application",
    "clean_*": "checks of a form field",
    "get_user, get_by_natural_key, get_short_name, get_help_text": "of accounts and passwords",
    "get_model_class, get_session_store_class": "of sessions",
    "EmailBackend, process_view, process_exception": "of sign-in and middleware",
    "connection_class": "of what sends mails",
    "block_size, label_from_instance, field_order, widgets, help_texts, allow_multiple_selected": "of files and forms",
    "formfield_callback": "of forms made from a model",
    "period_start, period_end": "fields of a form, asked by their names",
    "regex, to_url": "of converters of addresses",
    "Meta, urlpatterns, app_name, new2, dependencies, operations, initial": "of models, addresses, forms, migrations",
    "apps": "what a migration is given",
    "EMAIL_FIELD, USERNAME_FIELD, REQUIRED_FIELDS": "of the account",
    "_has_been_logged, __traceback__, levelname, levelno": "attributes of exceptions, responses and log records",
    # Called by other libraries.
    "application": "what the servers load",
    "list_commands, get_command, get_metavar": "click",
    "do_GET, do_POST, log_message": "http.server",
    "handle_DATA, envelope": "aiosmtpd",
    "Contents, Resources, Widths, DecodeParms": "keys of a PDF, written by pikepdf",
    "__getattr__": "Python, of a module",
    "tempdir": "where `tempfile` writes",
    # Called by generated code or by what will be generated.
    "address_group": "asked by its name of the terms of a party",
    "learnt": "read by quick.pyx",
    "TEMPLATES": "of a generated file, read by its name",
    "*_or_none, doubles, any_*": "the compiler writes them for turns that no present file has",
    "Field, Worksheet": "only named in a type between quotes",
    "PARENT, CHILDREN, PLACE": "the places of a record, all six named",
    # Hooks and codes.
    "all_kinds, follow": "for rows above `cases`: interfaces and tests of every kind",
    "Sides, for_kind, for_desk": "what a kind of dossier is written with: the tests' own is, the next ones will be",
    "issuer": "a column that the one of duplicates names",
    "date_joined": "a column of accounts, set when one is opened",
    "status_since": "set with the status, by the mover",
    "edi, siren_of, outside_eu_identifier, internal_identifier, check_bic": "identifiers, for features to come",
    "mermaid": "draws docs/factures.md, which a test holds to the table",
    "valid_lines": "a file of the tests of budget",
}


def main() -> int:
    found = unused(ROOT)
    for item in found:
        print(f"{Path(item.filename).relative_to(ROOT)}:{item.first_lineno}: nothing uses {item.typ} {item.name}")
    return 1 if found else 0


def unused(root: Path) -> list[Item]:
    """What is dead in the package, in the order of its files."""
    names = [name.strip() for group in ALLOWED for name in group.split(",")]
    vulture = Vulture(ignore_names=names, ignore_decorators=DECORATORS)
    vulture.scavenge([root / name for name in LOOKED_AT if (root / name).exists()])
    elsewhere = _words_of_templates(root) | _ends_of_dotted_strings(root)
    return [item for item in vulture.get_unused_code(min_confidence=60) if not _used(item, elsewhere)]


def _used(item: Item, elsewhere: set[str]) -> bool:
    path = Path(item.filename)
    if path.match(GENERATED):
        return True
    if item.typ == "variable" and (path.name == "enums.py" or any(path.match(one) for one in (COLUMNS, *SETTINGS))):
        return True
    return item.name in elsewhere


def _words_of_templates(root: Path) -> set[str]:
    files = (file for file in (root / "coryphee").rglob("templates/**/*") if file.suffix in TEMPLATES)
    text = " ".join(file.read_text(encoding="utf-8") for file in files)
    return {word for tag in re.findall(r"\{[{%].*?[%}]\}", text, re.DOTALL) for word in re.findall(r"\w+", tag)}


def _ends_of_dotted_strings(root: Path) -> set[str]:
    files = (root / "coryphee").rglob("*.py")
    return {end for file in files for end in re.findall(r"""["'][\w.]+\.(\w+)["']""", file.read_text(encoding="utf-8"))}


if __name__ == "__main__":
    sys.exit(main())
