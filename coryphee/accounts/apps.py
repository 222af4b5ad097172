from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in
from django.utils.module_loading import import_string


class AccountsConfig(AppConfig):
    name = "coryphee.accounts"
    label = "accounts"
    verbose_name = "Comptes"

    def ready(self) -> None:
        user_logged_in.connect(import_string("coryphee.accounts.middleware.start_sliding"), dispatch_uid="sliding")
        import_string("coryphee.accounts.words.call")
        hooks = import_string("coryphee.core.access.SIGN_IN_HOOKS")
        hooks[:] = [import_string("coryphee.accounts.views.interrupted.sign_in_first")]
