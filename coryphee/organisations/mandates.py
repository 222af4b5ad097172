"""The words of the billing mandate (B-35): a third party is named, and what each owes the other is said.

CGI 289 I and 242 nonies I of annex II, met by the supplier's own reading and sending of each invoice.
"""

from django.conf import settings
from django.utils.translation import gettext as _

from coryphee.organisations.models import Organisation

VERSION = "2026-11"


def mandate_text(organisation: Organisation) -> str:
    """What the manager of this structure signs: paragraphs, each on its line, kept as they are with the signature."""
    parties = {
        "name": organisation.legal_name,
        "scheme": organisation.get_scheme_display(),
        "identifier": organisation.displayed_identifier,
        "operator": operator_in_words(),
        "days": settings.MANDATE_CONTEST_DAYS,
    }
    return "\n".join(
        [
            _(
                "%(name)s (%(scheme)s %(identifier)s), le mandant, donne mandat à %(operator)s, le mandataire, "
                "pour établir et transmettre en son nom et pour son compte les factures et avoirs qu’il saisit sur le "
                "portail."
            )
            % parties,
            _(
                "Le mandataire n’établit une facture qu’à partir de ce que le mandant a saisi, et ne la transmet "
                "qu’après sa relecture et son envoi, qui valent acceptation."
            ),
            _(
                "Le mandant reste seul responsable de ses obligations en matière de facturation et de TVA, du contenu "
                "de ses factures et du versement de la taxe."
            ),
            _(
                "Chaque facture est numérotée dans la série du mandant. Il réclame sans délai le double d’une facture "
                "qui ne lui serait pas parvenue, et signale toute modification de son identification (dénomination, "
                "adresse, SIREN, n° de TVA)."
            ),
            _("Il dispose de %(days)s jours après l’envoi pour contester une facture, par une facture rectificative.")
            % parties,
            _("Le mandat n’est pas nécessaire pour déposer une facture que le mandant a établie lui-même."),
            _(
                "Il prend effet à sa signature et peut être révoqué à tout moment : plus aucune facture n’est alors "
                "envoyée en son nom ; celles qui le sont déjà restent valables."
            ),
        ]
    )


def operator_in_words() -> str:
    """The mandataire: name, SIREN and address of whoever runs this portal."""
    siren = f"SIREN {settings.OPERATOR_SIREN}" if settings.OPERATOR_SIREN else ""
    return ", ".join(part for part in (settings.PORTAL_OPERATOR, siren, settings.OPERATOR_ADDRESS) if part)


def operator_is_named() -> bool:
    return bool(settings.OPERATOR_SIREN and settings.OPERATOR_ADDRESS) or settings.DEMO
