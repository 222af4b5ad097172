from django.urls import path

from coryphee.directory import views

app_name = "directory"
urlpatterns = [
    path("", views.search, name="search"),
    path("export.<str:file_format>", views.export, name="export"),
    path("<str:identifier>/", views.structure, name="structure"),
]
