"""Writes `coryphee.formats.rules.generated` from the official files, at each edition; not in the wheel."""
