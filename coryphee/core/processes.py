"""What a process owes to the one that started it."""

import ctypes
import multiprocessing
import os
import signal
import sys
import threading
import time

PR_SET_PDEATHSIG = 1
# glibc keeps what large bodies took unless told otherwise: M_ARENA_MAX, M_MMAP_THRESHOLD, M_TRIM_THRESHOLD.
MALLOC = {-8: 2, -3: 262_144, -1: 1_048_576}
LOOK_SECONDS = 1


def give_memory_back() -> None:
    """What large bodies took goes back to the system at once. A process that was forked reads no setting of this."""
    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt"):  # glibc
        for parameter, value in MALLOC.items():
            library.mallopt(parameter, value)


def end_with_parent() -> None:
    """End when the parent is gone, even killed: an orphan would go on serving old code on the same port.

    At once and whatever Python does: a stop that is asked for may wait for ever, and an orphan that was writing holds
    the whole of an SQLite base meanwhile. Linux does it; not when the parent went before we asked, so that a thread
    looks as well.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    starter = multiprocessing.parent_process()
    parent = starter.pid if starter is not None else os.getppid()
    threading.Thread(target=_end_after, args=(parent,), name="parent", daemon=True).start()


def _end_after(parent: int | None) -> None:
    while os.getppid() == parent:
        time.sleep(LOOK_SECONDS)
    os.kill(os.getpid(), signal.SIGKILL)
