"""No room for what a page needs: a sentence and 503, never an error of the server, and nothing left behind."""

import errno
import gc
import logging
import tempfile
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.files.uploadhandler import TemporaryFileUploadHandler

from coryphee.core.logs import Spell
from coryphee.core.sheets import ods_sheet, xlsx_sheet
from coryphee.core.tables import http
from coryphee.exports.enums import ExportState
from coryphee.exports.models import Export
from coryphee.home.views import errors
from tests.factories import make_staff, make_user

PUBLIC_LIST = "/annuaire/?q=marly"
ACCOUNTS = "/administration/utilisateurs/"


# The library's archive, half written, is closed with its last reference, and finds no room either.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.fixture
def full(db, monkeypatch, tmp_path):
    """The folder of temporary files, where a file that is written finds no room."""

    class Folder(tempfile.TemporaryDirectory):
        def __init__(self):
            super().__init__()
            (Path(self.name) / xlsx_sheet.NAME).symlink_to("/dev/full")

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(errors, "NO_ROOM", Spell(logging.getLogger("essai"), "no room"))
    monkeypatch.setattr(xlsx_sheet, "TemporaryDirectory", Folder)
    monkeypatch.setattr(ods_sheet, "TemporaryFile", lambda: Path("/dev/full").open("w+b", buffering=0))  # noqa: SIM115
    yield tmp_path
    gc.collect()


@pytest.mark.parametrize("file_format", ["xlsx", "ods"])
def test_a_sheet_without_room_is_a_sentence(full, client_as, caplog, file_format):
    client = client_as(make_staff())
    for _time in range(2):
        answer = client.get(f"{ACCOUNTS}?export={file_format}")
        assert (answer.status_code, answer["Retry-After"]) == (503, "60")
        assert "Le portail manque de place" in answer.content.decode()
    assert [(one.levelname, bool(one.exc_info)) for one in caplog.records] == [("ERROR", False)]
    assert list(full.iterdir()) == []


@pytest.mark.parametrize("file_format", ["xlsx", "ods"])
def test_the_whole_directory_without_room_is_a_sentence_too(full, client, file_format):
    address = f"/annuaire/export.{file_format}"
    assert client.head(address).status_code == 200
    answer = client.get(address)
    assert (answer.status_code, "Le portail manque de place" in answer.content.decode()) == (503, True)


@pytest.mark.parametrize("file_format", ["csv", "zip"])
def test_what_needs_no_room_goes_on(full, client_as, file_format):
    assert client_as(make_staff()).get(f"{ACCOUNTS}?export={file_format}").status_code == 200


@pytest.mark.parametrize("file_format", ["xlsx", "ods"])
def test_a_long_one_that_a_worker_makes_says_it_too(full, client_as, work, monkeypatch, file_format):
    monkeypatch.setattr(http, "LONGEST_AT_ONCE", dict.fromkeys(http.LONGEST_AT_ONCE, 0))
    client_as(make_staff()).get(f"{ACCOUNTS}?export={file_format}")
    work()
    export = Export.objects.get()
    assert export.state == ExportState.FAILED
    assert "n’a pas pu écrire le fichier" in export.error


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_what_is_sent_and_finds_no_room_is_a_sentence(db, client_as, monkeypatch, number):
    """Before any screen is asked: the body of a form is read where its token is checked."""

    def full(*_args, **_named):
        raise OSError(number, "No space left on device")

    monkeypatch.setattr(TemporaryFileUploadHandler, "receive_data_chunk", full)
    monkeypatch.setattr(TemporaryFileUploadHandler, "new_file", full)
    client = client_as(make_user())
    client.raise_request_exception = False
    answer = client.post("/verifier-une-facture/", {"file": SimpleUploadedFile("f.xml", bytes(2_000_000))})
    assert answer.status_code == 503
    assert "Le portail manque de place" in answer.content.decode()


def test_another_error_of_the_system_stays_an_error(db, client_as, monkeypatch):
    def broken(*_args, **_named):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("coryphee.directory.queries.search", broken)
    client = client_as(make_user())
    client.raise_request_exception = False
    assert client.get(PUBLIC_LIST).status_code == 500
