"""What changed, version by version (F-011): one entry a release, newest first, in the users' words."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    version: str
    released_on: date
    changes: tuple[str, ...]


RELEASES = (
    Release(
        version="0.1.0",
        released_on=date(2026, 11, 21),
        changes=(
            "Dépôt d’une facture en UBL, CII, Factur-X ou PDF, avec les contrôles affichés avant l’envoi.",
            "Suivi de la facture jusqu’à la mise en paiement, certificat de dépôt vérifiable par tous.",
            (
                "Réception des factures par l’organisme public : liste par échéance, suspension, recyclage, rejet, "
                "service fait, mandatement, mise en paiement."
            ),
            "Annuaire des structures publiques, sans connexion, avec ce que chacune exige sur les factures.",
            "Actualités, aide en ligne, page pour vérifier un courriel reçu du portail.",
        ),
    ),
)
