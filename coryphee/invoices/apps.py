from django.apps import AppConfig


class InvoicesConfig(AppConfig):
    name = "coryphee.invoices"
    label = "invoices"

    def ready(self) -> None:
        from coryphee.core.upkeep import Duty, declare  # noqa: PLC0415
        from coryphee.invoices.queries import rates_due  # noqa: PLC0415 - models are there now

        declare(Duty(name="taux_bce", fine="Les taux de la BCE sont connus.", due=rates_due))
