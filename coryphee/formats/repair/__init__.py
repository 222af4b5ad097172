"""Mistakes that have one certain repair: find it, and write the corrected file.

    from coryphee.formats import read
    from coryphee.formats.repair import repaired, repairs
    result = read(data)
    for repair in repairs(result): print(repair.label, repair.before, repair.after)
    corrected = repaired(result)

What has several readings, or moves the net to pay, is never certain: `choices` gives each reading, for the seller.

Each repair is tried before it is proposed: the finding that it mends must be gone and no other may have come.
"""

from coryphee.formats.repair.edits import Repair
from coryphee.formats.repair.proposing import Choice, choices, has_more_elements, marked, repaired, repairs

__all__ = ["Choice", "Repair", "choices", "has_more_elements", "marked", "repaired", "repairs"]
