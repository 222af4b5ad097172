from django.apps import AppConfig
from django.utils.module_loading import import_string


class DirectoryConfig(AppConfig):
    name = "coryphee.directory"
    label = "directory"

    def ready(self) -> None:
        import_string("coryphee.directory.words.call")
