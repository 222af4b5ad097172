from django.apps import AppConfig


class MailConfig(AppConfig):
    name = "coryphee.mail"
    label = "mail"
