"""Files of strangers are judged in processes apart: they answer, they end, and nobody takes all places."""

import os
import signal
import threading
from multiprocessing import forkserver
from pathlib import Path

import pytest

from coryphee.core.errors import DomainError
from coryphee.core.judging import Busy, Pool, TooHeavy
from tests.core import judged

ROOM = 300_000_000


class Directory:
    def has_unit(self, siret, code):
        return (siret, code)


@pytest.fixture
def pool(make_pool):
    return make_pool()


@pytest.fixture
def make_pool():
    """Pools that end with the test, whatever becomes of it."""
    made = []

    def make(*, size=1, places=2, seconds=30):
        pool = Pool(size=size, places=places, seconds=seconds, room=ROOM)
        made.append(pool)
        pool.start()
        return pool

    yield make
    for pool in made:
        pool.stop()


def test_a_process_apart_answers_and_answers_again(pool):
    first, second = (pool.run(judged.pid, visitor="a") for _ in range(2))
    assert first == second != os.getpid()
    assert pool.run(judged.double, 21, visitor="a") == 42


def test_a_refusal_crosses_with_its_sentence_and_its_details(pool):
    with pytest.raises(DomainError, match="pas une facture") as refused:
        pool.run(judged.refuse, visitor="a")
    assert refused.value.details == {"field": "file"}
    assert pool.run(judged.double, 1, visitor="a") == 2


def test_a_file_that_takes_too_long_is_stopped_and_its_process_ended(make_pool):
    """It would work on for ever: nobody waits for it, and it works no more."""
    pool, refused = make_pool(places=1, seconds=2), []
    working = pool.run(judged.pid, visitor="a")

    def ask():
        try:
            pool.run(judged.work_for_ever, visitor="a")
        except TooHeavy as error:
            refused.append(str(error))

    asked = threading.Thread(target=ask)
    asked.start()
    asked.join(20)
    lives = _lives(working)
    if lives:
        os.kill(working, signal.SIGKILL)
    assert not lives
    assert "rien n’a été" in refused[0]
    assert pool.run(judged.double, 2, visitor="a") == 4


def test_a_file_that_takes_too_much_memory_is_refused_and_the_next_is_judged(pool):
    with pytest.raises(TooHeavy):
        pool.run(judged.take, 3 * ROOM, visitor="a")
    assert pool.run(judged.take, 1000, visitor="a") == 1000


def test_a_process_that_dies_refuses_its_file_only(pool):
    with pytest.raises(TooHeavy):
        pool.run(judged.die, visitor="a")
    assert pool.run(judged.double, 2, visitor="a") == 4


def test_a_process_that_was_ended_while_idle_accuses_no_file(pool):
    for child in list(pool._idle):
        child._process.kill()
        child._process.join()
    assert [pool.run(judged.double, number, visitor="a") for number in (2, 3)] == [4, 6]


def test_a_file_whose_process_is_ended_from_outside_is_judged_once_more(pool, tmp_path):
    """The memory of the machine was short, or somebody sent a signal: « trop lourd » would be said of a right file."""
    working = pool.run(judged.pid, visitor="a")
    assert pool.run(judged.killed_at_first, tmp_path / "mark", visitor="a") not in (working, os.getpid())


def test_a_file_whose_process_is_ended_from_outside_again_may_come_back(pool):
    with pytest.raises(Busy, match="redémarre") as refused:
        pool.run(judged.killed, visitor="a")
    assert refused.value.retry_after > 0
    assert pool.run(judged.double, 2, visitor="a") == 4


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_a_library_that_finds_no_memory_accuses_its_file(pool, number):
    with pytest.raises(TooHeavy):
        pool.run(judged.killed, number, visitor="a")


def test_the_time_of_a_file_is_that_of_the_processor(make_pool, monkeypatch):
    """Others compute too: more than its seconds go by while a right file is judged, and it is judged."""
    monkeypatch.setattr("coryphee.core.judging.process.WALL", 60)
    pool = make_pool(seconds=2)
    pool.run(judged.sleep, 2.5, visitor="a")
    used, limit = pool.run(judged.processor, visitor="a")
    assert 2 <= limit - used <= 4
    pids = {pool.run(judged.compute, 0.8, visitor="a") for _ in range(3)}  # each file has its own
    assert len(pids) == 1
    with pytest.raises(TooHeavy):
        pool.run(judged.compute, 60, visitor="a")


def test_whoever_ends_the_server_of_processes_has_no_file_accused(make_pool):
    """Each start of a process failed, the file was told « erreur » and the thread that starts them died."""
    pool = make_pool(size=2)
    end_the_server()
    assert [pool.run(judged.double, number, visitor="a") for number in (2, 3)] == [4, 6]
    end_the_server()
    pool.stop()
    pool.start()
    assert pool.run(judged.double, 4, visitor="a") == 8


def test_a_process_that_does_not_begin_is_started_again_then_its_file_may_come_back(pool, monkeypatch):
    pool.stop()
    starts = []

    def start(_process):
        starts.append(1)
        raise EOFError("unexpected EOF")

    with monkeypatch.context() as broken:
        broken.setattr("multiprocessing.context.ForkServerProcess.start", start)
        pool.start()
        with pytest.raises(Busy, match="redémarre"):
            pool.run(judged.double, 2, visitor="a")
    assert len(starts) == 9  # three tries: one process at the start, one for the file, one more for it
    assert pool.run(judged.double, 2, visitor="a") == 4


def test_a_process_that_has_grown_ends_with_its_answer(pool):
    small = [pool.run(judged.keep, 1000, visitor="a") for _ in range(3)]
    assert len(set(small)) == 1
    grown = pool.run(judged.keep, 80_000_000, visitor="a")
    assert grown == small[0]
    assert not _lives(grown)
    assert pool.run(judged.pid, visitor="a") != grown


def test_the_file_may_ask_the_directory_of_the_portal_and_nothing_else_of_it(pool):
    assert pool.run(judged.ask, "123", visitor="a", port=Directory()) == ("123", "S1")
    with pytest.raises(TooHeavy):
        pool.run(judged.pry, visitor="a", port=Directory())


def test_questions_without_end_are_stopped(pool):
    with pytest.raises(TooHeavy):
        pool.run(judged.ask_for_ever, visitor="a", port=Directory())


def test_a_file_that_asks_all_the_time_has_no_more_time_than_another(make_pool):
    pool = make_pool(size=1, places=1, seconds=1)
    with pytest.raises(TooHeavy):
        pool.run(judged.ask_slowly, visitor="a", port=Directory())


def test_no_more_processes_than_said_work_at_once(make_pool):
    pool = make_pool(size=1, places=4, seconds=30)
    pids, lock = set(), threading.Lock()

    def ask():
        found = pool.run(judged.slow_pid, visitor="account 1")
        with lock:
            pids.add(found)

    threads = [threading.Thread(target=ask) for _number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(pids) == 1


def test_a_judge_leaves_no_core_behind_and_outlives_a_signal_to_the_group(pool):
    assert pool.run(judged.core_limit, visitor="a") == (0, 0)
    pid = pool.run(judged.pid, visitor="a")
    os.kill(pid, signal.SIGTERM)
    assert pool.run(judged.pid, visitor="a") == pid


def test_who_has_not_signed_in_leaves_a_process_to_who_has(make_pool):
    """Six checks of an endless file, from two addresses, had every deposit refused."""
    pool = make_pool(size=2, places=2, seconds=30)
    guests = [sleeping(pool, 2, f"10.0.0.{n}") for n in "12"]
    for thread in guests:
        thread.start()
    while pool.line.inside().total() < 2:
        pass
    assert [pool.run(judged.double, number, visitor="account 1") for number in (1, 2)] == [2, 4]
    assert pool.line.inside().total() == 2  # both still at work or waiting: nobody stood behind them
    for thread in guests:
        thread.join()
    assert pool.run(judged.double, 1, visitor="10.0.0.3") == 2


def sleeping(pool, seconds, visitor):
    return threading.Thread(target=pool.run, args=(judged.sleep, seconds), kwargs={"visitor": visitor})


def end_the_server():
    """The process that those that judge part from."""
    os.kill(forkserver._forkserver._forkserver_pid, signal.SIGKILL)


def _lives(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_what_a_judge_writes_for_a_time_goes_with_it(make_pool):
    """Each one left the fonts of the pages that it had drawn in the folder of the system."""
    pool = make_pool(seconds=1)
    left = Path(pool.run(judged.write_for_a_time, visitor="a"))
    assert left.is_dir()
    with pytest.raises(TooHeavy):
        pool.run(judged.work_for_ever, visitor="a")
    assert not left.exists() and not left.parent.exists()
