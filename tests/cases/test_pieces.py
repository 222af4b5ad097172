"""What may be joined to a dossier (B-48): bounds of one piece, of all of them, of the archives among them."""

import io
import zipfile

import pytest

from coryphee.cases.enums import EMBEDDED
from coryphee.cases.models import Attachment
from coryphee.cases.services import NotADraft, Piece, attach, pieces, received, remove_from_draft
from coryphee.core.actor import SYSTEM
from coryphee.documents import unpacking
from coryphee.documents.services import FileTooLarge
from coryphee.documents.unpacking import ArchiveRefused
from coryphee.invoices.enums import Role
from coryphee.invoices.models import Invoice
from tests.factories import NOW
from tests.invoicing import Cast, make_cast, prepare

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def draft(cast: Cast) -> Invoice:
    return prepare(cast)


def join(draft: Invoice, *contents: bytes, extension: str = "txt") -> list[Attachment]:
    chosen = [Piece(content=content, filename=f"{n}.{extension}") for n, content in enumerate(contents)]
    with received(chosen, actor=SYSTEM) as ready:
        return attach(draft, ready, origin=Role.SUPPLIER, actor=SYSTEM, now=NOW)


def letter(size: int, of: str = "a") -> bytes:
    return of.encode() * size


def zipped(content: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("plan.txt", content)
    return made.getvalue()


def test_one_piece_has_so_many_bytes(draft, settings):
    settings.ATTACH_MAX_BYTES = 100
    assert len(join(draft, letter(100))) == 1
    with pytest.raises(FileTooLarge, match="« 0.txt » dépasse"):
        join(draft, letter(101))
    assert draft.attachments.count() == 1


def test_all_pieces_together_have_so_many_bytes(draft, settings):
    settings.ATTACH_MAX_TOTAL = 100
    with pytest.raises(pieces.TooManyBytes, match="Les pièces dépassent"):
        join(draft, letter(50, "a"), letter(51, "b"))
    assert not draft.attachments.exists()
    assert len(join(draft, letter(50, "a"), letter(50, "b"))) == 2


def test_whoever_joins_too_much_is_told_how_much_he_may(draft, settings):
    settings.ATTACH_MAX_TOTAL = 1_000_000
    with pytest.raises(pieces.TooManyBytes, match="dépassent 1 Mo en tout") as refused:
        join(draft, letter(1_000_001))
    assert refused.value.code == "attachments_too_large"


def test_too_many_pieces_are_refused_before_any_is_looked_at(monkeypatch):
    monkeypatch.setattr(pieces, "MOST_PIECES", 1)
    monkeypatch.setattr(pieces.documents, "receive", lambda *_given, **_more: pytest.fail("it was looked at"))
    with (
        pytest.raises(pieces.TooManyPieces) as refused,
        received([Piece(content=b"x", filename="x")] * 2, actor=SYSTEM),
    ):
        pass
    assert refused.value.code == "too_many_attachments"


def test_a_description_that_is_too_long_is_cut_and_not_refused(draft):
    with received([Piece(content=b"x", filename="x.txt", description="é" * 300)], actor=SYSTEM) as ready:
        (row,) = attach(draft, ready, origin=Role.SUPPLIER, actor=SYSTEM, now=NOW)
    assert row.description == "é" * 200


def test_the_bytes_of_the_pieces_that_are_there_count(draft, settings):
    settings.ATTACH_MAX_TOTAL = 100
    join(draft, letter(60, "a"))
    with pytest.raises(pieces.TooManyBytes):
        join(draft, letter(41, "b"))
    join(draft, letter(40, "b"))
    assert draft.attachments.count() == 2


def test_the_number_of_the_pieces_that_are_there_counts(draft, monkeypatch):
    monkeypatch.setattr(pieces, "MOST_PIECES", 3)
    join(draft, b"un", b"deux")
    with pytest.raises(pieces.TooManyPieces, match="3 pièces au plus"):
        join(draft, b"trois", b"quatre")
    join(draft, b"trois")
    with pytest.raises(pieces.TooManyPieces):
        join(draft, b"quatre")
    assert draft.attachments.count() == 3


def test_what_another_dossier_holds_does_not_count(cast, draft, settings, monkeypatch):
    settings.ATTACH_MAX_TOTAL = 100
    monkeypatch.setattr(pieces, "MOST_PIECES", 1)
    join(draft, letter(100))
    assert len(join(prepare(cast, number="F-2"), letter(100))) == 1


def test_the_archives_of_one_sending_unpack_to_so_much_together(draft, monkeypatch):
    monkeypatch.setattr(unpacking, "MAX_UNPACKED", 35_000)
    three = [zipped(letter(10_000, of)) for of in "abc"]
    with pytest.raises(ArchiveRefused, match="une fois dépliée"):
        join(draft, *three, extension="zip")
    assert not draft.attachments.exists()
    assert len(join(draft, *three[:2], extension="zip")) == 2


def test_what_is_inside_the_file_or_was_taken_back_already_is_not_taken_back(draft, cast):
    who = {"actor": cast.actor("jeanne"), "now": NOW}
    (mine,) = join(draft, letter(3))
    with received([Piece(content=b"dedans", filename="dedans.txt")], actor=SYSTEM) as ready:
        (inside,) = attach(draft, ready, origin=EMBEDDED, actor=SYSTEM, now=NOW)
    remove_from_draft(draft, piece=mine, **who)
    said = [event.text for event in draft.events]
    for piece in (inside, mine):
        with pytest.raises(NotADraft, match="ne peut pas être retirée") as refused:
            remove_from_draft(draft, piece=piece, **who)
        assert refused.value.code == "not_a_draft"
    assert list(draft.attachments.all()) == [inside]
    assert [event.text for event in draft.events] == said  # « Pièce retirée » is written once
