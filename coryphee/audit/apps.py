from django.apps import AppConfig
from django.utils.module_loading import import_string


class AuditConfig(AppConfig):
    name = "coryphee.audit"
    label = "audit"

    def ready(self) -> None:
        import_string("coryphee.audit.tasks.seal")  # registers the jobs
