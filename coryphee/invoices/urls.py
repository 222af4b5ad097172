from django.urls import path

from coryphee.cases.urls import case_urls, desk_urls
from coryphee.invoices.desks import ISSUED, RECEIVED
from coryphee.invoices.pages import INVOICE_PAGE
from coryphee.invoices.views import deposit, detail, entry, otherwise, pictures, rates, review, supplier

app_name = "invoices"
urlpatterns = [
    path("factures/deposer/", deposit.deposit, name="deposit"),
    path("factures/<id:case_id>/verification/", deposit.check, name="check"),
    path("factures/<id:case_id>/corriger-le-fichier/", deposit.repair, name="repair"),
    path("factures/<id:case_id>/saisir-ici/", otherwise.retype, name="retype"),
    path("factures/<id:case_id>/pdf-simple/", otherwise.as_a_page, name="as_a_page"),
    path("factures/<id:case_id>/relecture/", review.review, name="review"),
    path("factures/<id:case_id>/envoyer/", review.submit, name="submit"),
    path("factures/<id:case_id>/garder/", deposit.keep, name="keep"),
    path("factures/<id:case_id>/envoyee/", review.sent, name="sent"),
    path("factures/<id:case_id>/renvoyer/", detail.send_back_guide, name="send_back_guide"),
    path("factures/<id:case_id>/en/<str:target>/", detail.converted, name="converted"),
    path("factures/<id:case_id>/original/", detail.original, name="original"),
    path("factures/<id:case_id>/page/<id:number>/", pictures.page_picture, name="page"),
    path("factures/<id:case_id>/lisible/", detail.readable, name="readable"),
    path("factures/<id:case_id>/completer/", supplier.supplement, name="supplement"),
    path("factures/<id:case_id>/corriger/", supplier.recycle, name="recycle"),
    path("factures/<id:case_id>/rejet/", supplier.treat_rejection, name="treat_rejection"),
    path("factures/<id:case_id>/refaire/", entry.redo, name="redo"),
    path("factures/<id:case_id>/saisie/", entry.edit, name="entry"),
    path("factures/<id:case_id>/joindre/", deposit.add_pieces, name="add_pieces"),
    path("factures/<id:case_id>/pieces/<id:attachment_id>/retirer/", deposit.remove_piece, name="remove_piece"),
    path("factures/saisir/", entry.start, name="start_entry"),
    *case_urls(INVOICE_PAGE, detail=detail.detail),
    *desk_urls(ISSUED),
    *desk_urls(RECEIVED),
    path("administration/taux/", rates.rates, name="rates"),
]
