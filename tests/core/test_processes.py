"""What a process owes to the one that started it, and to the system."""

import ctypes
import subprocess
import sys

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
