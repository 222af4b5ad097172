from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class CoreConfig(AppConfig):
    name = "coryphee.core"
    label = "core"

    def ready(self) -> None:
        """What registers itself: kinds of dossiers, their desks, jobs."""
        autodiscover_modules("kind", "desks", "tasks")
