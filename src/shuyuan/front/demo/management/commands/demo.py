"""`shuyuan demo`: load the small country, or multiply it for benchmarks."""

import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from shuyuan.ground.people.actions import PersonValues, open_account, write_people
from shuyuan.ground.people.queries import persons_with_usernames

from ...country import load_country
from ...multiples import multiply_country

PASSWORD = "shuyuan-demo"  # noqa: S105 - printed for everyone who tries the demo out
HOMES = {"editor": ("editor", "edu-zj"), "teacher": ("teacher", "s-qinghe")}
ACCOUNTS = {
    "editor": (
        {"zh-hans": "示例编辑", "en": "Sample editor"},
        ["catalogue.publish_resource", "blueprint.add_edition"],
    ),
    "teacher": ({"zh-hans": "示例教师", "en": "Sample teacher"}, []),
}


class Command(BaseCommand):
    help = "Load the small country that a fresh node shows, and demo accounts."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", nargs="?", type=Path, default=settings.COUNTRY)
        parser.add_argument(
            "--scale",
            type=float,
            default=0,
            metavar="N",
            help="also make N percent of the mission's figures: 100 makes 200,000 theses, "
            "80,000 clinical cases, 44,000 lessons, 30,000 needs, 4,500 cases",
        )
        parser.add_argument("--quiet", action="store_true", help="say nothing when all is well")
        parser.add_argument("--json", action="store_true", help="answer as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        answer = {"written": load_country(options["folder"])}
        known = persons_with_usernames(ACCOUNTS)
        for username, (name, permissions) in ACCOUNTS.items():
            if username in known:
                continue  # the operator may have changed its password or taken rights from it
            open_account(username, name=name, password=PASSWORD, permissions=permissions)
            role, organisation = HOMES[username]
            member = PersonValues(
                username=username, name=name, role=role, organisation=organisation
            )
            write_people([member])
        if options["scale"]:
            answer["multiplied"] = multiply_country(options["scale"])
        if options["quiet"]:
            return
        if options["json"]:
            self.stdout.write(json.dumps(answer))
            return
        self.stdout.write(f"{answer['written']} resources written.")
