"""Deposit certificates (B-49, F-143): facts, a fingerprint that anyone can check, a PDF drawn when first asked for.

The proof is the facts and their fingerprint, written with the deposit. Most are never downloaded: the PDF, which says
the same and nothing more, is drawn for whoever asks first, then kept (ADR 0007).
"""

import hashlib
import hmac
import json
from datetime import datetime
from functools import cache
from pathlib import Path
from urllib.parse import quote, urlencode

import segno
from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from coryphee.cases.kinds import Certified, Facts, Kind, kind_named, kind_of
from coryphee.cases.models import Certificate, Subject
from coryphee.core.actor import Actor
from coryphee.core.judging import judge
from coryphee.documents import services as documents
from coryphee.documents.models import Document
from coryphee.formats.readable import draw_pdf

MAX_PDF = 5_000_000
TITLES = "#1f4e79"  # their colour in certificate_pdf.css


def issue_certificate(subject: Subject, *, actor: Actor, now: datetime) -> Certificate:
    """The proof of this deposit, in the deposit's own transaction; one that is sent again gets a second one.

    Raises `documents.MissingFile`: nothing is certified of a file that the portal no longer has.
    """
    rank = subject.certificates.count() + 1
    number = f"CD-{subject.portal_number}-{rank}"
    certified = certified_of(kind_of(subject))
    files = _files(subject, certified)
    documents.check_kept(sha256 for _name, sha256 in files)
    facts = {
        "certificate": number,
        "portal_number": subject.portal_number,
        **certified.facts(subject),
        "deposited_at": timezone.localtime(now).isoformat(timespec="seconds"),
        "deposited_by": actor.label,
        "files": files,
    }
    return Certificate.objects.create(
        case_id=subject.pk, number=number, fingerprint=fingerprint_of(facts), facts=facts, issued_at=now
    )


def _files(subject: Subject, certified: Certified) -> list[list[str]]:
    pieces = subject.attachments.values_list("filename", "document__sha256")
    return [[name, sha] for name, sha in (*certified.files(subject), *pieces)]


def certified_of(kind: Kind) -> Certified:
    """What its certificates say. Raises `TypeError` for a kind that has none."""
    if kind.certified is None:
        raise TypeError(f"no certificate for {kind.name}")
    return kind.certified


def fingerprint_of(facts: Facts) -> str:
    """SHA-256 of the facts written as canonical JSON: keys sorted, no spaces, UTF-8."""
    canonical = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def verify_certificate(*, number: str, fingerprint: str) -> Certificate | None:
    """The certificate that this number and this fingerprint name, both exact and its facts untouched; else None."""
    certificate = Certificate.objects.select_related("case").filter(number=number.strip().upper()).first()
    if certificate is None:
        return None
    asked = "".join(fingerprint.split()).lower()
    same = hmac.compare_digest(asked.encode(), certificate.fingerprint.encode())
    return certificate if same and fingerprint_of(certificate.facts) == certificate.fingerprint else None


def certificate_document(*, certificate: Certificate, visitor: str, now: datetime) -> Document | bytes:
    """The PDF of a certificate: the one that was kept, or drawn now in a process apart (`visitor`: whose place).

    The page itself where it cannot be kept: it says the same, and is drawn again for the next one.
    """
    if certificate.document is not None:
        return certificate.document
    page = judge(draw_pdf, *_page_of(certificate), visitor=visitor)
    try:
        stored = documents.store(page, filename=f"{certificate.number}.pdf", max_bytes=MAX_PDF, now=now)
    except documents.StorageFull:
        return page
    # Of two who ask first at once, both get the page that they asked for, and the first one stays.
    Certificate.objects.filter(pk=certificate.pk, document=None).update(document=stored.document)
    return stored.document


def certificate_pdf(certificate: Certificate) -> bytes:
    """The page of a certificate, drawn here."""
    return draw_pdf(*_page_of(certificate))


def _page_of(certificate: Certificate) -> tuple[str, str, str, str]:
    """What `draw_pdf` takes."""
    kind = kind_named(certificate.case.kind)
    certified = certified_of(kind)
    address = address_of(certificate)
    context = {
        "certificate": certificate,
        "facts": certificate.facts,
        "title": certified.title(certificate.facts),
        "rows": certified.rows(certificate.facts),
        "status": kind.status_label(kind.lifecycle.milestones[0]),
        "portal": settings.PORTAL_NAME,
        "operator": settings.PORTAL_OPERATOR,
        "logo": _logo(),
        "address": f"{settings.PUBLIC_URL}/certificat/",
        "code": segno.make(address, error="m", micro=False).svg_data_uri(border=0, dark="#000"),
    }
    return (
        render_to_string("cases/certificate_pdf.html", context),
        "pdf/ua-1",
        render_to_string("cases/certificate_pdf.css"),
        faces(),
    )


def address_of(certificate: Certificate) -> str:
    """Where anyone who follows it sees that this certificate is authentic: what its QR code says."""
    asked = urlencode({"number": certificate.number, "fingerprint": certificate.fingerprint})
    return f"{settings.PUBLIC_URL}{reverse('cases:verify_certificate')}?{asked}"


def _logo() -> str:
    """The sign of the portal: the operator's own where it is a file of this site, else ours."""
    found = finders.find(settings.PORTAL_LOGO) if settings.PORTAL_LOGO else None
    ours = _standing_alone(render_to_string("ui/_logo.svg"))
    return Path(found).as_uri() if found else f"data:image/svg+xml,{quote(ours)}"


def _standing_alone(svg: str) -> str:
    """A drawing of our pages as a file of its own, in the colour of the titles."""
    return svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1).replace("currentColor", TITLES)


@cache
def faces() -> str:
    """The font of the screens, where its file is there (`tools/assets.py`); another one else."""
    found = finders.find("ui/vendor/inter.woff2")
    if not found:
        return ""
    source = f'url("{Path(found).as_uri()}") format("woff2")'
    return f"@font-face {{ font-family: Inter; font-weight: 100 900; src: {source}; }}"
