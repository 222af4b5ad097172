"""An export on a database file, while others write: its progress is told by a connection of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sqlite3
from coryphee.commands.shared import load_django
load_django()
from django.conf import settings
from django.core.management import call_command
from django.utils import timezone
call_command("migrate", verbosity=0)
from coryphee.accounts.models import User
from coryphee.exports import services
from coryphee.exports.models import Export
from coryphee.notifications.models import Notification

now = timezone.now()
user = User.objects.create(email="a@essai.example")
Notification.objects.bulk_create(
    Notification(user=user, kind="x", subject=str(n), text="", created_at=now) for n in range(50)
)
services.ask_export(user_id=user.pk, path="/x", title="x", file_format="csv", now=now)
other = sqlite3.connect(settings.DATABASES["default"]["NAME"], isolation_level=None)

class Answer:
    filename, content_type = "x.csv", "text/csv"
    def __init__(self, tell):
        self.tell = tell
    def chunks(self):
        for number, row in enumerate(Notification.objects.iterator(chunk_size=5), start=1):
            if number % 10 == 0:
                other.execute("UPDATE notifications_notification SET text = 'lu' WHERE id = ?", [number])
                self.tell(number)
            yield row.subject.encode()

services.make_export(export_id=Export.objects.get().pk, ask=lambda _e, tell: Answer(tell), clock=timezone.now)
made = Export.objects.get()
print(made.state, made.lines)
"""


@pytest.mark.slow
@pytest.mark.skipif("__import__('os').environ.get('DATABASE_URL')", reason="on a database file: once is enough")
def test_an_export_goes_on_while_somebody_else_writes(tmp_path: Path) -> None:
    """The connection that reads sees the base as it was: a write by it failed as soon as anybody else had written."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("CORYPHEE_", "DJANGO_"))}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment | {"CORYPHEE_DATA_DIR": str(tmp_path)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["PRET", "50"], done.stderr[-2000:]
