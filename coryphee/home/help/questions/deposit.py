"""To deposit an invoice."""

from django.conf import settings

from coryphee.home.help.questions.question import TO_DEPOSIT, TO_DIRECTORY, Question

THEME = "Déposer une facture"
_ONE_FILE = settings.ATTACH_MAX_BYTES // 1_000_000
_ALL_FILES = settings.ATTACH_MAX_TOTAL // 1_000_000

QUESTIONS = (
    Question(
        slug="deposer",
        theme=THEME,
        title="Comment déposer une facture ?",
        answer="""
            Connectez-vous, ouvrez « Factures émises » puis « Déposer une facture », et choisissez
            votre fichier. Le portail lit la facture et vous montre ce qu’il a compris : parties,
            dates, lignes, TVA, total.

            Rien n’est envoyé avant que vous n’ayez cliqué sur « Envoyer ». Vous recevez alors un
            numéro et un certificat de dépôt.
        """,
        words="envoyer transmettre adresser facturer charger importer xml",
        links=(TO_DEPOSIT,),
    ),
    Question(
        slug="formats",
        theme=THEME,
        title="Quels formats de fichier sont acceptés ?",
        answer="""
            Les factures et avoirs UBL 2.1, les factures CII, les PDF Factur-X de tous les profils,
            et les PDF simples.

            Pour un PDF simple, qui ne contient pas de données lisibles par une machine, le portail
            lit la page : ce qui s’y lit sans doute possible (numéro, date, destinataire, montants)
            est mis dans les champs, le reste est à écrire. Relisez tout avant d’envoyer. Rien ne
            peut être lu dans un PDF qui n’est qu’une image (un document numérisé).
        """,
        words="xml ubl cii facturx factur-x extension syntaxe logiciel type",
        links=(TO_DEPOSIT,),
    ),
    Question(
        slug="convertir",
        theme=THEME,
        title="Comment convertir une facture, ou en obtenir un PDF lisible ?",
        answer="""
            Sur la page d’une facture, sous « Pièces », téléchargez-la en UBL, en CII ou en
            Factur-X. Le Factur-X est un PDF que chacun peut lire, avec les données dedans. Le PDF
            que vous avez déposé en reste la page ; sinon, le portail la dessine.

            Sans compte, « Vérifier une facture » propose la même chose pour le fichier que vous
            lui donnez. Si une forme ne peut pas dire quelque chose comme l’original, la page le dit.
        """,
        words="conversion transformer exporter imprimer télécharger ubl cii facturx factur-x pdf lisible",
        links=(("Vérifier une facture", "/verifier-une-facture/"),),
    ),
    Question(
        slug="erreurs",
        theme=THEME,
        title="Le portail signale une erreur dans ma facture : que faire ?",
        answer="""
            Chaque constat dit où se trouve le problème et quoi faire. Une erreur empêche l’envoi :
            corrigez la facture dans votre logiciel, puis déposez-la à nouveau. Une remarque
            n’empêche pas l’envoi.

            Tant que la facture n’est pas envoyée, son numéro reste libre : vous pouvez le garder.
        """,
        words="anomalie contrôle refus invalide incorrect faux bug",
    ),
    Question(
        slug="pieces-jointes",
        theme=THEME,
        title="Quelles pièces puis-je joindre, et de quelle taille ?",
        answer=f"""
            Chaque pièce jointe peut peser jusqu’à {_ONE_FILE} Mo, et la facture avec ses pièces
            jusqu’à {_ALL_FILES} Mo. Les formats bureautiques, images et PDF courants sont acceptés.

            Un nom de fichier trop long est raccourci par le portail : le fichier n’est pas refusé
            pour cela.
        """,
        words="fichier annexe document justificatif poids octets limite lourd",
    ),
    Question(
        slug="deja-deposee",
        theme=THEME,
        title="Pourquoi le portail dit-il que ma facture a déjà été déposée ?",
        answer="""
            Deux factures d’un même fournisseur ne peuvent pas porter le même numéro la même année.
            Cherchez la première dans « Factures émises » : elle est peut-être déjà arrivée.

            Si elle vous a été renvoyée « À recycler », corrigez-la sur place et renvoyez-la sous le
            même numéro. Si elle a été rejetée, établissez une nouvelle facture avec un nouveau
            numéro.
        """,
        words="doublon double numéro existant duplicata",
    ),
    Question(
        slug="avoir",
        theme=THEME,
        title="Comment envoyer un avoir ?",
        answer="""
            Comme une facture : déposez le fichier de l’avoir. Il doit rappeler le numéro de la
            facture qu’il corrige.
        """,
        words="remboursement annulation note crédit rectificative",
        links=(TO_DEPOSIT,),
    ),
    Question(
        slug="engagement",
        theme=THEME,
        title="Où trouver le numéro d’engagement et le code service ?",
        answer="""
            Sur le bon de commande ou le contrat que l’organisme public vous a remis. S’ils n’y
            figurent pas, demandez-les à votre interlocuteur avant de facturer.

            L’annuaire indique, pour chaque structure, si l’un ou l’autre est obligatoire, et la
            liste des services.
        """,
        words="EJ juridique commande marché bon référence obligatoire",
        links=(TO_DIRECTORY,),
    ),
)
