"""What is said in fewer calls, and what several groups ask of the same elements."""

from compiler.generate import Group, _merged
from compiler.peephole import finished, shortened, step_by_step
from compiler.sharing import body
from coryphee.formats.rules.engine.xpath_functions import *  # noqa: F403
from coryphee.formats.rules.engine.xpath_numbers import *  # noqa: F403

DEEP = "below(k.get('a', ()), 'b', 'c', 'd')"


def test_a_path_is_taken_a_step_at_a_time_and_put_together_again():
    assert step_by_step(DEEP) == "below(below(below(k.get('a', ()), 'b'), 'c'), 'd')"
    assert finished(step_by_step(DEEP)) == DEEP
    nested = f"[x1 for x1 in {DEEP} if below(x1[3].get('f', ()), 'g', 'h')]"
    assert finished(step_by_step(nested)) == nested
    assert finished(f"below({DEEP}, 'e', 'f')") == "below(k.get('a', ()), 'b', 'c', 'd', 'e', 'f')"


def test_what_two_paths_begin_with_is_looked_up_once():
    other = "below(k.get('a', ()), 'b', 'x')"
    lines = body([("'R1'", f"filled(text({DEEP}))"), ("'R2'", f"(not {other})")])
    assert lines == [
        "s0 = below(k.get('a', ()), 'b')",
        "if not (said(below(s0, 'c', 'd'))): f += ('R1',)",
        "if not ((not below(s0, 'x'))): f += ('R2',)",
    ]


def test_what_stands_before_a_method_is_shared_too():
    lines = body([("'R1'", f"text({DEEP}).startswith(text({DEEP}))")])
    assert lines == [f"s0 = text({DEEP})", "if not (s0.startswith(s0)): f += ('R1',)"]


def test_code_with_accents_is_left_as_it_is():
    assert step_by_step("below(k, 'é', 'à')") == "below(k, 'é', 'à')"


def test_turns_of_phrase():
    assert shortened("filled(text(n[3].get('a', ())))") == "has_text(n[3], 'a')"
    assert finished("filled(text(d.all('a')))") == "said(d.all('a'))"


def groups(*said):
    return [Group(mode, 1000, (pattern,), [rule]) for mode, pattern, rule in said]


def test_groups_alone_in_their_phases_are_asked_together():
    found = _merged(groups(("M1", "a", "R1"), ("M2", "b", "R2"), ("M3", "a", "R3")))
    assert [(group.patterns, group.asserts) for group in found] == [(("a",), ["R1", "R3"]), (("b",), ["R2"])]


def test_groups_of_a_phase_with_others_stay_apart():
    """There, only the first group that applies to an element is asked."""
    found = _merged(groups(("M1", "a", "R1"), ("M1", "b", "R2"), ("M2", "a", "R3"), ("M3", "b", "R4")))
    assert [group.asserts for group in found] == [["R1"], ["R2"], ["R3"], ["R4"]]
