"""What a process owes to the one that started it, and to the system."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

BIG_THEN_SMALLER = """
import ctypes
from coryphee.core.processes import give_memory_back

class Info(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in "arena ordblks smblks hblks hblkhd a b c d e".split()]

libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
libc.mallinfo2.restype = Info

def apart(size):
    before = libc.mallinfo2().hblks
    block = libc.malloc(size)
    found = libc.mallinfo2().hblks - before
    libc.free(block)
    return found

if {given}:
    give_memory_back()
apart(20_000_000)  # a large body has come, and has gone
print(apart(1_000_000))
"""


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "mallinfo2"), reason="the C library is not glibc, or an old one")
@pytest.mark.parametrize("given", [True, False])
def test_what_large_bodies_took_goes_back_to_the_system_in_a_process_that_was_forked(given):
    """Set by the environment it held for no web process: each kept half as much again as it began with."""
    program = BIG_THEN_SMALLER.replace("{given}", str(given))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert int(done.stdout) == given


STUCK = """
import ctypes, multiprocessing, os, signal
from coryphee.core.processes import end_with_parent

def child():
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
    end_with_parent()
    print(os.getpid(), flush=True)
    ctypes.PyDLL(None).sleep(600)  # nobody else computes meanwhile: no thread of ours, no handler of a signal

started = multiprocessing.get_context("fork").Process(target=child)
started.start()
started.join()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux kills them")
def test_a_child_that_is_stuck_goes_with_its_parent():
    """Asked to stop, it waited for ever for a lock of Python's, with the base locked."""
    with subprocess.Popen([sys.executable, "-c", STUCK], stdout=subprocess.PIPE, text=True) as parent:
        child = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
        parent.wait()
    deadline = time.monotonic() + 60
    while lives(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    found = lives(child)
    if found:
        os.kill(child, signal.SIGKILL)
    assert not found


def lives(pid):
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rpartition(")")[2].split()[0] != "Z"
