from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "coryphee.demo"
    label = "demo"
