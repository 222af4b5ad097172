from django.apps import AppConfig


class InvoicesConfig(AppConfig):
    name = "coryphee.invoices"
    label = "invoices"
