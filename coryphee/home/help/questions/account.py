"""Account and security."""

from coryphee.home.help.questions.question import TO_CONTACT, TO_MAIL_CHECK, Question

THEME = "Compte et sécurité"

QUESTIONS = (
    Question(
        slug="creer-un-compte",
        theme=THEME,
        title="Comment obtenir un compte ?",
        answer="""
            Les comptes sont ouverts par l’équipe d’exploitation du portail. Écrivez-nous en
            indiquant votre nom, votre adresse électronique, et le SIRET ou l’identifiant de votre
            structure. Vous recevez alors un code, avec lequel vous choisissez votre mot de passe.
        """,
        words="inscription inscrire s’enregistrer nouveau utilisateur",
        links=(TO_CONTACT,),
    ),
    Question(
        slug="mot-de-passe",
        theme=THEME,
        title="J’ai perdu mon mot de passe, ou mon compte est bloqué",
        answer="""
            Après plusieurs mots de passe faux, le portail ralentit puis bloque les essais pendant
            un moment : attendez et réessayez.

            Si vous avez perdu votre mot de passe, ou n’en avez pas encore, ouvrez « Se connecter »,
            puis « Mot de passe oublié, ou premier mot de passe » : le portail envoie un code à
            l’adresse de votre compte. Recopiez ce code sur la page suivante et choisissez un mot de
            passe. Le code sert une fois ; les sessions ouvertes avec l’ancien mot de passe se
            ferment.

            Aucun courriel n’arrive, ou vous n’avez plus accès à cette adresse ? Écrivez-nous. Nous
            ne vous demanderons jamais votre mot de passe ni ce code.
        """,
        words="oublié premier perdu bloqué verrouillé connexion connecter identifiant réinitialiser",
        links=(("Recevoir un code", "/connexion/code/"), TO_CONTACT),
    ),
    Question(
        slug="fermer-un-compte",
        theme=THEME,
        title="Comment supprimer ou fermer mon compte ?",
        answer="""
            Écrivez-nous : l’assistance désactive le compte, qui ne peut plus se connecter. Ce qui a
            été fait avec lui reste, parce que les factures et leur histoire sont gardées.

            Pour quitter une structure sans fermer votre compte, demandez-le à son gestionnaire.
        """,
        words="supprimer fermer effacer désactiver quitter résilier clôturer départ",
        links=(TO_CONTACT,),
    ),
    Question(
        slug="droits",
        theme=THEME,
        title="Pourquoi ne vois-je pas un menu ou une facture ?",
        answer="""
            Chaque personne voit les espaces de travail qui lui ont été ouverts, pour une structure
            entière ou pour un service. Demandez au gestionnaire de votre structure de vous ouvrir
            l’espace qui vous manque : le droit vaut aussitôt.
        """,
        words="habilitation accès espace permission droit gestionnaire invisible",
    ),
    Question(
        slug="courriel-suspect",
        theme=THEME,
        title="J’ai reçu un courriel douteux au nom du portail",
        answer="""
            Nos courriels ne contiennent jamais de lien de connexion, ne demandent jamais de mot de
            passe ni de coordonnées bancaires. Dans le doute, ne cliquez pas : ouvrez le portail
            vous-même.
        """,
        words="mail fraude phishing hameçonnage arnaque spam faux message",
        links=(TO_MAIL_CHECK,),
    ),
    Question(
        slug="telephone",
        theme=THEME,
        title="Y a-t-il un numéro de téléphone pour vous joindre ?",
        answer="""
            Pour l’aide, écrivez-nous : l’adresse est sur la page « Nous contacter ». Les coordonnées de
            l’exploitant du portail sont dans les mentions légales.

            Pour une question sur le contenu ou le paiement d’une facture, écrivez d’abord au service
            qui l’a reçue.
        """,
        words="appeler hotline assistance support contact parler quelqu’un agent joindre numéro conseiller humain",
        links=(TO_CONTACT, ("Mentions légales", "/mentions-legales/")),
    ),
    Question(
        slug="rattacher",
        theme=THEME,
        title="Mon comptable ou un collègue peut-il déposer des factures à ma place ?",
        answer="""
            Oui. Le gestionnaire de votre structure ouvre « Organisation », choisit « Rattacher une
            personne » et l’espace « Factures émises ». La personne accepte dans « Mes structures » :
            elle dépose et suit vos factures avec son propre compte. Ne donnez jamais votre mot de passe.

            « Consultation » laisse lire, « Modification » laisse agir. Le droit vaut aussitôt, et se
            retire au même endroit.
        """,
        words="expert-comptable cabinet mandataire délégation déléguer client autre personne ajouter équipe",
    ),
    Question(
        slug="courriels-recus",
        theme=THEME,
        title="Comment recevoir moins de courriels, ou en recevoir ?",
        answer="""
            Ouvrez « Notifications » puis « Préférences » : vous choisissez quels messages vous recevez
            aussi par courriel, et si vous voulez un résumé par semaine. Chaque message reste de toute
            façon sur le portail.
        """,
        words="notification notifications mails désabonner trop préférences résumé alerte prévenir",
    ),
    Question(
        slug="changer-adresse",
        theme=THEME,
        title="Comment corriger l’adresse ou le nom de mon entreprise ?",
        answer="""
            Le gestionnaire de la structure ouvre « Organisation », la structure, puis modifie ses
            coordonnées : adresse, courriel, téléphone, numéro de TVA. Cela vaut aussitôt.

            Pour le nom officiel ou l’identifiant, écrivez-nous.
        """,
        words="déménagement changement adresse siège coordonnées téléphone raison sociale modifier siret",
        links=(TO_CONTACT,),
    ),
)
