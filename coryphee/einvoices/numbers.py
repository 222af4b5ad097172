"""Numbers that people write: what may be one, whatever body gave it."""

MOST_WORDS = 3  # of a commitment number that says what it is


def is_commitment_number(text: str) -> bool:
    """Whether every word of it holds a figure, one that says what it is left apart: « BC 2026-00731 »."""
    words = text.split()
    plain = [word for word in words if not any(letter.isdigit() for letter in word)]
    return len(plain) < len(words) and len(plain) <= 1 and not (plain and len(words) > MOST_WORDS)
