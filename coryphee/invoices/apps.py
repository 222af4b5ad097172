from datetime import date

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class InvoicesConfig(AppConfig):
    name = "coryphee.invoices"
    label = "invoices"

    def ready(self) -> None:
        from coryphee.audit.naming import call, explain  # noqa: PLC0415
        from coryphee.core.upkeep import Duty, declare  # noqa: PLC0415
        from coryphee.invoices.queries import rates_due  # noqa: PLC0415 - models are there now

        call(
            "ecb_rate",
            _("Taux de la BCE"),
            lambda days: {day: f"{date.fromisoformat(day):%d/%m/%Y}" for day in days},
        )
        explain("rate", _("Taux"), lambda rate: f"{rate} %".replace(".", ","))
        declare(Duty(name="taux_bce", fine="Les taux de la BCE sont connus.", due=rates_due))
