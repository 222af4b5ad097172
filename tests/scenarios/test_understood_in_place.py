"""« Comprendre cette erreur » does not leave the result that it explains (P-08)."""

import re
from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.timezone import localdate

from coryphee.einvoices.templatetags.rules import MOST_EXPLAINED, explained
from coryphee.formats import Severity
from coryphee.formats.finding import Finding
from coryphee.formats.rules.catalogue import rules_of
from coryphee.invoices import services
from coryphee.invoices.models import Invoice
from coryphee.organisations.services import sign_billing_mandate
from tests.browsing import at, drop
from tests.factories import NOW
from tests.invoices.test_typed_invoices import entry
from tests.invoicing import Cast, plain_pdf, ubl

pytestmark = pytest.mark.django_db
IN_PLACE = re.compile(r'<details class="understood.*?</details>', re.S)


def wrong(cast: Cast) -> bytes:
    data, count = re.subn(rb'unitCode="[^"]+"', b'unitCode="pi"', ubl(cast))
    assert count
    return data


def in_place(page: str) -> str:
    return " ".join(IN_PLACE.findall(page))


def tells_all(page: str) -> None:
    told = in_place(page)
    assert "C62 (pièce)" in told and "Au lieu de" in told
    assert "« UdM »" in told and "Dans votre logiciel" in told
    assert "norme européenne" in told and "Qui le demande, et pourquoi" in told
    for link in re.findall(r"<a [^>]*/regles/[^>]*>[^<]*", page):
        assert 'target="_blank"' in link and "(nouvel onglet)" in link


def test_on_the_public_result(cast: Cast) -> None:
    file = SimpleUploadedFile("facture.xml", wrong(cast))
    tells_all(Client().post(reverse("einvoices:verify"), {"file": file}).content.decode())


def test_on_the_page_of_a_draft(cast: Cast, jeanne: Client) -> None:
    tells_all(drop(jeanne, wrong(cast)).content.decode())


def test_on_the_last_page_of_a_typed_invoice(cast: Cast, jeanne: Client) -> None:
    actor = cast.actor("jeanne")
    sign_billing_mandate(organisation=cast.carpenter, actor=actor, now=NOW)
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    typed = entry(cast, commitment_number="", issue_date=localdate() + timedelta(days=3))
    services.save_entry(invoice=draft, entry=typed, actor=actor, now=NOW)
    told = in_place(jeanne.get(at("check", draft), follow=True).content.decode())
    assert "Envoyée et datée du 20/11/2026" in told and "« Date facturation »" in told
    assert "« Engagement juridique »" in told and "/regles/PORTAIL-ENGAGEMENT/" in told


@pytest.mark.parametrize("content", ["xml", "pdf"])
def test_an_invoice_dated_after_today_is_told_on_that_day_and_not_after(
    cast: Cast, jeanne: Client, content: str
) -> None:
    later = localdate() + timedelta(days=3)
    if content == "xml":
        drop(jeanne, re.sub(rb"(<cbc:IssueDate>)[0-9-]+", rb"\g<1>%b" % str(later).encode(), ubl(cast)))
    else:
        drop(jeanne, plain_pdf(), "facture.pdf")
        Invoice.objects.update(issue_date=later)
    invoice = Invoice.objects.get()
    told = [one for one in services.check_invoice(invoice=invoice, now=timezone.now()).findings if "DATE" in one.rule]
    assert [(one.rule, one.severity) for one in told] == [("PORTAIL-DATE-FUTURE", Severity.WARNING)]
    page = jeanne.get(at("check", invoice)).content.decode()
    assert "Comprendre cette remarque" in page and "Envoyée et datée du 20/11/2026" in in_place(page)
    after = timezone.now() + timedelta(days=4)
    later_on = services.check_invoice(invoice=invoice, now=after).findings
    assert not [one for one in later_on if "DATE" in one.rule]


def test_the_date_of_a_page_that_is_out_of_this_century_holds_it_back(cast: Cast, jeanne: Client) -> None:
    drop(jeanne, plain_pdf(), "facture.pdf")
    Invoice.objects.update(issue_date=date(1926, 11, 2))
    found = services.check_invoice(invoice=Invoice.objects.get(), now=timezone.now())
    assert "CORYPHEE-DATE-IMPOSSIBLE" in {one.rule for one in found.errors}


def test_the_public_screen_says_it_once(cast: Cast) -> None:
    later = str(localdate() + timedelta(days=3)).encode()
    data = re.sub(rb"(<cbc:IssueDate>)[0-9-]+", rb"\g<1>%b" % later, ubl(cast))
    answer = Client().post(reverse("einvoices:verify"), {"file": SimpleUploadedFile("facture.xml", data)})
    assert [one.rule for one in answer.context["findings"] if "DATE" in one.rule] == ["PORTAIL-DATE-FUTURE"]


def finding(rule: str, *terms: str) -> Finding:
    return Finding(rule=rule, severity=Severity.ERROR, title="t", message="m", remedy="r", terms=terms)


def shown(findings: list[Finding]) -> str:
    return "".join(render_to_string("einvoices/_finding.html", {"one": one}) for one in explained(findings))


def test_thousands_of_findings_weigh_no_more_for_being_explained_than_a_few_do() -> None:
    rules = [one.id for one in rules_of("en16931_ubl")][:200]
    many = [finding(rule) for rule in rules for _again in range(5)]
    assert sum(one.page is not None for one in explained(many)) == MOST_EXPLAINED
    plain = "".join(
        render_to_string(
            "ui/_finding.html", {"finding": one, "is_error": True, "url": reverse("einvoices:rule", args=[one.rule])}
        )
        for one in many
    )
    assert len(shown(many)) - len(plain) < MOST_EXPLAINED * 4_000


def test_a_rule_met_again_is_explained_once_and_leads_back_to_it() -> None:
    page = shown([finding("BR-CO-25", "BT-9"), finding("BR-CO-25", "BT-9")])
    assert page.count("<summary>Comprendre cette erreur") == 1 == page.count('id="regle-BR-CO-25"')
    assert page.count('href="#regle-BR-CO-25">Expliqué plus haut') == 1


def test_a_rule_beyond_those_explained_in_place_has_its_page() -> None:
    page = shown([finding(one.id) for one in rules_of("en16931_ubl")[: MOST_EXPLAINED + 1]])
    assert page.count("Comprendre cette erreur (nouvel onglet)") == 1


def test_many_findings_of_a_few_rules_weigh_less_than_with_a_link_each() -> None:
    many = [finding("BR-CO-25", "BT-9") for _again in range(200)]
    linked = "".join(render_to_string("ui/_finding.html", {"finding": one, "is_error": True}) for one in many)
    linked += 200 * (
        " " + '<a class="ds-link" href="/verifier-une-facture/regles/BR-CO-25/">Comprendre cette erreur</a>'
    )
    assert len(shown(many)) < len(linked)


def test_the_names_are_those_of_the_fields_of_the_finding() -> None:
    assert "« Réf. client »" in in_place(shown([finding("BR-CO-25", "BT-13")]))
    assert "« Réf. client »" not in in_place(shown([finding("BR-CO-25", "BT-9")]))


def test_what_has_no_page_has_nothing_to_unfold() -> None:
    assert "Comprendre" not in shown([finding("XSD")])
