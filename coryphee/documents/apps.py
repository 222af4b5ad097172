from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    name = "coryphee.documents"
    label = "documents"
