"""A plain PDF whose page says something else than « here is your invoice, pay its total »: it is told, and held."""

import pytest
from weasyprint import HTML

from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import Invoice
from tests.browsing import at, drop, send, text_of
from tests.factories import siret

HEAD = ("Date : 20/11/2026", "Engagement n° 2026-00731")
TOTALS = ("Total HT : 10 000,00 €", "TVA 20 % : 2 000,00 €", "Total TTC : 12 000,00 €")


def deposited(cast, jeanne, *lines, seller=None, title="Facture n° CL-26-205"):
    """The page that she sees after she deposited a PDF of these lines."""
    told = [
        f"Charpentes Lemoine, SIRET {seller or cast.carpenter.identifier}",
        f"Destinataire : {cast.town.name}, SIRET {cast.town.identifier}",
    ]
    body = "".join(f"<p>{one}</p>" for one in [*told, *HEAD, *lines])
    page = drop(jeanne, HTML(string=f"<h1>{title}</h1>{body}").write_pdf(), "facture.pdf")
    return text_of(page).replace("\xa0", " ").replace("\u202f", " ")


def test_what_was_paid_before_is_taken_off_what_the_town_pays(cast, jeanne, awa, work):
    deposited(cast, jeanne, *TOTALS, "Acompte versé le 03/09/2026 : -3 600,00 €", "Net à payer : 8 400,00 €")
    invoice = Invoice.objects.get()
    assert (str(invoice.total_with_vat), str(invoice.amount_due)) == ("12000.00", "8400.00")
    send(jeanne, invoice)
    work()
    assert "8 400,00 €" in text_of(awa.get(at("detail", invoice))).replace("\xa0", " ").replace("\u202f", " ")


def test_the_total_does_not_leave_as_what_is_to_be_paid_when_the_page_says_less(cast, jeanne):
    deposited(cast, jeanne, *TOTALS, "Retenue de garantie 5 % : -600,00 €", "Net à payer : 11 400,00 €")
    invoice = Invoice.objects.get()
    Invoice.objects.filter(pk=invoice.pk).update(amount_due=invoice.total_with_vat)
    said = text_of(jeanne.get(at("check", invoice))).replace("\xa0", " ").replace("\u202f", " ")
    assert "La page dit un autre net à payer" in said
    assert "On y lit 11 400,00 € à payer, page 1. La facture partirait avec 12 000,00 € à payer." in said
    send(jeanne, invoice)
    invoice.refresh_from_db()
    assert invoice.status == InvoiceStatus.DRAFT


def test_an_invoice_that_its_page_says_paid_is_not_to_be_paid_again(cast, jeanne):
    said = deposited(cast, jeanne, *TOTALS, "Facture acquittée par carte le 20/11/2026", "Reste dû : 0,00 €")
    assert "On y lit 0,00 € à payer, page 1. La facture partirait avec 12 000,00 € à payer." in said


def test_a_deposit_without_a_net_is_asked_about(cast, jeanne):
    said = deposited(cast, jeanne, *TOTALS, "Acompte déjà versé : -3 600,00 €")
    assert "La page parle d’une somme déjà payée ou retenue" in said
    assert "On y lit 3 600,00 €, page 1." in said


def test_another_company_s_page_does_not_leave_under_her_name(cast, jeanne):
    """It left under her name, with the other's account: an XML that says the same is refused."""
    other = siret(47)
    said = deposited(cast, jeanne, *TOTALS, "IBAN FR76 1891 7084 4343 6503 7278 511", seller=other)
    assert "Le fournisseur écrit sur la page n’est pas votre structure" in said
    assert f"La page 1 porte le SIRET {other}. Vous déposez pour" in said
    invoice = Invoice.objects.get()
    send(jeanne, invoice)
    invoice.refresh_from_db()
    assert invoice.status == InvoiceStatus.DRAFT


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("DEVIS n° DV-26-206", "Ce document est un devis, pas une facture"),
        ("FACTURE PRO FORMA n° 12", "Ce document est une facture pro forma : elle ne se paie pas"),
        ("BON DE COMMANDE n° BC-12", "Ce document est un bon de commande, pas une facture"),
        ("Relevé de factures", "Ce document est un relevé ou un rappel, pas une facture"),
        ("Bon de livraison n° BL-26-213", "Ce document est un bon de livraison, pas une facture"),
    ],
)
def test_what_is_no_invoice_is_said_for_what_it_is_and_nothing_else_is_asked_of_it(cast, jeanne, title, said):
    page = deposited(cast, jeanne, *TOTALS, title=title)
    assert said in page
    assert "La facture n’a pas de numéro" not in page
    invoice = Invoice.objects.get()
    send(jeanne, invoice)
    invoice.refresh_from_db()
    assert invoice.status == InvoiceStatus.DRAFT


def test_francs_are_not_taken_for_euros(cast, jeanne):
    said = deposited(cast, jeanne, "Total HT : CHF 950,00", "TVA 20 % : CHF 190,00", "Total TTC : CHF 1 140,00")
    assert "La facture n’est pas en euros" in said
    assert Invoice.objects.get().currency == "CHF"


def test_the_site_of_the_works_is_not_the_recipient(cast, jeanne):
    """The hospital where he worked was taken for the one who pays, whose SIRET the page does not say."""
    body = "".join(
        f"<p>{one}</p>"
        for one in (
            f"Charpentes Lemoine, SIRET {cast.carpenter.identifier}",
            "Commune de Marly",
            *HEAD,
            f"Lieu des travaux : Centre hospitalier (SIRET {cast.town.identifier})",
            *TOTALS,
        )
    )
    drop(jeanne, HTML(string=f"<h1>Facture n° 207</h1>{body}").write_pdf(), "facture.pdf")
    assert Invoice.objects.get().recipient is None
