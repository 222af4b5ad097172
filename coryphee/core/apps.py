from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class CoreConfig(AppConfig):
    name = "coryphee.core"
    label = "core"

    def ready(self) -> None:
        """What registers itself: actions of the trail, kinds of dossiers, their desks, jobs."""
        autodiscover_modules("enums", "kind", "desks", "tiles", "tasks")
