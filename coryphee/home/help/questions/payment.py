"""To be paid."""

from coryphee.home.help.questions.question import TO_CERTIFICATE, TO_DIRECTORY, Question

THEME = "Être payé"

QUESTIONS = (
    Question(
        slug="delai",
        theme=THEME,
        title="Dans quel délai serai-je payé ?",
        answer="""
            30 jours pour l’État, les collectivités et leurs établissements, 50 jours pour les
            établissements publics de santé, 60 jours pour les autres entreprises publiques.
            L’annuaire indique le délai de chaque structure.

            Le délai compte à partir de la mise à disposition de la facture au destinataire.
            L’échéance est affichée sur la facture.
        """,
        words="paiement payer jours échéance quand argent virement versement",
        links=(TO_DIRECTORY,),
    ),
    Question(
        slug="retard",
        theme=THEME,
        title="Ma facture est payée en retard : à quoi ai-je droit ?",
        answer="""
            À des intérêts moratoires, sans avoir à les demander : le taux de refinancement de la
            Banque centrale européenne plus 8 points, dès le lendemain de l’échéance, et une
            indemnité forfaitaire de 40 €.

            Le portail affiche une estimation sur chaque facture en retard.
        """,
        words="intérêts moratoires pénalité indemnité dépassement impayé",
    ),
    Question(
        slug="certificat",
        theme=THEME,
        title="À quoi sert le certificat de dépôt ?",
        answer="""
            Il prouve que votre facture a été déposée, par qui et quand. Il porte un numéro et une
            empreinte calculée à partir de ce qui a été déposé. Téléchargez-le depuis la facture.

            N’importe qui peut vérifier un certificat, sans compte, avec son numéro et son
            empreinte.
        """,
        words="preuve attestation accusé réception récépissé empreinte",
        links=(TO_CERTIFICATE,),
    ),
)
