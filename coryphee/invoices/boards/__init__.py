"""« Tableau de bord » of invoices: what a body owes, what a supplier is owed."""

from coryphee.invoices.boards.issued import issued_board
from coryphee.invoices.boards.received import received_board

__all__ = ["issued_board", "received_board"]
