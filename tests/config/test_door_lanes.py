"""The door and the others: each lane has its threads, each caller his turn and no more than his share."""

import asyncio
import json

import pytest
from django.urls import URLResolver, get_resolver

from coryphee.config.door import bodies, turns
from coryphee.config.door.lanes import Lane, Lanes
from coryphee.config.door.receiving import Receiving
from coryphee.config.door.turns import Turns, many_files
from coryphee.config.door.words import Refused
from coryphee.core.access import PUBLIC
from coryphee.core.http import lane_of
from tests.config.test_door import DRAWN, FILES, PLAIN, Client, echo, never, scope

HEALTH = "/sante/"
DEPOSIT = "/factures/deposer/"
NAMES = ("pages", "files", "visitors", "sign_ins", "health")


def saying(text):
    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": text.encode()})

    return app


def lanes(*, app=None, at_once=1, most=400, seconds=None):
    made = {
        name: Lane(app=app or saying(name), turns=Turns(at_once=at_once, most=most), seconds=seconds) for name in NAMES
    }
    return Lanes(made, proxies=0), made


def asked(path, method="GET", caller="192.0.2.1"):
    return {**scope(path, caller=caller), "method": method}


async def told(app, request, client=None):
    client = client or Client()
    await asyncio.wait_for(Receiving(app, proxies=0)(request, client.receive, client.send), 10)
    return client


@pytest.mark.parametrize(
    ("method", "path", "lane"),
    [
        ("POST", DEPOSIT, "files"),
        ("POST", FILES, "visitors"),
        ("POST", f"{FILES}corriger/", "visitors"),
        ("POST", f"{FILES}convertir/", "visitors"),
        ("GET", DRAWN, "files"),
        ("GET", FILES, "pages"),
        ("POST", PLAIN, "sign_ins"),
        ("GET", PLAIN, "pages"),
        ("POST", "/compte/mot-de-passe/", "sign_ins"),
        ("POST", "/connexion/mot-de-passe/", "sign_ins"),
        ("POST", "/connexion/code/", "pages"),
        ("POST", "/compte/", "pages"),
        ("GET", HEALTH, "health"),
        ("HEAD", HEALTH, "health"),
        ("POST", "/rien/", "pages"),
    ],
)
def test_each_request_goes_where_its_screen_says(method, path, lane):
    found = asyncio.run(told(lanes()[0], asked(path, method)))
    assert found.body.decode() == lane


@pytest.mark.parametrize(("path", "lane"), [("/", "pages"), (PLAIN, "pages"), (DEPOSIT, "files"), (FILES, "visitors")])
def test_health_and_each_lane_are_answered_while_another_is_full(path, lane):
    """One address took every place of the portal: a supervisor and all visitors were refused."""

    async def story():
        way, made = lanes(most=4)
        made[lane].turns._free = 0
        full = [
            asyncio.create_task(told(way, asked(path, "GET" if lane == "pages" else "POST", f"10.0.0.{n}")))
            for n in range(6)
        ]
        await asyncio.sleep(0.01)
        found = [
            (await told(way, asked(HEALTH))).status,
            (await told(way, asked(PLAIN, "POST"))).status,
            sorted(task.result().status for task in full if task.done()),
        ]
        for task in full:
            task.cancel()
        await asyncio.gather(*full, return_exceptions=True)
        return found

    assert asyncio.run(story()) == [200, 200, [503, 503]]


@pytest.mark.parametrize(("path", "method"), [("/", "GET"), (FILES, "POST"), (PLAIN, "POST"), (HEALTH, "GET")])
def test_one_subscriber_has_one_share_whatever_addresses_he_takes(path, method):
    """500 sockets, each from another of the 2^64 addresses of one IPv6 line, had everybody else refused."""

    async def story():
        way, made = lanes(most=40)
        for lane in made.values():
            lane.turns._free = 0
        addresses = [*[f"2001:db8:1:2::{number:x}" for number in range(1, 60)], "192.0.2.1", "2001:db8:1:3::1"]
        tasks = [asyncio.create_task(told(way, asked(path, method, one))) for one in addresses]
        await asyncio.sleep(0.05)
        refused = [task.done() for task in tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return refused

    refused = asyncio.run(story())
    assert (refused[:59].count(False), refused[59:]) == (10, [False, False])


async def one_turn(turns, caller, said, work=0.0):
    async with turns.turn(caller):
        said.append(caller)
        await asyncio.sleep(work)


def test_a_caller_has_a_quarter_of_the_places_and_no_more():
    async def story():
        turns, said = Turns(at_once=2, most=40), []
        crowd = [asyncio.create_task(one_turn(turns, "one", said)) for _number in range(30)]
        found = await asyncio.gather(*crowd, return_exceptions=True)
        return [type(one) for one in found if one], said, turns

    refused, said, turns = asyncio.run(story())
    assert refused == [Refused] * 20
    assert said == ["one"] * 10
    assert (turns._free, turns._inside, turns._lines) == (2, {}, {})


def test_three_networks_that_loop_leave_every_other_turn_to_a_fourth():
    """With one connection each they had fourteen of sixteen files of an honest visitor refused."""

    async def story():
        turns, said, stop = Turns(at_once=1, most=60), [], []

        async def loop(name):
            while not stop:
                await one_turn(turns, name, said)

        loops = [asyncio.create_task(loop(name)) for name in ("a", "b", "c")]
        for _number in range(20):
            await one_turn(turns, "honest", said)
        stop.append(True)
        await asyncio.gather(*loops)
        return said

    said = asyncio.run(story())
    first, *_, last = [number for number, name in enumerate(said) if name == "honest"]
    assert last - first <= 19 * 4


def test_whoever_waits_too_long_is_told_when_to_come_back_and_leaves_no_gap():
    async def story():
        turns, said = Turns(at_once=1, most=400, patience=0.01, busy=many_files), []
        async with turns.turn("long"):
            found = await asyncio.gather(*[one_turn(turns, "one", said) for _n in range(3)], return_exceptions=True)
        async with turns.turn("one"):
            pass
        return [(one.status, one.retry_after) for one in found], said, turns

    found, said, turns = asyncio.run(story())
    assert (found, said) == ([(429, 10)] * 3, [])
    assert (turns._free, turns._inside, turns._lines) == (1, {}, {})


def test_of_a_line_of_files_whoever_finds_no_place_is_told_when_to_come_back():
    async def story():
        turns = Turns(at_once=1, most=4, busy=many_files)
        async with turns.turn("one"):
            await one_turn(turns, "one", [])

    with pytest.raises(Refused) as refused:
        asyncio.run(story())
    assert (refused.value.status, refused.value.retry_after) == (429, 10)


def test_screens_that_take_files_without_an_account_have_few_threads_and_a_line_of_their_own():
    """A new one that waits among those who send invoices would take their threads."""
    views = [pattern.callback for pattern in patterns(get_resolver())]
    public = {view.__name__: lane_of(view, "POST") for view in views if getattr(view, "needs", None) == PUBLIC}
    assert "files" not in public.values()
    assert {name for name, lane in public.items() if lane == "visitors"} == {
        "verify",
        "correct_file",
        "convert_posted_back",
    }


def patterns(resolver):
    for one in resolver.url_patterns:
        yield from patterns(one) if isinstance(one, URLResolver) else [one]


def test_another_caller_waits_for_a_turn_and_not_behind_all_of_a_crowd():
    async def story():
        turns, said = Turns(at_once=1, most=400), []
        async with turns.turn("crowd"):
            names = ["crowd"] * 90 + ["a", "b", "a"]
            tasks = [asyncio.create_task(one_turn(turns, name, said)) for name in names]
            await asyncio.sleep(0)
        await asyncio.gather(*tasks)
        return said

    said = asyncio.run(story())
    assert said[:6] == ["crowd", "a", "b", "crowd", "a", "crowd"]
    assert len(said) == 93


def test_whoever_leaves_the_line_leaves_no_gap():
    async def story():
        turns, said = Turns(at_once=1, most=400), []
        tasks = [asyncio.create_task(one_turn(turns, "one", said, 0.01)) for _number in range(4)]
        await asyncio.sleep(0)
        tasks[2].cancel()  # waits
        await asyncio.sleep(0)
        tasks[0].cancel()  # is at work: the next one is called, …
        await asyncio.sleep(0)
        tasks[1].cancel()  # … and leaves as it hears it
        await asyncio.gather(*tasks, return_exceptions=True)
        return said, turns

    said, turns = asyncio.run(story())
    assert said[-1] == "one" and len(said) in (2, 3)
    assert (turns._free, turns._inside, turns._lines) == (1, {}, {})


@pytest.mark.parametrize("works", [True, False])
def test_a_place_is_given_back_after_each_request(works):
    async def broken(scope, receive, send):
        raise RuntimeError("a screen failed")

    async def story():
        way, made = lanes(app=None if works else broken, most=1)
        for _number in range(3):
            if works:
                assert (await told(way, asked("/"))).status == 200
            else:
                with pytest.raises(RuntimeError):
                    await told(way, asked("/"))
        return made["pages"].turns

    turns = asyncio.run(story())
    assert (turns._free, turns._inside) == (1, {})


def test_too_many_requests_for_the_threads_are_asked_to_come_back():
    client = asyncio.run(told(lanes(app=never, most=0)[0], asked("/")))
    assert (client.status, client.header(b"retry-after")) == (503, b"10")
    assert b"<html" in client.body


@pytest.mark.parametrize(("method", "most", "status"), [("GET", 0, 503), ("TRACE", 400, 405)])
def test_a_refusal_of_health_is_json_too(method, most, status):
    client = asyncio.run(told(lanes(app=never, most=most)[0], asked(HEALTH, method)))
    assert (client.status, client.header(b"content-type")) == (status, b"application/json")
    found = json.loads(client.body)
    assert found["statut"] == "en panne" and found["detail"]


def test_health_that_hangs_is_told_in_time_and_the_next_one_too():
    async def hangs(scope, receive, send):
        await asyncio.sleep(3600)

    async def story():
        way, made = lanes(app=hangs, seconds=0.05)
        found = await asyncio.gather(*[told(way, asked(HEALTH)) for _number in range(3)])
        return found, made["health"].turns

    found, turns = asyncio.run(story())
    assert [(one.status, "à temps" in json.loads(one.body)["detail"]) for one in found] == [(503, True)] * 3
    assert (turns._free, turns._inside) == (1, {})


def test_a_time_out_of_the_page_itself_is_not_taken_for_ours():
    async def late(scope, receive, send):
        raise TimeoutError

    with pytest.raises(TimeoutError):
        asyncio.run(told(lanes(app=late, seconds=5)[0], asked(HEALTH)))


def slow(count):
    return [Client(b"x", None) for _number in range(count)]


def send_all(gate, clients, caller="192.0.2.1"):
    return [asyncio.create_task(gate(scope(length=1000, caller=caller), one.receive, one.send)) for one in clients]


def test_a_body_that_does_not_come_gives_way_to_a_colleague(monkeypatch):
    """Sixty bodies that trickled from one town hall had every upload there refused."""
    monkeypatch.setattr(bodies, "MOST_BODIES_OF_A_CALLER", 3)
    monkeypatch.setattr(bodies, "IDLE_SECONDS", 0.2)
    monkeypatch.setattr(bodies, "LOOK_SECONDS", 0.01)

    async def story():
        gate = Receiving(echo, proxies=0)
        idle, colleagues = slow(3), [Client(b"x" * 10) for _number in range(2)]
        held = send_all(gate, idle)
        await asyncio.sleep(0.01)
        await asyncio.gather(*[gate(scope(length=10), one.receive, one.send) for one in colleagues])
        told = [one.status for one in idle if one.sent]
        for task in held:
            task.cancel()
        await asyncio.gather(*held, return_exceptions=True)
        return [one.status for one in colleagues], told, gate._bodies

    served, told, left = asyncio.run(story())
    assert served == [200, 200]
    assert told and set(told) == {408} and len(told) <= 2
    assert (left.coming, left.waiting) == ({}, {})


def test_a_body_that_comes_on_gives_way_to_nobody(monkeypatch):
    monkeypatch.setattr(bodies, "MOST_BODIES_OF_A_CALLER", 1)
    monkeypatch.setattr(bodies, "SLOWEST", 1)
    monkeypatch.setattr(bodies, "PATIENCE_SECONDS", 0.1)
    goes_on, ends = asyncio.Event(), asyncio.Event()

    class Steady(Client):
        async def receive(self):
            if self.read:
                await (ends if goes_on.is_set() else goes_on).wait()
            return await super().receive()

    async def story():
        gate = Receiving(echo, proxies=0)
        steady, other = Steady(b"x" * 9, b"x" * 9, b"x"), Client(b"x")
        held = send_all(gate, [steady])
        await asyncio.sleep(0.01)
        (coming,) = gate._bodies.coming["192.0.2.1"]
        coming.progressed -= 100  # a long time ago
        goes_on.set()
        await asyncio.sleep(0.01)
        await gate(scope(length=1), other.receive, other.send)
        ends.set()
        await asyncio.gather(*held)
        return steady.status, other.status

    assert asyncio.run(story()) == (200, 429)


def test_bodies_of_one_subscriber_are_counted_together(monkeypatch):
    monkeypatch.setattr(bodies, "MOST_BODIES_OF_A_CALLER", 1)
    monkeypatch.setattr(bodies, "PATIENCE_SECONDS", 0.05)

    async def story():
        gate = Receiving(echo, proxies=0)
        held = send_all(gate, slow(1), caller="2001:db8:1:2::1")
        await asyncio.sleep(0.01)
        same, other = Client(b"x"), Client(b"x")
        await asyncio.gather(
            *send_all(gate, [same], caller="2001:db8:1:2::2"), *send_all(gate, [other], caller="2001:db8:1:3::1")
        )
        for task in held:
            task.cancel()
        await asyncio.gather(*held, return_exceptions=True)
        return same.status, other.status

    assert asyncio.run(story()) == (429, 200)


def test_those_who_wait_for_a_place_to_send_are_counted(monkeypatch):
    monkeypatch.setattr(bodies, "MOST_BODIES_OF_A_CALLER", 1)
    monkeypatch.setattr(bodies, "MOST_WAITING_OF_A_CALLER", 2)
    monkeypatch.setattr(bodies, "PATIENCE_SECONDS", 0.2)

    async def story():
        gate = Receiving(echo, proxies=0)
        held = send_all(gate, slow(1))
        await asyncio.sleep(0.01)
        waiting = [Client(b"x") for _number in range(2)]
        tasks = send_all(gate, waiting)
        await asyncio.sleep(0.01)
        third = Client(b"x")
        await gate(scope(length=1), third.receive, third.send)
        at_once = [bool(one.sent) for one in waiting]
        await asyncio.gather(*tasks)
        for task in held:
            task.cancel()
        await asyncio.gather(*held, return_exceptions=True)
        return third, at_once, [one.status for one in waiting]

    third, at_once, later = asyncio.run(story())
    assert (third.status, at_once, later) == (429, [False, False], [429, 429])


def test_the_door_says_for_how_long_no_thread_has_been_free(monkeypatch):
    async def story():
        clock = [100.0]
        monkeypatch.setattr(turns.time, "monotonic", lambda: clock[0])
        two = Turns(at_once=2, most=9)
        found = [two.held_for()]
        async with two.turn("a"):
            clock[0] += 7
            found.append(two.held_for())
            async with two.turn("b"):
                clock[0] += 5
                found.append(two.held_for())
            found.append(two.held_for())
        return found

    assert asyncio.run(story()) == [0, 0, 5, 0]
