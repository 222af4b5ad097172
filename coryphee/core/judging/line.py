"""The line before the processes: whose turn it is."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from coryphee.core.judging.refusals import many, one_at_a_time


class _Ticket:
    """One file: it waits, then it is at work."""

    def __init__(self, visitor: str, number: int) -> None:
        self.visitor, self.number = visitor, number
        self.guest = not visitor.startswith("account ")  # somebody who has not signed in (`core.http.visitor_of`)


class Line:
    """`size` files at work; whoever else has a thread waits, `patience` seconds at most.

    No visitor, and not all guests together, have every process. Turns go to whoever has the fewest at work, then to
    whoever was served longest ago, accounts before guests. One account has `places` files here: what it sends beyond
    is refused at once, so that it leaves threads to the others. Guests need no such bound: they have few threads, and
    wait for these at the door, network by network (`config.door.turns`).
    """

    def __init__(self, *, size: int, places: int, patience: float) -> None:
        self._size, self._places, self._patience = size, places, patience
        self._share = max(size - 1, 1)
        self._changed = threading.Condition()  # its lock may be taken again by who has it
        self._numbers = count(1)
        self._waiting: list[_Ticket] = []
        self._working: list[_Ticket] = []
        self._served: dict[str, int] = {}  # when each visitor that is inside last had a turn

    @contextmanager
    def turn(self, visitor: str) -> Iterator[None]:
        """Within it one process is the caller's. Raises `Busy` past its places, or after `patience` seconds."""
        ticket = _Ticket(visitor, next(self._numbers))
        try:
            with self._changed:
                self._enter(ticket)
                if not self._changed.wait_for(lambda: ticket in self._working, self._patience):
                    raise many()
            yield
        finally:
            with self._changed:
                self._leave(ticket)

    def inside(self) -> Counter[str]:
        """How many files each visitor has here, at work or waiting."""
        with self._changed:
            return Counter(ticket.visitor for ticket in (*self._waiting, *self._working))

    def _enter(self, ticket: _Ticket) -> None:
        if not ticket.guest and self.inside()[ticket.visitor] >= self._places:
            raise one_at_a_time()
        self._waiting.append(ticket)
        self._serve()

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
