from django.apps import AppConfig


class DelegationsConfig(AppConfig):
    name = "coryphee.delegations"
    label = "delegations"
