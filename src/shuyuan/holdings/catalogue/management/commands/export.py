"""`shuyuan export resources [FILE]`: everything published, as JSON Lines that `import` takes."""

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import msgspec
from django.core.management.base import BaseCommand, CommandParser

from shuyuan.toolbox.progress import progress

from ...queries.resource import values_of_published


class Command(BaseCommand):
    help = "Export all published resources as JSON Lines."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("what", choices=["resources"])
        parser.add_argument("file", nargs="?", type=Path, help="default: standard output")

    def handle(self, *args: Any, **options: Any) -> None:
        file = options["file"]
        target = file.open("wb") if file else nullcontext(sys.stdout.buffer)
        encoder = msgspec.json.Encoder()
        with target as lines:
            for values in progress(values_of_published(), "resources"):
                lines.write(encoder.encode(values) + b"\n")
