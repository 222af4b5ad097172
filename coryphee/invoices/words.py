"""Who is told of which move of an invoice, and in which words (M-11)."""

from coryphee.invoices.enums import Role

# A deposit and what becomes of it a second later are one message: « mise à disposition ».
TO_SUPPLIER = {
    "make_available": (
        "Facture %(number)s mise à disposition",
        (
            "%(recipient)s dispose de votre facture %(number)s de %(amount)s, enregistrée sous le n° %(portal_number)s."
            " Elle est à payer avant le %(due)s. Son certificat de dépôt est sur sa page."
        ),
    ),
    "certify_delivery": ("Facture %(number)s : service fait", "%(recipient)s a constaté le service fait.%(said)s"),
    "order_payment": ("Facture %(number)s mandatée", "%(recipient)s a mandaté votre facture %(number)s.%(said)s"),
    "send_to_accountant": (
        "Facture %(number)s transmise au comptable",
        "%(recipient)s a transmis votre facture %(number)s à son comptable.%(said)s",
    ),
    "book": ("Facture %(number)s comptabilisée", "Votre facture %(number)s est comptabilisée.%(said)s"),
    "issue_payment": (
        "Facture %(number)s mise en paiement",
        (
            "%(recipient)s a mis en paiement votre facture %(number)s de %(amount)s. "
            "Le virement arrive en général sous quelques jours.%(said)s"
        ),
    ),
    "suspend": (
        "Facture %(number)s suspendue : une pièce est demandée",
        (
            "%(recipient)s attend une pièce pour votre facture %(number)s. Ouvrez la facture et choisissez "
            "« Compléter ». Le délai de paiement est arrêté jusque-là.%(said)s"
        ),
    ),
    "lift_suspension": (
        "Facture %(number)s : suspension levée",
        "%(recipient)s reprend le traitement de votre facture %(number)s. Elle est à payer avant le %(due)s.%(said)s",
    ),
    "send_back": (
        "Facture %(number)s à recycler",
        (
            "%(recipient)s n’est pas le bon destinataire, ou le service ou l’engagement est à corriger. Ouvrez la "
            "facture et choisissez « Corriger et renvoyer » : le numéro ne change pas.%(said)s"
        ),
    ),
    "reject": (
        "Facture %(number)s rejetée",
        (
            "%(recipient)s a rejeté votre facture %(number)s de %(amount)s. Choisissez « Traiter le rejet » : "
            "une nouvelle facture, avec un nouveau numéro, est préparée à partir de celle-ci.%(said)s"
        ),
    ),
}
TO_RECIPIENT = {
    "make_available": (
        "Nouvelle facture de %(supplier)s : %(number)s",
        "%(supplier)s vous a adressé la facture %(number)s de %(amount)s. Elle est à payer avant le %(due)s.",
    ),
    "return_order": (
        "Facture %(number)s : mandat rejeté, à traiter de nouveau",
        "Le comptable vous renvoie la facture %(number)s de %(supplier)s. Échéance : %(due)s.%(said)s",
    ),
    "supplement": (
        "Facture %(number)s complétée",
        "%(supplier)s a complété la facture %(number)s que vous aviez suspendue. Échéance : %(due)s.%(said)s",
    ),
    "abandon": ("Facture %(number)s abandonnée", "%(supplier)s abandonne la facture %(number)s.%(said)s"),
}
WORDS = {Role.SUPPLIER: TO_SUPPLIER, Role.RECIPIENT: TO_RECIPIENT}
