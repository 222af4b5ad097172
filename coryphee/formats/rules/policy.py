"""Which rules hold an invoice back, and which only speak: decided here and nowhere else (`--rules auto`).

By what the file declares (BT-24), its syntax, its container, its seller, its recipient and its day. The command, the
public screen and the deposit all ask `verdict_on`: what one of them refuses, all refuse.
"""

import dataclasses
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from coryphee.formats.checks import check_document
from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.currencies import CURRENCIES, is_euro_in_words
from coryphee.formats.model.document import InvoiceDocument, Party, Syntax
from coryphee.formats.model.labels import label
from coryphee.formats.reader import Container, ReadResult
from coryphee.formats.rules.by_hand import cpro, facturx
from coryphee.formats.rules.by_hand.cpro.model import SIREN, SIRET, PublicDirectory, value_of
from coryphee.formats.rules.consequences import without_consequences
from coryphee.formats.rules.editions import RuleSet
from coryphee.formats.rules.validation import validate
from coryphee.formats.syntaxes.places import location_of, path_of, terms_of

OWN_CHECKS = "CORYPHEE-"  # keys, future dates and the like, that no official rule looks at
# The French reform holds what is issued from this day (reform.md §3, France_RFE V1.4: « fatal for issue »).
REFORM = date(2026, 9, 1)
# Of the rules of the reform, what leaves an invoice payable stays a remark: the mentions of its foot and its framework
# (BR-FR-05, 08), what this portal finds by itself (who is meant: BR-FR-09, 10, 12, 13, BR-FR-CPRO-03, 09, 10, 23), the
# kind of an attachment (BR-FR-17), several invoices of origin, which it reads (BR-FR-CPRO-20). All others hold it back.
TOLERATED = re.compile(r"BR-FR-(?:05|08|09|10|12|13|17)_|BR-FR-CPRO-(?:03|09|10|16|20|23)$")
# Rules of what no norm refuses, and a portal cannot send: its own, and those of ours about a public body.
UNSENDABLE = ("CORYPHEE-SIGNE", "CORYPHEE-PIECE-TYPE", "CORYPHEE-PIECE-CONTENU")  # of another recipient: a remark
BEFORE_SENDING = ("PORTAIL-", "CORYPHEE-EUROS", *UNSENDABLE)
# Its official file goes on warning of what EN 16931 does not know, the very sub-lines for which it was written; the
# list of names of Factur-X (BT-24) is older than the extension, that a Factur-X may carry all the same (XP Z12-012).
KNOWN_TO_THE_EXTENSION = frozenset({"UBL-CR-646", "FX-SCH-A-000636"})
# Sums on which whoever pays relies: wrong, they hold an invoice back whatever it declares.
SUMS = re.compile(r"BR-CO-1[0-7]$|BR-(?:AE|E|G|IC|IG|IP|O|S|Z)-0[89]$")
CENT = Decimal("0.01")  # a line, of rounding
NORM = "urn:cen.eu:en16931:2017"
SPELT = re.compile(re.escape(NORM) + r"(?:#|$)|urn:factur-x\.eu:1p0:extended$")
_PUBLIC_SIREN = ("1", "2")  # INSEE: legal persons of public law; the State, then local bodies


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """For files whose BT-24 contains `declared`, in whatever case: rule sets that block, rule sets that only warn.

    `syntaxes` and `recipients` (SIRET of the buyer, BT-46) narrow the row; empty, it is for all of them. With
    `reform`, a French seller is also told of BR-FR, and a public recipient of BR-FR-CPRO, since `REFORM`.
    """

    declared: str
    blocking: tuple[RuleSet, ...]
    advisory: tuple[RuleSet, ...]
    syntaxes: tuple[Syntax, ...] = ()
    recipients: tuple[str, ...] = ()
    reform: bool = False

    def fits(self, document: InvoiceDocument) -> bool:
        """Whether this row is for such a document."""
        recipient = value_of(document.buyer.identifiers, SIRET)
        return (
            self.declared in (document.specification or "").casefold()
            and (not self.syntaxes or document.syntax in self.syntaxes)
            and (not self.recipients or recipient in self.recipients)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the rules that hold an invoice say of it, the gravest first in each set of rules."""

    findings: tuple[Finding, ...]
    blocking: tuple[RuleSet, ...]
    advisory: tuple[RuleSet, ...]
    norm: str = ""  # what `blocking` is, for people: « la norme européenne »; empty when the file declares nothing

    @property
    def rules(self) -> tuple[RuleSet, ...]:
        """Those that a repair must satisfy."""
        return (*self.blocking, *self.advisory)


# The first that fits: a row for some recipients goes before those for all. What means EN 16931 and misspells it is held
# by it all the same. The historical syntaxes declare nothing: their schema, their sums and the portal's controls hold
# them, EN 16931 only advises otherwise (real client programs depend on that leniency). EXTENDED goes beyond EN 16931
# and tolerates a cent a line; MINIMUM and BASIC WL have no lines and cannot meet it: the rules of their profile speak
# in its place. The French extension goes beyond EN 16931 too, and has all its rules in files of its own.
POLICIES = (
    Policy(declared="extended-ctc-fr", blocking=(RuleSet.EXTENDED_CTC,), advisory=(), reform=True),
    Policy(
        declared="urn:factur-x.eu:1p0:extended",
        syntaxes=(Syntax.CII,),
        blocking=(RuleSet.FACTURX,),
        advisory=(),
        reform=True,
    ),
    *(
        Policy(declared=one, syntaxes=(Syntax.CII,), blocking=(), advisory=(RuleSet.FACTURX,))
        for one in ("urn:factur-x.eu:1p0:minimum", "urn:factur-x.eu:1p0:basicwl")
    ),
    *(
        Policy(declared=one, blocking=(RuleSet.EN16931,), advisory=(), reform=True)
        for one in ("en16931", "en 16931", "factur-x", "facturx", "zugferd", "xrechnung")
    ),
    Policy(declared="", blocking=(), advisory=(RuleSet.EN16931,)),
)


def policy_of(
    document: InvoiceDocument,
    *,
    container: Container = "xml",
    on: date | None = None,
    directory: PublicDirectory | None = None,
) -> Policy:
    """The row that fits, with what the reform and the container add to it; `on` is the day of an undated invoice."""
    row = next(policy for policy in POLICIES if policy.fits(document))
    more: list[RuleSet] = []
    day = document.issue_date or on
    if row.reform and (day is None or day >= REFORM):
        more += [RuleSet.FRENCH] if is_french(document.seller) else []
        more += [RuleSet.CPRO] if to_public_body(document, directory) else []
    if container == "pdf":  # a PDF is also told what its profile asks
        more.append(RuleSet.FACTURX)
    asked = (*row.blocking, *row.advisory)
    added = tuple(rules for rules in more if rules not in asked)
    return dataclasses.replace(row, advisory=(*row.advisory, *added))


def is_french(seller: Party) -> bool:
    """Whether a seller says that he is in France: by its country, its VAT number or a SIREN."""
    legal = seller.legal_identifier
    return (
        bool(seller.address and seller.address.country == "FR")
        or (seller.vat_identifier or "").upper().startswith("FR")
        or bool(legal and legal.scheme == SIREN)
    )


def to_public_body(document: InvoiceDocument, directory: PublicDirectory | None = None) -> bool:
    """Whether the invoice says so (note ADN, BT-24), its buyer is one by its SIREN, or the directory knows it."""
    siret = "".join(value_of(document.buyer.identifiers, SIRET).split())
    legal = document.buyer.legal_identifier
    siren = siret or (legal.value if legal and legal.scheme == SIREN else "")
    return (
        cpro.applies(document)
        or "B2G" in (document.specification or "")
        or siren.startswith(_PUBLIC_SIREN)
        or bool(siret and directory and directory.requirements(siret))
    )


def verdict_on(result: ReadResult, directory: PublicDirectory | None = None, *, on: date | None = None) -> Verdict:
    """What every rule of the day has to say of a file that was read, each as grave as the policy makes it.

    `on` chooses the editions and what is in the future; the day of this machine without it. `directory` answers what
    the recipient demands. What reading the file said (`result.findings`) is not repeated.
    """
    document = result.document
    policy = policy_of(document, container=result.container, on=on, directory=directory)
    blocking = validate(result, rules=policy.blocking, on=on, directory=directory) if policy.blocking else []
    advice = validate(result, rules=policy.advisory, on=on, directory=directory) if policy.advisory else []
    if RuleSet.EXTENDED_CTC in policy.blocking:
        blocking, advice = _known(blocking), _known(advice)
    public = RuleSet.CPRO in policy.advisory
    own = [f for f in check_document(document, today=on) if f.rule.startswith(OWN_CHECKS)]
    if public:
        own = [*map(_hardened, own), *_unpayable(document)]
    own += [*(_misspelt(document) if policy.reform else []), *_other_currencies(result)]
    said = {(f.rule, f.path) for f in blocking}
    most = CENT * max(len(document.lines), 1)
    softened = [f if _is_a_wrong_sum(f, most) else _soften(f) for f in advice if (f.rule, f.path) not in said]
    found = without_doubles(facturx.without_echoes([*blocking, *own, *softened]))
    findings = without_consequences(found, beside=result.findings)
    return Verdict(
        findings=tuple(findings), blocking=policy.blocking, advisory=policy.advisory, norm=_norm(policy, document)
    )


def _known(findings: list[Finding]) -> list[Finding]:
    return [one for one in findings if one.rule not in KNOWN_TO_THE_EXTENSION]


_NORMS = {
    RuleSet.EN16931: "la norme européenne",
    RuleSet.EXTENDED_CTC: "l’extension française de la norme européenne",
    RuleSet.FACTURX: "le profil EXTENDED de Factur-X",
}


def _norm(policy: Policy, document: InvoiceDocument) -> str:
    if not policy.blocking:
        return f"le profil {document.profile} de Factur-X" if policy.declared else ""
    return _NORMS.get(policy.blocking[0], "")


def title_of(findings: Iterable[Finding], norm: str, *, more: bool = False) -> str:
    """The whole truth about a file in one line: what it respects, what is wrong, what holds it back all the same.

    `findings` are those of reading, of the verdict and of a portal (PORTAIL-…); `norm` is that of the verdict; `more`
    when a check stopped before the end.
    """
    found = list(findings)
    errors = [one for one in found if one.severity is Severity.ERROR]
    before = [one for one in errors if one.rule.startswith(BEFORE_SENDING) or is_held(one.rule)]
    if len(before) < len(errors):
        return f"Cette facture a {'au moins ' if more else ''}{_counted(len(errors), 'erreur')}"
    kept = f"Respecte {norm}" if norm else "Ce fichier ne déclare aucune norme"
    if before:
        return f"{kept} ; {_counted(len(before), 'point')} à corriger avant de l’envoyer à un service public"
    if remarks := len(found):
        return f"{kept} ; {_counted(remarks, 'remarque')}"
    return f"{kept} : rien à corriger" if norm else f"{kept} ; rien à signaler"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number > 1)}"


def is_held(rule: str) -> bool:
    """Whether a rule of the reform holds back the invoices that it is asked of."""
    return rule.startswith("BR-FR-") and TOLERATED.match(rule) is None


def without_doubles(findings: list[Finding]) -> list[Finding]:
    """What our checks say and the French rules say better is told once: by these."""
    rules = {one.rule for one in findings}
    twins = {ours for ours, theirs in _TOLD_BY.items() if not rules.isdisjoint(theirs)}
    return [one for one in findings if one.rule not in twins]


_TOLD_BY = {  # the same fact in the French rules, which say what they demand besides
    "CORYPHEE-AVOIR-ORIGINE": ("BR-FR-CO-05_BT-3",),
    "CORYPHEE-ECHEANCE": ("BR-FR-CO-07_BT-9",),
}


def _soften(finding: Finding) -> Finding:
    if finding.severity is not Severity.ERROR or is_held(finding.rule):
        return finding
    return dataclasses.replace(finding, severity=Severity.WARNING)


def _is_a_wrong_sum(finding: Finding, most: Decimal) -> bool:
    """Whether it says that a sum is wrong by more than rounding explains."""
    if not SUMS.match(finding.rule):
        return False
    found, expected = (_number(text) for text in (finding.found, finding.expected))
    return found is not None and expected is not None and abs(found - expected) > most


def _number(text: str) -> Decimal | None:
    """The amount that a finding writes for people."""
    try:
        return Decimal(re.sub(r"[^0-9,-]", "", text).replace(",", "."))
    except InvalidOperation:
        return None


def _hardened(finding: Finding) -> Finding:
    """A public body pays no invoice that asks it for a negative amount (P-15), nor knows which way a credit note goes
    whose amounts are negative, nor takes a piece it cannot open."""
    return dataclasses.replace(finding, severity=Severity.ERROR) if finding.rule in UNSENDABLE else finding


def _misspelt(document: InvoiceDocument) -> list[Finding]:
    """What means a specification that this portal knows, and writes it otherwise: other programs may not know it."""
    found = document.specification or ""
    if SPELT.match(found):
        return []
    return [
        Finding(
            rule="CORYPHEE-SPECIFICATION",
            severity=Severity.WARNING,
            title="La norme suivie est mal désignée",
            message=f"{label('BT-24')} : trouvé « {found[:80]} », attendu un texte qui commence par « {NORM} ». "
            "Nous avons compris la norme européenne, et l’avons appliquée.",
            remedy=f"Faites écrire « {NORM} » par votre logiciel, ou le nom exact du profil qu’il écrit.",
            terms=("BT-24",),
            label=label("BT-24"),
            found=found[:80],
            expected=NORM,
        )
    ]


def _other_currencies(result: ReadResult) -> list[Finding]:
    """An amount in another currency than the invoice is added up with the others all the same: nobody owes the sum."""
    document = result.document
    if document.currency not in CURRENCIES:
        return []
    for element in result.tree.iter("*"):
        said = element.get("currencyID")
        name = str(element.tag).rpartition("}")[2]
        in_vat = said == document.vat_currency and name in ("TaxAmount", "TaxableAmount", "TaxTotalAmount")
        if said in CURRENCIES and said != document.currency and not in_vat:
            terms = terms_of(element)
            return [
                Finding(
                    rule="CORYPHEE-DEVISE-MELEE",
                    severity=Severity.ERROR,
                    title="Un montant n’est pas dans la devise de la facture",
                    message=f"{label(*terms) or 'Un montant'} est en {said}, la facture est en {document.currency}.",
                    remedy=f"Écrivez tous les montants en {document.currency}, ou faites une facture en {said}.",
                    terms=terms,
                    label=label(*terms),
                    location=location_of(element),
                    path=path_of(element),
                    found=str(said),
                    expected=document.currency,
                )
            ]
    return []


def _unpayable(document: InvoiceDocument) -> list[Finding]:
    """A French public body pays in euros."""
    currency = (document.currency or "")[:20]
    if document.currency in (None, "EUR"):
        return []
    title, remedy = "La facture n’est pas en euros", "Établissez la facture en euros (EUR)."
    if is_euro_in_words(currency):
        title, remedy = "L’euro n’est pas écrit par son code", "Écrivez EUR, le code de l’euro."
    return [
        Finding(
            rule="CORYPHEE-EUROS",
            severity=Severity.ERROR,
            title=title,
            message=f"Devise trouvée : {currency}. Un service public français paie en euros (EUR).",
            remedy=remedy,
            terms=("BT-5",),
            label=label("BT-5"),
            found=currency,
            expected="EUR",
        )
    ]
