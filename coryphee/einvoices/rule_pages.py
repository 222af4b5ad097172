"""« Comprendre cette erreur »: what one official rule says, looked up in the catalogue of rules."""

import re
from dataclasses import dataclass
from functools import lru_cache

from coryphee.einvoices.own_rules import OWN_RULES, OWN_SET, OWN_WHY, Holds
from coryphee.einvoices.programs import ProgramNames, in_programs
from coryphee.einvoices.rule_examples import WHY, Example, example_of, example_of_length, without_example
from coryphee.formats.model.document import Syntax
from coryphee.formats.model.labels import label
from coryphee.formats.rules.by_hand.cpro import RULES
from coryphee.formats.rules.catalogue import Rule, found_in
from coryphee.formats.rules.editions import EDITIONS, Edition, RuleSet
from coryphee.formats.rules.facts import without_values
from coryphee.formats.rules.policy import POLICIES, is_held

IN_SYNTAX = {Syntax.UBL_INVOICE: "en UBL", Syntax.UBL_CREDIT_NOTE: "en UBL", Syntax.CII: "en CII et Factur-X"}
_BLOCKING = frozenset(rules for policy in POLICIES for rules in policy.blocking)  # for some invoices at least
_ADVISORY = frozenset(rules for policy in POLICIES for rules in policy.advisory)


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePage:
    id: str
    title: str
    message: str
    remedy: str
    terms: tuple[str, ...]
    sets: tuple[str, ...]
    blocking: bool  # an error for some invoices at least
    advisory: bool  # a remark for some
    reference: str  # the official wording
    test: str  # the official expression
    why: tuple[str, ...]  # who asks for it, and what for
    example: Example | None = None
    no_example: str = ""  # why there is none
    in_programs: ProgramNames = ProgramNames()  # how programs call the fields of the rule


def _edition(file: str) -> Edition:
    return next(edition for edition in EDITIONS if file in edition.files.values())


def _title(file: str) -> str:
    """« EN 16931 (CEN/TC 434) 1.3.16, en UBL »."""
    edition = _edition(file)
    place = next(key for key, name in edition.files.items() if name == file)
    where = IN_SYNTAX[place] if isinstance(place, Syntax) else f"profil {place}"
    return f"{edition.title} {edition.name}, {where}"


def _uncut(example: Example | None) -> Example | None:
    """With figures that no line end cuts: « 1 800,00 € »."""
    if example is None:
        return None
    wrong, right = (re.sub(r"(?<=\d) (?=\d{3}\b|[€%])", "\u00a0", text) for text in (example.wrong, example.right))
    return Example(wrong, right)


def _official(rule: Rule) -> str:
    """The official wording; some files print figures of the invoice before the id of the rule, and say it again."""
    return rule.reference[max(rule.reference.rfind(f"[{rule.id}]"), 0) :]


@lru_cache(maxsize=4096)
def rule_page(rule_id: str) -> RulePage | None:
    """The page of a rule, or None when no rule set has it, nor ours."""
    return _official_page(rule_id) or _public_page(rule_id) or _own_page(rule_id)


def _official_page(rule_id: str) -> RulePage | None:
    found = found_in(rule_id)
    if not found:
        return None
    rule = found[0][1]
    example = example_of(rule.id, rule.wording)
    held = {_edition(name).rules for name, _rule in found}
    return RulePage(
        id=rule.id,
        title=rule.wording.title,
        message=without_values(rule.wording.message),
        remedy=rule.wording.remedy,
        terms=tuple(label(term) for term in rule.wording.terms),
        sets=tuple(dict.fromkeys(_title(name) for name, _rule in found)),
        blocking=rule.severity == "error" and (bool(held & _BLOCKING) or is_held(rule.id)),
        advisory=rule.severity != "error" or bool(held & _ADVISORY) or not (held & _BLOCKING or is_held(rule.id)),
        reference=_official(rule),
        test=rule.test,
        why=tuple(WHY[rules] for rules in RuleSet if rules in held),
        example=_uncut(example),
        no_example="" if example else without_example(rule.wording),
        in_programs=in_programs(rule.wording.terms),
    )


def _public_page(rule_id: str) -> RulePage | None:
    public = next((rule for rule in RULES if rule.id == rule_id), None)
    if public is None:
        return None
    return RulePage(
        id=public.id,
        title=public.title,
        message=without_values(public.message),
        remedy=public.remedy,
        terms=tuple(label(term) for term in public.terms),
        sets=("Règles du secteur public (BR-FR-CPRO)",),
        blocking=is_held(public.id),
        advisory=not is_held(public.id),
        reference="XP Z12-012",
        test="",
        why=(WHY[RuleSet.CPRO],),
        example=_uncut(example_of_length(public.id, public.title, public.example)),
        in_programs=in_programs(public.terms),
    )


def _own_page(rule_id: str) -> RulePage | None:
    own = OWN_RULES.get(rule_id)
    if own is None:
        return None
    return RulePage(
        id=rule_id,
        title=own.title,
        message=own.message,
        remedy=own.remedy,
        terms=tuple(label(term) for term in own.terms),
        sets=(OWN_SET,),
        blocking=own.holds != Holds.NEVER,
        advisory=own.holds != Holds.ALWAYS,
        reference="",
        test="",
        why=(OWN_WHY,),
        example=_uncut(own.example),
        in_programs=in_programs(own.terms),
    )
