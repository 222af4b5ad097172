"""Work on what strangers send, away from the threads that serve pages (`docs/mecanismes/porte.md`)."""

from coryphee.core.judging.here import judge, start, stop
from coryphee.core.judging.pool import Pool
from coryphee.core.judging.refusals import Busy, TooHeavy

__all__ = ["Busy", "Pool", "TooHeavy", "judge", "start", "stop"]
