from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "coryphee.home"
    label = "home"
