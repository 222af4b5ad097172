"""« Comprendre cette erreur »: what one official rule says, looked up in the catalogue of rules."""

from dataclasses import dataclass
from functools import lru_cache

from coryphee.formats.model.labels import label
from coryphee.formats.rules.by_hand.cpro import RULES
from coryphee.formats.rules.catalogue import Rule, found_in

FILES = {
    "en16931_ubl": "EN 16931, en UBL",
    "en16931_cii": "EN 16931, en CII et Factur-X",
    "french_ubl": "Réforme française (BR-FR), en UBL",
    "french_cii": "Réforme française (BR-FR), en CII et Factur-X",
    "extended_ctc_ubl": "EXTENDED-CTC-FR, en UBL",
    "extended_ctc_cii": "EXTENDED-CTC-FR, en CII et Factur-X",
    "facturx_basicwl_cii": "Factur-X, profil BASIC WL",
    "facturx_en16931_cii": "Factur-X, profil EN 16931",
    "facturx_extended_cii": "Factur-X, profil EXTENDED",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePage:
    id: str
    title: str
    message: str
    remedy: str
    terms: tuple[str, ...]
    sets: tuple[str, ...]
    blocking: bool
    reference: str  # the official wording
    test: str  # the official expression


def _official(rule: Rule) -> str:
    """The official wording; some files print figures of the invoice before the id of the rule, and say it again."""
    return rule.reference[max(rule.reference.rfind(f"[{rule.id}]"), 0) :]


@lru_cache(maxsize=4096)
def rule_page(rule_id: str) -> RulePage | None:
    """The page of a rule, or None when no rule set has it."""
    found = found_in(rule_id)
    if found:
        rule = found[0][1]
        return RulePage(
            id=rule.id,
            title=rule.wording.title,
            message=rule.wording.message.replace("{found}", "…"),
            remedy=rule.wording.remedy,
            terms=tuple(label(term) for term in rule.wording.terms),
            sets=tuple(FILES[name] for name, _rule in found),
            blocking=rule.severity == "error",
            reference=_official(rule),
            test=rule.test,
        )
    public = next((rule for rule in RULES if rule.id == rule_id), None)
    if public is None:
        return None
    return RulePage(
        id=public.id,
        title=public.title,
        message=public.message.replace("{found}", "…"),
        remedy=public.remedy,
        terms=tuple(label(term) for term in public.terms),
        sets=("Règles du secteur public (BR-FR-CPRO)",),
        blocking=True,
        reference="XP Z12-012",
        test="",
    )
