from django.apps import AppConfig


class DirectoryConfig(AppConfig):
    name = "coryphee.directory"
    label = "directory"
