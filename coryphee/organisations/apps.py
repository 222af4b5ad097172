from django.apps import AppConfig


class OrganisationsConfig(AppConfig):
    name = "coryphee.organisations"
    label = "organisations"
