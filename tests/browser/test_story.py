"""The whole story in a browser: a carpenter deposits an invoice, her town answers and pays, she follows (issue §1)."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.gestures import act, confirm, deposit, drop, find, follow, new_number, reread, send, title
from tests.browser.papers import AWA, JEANNE, PAUL, as_upload, organisation, plain_pdf, wrong_vat

Window = Callable[..., Page]


@pytest.fixture
def jeanne(page_as: Window) -> Page:
    return page_as(JEANNE)


@pytest.fixture
def awa(page_as: Window) -> Page:
    return page_as(AWA)


def says(page: Page, *texts: str) -> None:
    for text in texts:
        expect(page.locator("main")).to_contain_text(text)


def test_what_was_read_is_shown_before_anything_leaves(jeanne, awa):
    number = new_number()
    drop(jeanne, as_upload(number))
    title(jeanne, "Relisez, puis envoyez à la commune de Marly")
    says(jeanne, "Rien n’a encore été envoyé", number, "Charpentes Lemoine", "Commune de Marly", "2026-00731")
    awa.goto(f"/factures/recues/rechercher/?numero={number}")
    says(awa, "Aucune ligne ne correspond")


def test_what_is_missing_is_asked_with_the_remedy_and_then_it_can_go(jeanne):
    drop(jeanne, as_upload(new_number(), commitment=""))
    title(jeanne, "erreur")
    expect(jeanne.get_by_role("button", name="Envoyer", exact=True)).to_have_count(0)
    jeanne.get_by_label("Numéro d’engagement").fill("2026-00731")
    reread(jeanne)
    send(jeanne)


def test_a_sum_that_is_wrong_is_explained_and_mended_in_one_click(jeanne):
    drop(jeanne, wrong_vat(new_number()))
    title(jeanne, "Votre facture a 1 erreur")
    says(jeanne, "Le total de TVA ne correspond pas aux lignes", "Correction certaine")
    jeanne.get_by_role("button", name="Corriger et vérifier à nouveau").click()
    title(jeanne, "Relisez, puis envoyez")
    send(jeanne)


def test_the_certificate_can_be_verified_by_anyone(jeanne, visitor):
    number = new_number()
    deposit(jeanne, number)
    says(jeanne, "Numéro sur le portail", "Certificat")
    with jeanne.expect_download() as download:
        jeanne.get_by_role("link", name="Télécharger le certificat (PDF)").click()
    assert download.value.path().read_bytes().startswith(b"%PDF-")
    certificate = jeanne.locator("dt:text-is('Certificat') + dd").inner_text().split()
    anyone = visitor()
    anyone.goto("/certificat/")
    anyone.get_by_label("Numéro du certificat").fill(certificate[0])
    anyone.get_by_label("Empreinte").fill(certificate[1])
    anyone.get_by_role("button", name="Vérifier").click()
    says(anyone, "Certificat authentique", number, "COMMUNE DE MARLY")


def test_the_agent_sees_the_oldest_due_date_first(awa):
    awa.get_by_role("link", name="Factures reçues", exact=True).click()
    due = awa.locator("#table tbody td:first-child").all_inner_texts()
    days = ["".join(reversed(day.split("/"))) for day in due]
    assert len(days) > 1
    assert days == sorted(days)


def test_a_suspended_invoice_is_completed_then_paid(jeanne, awa, page_as):
    number = new_number()
    deposit(jeanne, number)
    find(awa, "recues", number)
    says(awa, "jours", "Historique des statuts", f"{number}.xml")
    suspend_by_the_guide(awa)
    complete_with_a_piece(jeanne, number)
    find(awa, "recues", number)
    says(awa, "Complétée", "bon-de-livraison.pdf")
    act(awa, "Constater le service fait")
    act(awa, "Mandater")
    paul = page_as(PAUL)
    find(paul, "recues", number)
    act(paul, "Mettre en paiement")
    find(jeanne, "emises", number)
    says(jeanne, "Mise en paiement le", "Service fait", "Mandatée")


def suspend_by_the_guide(agent: Page) -> None:
    """Three questions choose what to do (P-09): here, only a piece is missing."""
    agent.get_by_role("link", name="Renvoyer au fournisseur…").click()
    agent.get_by_role("link", name="Non", exact=True).click()
    agent.get_by_role("link", name="Oui : suspendre").click()
    confirm(agent, "Suspendre", motif="Bon de livraison manquant", comment="Celui du 12, signé.")


def complete_with_a_piece(supplier: Page, number: str) -> None:
    """The supplier is told, opens her message, answers."""
    heard = supplier.get_by_role(
        "link", name=f"Facture {number} suspendue : la commune de Marly vous demande une réponse"
    )
    follow(supplier, "/notifications/", heard)
    says(supplier, "Bon de livraison manquant", "Celui du 12, signé.", "Délai arrêté")
    says(supplier, "Comptabilisée (ce destinataire n’utilise pas ce statut)")
    supplier.get_by_role("link", name="Compléter", exact=True).click()
    supplier.get_by_label("Pièces").set_input_files(plain_pdf("bon-de-livraison.pdf"))
    supplier.get_by_role("button", name="Envoyer au destinataire").click()
    says(supplier, "Complétée")


def test_a_rejected_invoice_is_treated_by_a_new_one_already_filled(jeanne, awa):
    number, again = new_number(), new_number()
    deposit(jeanne, number)
    find(awa, "recues", number)
    awa.get_by_role("link", name="Renvoyer au fournisseur…").click()
    for _question in (1, 2):
        awa.get_by_role("link", name="Non", exact=True).click()
    awa.get_by_role("link", name="Oui : rejeter").click()
    confirm(awa, "Rejeter", motif="Montant de la facture erroné")
    find(jeanne, "emises", number)
    jeanne.get_by_role("link", name="Traiter le rejet").click()
    jeanne.get_by_role("link", name="Refaire la facture ici").click()
    jeanne.get_by_role("button", name="ommencer").click()  # with the mandate, or with the one already given
    expect(jeanne.get_by_label("Numéro d’engagement")).to_have_value("2026-00731")
    assert jeanne.get_by_label("Désignation").first.input_value()
    jeanne.get_by_label("Numéro de facture").fill(again)
    jeanne.get_by_label("Date de facture").fill("21/11/2026")
    jeanne.get_by_label("Livraison ou fin de la prestation").fill("20/11/2026")
    jeanne.get_by_role("button", name="Enregistrer et relire").click()
    send(jeanne)
    jeanne.get_by_role("link", name="Suivre cette facture").click()
    says(jeanne, "Remplace", number)


def test_an_invoice_is_typed_for_a_town_that_is_known_by_its_name_alone(jeanne, assert_accessible):
    """Its services and the sums come as one goes on; the page before the sending says all that will be seen."""
    jeanne.goto("/factures/saisir/")
    jeanne.get_by_role("button", name="ommencer").click()
    jeanne.get_by_label("Destinataire").fill("comune de Marli")
    jeanne.get_by_label("Destinataire").blur()
    jeanne.get_by_role("button", name="Choisir Commune de Marly").click()
    jeanne.get_by_label("Service", exact=True).select_option(label="Écoles et cantines (ECO-01)")
    jeanne.get_by_label("Numéro de facture").fill(number := new_number())
    jeanne.get_by_label("Livraison ou fin de la prestation").fill("20-11-2026")
    for label, value in (("Désignation", "Préau de l’école"), ("Quantité", "2"), ("Prix HT", "1.200,50")):
        jeanne.get_by_label(label).first.fill(value)
    jeanne.get_by_label("Prix HT").first.blur()
    expect(jeanne.locator("#totaux")).to_contain_text("2 881,20 €")
    assert_accessible(jeanne)
    jeanne.get_by_role("button", name="Enregistrer et relire").click()
    title(jeanne, "Relisez, puis envoyez à la commune de Marly")
    says(jeanne, number, "Préau de l’école", "Écoles et cantines", "Pas d’escompte")
    assert_accessible(jeanne)
    send(jeanne)


def test_a_recycled_invoice_keeps_its_number(jeanne, awa):
    number = new_number()
    deposit(jeanne, number)
    find(awa, "recues", number)
    awa.get_by_role("link", name="Renvoyer au fournisseur…").click()
    awa.get_by_role("link", name="Oui : mettre à recycler").click()
    confirm(awa, "Mettre à recycler", comment="C’est pour les écoles.")
    find(jeanne, "emises", number)
    jeanne.get_by_role("link", name="Corriger et renvoyer").click()
    says(jeanne, "C’est pour les écoles.")
    jeanne.get_by_label("Service").select_option(label="Écoles et cantines (ECO-01)")
    jeanne.get_by_role("button", name="Corriger et renvoyer").click()
    find(awa, "recues", number)
    says(awa, "Écoles et cantines", "Mise à disposition du destinataire")


def test_a_plain_pdf_asks_for_what_cannot_be_read(jeanne):
    number = new_number("PDF")
    drop(jeanne, plain_pdf(f"{number}.pdf"))
    says(jeanne, "Ce PDF est une image")
    for label, value in (
        ("Numéro de facture", number),
        ("Date de facture", "20/11/2026"),
        ("Montant HT", "1 000,00"),
        ("Montant de TVA", "200,00"),
        ("Montant TTC", "1 200,00"),
        ("Destinataire", organisation("town").identifier),
    ):
        jeanne.get_by_label(label).fill(value)
    reread(jeanne)
    send(jeanne)
    says(jeanne, "1 200,00 €", number)


@pytest.mark.parametrize(
    ("label", "kind", "start"),
    [("CSV", "csv", b"\xef\xbb\xbf"), ("Excel", "xlsx", b"PK"), ("Calc (ODS)", "ods", b"PK")]
    + [("Originaux (ZIP)", "zip", b"PK")],
)
def test_the_list_is_exported(awa, label, kind, start):
    awa.goto("/factures/recues/rechercher/?statut=MISE_EN_PAIEMENT")
    with awa.expect_download() as download:
        awa.get_by_role("link", name=label, exact=True).click()
    assert re.fullmatch(rf"factures-recues-\d{{4}}-\d\d-\d\d\.{kind}", download.value.suggested_filename)
    assert download.value.path().read_bytes().startswith(start)
