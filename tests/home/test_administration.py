"""What staff do from « Administration », always inside an open staff session."""

from datetime import timedelta

import pytest
from django.utils import timezone

from coryphee.accounts.models import StaffSession
from coryphee.audit import services as audit
from coryphee.audit.models import AuditEvent
from coryphee.core.actor import SYSTEM
from coryphee.core.models import Job, JobState
from coryphee.home.models import News
from tests.browsing import save

pytestmark = pytest.mark.django_db
NEWS = "/administration/actualites/"
STAFF_SCREENS = [NEWS, NEWS + "publier/", "/administration/travaux/", "/administration/audit/"]
XSS = "<script>alert(1)</script>"


def text_of(response):
    return response.content.decode()


@pytest.mark.parametrize("path", STAFF_SCREENS)
class TestAccess:
    def test_a_visitor_is_sent_to_sign_in(self, client, path):
        response = client.get(path)
        assert response.status_code == 302
        assert response["Location"].startswith("/connexion/")

    def test_somebody_who_is_not_staff_is_refused(self, signed_in, path):
        assert signed_in.get(path).status_code == 403

    def test_staff_without_an_open_session_are_refused(self, staff, path):
        StaffSession.objects.update(
            opened_at=timezone.now() - timedelta(hours=3), expires_at=timezone.now() - timedelta(hours=2)
        )
        assert staff.get(path).status_code == 403

    def test_staff_in_a_session_are_let_in(self, staff, path):
        assert staff.get(path).status_code == 200


class TestIndex:
    def test_it_leads_to_each_screen(self, staff):
        page = text_of(staff.get("/administration/"))
        for path in (NEWS, "/administration/travaux/", "/administration/audit/"):
            assert f'href="{path}"' in page

    def test_staff_without_a_session_are_told_how_to_open_one(self, staff):
        StaffSession.objects.update(closed_at=timezone.now())
        page = text_of(staff.get("/administration/"))
        assert "session d’assistance" in page
        assert NEWS not in page

    def test_it_is_refused_to_others(self, signed_in):
        assert signed_in.get("/administration/").status_code == 403


class TestNews:
    def test_a_news_goes_from_the_form_to_the_home_page_and_back_off(self, staff, client):
        form = {"tag": "INDISPONIBILITE", "title": "Maintenance jeudi", "text": "De 13 h à 15 h.", "published_at": ""}
        response = staff.post(NEWS + "publier/", form, follow=True)
        assert "L’actualité est enregistrée." in text_of(response)
        news = News.objects.get()
        assert news.author == "Nadia Ferrand"
        assert "Maintenance jeudi" in text_of(client.get("/actualites/"))

        page = text_of(staff.get(f"{NEWS}{news.pk}/"))
        assert "De 13 h à 15 h." in page
        save(staff, f"{NEWS}{news.pk}/", {**form, "title": "Maintenance vendredi"})
        assert "Maintenance vendredi" in text_of(client.get("/actualites/"))

        staff.post(f"{NEWS}{news.pk}/retirer/")
        assert "Maintenance" not in text_of(client.get("/actualites/"))
        assert "Retirée" in text_of(staff.get(NEWS))

    def test_a_news_may_be_prepared_for_later(self, staff, client):
        day = timezone.localtime() + timedelta(days=3)
        form = {"tag": "INFORMATION", "title": "Bientôt", "text": "x", "published_at": f"{day:%d/%m/%Y %H:%M}"}
        staff.post(NEWS + "publier/", form)
        assert "Bientôt" not in text_of(client.get("/actualites/"))
        assert "À paraître" in text_of(staff.get(NEWS))
        saved = timezone.localtime(News.objects.get().published_at)
        assert saved == day.replace(second=0, microsecond=0)

    @pytest.mark.parametrize(
        "wrong",
        [{"title": ""}, {"title": "x" * 151}, {"text": ""}, {"tag": "AUTRE"}, {"published_at": "demain"}],
    )
    def test_a_form_that_is_not_right_publishes_nothing_and_keeps_what_was_typed(self, staff, wrong):
        form = {"tag": "INFORMATION", "title": "Titre", "text": "Mon texte", "published_at": "", **wrong}
        response = staff.post(NEWS + "publier/", form)
        assert response.status_code == 422
        assert response.context["form"].errors.keys() == wrong.keys()
        assert not News.objects.exists()
        if "text" not in wrong:
            assert "Mon texte" in text_of(response)

    def test_a_news_that_does_not_exist_is_not_found(self, staff):
        assert staff.get(NEWS + "999/").status_code == 404
        assert staff.post(NEWS + "999/retirer/").status_code == 404

    def test_a_withdrawn_news_is_not_corrected(self, staff, make_news):
        news = make_news(withdrawn_at=timezone.now())
        form = {"tag": "INFORMATION", "title": "Nouveau titre", "text": "x"}
        response = save(staff, f"{NEWS}{news.pk}/", form)
        assert "Cette actualité est retirée" in text_of(response)
        news.refresh_from_db()
        assert news.title == "Maintenance"

    def test_the_list_costs_the_same_however_long(self, staff, make_news, django_assert_max_num_queries):
        for _number in range(10):
            make_news()
        with django_assert_max_num_queries(8):
            staff.get(NEWS)

    def test_a_nonsense_page_number_shows_a_page(self, staff, make_news):
        make_news()
        assert staff.get(NEWS, {"page": "abc"}).status_code == 200


class TestAudit:
    def test_staff_read_who_did_what(self, staff, now):
        audit.record(action="organisation.create", actor=SYSTEM, target="organisation:1", at=now, details={"n": XSS})
        page = text_of(staff.get("/administration/audit/"))
        assert "Structure créée" in page
        assert "Structure : 1" in page
        assert XSS not in page

    def test_the_trail_is_exported_as_it_is_filtered(self, staff, now):
        for action in ("organisation.create", "unit.save"):
            audit.record(action=action, actor=SYSTEM, target="organisation:1", at=now)
        response = staff.get("/administration/audit/", {"action": "unit.save", "export": "csv"})
        text = b"".join(response.streaming_content).decode()
        assert "Service enregistré" in text
        assert "Structure créée" not in text
        assert "piste-d-audit" in response["Content-Disposition"]

    @pytest.mark.parametrize(
        "query",
        [
            {"page": "abc"},
            {"page": "-4"},
            {"action": "'--"},
            {"apres": "x"},
            {"export": "exe"},
            {"date_du": "demain"},
        ],
    )
    def test_nonsense_in_the_address_is_harmless(self, staff, query):
        assert staff.get("/administration/audit/", query).status_code == 200


class TestJobs:
    @pytest.fixture
    def failed(self, now):
        return Job.objects.create(
            name="invoices.route",
            arguments={"invoice_id": 42},
            state=JobState.FAILED,
            run_at=now,
            created_at=now,
            finished_at=now,
            attempts=12,
            last_error=f"ValueError: {XSS}",
        )

    def test_what_failed_is_shown_with_its_error(self, staff, failed):
        page = text_of(staff.get("/administration/travaux/"))
        assert "invoices.route" in page
        assert "invoice_id 42" in page
        assert "ValueError" in page
        assert XSS not in page

    def test_a_failed_job_is_replayed_once(self, staff, failed):
        url = f"/administration/travaux/{failed.pk}/rejouer/"
        assert "remis en file" in text_of(staff.post(url, follow=True))
        failed.refresh_from_db()
        assert (failed.state, failed.attempts) == (JobState.WAITING, 0)
        assert "n’est plus en échec" in text_of(staff.post(url, follow=True))
        assert AuditEvent.objects.filter(action="job.replay", target=f"job:{failed.pk}").count() == 1

    def test_nothing_failed_says_so(self, staff, now):
        Job.objects.create(name="x", state=JobState.DONE, run_at=now, created_at=now)
        assert "Aucun travail en échec" in text_of(staff.get("/administration/travaux/"))

    def test_replaying_asks_for_a_post_and_for_staff(self, staff, failed):
        url = f"/administration/travaux/{failed.pk}/rejouer/"
        assert staff.get(url).status_code == 405
        StaffSession.objects.update(closed_at=timezone.now())
        assert staff.post(url).status_code == 403
        failed.refresh_from_db()
        assert failed.state == JobState.FAILED
