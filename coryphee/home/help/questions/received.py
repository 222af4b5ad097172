"""To work on received invoices."""

from coryphee.home.help.questions.question import Question

THEME = "Traiter les factures reçues"

QUESTIONS = (
    Question(
        slug="a-traiter",
        theme=THEME,
        title="Dans quel ordre traiter les factures reçues ?",
        answer="""
            « Factures reçues » les présente par échéance, la plus proche d’abord. Les
            actions proposées sur une facture sont exactement celles que son statut et
            vos droits permettent.
        """,
        words="agent ordonnateur comptable organisme public liste priorité",
    ),
    Question(
        slug="suspendre-recycler-rejeter",
        theme=THEME,
        title="Faut-il suspendre, recycler ou rejeter une facture ?",
        answer="""
            Il manque une pièce, ou une mention est fausse (service, engagement, SIRET) :
            suspendez. La facture elle-même est fausse, ou n’est pas pour vous : rejetez-la. Mettre
            à recycler n’est plus possible depuis le 1er septembre 2026, sauf si l’exploitant du
            portail l’a gardé.

            Sur la facture, « Renvoyer au fournisseur » pose quelques questions et propose l’action
            qui convient. Une facture mandatée ne peut plus être suspendue ni rejetée. Suspendre une
            facture déjà en retard n’efface pas ce retard.
        """,
        words="choisir différence renvoyer guide ordonnateur",
    ),
    Question(
        slug="exporter",
        theme=THEME,
        title="Comment exporter mes factures ?",
        answer="""
            Au-dessus de chaque liste, les liens CSV, Excel et ODS exportent toutes les lignes que vos
            filtres retiennent, et pas seulement la page affichée. Les fichiers d’origine se
            téléchargent ensemble dans une archive zip.
        """,
        words="télécharger tableur excel libreoffice liste extraire zip",
    ),
)
