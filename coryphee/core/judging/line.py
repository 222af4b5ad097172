"""The line before the processes: who finds a place in it, and whose turn it is."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from coryphee.core.judging.refusals import many, one_at_a_time


class _Ticket:
    """One file: it waits, then it is at work; in neither list it has lost its place."""

    def __init__(self, visitor: str, number: int) -> None:
        self.visitor, self.number = visitor, number
        self.guest = not visitor.startswith("account ")  # somebody who has not signed in (`core.http.visitor_of`)


class Line:
    """`size` files at work and `waiting` more; at most `places` of them for one visitor, half for all guests.

    No visitor, and not all guests together, have every process. Turns go to whoever has the fewest at work, then to
    whoever was served longest ago, accounts before guests. When no place is left, whoever has two more than the one
    who comes gives up the newest that waits: a first file finds a place unless all the others are first files too.
    """

    def __init__(self, *, size: int, waiting: int, places: int, patience: float) -> None:
        self._size, self._most, self._places = size, size + waiting, places
        self._patience = patience
        self._share = max(size - 1, 1)
        self._for_guests = max(self._most // 2, 1)
        self._changed = threading.Condition()  # its lock may be taken again by who has it
        self._numbers = count(1)
        self._waiting: list[_Ticket] = []
        self._working: list[_Ticket] = []
        self._served: dict[str, int] = {}  # when each visitor that is inside last had a turn

    @contextmanager
    def turn(self, visitor: str) -> Iterator[None]:
        """Within it one process is the caller's. Raises `Busy` without a place, or after `patience` seconds."""
        ticket = _Ticket(visitor, next(self._numbers))
        try:
            with self._changed:
                self._enter(ticket)
                self._changed.wait_for(lambda: ticket not in self._waiting, self._patience)
                if ticket not in self._working:
                    raise many() if ticket in self._waiting else one_at_a_time()
            yield
        finally:
            with self._changed:
                self._leave(ticket)

    def inside(self) -> Counter[str]:
        """How many files each visitor has here, at work or waiting."""
        with self._changed:
            return Counter(ticket.visitor for ticket in (*self._waiting, *self._working))

    def _enter(self, ticket: _Ticket) -> None:
        inside = self.inside()
        mine = inside[ticket.visitor]
        # One guest leaves a place to the others: whoever sends file after file closes the door to nobody.
        if mine >= (min(self._places, max(self._for_guests - 1, 1)) if ticket.guest else self._places):
            raise one_at_a_time()
        guests = sum(other.guest for other in (*self._waiting, *self._working))
        if ticket.guest and guests >= self._for_guests:
            self._make_room([other for other in self._waiting if other.guest], inside, mine)
        elif inside.total() >= self._most:
            self._make_room(self._waiting, inside, mine)
        self._waiting.append(ticket)
        self._serve()

    def _make_room(self, among: list[_Ticket], inside: Counter[str], mine: int) -> None:
        rich = [other for other in among if inside[other.visitor] >= mine + 2]
        if not rich:
            raise many()
        self._waiting.remove(max(rich, key=lambda other: (inside[other.visitor], other.guest, other.number)))

    def _serve(self) -> None:
        """Give the processes that are free to those whose turn it is."""
        while len(self._working) < self._size:
            working = Counter(other.visitor for other in self._working)
            guests = sum(other.guest for other in self._working)
            able = [
                other
                for other in self._waiting
                if working[other.visitor] < self._share and not (other.guest and guests >= self._share)
            ]
            if not able:
                break
            chosen = min(able, key=lambda o: (working[o.visitor], self._served.get(o.visitor, 0), o.guest, o.number))
            self._waiting.remove(chosen)
            self._working.append(chosen)
            self._served[chosen.visitor] = next(self._numbers)
        self._changed.notify_all()

    def _leave(self, ticket: _Ticket) -> None:
        for tickets in (self._waiting, self._working):
            if ticket in tickets:
                tickets.remove(ticket)
        if not self.inside()[ticket.visitor]:
            self._served.pop(ticket.visitor, None)
        self._serve()
