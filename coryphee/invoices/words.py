"""Who is told of which move of an invoice, and in which words (M-11); what a move of a credit note is called."""

from django.utils.translation import gettext_lazy as _

from coryphee.invoices.enums import InvoiceStatus, Role

# A deposit and what becomes of it a second later are one message: « mise à disposition ».
TO_SUPPLIER = {
    "make_available": (
        "%(Document)s %(number)s reçu%(e)s par %(the_recipient)s",
        (
            "%(Recipient)s a reçu %(your)s %(number)s de %(amount)s (« mise à disposition »), enregistré%(e)s sous le "
            "n° %(portal_number)s. %(next)s%(payable)s Son certificat de dépôt est sur sa page."
        ),
    ),
    "certify_delivery": (
        "%(Document)s %(number)s : service fait, constaté par %(the_recipient)s",
        (
            "%(Recipient)s a constaté que ce que dit %(your)s %(number)s de %(amount)s est fait ou livré "
            "(« service fait »). %(next)s%(payable)s%(said)s"
        ),
    ),
    "order_payment": (
        "%(Document)s %(number)s %(is_ordered)s par %(the_recipient)s",
        (
            "%(Recipient)s a %(ordered)s %(your)s %(number)s de %(amount)s : l’ordre est donné à son comptable public, "
            "qui le vérifie. %(next)s%(payable)s%(said)s"
        ),
    ),
    "send_to_accountant": (
        "%(Document)s %(number)s transmis%(e)s au comptable",
        (
            "%(Recipient)s a transmis %(your)s %(number)s de %(amount)s à son comptable public. "
            "%(next)s%(payable)s%(said)s"
        ),
    ),
    "book": (
        "%(Document)s %(number)s comptabilisé%(e)s",
        (
            "Le comptable public %(of_recipient)s a vérifié et pris en compte %(your)s %(number)s de %(amount)s. "
            "%(next)s%(payable)s%(said)s"
        ),
    ),
    "issue_payment": (
        "%(Document)s %(number)s %(is_settled)s par %(the_recipient)s",
        ("%(Recipient)s a %(settled)s %(your)s %(number)s de %(amount)s. %(arrives)s%(said)s"),
    ),
    "suspend": (
        "%(Document)s %(number)s suspendu%(e)s : %(the_recipient)s vous demande une réponse",
        (
            "%(Recipient)s attend une réponse pour traiter %(your)s %(number)s. Ouvrez %(the)s et choisissez "
            "« Compléter » : le traitement est arrêté jusque-là.%(said)s"
        ),
    ),
    "ask_again": (
        "%(Document)s %(number)s : il manque encore quelque chose",
        (
            "%(Recipient)s a reçu votre réponse au sujet de %(your)s %(number)s, mais il manque encore quelque chose. "
            "Ouvrez %(the)s et choisissez « Compléter » : le traitement est arrêté jusque-là.%(said)s"
        ),
    ),
    "lift_suspension": (
        "%(Document)s %(number)s : suspension levée",
        "%(Recipient)s reprend le traitement de %(your)s %(number)s de %(amount)s. %(next)s%(payable)s%(said)s",
    ),
    "send_back": (
        "%(Document)s %(number)s à recycler",
        (
            "%(Recipient)s n’est pas le bon destinataire, ou le service ou l’engagement est à corriger. Ouvrez "
            "%(the)s et choisissez « Corriger et renvoyer » : le numéro ne change pas.%(said)s"
        ),
    ),
    "reject": (
        "%(Document)s %(number)s rejeté%(e)s par %(the_recipient)s",
        (
            "%(Recipient)s a rejeté %(your)s %(number)s de %(amount)s. Choisissez « Traiter le rejet » : "
            "un nouveau document, avec un nouveau numéro, est préparé à partir de celui-ci.%(said)s"
        ),
    ),
}
TO_RECIPIENT = {
    "make_available": (
        "%(Document)s %(number)s %(of_supplier)s, de %(amount)s",
        "%(Supplier)s vous a adressé %(the)s %(number)s de %(amount)s, à traiter dans « Factures reçues ». %(payable)s",
    ),
    "return_order": (
        "%(Document)s %(number)s : mandat rejeté, à traiter de nouveau",
        "Le comptable vous renvoie %(the)s %(number)s %(of_supplier)s. %(payable)s%(said)s",
    ),
    "answer": (
        "%(Document)s %(number)s : une réponse sans pièce",
        (
            "%(Supplier)s répond au sujet de %(the)s %(number)s que vous avez suspendu%(e)s, sans joindre de pièce. "
            "Si rien ne manque plus, levez la suspension ; sinon, le délai reste arrêté.%(said)s"
        ),
    ),
    "supplement": (
        "%(Document)s %(number)s complété%(e)s",
        (
            "%(Supplier)s a complété %(the)s %(number)s de %(amount)s que vous aviez suspendu%(e)s : vérifiez ce qui "
            "est arrivé, puis reprenez-en le traitement. %(payable)s%(said)s"
        ),
    ),
    "abandon": (
        "%(Document)s %(number)s abandonné%(e)s",
        "%(Supplier)s abandonne %(the)s %(number)s : il n’y a plus rien à traiter.%(said)s",
    ),
}
TO_ACCOUNTANT = {
    "order_payment": (
        "%(Document)s %(number)s %(of_supplier)s %(is_ordered)s par %(the_recipient)s",
        (
            "%(Recipient)s a %(ordered)s %(the)s %(number)s %(of_supplier)s, de %(amount)s. À vous de la suite : ce "
            "document vous attend dans « Factures reçues ». %(payable)s%(said)s"
        ),
    ),
    "send_to_accountant": (
        "%(Document)s %(number)s %(of_supplier)s : transmis%(e)s par %(the_recipient)s",
        (
            "%(Recipient)s vous transmet %(the)s %(number)s %(of_supplier)s, de %(amount)s. À vous de la suite : ce "
            "document vous attend dans « Factures reçues ». %(payable)s%(said)s"
        ),
    ),
}
WORDS = {Role.SUPPLIER: TO_SUPPLIER, Role.RECIPIENT: TO_RECIPIENT, Role.ACCOUNTANT: TO_ACCOUNTANT}
# What a body does next on the way to the payment, in plain words.
STEPS: dict[str, object] = {
    InvoiceStatus.DELIVERY_CERTIFIED: _("Ensuite, un agent constate que c’est fait ou livré."),
    InvoiceStatus.PAYMENT_ORDERED: _("Ensuite, l’ordre de payer est donné au comptable public (« mandatement »)."),
    InvoiceStatus.SENT_TO_ACCOUNTANT: _("Ensuite, elle est transmise au comptable public."),
    InvoiceStatus.BOOKED: _("Ensuite, le comptable public la vérifie et la prend en compte."),
    InvoiceStatus.PAYMENT_ISSUED: _("Ensuite, elle est mise en paiement : le virement part."),
}
# What a move brings about once the delay has expired: nothing interrupts it any more (L2192-13).
WHEN_LATE = {
    "suspend": _(
        "Le fournisseur doit envoyer les pièces demandées. L’échéance est passée : le délai ne s’arrête plus, et les "
        "intérêts continuent de courir."
    ),
    "supplement": _(
        "Le destinataire reçoit vos pièces ou votre réponse. L’échéance passée demeure, avec ses intérêts."
    ),
}
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
