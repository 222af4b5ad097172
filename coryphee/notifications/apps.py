from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    name = "coryphee.notifications"
    label = "notifications"
