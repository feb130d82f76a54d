"""`shuyuan import textbooks | outline | resources FILE`: bring in what others describe."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from shuyuan.toolbox.progress import batches, progress

from ...actions import TextbookValues, connect_resources, write_resources, write_textbooks
from ...textbook_sources import TextbookReader, books_of_outline
from ...values import ResourceValues

BATCH = 200


class Command(BaseCommand):
    help = "Import textbooks (CSV), outlines of textbooks or resources (both JSON Lines)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("what", choices=["textbooks", "outline", "resources"])
        parser.add_argument("file", type=Path)
        parser.add_argument("--json", action="store_true", help="answer as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["file"].is_file():
            raise CommandError(f"There is no file {options['file']}.")
        try:
            answer = getattr(self, f"_{options['what']}")(options["file"])
        except (ValidationError, msgspec.MsgspecError, KeyError, UnicodeDecodeError) as error:
            words = getattr(error, "messages", None) or [repr(error)]
            raise CommandError("\n".join(words)) from error
        if options["json"]:
            self.stdout.write(json.dumps(answer, ensure_ascii=False))
            return
        self.stdout.write(f"{answer['written']} written, {len(answer['refused'])} refused.")
        for refusal in answer["refused"]:
            self.stdout.write(f"row {refusal['row']}: {refusal['reason']}")

    def _textbooks(self, file: Path) -> dict[str, Any]:
        reader = TextbookReader()
        with file.open(encoding="utf-8-sig", newline="") as lines:
            written = self._books(reader.read(csv.DictReader(lines)))
        return {"written": written, "refused": [one._asdict() for one in reader.refused]}

    def _outline(self, file: Path) -> dict[str, Any]:
        return {"written": self._books(books_of_outline(_json_lines(file))), "refused": []}

    def _books(self, books: Iterator[TextbookValues]) -> int:
        return write_textbooks(progress(books, "textbooks"))

    def _resources(self, file: Path) -> dict[str, Any]:
        written = 0
        for batch in batches(progress(_resources_in(file), "resources"), BATCH):
            written += len(write_resources(batch, publish=True))
        for batch in batches(_resources_in(file), BATCH):
            connect_resources(batch)
        return {"written": written, "refused": []}


def _json_lines(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def _resources_in(file: Path) -> Iterator[ResourceValues]:
    for line in _json_lines(file):
        yield msgspec.convert(line, ResourceValues)
