"""Whose turn it is before the processes that judge: one person, or two, close them to nobody."""

import threading

import pytest

from coryphee.core.judging.line import Line
from coryphee.core.judging.refusals import Busy

FIRST, SECOND, THIRD = "account 1", "account 2", "account 3"
GUEST, OTHER_GUEST = "10.0.0.1", "10.0.0.2"


class File:
    """A file that somebody sends: it waits in a thread, works until it is told to end, and says what became of it."""

    def __init__(self, line, visitor):
        self.visitor, self.refusal = visitor, None
        self.works, self._end = threading.Event(), threading.Event()
        self._line = line
        self._thread = threading.Thread(target=self._go)

    def _go(self):
        try:
            with self._line.turn(self.visitor):
                self.works.set()
                self._end.wait(30)
        except Busy as error:
            self.refusal = str(error)

    def send(self):
        """Until it has a place, works or is refused."""
        before = self._line.inside()
        self._thread.start()
        while self._thread.is_alive() and self._line.inside() == before:
            pass
        return self

    def end(self):
        self._end.set()

    def finish(self):
        self.end()
        self.join()

    def join(self):
        self._thread.join(30)


@pytest.fixture
def send():
    """`send(line, *visitors)`: a file of each, in this order."""
    sent = []

    def send_all(line, *visitors):
        files = [File(line, visitor).send() for visitor in visitors]
        sent.extend(files)
        return files

    yield send_all
    for file in sent:
        file.end()
    for file in sent:
        file.join()


def a_line(*, size=2, places=4, patience=30):
    return Line(size=size, places=places, patience=patience)


def working(files):
    return [file.visitor for file in files if file.works.wait(0.05) and not file._end.is_set()]


def test_one_visitor_never_has_every_process(send):
    line = a_line()
    files = send(line, FIRST, FIRST, FIRST)
    assert working(files) == [FIRST]
    (other,) = send(line, SECOND)
    assert other.works.wait(30)


def test_a_single_process_is_for_anyone(send):
    (file,) = send(a_line(size=1), GUEST)
    assert file.works.wait(30)


def test_turns_go_round_among_the_visitors(send):
    """One account’s four files before another’s single one made it wait for all four."""
    line = a_line(size=1, places=4)
    first, *others = send(line, FIRST, FIRST, FIRST, SECOND, THIRD)
    assert first.works.wait(30)
    order = []
    first.finish()
    while others:
        (now,) = [file for file in others if file.works.wait(0.2)]
        order.append(now.visitor)
        others.remove(now)
        now.finish()
    assert order == [SECOND, THIRD, FIRST, FIRST]


def test_accounts_come_before_guests(send):
    line = a_line(size=1)
    first, guest, other = send(line, FIRST, GUEST, SECOND)
    first.finish()
    assert other.works.wait(30)
    assert not guest.works.is_set()


def test_a_guest_waits_behind_no_file_of_who_was_served_meanwhile(send):
    line = a_line(size=1)
    first, _second, guest = send(line, FIRST, FIRST, GUEST)
    first.finish()
    assert guest.works.wait(30)


def test_whoever_comes_waits_and_is_served_next_whatever_others_have_sent(send):
    """Two accounts with four files each had eighteen of nineteen deposits of a third refused."""
    line = a_line()
    files = send(line, *[FIRST] * 4, *[SECOND] * 4)
    (third,) = send(line, THIRD)
    assert line.inside() == {FIRST: 4, SECOND: 4, THIRD: 1}
    files[0].finish()
    assert third.works.wait(30)
    assert [file.refusal for file in (*files, third)] == [None] * 9


def test_honest_people_at_one_instant_wait_instead_of_being_refused(send):
    """Of twelve visitors of twelve networks nine were told to come back, of five colleagues three."""
    line = a_line()
    files = send(line, *[f"10.0.1.{number}" for number in range(12)], *[GUEST] * 5, *[FIRST, SECOND, THIRD] * 2)
    for file in files:
        file.end()
    for file in files:
        file.join()
    assert [(file.works.is_set(), file.refusal) for file in files] == [(True, None)] * len(files)


def test_one_account_has_its_places(send):
    line = a_line(size=1, places=2)
    *_two, third = send(line, FIRST, FIRST, FIRST)
    third.join()
    assert "Vos fichiers précédents" in third.refusal


def test_nobody_waits_without_end(send):
    line = a_line(size=1, patience=0.2)
    _first, second = send(line, FIRST, SECOND)
    second.join()
    assert "Beaucoup de fichiers" in second.refusal
    assert line.inside() == {FIRST: 1}


def test_a_turn_that_fails_gives_its_place_back():
    line = a_line(size=1)
    with pytest.raises(ZeroDivisionError), line.turn(FIRST):
        raise ZeroDivisionError
    assert not line.inside()
    assert not line._served
    with line.turn(FIRST):
        assert line.inside() == {FIRST: 1}
