from django.apps import AppConfig


class PapersConfig(AppConfig):
    name = "tests.papers"
    label = "papers"
