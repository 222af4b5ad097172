from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "coryphee.audit"
    label = "audit"
