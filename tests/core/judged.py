"""What the processes of `test_judging` are asked to do: functions of a module, so that they can be sent by name."""

import os
import resource
import signal
import tempfile
import time

from coryphee.core.errors import DomainError


def double(number):
    return 2 * number


def pid():
    return os.getpid()


def refuse():
    raise DomainError("Ce fichier n’est pas une facture.", field="file")


def sleep(seconds):
    time.sleep(seconds)


def work_for_ever():
    while True:
        time.sleep(0.01)


def die():
    os._exit(1)


def killed(number=signal.SIGKILL):
    os.kill(os.getpid(), number)


def killed_at_first(mark):
    if not mark.exists():
        mark.touch()
        killed()
    return os.getpid()


def compute(seconds):
    """Work for so long of the processor."""
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
    return os.getpid()


def processor():
    """Seconds of it that this process has taken, and may take."""
    return time.process_time(), resource.getrlimit(resource.RLIMIT_CPU)[0]


def take(size):
    return len(bytes(size))


def keep(size, kept=[]):  # noqa: B006 - on purpose: it leaks
    kept.append(os.urandom(size))
    return os.getpid()


def ask(siret, directory):
    return directory.has_unit(siret, "S1")


def ask_for_ever(directory):
    while True:
        directory.has_unit("x", "y")


def pry(directory):
    return getattr(directory, "_bodies")()  # noqa: B009


def ask_slowly(directory):
    for _question in range(100):
        time.sleep(0.1)
        directory.has_unit("x", "y")


def slow_pid():
    time.sleep(0.2)
    return os.getpid()


def core_limit():
    return resource.getrlimit(resource.RLIMIT_CORE)


def write_for_a_time():
    """As a library that draws: a folder that only it would remove."""
    return tempfile.mkdtemp(prefix="fonts-")
