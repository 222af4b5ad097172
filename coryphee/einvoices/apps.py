from django.apps import AppConfig


class EInvoicesConfig(AppConfig):
    name = "coryphee.einvoices"
    label = "einvoices"
