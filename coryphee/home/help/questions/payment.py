"""To be paid."""

from coryphee.home.help.questions.question import TO_CERTIFICATE, TO_DIRECTORY, Question

THEME = "Être payé"

QUESTIONS = (
    Question(
        slug="delai",
        theme=THEME,
        title="Dans quel délai serai-je payé ?",
        answer="""
            30 jours au plus pour l’État, les collectivités et leurs établissements ; 50 pour les
            établissements publics de santé et le service de santé des armées ; 60 pour les
            entreprises publiques qui ne sont pas des établissements publics locaux. Le marché peut
            prévoir moins. L’annuaire indique le délai de chaque structure.

            Le délai part du jour où le destinataire est averti que la facture est disponible, ou de
            l’exécution si elle est postérieure. Il se compte en jours calendaires, samedis,
            dimanches et jours fériés compris ; le lendemain de l’échéance, les intérêts courent.
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
            Banque centrale européenne en vigueur au premier jour du semestre où les intérêts
            commencent, plus 8 points, du lendemain de l’échéance au jour de la mise en paiement,
            et une indemnité forfaitaire de 40 €.

            L’organisme doit les payer dans les 45 jours qui suivent la mise en paiement, et vous ne
            pouvez pas y renoncer. Le portail affiche une estimation sur chaque facture en retard,
            dès que le taux de ce semestre est connu de lui.
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
