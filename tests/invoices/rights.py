"""Who has which right on an invoice, by hand (functional.md B.1.3, B-30): the table that `tests/cases` holds it to."""

from collections.abc import Mapping
from typing import Any

from coryphee.accounts.models import User
from coryphee.cases.kinds import Remark
from coryphee.cases.models import Attachment, Certificate, Subject
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import InvoiceWorkspace, LiftingGround, RejectionReason, Role, SuspensionReason
from coryphee.invoices.models import Invoice
from coryphee.organisations.enums import CapabilityLevel, Workspace
from tests.cases.tables import Rights
from tests.factories import NOW, TOWN_SIRET, make_member, make_staff, make_user
from tests.invoicing import Cast, facturx, invoice_in, prepare

READ = CapabilityLevel.CONSULTATION
F, R, A = {Role.SUPPLIER}, {Role.RECIPIENT}, {Role.ACCOUNTANT}
ACT = {"owner": F}
LOOK = {"owner": F, "owner who reads": F}
ALL_ACT = {**ACT, "recipient": R, "accountant": A}
ALL_LOOK = {**LOOK, "recipient": R, "recipient who reads": R, "accountant": A, "accountant who reads": A}


def people(cast: Cast) -> Mapping[str, User | None]:
    received, accounting = InvoiceWorkspace.RECEIVED, Workspace.ACCOUNTING
    return {
        "owner": cast.jeanne,
        "owner who reads": make_member(cast.carpenter, InvoiceWorkspace.ISSUED, level=READ),
        "recipient": cast.awa,
        "recipient who reads": make_member(cast.town, received, level=READ),
        "accountant": cast.paul,
        "accountant who reads": make_member(cast.town, accounting, level=READ),
        "other owner": cast.marc,
        "other recipient": cast.claire,
        "without a right": make_member(cast.town),
        "staff": make_staff(),
        "staff without session": make_user("essai@portail.example", is_staff_member=True),
        "visitor": None,
    }


def _with_piece(cast: Cast, number: str, **file: Any) -> Invoice:
    draft = prepare(cast, number=number, **file)
    pieces = [services.Piece(content=b"un plan", filename="plan.txt")]
    services.join_to_draft(draft, pieces=pieces, actor=cast.actor("jeanne"), now=NOW)
    return Invoice.objects.get(pk=draft.pk)


def rows(cast: Cast) -> Mapping[str, Subject]:
    sent = _with_piece(cast, "F-2026-1")
    services.submit_invoice(invoice=sent, actor=cast.actor("jeanne"), now=NOW)
    services.route_invoice(invoice_id=sent.pk, now=NOW)
    services.make_invoice_available(invoice_id=sent.pk, now=NOW)
    others = (S.SUSPENDED, S.SUPPLEMENTED, S.TO_RECYCLE, S.REJECTED, S.PAYMENT_ORDERED, S.DELIVERY_CERTIFIED)
    made = [
        _with_piece(cast, "F-2026-2", content=facturx(cast, number="F-2026-2"), filename="f.pdf"),
        Invoice.objects.get(pk=sent.pk),
        *(invoice_in(cast, status) for status in others),
    ]
    return {row.status: row for row in made}


HIDDEN = {"BROUILLON"}
STATUSES = (
    "BROUILLON",
    "MISE_A_DISPOSITION",
    "SUSPENDUE",
    "COMPLETEE",
    "A_RECYCLER",
    "REJETEE",
    "MANDATEE",
    "SERVICE_FAIT",
)

# Columns: owner, who reads · recipient, who reads · accountant, who reads · other owner, other recipient · without a
# right, staff, staff without session, visitor.  + let in, - refused, . as if it did not exist, ? sent to sign in.
# 422: asked for more.
PAGES = """
invoices:check           -                  GET  BROUILLON            + - - - - - . - - - - ?
invoices:check           -                  POST BROUILLON            + - - - - - . - - - - ?
invoices:review          -                  GET  BROUILLON            + - - - - - . - - - - ?
invoices:review          -                  POST BROUILLON            + - - - - - . - - - - ?
invoices:repair          -                  POST BROUILLON            + - - - - - . - - - - ?
invoices:retype          -                  POST BROUILLON            + - - - - - . - - - - ?
invoices:as_a_page       -                  POST BROUILLON            + - - - - - . - - - - ?
invoices:add_pieces      -                  GET  BROUILLON            + - - - - - . - - - - ?
invoices:add_pieces      -                  POST BROUILLON            422 - - - - - . - - - - ?
invoices:remove_piece    piece              POST BROUILLON            + - - - - - . - - - - ?
invoices:submit          -                  POST BROUILLON            + - - - - - . - - - - ?
invoices:keep            -                  POST BROUILLON            + - - - - - . - - - - ?
invoices:act             delete             GET  BROUILLON            + - . . . . . . - - - ?
invoices:act             delete             POST BROUILLON            + - . . . . . . - - - ?
invoices:entry           -                  GET  BROUILLON            + - - - - - . - - - - ?
invoices:sent            -                  GET  MISE_A_DISPOSITION   + + - - - - . - - - - ?
invoices:detail          -                  GET  BROUILLON            + + . . . . . . - - - ?
invoices:original        -                  GET  BROUILLON            + + . . . . . . - - - ?
invoices:readable        -                  GET  BROUILLON            + + . . . . . . - - - ?
invoices:page            -                  GET  BROUILLON            + + . . . . . . - - - ?
invoices:readable        -                  GET  MISE_A_DISPOSITION   + + + + + + . . - - - ?
invoices:attachment      piece              GET  BROUILLON            + + . . . . . . - - - ?
invoices:detail          -                  GET  MISE_A_DISPOSITION   + + + + + + . . - - - ?
invoices:original        -                  GET  MISE_A_DISPOSITION   + + + + + + . . - - - ?
invoices:attachment      piece              GET  MISE_A_DISPOSITION   + + + + + + . . - - - ?
invoices:converted       cii                GET  MISE_A_DISPOSITION   + + + + + + . . - - - ?
invoices:certificate     certificate        GET  MISE_A_DISPOSITION   + + . . . . . . - - - ?
invoices:issued_following - GET MISE_A_DISPOSITION            + + - - - - . - - - - ?
invoices:received_following - GET MISE_A_DISPOSITION          - - + + + + - . - - - ?
invoices:send_back_guide -                  GET  MISE_A_DISPOSITION   - - + - + - - . - - - ?
invoices:supplement      -                  GET  SUSPENDUE            + - - - - - . - - - - ?
invoices:supplement      -                  POST SUSPENDUE            + - - - - - . - - - - ?
invoices:recycle         -                  GET  A_RECYCLER           + - - - - - . - - - - ?
invoices:recycle         -                  POST A_RECYCLER           + - - - - - . - - - - ?
invoices:treat_rejection -                  GET  REJETEE              + - - - - - . - - - - ?
invoices:treat_rejection -                  POST REJETEE              + - - - - - . - - - - ?
invoices:redo            -                  GET  REJETEE              + - - - - - . - - - - ?
invoices:redo            -                  POST REJETEE              + - - - - - . - - - - ?
invoices:act             certify_delivery   POST MISE_A_DISPOSITION   - - + - - - . . - - - ?
invoices:act             order_payment      POST MISE_A_DISPOSITION   - - + - - - . . - - - ?
invoices:act             send_to_accountant POST MISE_A_DISPOSITION   - - + - - - . . - - - ?
invoices:act             suspend            POST MISE_A_DISPOSITION   - - + - - - . . - - - ?
invoices:act             send_back          POST MISE_A_DISPOSITION   - - + - - - . . - - - ?
invoices:act             reject             POST MISE_A_DISPOSITION   - - + - - - . . - - - ?
invoices:act             lift_suspension    POST SUSPENDUE            - - + - - - . . - - - ?
invoices:act             ask_again          POST COMPLETEE            - - + - - - . . - - - ?
invoices:act             book               POST MANDATEE             - - - - + - . . - - - ?
invoices:act             issue_payment      POST MANDATEE             - - - - + - . . - - - ?
invoices:act             return_order       POST MANDATEE             - - - - + - . . - - - ?
invoices:act             abandon            POST A_RECYCLER           + - - - - - . . - - - ?
"""


def arguments(asked: str, row: Subject) -> dict[str, Any]:
    page, _, argument = asked.partition(":")[2].partition(":")
    return {
        "remove_piece": lambda: {"attachment_id": Attachment.objects.get(case=row.pk).pk},
        "attachment": lambda: {"attachment_id": Attachment.objects.get(case=row.pk).pk},
        "certificate": lambda: {"certificate_id": Certificate.objects.get(case=row.pk).pk},
        "page": lambda: {"number": 1},
        "converted": lambda: {"target": argument},
        "act": lambda: {"name": argument},
    }.get(page, dict)()


PAID_ALREADY = Remark(label="Déjà payée", text="")  # the rows say no amount
SAID = {"comment": "Voir la commande.", "reference": "M-1", "vouched": PAID_ALREADY.mark}
POSTED = {
    "invoices:remove_piece:piece": {},
    "invoices:submit:-": {},
    "invoices:keep:-": {},
    "invoices:act:delete": {},
    "invoices:supplement:-": SAID,
    "invoices:act:lift_suspension": SAID | {"ground": LiftingGround.NOTHING_MISSING},
    "invoices:act:ask_again": SAID | {"reason": SuspensionReason.BANK_DETAILS},
    "invoices:recycle:-": {"recipient": TOWN_SIRET, "unit": "", "commitment_number": ""},
    "invoices:treat_rejection:-": {},
    "invoices:redo:-": {"mandate": "on"},
    "invoices:act:suspend": SAID | {"reason": SuspensionReason.BANK_DETAILS},
    "invoices:act:reject": SAID | {"reason": RejectionReason.OTHER},
    **{
        f"invoices:act:{move}": SAID
        for move in (
            "certify_delivery",
            "order_payment",
            "send_to_accountant",
            "send_back",
            "book",
            "issue_payment",
            "return_order",
            "abandon",
        )
    },
}

INVOICE_RIGHTS = Rights(
    people=people,
    rows=rows,
    acts={status: ACT if status in HIDDEN else ALL_ACT for status in STATUSES},
    looks={status: LOOK if status in HIDDEN else ALL_LOOK for status in STATUSES},
    pages=PAGES,
    arguments=arguments,
    posted=POSTED,
)
