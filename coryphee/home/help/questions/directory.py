"""The directory."""

from coryphee.home.help.questions.question import TO_DIRECTORY, Question

THEME = "Annuaire"

QUESTIONS = (
    Question(
        slug="trouver-structure",
        theme=THEME,
        title="Comment trouver une structure publique et savoir ce qu’elle exige ?",
        answer="""
            Cherchez dans l’annuaire par nom, ville, code postal ou SIRET, sans vous connecter. Les
            accents et les petites fautes de frappe ne gênent pas. Ce que la structure exige est
            affiché dès la liste.

            L’annuaire entier se télécharge librement.
        """,
        words="mairie commune hôpital ministère département siret rechercher adresse",
        links=(TO_DIRECTORY,),
    ),
    Question(
        slug="factures-publiques",
        theme=THEME,
        title="À quoi sert le service « Factures publiques » ?",
        answer="""
            Ce service, de code FACTURES_PUBLIQUES, reçoit les factures qu’un organisme public
            adresse à un autre. Une entreprise qui l’utiliserait verrait sa facture rejetée : le
            portail ne le lui propose pas.
        """,
        words="FACTURES_PUBLIQUES piège entre administrations",
    ),
)
