"""The questions of « Aide », their answers, and the other words under which people look for them.

Plain data: to add a question, add a row. `words` are synonyms that neither the question nor the answer contains.
"""

from dataclasses import dataclass

from django.conf import settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    slug: str
    theme: str
    title: str
    answer: str  # a blank line between two paragraphs
    words: str = ""
    links: tuple[tuple[str, str], ...] = ()  # label, path

    @property
    def paragraphs(self) -> list[str]:
        return [" ".join(paragraph.split()) for paragraph in self.answer.strip().split("\n\n")]


DEPOSIT = "Déposer une facture"
STATUSES = "Suivre une facture"
PAYMENT = "Être payé"
RECEIVED = "Traiter les factures reçues"
DIRECTORY = "Annuaire"
ACCOUNT = "Compte et sécurité"
THEMES = (DEPOSIT, STATUSES, PAYMENT, RECEIVED, DIRECTORY, ACCOUNT)

_TO_DEPOSIT = ("Déposer une facture", "/factures/deposer/")
_TO_DIRECTORY = ("Ouvrir l’annuaire", "/annuaire/")
_TO_CERTIFICATE = ("Vérifier un certificat de dépôt", "/certificat/")
_TO_CONTACT = ("Nous contacter", "/contact/")
_TO_MAIL_CHECK = ("Vérifier un courriel", "/verifier-un-courriel/")

_ONE_FILE = settings.ATTACH_MAX_BYTES // 1_000_000
_ALL_FILES = settings.ATTACH_MAX_TOTAL // 1_000_000

QUESTIONS = (
    Question(
        slug="deposer",
        theme=DEPOSIT,
        title="Comment déposer une facture ?",
        answer="""
            Connectez-vous, ouvrez « Factures émises » puis « Déposer une facture », et choisissez
            votre fichier. Le portail lit la facture et vous montre ce qu’il a compris : parties,
            dates, lignes, TVA, total.

            Rien n’est envoyé avant que vous n’ayez cliqué sur « Envoyer ». Vous recevez alors un
            numéro et un certificat de dépôt.
        """,
        words="envoyer transmettre adresser facturer charger importer xml",
        links=(_TO_DEPOSIT,),
    ),
    Question(
        slug="formats",
        theme=DEPOSIT,
        title="Quels formats de fichier sont acceptés ?",
        answer="""
            Les factures et avoirs UBL 2.1, les factures CII, les PDF Factur-X de tous les profils,
            et les PDF simples.

            Pour un PDF simple, qui ne contient pas de données lisibles par une machine, le portail
            vous demande les quelques informations nécessaires : numéro, date, destinataire,
            montants.
        """,
        words="xml ubl cii facturx factur-x extension syntaxe logiciel type",
        links=(_TO_DEPOSIT,),
    ),
    Question(
        slug="convertir",
        theme=DEPOSIT,
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
        theme=DEPOSIT,
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
        theme=DEPOSIT,
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
        theme=DEPOSIT,
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
        theme=DEPOSIT,
        title="Comment envoyer un avoir ?",
        answer="""
            Comme une facture : déposez le fichier de l’avoir. Il doit rappeler le numéro de la
            facture qu’il corrige.
        """,
        words="remboursement annulation note crédit rectificative",
        links=(_TO_DEPOSIT,),
    ),
    Question(
        slug="engagement",
        theme=DEPOSIT,
        title="Où trouver le numéro d’engagement et le code service ?",
        answer="""
            Sur le bon de commande ou le contrat que l’organisme public vous a remis. S’ils n’y
            figurent pas, demandez-les à votre interlocuteur avant de facturer.

            L’annuaire indique, pour chaque structure, si l’un ou l’autre est obligatoire, et la
            liste des services.
        """,
        words="EJ juridique commande marché bon référence obligatoire",
        links=(_TO_DIRECTORY,),
    ),
    Question(
        slug="statuts",
        theme=STATUSES,
        title="Que veulent dire les statuts d’une facture ?",
        answer="""
            « Déposée » : le portail l’a enregistrée. « Mise à disposition » : le destinataire peut
            la traiter, et le délai de paiement commence. « Service fait » : la livraison est
            constatée. « Mandatée » : le paiement est ordonné. « Comptabilisée » : le comptable l’a
            prise en compte. « Mise en paiement » : le paiement part.

            « Suspendue », « À recycler » et « Rejetée » vous demandent d’agir ou de refaire la
            facture.
        """,
        words="état étape avancement signification suivi où en est",
    ),
    Question(
        slug="attente",
        theme=STATUSES,
        title="Pourquoi ma facture reste-t-elle longtemps au même statut ?",
        answer="""
            Certains statuts sont facultatifs : tous les organismes ne les utilisent pas. Le suivi
            de chaque facture marque ceux que votre destinataire n’utilise pas, et l’annuaire les
            indique aussi.

            L’échéance affichée sur la facture, elle, ne dépend pas de ces statuts.
        """,
        words="bloquée lent attente silence rien ne bouge retard",
        links=(_TO_DIRECTORY,),
    ),
    Question(
        slug="suspendue",
        theme=STATUSES,
        title="Ma facture est suspendue : que dois-je faire ?",
        answer="""
            Il manque une pièce justificative. Ouvrez la facture, lisez le motif, ajoutez la pièce
            ou un commentaire avec « Compléter ». La facture garde son numéro.

            Le délai de paiement s’arrête pendant la suspension et reprend dès que vous avez
            complété. Il ne peut être suspendu qu’une fois.
        """,
        words="suspension compléter pièce manquante justificatif",
    ),
    Question(
        slug="a-recycler",
        theme=STATUSES,
        title="Ma facture est à recycler : que dois-je faire ?",
        answer="""
            Elle a été mal adressée : mauvais destinataire, mauvais service ou mauvais numéro
            d’engagement. Ouvrez-la, choisissez « Corriger et renvoyer », changez ces données
            seulement et renvoyez-la : elle garde le même numéro.

            Vous pouvez aussi l’abandonner si elle n’a plus lieu d’être.
        """,
        words="recyclage recycler erreur destinataire siret corriger renvoyer",
    ),
    Question(
        slug="rejetee",
        theme=STATUSES,
        title="Ma facture est rejetée : que dois-je faire ?",
        answer="""
            Une facture rejetée est close. Lisez le motif, puis choisissez « Traiter le rejet » : le
            portail prépare une nouvelle facture à partir de l’ancienne. Elle doit porter un nouveau
            numéro.

            Un nouveau délai de paiement commence avec la nouvelle facture.
        """,
        words="rejet refus refusée refaire nouvelle motif",
    ),
    Question(
        slug="annuler",
        theme=STATUSES,
        title="Puis-je annuler ou modifier une facture déjà envoyée ?",
        answer="""
            Non : une facture envoyée ne se modifie plus. Un brouillon, lui, se modifie et se
            supprime librement.

            Pour corriger une facture envoyée, demandez au destinataire de la rejeter, ou envoyez un
            avoir.
        """,
        words="supprimer effacer retirer changer erreur montant",
    ),
    Question(
        slug="delai",
        theme=PAYMENT,
        title="Dans quel délai serai-je payé ?",
        answer="""
            30 jours pour l’État, les collectivités et leurs établissements, 50 jours pour les
            établissements publics de santé, 60 jours pour les autres entreprises publiques.
            L’annuaire indique le délai de chaque structure.

            Le délai compte à partir de la mise à disposition de la facture au destinataire.
            L’échéance est affichée sur la facture.
        """,
        words="paiement payer jours échéance quand argent virement versement",
        links=(_TO_DIRECTORY,),
    ),
    Question(
        slug="retard",
        theme=PAYMENT,
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
        theme=PAYMENT,
        title="À quoi sert le certificat de dépôt ?",
        answer="""
            Il prouve que votre facture a été déposée, par qui et quand. Il porte un numéro et une
            empreinte calculée à partir de ce qui a été déposé. Téléchargez-le depuis la facture.

            N’importe qui peut vérifier un certificat, sans compte, avec son numéro et son
            empreinte.
        """,
        words="preuve attestation accusé réception récépissé empreinte",
        links=(_TO_CERTIFICATE,),
    ),
    Question(
        slug="a-traiter",
        theme=RECEIVED,
        title="Dans quel ordre traiter les factures reçues ?",
        answer="""
            « Factures reçues » les présente par échéance, la plus proche d’abord, avec les jours
            restants. Les actions proposées sur une facture sont exactement celles que son statut et
            vos droits permettent.
        """,
        words="agent ordonnateur comptable organisme public liste priorité",
    ),
    Question(
        slug="suspendre-recycler-rejeter",
        theme=RECEIVED,
        title="Faut-il suspendre, recycler ou rejeter une facture ?",
        answer="""
            Il manque une pièce : suspendez. La facture est juste mais mal adressée (service,
            engagement, destinataire) : mettez-la à recycler. La facture elle-même est fausse :
            rejetez-la.

            Sur la facture, « Renvoyer au fournisseur » pose trois questions et propose l’action qui
            convient. Une facture mandatée ne peut plus être suspendue ni rejetée.
        """,
        words="choisir différence renvoyer guide ordonnateur",
    ),
    Question(
        slug="exporter",
        theme=RECEIVED,
        title="Comment exporter mes factures ?",
        answer="""
            Sous chaque liste, les liens CSV, XLSX et ODS exportent toutes les lignes que vos
            filtres retiennent, et pas seulement la page affichée. Les fichiers d’origine se
            téléchargent ensemble dans une archive zip.
        """,
        words="télécharger tableur excel libreoffice liste extraire zip",
    ),
    Question(
        slug="trouver-structure",
        theme=DIRECTORY,
        title="Comment trouver une structure publique et savoir ce qu’elle exige ?",
        answer="""
            Cherchez dans l’annuaire par nom, ville, code postal ou SIRET, sans vous connecter. Les
            accents et les petites fautes de frappe ne gênent pas. Ce que la structure exige est
            affiché dès la liste.

            L’annuaire entier se télécharge librement.
        """,
        words="mairie commune hôpital ministère département siret rechercher adresse",
        links=(_TO_DIRECTORY,),
    ),
    Question(
        slug="factures-publiques",
        theme=DIRECTORY,
        title="À quoi sert le service « Factures publiques » ?",
        answer="""
            Ce service, de code FACTURES_PUBLIQUES, reçoit les factures qu’un organisme public
            adresse à un autre. Une entreprise qui l’utiliserait verrait sa facture rejetée : le
            portail ne le lui propose pas.
        """,
        words="FACTURES_PUBLIQUES piège entre administrations",
    ),
    Question(
        slug="creer-un-compte",
        theme=ACCOUNT,
        title="Comment obtenir un compte ?",
        answer="""
            Les comptes sont ouverts par l’équipe d’exploitation du portail. Écrivez-nous en
            indiquant votre nom, votre adresse électronique, et le SIRET ou l’identifiant de votre
            structure.
        """,
        words="inscription inscrire s’enregistrer nouveau utilisateur",
        links=(_TO_CONTACT,),
    ),
    Question(
        slug="mot-de-passe",
        theme=ACCOUNT,
        title="J’ai perdu mon mot de passe, ou mon compte est bloqué",
        answer="""
            Après plusieurs mots de passe faux, le portail ralentit puis bloque les essais pendant
            un moment : attendez et réessayez.

            Si vous avez perdu votre mot de passe, écrivez-nous depuis l’adresse électronique de
            votre compte. Nous ne vous demanderons jamais votre mot de passe.
        """,
        words="oublié perdu bloqué verrouillé connexion connecter identifiant réinitialiser",
        links=(_TO_CONTACT,),
    ),
    Question(
        slug="droits",
        theme=ACCOUNT,
        title="Pourquoi ne vois-je pas un menu ou une facture ?",
        answer="""
            Chaque personne voit les espaces de travail qui lui ont été ouverts, pour une structure
            entière ou pour un service. Demandez au gestionnaire de votre structure de vous ouvrir
            l’espace qui vous manque : le droit vaut aussitôt.
        """,
        words="habilitation accès espace permission droit gestionnaire invisible",
    ),
    Question(
        slug="courriel-suspect",
        theme=ACCOUNT,
        title="J’ai reçu un courriel douteux au nom du portail",
        answer="""
            Nos courriels ne contiennent jamais de lien de connexion, ne demandent jamais de mot de
            passe ni de coordonnées bancaires. Dans le doute, ne cliquez pas : ouvrez le portail
            vous-même.
        """,
        words="mail fraude phishing hameçonnage arnaque spam faux message",
        links=(_TO_MAIL_CHECK,),
    ),
)
