"""The body of a group's function: what is repeated is worked out once, and no verdict changes."""

import pytest

from compiler.sharing import body
from coryphee.formats.rules.engine.xpath_functions import *  # noqa: F403
from coryphee.formats.rules.engine.xpath_numbers import *  # noqa: F403


def ask(rules, n, d=None):
    lines = ["def together(n, d):", "    k = n[3]; f = ()", *(f"    {line}" for line in body(rules)), "    return f"]
    names = dict(globals())
    exec("\n".join(lines), names)
    return names["together"](n, d)


def record(**children):
    return (None, None, None, {name: [(text, None, None, {}, None)] for name, text in children.items()}, None)


def test_what_several_checks_surely_read_is_worked_out_once():
    lines = body([("'R1'", "(len(texts(d.all('a'))) == 1)"), ("'R2'", "(len(texts(d.all('a'))) < 2)")])
    assert "\n".join(lines).count("d.all('a')") == 1
    assert lines[0] == "s0 = len(texts(d.all('a')))"


def test_the_variables_of_a_comprehension_do_not_make_a_difference():
    first = "(not [x2 for x1 in d.all('a') for x2 in x1[3].get('b', ())])"
    second = "(not [x9 for x7 in d.all('a') for x9 in x7[3].get('b', ())])"
    assert "\n".join(body([("'R1'", first), ("'R2'", second)])).count(" for ") == 2


def test_what_depends_on_the_variable_of_a_loop_stays_in_it():
    check = "all((len(texts(x1[3].get('b', ()))) == 1) for x1 in k.get('a', ()))"
    assert body([("'R1'", check), ("'R2'", check.replace("1)", "2)"))])[0] == "s0 = k.get('a', ())"


def test_what_may_never_be_read_is_not_worked_out_beforehand():
    lines = body([("'R1'", "(('a' in k) or costly(d))"), ("'R2'", "(('b' in k) or costly(d))")])
    assert len(lines) == 2
    assert all("costly(d)" in line for line in lines)


def test_what_one_check_says_three_times_is_worked_out_once():
    lines = body([("'R1'", "('a' in k) and costly(d) > 1 or costly(d) < 0 or costly(d) == 0"), ("'R2'", "'b' in k")])
    assert lines[0] == "s0 = costly(d)"


def test_the_rules_of_a_vat_category_stand_under_one_question():
    rules = [(f"'R{number}'", f"'S' not in vat.categories(d) or len(d.all('a')) == {number}") for number in (1, 2)]
    assert body([*rules, ("'R3'", "'a' in k")]) == [
        "s0 = vat.categories(d)",
        "if 'S' in s0:",
        "    s1 = len(d.all('a'))",
        "    if not (s1 == 1): f += ('R1',)",
        "    if not (s1 == 2): f += ('R2',)",
        "if not ('a' in k): f += ('R3',)",
    ]


@pytest.mark.parametrize(("a", "b", "broken"), [("1", "1", ()), ("1", "2", ("R1",)), ("2", "1", ("R1", "R2"))])
def test_the_verdicts_are_those_of_the_checks(a, b, broken):
    rules = [
        ("'R1'", "(decimal1(n[3].get('a', ())) == decimal1(n[3].get('b', ())))"),
        ("'R2'", "(decimal1(n[3].get('a', ())) <= decimal1(n[3].get('b', ())))"),
    ]
    assert ask(rules, record(a=a, b=b)) == broken
