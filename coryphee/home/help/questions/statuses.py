"""To follow an invoice."""

from coryphee.home.help.questions.question import TO_CERTIFICATE, TO_DIRECTORY, Question

THEME = "Suivre une facture"

QUESTIONS = (
    Question(
        slug="statuts",
        theme=THEME,
        title="Que veulent dire les statuts d’une facture ?",
        answer="""
            « Déposée » : le portail l’a enregistrée. « Mise à disposition » : le destinataire peut
            la traiter, et le délai de paiement commence. « Service fait » : la livraison est
            constatée. « Complétée » : vous avez répondu à une demande. « Mandatée » : le paiement est
            ordonné. « Comptabilisée » : le comptable l’a
            prise en compte. « Mise en paiement » : le paiement part.

            « Suspendue », « À recycler » et « Rejetée » vous demandent d’agir ou de refaire la
            facture.
        """,
        words="état étape avancement signification suivi où en est mandatée mandaté service fait comptabilisée",
    ),
    Question(
        slug="attente",
        theme=THEME,
        title="Pourquoi ma facture reste-t-elle longtemps au même statut ?",
        answer="""
            Certains statuts sont facultatifs : tous les organismes ne les utilisent pas. Le suivi
            de chaque facture marque ceux que votre destinataire n’utilise pas, et l’annuaire les
            indique aussi.

            L’échéance affichée sur la facture, elle, ne dépend pas de ces statuts.
        """,
        words="facture bloquée lent attente silence rien ne bouge retard",
        links=(TO_DIRECTORY,),
    ),
    Question(
        slug="suspendue",
        theme=THEME,
        title="Ma facture est suspendue : que dois-je faire ?",
        answer="""
            Il manque une pièce justificative, ou une mention est à corriger. Ouvrez la facture,
            lisez le motif, puis envoyez ce qui est demandé avec « Compléter ». La facture garde son
            numéro.

            Le délai de paiement est arrêté, une seule fois. Un nouveau délai part du jour où tout
            ce qui était demandé a été reçu : ce qui restait, et 30 jours au moins. Une réponse sans
            pièce n’y suffit pas, sauf si le destinataire l’accepte. Une facture déjà en retard le
            reste, et ses intérêts courent.
        """,
        words="suspension compléter pièce manquante justificatif",
    ),
    Question(
        slug="a-recycler",
        theme=THEME,
        title="Ma facture est à recycler : que dois-je faire ?",
        answer="""
            Elle a été mal adressée : mauvais destinataire, mauvais service ou mauvais numéro
            d’engagement. Ouvrez-la, choisissez « Corriger et renvoyer », changez ces données
            seulement et renvoyez-la : elle garde le même numéro. Si rien n’est changé, le portail
            vous le dit avant de la renvoyer. Depuis le 1er septembre 2026, ce statut ne sert plus
            que là où l’exploitant du portail l’a gardé.

            Vous pouvez aussi l’abandonner si elle n’a plus lieu d’être.
        """,
        words="recyclage recycler erreur destinataire siret corriger renvoyer",
    ),
    Question(
        slug="rejetee",
        theme=THEME,
        title="Ma facture est rejetée : que dois-je faire ?",
        answer="""
            Une facture rejetée est close. Lisez le motif, puis choisissez « Traiter le rejet » : le
            portail prépare une nouvelle facture à partir de l’ancienne. Elle doit porter un nouveau
            numéro.

            Un nouveau délai de paiement commence avec la nouvelle facture. Si le désaccord porte
            sur le montant, la somme que l’organisme admet vous reste due à l’échéance.
        """,
        words="rejet refus refusée refaire nouvelle motif",
    ),
    Question(
        slug="annuler",
        theme=THEME,
        title="Puis-je annuler ou modifier une facture déjà envoyée ?",
        answer="""
            Non : une facture envoyée ne se modifie plus. Un brouillon, lui, se modifie et se
            supprime librement.

            Pour corriger une facture envoyée, demandez au destinataire de la rejeter, ou envoyez un
            avoir.
        """,
        words="annuler annulation effacer retirer changer erreur montant trompé mauvais destinataire mauvaise mairie",
    ),
    Question(
        slug="retrouver",
        theme=THEME,
        title="Je ne retrouve plus une facture : comment la chercher ?",
        answer="""
            Ouvrez « Factures émises » ou « Factures reçues », puis « Rechercher » : tapez un numéro, un
            nom, un montant, un service ou un numéro d’engagement. Les petites fautes de frappe ne
            gênent pas. Les plus récentes viennent d’abord.

            Si elle n’y est pas, elle n’a pas été envoyée, ou vous n’avez pas accès à la structure ou au
            service qui l’a reçue.
        """,
        words="perdue perdu disparue introuvable trouver recherche filtre facture",
    ),
    Question(
        slug="bien-arrivee",
        theme=THEME,
        title="Comment savoir si ma facture est bien arrivée ?",
        answer="""
            Dès l’envoi, vous avez un numéro et un certificat de dépôt. Quand la facture est « Mise à
            disposition », le destinataire l’a : la date est dans son suivi, et le délai de paiement
            court.
        """,
        words="reçue parvenue transmise preuve accusé réception confirmation lue vue",
        links=(TO_CERTIFICATE,),
    ),
    Question(
        slug="conservation",
        theme=THEME,
        title="Combien de temps les factures sont-elles conservées ?",
        answer="""
            Les factures et leurs pièces sont conservées dix ans, durée des documents comptables. Le
            portail ne supprime rien de lui-même avant ce terme, sauf les brouillons auxquels personne
            ne touche pendant un mois ; il l’annonce une semaine avant.
        """,
        words="archiver archivage garder durée ans stockage historique anciennes",
        links=(("Mentions légales", "/mentions-legales/"),),
    ),
)
