from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "coryphee.core"
    label = "core"
