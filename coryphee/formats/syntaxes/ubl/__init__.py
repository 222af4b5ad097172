"""UBL 2.1: Invoice and CreditNote, read and written."""
