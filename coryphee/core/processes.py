"""What a process owes to the one that started it."""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def end_with_parent() -> None:
    """End when the parent is gone, even killed: an orphan would go on serving old code on the same port (Linux)."""
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() == 1:  # it went before we asked
        os.kill(os.getpid(), signal.SIGTERM)
