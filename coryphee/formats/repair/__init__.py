"""Mistakes that have one certain repair: find it, and write the corrected file.

    from coryphee.formats import read
    from coryphee.formats.repair import repaired, repairs
    result = read(data)
    for repair in repairs(result): print(repair.label, repair.before, repair.after)
    corrected = repaired(result)

Each repair is tried before it is proposed: the finding that it mends must be gone and no other may have come.
"""

from coryphee.formats.repair.edits import Repair
from coryphee.formats.repair.proposing import has_more_elements, marked, repaired, repairs

__all__ = ["Repair", "has_more_elements", "marked", "repaired", "repairs"]
