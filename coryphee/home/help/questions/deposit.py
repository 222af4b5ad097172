"""To deposit an invoice."""

from django.conf import settings

from coryphee.home.help.questions.question import TO_CONTACT, TO_DEPOSIT, TO_DIRECTORY, Question

THEME = "Déposer une facture"
_ONE_FILE = settings.ATTACH_MAX_BYTES // 1_000_000
_ALL_FILES = settings.ATTACH_MAX_TOTAL // 1_000_000

QUESTIONS = (
    Question(
        slug="deposer",
        theme=THEME,
        title="Comment déposer une facture ?",
        answer="""
            Connectez-vous, ouvrez « Factures émises » puis « Déposer une facture », et choisissez
            votre fichier. Le portail lit la facture ; s’il manque quelque chose, il vous le demande.

            La dernière page montre tout ce que le destinataire verra : montants, dates, lignes,
            destinataire, compte à payer, pièces. « Modifier » y ramène à ce qui peut être changé.
            Rien n’est envoyé avant que vous n’y ayez cliqué sur « Envoyer ». Vous recevez alors un
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
            lit la page et la montre à côté des champs. Ce qui s’y lit sans doute possible (numéro,
            date, destinataire, service, montants, compte) est rempli, avec un repère là où il a été
            lu ; le reste est à écrire. Le portail vous arrête si la page porte le SIRET d’une autre
            structure, si elle dit un autre net à payer, ou si ce n’est pas une facture (un devis, un
            bon de commande, un relevé). Rien ne peut être lu dans un PDF qui n’est qu’une image (un
            document numérisé).
        """,
        words="xml ubl cii facturx factur-x extension syntaxe logiciel type",
        links=(TO_DEPOSIT,),
    ),
    Question(
        slug="convertir",
        theme=THEME,
        title="Comment convertir une facture, ou en obtenir un PDF lisible ?",
        answer="""
            Sur la page d’une facture, sous « Pièces », téléchargez-la en UBL, en CII ou en
            Factur-X. Le Factur-X est un PDF que chacun peut lire, avec les données dedans. Le PDF
            que vous avez déposé en reste la page ; sinon, le portail la dessine.

            Sans compte, « Vérifier une facture » propose la même chose pour le fichier que vous
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
            Chaque constat dit où se trouve le problème et quoi faire. Une erreur empêche l’envoi :
            corrigez la facture dans votre logiciel, puis déposez-la à nouveau. Une remarque
            n’empêche pas l’envoi.

            Tant que la facture n’est pas envoyée, son numéro reste libre : vous pouvez le garder.
        """,
        words="anomalie contrôle invalide incorrect faux bug erreurs dans le fichier xml",
    ),
    Question(
        slug="pieces-jointes",
        theme=THEME,
        title="Quelles pièces puis-je joindre, et de quelle taille ?",
        answer=f"""
            Chaque pièce jointe peut peser jusqu’à {_ONE_FILE} Mo, et la facture avec ses pièces
            jusqu’à {_ALL_FILES} Mo. Les formats bureautiques, images et PDF courants sont acceptés.

            Un nom de fichier trop long est raccourci par le portail : le fichier n’est pas refusé
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
            Cherchez la première dans « Factures émises » : elle est peut-être déjà arrivée.

            Si elle vous a été renvoyée « À recycler », corrigez-la sur place et renvoyez-la sous le
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
            Comme une facture : déposez le fichier de l’avoir, ou choisissez « Saisir une facture »
            et le type « Avoir ». Il rappelle le numéro et la date de la facture qu’il corrige, et
            s’écrit en montants positifs.
        """,
        words="remboursement note crédit rectificative",
        links=(TO_DEPOSIT,),
    ),
    Question(
        slug="acompte",
        theme=THEME,
        title="Comment facturer un acompte, ou déduire un acompte déjà payé ?",
        answer="""
            Une facture d’acompte est un type de facture : choisissez « Facture d’acompte » en la
            saisissant, ou le code 386 dans votre logiciel.

            Pour le solde, indiquez dans « Déjà versé » ce que vous avez reçu : il est déduit du net
            à payer. Une facture payée en entier se coche « Facture déjà payée » et dit le jour du
            paiement ; le destinataire n’a alors rien à verser.
        """,
        words="avance acomptes acompte solde déduire déjà payée payé par carte versé prépayée facture d’acompte",
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
        words="code service EJ juridique commande marché bon référence obligatoire",
        links=(TO_DIRECTORY,),
    ),
    Question(
        slug="pdf-simple",
        theme=THEME,
        title="Ma facture est un PDF fait avec Word, Excel, ou un document numérisé : est-elle acceptée ?",
        answer="""
            Oui, si c’est un PDF : un fichier Word ou Excel se joint à une facture, mais n’en est pas une.
            Dans votre logiciel, choisissez « Enregistrer au format PDF », puis déposez ce PDF.

            Le portail lit la page, la montre à côté des champs, et remplit ce qu’il a lu sans doute
            possible : « lu sur la page » y mène. Ce qui n’est pas sûr reste vide, avec ce qui a été vu.
            De trois montants, deux suffisent. « Relire avant d’envoyer » montre ensuite tout ce que le
            destinataire verra, et « Finir plus tard » garde ce qui est écrit.

            Dans un document numérisé ou une photo, rien ne peut être lu : vous écrivez les
            informations vous-même, avec la page à côté.
        """,
        words="word excel docx traitement de texte tableur scanner scan photo papier numériser image",
        links=(TO_DEPOSIT,),
    ),
    Question(
        slug="saisir",
        theme=THEME,
        title="Comment faire une facture si je n’ai pas de logiciel ?",
        answer="""
            Ouvrez « Factures émises » puis « Saisir une facture » : vous écrivez les lignes, le portail
            calcule les totaux et fait le fichier. Un gestionnaire de votre structure doit avoir
            signé le mandat de facturation, sous « Organisation ».
        """,
        words="saisie écrire à la main manuellement formulaire sans fichier logiciel",
        links=(("Saisir une facture", "/factures/saisir/"),),
    ),
    Question(
        slug="sans-tva",
        theme=THEME,
        title="Je suis en micro-entreprise, ou je ne facture pas la TVA : comment faire ?",
        answer="""
            En saisissant la facture, choisissez le régime « Sans TVA : franchise en base
            (micro-entreprise…) ». L’autoliquidation, l’exonération et ce qui est hors du champ de la
            taxe ont chacun leur régime dans la même liste.

            Si votre structure a un numéro de TVA et choisit la franchise, le portail demande de le
            confirmer : sous la franchise, un tel numéro ne sert qu’aux achats et aux services dans
            l’Union européenne. En autoliquidation, si le destinataire n’a pas de numéro de TVA dans
            l’annuaire, une remarque dit que son SIREN en tient lieu.

            Si vous déposez un fichier, c’est votre logiciel qui l’écrit : le portail vérifie qu’il est cohérent.
        """,
        words="auto-entrepreneur franchise exonération taxe article 293 B régime sans tva autoliquidation",
        links=(("Saisir une facture", "/factures/saisir/"),),
    ),
    Question(
        slug="brouillon",
        theme=THEME,
        title="Comment supprimer ou reprendre un brouillon ?",
        answer="""
            Les brouillons sont dans « Factures émises », sous « À faire par moi ». Ouvrez le brouillon :
            vous pouvez le reprendre, ou choisir « Supprimer le brouillon ». Rien n’a été envoyé, et
            son numéro reste libre.

            Un brouillon auquel personne ne touche pendant un mois est supprimé ; un message
            l’annonce une semaine avant, et « Garder ce brouillon » le garde un mois de plus.
        """,
        words="effacer jeter enlever abandonner finir continuer plus tard enregistré",
    ),
    Question(
        slug="etranger",
        theme=THEME,
        title="Mon entreprise est à l’étranger ou outre-mer, sans SIRET : puis-je facturer ?",
        answer="""
            Oui. Une entreprise de l’Union européenne est connue par son numéro de TVA, celles de
            Nouvelle-Calédonie et de Polynésie française par leur RIDET ou leur numéro TAHITI, les
            autres par leur pays et leur nom. Le portail est en français seulement.
        """,
        words="étrangère Allemagne Belgique Suisse Europe ridet tahiti numéro tva intracommunautaire siret",
        links=(TO_CONTACT,),
    ),
    Question(
        slug="cout",
        theme=THEME,
        title="Combien coûte le portail ?",
        answer="""
            Rien : déposer, saisir, vérifier, suivre et convertir une facture est gratuit.
        """,
        words="gratuit payant prix tarif abonnement frais cher",
    ),
)
