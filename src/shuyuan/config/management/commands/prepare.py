"""`shuyuan prepare`: everything a node needs before it serves: tables, blueprint, small country."""

from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser

from shuyuan.holdings.catalogue.queries.lists import published_count


class Command(BaseCommand):
    help = "Make or renew the database, apply the blueprint, load the small country into an empty node."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--empty", action="store_true", help="leave the small country out")

    def handle(self, *args: Any, **options: Any) -> None:
        self.stderr.write(f"Preparing {settings.HOME}")
        call_command("migrate", verbosity=0)
        call_command("blueprint", "apply", quiet=True)
        if not options["empty"] and published_count() == 0:
            self.stderr.write("Loading the small country")
            call_command("demo", quiet=True)
