from django.urls import path

from coryphee.cases.urls import desk_urls
from coryphee.invoices.desks import ISSUED, RECEIVED
from coryphee.invoices.views import deposit, detail, entry, rates, supplier

app_name = "invoices"
urlpatterns = [
    path("factures/deposer/", deposit.deposit, name="deposit"),
    path("factures/<id:invoice_id>/verification/", deposit.check, name="check"),
    path("factures/<id:invoice_id>/corriger-le-fichier/", deposit.repair, name="repair"),
    path("factures/<id:invoice_id>/envoyer/", deposit.submit, name="submit"),
    path("factures/<id:invoice_id>/envoyee/", deposit.sent, name="sent"),
    path("factures/<id:invoice_id>/supprimer/", deposit.delete, name="delete"),
    path("factures/<id:invoice_id>/", detail.detail, name="detail"),
    path("factures/<id:invoice_id>/action/<str:name>/", detail.act, name="act"),
    path("factures/<id:invoice_id>/renvoyer/", detail.send_back_guide, name="send_back_guide"),
    path("factures/<id:invoice_id>/en/<str:target>/", detail.converted, name="converted"),
    path("factures/<id:invoice_id>/original/", detail.original, name="original"),
    path("factures/<id:invoice_id>/pieces/<id:attachment_id>/", detail.attachment, name="attachment"),
    path("factures/<id:invoice_id>/certificat/<id:certificate_id>/", detail.certificate, name="certificate"),
    path("factures/<id:invoice_id>/completer/", supplier.supplement, name="supplement"),
    path("factures/<id:invoice_id>/corriger/", supplier.recycle, name="recycle"),
    path("factures/<id:invoice_id>/rejet/", supplier.treat_rejection, name="treat_rejection"),
    path("factures/<id:invoice_id>/refaire/", entry.redo, name="redo"),
    path("factures/<id:invoice_id>/saisie/", entry.edit, name="entry"),
    path("factures/<id:invoice_id>/joindre/", deposit.add_pieces, name="add_pieces"),
    path("factures/<id:invoice_id>/pieces/<id:attachment_id>/retirer/", deposit.remove_piece, name="remove_piece"),
    path("factures/saisir/", entry.start, name="start_entry"),
    *desk_urls(ISSUED),
    *desk_urls(RECEIVED),
    path("administration/taux/", rates.rates, name="rates"),
]
