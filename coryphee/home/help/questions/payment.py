"""To be paid."""

from coryphee.home.help.questions.question import TO_CERTIFICATE, TO_DIRECTORY, Question

THEME = "Être payé"

QUESTIONS = (
    Question(
        slug="delai",
        theme=THEME,
        title="Dans quel délai serai-je payé ?",
        answer="""
            30 jours au plus pour l’État, les collectivités et leurs établissements ; 50 pour les
            établissements publics de santé et le service de santé des armées ; 60 pour les
            entreprises publiques qui ne sont pas des établissements publics locaux. Le marché peut
            prévoir moins. L’annuaire indique le délai de chaque structure.

            Le délai part du jour où le destinataire est averti que la facture est disponible, ou de
            l’exécution si elle est postérieure. Il se compte en jours calendaires, samedis,
            dimanches et jours fériés compris ; le lendemain de l’échéance, les intérêts courent.
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
            À des intérêts moratoires, sans avoir à les demander : le taux de refinancement de la
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
    Question(
        slug="changer-iban",
        theme=THEME,
        title="Comment changer mon RIB ou mon IBAN ?",
        answer="""
            Vous êtes payé sur le compte qui figure sur chaque facture : écrivez le nouvel IBAN sur la
            prochaine. Une facture déjà envoyée ne se modifie plus.

            L’organisme est averti quand une facture porte un compte sur lequel il ne vous a jamais
            payé. Prévenez votre interlocuteur : il voudra s’en assurer avant de payer.
        """,
        words="compte bancaire banque coordonnées bancaires changement nouveau bic",
    ),
    Question(
        slug="impayee",
        theme=THEME,
        title="Ma facture n’est toujours pas payée : à qui m’adresser ?",
        answer="""
            Ouvrez la facture : son échéance et son suivi disent où elle en est. Si l’échéance est
            passée, des intérêts vous sont dus sans que vous ayez à les demander.

            Pour une question sur son contenu ou son paiement, écrivez au service qui l’a reçue : le
            portail ne paie pas et ne peut pas faire avancer le paiement.
        """,
        words="relancer réclamer attendre contacter interlocuteur joindre la mairie service paiement impayé virement",
        links=(TO_DIRECTORY,),
    ),
)
