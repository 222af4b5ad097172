from django.urls import path

from coryphee.exports import views

app_name = "exports"
urlpatterns = [
    path("exports/", views.mine, name="list"),
    path("exports/<id:export_id>/", views.download, name="download"),
    path("exports/<id:export_id>/retirer/", views.withdraw, name="withdraw"),
]
