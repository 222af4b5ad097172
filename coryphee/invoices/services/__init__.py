"""What happens to invoices: one function per action of a person, of a program or of the portal."""

from coryphee.cases.services import (
    ChangedMeanwhile,
    CommentTooLong,
    NotADraft,
    Piece,
    ReferenceTooLong,
    TooManyBytes,
    UnknownAction,
    delete_draft,
    join_to_draft,
    remove_from_draft,
)
from coryphee.invoices.kind import AlreadySuspendedOnce, InvoiceAlreadyDeposited
from coryphee.invoices.services.content import KeptLines, header_of, typed_of
from coryphee.invoices.services.deposit import (
    CheckResult,
    InvoiceHasErrors,
    NoSupplier,
    check_invoice,
    complete_draft,
    deposit_invoice,
    prepare_deposit,
    submit_invoice,
)
from coryphee.invoices.services.drafts import announce_and_drop_drafts, keep_draft, kept_until
from coryphee.invoices.services.entry import (
    BeyondTheForm,
    MandateNeeded,
    WrongEntry,
    proposed_for,
    remembered_of,
    save_entry,
    start_entry,
    totals_of,
)
from coryphee.invoices.services.otherwise import NotAFacturx, send_as_a_page
from coryphee.invoices.services.processing import (
    deliver_invoice,
    make_invoice_available,
    open_invoice,
    process_invoice,
    route_invoice,
)
from coryphee.invoices.services.rates import ask_for_rates, set_ecb_rate
from coryphee.invoices.services.repairing import NothingToRepair, repair_draft
from coryphee.invoices.services.supplier import (
    NothingToTreat,
    RoutingNotAccepted,
    abandon_invoice,
    recycle_invoice,
    supplement_invoice,
    treat_rejection,
)
from coryphee.invoices.services.writing import MOST_TYPED, Entry, EntryLine, regime_of

__all__ = [
    "announce_and_drop_drafts",
    "keep_draft",
    "kept_until",
    "MOST_TYPED",
    "KeptLines",
    "header_of",
    "typed_of",
    "AlreadySuspendedOnce",
    "CheckResult",
    "CommentTooLong",
    "BeyondTheForm",
    "Entry",
    "WrongEntry",
    "proposed_for",
    "remembered_of",
    "regime_of",
    "totals_of",
    "EntryLine",
    "InvoiceAlreadyDeposited",
    "ChangedMeanwhile",
    "InvoiceHasErrors",
    "MandateNeeded",
    "NoSupplier",
    "NotADraft",
    "NotAFacturx",
    "NothingToRepair",
    "NothingToTreat",
    "Piece",
    "ReferenceTooLong",
    "RoutingNotAccepted",
    "TooManyBytes",
    "UnknownAction",
    "abandon_invoice",
    "check_invoice",
    "complete_draft",
    "delete_draft",
    "join_to_draft",
    "deposit_invoice",
    "deliver_invoice",
    "make_invoice_available",
    "open_invoice",
    "prepare_deposit",
    "process_invoice",
    "recycle_invoice",
    "remove_from_draft",
    "repair_draft",
    "route_invoice",
    "save_entry",
    "ask_for_rates",
    "send_as_a_page",
    "set_ecb_rate",
    "start_entry",
    "submit_invoice",
    "supplement_invoice",
    "treat_rejection",
]
