"""The password rule of D-01 (F-086): long enough, of several kinds of characters, not one that everybody tries.

One rule for creation, activation, reset and change; passwords never expire by age.
"""

import unicodedata
from functools import cache
from pathlib import Path

from django.conf import settings
from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from coryphee.accounts.models import User

FRENCH_LIST = Path(__file__).parent / "data" / "common_passwords_fr.txt"
MIN_DISTINCT = 5  # « Aaaaaaaaaaa1! » is long and of three kinds, and guessed at once
MIN_OWN_NAME = 4  # below, a name is too short to be recognised in a password


class LengthValidator:
    def validate(self, password: str, user: User | None = None) -> None:
        if len(password) < settings.PASSWORD_MIN_LENGTH:
            raise ValidationError(
                _("Ce mot de passe est trop court : %(given)d caractères, il en faut au moins %(least)d."),
                code="password_too_short",
                params={"given": len(password), "least": settings.PASSWORD_MIN_LENGTH},
            )

    def get_help_text(self) -> str:
        return _("Au moins %(least)d caractères.") % {"least": settings.PASSWORD_MIN_LENGTH}


class ClassesValidator:
    def validate(self, password: str, user: User | None = None) -> None:
        if classes_of(password) < settings.PASSWORD_MIN_CLASSES:
            raise ValidationError(
                _(
                    "Ce mot de passe n’est pas assez varié : il faut au moins %(least)d sortes de caractères parmi "
                    "majuscules, minuscules, chiffres et caractères spéciaux."
                ),
                code="password_too_uniform",
                params={"least": settings.PASSWORD_MIN_CLASSES},
            )

    def get_help_text(self) -> str:
        return _(
            "Au moins %(least)d sortes de caractères parmi : majuscules, minuscules, chiffres, caractères spéciaux "
            "(ponctuation, accents, espaces…)."
        ) % {"least": settings.PASSWORD_MIN_CLASSES}


class CommonPasswordValidator:
    """Refuses what is tried first: a known password or a common word dressed with digits, one’s own name, one key."""

    def validate(self, password: str, user: User | None = None) -> None:
        core = core_of(password)
        known = _known_passwords()
        if password.lower() in known or core in known or len(set(password.lower())) < MIN_DISTINCT:
            raise ValidationError(
                _("Ce mot de passe fait partie de ceux que l’on essaie en premier. Choisissez-en un moins courant."),
                code="password_too_common",
            )
        if user is not None and any(core == own for own in _own_words(user)):
            raise ValidationError(
                _("Ce mot de passe ressemble trop à votre nom ou à votre adresse. Choisissez-en un autre."),
                code="password_too_similar",
            )

    def get_help_text(self) -> str:
        return _(
            "Ni un mot courant suivi de chiffres, ni votre nom : quelques mots sans rapport entre eux conviennent."
        )


def classes_of(password: str) -> int:
    """How many of the four kinds it mixes; an accented letter counts as special (F-086), besides its own case."""
    kinds = set()
    for character in password:
        if "a" <= character <= "z":
            kinds.add("lower")
        elif "A" <= character <= "Z":
            kinds.add("upper")
        elif character.isdigit():
            kinds.add("digit")
        else:
            kinds.add("special")
    return len(kinds)


def core_of(password: str) -> str:
    """The word that remains without accents, case, nor the signs and digits around: « Bonjour2026! » → « bonjour »."""
    plain = unicodedata.normalize("NFKD", password.lower()).encode("ascii", "ignore").decode()
    return "".join(c for c in plain.strip("0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") if c.isalnum())


def _own_words(user: User) -> set[str]:
    local_part = user.email.partition("@")[0]
    names = {user.first_name, user.last_name, local_part, user.first_name + user.last_name}
    names.add(user.last_name + user.first_name)
    words = {core_of(name) for name in names}
    return {word for word in words if len(word) >= MIN_OWN_NAME}


@cache
def _known_passwords() -> frozenset[str]:
    french = FRENCH_LIST.read_text(encoding="utf-8").split()
    return frozenset(french) | frozenset(password_validation.CommonPasswordValidator().passwords)
