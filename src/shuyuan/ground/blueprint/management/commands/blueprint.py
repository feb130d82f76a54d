"""`shuyuan blueprint check | plan | apply`: what would the files show, and show it."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from ...actions import apply_blueprint, plan_blueprint
from ...checks import checked
from ...models import Edition
from ...plan import Change
from ...queries import current_edition


class Command(BaseCommand):
    help = "Check a blueprint, show what it would change, or apply it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("deed", choices=["check", "plan", "apply"])
        parser.add_argument("folder", nargs="?", type=Path, help="default: the node's own")
        parser.add_argument("--quiet", action="store_true", help="say nothing when all is well")
        parser.add_argument("--json", action="store_true", help="answer as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        folder = options["folder"] or settings.BLUEPRINTS / settings.NODE.blueprint
        try:
            local_text = self._local_text(options["deed"])
            answer = getattr(self, f"_{options['deed']}")(folder.resolve(), local_text)
        except ValidationError as error:
            self._refuse(error.messages, options["json"])
        if options["quiet"]:
            return
        if options["json"]:
            self.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2))
        else:
            self.stdout.write("\n".join(_lines(answer)))

    def _local_text(self, deed: str) -> str:
        """The editors' own layer. Files can be checked on a machine that has no node yet."""
        if Edition._meta.db_table not in connection.introspection.table_names():
            if deed == "check":
                return ""
            raise CommandError("There are no tables yet. Run `shuyuan migrate` first.")
        edition = current_edition()
        return edition.local_layer if edition else ""

    def _check(self, folder: Path, local_text: str) -> list[Change]:
        _, _, problems = checked(folder, local_text=local_text)
        if problems:
            raise ValidationError([str(problem) for problem in problems])
        return []

    def _plan(self, folder: Path, local_text: str) -> list[Change]:
        return plan_blueprint(folder, local_text=local_text)

    def _apply(self, folder: Path, local_text: str) -> list[Change]:
        return apply_blueprint(folder, local_text=local_text)

    def _refuse(self, messages: list[str], as_json: bool) -> None:
        if as_json:
            self.stdout.write(json.dumps({"problems": messages}, ensure_ascii=False, indent=2))
        raise CommandError("\n".join(messages))


def _lines(changes: list[Change]) -> list[str]:
    """The changes for a reader; long lists of terms as one line each."""
    if not changes:
        return ["In order; nothing changes."]
    lines = []
    counts: Counter[tuple[str, str]] = Counter()
    for change in changes:
        if change.part.startswith("terms of "):
            counts[change.what, change.part] += 1
        elif change.what == "changed":
            lines.append(f"~ {change.part} {change.key} {change.field}: "
                         f"{_short(change.before)} -> {_short(change.after)}")  # fmt: skip
        else:
            lines.append(f"{'+' if change.what == 'added' else '-'} {change.part} {change.key}")
    signs = {"added": "+", "changed": "~", "retired": "-"}
    lines += [f"{signs[what]} {number} {part}" for (what, part), number in counts.items()]
    return lines


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 100 else text[:99] + "…"
