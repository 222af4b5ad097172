"""What the search of « Aide » knows of words: those that say nothing, phrases that mean one thing, synonyms."""

import re

_EMPTY_WORDS = """
a ai ait alors apres as au aucun aussi autre aux avais avait avant avec avez avoir avons avoir bonjour c ca car ce cela
ces cet cette chez ci comment combien d dans de depuis des deux dire dit dois doit dois donc du elle elles en encore
entre es est et etait ete etes etre eu faire fais fait faites faut font il ils j jamais je juste l la laquelle le
lequel les leur leurs lors lui m ma mais me meme merci mes mettre moi mon n ne ni nos notre nous on ont ou par parce pas
peu peut peux plus plusieurs portail possible pour pourquoi pouvez pouvoir puis puisque qu quand que quel quelle quelles
quels qu est qui quoi s sa sans savoir se ses si soit son sont sous sur svp t ta te tes toi ton tous tout toute toutes
tres tu un une va vais veut veux vos votre voudrais vous y
"""
EMPTY = frozenset(_EMPTY_WORDS.split())

# Said of whatever one asks: they help to choose, and decide nothing.
COMMON = (
    "facture",
    "mairie",
    "hopital",
    "departement",
    "region",
    "organisme",
    "structure",
    "service",
    "fichier",
    "entreprise",
)

# What two or three words say together, and one word for it; « avoir » is a credit note, and the commonest of verbs.
PHRASES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf" (?:{phrase}) "), meant)
    for phrase, meant in (
        (r"(?:a|ont|avez) (?:bien )?recue? (?:ma|mes|la|notre) factures?", "bienarrivee"),
        (
            r"(?:un|l|d|cet|mon|son|votre|notre|leur|des|les|par|en) avoirs?|avoirs|note de credit|faire avoir",
            "notecredit",
        ),
        (r"mots? de passe|mdp|password|code secret", "motdepasse"),
        (r"sans (?:la )?tva|pas (?:de|la) tva|non assujettie?|exoneree? de tva|293 b", "sanstva"),
        (
            r"a ma place|a sa place|a notre place|en mon nom|pour mon compte|pour mes clients|pour un client",
            "placedeclient",
        ),
        (r"(?:pas|jamais) (?:recue?s?|arrivee?s?|parvenue?s?)|bien (?:recue?s?|arrivee?s?)", "bienarrivee"),
        (r"auto entrepreneurs?|auto entrepreneuse|micro entreprises?|micro entrepreneurs?", "microentreprise"),
        (r"(?:pas|toujours pas|jamais) (?:ete )?payee?s?|impayee?s?", "impayee"),
        (r"bons? de commande", "boncommande"),
        (r"mandats? de facturation", "mandatdefacturation"),
        (r"services? faits?", "servicefait"),
        (r"factures? (?:est |sont |reste |restent )?(?:bloquee?s?|coincee?s?)", "facturebloquee"),
        (r"hors de france|hors france|pas francaise?|entreprise allemande|entreprise belge", "etranger"),
        (r"ou en est|ou en sont", "suivi"),
        (r"en meme temps|a la fois|d un coup|par lot|en masse|plusieurs factures", "ensemble"),
    )
)

# The first of each group stands for all.
SYNONYMS: tuple[tuple[str, ...], ...] = (
    ("voir", "vois", "voit", "voient", "visible", "invisible", "acces", "acceder", "accede"),
    ("supprimer", "effacer", "enlever", "jeter"),
    ("rejetee", "rejet", "rejeter", "refus", "refusee", "refuser", "refusent"),
    ("suspendue", "suspension", "suspendre"),
    ("telephone", "appeler", "appel", "joindre", "numero vert", "hotline", "assistance", "support"),
    ("iban", "rib", "bic", "bancaire", "bancaires", "banque"),
    ("retrouver", "perdue", "perdu", "egaree", "disparue", "disparu", "introuvable", "retrouve"),
    ("payer", "paiement", "paye", "payee", "payes", "reglement", "regler", "reglee", "argent", "virement", "versement"),
    ("deposer", "depot", "depots", "envoyer", "envoi", "transmettre", "charger"),
    ("courriel", "courriels", "mail", "mails", "email", "emails"),
    ("modifier", "modification", "changer", "changement", "corriger", "correction", "rectifier"),
    ("mairie", "mairies", "commune", "communes", "ville"),
    ("comptable", "comptables", "cabinet", "mandataire", "expert"),
    ("compte", "comptes", "inscription", "inscrire"),
    ("word", "traitement", "openoffice", "libreoffice", "docx", "doc"),
    ("scanner", "scan", "scannee", "scanne", "scannees", "numerisee", "numerise", "photo", "image"),
    ("imprimer", "impression", "imprimante", "papier"),
    ("gratuit", "gratuite", "prix", "tarif", "cout", "coute", "cher", "abonnement"),
    ("conserver", "conservation", "archivage", "archiver", "gardees", "gardee", "garder"),
    ("doublon", "double", "doublons", "duplicata", "deja"),
    ("etranger", "etrangere", "etrangeres", "etrangers", "allemagne", "belgique", "europe", "nouvelle caledonie"),
    ("interets", "interet", "moratoire", "moratoires", "penalite", "penalites"),
    ("piece", "pieces", "justificatif", "justificatifs", "annexe", "annexes"),
    ("taille", "lourd", "lourde", "lourds", "poids", "octets", "mo"),
    ("collegue", "collegues", "collaborateur", "salarie", "employe", "personne", "personnes"),
)
