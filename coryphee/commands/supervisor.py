"""Start processes together and stop them together: whatever ends one of them, nothing survives."""

import os
import signal
import subprocess
import threading
import time
from types import FrameType

PATIENCE = 8.0  # seconds between « please stop » and « stop »
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Supervisor:
    """Each process leads a group of its own: Ctrl-C reaches it through us, once, with all that it started itself."""

    def __init__(self) -> None:
        self._processes: list[subprocess.Popen[bytes]] = []
        self._asked = threading.Event()
        for number in SIGNALS:
            signal.signal(number, self._on_signal)

    def start(self, command: list[str]) -> None:
        if not self._asked.is_set():
            self._processes.append(subprocess.Popen(command, start_new_session=True))

    def alive(self) -> bool:
        return bool(self._processes) and all(process.poll() is None for process in self._processes)

    def pause(self, seconds: float) -> bool:
        """Wait a moment; True as soon as somebody asked to stop."""
        return self._asked.wait(seconds)

    def wait(self) -> int:
        """Until somebody asks to stop, or one process ends by itself; then stop all. 0 when it was asked."""
        while self.alive() and not self.pause(0.3):
            pass
        self.stop()
        return 0 if self._asked.is_set() else 1

    def stop(self) -> None:
        for process in self._processes:
            _signal_group(process.pid, signal.SIGTERM)
        deadline = time.monotonic() + PATIENCE
        for process in self._processes:
            while _group_lives(process) and time.monotonic() < deadline:
                time.sleep(0.05)
            _signal_group(process.pid, signal.SIGKILL)
            process.wait()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        if self._asked.is_set() or not self._processes:
            # Nothing runs yet (the first load), or the second Ctrl-C of somebody in a hurry.
            for process in self._processes:
                _signal_group(process.pid, signal.SIGKILL)
            raise KeyboardInterrupt
        self._asked.set()


def _group_lives(process: subprocess.Popen[bytes]) -> bool:
    """Whether anything of the group runs: the leader may be gone before those it started."""
    process.poll()  # a dead leader is taken away, so that it does not count
    return _signal_group(process.pid, 0)


def _signal_group(group: int, number: int) -> bool:
    try:
        os.killpg(group, number)
    except ProcessLookupError:
        return False
    return True
