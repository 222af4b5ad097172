"""Every screen says what it needs, every job exists, every template leads somewhere."""

import ast
import importlib
import re
from pathlib import Path

from django.forms import BaseForm, CharField, TextInput
from django.template.loader import get_template
from django.urls import URLPattern, get_resolver

from coryphee.core import jobs
from coryphee.core.access import Need

PACKAGE = Path(__file__).parents[2] / "coryphee"
NOT_PAGES = (
    "certificate_pdf.html",
    "mail.html",
    "base.html",
    "error.html",
    "server_error.html",
    "page_error.html",
    "door.html",
)


def _patterns(resolver):
    for entry in resolver.url_patterns:
        yield from ([entry] if isinstance(entry, URLPattern) else _patterns(entry))


def test_every_url_says_what_it_needs():
    silent = [
        str(p.pattern) for p in _patterns(get_resolver()) if not isinstance(getattr(p.callback, "needs", None), Need)
    ]
    assert silent == []


def test_every_enqueued_job_exists():
    for path in PACKAGE.glob("*/tasks.py"):
        importlib.import_module(f"coryphee.{path.parent.name}.tasks")
    names = {
        node.args[0].value
        for source in (path.read_text() for path in PACKAGE.rglob("*.py"))
        if "enqueue" in source
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", "") == "enqueue"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    assert names
    assert names <= jobs.REGISTRY.keys()


def test_every_page_extends_the_common_frame():
    alone = []
    for path in PACKAGE.rglob("templates/**/*.html"):
        if path.name.startswith(("_", "table")) or path.name in NOT_PAGES:
            continue
        if not path.read_text().lstrip().startswith("{% extends"):
            alone.append(path.name)
    assert alone == []


def test_every_template_compiles():
    for path in PACKAGE.rglob("templates/**/*.html"):
        name = str(path).split("/templates/", 1)[1]
        get_template(name)


def test_no_template_carries_style_or_script_that_the_policy_refuses():
    """A strict CSP: no inline style, script or handler on any page (the PDF and the mails are not pages)."""
    wrong = []
    for path in PACKAGE.rglob("templates/**/*.html"):
        if path.name in ("certificate_pdf.html", "mail.html"):
            continue
        text = path.read_text()
        if re.search(r"\sstyle=|\son[a-z]+=\"|<style|<script(?![^>]*\ssrc=)", text):
            wrong.append(path.name)
    assert wrong == []


def test_every_screen_that_reads_files_says_how_much_it_takes():
    """Without `@takes_files`, the door refuses the body before the screen sees it."""
    silent = []
    for path in (*PACKAGE.rglob("views.py"), *PACKAGE.rglob("views/*.py")):
        for node in ast.parse(path.read_text()).body:
            if not isinstance(node, ast.FunctionDef) or "request.FILES or None" not in ast.unparse(node):
                continue
            if not any("takes_files" in ast.unparse(one) for one in node.decorator_list):
                silent.append(f"{path.name}:{node.name}")
    assert silent == []


def test_every_screen_says_which_methods_it_serves():
    """« PUT /administration/actualites/1/ » answered 200."""
    silent = []
    for path in (*PACKAGE.rglob("views.py"), *PACKAGE.rglob("views/*.py")):
        for node in ast.parse(path.read_text()).body:
            marks = [ast.unparse(one) for one in node.decorator_list] if isinstance(node, ast.FunctionDef) else []
            public = marks and path.name != "errors.py" and not node.name.startswith("_")
            if public and not any(one.startswith("require_") for one in marks):
                silent.append(f"{path.name}:{node.name}")
    assert silent == []


def test_no_form_takes_signs_that_nobody_sees_in_a_line():
    """Names of « Mon compte » took bidirectional marks, though those of pieces and invoices did not."""
    taken = []
    for path in sorted(PACKAGE.glob("*/*forms.py")):
        module = importlib.import_module(f"coryphee.{path.parent.name}.{path.stem}")
        for form in vars(module).values():
            if isinstance(form, type) and issubclass(form, BaseForm) and form.__module__ == module.__name__:
                taken += [
                    f"{form.__name__}.{name}"
                    for name, field in form.base_fields.items()
                    if type(field) is CharField and type(field.widget) is TextInput and field.strip
                ]
    assert taken == []
