from django.apps import AppConfig
from django.utils.module_loading import import_string


class ExportsConfig(AppConfig):
    name = "coryphee.exports"
    label = "exports"

    def ready(self) -> None:
        apart = import_string("coryphee.core.tables.http.MADE_APART")
        apart[:] = [import_string("coryphee.exports.views.ask")]
