"""`shuyuan worker`: does what deeds left for later. `shuyuan serve` starts it by itself."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django_tasks_db.management.commands.db_worker import Command as DatabaseWorker

TASKS = 10_000  # after so many the worker ends; started again, it puts away what is done and old


class Command(BaseCommand):
    help = "Do the tasks that wait, and those that come."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="end when nothing waits")

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("prune_db_task_results", verbosity=0)
        call_command("clearsessions")
        call_command(
            QuietWorker(),
            interval=0.3,
            batch=options["once"],
            startup_delay=False,
            max_tasks=None if options["once"] else TASKS,
        )


class QuietWorker(DatabaseWorker):
    """Tells of failures and leaves successes out, as the node's own logging says."""

    def configure_logging(self, verbosity: int) -> None:
        pass
