"""Which rules hold an invoice back, and which only speak: data, by declaration (BT-24), syntax and recipient."""

import dataclasses
from dataclasses import dataclass
from datetime import date

from coryphee.formats.checks import check_document
from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import InvoiceDocument, Syntax
from coryphee.formats.reader import ReadResult
from coryphee.formats.rules import PublicDirectory, RuleSet, validate
from coryphee.formats.rules.by_hand import facturx
from coryphee.formats.rules.by_hand.cpro.model import SIRET, value_of

OWN_CHECKS = "CORYPHEE-"  # keys, future dates and the like, that no official rule looks at


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """For files whose BT-24 contains `declared`: rule sets that block, rule sets that only warn.

    `syntaxes` and `recipients` (SIRET of the buyer, BT-46) narrow the row; empty, it is for all of them.
    """

    declared: str
    blocking: tuple[RuleSet, ...]
    advisory: tuple[RuleSet, ...]
    syntaxes: tuple[Syntax, ...] = ()
    recipients: tuple[str, ...] = ()

    def fits(self, document: InvoiceDocument) -> bool:
        recipient = value_of(document.buyer.identifiers, SIRET)
        return (
            self.declared in (document.specification or "")
            and (not self.syntaxes or document.syntax in self.syntaxes)
            and (not self.recipients or recipient in self.recipients)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    findings: tuple[Finding, ...]
    rules: tuple[RuleSet, ...]  # those of the policy: what a repair must satisfy


# The first that fits: a row for some recipients goes before those for all. The historical syntaxes declare nothing:
# their schema and the portal's controls hold them, EN 16931 only advises (real client programs depend on that
# leniency). EXTENDED goes beyond EN 16931 and tolerates a cent a line; MINIMUM and BASIC WL have no lines and cannot
# meet it: the rules of their profile speak in its place. The French extension goes beyond EN 16931 too, and has all
# its rules in files of its own.
POLICIES = (
    Policy(declared="extended-ctc-fr", blocking=(RuleSet.EXTENDED_CTC,), advisory=(RuleSet.CPRO, RuleSet.FRENCH)),
    Policy(declared="urn.cpro.gouv.fr", blocking=(RuleSet.EN16931,), advisory=(RuleSet.CPRO, RuleSet.FRENCH)),
    Policy(
        declared="urn:factur-x.eu:1p0:extended",
        syntaxes=(Syntax.CII,),
        blocking=(RuleSet.FACTURX,),
        advisory=(RuleSet.CPRO,),
    ),
    Policy(declared="urn:cen.eu:en16931:2017", blocking=(RuleSet.EN16931,), advisory=(RuleSet.CPRO,)),
    Policy(declared="urn:factur-x.eu:1p0:", syntaxes=(Syntax.CII,), blocking=(), advisory=(RuleSet.FACTURX,)),
    Policy(declared="", blocking=(), advisory=(RuleSet.EN16931,)),
)


def policy_of(document: InvoiceDocument) -> Policy:
    return next(policy for policy in POLICIES if policy.fits(document))


def _advisory(result: ReadResult, policy: Policy) -> tuple[RuleSet, ...]:
    """A PDF is also told what its profile asks."""
    of_profile = result.container == "pdf" and RuleSet.FACTURX not in policy.blocking
    return (*policy.advisory, RuleSet.FACTURX) if of_profile else policy.advisory


def verdict_on(result: ReadResult, directory: PublicDirectory | None = None, *, on: date | None = None) -> Verdict:
    """What every rule of the day has to say of a file that was read, each as grave as the policy makes it."""
    policy = policy_of(result.document)
    blocking = validate(result, rules=policy.blocking, on=on, directory=directory) if policy.blocking else []
    advisory = _advisory(result, policy)
    advice = validate(result, rules=advisory, on=on, directory=directory) if advisory else []
    own = [f for f in check_document(result.document, today=on) if f.rule.startswith(OWN_CHECKS)]
    said = {(f.rule, f.path) for f in blocking}
    softened = [_soften(f) for f in advice if (f.rule, f.path) not in said]
    findings = facturx.without_echoes([*blocking, *own, *softened])
    return Verdict(findings=tuple(findings), rules=(*policy.blocking, *policy.advisory))


def _soften(finding: Finding) -> Finding:
    if finding.severity is not Severity.ERROR:
        return finding
    return dataclasses.replace(finding, severity=Severity.WARNING)
