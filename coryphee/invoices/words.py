"""Who is told of which move of an invoice, and in which words (M-11); what a move of a credit note is called."""

from django.utils.translation import gettext_lazy as _

from coryphee.invoices.enums import Role

# A deposit and what becomes of it a second later are one message: « mise à disposition ».
TO_SUPPLIER = {
    "make_available": (
        "%(Document)s %(number)s mis%(e)s à disposition",
        (
            "%(recipient)s dispose de %(your)s %(number)s de %(amount)s, enregistré%(e)s sous le n° %(portal_number)s. "
            "%(payable)s Son certificat de dépôt est sur sa page."
        ),
    ),
    "certify_delivery": (
        "%(Document)s %(number)s : service fait",
        "%(recipient)s a constaté que ce que dit %(your)s %(number)s est fait. %(payable)s%(said)s",
    ),
    "order_payment": (
        "%(Document)s %(number)s %(is_ordered)s",
        "%(recipient)s a %(ordered)s %(your)s %(number)s : l’ordre est donné à son comptable. %(payable)s%(said)s",
    ),
    "send_to_accountant": (
        "%(Document)s %(number)s transmis%(e)s au comptable",
        "%(recipient)s a transmis %(your)s %(number)s à son comptable.%(said)s",
    ),
    "book": (
        "%(Document)s %(number)s comptabilisé%(e)s",
        "Le comptable de %(recipient)s a pris %(your)s %(number)s en compte. %(payable)s%(said)s",
    ),
    "issue_payment": (
        "%(Document)s %(number)s %(is_settled)s",
        ("%(recipient)s a %(settled)s %(your)s %(number)s de %(amount)s. %(arrives)s%(said)s"),
    ),
    "suspend": (
        "%(Document)s %(number)s suspendu%(e)s : une réponse vous est demandée",
        (
            "%(recipient)s attend une réponse pour traiter %(your)s %(number)s. Ouvrez %(the)s et choisissez "
            "« Compléter » : le traitement est arrêté jusque-là.%(said)s"
        ),
    ),
    "ask_again": (
        "%(Document)s %(number)s : il manque encore quelque chose",
        (
            "%(recipient)s a reçu votre réponse au sujet de %(your)s %(number)s, mais il manque encore quelque chose. "
            "Ouvrez %(the)s et choisissez « Compléter » : le traitement est arrêté jusque-là.%(said)s"
        ),
    ),
    "lift_suspension": (
        "%(Document)s %(number)s : suspension levée",
        "%(recipient)s reprend le traitement de %(your)s %(number)s. %(payable)s%(said)s",
    ),
    "send_back": (
        "%(Document)s %(number)s à recycler",
        (
            "%(recipient)s n’est pas le bon destinataire, ou le service ou l’engagement est à corriger. Ouvrez "
            "%(the)s et choisissez « Corriger et renvoyer » : le numéro ne change pas.%(said)s"
        ),
    ),
    "reject": (
        "%(Document)s %(number)s rejeté%(e)s",
        (
            "%(recipient)s a rejeté %(your)s %(number)s de %(amount)s. Choisissez « Traiter le rejet » : "
            "un nouveau document, avec un nouveau numéro, est préparé à partir de celui-ci.%(said)s"
        ),
    ),
}
TO_RECIPIENT = {
    "make_available": (
        "%(Document)s de %(supplier)s : %(number)s",
        "%(supplier)s vous a adressé %(the)s %(number)s de %(amount)s. %(payable)s",
    ),
    "return_order": (
        "%(Document)s %(number)s : mandat rejeté, à traiter de nouveau",
        "Le comptable vous renvoie %(the)s %(number)s de %(supplier)s. %(payable)s%(said)s",
    ),
    "answer": (
        "%(Document)s %(number)s : une réponse sans pièce",
        (
            "%(supplier)s répond au sujet de %(the)s %(number)s que vous avez suspendu%(e)s, sans joindre de pièce. "
            "Si rien ne manque plus, levez la suspension ; sinon, le délai reste arrêté.%(said)s"
        ),
    ),
    "supplement": (
        "%(Document)s %(number)s complété%(e)s",
        "%(supplier)s a complété %(the)s %(number)s que vous aviez suspendu%(e)s. %(payable)s%(said)s",
    ),
    "abandon": (
        "%(Document)s %(number)s abandonné%(e)s",
        "%(supplier)s abandonne %(the)s %(number)s : il n’y a plus rien à traiter.%(said)s",
    ),
}
WORDS = {Role.SUPPLIER: TO_SUPPLIER, Role.RECIPIENT: TO_RECIPIENT}
# What a body does with a credit note: it pays nothing, it sets off or is paid back.
CREDIT_MOVES = {
    "order_payment": (
        _("Imputer l’avoir"),
        _("L’avoir est déduit, par un mandat de réduction ou d’annulation. Il ne pourra plus être suspendu ni rejeté."),
    ),
    "send_to_accountant": (
        _("Transmettre au comptable"),
        _("Le comptable prend la suite. L’avoir ne pourra plus être suspendu ni rejeté."),
    ),
    "book": (_("Comptabiliser l’avoir"), _("La recette ou la réduction est prise en compte par le comptable.")),
    "issue_payment": (
        _("Solder l’avoir"),
        _("Il a été déduit d’un paiement, ou remboursé : le fournisseur en est prévenu. Cette action est définitive."),
    ),
    "suspend": (_("Suspendre"), _("Le fournisseur doit envoyer ce qui est demandé.")),
    "lift_suspension": (_("Lever la suspension"), _("L’avoir est de nouveau à traiter.")),
    "ask_again": (
        _("Pièces incomplètes"),
        _("L’avoir est de nouveau suspendu, et le fournisseur lit ce qui manque encore."),
    ),
    "supplement": (_("Compléter"), _("Le destinataire reçoit vos pièces ou votre réponse et reprend l’avoir.")),
    "reject": (_("Rejeter"), _("Cet avoir est clos. Le fournisseur devra en établir un nouveau.")),
    "return_order": (
        _("Rejeter l’imputation"),
        _("L’avoir revient à l’ordonnateur. Le fournisseur n’est pas prévenu et ne lit pas votre commentaire."),
    ),
}
