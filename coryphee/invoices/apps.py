from django.apps import AppConfig
from django.utils.module_loading import import_string


class InvoicesConfig(AppConfig):
    name = "coryphee.invoices"
    label = "invoices"

    def ready(self) -> None:
        import_string("coryphee.invoices.tasks.route")  # registers the jobs
