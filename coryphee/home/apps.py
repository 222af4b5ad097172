from django.apps import AppConfig
from django.utils.module_loading import import_string


class HomeConfig(AppConfig):
    name = "coryphee.home"
    label = "home"

    def ready(self) -> None:
        import_string("coryphee.home.words.call")
