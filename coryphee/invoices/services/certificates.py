"""Deposit certificates (B-49, F-143): facts, a fingerprint that anyone can check, a PDF drawn when first asked for.

The proof is the facts and their fingerprint, written with the deposit. Most are never downloaded: the PDF, which says
the same and nothing more, is drawn for whoever asks first, then kept (ADR 0007).
"""

import hashlib
import hmac
import json
from datetime import datetime
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone

from coryphee.core.actor import Actor
from coryphee.core.judging import judge
from coryphee.documents import services as documents
from coryphee.documents.models import Document
from coryphee.formats.readable import draw_pdf
from coryphee.invoices.models import DepositCertificate, Invoice

MAX_PDF = 5_000_000


def issue_certificate(*, invoice: Invoice, actor: Actor, now: datetime) -> DepositCertificate:
    """The proof of this deposit, in the deposit's own transaction; a recycled invoice gets a second one."""
    rank = invoice.certificates.count() + 1
    number = f"CD-{invoice.portal_number}-{rank}"
    facts = _facts(invoice, number, actor, now)
    return DepositCertificate.objects.create(
        invoice=invoice, number=number, fingerprint=fingerprint_of(facts), facts=facts, issued_at=now
    )


def fingerprint_of(facts: dict[str, Any]) -> str:
    """SHA-256 of the facts written as canonical JSON: keys sorted, no spaces, UTF-8."""
    canonical = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def verify_certificate(*, number: str, fingerprint: str) -> DepositCertificate | None:
    """The certificate that this number and this fingerprint name, both exact and its facts untouched; else None."""
    certificate = DepositCertificate.objects.filter(number=number.strip().upper()).first()
    if certificate is None:
        return None
    asked = "".join(fingerprint.split()).lower()
    same = hmac.compare_digest(asked.encode(), certificate.fingerprint.encode())
    return certificate if same and fingerprint_of(certificate.facts) == certificate.fingerprint else None


def certificate_document(*, certificate: DepositCertificate, visitor: str, now: datetime) -> Document:
    """The PDF of a certificate: the one that was kept, or drawn now in a process apart (`visitor`: whose place)."""
    if certificate.document is not None:
        return certificate.document
    stored = documents.store(
        judge(draw_pdf, *_page_of(certificate), visitor=visitor),
        filename=f"{certificate.number}.pdf",
        max_bytes=MAX_PDF,
        now=now,
    )
    # Of two who ask first at once, both get the page that they asked for, and the first one stays.
    DepositCertificate.objects.filter(pk=certificate.pk, document=None).update(document=stored.document)
    return stored.document


def certificate_pdf(certificate: DepositCertificate) -> bytes:
    """The page of a certificate, drawn here."""
    return draw_pdf(*_page_of(certificate))


def _page_of(certificate: DepositCertificate) -> tuple[str, str, str]:
    """What `draw_pdf` takes."""
    html = render_to_string(
        "invoices/certificate_pdf.html",
        {
            "certificate": certificate,
            "facts": certificate.facts,
            "portal": settings.PORTAL_NAME,
            "address": f"{settings.PUBLIC_URL}/certificat/",
        },
    )
    return html, "pdf/ua-1", render_to_string("invoices/certificate_pdf.css")


def _facts(invoice: Invoice, number: str, actor: Actor, now: datetime) -> dict[str, Any]:
    recipient, unit = invoice.recipient, invoice.recipient_unit
    return {
        "certificate": number,
        "portal_number": invoice.portal_number,
        "invoice": invoice.number,
        "type": invoice.get_type_display(),
        "issue_date": f"{invoice.issue_date:%d/%m/%Y}" if invoice.issue_date else "",
        "supplier": [invoice.supplier.legal_name, invoice.supplier.identifier],
        "recipient": [recipient.legal_name, recipient.identifier] if recipient else [],
        "unit": unit.code if unit else "",
        "commitment_number": invoice.commitment_number,
        "amounts": [str(invoice.total_without_vat), str(invoice.total_vat), str(invoice.total_with_vat)],
        "currency": invoice.currency,
        "deposited_at": timezone.localtime(now).isoformat(timespec="seconds"),
        "deposited_by": actor.label,
        "files": _files(invoice),
    }


def _files(invoice: Invoice) -> list[list[str]]:
    files = []
    if invoice.original is not None:
        files.append([invoice.original_name, invoice.original.sha256])
    rows = invoice.attachments.values_list("filename", "document__sha256")
    return [*files, *[[name, sha] for name, sha in rows]]
