"""What a person is told whose file is not judged."""

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError

RETRY_SECONDS = 10


class Busy(DomainError):
    """No place is free now: `retry_after` seconds later there should be one."""

    code = "busy"
    status = 429

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.retry_after = RETRY_SECONDS


class TooHeavy(DomainError):
    """The file took more time or memory than any invoice needs."""

    code = "too_heavy"


def one_at_a_time() -> Busy:
    return Busy(
        _(
            "Vos fichiers précédents sont encore en cours de contrôle. "
            "Attendez quelques secondes, puis envoyez celui-ci à nouveau."
        )
    )


def many() -> Busy:
    return Busy(
        _(
            "Beaucoup de fichiers sont contrôlés en ce moment. "
            "Attendez quelques secondes, puis envoyez le vôtre à nouveau : rien n’a été enregistré."
        )
    )


def restarting() -> Busy:
    return Busy(_("Le contrôle des fichiers redémarre. Attendez quelques secondes, puis réessayez."))


def heavy() -> TooHeavy:
    return TooHeavy(
        _(
            "Ce fichier demande plus de temps ou de mémoire qu’aucune facture : son contrôle a été arrêté et rien n’a "
            "été enregistré. Exportez-le à nouveau depuis votre logiciel, sans images lourdes, "
            "ou partagez-le en plusieurs factures."
        )
    )
