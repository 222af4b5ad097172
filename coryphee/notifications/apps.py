from django.apps import AppConfig
from django.utils.module_loading import import_string


class NotificationsConfig(AppConfig):
    name = "coryphee.notifications"
    label = "notifications"

    def ready(self) -> None:
        import_string("coryphee.notifications.tasks.mail")  # registers the job
