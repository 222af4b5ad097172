"""The rule sets and their editions: two may stand side by side, and a day says which of them an invoice is held to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from coryphee.formats.model.document import Profile, Syntax


class RuleSet(StrEnum):
    """Rules that are asked for together."""

    EN16931 = "en16931"  # CEN/TC 434: business rules, code lists and bindings
    FRENCH = "fr"  # BR-FR Flux 2 (FNFE-MPE): the French reform
    EXTENDED_CTC = "extended-ctc-fr"  # EXTENDED-CTC-FR (FNFE-MPE): what goes beyond EN 16931 in the French reform
    CPRO = "cpro"  # BR-FR-CPRO-01 to 44 (XP Z12-012): invoices to the public sector
    FACTURX = "facturx"  # Factur-X: what the declared profile allows and demands


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Edition:
    """One edition of a rule set, the files generated from it, and the days on which invoices are held to it.

    `valid_from` and `valid_until` are its first and last days; None where the official file says none.
    """

    rules: RuleSet
    name: str
    title: str
    files: Mapping[Syntax | Profile, str] = field(default_factory=dict)
    valid_from: date | None = None
    valid_until: date | None = None

    def __str__(self) -> str:
        return f"{self.rules}@{self.name}"

    def file_names(self, syntax: Syntax, profile: Profile | None = None) -> tuple[str, ...]:
        """The generated files for a syntax ("en16931_ubl"…), or for a profile of Factur-X; none for rules by hand."""
        keys: list[Syntax | Profile] = [syntax]
        if profile is not None and syntax is Syntax.CII:
            keys.append(profile)
        return tuple(self.files[key] for key in keys if key in self.files)

    @property
    def validity(self) -> str:
        """« depuis le 30/03/2026 », « du … au … »; empty when the official file says no day."""
        first, last = (f"{day:%d/%m/%Y}" if day else "" for day in (self.valid_from, self.valid_until))
        if first and last:
            return f"du {first} au {last}"
        return f"depuis le {first}" if first else f"jusqu’au {last}" if last else ""


def _by_syntax(stem: str) -> dict[Syntax | Profile, str]:
    ubl, cii = f"{stem}_ubl", f"{stem}_cii"
    return {Syntax.UBL_INVOICE: ubl, Syntax.UBL_CREDIT_NOTE: ubl, Syntax.CII: cii}


# Of each rule set the oldest first. The first days are those that the official files say at their head.
EDITIONS = (
    Edition(
        rules=RuleSet.EN16931,
        name="1.3.16",
        title="EN 16931 (CEN/TC 434)",
        files=_by_syntax("en16931"),
        valid_from=date(2026, 3, 30),
    ),
    Edition(rules=RuleSet.FRENCH, name="1.4.0", title="BR-FR Flux 2 (FNFE-MPE)", files=_by_syntax("french")),
    Edition(
        rules=RuleSet.EXTENDED_CTC, name="1.4.0", title="EXTENDED-CTC-FR (FNFE-MPE)", files=_by_syntax("extended_ctc")
    ),
    Edition(rules=RuleSet.CPRO, name="Z12-012", title="BR-FR-CPRO (XP Z12-012)"),
    Edition(
        rules=RuleSet.FACTURX,
        name="1.09.2",
        title="Factur-X (FNFE-MPE, FeRD)",
        files={
            Profile.BASIC_WL: "facturx_basicwl_cii",
            Profile.EN16931: "facturx_en16931_cii",
            Profile.EXTENDED: "facturx_extended_cii",
        },
        valid_from=date(2026, 9, 1),
    ),
)
Asked = RuleSet | Edition


def editions_of(rules: RuleSet) -> Iterator[Edition]:
    """The editions of a rule set, the oldest first."""
    return (edition for edition in EDITIONS if edition.rules == rules)


def edition_of(asked: Asked, on: date | None = None) -> Edition:
    """The edition that an invoice is held to on a day: the newest that is valid; without a day, the newest of all.

    An edition that was asked for by itself is the answer whatever the day. A day before all of them has the oldest,
    a day after all of them the newest: an invoice is never left unjudged.
    """
    if isinstance(asked, Edition):
        return asked
    known = list(editions_of(asked))
    if on is None:
        return known[-1]
    begun = [one for one in known if one.valid_from is None or one.valid_from <= on] or known[:1]
    valid = [one for one in begun if one.valid_until is None or on <= one.valid_until]
    return (valid or begun)[-1]


def named(name: str) -> Asked:
    """A rule set ("en16931") or one edition of it ("en16931@1.3.16"). Raises `ValueError` for any other name."""
    if "@" not in name:
        return RuleSet(name)
    for edition in EDITIONS:
        if str(edition) == name:
            return edition
    raise ValueError(f"no such edition: {name}")


def all_files() -> tuple[str, ...]:
    """The generated files of every edition."""
    return tuple(dict.fromkeys(name for edition in EDITIONS for name in edition.files.values()))
