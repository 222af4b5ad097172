from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "coryphee.cases"
    label = "cases"
