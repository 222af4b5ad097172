"""What a broken rule means for the person who sent the invoice."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """`message` may hold {found}, and {BT-9}: what the invoice says there. `fact` names what several rules say in
    their own way, told once."""

    title: str
    message: str
    remedy: str
    terms: tuple[str, ...] = ()
    expected: str = ""
    fact: str = ""
    rank: int = 50  # what to mend first
    at: tuple[str, ...] = ()  # where the value stands below the place of the rule: the first of these paths that is
    example: tuple[str, str] | None = None  # the same part of an invoice, before and after


# Ranks: a value nobody can read, what is missing, what is not in a list, how it is written, lines, VAT, sums, the rest.
UNREADABLE, MISSING, CODE, SHAPE, LINE, VAT, SUM, SYNTAX, WARNING = 0, 10, 20, 25, 30, 40, 45, 60, 90


def missing(term: str, thing: str, remedy: str, *, rank: int = MISSING, fact: str = "") -> Wording:
    """`thing` with its article: « le numéro de facture »."""
    return Wording(
        f"Il manque {thing}",
        f"La facture ne contient pas {thing}, obligatoire.",
        remedy,
        (term,),
        expected="une valeur",
        fact=fact,
        rank=rank,
    )


def missing_in(term: str, thing: str, group: str, remedy: str, *, rank: int = MISSING, fact: str = "") -> Wording:
    """`group` with its determiner: « cette remise »."""
    return Wording(
        f"Il manque {thing}",
        f"{group[0].upper()}{group[1:]} n’indique pas {thing}, pourtant obligatoire.",
        remedy,
        (term,),
        expected="une valeur",
        fact=fact,
        rank=rank,
    )
