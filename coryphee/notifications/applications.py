"""The applications whose messages a person may choose to receive by mail (B-53): each feature declares its own."""

from coryphee.core.closed_lists import ClosedList

APPLICATIONS = ClosedList()
