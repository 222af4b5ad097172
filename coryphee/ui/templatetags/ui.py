"""The components of the portal's pages: all their markup is in this module, so another look is a change here."""

from datetime import date, datetime
from decimal import Decimal
from http import HTTPStatus
from typing import Any

from django import template
from django.forms import BaseForm, CharField
from django.forms.boundfield import BoundField
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from coryphee.core.money import format_amount
from coryphee.formats.finding import Finding, Severity

register = template.Library()
TONES = {"neutral": "neutral", "info": "info", "success": "success", "warning": "warning", "danger": "danger"}


@register.inclusion_tag("ui/_field.html")
def ui_field(field: BoundField, note: str = "") -> dict[str, Any]:
    """A field with its label, help and errors tied to it; `note` is a template that says more of it."""
    widget = field.field.widget
    kind = getattr(widget, "input_type", None) or type(widget).__name__.lower()
    described = [f"{field.id_for_label}-help"] if field.help_text else []
    described += [f"{field.id_for_label}-note"] if note else []
    described += [f"{field.id_for_label}-error"] if field.errors else []
    attrs: dict[str, Any] = {"class": "ds-input"}
    if described:
        attrs["aria-describedby"] = " ".join(described)
    if field.errors:
        attrs["aria-invalid"] = "true"
    if field.field.required and kind not in ("checkbox", "radio"):
        attrs["aria-required"] = "true"
    return {
        "field": field,
        "kind": kind,
        "control": field.as_widget(attrs=attrs),
        "group": kind in ("radio", "checkboxselectmultiple"),
        "note": note,
    }


@register.inclusion_tag("ui/_file_drop.html")
def ui_file_drop(field: BoundField) -> dict[str, Any]:
    """A file field large enough to drop a file on; a plain file input without JavaScript."""
    return ui_field(field)


@register.inclusion_tag("ui/_errors.html")
def ui_errors(form: BaseForm) -> dict[str, Any]:
    """What is wrong in a form, above it, each with a link to its field (RGAA 11.10)."""
    rows = (
        [(field.id_for_label, field.label, error) for field in form for error in field.errors] if form.is_bound else []
    )
    general = list(form.non_field_errors()) if form.is_bound else []
    refusal = getattr(form, "refusal", None)
    passes = refusal is not None and refusal.status != HTTPStatus.UNPROCESSABLE_ENTITY
    return {"rows": rows, "general": general, "count": len(rows) + len(general), "passes": passes}


@register.inclusion_tag("ui/_typed.html")
def ui_typed(form: BaseForm) -> dict[str, Any]:
    """What was typed in a form that cannot be sent any more: kept under the eyes of whoever typed it."""
    texts = [field for field in form.visible_fields() if isinstance(field.field, CharField)] if form.is_bound else []
    return {"rows": [(field.label, field.data) for field in texts if (field.data or "").strip()]}


@register.inclusion_tag("ui/_form.html", takes_context=True)
def ui_form(context: template.Context, form: BaseForm, button: str = "") -> dict[str, Any]:
    """A whole form: error summary, fields, one button."""
    return {"form": form, "button": button, "csrf_token": context.get("csrf_token")}


@register.simple_tag
def ui_status(label: object, tone: str = "neutral") -> SafeString:
    """A status in words; colour comes second."""
    return format_html('<span class="ds-tag" data-color="{}">{}</span>', TONES.get(tone, "neutral"), label)


@register.simple_tag
def ui_amount(value: Decimal | None, currency: str = "EUR") -> str:
    """`1 234,56 €`; a dash when there is no amount."""
    return "—" if value is None or value == "" else format_amount(Decimal(value), currency)


@register.simple_tag
def ui_size(octets: int) -> str:
    """« 4,6 ko », « 1,2 Mo »: the units that people read beside their files."""
    if octets < 1_000:
        return f"{octets}\u00a0{_('octet') if octets == 1 else _('octets')}"
    size, unit = (octets / 1_000, "ko") if octets < 1_000_000 else (octets / 1_000_000, "Mo")
    return f"{size:.{0 if size >= 10 else 1}f}\u00a0{unit}".replace(".", ",")


@register.simple_tag
def ui_iban(iban: str) -> str:
    """By groups of four, as a bank prints it."""
    return " ".join(iban[n : n + 4] for n in range(0, len(iban), 4))


@register.simple_tag
def ui_date(value: date | datetime | None) -> str:
    if value is None:
        return "—"
    return f"{(timezone.localtime(value) if isinstance(value, datetime) else value):%d/%m/%Y}"


@register.simple_tag
def ui_datetime(value: datetime | None) -> str:
    return "—" if value is None else f"{timezone.localtime(value):%d/%m/%Y à %H:%M}"


@register.inclusion_tag("ui/_finding.html")
def ui_finding(finding: Finding, url: str = "", words: SafeString | str = "", above: bool = False) -> dict[str, Any]:
    """One thing that a check has to say: what, where, how to mend it; the technical part folded (P-07).

    `words` explain it in place, folded; `above` when those of an earlier finding do; `url` is the page that explains
    it, opened apart where there are none.
    """
    is_error = finding.severity == Severity.ERROR
    return {"finding": finding, "is_error": is_error, "url": url, "words": words, "above": above}


@register.inclusion_tag("ui/_alert.html")
def ui_alert(text: object, tone: str = "info") -> dict[str, Any]:
    return {"text": text, "tone": TONES.get(tone, "info")}


@register.inclusion_tag("ui/_facts.html")
def ui_facts(rows: list[tuple[str, object]]) -> dict[str, Any]:
    """Label and value pairs."""
    return {"rows": rows}


@register.inclusion_tag("ui/_crumbs.html")
def ui_crumbs(*parts: str) -> dict[str, Any]:
    """The way here: pairs of label and address, the last label alone."""
    pairs = [(parts[n], parts[n + 1] if n + 1 < len(parts) else "") for n in range(0, len(parts), 2)]
    return {"pairs": pairs}


@register.inclusion_tag("ui/_crumbs.html")
def ui_trail(parts: list[str]) -> dict[str, Any]:
    """The same, of a list that a view has made."""
    return ui_crumbs(*parts)
