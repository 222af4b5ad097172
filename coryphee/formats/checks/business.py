"""CORYPHEE-…: dates, currencies, signs, credit notes and transfers (functional.md B.2)."""

from collections.abc import Iterator
from datetime import date, timedelta

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.amounts import day, money
from coryphee.formats.model.currencies import CURRENCIES
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.model.kinds import EXTENSIONS, contradicts, extension_of, is_program
from coryphee.formats.model.labels import label

WITHOUT_ORIGIN = frozenset({"262"})  # UNTDID 1001: a rebate on all that was bought in a period, not on one invoice
OLDEST = date(2000, 1, 1)
_YEAR = 366  # days
_LONGEST_TERM = 3653
TRANSFERS = frozenset({"30", "31", "42", "58"})  # UNTDID 4461: transfers, that need an account to credit


def check_business(document: InvoiceDocument, today: date) -> Iterator[Finding]:
    """What no official rule says (CORYPHEE-…): currencies, dates beside `today`, signs, terms, accounts."""
    yield from _check_currencies(document)
    yield from check_issue_date(document, today)
    yield from _check_due_date(document, today)
    yield from _check_sign(document)
    yield from _check_transfer(document)
    yield from _check_attachments(document)
    yield from _check_pieces(document)
    if document.is_credit_note:
        yield from _check_credit_note(document)


def _finding(
    rule: str,
    severity: Severity,
    title: str,
    term: str,
    message: str,
    remedy: str,
    found: str = "",
    expected: str = "",
) -> Finding:
    return Finding(
        rule=rule,
        severity=severity,
        title=title,
        message=message,
        remedy=remedy,
        terms=(term,),
        label=label(term),
        found=found,
        expected=expected,
    )


def _check_currencies(document: InvoiceDocument) -> Iterator[Finding]:
    for value, term, rule in ((document.currency, "BT-5", "BR-CL-04"), (document.vat_currency, "BT-6", "BR-CL-05")):
        if value is not None and value not in CURRENCIES:
            yield _finding(
                rule,
                Severity.ERROR,
                "La devise n’existe pas",
                term,
                f"{label(term)} : trouvé « {value[:20]} », attendu un code ISO 4217 tel que EUR.",
                "Indiquez le code de la devise en trois lettres majuscules.",
                found=value[:20],
                expected="EUR",
            )


def check_issue_date(document: InvoiceDocument, today: date) -> Iterator[Finding]:
    """A date of another century, or to come: an invoice is made out on the day that it is sent, or before."""
    issued = document.issue_date
    if issued is None:
        return
    if not OLDEST <= issued <= _after(today, _YEAR):
        yield _finding(
            "CORYPHEE-DATE-IMPOSSIBLE",
            Severity.ERROR,
            "La date d’émission n’est pas vraisemblable",
            "BT-2",
            f"{label('BT-2')} : trouvé {day(issued)}, attendu une date passée, au plus tard le {day(today)}.",
            "Corrigez la date d’émission de la facture.",
            found=day(issued),
            expected=day(today),
        )
    elif issued > today:
        yield _finding(
            "CORYPHEE-DATE-FUTURE",
            Severity.WARNING,
            "La facture est datée du futur",
            "BT-2",
            f"{label('BT-2')} : trouvé {day(issued)}, aujourd’hui est le {day(today)}.",
            "Vérifiez la date d’émission.",
            found=day(issued),
            expected=day(today),
        )


def _after(start: date, days: int) -> date:
    """The calendar ends with the year 9999."""
    return start + min(timedelta(days=days), date.max - start)


def _check_due_date(document: InvoiceDocument, today: date) -> Iterator[Finding]:
    due, issued = document.due_date, document.issue_date
    if due is None:
        return
    if not OLDEST <= due <= _after(max(today, issued or today), _LONGEST_TERM):
        yield _finding(
            "CORYPHEE-DATE-IMPOSSIBLE",
            Severity.ERROR,
            "La date d’échéance n’est pas vraisemblable",
            "BT-9",
            f"{label('BT-9')} : trouvé {day(due)}.",
            "Corrigez la date d’échéance.",
            found=day(due),
        )
    elif issued is not None and due < issued and not document.is_paid:
        yield _finding(
            "CORYPHEE-ECHEANCE",
            Severity.WARNING,
            "L’échéance précède la facture",
            "BT-9",
            f"{label('BT-9')} : trouvé {day(due)}, la facture est émise le {day(issued)}.",
            "Vérifiez la date d’échéance : le délai de paiement court après l’émission.",
            found=day(due),
            expected=day(issued),
        )


def _check_sign(document: InvoiceDocument) -> Iterator[Finding]:
    due = document.totals.due
    if due is None or due >= 0:
        return
    amount = money(due, document.currency)
    if document.is_credit_note:
        title = "Le montant de l’avoir est négatif"
        remedy = "Écrivez les montants de l’avoir en positif : son type dit déjà qu’il vient en déduction."
    else:
        title = "Le net à payer est négatif"
        remedy = "Si vous devez rembourser votre client, établissez un avoir (type 381) plutôt qu’une facture."
    yield _finding(
        "CORYPHEE-SIGNE",
        Severity.WARNING,
        title,
        "BT-115",
        f"{label('BT-115')} : trouvé {amount}, attendu un montant positif ou nul.",
        remedy,
        found=amount,
    )


def _check_transfer(document: InvoiceDocument) -> Iterator[Finding]:
    """An invoice to be paid by transfer must carry an IBAN (functional.md B.2)."""
    if document.is_credit_note:
        return
    if any(
        one.code in TRANSFERS and not any(account.iban for account in one.accounts) for one in document.payment_means
    ):
        yield _finding(
            "CORYPHEE-VIREMENT",
            Severity.WARNING,
            "Le virement n’a pas de compte à créditer",
            "BT-84",
            f"La facture demande un virement mais ne porte pas d’IBAN ({label('BT-84')}).",
            "Ajoutez l’IBAN du compte à créditer.",
        )


def _check_attachments(document: InvoiceDocument) -> Iterator[Finding]:
    """EN 16931 demands the type and the name of an attached file; the rules of CII do not ask for them."""
    for one in document.supporting_documents:
        lacking = [what for what, value in (("type", one.mime), ("nom de fichier", one.filename)) if not value]
        if one.content and lacking:
            name = f"« {(one.reference or one.filename or 'sans référence')[:60]} »"
            yield _finding(
                "CORYPHEE-PIECE-SANS-NOM",
                Severity.WARNING,
                "Une pièce jointe n’a ni type ni nom"
                if len(lacking) == 2
                else f"Une pièce jointe n’a pas de {lacking[0]}",
                "BT-125",
                f"La pièce jointe {name} est dans la facture sans {' ni '.join(lacking)} : qui la reçoit ne sait pas "
                "comment l’ouvrir.",
                "Faites écrire par votre logiciel son type (mimeCode, tel que application/pdf) et son nom de fichier.",
                found=name,
            )


def _check_pieces(document: InvoiceDocument) -> Iterator[Finding]:
    """Attachments that nobody could open: without content, of a kind that no one takes, of another than their name."""
    for one in document.supporting_documents:
        name = f"« {(one.filename or one.reference or 'sans nom')[:60]} »"
        if not one.content:
            if (one.filename or one.mime) and not one.location:
                yield _piece("VIDE", "Une pièce jointe est vide", f"La pièce jointe {name} n’a pas de contenu.", name)
            continue
        extension = extension_of(one.filename or "")
        if one.filename and (extension not in EXTENSIONS or is_program(one.content[:1024])):
            title = "Une pièce jointe n’est pas d’un type accepté"
            yield _piece("TYPE", title, f"La pièce jointe {name} n’est ni un PDF, ni une image, ni un document.", name)
        elif one.filename and contradicts(one.content[:1024], extension):
            title = "Une pièce jointe n’est pas ce que dit son nom"
            told = f"Le contenu de la pièce jointe {name} n’est pas ce que dit son extension « .{extension} »."
            yield _piece("CONTENU", title, told, name)


def _piece(rule: str, title: str, message: str, name: str) -> Finding:
    remedy = "Joignez à nouveau ce document depuis votre logiciel : un PDF, une image, un document ou une archive zip."
    return _finding(f"CORYPHEE-PIECE-{rule}", Severity.WARNING, title, "BT-125", message, remedy, found=name)


def _check_credit_note(document: InvoiceDocument) -> Iterator[Finding]:
    """A credit note carries no payment means, and says which invoice it corrects (functional.md B.2)."""
    if any(one.code for one in document.payment_means):
        yield _finding(
            "CORYPHEE-AVOIR-PAIEMENT",
            Severity.WARNING,
            "Un avoir ne porte pas de moyen de paiement",
            "BT-81",
            f"{label('BT-81')} : trouvé « {document.payment_means[0].code} » sur un avoir, qui ne se paie pas.",
            "Retirez le moyen de paiement de l’avoir.",
            found=document.payment_means[0].code or "",
        )
    if document.type_code not in WITHOUT_ORIGIN and not any(one.number for one in document.preceding):
        yield _finding(
            "CORYPHEE-AVOIR-ORIGINE",
            Severity.WARNING,
            "L’avoir ne dit pas quelle facture il corrige",
            "BT-25",
            f"{label('BT-25')} : absent, alors que le document est un avoir.",
            "Indiquez le numéro de la facture d’origine.",
        )
