"""Words for what a broken rule means in a particular case: the value itself says more than the rule."""

import re
from dataclasses import replace
from decimal import Decimal

from coryphee.formats.finding import Finding
from coryphee.formats.model.amounts import money, percent
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.rules.words.wording import CODE, SHAPE

_SIRET = re.compile(r"[0-9]{14}").fullmatch
_CREDIT_NOTES = ("381", "396", "261")


def particular(finding: Finding, raw: str | None, rank: int) -> Finding:
    """The finding in the words of its value, where these say what is wrong; `raw` is the text as the file has it."""
    if rank in (CODE, SHAPE) and raw and raw != raw.strip() and finding.found:
        return replace(
            finding,
            title="Une valeur est entourée de blancs",
            message=f"{finding.label or 'La valeur'} : « {finding.found} » est écrit avec des blancs avant ou après.",
            remedy=f"Retirez ces blancs : « {finding.found} ».",
        )
    if finding.rule == "BR-CL-01" and finding.found in _CREDIT_NOTES:
        return replace(
            finding,
            title="Un avoir est écrit comme une facture",
            message=f"Le type « {finding.found} » est celui d’un avoir, et le fichier est une facture (Invoice).",
            remedy="Faites produire un avoir (CreditNote) par votre logiciel ; ou indiquez 380, si c’est une facture.",
        )
    if finding.rule == "CII-DT-097" and finding.label:
        return replace(finding, message=f"{finding.label} : {finding.message[:1].lower()}{finding.message[1:]}")
    return finding


def base_in_words(
    document: InvoiceDocument, category: str, rate: Decimal | None, found: Decimal | None, expected: Decimal
) -> tuple[str, str] | None:
    """Why a base of VAT is not that of its lines, and what to do: a line at another rate, a remise left out."""
    if found is None:
        return None
    gap, currency = found - expected, document.currency
    told = {(one.category, one.rate) for one in document.vat}
    for line in document.counted_lines:
        other = line.vat_category, line.vat_rate
        if other not in told and line.vat_rate is not None:
            name, at = f"« {line.name or line.identifier or '?'} »", percent(line.vat_rate)
            return (
                f"La ligne {name} est à {at}, et aucun total de TVA à {at} n’est donné.",
                f"Ajoutez le total de TVA à {at}, ou corrigez le taux de la ligne.",
            )
    right = money(expected, currency)
    for one in document.allowances_charges:
        of_it = one.vat_category == category and rate in (None, one.vat_rate)
        if of_it and one.amount and gap == (-one.amount if one.charge else one.amount):
            amount = (f"« {one.reason} » " if one.reason else "") + f"de {money(one.amount, currency)}"
            why = f"trouvé {money(found, currency)}, attendu {right}."
            if one.charge:
                return (
                    f"Les frais {amount} ne sont pas comptés dans la base de TVA : {why}",
                    f"S’ils comptent, la base est de {right}, et la TVA et les totaux changent ; sinon, retirez-les.",
                )
            return (
                f"La remise {amount} n’est pas déduite de la base de TVA : {why}",
                f"Si elle compte, la base est de {right}, et la TVA et les totaux changent ; sinon, retirez-la.",
            )
    message = (
        f"Les lignes de cette catégorie et de ce taux font {right} ; leur base de TVA dit {money(found, currency)}."
    )
    remedy = (
        f"Si les lignes sont justes, la base est de {right} ; si la base est juste, corrigez une ligne ou son taux."
    )
    return message, remedy
