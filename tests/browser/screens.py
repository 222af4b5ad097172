"""Every screen of the portal: who looks at it, and at which object. A new path needs a line here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from django.urls import URLPattern, URLResolver, get_resolver, reverse
from playwright.sync_api import Page

from tests.browser.papers import AWA, CAMILLE, CLAIRE, JEANNE, MARC, PAUL, organisation

ANYONE = ""
TOWN = organisation("town").identifier


@dataclass(frozen=True)
class Visit:
    """`at` gives the pieces of the path; a piece found on another page is named by where: « émises SUSPENDUE »."""

    name: str
    who: str
    at: dict[str, str] = field(default_factory=dict)
    query: str = ""

    def __str__(self) -> str:
        return f"{self.name} {self.who.split('@')[0]} {' '.join(self.at.values())}{self.query}".strip()

    def path(self, page: Page) -> str:
        return reverse(self.name, kwargs={key: found(page, value) for key, value in self.at.items()}) + self.query


# Where an object of the demo is found: a page, and the link that leads to it.
PLACES = {
    "émises": ("/factures/emises/rechercher/?statut={}", r"/factures/(\d+)/"),
    "reçues": ("/factures/recues/rechercher/?statut={}", r"/factures/(\d+)/"),
    "structure": ("/organisation/", r"/organisation/(\d+)/"),
    "service": ("/organisation/{}/", r"/services/(\d+)/"),
    "droit": ("/organisation/{}/", r"/droits/(\d+)/retirer/"),
    "compte": ("/administration/utilisateurs/", r"/administration/utilisateurs/(\d+)/"),
    "connecté": ("/administration/utilisateurs/?q=camille", r"/administration/utilisateurs/(\d+)/"),
    "session": ("/administration/utilisateurs/{}/", r"/sessions/(\w+)/"),
    "personne": ("/organisation/{}/", r"/rattachements/(\d+)/"),
    "actualité": ("/actualites/", r"/actualites/(\d+)/"),
    "courriel": ("/demo/courriels/", r"/demo/courriels/(\d+)/"),
    "saisie": ("/factures/saisir/", r"/factures/(\d+)/saisie/"),
}


def found(page: Page, value: str) -> str:
    place, _space, rest = value.partition(" ")
    if place not in PLACES:
        return value
    path, link = PLACES[place]
    page.goto(path.format(found(page, rest) if rest in PLACES else rest))
    if place == "saisie":
        page.get_by_role("button", name="ommencer").click()
        page.wait_for_url("**/saisie/")
        return re.findall(link, page.url)[0]
    return re.findall(link, " ".join(page.locator("main a").evaluate_all("all => all.map(a => a.pathname)")))[0]


def open_staff_session(page: Page) -> None:
    page.goto("/administration/session/")
    start = page.get_by_role("button", name="Ouvrir la session")
    if start.count():
        page.get_by_label("Motif").fill("Regarder chaque écran")
        start.click()


def _invoice(screen: str, who: str, at: str, query: str = "", /, **more: str) -> Visit:
    return Visit(f"invoices:{screen}", who, {"case_id": at, **more}, query)


PUBLIC = ("home:home", "home:news", "home:help", "home:accessibility", "home:legal", "home:release_notes")
PUBLIC += ("home:contact", "home:check_mail", "accounts:login", "accounts:ask_code", "accounts:choose_password")
PUBLIC += ("cases:verify_certificate", "einvoices:verify", "directory:search", "demo:mails")
OWN = (
    "home:home",
    "accounts:account",
    "accounts:password",
    "notifications:inbox",
    "notifications:preferences",
    "exports:list",
)
OWN += ("organisations:mine", "invoices:deposit", "invoices:start_entry", "invoices:issued")
OWN += ("invoices:issued_dashboard", "invoices:issued_search")
RECEIVED = ("home:home", "invoices:received", "invoices:received_dashboard", "invoices:received_search")
STAFF = ("home:home", "home:administration", "home:manage_news", "home:publish_news", "home:jobs", "home:audit")
STAFF += ("accounts:staff_session", "accounts:user_list", "accounts:user_create", "organisations:every")
STAFF += ("organisations:create", "invoices:rates")
MANAGED = ("detail", "edit", "edit_recipient", "create_unit", "attach", "grant")

VISITS = (
    *(Visit(name, ANYONE) for name in PUBLIC),
    Visit("home:help", ANYONE, query="?q=rejet"),
    Visit("home:help_question", ANYONE, {"slug": "droits"}),
    Visit("home:news_item", ANYONE, {"news_id": "actualité"}),
    Visit("directory:search", ANYONE, query="?q=marly"),
    Visit("directory:search", ANYONE, query="?q=personne"),
    Visit("directory:structure", ANYONE, {"identifier": TOWN}),
    Visit("einvoices:rule", ANYONE, {"rule_id": "BR-CO-15"}),
    Visit("demo:mail", ANYONE, {"mail_id": "courriel"}),
    *(Visit(name, JEANNE) for name in OWN),
    Visit("invoices:issued_search", JEANNE, query="?q=rien&depot_du=hier"),
    Visit("invoices:issued_dashboard", MARC),
    Visit("invoices:start_entry", MARC),
    Visit("invoices:deposit", MARC),
    Visit("organisations:detail", JEANNE, {"organisation_id": "structure"}),
    Visit("organisations:mandate", JEANNE, {"organisation_id": "structure"}),
    _invoice("check", JEANNE, "émises BROUILLON"),
    _invoice("review", JEANNE, "émises BROUILLON"),
    _invoice("add_pieces", JEANNE, "saisie"),
    _invoice("act", JEANNE, "émises BROUILLON", name="delete"),
    _invoice("entry", JEANNE, "saisie"),
    _invoice("sent", JEANNE, "émises MISE_A_DISPOSITION"),
    *(_invoice("detail", JEANNE, f"émises {status}") for status in ("MISE_EN_PAIEMENT", "SUSPENDUE", "REJETEE")),
    _invoice("supplement", JEANNE, "émises SUSPENDUE"),
    _invoice("recycle", JEANNE, "émises A_RECYCLER"),
    _invoice("act", JEANNE, "émises A_RECYCLER", name="abandon"),
    _invoice("treat_rejection", JEANNE, "émises REJETEE"),
    _invoice("redo", JEANNE, "émises REJETEE"),
    *(Visit(name, AWA) for name in RECEIVED),
    Visit("invoices:received_filters", AWA),
    Visit("invoices:issued_filters", JEANNE),
    *(_invoice("detail", AWA, f"reçues {status}") for status in ("MISE_A_DISPOSITION", "MANDATEE", "COMPLETEE")),
    *(_invoice("send_back_guide", AWA, "reçues MISE_A_DISPOSITION", f"?question={n}") for n in (1, 2, 3)),
    *(
        _invoice("act", AWA, "reçues MISE_A_DISPOSITION", name=name)
        for name in ("certify_delivery", "order_payment", "suspend", "reject", "send_back")
    ),
    _invoice("act", PAUL, "reçues MANDATEE", name="issue_payment"),
    _invoice("act", AWA, "reçues SUSPENDUE", name="lift_suspension"),
    _invoice("act", AWA, "reçues COMPLETEE", name="ask_again"),
    Visit("invoices:received", CLAIRE),
    *(Visit(f"organisations:{name}", AWA, {"organisation_id": "structure"}) for name in MANAGED),
    Visit("organisations:edit_unit", AWA, {"organisation_id": "structure", "unit_id": "service structure"}),
    Visit("organisations:detach", AWA, {"organisation_id": "structure", "membership_id": "personne structure"}),
    Visit("organisations:set_unit_active", AWA, {"organisation_id": "structure", "unit_id": "service structure"}),
    Visit("organisations:revoke", AWA, {"organisation_id": "structure", "capability_id": "droit structure"}),
    Visit("organisations:revoke_mandate", JEANNE, {"organisation_id": "structure"}),
    *(Visit(name, CAMILLE) for name in STAFF),
    Visit("accounts:user_active", CAMILLE, {"user_id": "compte"}),
    Visit("accounts:user_code", CAMILLE, {"user_id": "compte"}),
    Visit("accounts:user_session", CAMILLE, {"user_id": "connecté", "mark": "session connecté"}),
    Visit("organisations:person", CAMILLE, {"user_id": "compte"}),
    Visit("home:edit_news", CAMILLE, {"news_id": "actualité"}),
    Visit("home:withdraw_news", CAMILLE, {"news_id": "actualité"}),
    Visit("organisations:set_active", CAMILLE, {"organisation_id": "1"}),
)

# What answers no page of its own.
NO_SCREEN = {
    "home:health": "JSON",
    "directory:export": "a file",
    "exports:download": "a file",
    "invoices:original": "a file",
    "invoices:readable": "the document, in its frame",
    "invoices:page": "a picture",
    "invoices:issued_together": "after a list: tests/browser/test_a_morning.py",
    "invoices:received_together": "after a list: tests/browser/test_a_morning.py",
    "invoices:issued_following": "leads to the next one",
    "invoices:received_following": "leads to the next one",
    "invoices:attachment": "a file",
    "invoices:certificate": "a file",
    "invoices:converted": "a file",
    "einvoices:convert_file": "a file",
    "einvoices:correct_file": "a file",
    "demo:mail_html": "the mail itself, in its frame",
    "exports:withdraw": "after a long list: tests/scenarios/test_acts_that_ask.py",
    "accounts:contact": "after another contact address: tests/accounts/test_contact.py",
    "accounts:resume": "only after a lost session: tests/browser/test_hard_times.py",
    **dict.fromkeys(
        ("accounts:logout", "home:undo", "home:replay_job", "invoices:submit", "invoices:keep")
        + ("organisations:answer",)
        + (
            "invoices:remove_piece",
            "invoices:repair",
            "invoices:retype",
            "invoices:as_a_page",
            "notifications:mark_read",
        )
        + ("invoices:issued_columns", "invoices:received_columns"),
        "a button",
    ),
}


def every_name(resolver: URLResolver | None = None, space: str = "") -> Iterator[str]:
    for entry in (resolver or get_resolver("coryphee.config.urls")).url_patterns:
        if isinstance(entry, URLResolver):
            yield from every_name(entry, f"{entry.namespace}:" if entry.namespace else space)
        elif isinstance(entry, URLPattern) and entry.name:
            yield f"{space}{entry.name}"
