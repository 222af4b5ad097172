"""What a question of « Aide » is, and the pages that several answers lead to."""

from dataclasses import dataclass

TO_DEPOSIT = ("Déposer une facture", "/factures/deposer/")
TO_DIRECTORY = ("Ouvrir l’annuaire", "/annuaire/")
TO_CERTIFICATE = ("Vérifier un certificat de dépôt", "/certificat/")
TO_CONTACT = ("Nous contacter", "/contact/")
TO_MAIL_CHECK = ("Vérifier un courriel", "/verifier-un-courriel/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    slug: str
    theme: str
    title: str
    answer: str  # a blank line between two paragraphs
    words: str = ""
    links: tuple[tuple[str, str], ...] = ()  # label, path

    @property
    def paragraphs(self) -> list[str]:
        return [" ".join(paragraph.split()) for paragraph in self.answer.strip().split("\n\n")]
