"""Guards of the base that are gone or do nothing any more are told, whatever the lines say."""

import re

import pytest
from click.testing import CliRunner
from django.db import connection

from bench.tamper import GUARDS, drop_guards, guard_ways
from coryphee.audit import services
from coryphee.audit.guards import TRIGGERS, guard_faults
from coryphee.commands import doctor
from coryphee.commands.trail import audit
from tests.audit.test_audit import write

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _trail() -> None:
    """Six sealed lines and two that wait."""
    write(6)
    services.seal()
    write(2)


def test_an_intact_trail_with_its_guards_is_no_fault():
    done = CliRunner().invoke(audit, ["verify"])
    assert (done.exit_code, "Attention, gardes" in done.output) == (0, False)


def test_guards_that_are_gone_are_told_though_no_line_was_changed():
    """Their owner put them out of work, and the trail was still « intacte » without a word."""
    assert guard_faults() == []
    drop_guards()
    assert len(guard_faults()) == len(TRIGGERS[connection.vendor]) == 6
    done = CliRunner().invoke(audit, ["verify"])
    assert "Piste intacte" in done.output
    assert "Attention, gardes de la base" in done.output
    assert done.exit_code == 1  # a program that asks every month reads nothing else


@pytest.mark.parametrize("name", sorted({f"owner: {name}" for ways in GUARDS.values() for name in ways}))
def test_guards_that_were_emptied_are_told_though_all_are_there(name):
    """Six triggers were counted, whatever they did."""
    way = dict(guard_ways()).get(name)
    if way is None:
        pytest.skip("not on this database")
    way()
    faults = guard_faults()  # one function stands behind four triggers
    assert len(faults) == (4 if "function emptied" in name else 1)
    with pytest.raises(doctor.Trouble, match=re.escape(faults[0])):
        doctor._trail()
    done = CliRunner().invoke(audit, ["verify"])
    assert (done.exit_code, faults[0] in done.output) == (1, True)
