from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from coryphee.core.actor import SYSTEM
from coryphee.organisations.enums import Nature
from coryphee.organisations.models import Organisation, Unit
from coryphee.organisations.services import create_organisation
from tests.factories import SETTINGS

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def siret(number: int) -> str:
    """An establishment of one company, its SIRET with a right check digit (B-55)."""
    body = f"732829320{number:04d}"
    total = sum(sum(divmod(int(d) * (2 if i % 2 == 0 else 1), 10)) for i, d in enumerate(reversed(body)))
    return body + str(-total % 10)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def make_siret() -> Callable[[int], str]:
    return siret


@pytest.fixture
def structure(db: None) -> Callable[..., Organisation]:
    """Makes a public structure: `structure("Commune de Marly", city="Marly")`."""
    made: list[Organisation] = []

    def make(name: str, *, nature: str = Nature.PUBLIC, units: tuple[dict[str, Any], ...] = (), **fields: Any):
        settings = {name: fields.pop(name) for name in SETTINGS & fields.keys()}
        organisation = create_organisation(
            scheme="SIRET",
            identifier=fields.pop("identifier", siret(len(made) + 1)),
            legal_name=name,
            nature=nature,
            actor=SYSTEM,
            now=NOW,
            settings=settings,
            **fields,
        )
        for unit in units:
            Unit.objects.create(organisation=organisation, **{"label": f"Service {unit['code']}", **unit})
        made.append(organisation)
        return organisation

    return make
