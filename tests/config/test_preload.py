"""What the processes that judge files begin with is there: a forkserver says nothing of what it could not import."""

import subprocess
import sys

from django.conf import settings


def test_what_is_imported_before_the_judges_part_can_be():
    code = f"import {settings.JUDGE_PRELOAD}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
