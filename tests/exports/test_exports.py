"""A long list does not hold the portal: its file is made by a worker, for the one who asked, and waits for him."""

import io
import re
import threading
import zipfile
from datetime import timedelta

import pytest
from django.db import connection, connections
from django.utils import timezone

from coryphee.accounts.models import User
from coryphee.accounts.services import STAFF_SESSION
from coryphee.core.models import Job
from coryphee.core.tables import http
from coryphee.exports import services, tasks
from coryphee.exports.enums import ExportState
from coryphee.exports.models import Export
from coryphee.exports.queries import file_of, folder
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.notifications.models import Notification
from coryphee.organisations.enums import CapabilityLevel
from coryphee.organisations.models import Capability, Membership
from tests.browsing import text_of
from tests.factories import NOW, make_member, make_staff, make_unit, make_user
from tests.invoicing import Cast, deposit, make_cast

LIST = "/factures/emises/rechercher/"


@pytest.fixture
def cast(db) -> Cast:
    return make_cast()


@pytest.fixture
def long_lists(monkeypatch):
    """Every list with a line is a long one."""
    monkeypatch.setattr(http, "LONGEST_AT_ONCE", dict.fromkeys(http.LONGEST_AT_ONCE, 0))
    monkeypatch.setattr(http, "TOLD_EVERY", 1)


@pytest.fixture
def invoices(cast: Cast):
    return [deposit(cast, number=f"F-{n}") for n in range(3)]


def ask(client, file_format="csv", path=LIST):
    return client.get(f"{path}?export={file_format}&q=")


def test_a_short_list_is_a_file_at_once(cast, invoices, client_as):
    answer = ask(client_as(cast.jeanne))
    assert answer["Content-Type"].startswith("text/csv")
    assert b"".join(answer).count(b"F-") >= 3
    assert not Export.objects.exists()


def test_few_files_that_weigh_much_are_made_apart_too(cast, invoices, client_as, monkeypatch):
    """Eight slow readers of 500 MB of originals held every thread that serves pages."""
    monkeypatch.setattr(http, "HEAVIEST_AT_ONCE", sum(one.original.size for one in invoices) - 1)
    jeanne = client_as(cast.jeanne)
    assert ask(jeanne, "zip")["Location"] == "/exports/"
    assert ask(jeanne, "csv")["Content-Type"].startswith("text/csv")
    monkeypatch.setattr(http, "HEAVIEST_AT_ONCE", http.HEAVIEST_AT_ONCE + 1)
    assert ask(jeanne, "zip")["Content-Type"] == "application/zip"


def test_who_asks_for_the_headers_of_a_long_one_has_asked_for_no_file(cast, invoices, client_as, long_lists):
    answer = client_as(cast.jeanne).head(f"{LIST}?export=csv&q=")
    assert (answer.status_code, answer["Location"]) == (302, "/exports/")
    assert not Export.objects.exists()


@pytest.mark.parametrize("file_format", ["csv", "xlsx", "ods", "zip"])
def test_a_long_one_is_made_by_the_worker_and_waits_for_her(cast, invoices, client_as, work, long_lists, file_format):
    client = client_as(cast.jeanne)
    at_once = services_file_of(client, file_format)
    answer = ask(client, file_format)
    assert (answer.status_code, answer["Location"]) == (302, "/exports/")
    page = client.get("/exports/").content.decode()
    assert "son fichier se prépare" in page
    assert "En attente" in page
    work()
    export = Export.objects.get()
    assert (export.state, export.lines, export.user) == (ExportState.READY, 3, cast.jeanne)
    page = client.get("/exports/").content.decode()
    assert "Télécharger" in page
    file = client.get(f"/exports/{export.pk}/")
    content = b"".join(file)
    assert file["Content-Disposition"].startswith("attachment")
    assert file_format in file["Content-Disposition"]
    assert same(content, at_once, file_format)
    told = Notification.objects.get(user=cast.jeanne, subject__startswith="Export prêt")
    assert told.url == "/exports/"


def services_file_of(client, file_format):
    """What the same list gives at once."""
    kept, http.LONGEST_AT_ONCE = http.LONGEST_AT_ONCE, dict.fromkeys(http.LONGEST_AT_ONCE, 10)
    try:
        return b"".join(ask(client, file_format))
    finally:
        http.LONGEST_AT_ONCE = kept


def same(one, other, file_format):
    if file_format == "csv":
        return one == other
    return names(one) == names(other) and len(names(one)) >= 3


def names(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return sorted(archive.namelist())


@pytest.mark.parametrize("act", ["list", "download", "withdraw"])
def test_nobody_sees_or_takes_or_withdraws_what_another_asked(cast, invoices, client, client_as, work, long_lists, act):
    ask(client_as(cast.jeanne))
    work()
    export = Export.objects.get()
    for other in (cast.awa, cast.marc, make_staff()):
        browser = client_as(other)
        if act == "list":
            assert not re.search(r"\bF-\d", text_of(browser.get("/exports/")))
            assert f"/exports/{export.pk}/" not in browser.get("/exports/").content.decode()
        elif act == "download":
            assert browser.get(f"/exports/{export.pk}/").status_code == 404
        else:
            assert browser.post(f"/exports/{export.pk}/retirer/").status_code == 404
    for path in ("/exports/", f"/exports/{export.pk}/"):
        assert client.get(path)["Location"].startswith("/connexion/")
    assert Export.objects.filter(pk=export.pk).exists()


def test_rights_lost_meanwhile_are_lost_for_the_export_too(cast, invoices, client_as, work, long_lists):
    client = client_as(cast.jeanne)
    ask(client)
    Capability.objects.filter(membership__user=cast.jeanne).delete()
    Membership.objects.filter(user=cast.jeanne).delete()
    work()
    export = Export.objects.get()
    assert export.state == ExportState.FAILED
    assert "Vos droits ne permettent plus" in export.error
    assert not file_of(export).exists()
    assert "Vos droits ne permettent plus" in client.get("/exports/").content.decode()
    assert Notification.objects.filter(user=cast.jeanne, subject__startswith="Export non fait").exists()


def test_an_account_closed_meanwhile_gets_nothing(cast, invoices, client_as, work, long_lists):
    ask(client_as(cast.jeanne))
    cast.jeanne.is_active = False
    cast.jeanne.save()
    work()
    assert Export.objects.get().state == ExportState.FAILED


def test_a_person_has_a_few_under_way_and_no_more(cast, invoices, client_as, long_lists):
    client = client_as(cast.jeanne)
    for _number in range(services.MOST_UNDER_WAY):
        assert ask(client).status_code == 302
    answer = ask(client)
    assert answer.status_code == 429
    assert "Vous avez déjà 3 exports en préparation" in answer.content.decode()
    assert Export.objects.count() == services.MOST_UNDER_WAY
    assert ask(client_as(cast.awa), path="/factures/recues/rechercher/").status_code in (200, 302)


@pytest.mark.django_db
def test_a_person_keeps_so_many_exports(monkeypatch):
    """One account kept 72 in forty seconds, of which the screen showed thirty."""
    monkeypatch.setattr(services, "MOST_KEPT", 2)
    asked = {"user_id": make_user().pk, "path": "/x", "title": "x", "file_format": "csv", "now": NOW}
    for _number in range(2):
        services.ask_export(**asked)
        Export.objects.update(state=ExportState.FAILED, error="x")
    with pytest.raises(services.TooManyExports, match="Vous gardez déjà 2 exports"):
        services.ask_export(**asked)
    services.ask_export(**asked | {"now": NOW + timedelta(days=30)})


def test_the_exports_of_one_person_are_made_one_after_the_other(cast, invoices, client_as, long_lists):
    client = client_as(cast.jeanne)
    ask(client)
    ask(client)
    first, second = Export.objects.order_by("pk")
    Export.objects.filter(pk=first.pk).update(state=ExportState.RUNNING)
    Job.objects.all().delete()
    tasks.make(export_id=second.pk)
    second.refresh_from_db()
    assert second.state == ExportState.WAITING
    later = Job.objects.get(name="exports.make")
    assert later.run_at > timezone.now()
    Export.objects.filter(pk=first.pk).update(moved_at=timezone.now() - timedelta(hours=1))  # its worker is dead
    tasks.make(export_id=second.pk)
    second.refresh_from_db()
    assert second.state == ExportState.READY


def test_made_again_after_a_crash_it_is_whole_and_told_once(cast, invoices, client_as, long_lists, monkeypatch):
    ask(client_as(cast.jeanne))
    export = Export.objects.get()

    def dies(*_arguments, **_fields):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(services, "_finish", dies)
        tasks.make(export_id=export.pk)
    export.refresh_from_db()
    assert export.state == ExportState.RUNNING
    tasks.make(export_id=export.pk)
    tasks.make(export_id=export.pk)
    export.refresh_from_db()
    assert (export.state, export.size) == (ExportState.READY, file_of(export).stat().st_size)
    assert Notification.objects.filter(subject__startswith="Export prêt").count() == 1
    assert [path.name for path in folder().iterdir()] == [str(export.pk)]


def test_a_crash_while_it_is_written_leaves_no_half_file(cast, invoices, client_as, long_lists, monkeypatch):
    ask(client_as(cast.jeanne))
    export = Export.objects.get()

    class Half:
        filename, content_type = "x.csv", "text/csv"

        def chunks(self):
            yield b"half"
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        services.make_export(export_id=export.pk, ask=lambda _export, _tell: Half(), clock=timezone.now)
    assert list(folder().iterdir()) == []


def test_a_full_disk_is_said(cast, invoices, client_as, long_lists, work, monkeypatch):
    ask(client_as(cast.jeanne))
    monkeypatch.setattr(services.os, "fsync", lambda _number: (_ for _ in ()).throw(OSError(28, "No space left")))
    work()
    export = Export.objects.get()
    assert export.state == ExportState.FAILED
    assert "n’a pas pu écrire le fichier" in export.error
    assert list(folder().iterdir()) == []


def test_withdrawn_while_it_is_made_it_leaves_nothing(cast, invoices, client_as, long_lists):
    client = client_as(cast.jeanne)
    ask(client)
    export = Export.objects.get()

    class Slow:
        filename, content_type = "x.csv", "text/csv"

        def chunks(self):
            client.post(f"/exports/{export.pk}/retirer/")
            yield b"too late"

    services.make_export(export_id=export.pk, ask=lambda _export, _tell: Slow(), clock=timezone.now)
    assert not Export.objects.exists()
    assert list(folder().iterdir()) == []
    assert not Notification.objects.filter(subject__startswith="Export").exists()


def test_an_export_that_lasts_is_not_taken_over_by_another_worker(
    cast, invoices, client_as, work, long_lists, settings, monkeypatch
):
    """While it tells its lines, whoever makes it keeps its row."""
    real, lease = tasks.ask_page, settings.JOB_LEASE_SECONDS

    def late(export, tell):
        settings.JOB_LEASE_SECONDS = 10 * lease  # of which most has gone by
        return real(export, tell)

    monkeypatch.setattr(tasks, "ask_page", late)
    ask(client_as(cast.jeanne))
    work()
    assert Export.objects.get().state == ExportState.READY
    assert Job.objects.get(name="exports.make").run_at > timezone.now() + timedelta(seconds=5 * lease)


def test_a_file_that_its_owner_withdraws_is_gone_at_once(cast, invoices, client_as, work, long_lists):
    client = client_as(cast.jeanne)
    ask(client)
    work()
    export = Export.objects.get()
    assert file_of(export).exists()
    client.post(f"/exports/{export.pk}/retirer/")
    assert not Export.objects.exists()
    assert list(folder().iterdir()) == []


def test_files_past_their_day_go_and_strangers_too(cast, invoices, client_as, work, long_lists):
    client = client_as(cast.jeanne)
    ask(client)
    work()
    export = Export.objects.get()
    lost = folder() / "999999.part"
    lost.write_bytes(b"left by a crash")
    services.sweep_exports(now=timezone.now())
    assert lost.exists()  # somebody may be writing it
    services.sweep_exports(now=timezone.now() + timedelta(hours=1))
    assert file_of(export).exists()
    assert not lost.exists()
    services.sweep_exports(now=timezone.now() + timedelta(days=8))
    assert list(folder().iterdir()) == []
    assert not Export.objects.exists()


def test_a_file_that_is_gone_is_said(cast, invoices, client_as, work, long_lists):
    client = client_as(cast.jeanne)
    ask(client)
    work()
    file_of(Export.objects.get()).unlink()
    answer = client.get(f"/exports/{Export.objects.get().pk}/", follow=True)
    assert "Ce fichier n’est plus là" in answer.content.decode()


def test_one_that_nobody_makes_any_more_is_put_back_in_line(cast, invoices, client_as, work, long_lists):
    ask(client_as(cast.jeanne))
    Job.objects.all().delete()
    services.sweep_exports(now=timezone.now())
    assert not Job.objects.filter(name="exports.make").exists()
    Export.objects.update(state=ExportState.RUNNING, moved_at=timezone.now() - timedelta(hours=1))
    services.sweep_exports(now=timezone.now())
    work()
    assert Export.objects.get().state == ExportState.READY


@pytest.mark.parametrize("lost", ["every right", "one structure of two", "one unit of two"])
def test_a_file_is_given_only_while_all_that_it_holds_may_be_read(cast, invoices, client_as, work, long_lists, lost):
    """An agent without any right left took a town's invoices for a week: rights were asked while the file was made."""
    units = [make_unit(cast.stranger, code) for code in ("A", "B")]
    for unit in units:
        make_member(cast.stranger, InvoiceWorkspace.ISSUED, user=cast.jeanne, unit=unit)
    client = client_as(cast.jeanne)
    ask(client)
    work()
    address = f"/exports/{Export.objects.get().pk}/"
    assert b"".join(client.get(address)).count(b"F-") >= 3
    hers = Capability.objects.filter(membership__user=cast.jeanne)
    if lost == "every right":
        Membership.objects.filter(user=cast.jeanne).update(active=False)
    else:
        hers.filter(unit=units[0] if lost == "one unit of two" else None).delete()
        assert client.get(LIST).status_code == 200
    answer = client.get(address, follow=True)
    assert answer.redirect_chain == [("/exports/", 302)]
    assert "Vos droits ne permettent plus cet export" in answer.content.decode()
    assert not Export.objects.exists()
    assert list(folder().iterdir()) == []


def test_other_rights_than_those_of_reading_change_nothing(cast, invoices, client_as, work, long_lists):
    client = client_as(cast.jeanne)
    ask(client)
    work()
    make_member(cast.stranger, InvoiceWorkspace.ISSUED, user=cast.jeanne)
    Capability.objects.filter(membership__user=cast.jeanne).update(level=CapabilityLevel.CONSULTATION)
    assert client.get(f"/exports/{Export.objects.get().pk}/").status_code == 200


def test_a_page_that_is_gone_gives_its_file_no_more(cast, invoices, client_as, work, long_lists):
    client = client_as(cast.jeanne)
    ask(client)
    work()
    Export.objects.update(path="/structures/987654/?export=csv")
    assert client.get(f"/exports/{Export.objects.get().pk}/").status_code == 302
    assert not Export.objects.exists()


def test_it_is_not_made_again_to_know_whether_it_may_be_read(cast, invoices, client_as, work, long_lists, monkeypatch):
    client = client_as(cast.jeanne)
    ask(client, "xlsx")
    work()
    monkeypatch.setattr(http, "export", lambda *_: pytest.fail("made again"))
    assert client.get(f"/exports/{Export.objects.get().pk}/").status_code == 200


TRAIL = "/administration/audit/"


def test_what_staff_asked_is_given_in_that_session_alone(client_as, work, long_lists):
    """The whole trail stayed at hand for a week after « Session d’assistance fermée », in any browser."""
    staff = make_staff()
    client, elsewhere = client_as(staff), client_as(staff)
    session = elsewhere.session
    del session[STAFF_SESSION]
    session.save()
    ask(client, path=TRAIL)
    work()
    address = f"/exports/{Export.objects.get().pk}/"
    assert "tant qu’elle est ouverte" in client.get("/exports/").content.decode()
    answer = elsewhere.get(address, follow=True)
    assert "il n’est donné que dans celle-ci" in answer.content.decode()
    assert client.get(address).status_code == 200  # still there: it is open here
    client.post("/administration/session/", {"close": "1"})
    assert client.get(address, follow=True).redirect_chain == [("/exports/", 302)]
    client.post("/administration/session/", {"reason": "une autre"})
    assert client.get(TRAIL).status_code == 200
    assert client.get(address).status_code == 302
    services.sweep_exports(now=timezone.now())
    assert not Export.objects.exists()
    assert list(folder().iterdir()) == []


def test_who_is_no_longer_staff_gets_nothing_of_it(client_as, work, long_lists):
    staff = make_staff()
    client = client_as(staff)
    ask(client, path=TRAIL)
    work()
    User.objects.update(is_staff_member=False)
    assert client.get(f"/exports/{Export.objects.get().pk}/").status_code == 302


def test_a_worker_takes_the_session_in_which_it_was_asked_and_no_other(client_as, work, long_lists):
    staff = make_staff()
    client = client_as(staff)
    ask(client, path=TRAIL)
    client.post("/administration/session/", {"close": "1"})
    client.post("/administration/session/", {"reason": "une autre"})
    work()
    assert Export.objects.get().state == ExportState.FAILED


def test_what_is_asked_without_a_session_takes_none_from_another_browser(cast, invoices, work, long_lists):
    staff = make_staff()
    services.ask_export(user_id=staff.pk, path=f"{TRAIL}?export=csv", title="x", file_format="csv", now=timezone.now())
    work()
    assert Export.objects.get().state == ExportState.FAILED


@pytest.mark.parametrize("end", ["expired", "account closed"])
def test_a_file_that_nobody_may_read_any_more_is_swept(client_as, work, long_lists, end):
    staff = make_staff()
    ask(client_as(staff), path=TRAIL)
    work()
    services.sweep_exports(now=timezone.now())
    assert file_of(Export.objects.get()).exists()
    if end == "account closed":
        User.objects.update(is_active=False)
    services.sweep_exports(now=timezone.now() + timedelta(hours=1 if end == "expired" else 0))
    assert list(folder().iterdir()) == []
    assert not Export.objects.exists()


def test_staff_exports_of_the_trail_need_the_session_when_they_are_made(cast, client_as, work, long_lists):
    staff = make_staff()
    client = client_as(staff)
    assert ask(client, path="/administration/audit/").status_code in (200, 302)
    staff.staff_sessions.update(closed_at=timezone.now())
    work()
    assert set(Export.objects.values_list("state", flat=True)) <= {ExportState.FAILED}


def test_one_that_another_worker_has_just_made_is_not_made_again(cast, invoices, client_as, long_lists, monkeypatch):
    """Between the reading of the row and its mark, somebody else made the whole of it: told once all the same."""
    ask(client_as(cast.jeanne))
    export = Export.objects.get()
    looked = services._another_is_made

    def made_meanwhile(*args):
        monkeypatch.setattr(services, "_another_is_made", looked)
        tasks.make(export_id=export.pk)
        return False

    monkeypatch.setattr(services, "_another_is_made", made_meanwhile)
    tasks.make(export_id=export.pk)
    export.refresh_from_db()
    assert export.state == ExportState.READY
    assert Notification.objects.filter(subject__startswith="Export prêt").count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_workers_make_one_file(cast, invoices, client_as, long_lists):
    """Both write the same bytes under a name of their own, then one name: whole whoever ends last, told once."""
    if connection.vendor != "postgresql":
        pytest.skip("two at once: on PostgreSQL")
    ask(client_as(cast.jeanne))
    export = Export.objects.get()

    def make():
        tasks.make(export_id=export.pk)
        connections.close_all()

    threads = [threading.Thread(target=make) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    export.refresh_from_db()
    assert export.state == ExportState.READY
    assert file_of(export).stat().st_size == export.size
    assert Notification.objects.filter(subject__startswith="Export prêt").count() == 1
