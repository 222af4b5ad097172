"""A town that has received a million invoices, written in SQL: the services would take hours (PostgreSQL only)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection

from coryphee.accounts.models import User
from coryphee.core.search import SearchIndex
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.invoices.models import Invoice
from coryphee.organisations.enums import CapabilityLevel, MembershipRole, Nature, Workspace
from coryphee.organisations.models import Capability, Membership, Organisation, RecipientSettings, Unit

UNITS = 12
HIDDEN_EVERY = 21  # one row in 21 has not reached the town: 1,050,000 rows show a million
HIDDEN = (S.DRAFT, S.DEPOSITED, S.IN_TRANSIT, S.DELETED)
# How often each status is found among a hundred received invoices: a town that is late, the hard case for « Synthèse ».
RECEIVED = {
    S.MADE_AVAILABLE: 14,
    S.SUPPLEMENTED: 2,
    S.DELIVERY_CERTIFIED: 6,
    S.PAYMENT_ORDERED: 6,
    S.SENT_TO_ACCOUNTANT: 5,
    S.BOOKED: 5,
    S.PAYMENT_ISSUED: 50,
    S.SUSPENDED: 4,
    S.TO_RECYCLE: 1,
    S.REJECTED: 6,
    S.ABANDONED: 1,
}

SUPPLIERS_SQL = """
INSERT INTO organisations_organisation (scheme, identifier, nature, legal_name, label, status, vat_number, address,
    address2, postal_code, city, country, email, phone, undisclosed, created_at, search_text)
SELECT 'SIRET', '9' || lpad(i::text, 13, '0'), 'PRIVEE', 'Entreprise ' || words[1 + i %% 8] || ' ' || i, '', 'ACTIF', '',
    '', '', '', '', 'FR', '', '', false, %(now)s, 'entreprise ' || words[1 + i %% 8] || ' ' || i
FROM generate_series(1, %(suppliers)s) AS i,
    (SELECT ARRAY['martin','bernard','charpente','travaux','fournitures','energie','conseil','voirie'] AS words) AS w
RETURNING id
"""

CASES_SQL = """
INSERT INTO cases_case (id, kind, created_at) SELECT i, 'invoice', %(now)s FROM generate_series(1, %(rows)s) AS i
"""

# hashint4 gives each row its own chance, the same at every run.
INVOICES_SQL = """
INSERT INTO invoices_invoice (id, number, type, framework, supplier_id, recipient_id, recipient_unit_id, commitment_number,
    contract_number, issue_date, issue_year, currency, total_without_vat, total_vat, total_with_vat, amount_due, status,
    status_since, status_reason, status_comment, deposit_mode, file_format, created_at, filed_at, made_available_at,
    due_date, suspended_on, was_suspended, paid_on, payment_order_number, original_name, search_text, issuer, payment_delay)
SELECT i, 'F-' || i, 'FACTURE', 'A1_FACTURE_FOURNISSEUR', supplier.id, %(town)s, unit,
    'E' || lpad((chance %% 40000)::text, 6, '0'), '', filed::date, extract(year FROM filed::date), 'EUR', net,
    round(net * 0.2, 2), net + round(net * 0.2, 2), net + round(net * 0.2, 2), state, filed + interval '5 days',
    CASE WHEN state = ANY(%(reasoned)s) THEN 'AUTRE' ELSE '' END, '', 'DEPOT_PORTAIL', 'UBL', filed, filed,
    filed + interval '1 minute', filed::date + 30, CASE WHEN state = %(suspended)s THEN filed::date + 5 END, false,
    CASE WHEN state = %(paid)s THEN (filed + interval '20 days')::date END, '', 'F-' || i || '.xml',
    'f ' || i || ' e' || lpad((chance %% 40000)::text, 6, '0') || ' ' || supplier.search_text || ' '
        || supplier.identifier || ' ville de million 80000000000000',
    left(supplier.identifier, 9), 30
FROM (
    SELECT i, chance, (%(units)s::bigint[])[1 + chance %% %(unit_count)s] AS unit,
        (%(suppliers)s::bigint[])[1 + (chance / 16) %% %(supplier_count)s] AS supplier_id,
        %(now)s::timestamptz - interval '1 second' * ((chance / 8) %% 94608000) AS filed,
        round((10 + (chance / 4) %% 4000000) / 100.0, 2) AS net,
        CASE WHEN i %% %(hidden_every)s = 0 THEN (%(hidden)s::text[])[1 + chance %% %(hidden_count)s]
            ELSE (%(statuses)s::text[])[1 + (chance / 32) %% 100] END AS state
    FROM (SELECT i, hashint4(i)::bigint & 2147483647 AS chance FROM generate_series(1, %(rows)s) AS i) AS numbered
) AS drawn JOIN organisations_organisation AS supplier ON supplier.id = drawn.supplier_id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """Who looks: an agent of the whole town, and one of two of its units."""

    organisation: Organisation
    agent: User
    unit_agent: User


def write_town(*, rows: int, suppliers: int, now: datetime) -> Town:
    """The town, its people, its suppliers, and `rows` invoices of which one in 21 is still hidden from it."""
    organisation = Organisation.objects.create(
        identifier="80000000000000", nature=Nature.PUBLIC, legal_name="Ville de Million", created_at=now
    )
    RecipientSettings.objects.create(organisation=organisation)
    units = [Unit.objects.create(organisation=organisation, code=f"S{n}", label=f"Service {n}") for n in range(UNITS)]
    index = SearchIndex(table=Invoice._meta.db_table)  # noqa: SLF001
    with connection.schema_editor() as editor:
        index.drop(None, editor)  # ten times quicker built at once than row by row
    with connection.cursor() as cursor:
        cursor.execute(SUPPLIERS_SQL, {"suppliers": suppliers, "now": now})
        ids = [row[0] for row in cursor.fetchall()]
        cursor.execute(CASES_SQL, {"rows": rows, "now": now})
        cursor.execute(INVOICES_SQL, _draw(organisation, units, ids, rows, now))
    with connection.schema_editor() as editor:
        index.create(None, editor)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    agent = _agent(organisation, "agent@example.org", [None], now=now)
    return Town(
        organisation=organisation,
        agent=agent,
        unit_agent=_agent(organisation, "service@example.org", list(units[:2]), now=now),
    )


def _draw(town: Organisation, units: list[Unit], suppliers: list[int], rows: int, now: datetime) -> dict[str, Any]:
    return {
        "town": town.pk,
        "units": [unit.pk for unit in units],
        "unit_count": len(units),
        "suppliers": suppliers,
        "supplier_count": len(suppliers),
        "rows": rows,
        "now": now,
        "hidden": [s.value for s in HIDDEN],
        "hidden_count": len(HIDDEN),
        "hidden_every": HIDDEN_EVERY,
        "statuses": [status.value for status, often in RECEIVED.items() for _ in range(often)],
        "reasoned": [S.SUSPENDED.value, S.REJECTED.value],
        "suspended": S.SUSPENDED.value,
        "paid": S.PAYMENT_ISSUED.value,
    }


def _agent(town: Organisation, email: str, units: list[Unit | None], *, now: datetime) -> User:
    user = User.objects.create_user(email, first_name="Agnès", last_name="Mille")
    membership = Membership.objects.create(user=user, organisation=town, role=MembershipRole.USER, since=now)
    for workspace in (InvoiceWorkspace.RECEIVED, Workspace.ACCOUNTING):
        for unit in units:
            Capability.objects.create(
                membership=membership, workspace=workspace, level=CapabilityLevel.MODIFICATION, unit=unit
            )
    return user
