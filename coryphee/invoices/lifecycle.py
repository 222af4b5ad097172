"""The life-cycle of a simple invoice: every row of functional.md B.1.3, as data."""

from coryphee.core.lifecycle import Ask, Lifecycle, Transition
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import RejectionReason, Role, SuspensionReason

SUPPLIER = frozenset({Role.SUPPLIER})
RECIPIENT = frozenset({Role.RECIPIENT})
ACCOUNTANT = frozenset({Role.ACCOUNTANT})
SYSTEM = frozenset({Role.SYSTEM})

REASONS = {"suspend": SuspensionReason, "reject": RejectionReason}

RETURNABLE = frozenset({S.MADE_AVAILABLE, S.SUPPLEMENTED, S.DELIVERY_CERTIFIED})
BEFORE_ORDER = RETURNABLE
BEFORE_ACCOUNTANT = BEFORE_ORDER | {S.PAYMENT_ORDERED}
BEFORE_BOOKING = BEFORE_ACCOUNTANT | {S.SENT_TO_ACCOUNTANT}
BEFORE_PAYMENT = BEFORE_BOOKING | {S.BOOKED}

INVOICE = Lifecycle(
    Transition(
        name="draft",
        label="Préparer",
        sources=frozenset(),
        target=S.DRAFT,
        by=SUPPLIER,
        consequence="Un brouillon est enregistré. Rien n’est envoyé.",
    ),
    Transition(
        name="deposit",
        label="Déposer",
        sources=frozenset(),
        target=S.DEPOSITED,
        by=SUPPLIER,
        consequence="La facture est enregistrée et envoyée au destinataire.",
    ),
    Transition(
        name="edit",
        label="Modifier",
        sources=frozenset({S.DRAFT}),
        target=S.DRAFT,
        by=SUPPLIER,
        consequence="Le brouillon est modifié. Rien n’est envoyé.",
    ),
    Transition(
        name="delete",
        label="Supprimer le brouillon",
        sources=frozenset({S.DRAFT}),
        target=S.DELETED,
        by=SUPPLIER,
        consequence="Le brouillon disparaît de vos listes. Rien n’a été envoyé.",
    ),
    Transition(
        name="submit",
        label="Envoyer",
        sources=frozenset({S.DRAFT}),
        target=S.DEPOSITED,
        by=SUPPLIER,
        consequence="La facture est envoyée au destinataire. Elle ne peut plus être modifiée.",
    ),
    Transition(
        name="route",
        label="Acheminer",
        sources=frozenset({S.DEPOSITED}),
        target=S.IN_TRANSIT,
        by=SYSTEM,
        consequence="La facture part vers son destinataire.",
    ),
    Transition(
        name="make_available",
        label="Mettre à disposition",
        sources=frozenset({S.IN_TRANSIT}),
        target=S.MADE_AVAILABLE,
        by=SYSTEM,
        consequence="Le destinataire dispose de la facture : le délai de paiement commence.",
    ),
    Transition(
        name="certify_delivery",
        label="Constater le service fait",
        sources=frozenset({S.MADE_AVAILABLE, S.SUPPLEMENTED}),
        target=S.DELIVERY_CERTIFIED,
        by=RECIPIENT,
        comment=Ask.OPTIONAL,
        consequence="Le fournisseur voit que la livraison ou la prestation est constatée.",
        official="SERVICE_FAIT",
    ),
    Transition(
        name="order_payment",
        label="Mandater",
        sources=BEFORE_ORDER,
        target=S.PAYMENT_ORDERED,
        by=RECIPIENT,
        reference=Ask.OPTIONAL,
        comment=Ask.OPTIONAL,
        consequence="Le mandat est émis. La facture ne pourra plus être suspendue ni rejetée.",
        official="MANDATEE",
    ),
    Transition(
        name="send_to_accountant",
        label="Transmettre au comptable",
        sources=BEFORE_ACCOUNTANT,
        target=S.SENT_TO_ACCOUNTANT,
        by=RECIPIENT,
        comment=Ask.OPTIONAL,
        consequence="Le comptable prend la suite. La facture ne pourra plus être suspendue ni rejetée.",
        official="MISE_A_DISPOSITION_COMPTABLE",
    ),
    Transition(
        name="book",
        label="Comptabiliser",
        sources=BEFORE_BOOKING,
        target=S.BOOKED,
        by=ACCOUNTANT,
        comment=Ask.OPTIONAL,
        consequence="La dépense est prise en compte par le comptable.",
        official="COMPTABILISEE",
    ),
    Transition(
        name="issue_payment",
        label="Mettre en paiement",
        sources=BEFORE_PAYMENT,
        target=S.PAYMENT_ISSUED,
        by=ACCOUNTANT,
        reference=Ask.OPTIONAL,
        comment=Ask.OPTIONAL,
        consequence="Le fournisseur est prévenu du paiement. Cette action est définitive.",
        official="MISE_EN_PAIEMENT",
    ),
    Transition(
        name="return_order",
        label="Rejeter le mandat",
        sources=frozenset({S.PAYMENT_ORDERED, S.SENT_TO_ACCOUNTANT, S.BOOKED}),
        target=S.MADE_AVAILABLE,
        by=ACCOUNTANT,
        comment=Ask.REQUIRED,
        internal=True,
        consequence="La facture revient à l’ordonnateur. Le fournisseur n’en est pas informé.",
    ),
    Transition(
        name="suspend",
        label="Suspendre",
        sources=RETURNABLE,
        target=S.SUSPENDED,
        by=RECIPIENT,
        reason=Ask.REQUIRED,
        reasons=frozenset(SuspensionReason.values),
        comment=Ask.OPTIONAL,
        consequence="Le fournisseur doit envoyer les pièces demandées. Le délai de paiement s’arrête, une seule fois.",
        official="SUSPENDUE",
    ),
    Transition(
        name="lift_suspension",
        label="Lever la suspension",
        sources=frozenset({S.SUSPENDED}),
        target=S.MADE_AVAILABLE,
        by=RECIPIENT,
        comment=Ask.REQUIRED,
        consequence="La facture est de nouveau à traiter. Le délai de paiement reprend.",
        official="MISE_A_DISPOSITION",
    ),
    Transition(
        name="send_back",
        label="Mettre à recycler",
        sources=RETURNABLE,
        target=S.TO_RECYCLE,
        by=RECIPIENT,
        comment=Ask.REQUIRED,
        consequence="Le fournisseur corrige le destinataire, le service ou l’engagement et renvoie la même facture.",
        official="A_RECYCLER",
    ),
    Transition(
        name="reject",
        label="Rejeter",
        sources=RETURNABLE | {S.SUSPENDED},
        target=S.REJECTED,
        by=RECIPIENT,
        reason=Ask.REQUIRED,
        reasons=frozenset(RejectionReason.values),
        comment=Ask.OPTIONAL,
        consequence=(
            "Cette facture est close. Le fournisseur devra en établir une nouvelle, avec un nouveau numéro "
            "et un nouveau délai de paiement."
        ),
        official="REJETEE",
    ),
    Transition(
        name="supplement",
        label="Compléter",
        sources=frozenset({S.SUSPENDED}),
        target=S.SUPPLEMENTED,
        by=SUPPLIER,
        comment=Ask.OPTIONAL,
        attachment=Ask.OPTIONAL,
        one_of=True,
        consequence="Le destinataire reçoit vos pièces et votre commentaire. Le délai de paiement reprend.",
        official="COMPLETEE",
    ),
    Transition(
        name="recycle",
        label="Corriger et renvoyer",
        sources=frozenset({S.TO_RECYCLE}),
        target=S.DEPOSITED,
        by=SUPPLIER,
        consequence="La même facture, sous le même numéro, part vers le destinataire corrigé.",
        official="DEPOSEE",
    ),
    Transition(
        name="abandon",
        label="Abandonner",
        sources=frozenset({S.TO_RECYCLE}),
        target=S.ABANDONED,
        by=SUPPLIER,
        comment=Ask.OPTIONAL,
        consequence="La facture est close : elle ne sera ni traitée ni payée.",
    ),
)

UNSENT = frozenset({S.DRAFT, S.DELETED})
ON_ITS_WAY = frozenset({S.DEPOSITED, S.IN_TRANSIT})
HIDDEN_FROM_RECIPIENT = UNSENT | ON_ITS_WAY
# What waits for whom (B.1.5): the two halves of « Synthèse ».
AWAITS_SUPPLIER = frozenset({S.DRAFT, S.TO_RECYCLE, S.SUSPENDED})  # and REJECTED until treated
AWAITS_RECIPIENT = frozenset({S.MADE_AVAILABLE, S.SUPPLEMENTED, S.DELIVERY_CERTIFIED})
AWAITS_ACCOUNTANT = frozenset({S.PAYMENT_ORDERED, S.SENT_TO_ACCOUNTANT, S.BOOKED})
CLOSED = frozenset({S.PAYMENT_ISSUED, S.REJECTED, S.ABANDONED, S.DELETED})
CLOCK_RUNS = AWAITS_RECIPIENT | AWAITS_ACCOUNTANT
# The order of a payment, and which of the steps a public body may leave out (P-12).
MILESTONES = (
    S.DEPOSITED,
    S.MADE_AVAILABLE,
    S.DELIVERY_CERTIFIED,
    S.PAYMENT_ORDERED,
    S.SENT_TO_ACCOUNTANT,
    S.BOOKED,
    S.PAYMENT_ISSUED,
)
