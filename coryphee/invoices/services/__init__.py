"""What happens to invoices: one function per action of a person, of a program or of the portal."""

from coryphee.cases.services import ChangedMeanwhile, CommentTooLong, Piece, ReferenceTooLong, TooManyBytes
from coryphee.invoices.kind import InvoiceAlreadyDeposited
from coryphee.invoices.services.deposit import (
    CheckResult,
    InvoiceHasErrors,
    NoSupplier,
    check_invoice,
    complete_draft,
    delete_draft,
    deposit_invoice,
    prepare_deposit,
    submit_invoice,
)
from coryphee.invoices.services.entry import (
    Entry,
    EntryLine,
    MandateNeeded,
    NotADraft,
    add_pieces,
    remove_piece,
    save_entry,
    start_entry,
)
from coryphee.invoices.services.processing import (
    AlreadySuspendedOnce,
    UnknownAction,
    deliver_invoice,
    make_invoice_available,
    open_invoice,
    process_invoice,
    route_invoice,
)
from coryphee.invoices.services.rates import set_ecb_rate
from coryphee.invoices.services.repairing import NothingToRepair, repair_draft
from coryphee.invoices.services.supplier import (
    NothingToTreat,
    RoutingNotAccepted,
    abandon_invoice,
    recycle_invoice,
    supplement_invoice,
    treat_rejection,
)

__all__ = [
    "AlreadySuspendedOnce",
    "CheckResult",
    "CommentTooLong",
    "Entry",
    "EntryLine",
    "InvoiceAlreadyDeposited",
    "ChangedMeanwhile",
    "InvoiceHasErrors",
    "MandateNeeded",
    "NoSupplier",
    "NotADraft",
    "NothingToRepair",
    "NothingToTreat",
    "Piece",
    "ReferenceTooLong",
    "RoutingNotAccepted",
    "TooManyBytes",
    "UnknownAction",
    "abandon_invoice",
    "add_pieces",
    "check_invoice",
    "complete_draft",
    "delete_draft",
    "deposit_invoice",
    "deliver_invoice",
    "make_invoice_available",
    "open_invoice",
    "prepare_deposit",
    "process_invoice",
    "recycle_invoice",
    "remove_piece",
    "repair_draft",
    "route_invoice",
    "save_entry",
    "set_ecb_rate",
    "start_entry",
    "submit_invoice",
    "supplement_invoice",
    "treat_rejection",
]
