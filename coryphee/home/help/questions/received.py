"""To work on received invoices."""

from coryphee.home.help.questions.question import Question

THEME = "Traiter les factures reçues"

QUESTIONS = (
    Question(
        slug="a-traiter",
        theme=THEME,
        title="Dans quel ordre traiter les factures reçues ?",
        answer="""
            « Factures reçues » les présente par échéance, la plus proche d’abord. Les
            actions proposées sur une facture sont exactement celles que son statut et
            vos droits permettent.
        """,
        words="agent ordonnateur comptable organisme public liste priorité premier urgent commencer",
    ),
    Question(
        slug="suspendre-recycler-rejeter",
        theme=THEME,
        title="Faut-il suspendre, recycler ou rejeter une facture ?",
        answer="""
            Il manque une pièce, ou une mention est fausse (service, engagement, SIRET) :
            suspendez. La facture elle-même est fausse, ou n’est pas pour vous : rejetez-la. Mettre
            à recycler n’est plus possible depuis le 1er septembre 2026, sauf si l’exploitant du
            portail l’a gardé.

            Sur la facture, « Renvoyer au fournisseur » pose quelques questions et propose l’action
            qui convient. Une facture mandatée ne peut plus être suspendue ni rejetée. Suspendre une
            facture déjà en retard n’efface pas ce retard.
        """,
        words="choisir différence renvoyer guide ordonnateur rejeter refuser rejet comment rejeter une facture reçue",
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
    Question(
        slug="plusieurs",
        theme=THEME,
        title="Comment traiter plusieurs factures à la fois ?",
        answer="""
            Dans « Factures reçues », cochez les lignes (« Tout cocher » prend la page), puis choisissez
            l’action au bas de la liste. Une page montre ce qui est inhabituel, puis le reste ; rien
            n’est fait avant que vous n’ayez confirmé. 200 factures au plus à la fois.
        """,
        words="lot ensemble masse cocher groupées toutes d’un coup valider",
    ),
    Question(
        slug="mes-listes",
        theme=THEME,
        title="Comment garder un filtre, choisir les colonnes ou imprimer une liste ?",
        answer="""
            Sous les résultats d’une recherche, « Garder cette recherche sous un nom » la retient : elle
            est ensuite à un clic, sous « Mes filtres », pour vous seul. « Choisir les colonnes »
            retient celles que vous voulez voir, et le nombre de lignes choisi est retenu aussi.

            « Imprimer », au-dessus de la liste, la montre entière sur une page (1 000 lignes au plus),
            sans menu ni liens.
        """,
        words="enregistrer recherche favori colonne imprimante papier affichage tri lignes par page filtrer retard",
    ),
    Question(
        slug="nouveau-compte-bancaire",
        theme=THEME,
        title="Une facture porte un IBAN que je ne connais pas : que faire ?",
        answer="""
            « IBAN à vérifier », au-dessus des factures reçues, montre celles d’un fournisseur que vous
            avez déjà payé, mais sur un autre compte, ou sans qu’un seul compte se lise. Appelez-le au
            numéro que vous connaissez, pas à celui de la facture, avant de payer.

            Une telle facture ne se mandate ni ne se paie tant que vous n’avez pas coché « J’ai vérifié ce
            qui est inhabituel » ; qui l’a coché, et pour quel compte, reste dans l’historique.
        """,
        words="fraude arnaque compte bancaire rib changé vérifier faux fournisseur suspect",
    ),
)
