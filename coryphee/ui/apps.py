from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "coryphee.ui"
    label = "ui"
