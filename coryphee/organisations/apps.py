from django.apps import AppConfig
from django.utils.module_loading import import_string


class OrganisationsConfig(AppConfig):
    name = "coryphee.organisations"
    label = "organisations"

    def ready(self) -> None:
        import_string("coryphee.organisations.words.call")
        import_string("coryphee.accounts.services.people.BEFORE_CLOSING")[:] = [
            import_string("coryphee.organisations.managers.refuse_to_close")
        ]
