"""The `shuyuan` command: every command of every app, with the node's settings."""

import os
import sys

from shuyuan.config.supervisor import serve


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shuyuan.config.settings")
    if sys.argv[1:2] in (["serve"], ["start"]):
        sys.exit(serve(sys.argv[2:], prepare=sys.argv[1] == "start"))
    # Only here, because the process that watches the others needs no framework.
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
