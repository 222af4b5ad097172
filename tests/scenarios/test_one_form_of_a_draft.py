"""A draft's page is one form: whichever button is pressed, what was typed and chosen there is kept (P-08)."""

import errno
import html
import io
import re
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from coryphee.cases.models import Attachment
from coryphee.core.judging import Busy
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.models import Invoice
from coryphee.organisations.models import Unit
from coryphee.ui.fields import left_out
from tests.browsing import at, drop, text_of
from tests.invoicing import Cast, prepare, ubl

pytestmark = pytest.mark.django_db


def typed(invoice: Invoice, **changes: str) -> dict[str, object]:
    assert invoice.recipient is not None
    return {
        "version": invoice.version,
        "recipient": invoice.recipient.identifier,
        "unit": invoice.recipient_unit_id or "",
        "commitment_number": "",
        "contract_number": "",
        **changes,
    }


@pytest.fixture
def draft(cast: Cast) -> Invoice:
    return prepare(cast)


@pytest.fixture
def jeanne(cast: Cast, client_as):
    return client_as(cast.jeanne)


def version_on(page) -> str:
    return re.search(r'name="version" value="(\d+)"', page.content.decode())[1]


def plan() -> SimpleUploadedFile:
    return SimpleUploadedFile("plan.txt", b"le plan")


def reread(browser, draft: Invoice, fields: dict[str, object]):
    """« Relire avant d’envoyer », with what stands in the form."""
    return browser.post(at("review", draft), fields, follow=True)


def test_what_is_typed_is_read_on_the_last_page_and_goes_with_the_invoice(draft, jeanne):
    page = reread(jeanne, draft, typed(draft, commitment_number="ENG-42", contract_number="M-9") | {"pieces": plan()})
    assert [one for one in ("Relisez, puis envoyez", "ENG-42", "M-9", "plan.txt") if one not in text_of(page)] == []
    draft.refresh_from_db()
    assert draft.status == S.DRAFT
    jeanne.post(at("submit", draft), {"version": version_on(page)})
    draft.refresh_from_db()
    assert (draft.status, draft.commitment_number, draft.contract_number) == (S.DEPOSITED, "ENG-42", "M-9")
    assert draft.attachments.get().filename == "plan.txt"
    assert [name for name, _sha in draft.certificates.get().facts["files"][1:]] == ["plan.txt"]


@pytest.mark.parametrize("more", [{"commitment_number": "ENG-42"}, {"pieces": plan}])
def test_what_comes_with_envoyer_was_on_no_last_page_and_is_shown_there_first(draft, jeanne, more):
    """A window of before, whose page had fields and the button."""
    chosen = {name: value() if callable(value) else value for name, value in more.items()}
    page = jeanne.post(at("submit", draft), typed(draft) | chosen, follow=True)
    draft.refresh_from_db()
    assert draft.status == S.DRAFT
    assert "Relisez, puis envoyez" in text_of(page) and ("ENG-42" in text_of(page) or "plan.txt" in text_of(page))


def test_a_last_page_that_is_no_longer_what_it_shows_sends_nothing_and_shows_the_rest(draft, jeanne):
    seen = version_on(jeanne.get(at("review", draft)))
    jeanne.post(at("check", draft), typed(draft, commitment_number="2026-99"))
    for _click in range(2):
        page = jeanne.post(at("submit", draft), {"version": seen}, follow=True)
        draft.refresh_from_db()
        assert (draft.status, page.redirect_chain[-1][0]) == (S.DRAFT, at("review", draft))
        assert "a été modifiée depuis que vous l’avez affichée" in text_of(page) and "2026-99" in text_of(page)
    jeanne.post(at("submit", draft), {"version": version_on(page)})
    draft.refresh_from_db()
    assert draft.status == S.DEPOSITED


def test_what_cannot_be_sent_has_no_last_page(cast, jeanne):
    draft = prepare(cast, commitment="")
    page = jeanne.get(at("review", draft), follow=True)
    assert page.redirect_chain == [(at("check", draft), 302)]
    assert "demande un numéro d’engagement" in text_of(page)


def test_a_file_with_a_remark_is_looked_at_before_the_last_page_and_one_without_is_not(cast, jeanne):
    """Nobody presses more than before, and nobody is sent past a remark."""
    for number, unit, reached in (("A-1", cast.works, "review"), ("A-2", Unit(code="NULLE-PART"), "check")):
        page = drop(jeanne, ubl(cast, number=number, unit=unit))
        assert page.wsgi_request.path == at(reached, Invoice.objects.latest("pk")), text_of(page)


def test_nothing_leaves_while_a_field_is_wrong_and_nothing_typed_is_lost(draft, jeanne):
    page = jeanne.post(at("submit", draft), typed(draft, recipient="123", contract_number="M-9"))
    draft.refresh_from_db()
    assert (page.status_code, draft.status) == (422, S.DRAFT)
    assert 'value="M-9"' in page.content.decode()


def test_what_comes_from_another_window_after_the_sending_is_said_not_to_be_kept(draft, jeanne):
    """« Votre facture est envoyée », and the piece was nowhere."""
    before = typed(draft, commitment_number="ENG-42")
    reread(jeanne, draft, before)
    jeanne.post(at("submit", draft))
    again = jeanne.post(at("submit", draft), before, follow=True)
    assert "n’est pas gardé" not in text_of(again)  # a double click
    for more in ({"pieces": plan()}, {"commitment_number": "ENG-43"}):
        page = jeanne.post(at("submit", draft), before | more, follow=True)
        assert "ce que vous venez d’y écrire n’est pas gardé" in text_of(page)
    assert not Attachment.objects.exists()


@pytest.mark.parametrize("button", ["add_pieces", "remove_piece"])
def test_pieces_come_and_go_and_the_fields_stay(draft, jeanne, button):
    jeanne.post(at("add_pieces", draft), {"pieces": plan()})
    draft.refresh_from_db()
    more = {"attachment_id": Attachment.objects.get().pk} if button == "remove_piece" else {}
    chosen = {} if more else {"pieces": SimpleUploadedFile("bon.txt", b"le bon")}
    jeanne.post(at(button, draft, **more), typed(draft, commitment_number="ENG-42") | chosen)
    draft.refresh_from_db()
    assert draft.commitment_number == "ENG-42"
    assert draft.attachments.count() == (0 if more else 2)


def test_a_wrong_field_does_not_lose_the_piece(draft, jeanne):
    page = jeanne.post(at("add_pieces", draft), typed(draft, recipient="123") | {"pieces": plan()})
    assert page.status_code == 422
    assert "Pièce ajoutée" in text_of(page)
    assert 'value="123"' in page.content.decode()
    page = reread(jeanne, draft, typed(draft, commitment_number="ENG-42") | {"version": version_on(page)})
    jeanne.post(at("submit", draft), {"version": version_on(page)})
    draft.refresh_from_db()
    assert (draft.status, draft.attachments.count()) == (S.DEPOSITED, 1)


BIG = b"x" * 10_500_000
REFUSED = [("virus.exe", b"MZ", "virus.exe"), ("big.txt", BIG, "10 Mo"), ("fake.pdf", b"hello", "fake.pdf")]


@pytest.mark.parametrize("button", ["submit", "review", "check", "add_pieces", "repair"])
@pytest.mark.parametrize(("name", "content", "word"), REFUSED)
def test_an_invoice_never_leaves_without_the_piece_that_was_chosen(draft, jeanne, button, name, content, word):
    """It was sent and certified without it, and the refusal read afterwards."""
    chosen = {"pieces": SimpleUploadedFile(name, content)}
    page = jeanne.post(at(button, draft), typed(draft, commitment_number="ENG-42", contract_number="M-9") | chosen)
    draft.refresh_from_db()
    assert (page.status_code, draft.status, draft.certificates.count()) == (422, S.DRAFT, 0)
    said = page.context["pieces_form"].errors["pieces"][0]
    assert word in said
    assert said in html.unescape(text_of(page))
    assert 'value="M-9"' in page.content.decode()
    fields = typed(draft, commitment_number="ENG-42", contract_number="M-9")
    page = reread(jeanne, draft, fields | {"version": version_on(page)})
    jeanne.post(at("submit", draft), {"version": version_on(page)})
    draft.refresh_from_db()
    assert (draft.status, draft.contract_number) == (S.DEPOSITED, "M-9")


def test_a_refusal_that_passes_keeps_the_draft_too(draft, jeanne, monkeypatch):
    def refuse(*_one: object, **_named: object) -> None:
        raise Busy("Beaucoup de fichiers sont contrôlés en ce moment.")

    monkeypatch.setattr("coryphee.documents.services.judge", refuse)
    bytes_of_it = io.BytesIO()
    with zipfile.ZipFile(bytes_of_it, "w") as it:
        it.writestr("plan.txt", "le plan")
    archive = SimpleUploadedFile("plans.zip", bytes_of_it.getvalue())
    page = jeanne.post(at("submit", draft), typed(draft, commitment_number="ENG-42") | {"pieces": archive})
    draft.refresh_from_db()
    assert (page.status_code, page["Retry-After"], draft.status) == (429, "10", S.DRAFT)


def test_a_disk_that_is_full_keeps_the_draft_and_what_was_typed(draft, jeanne, monkeypatch):
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("coryphee.documents.services.os.fsync", refuse)
    fields = typed(draft, commitment_number="ENG-42", contract_number="M-9")
    page = jeanne.post(at("submit", draft), fields | {"pieces": plan()})
    draft.refresh_from_db()
    assert (page.status_code, draft.status, draft.contract_number) == (503, S.DRAFT, "M-9")


@pytest.mark.parametrize("fields", [True, False])
def test_a_piece_alone_is_no_less_chosen(draft, jeanne, fields):
    """A page that sends no field sent its invoice without looking at the piece."""
    chosen = {"version": draft.version, "pieces": SimpleUploadedFile("virus.exe", b"MZ")}
    more = typed(draft, commitment_number="ENG-42") if fields else {}
    assert jeanne.post(at("submit", draft), more | chosen).status_code == 422
    draft.refresh_from_db()
    assert draft.status == S.DRAFT


def test_files_that_could_not_be_kept_with_a_form_are_asked_for_again(draft, jeanne):
    """« Reprendre » sends what was kept, and files never are: the invoice would have left without its piece."""
    page = jeanne.post(at("submit", draft), typed(draft, commitment_number="ENG-42") | {left_out("pieces"): "1"})
    draft.refresh_from_db()
    assert (page.status_code, draft.status) == (422, S.DRAFT)
    assert "Choisissez à nouveau ces fichiers" in text_of(page)


def test_a_late_window_is_refused_at_each_click(draft, jeanne):
    """The second click used to wipe out, without a word, what the other window had written."""
    late = typed(draft)
    jeanne.post(at("check", draft), typed(draft, commitment_number="2026-99"))
    for _click in range(2):
        page = jeanne.post(at("check", draft), late | {"contract_number": "M-9"})
        assert page.status_code == 422
        assert "a été modifiée depuis que vous l’avez affichée" in text_of(page)
        assert f'name="version" value="{late["version"]}"' in page.content.decode()
    draft.refresh_from_db()
    assert (draft.commitment_number, draft.contract_number) == ("2026-99", "")


def test_a_late_window_joins_nothing_either(draft, jeanne):
    """It says that nothing was kept: that is so of the piece too."""
    late = typed(draft, contract_number="M-9")
    jeanne.post(at("check", draft), typed(draft, commitment_number="2026-99"))
    page = jeanne.post(at("add_pieces", draft), late | {"pieces": plan()})
    assert "rien n’a été enregistré ni envoyé" in text_of(page)
    assert not Attachment.objects.exists()


def test_a_piece_that_is_already_gone_is_said(draft, jeanne):
    page = jeanne.post(at("remove_piece", draft, attachment_id=999), typed(draft), follow=True)
    assert "Cette pièce a déjà été retirée." in text_of(page)


def test_a_late_window_leads_to_the_draft_as_it_is_now(draft, jeanne):
    late = typed(draft, contract_number="M-9")
    jeanne.post(at("check", draft), typed(draft, commitment_number="2026-99"))
    page = jeanne.post(at("check", draft), late)
    assert "Ouvrir le brouillon tel qu’il est maintenant" in text_of(page)
    assert "ceux qui sont marqués" not in text_of(page)


def test_what_is_written_into_a_draft_that_has_left_is_said_to_be_lost(draft, jeanne):
    late = typed(draft, contract_number="M-9")
    jeanne.post(at("submit", draft))
    assert "n’est pas gardé" in text_of(jeanne.post(at("check", draft), late, follow=True))


def test_more_pieces_than_a_form_of_old_took_are_joined_and_too_many_are_told(draft, jeanne):
    """Thirty-six answered « Cette demande n’a pas pu être comprise »."""
    contents = [(f"p{number}.txt", b"%d" % number) for number in range(101)]
    jeanne.post(at("add_pieces", draft), {"pieces": [SimpleUploadedFile(*one) for one in contents[:36]]})
    assert draft.attachments.count() == 36
    all_of_them = {"pieces": [SimpleUploadedFile(*one) for one in contents]}
    page = jeanne.post(at("add_pieces", draft), all_of_them, follow=True)
    assert "On joint 100 pièces au plus" in text_of(page)
    assert "Aucune des pièces de cet envoi n’a été jointe" in text_of(page)
    assert draft.attachments.count() == 36


def test_another_recipient_leaves_the_unit_of_the_first_one_without_a_word_against_it(cast, draft, jeanne):
    """« Service : Sélectionnez un choix valide », said of a field that nobody had touched."""
    page = jeanne.post(at("check", draft), typed(draft, recipient=cast.hospital.identifier), follow=True)
    assert "choix valide" not in text_of(page)
    draft.refresh_from_db()
    assert (draft.recipient, draft.recipient_unit) == (cast.hospital, None)


def test_a_number_that_is_mistyped_keeps_the_unit(draft, jeanne):
    unit = draft.recipient_unit
    page = jeanne.post(at("check", draft), typed(draft, recipient="123"))
    assert "choix valide" not in text_of(page)
    assert f'<option value="{unit.pk}" selected' in page.content.decode()
