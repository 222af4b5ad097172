"""Which rules hold an invoice back, and which only speak: data, by what the file declares of itself (BT-24)."""

import dataclasses
from dataclasses import dataclass

from coryphee.formats.checks import check_document
from coryphee.formats.finding import Finding, Severity
from coryphee.formats.reader import ReadResult
from coryphee.formats.rules import RuleSet, facturx, validate

OWN_CHECKS = "CORYPHEE-"  # keys, future dates and the like, that no official rule looks at


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """For files whose BT-24 contains `declared`: rule sets that block, rule sets that only warn."""

    declared: str
    blocking: tuple[RuleSet, ...]
    advisory: tuple[RuleSet, ...]


# The first that fits. The historical syntaxes declare nothing: their schema and the portal's controls hold them,
# EN 16931 only advises (real client programs depend on that leniency). EXTENDED goes beyond EN 16931 and tolerates a
# cent a line; MINIMUM and BASIC WL have no lines and cannot meet it: the rules of their profile speak in its place.
# The French extension goes beyond EN 16931 too, and has all its rules in files of its own.
POLICIES = (
    Policy(declared="extended-ctc-fr", blocking=(RuleSet.EXTENDED_CTC,), advisory=(RuleSet.CPRO, RuleSet.FRENCH)),
    Policy(declared="urn.cpro.gouv.fr", blocking=(RuleSet.EN16931,), advisory=(RuleSet.CPRO, RuleSet.FRENCH)),
    Policy(declared="urn:factur-x.eu:1p0:extended", blocking=(RuleSet.FACTURX,), advisory=(RuleSet.CPRO,)),
    Policy(declared="urn:cen.eu:en16931:2017", blocking=(RuleSet.EN16931,), advisory=(RuleSet.CPRO,)),
    Policy(declared="urn:factur-x.eu:1p0:", blocking=(), advisory=(RuleSet.FACTURX,)),
    Policy(declared="", blocking=(), advisory=(RuleSet.EN16931,)),
)


def policy_of(specification: str | None) -> Policy:
    return next(p for p in POLICIES if p.declared in (specification or ""))


def rules_for(specification: str | None) -> tuple[RuleSet, ...]:
    policy = policy_of(specification)
    return (*policy.blocking, *policy.advisory)


def _advisory(result: ReadResult, policy: Policy) -> tuple[RuleSet, ...]:
    """A PDF is also told what its profile asks."""
    of_profile = result.container == "pdf" and RuleSet.FACTURX not in policy.blocking
    return (*policy.advisory, RuleSet.FACTURX) if of_profile else policy.advisory


def rule_findings(result: ReadResult) -> list[Finding]:
    """What every rule has to say of a file that was read, each as grave as the policy makes it."""
    policy = policy_of(result.document.specification)
    blocking = validate(result, rules=policy.blocking) if policy.blocking else []
    advisory = _advisory(result, policy)
    advice = validate(result, rules=advisory) if advisory else []
    own = [f for f in check_document(result.document) if f.rule.startswith(OWN_CHECKS)]
    said = {(f.rule, f.path) for f in blocking}
    softened = [_soften(f) for f in advice if (f.rule, f.path) not in said]
    return facturx.without_echoes([*blocking, *own, *softened])


def _soften(finding: Finding) -> Finding:
    if finding.severity is not Severity.ERROR:
        return finding
    return dataclasses.replace(finding, severity=Severity.WARNING)
