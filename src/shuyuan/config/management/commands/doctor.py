"""`shuyuan doctor`: is everything in place, and which optional part is missing?"""

import json
import shutil
import sys
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, NamedTuple

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from shuyuan.ground.blueprint.queries import current_edition

LEAST_DISK = 512 * 1024 * 1024  # bytes


class Finding(NamedTuple):
    """One thing looked at: `well`, `optional` (absent, and missed softly) or `bad`."""

    what: str
    state: str
    words: str


class Command(BaseCommand):
    help = "Look at the node and say what is missing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="answer as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        findings = list(_findings())
        if options["json"]:
            self.stdout.write(json.dumps([finding._asdict() for finding in findings], indent=2))
        else:
            signs = {"well": "✓", "optional": "○", "bad": "✗"}
            for finding in findings:
                self.stdout.write(f"{signs[finding.state]} {finding.what}: {finding.words}")
        if any(finding.state == "bad" for finding in findings):
            sys.exit(1)


def _findings() -> Iterator[Finding]:
    yield Finding("python", "well", sys.version.split()[0])
    yield Finding("home", "well", str(settings.HOME))
    yield from _database()
    built = (settings.BUILT_ASSETS / "manifest.json").exists()
    yield Finding("built files", *(("well", "there") if built else ("bad", "run `make run` once")))
    free = shutil.disk_usage(settings.HOME).free
    state = "well" if free >= LEAST_DISK else "bad"
    yield Finding("disk", state, f"{free // 1024**2} MiB free")
    ffmpeg = shutil.which("ffmpeg")
    yield Finding("ffmpeg", "well" if ffmpeg else "optional", ffmpeg or "not installed")


def _database() -> Iterator[Finding]:
    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        yield Finding("database", "bad", str(error))
        return
    yield Finding("database", "well", connection.vendor)
    if waiting:
        yield Finding("tables", "bad", f"{len(waiting)} migrations wait: run `shuyuan migrate`")
        return
    yield Finding("tables", "well", "up to date")
    edition = current_edition()
    words = f"edition {edition.number}" if edition else "none: run `shuyuan blueprint apply`"
    yield Finding("blueprint", "well" if edition else "bad", words)
    late = DBTaskResult.objects.ready().filter(
        enqueued_at__lt=timezone.now() - timedelta(minutes=2)
    )
    number = late.count()
    words = f"{number} tasks have waited for more than two minutes: does the worker run?"
    yield Finding("worker", "bad" if number else "well", words if number else "nothing waits long")
    yesterday = timezone.now() - timedelta(days=1)
    failed = DBTaskResult.objects.failed().filter(finished_at__gt=yesterday).count()
    words = f"{failed} failed since yesterday: the log says why"
    yield Finding("tasks", "bad" if failed else "well", words if failed else "none failed")
