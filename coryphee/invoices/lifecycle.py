"""The life-cycle of a simple invoice: every row of functional.md B.1.3, as data."""

from dataclasses import replace

from coryphee.core.lifecycle import Ask, Lifecycle, Question, Stage, Transition
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import LiftingGround, RejectionReason, Role, SuspensionReason

OTHERS = frozenset({Role.RECIPIENT, Role.ACCOUNTANT, Role.PAYER})  # who see nothing of an invoice before it is theirs
BY_SUPPLIER, BY_RECIPIENT = frozenset({Role.SUPPLIER}), frozenset({Role.RECIPIENT})
BY_ACCOUNTANT = frozenset({Role.ACCOUNTANT, Role.PAYER})
BY_PORTAL = frozenset({Role.SYSTEM})
SEND_BACK = "invoices:send_back_guide"

# In the order of a payment; which of its steps a public body may leave out (P-12); what waits for whom (B.1.5).
STAGES = (
    Stage(status=S.DRAFT, tone="neutral", awaits=BY_SUPPLIER, hidden_from=OTHERS, draft=True),
    Stage(status=S.DEPOSITED, awaits=BY_PORTAL, hidden_from=OTHERS, milestone=True),
    Stage(status=S.IN_TRANSIT, awaits=BY_PORTAL, hidden_from=OTHERS, stands_at=S.DEPOSITED, passing=True),
    Stage(status=S.MADE_AVAILABLE, awaits=BY_RECIPIENT, milestone=True),
    Stage(
        status=S.DELIVERY_CERTIFIED,
        awaits=BY_RECIPIENT,
        milestone=True,
        optional="uses_delivery_certified",
        lasting=True,
    ),
    Stage(status=S.PAYMENT_ORDERED, awaits=BY_ACCOUNTANT, milestone=True, optional="uses_payment_ordered"),
    Stage(status=S.SENT_TO_ACCOUNTANT, awaits=BY_ACCOUNTANT, milestone=True, optional="uses_sent_to_accountant"),
    Stage(status=S.BOOKED, awaits=BY_ACCOUNTANT, milestone=True, optional="uses_booked"),
    Stage(status=S.PAYMENT_ISSUED, tone="success", milestone=True, closed=True),
    Stage(status=S.TO_RECYCLE, tone="warning", awaits=BY_SUPPLIER),
    Stage(status=S.SUSPENDED, tone="warning", awaits=BY_SUPPLIER, stands_at=S.MADE_AVAILABLE),
    Stage(status=S.SUPPLEMENTED, awaits=BY_RECIPIENT, stands_at=S.MADE_AVAILABLE),
    Stage(status=S.REJECTED, tone="danger", closed=True),  # awaits the supplier until he has treated it
    Stage(status=S.ABANDONED, tone="neutral", closed=True),
    Stage(status=S.DELETED, tone="neutral", hidden_from=OTHERS | BY_SUPPLIER, draft=True, closed=True),
)

EXECUTION = Question(
    name="executed_on",
    label="Date d’exécution",
    help="Le jour de la livraison ou de la fin de la prestation. S’il est postérieur à la mise à "
    "disposition, le délai de paiement part de ce jour (art. R2192-13).",
)
EXECUTION_THERE = replace(EXECUTION, alone=True)  # with a later move, where no delivery is certified
TO_PAY = ("order_payment", "book", "issue_payment")  # moves towards the payment
RETURNABLE = frozenset({S.MADE_AVAILABLE, S.SUPPLEMENTED, S.DELIVERY_CERTIFIED})
BEFORE_ACCOUNTANT = RETURNABLE | {S.PAYMENT_ORDERED}
BEFORE_BOOKING = BEFORE_ACCOUNTANT | {S.SENT_TO_ACCOUNTANT}
BEFORE_PAYMENT = BEFORE_BOOKING | {S.BOOKED}

MOVES = (
    Transition(
        name="draft",
        label="Préparer",
        sources=frozenset(),
        target=S.DRAFT,
        by=(Role.SUPPLIER,),
        consequence="Un brouillon est enregistré. Rien n’est envoyé.",
        screen=None,
    ),
    Transition(
        name="deposit",
        label="Déposer",
        sources=frozenset(),
        target=S.DEPOSITED,
        by=(Role.SUPPLIER,),
        consequence="La facture est enregistrée et envoyée au destinataire.",
        screen=None,
    ),
    Transition(
        name="edit",
        label="Modifier",
        sources=frozenset({S.DRAFT}),
        target=S.DRAFT,
        by=(Role.SUPPLIER,),
        consequence="Le brouillon est modifié. Rien n’est envoyé.",
        screen=None,
    ),
    Transition(
        name="delete",
        label="Supprimer le brouillon",
        sources=frozenset({S.DRAFT}),
        target=S.DELETED,
        by=(Role.SUPPLIER,),
        consequence="Le brouillon disparaît de vos listes, et ses fichiers du portail sous deux jours ; ceux que vous "
        "avez chez vous y restent. Rien n’a été envoyé.",
        grave=True,
        done="Brouillon supprimé. Rien n’avait été envoyé.",
    ),
    Transition(
        name="expire",
        label="Supprimer un brouillon oublié",
        sources=frozenset({S.DRAFT}),
        target=S.DELETED,
        by=(Role.SYSTEM,),
        consequence="Personne n’y a touché depuis longtemps, et cela avait été annoncé. Rien n’avait été envoyé.",
        screen=None,
    ),
    Transition(
        name="submit",
        label="Envoyer",
        sources=frozenset({S.DRAFT}),
        target=S.DEPOSITED,
        by=(Role.SUPPLIER,),
        consequence="La facture est envoyée au destinataire. Elle ne peut plus être modifiée.",
        screen="invoices:review",
        button="Vérifier et envoyer",
    ),
    Transition(
        name="route",
        label="Acheminer",
        sources=frozenset({S.DEPOSITED}),
        target=S.IN_TRANSIT,
        by=(Role.SYSTEM,),
        consequence="La facture part vers son destinataire.",
        screen=None,
    ),
    Transition(
        name="make_available",
        label="Mettre à disposition",
        sources=frozenset({S.IN_TRANSIT}),
        target=S.MADE_AVAILABLE,
        by=(Role.SYSTEM,),
        consequence="Le destinataire dispose de la facture : le délai de paiement commence.",
        screen=None,
    ),
    Transition(
        name="certify_delivery",
        label="Constater le service fait",
        sources=frozenset({S.MADE_AVAILABLE, S.SUPPLEMENTED}),
        target=S.DELIVERY_CERTIFIED,
        by=(Role.RECIPIENT,),
        comment=Ask.OPTIONAL,
        questions=(EXECUTION,),
        together=True,
        consequence="Le fournisseur voit que la livraison ou la prestation est constatée.",
    ),
    Transition(
        name="order_payment",
        label="Mandater",
        sources=RETURNABLE,
        target=S.PAYMENT_ORDERED,
        by=(Role.RECIPIENT,),
        reference=Ask.OPTIONAL,
        comment=Ask.OPTIONAL,
        questions=(EXECUTION_THERE,),
        together=True,
        consequence="Le mandat est émis. La facture ne pourra plus être suspendue ni rejetée.",
    ),
    Transition(
        name="send_to_accountant",
        label="Transmettre au comptable",
        sources=BEFORE_ACCOUNTANT,
        target=S.SENT_TO_ACCOUNTANT,
        by=(Role.RECIPIENT,),
        comment=Ask.OPTIONAL,
        questions=(EXECUTION_THERE,),
        together=True,
        consequence="Le comptable prend la suite. La facture ne pourra plus être suspendue ni rejetée.",
    ),
    Transition(
        name="book",
        label="Comptabiliser",
        sources=BEFORE_BOOKING,
        target=S.BOOKED,
        by=(Role.ACCOUNTANT,),
        comment=Ask.OPTIONAL,
        together=True,
        consequence="La dépense est prise en compte par le comptable.",
    ),
    Transition(
        name="issue_payment",
        label="Mettre en paiement",
        sources=BEFORE_PAYMENT,
        target=S.PAYMENT_ISSUED,
        by=(Role.ACCOUNTANT, Role.PAYER),
        reference=Ask.OPTIONAL,
        comment=Ask.OPTIONAL,
        questions=(
            EXECUTION_THERE,
            Question(
                name="paid_on",
                label="Date de mise en paiement",
                help="Aujourd’hui si vous laissez vide. C’est jusqu’à ce jour que courent les intérêts de retard.",
            ),
        ),
        together=True,
        consequence="Le fournisseur est prévenu du paiement. Cette action est définitive.",
    ),
    Transition(
        name="return_order",
        label="Rejeter le mandat",
        sources=frozenset({S.PAYMENT_ORDERED, S.SENT_TO_ACCOUNTANT, S.BOOKED}),
        target=S.MADE_AVAILABLE,
        by=(Role.ACCOUNTANT,),
        comment=Ask.REQUIRED,
        internal=True,
        consequence="La facture revient à l’ordonnateur. Le fournisseur n’est pas prévenu et ne lit pas votre "
        "commentaire ; il la voit de nouveau « Mise à disposition du destinataire ».",
    ),
    Transition(
        name="suspend",
        label="Suspendre",
        sources=RETURNABLE,
        target=S.SUSPENDED,
        by=(Role.RECIPIENT,),
        reason=Ask.REQUIRED,
        reasons=SuspensionReason,
        explained=frozenset({SuspensionReason.MENTION, SuspensionReason.OTHER_DOCUMENT}),
        comment=Ask.OPTIONAL,
        consequence="Le fournisseur doit envoyer les pièces demandées. Le délai de paiement s’arrête, une seule fois.",
        guide=SEND_BACK,
    ),
    Transition(
        name="lift_suspension",
        label="Lever la suspension",
        sources=frozenset({S.SUSPENDED}),
        target=S.MADE_AVAILABLE,
        by=(Role.RECIPIENT,),
        comment=Ask.OPTIONAL,
        questions=(
            Question(
                name="ground",
                label="Pourquoi la lever",
                ask=Ask.REQUIRED,
                choices=LiftingGround,
                missing="Dites pourquoi la suspension est levée : l’échéance en dépend.",
            ),
            Question(
                name="received_on",
                label="Date de réception",
                help="Le jour où la dernière pièce est arrivée, si tout a été reçu par une autre voie.",
                needed_with=frozenset({LiftingGround.RECEIVED}),
                missing="Indiquez le jour où la dernière pièce demandée a été reçue.",
            ),
        ),
        consequence="La facture est de nouveau à traiter.",
    ),
    Transition(
        name="ask_again",
        label="Pièces incomplètes",
        sources=frozenset({S.SUPPLEMENTED}),
        target=S.SUSPENDED,
        by=(Role.RECIPIENT,),
        reason=Ask.REQUIRED,
        reasons=SuspensionReason,
        comment=Ask.REQUIRED,
        consequence="La facture est de nouveau suspendue, et le fournisseur lit ce qui manque encore. Le délai de "
        "paiement reste arrêté depuis la première demande : il ne repart que du jour où tout est reçu.",
    ),
    Transition(
        name="send_back",
        label="Mettre à recycler",
        sources=RETURNABLE,
        target=S.TO_RECYCLE,
        by=(Role.RECIPIENT,),
        comment=Ask.REQUIRED,
        consequence="Le fournisseur corrige le destinataire, le service ou l’engagement et renvoie la même facture.",
        guide=SEND_BACK,
    ),
    Transition(
        name="reject",
        label="Rejeter",
        sources=RETURNABLE | {S.SUSPENDED},
        target=S.REJECTED,
        by=(Role.RECIPIENT,),
        reason=Ask.REQUIRED,
        reasons=RejectionReason,
        explained=frozenset({RejectionReason.OTHER, RejectionReason.NOT_THE_APPROVER, RejectionReason.ASK_THE_BUYER}),
        comment=Ask.OPTIONAL,
        consequence=(
            "Cette facture est close. Le fournisseur devra en établir une nouvelle, avec un nouveau numéro "
            "et un nouveau délai de paiement."
        ),
        guide=SEND_BACK,
        grave=True,
    ),
    Transition(
        name="supplement",
        label="Compléter",
        sources=frozenset({S.SUSPENDED}),
        target=S.SUPPLEMENTED,
        by=(Role.SUPPLIER,),
        comment=Ask.OPTIONAL,
        attachment=Ask.REQUIRED,
        consequence="Avec les pièces demandées, un nouveau délai de paiement part du jour de leur envoi. Sans pièce, "
        "le destinataire lit votre réponse, et le délai reste arrêté jusqu’à ce qu’il l’accepte.",
        screen="invoices:supplement",
    ),
    Transition(
        name="answer",
        label="Répondre sans pièce",
        sources=frozenset({S.SUSPENDED}),
        target=S.SUSPENDED,
        by=(Role.SUPPLIER,),
        comment=Ask.REQUIRED,
        consequence="Le destinataire lit votre réponse. Le délai de paiement reste arrêté.",
        screen=None,
        stays=True,
    ),
    Transition(
        name="recycle",
        label="Corriger et renvoyer",
        sources=frozenset({S.TO_RECYCLE}),
        target=S.DEPOSITED,
        by=(Role.SUPPLIER,),
        consequence="La même facture, sous le même numéro, part vers le destinataire corrigé.",
        screen="invoices:recycle",
    ),
    Transition(
        name="abandon",
        label="Abandonner",
        sources=frozenset({S.TO_RECYCLE}),
        target=S.ABANDONED,
        by=(Role.SUPPLIER,),
        comment=Ask.OPTIONAL,
        consequence="La facture est close : elle ne sera ni traitée ni payée.",
        grave=True,
    ),
)

INVOICE = Lifecycle(stages=STAGES, moves=MOVES)
UNSENT = INVOICE.drafts
HIDDEN_FROM_RECIPIENT = INVOICE.hidden_from(*OTHERS)
