"""The `shuyuan` command: every command of every app, with the node's settings."""

import os
import sys

from django.core.management import execute_from_command_line

from shuyuan.config.supervisor import serve


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shuyuan.config.settings")
    if sys.argv[1:2] in (["serve"], ["start"]):
        sys.exit(serve(sys.argv[2:], prepare=sys.argv[1] == "start"))
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
