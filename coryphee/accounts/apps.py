from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "coryphee.accounts"
    label = "accounts"
    verbose_name = "Comptes"
