from django.apps import AppConfig
from django.utils.module_loading import import_string


class DocumentsConfig(AppConfig):
    name = "coryphee.documents"
    label = "documents"

    def ready(self) -> None:
        import_string("coryphee.documents.tasks.sweep")  # registers the jobs
