"""Which files does the repository hold, and what may they do that others may not?"""

import ast
import subprocess
import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@cache
def tracked():
    """Every file of the repository, by its path in it."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in sorted(listed.stdout.split("\0")) if name and (ROOT / name).is_file()]


def files(*endings, below=""):
    """Tracked files with these endings."""
    return [name for name in tracked() if name.startswith(below) and name.endswith(endings)]


def text_of(name):
    return (ROOT / name).read_text(encoding="utf-8")


@cache
def parsed(name):
    """The syntax tree of one Python file."""
    return ast.parse(text_of(name), name)


def is_written_by_hand(name):
    """Migrations are written by a machine; everything else is read by people."""
    return "/migrations/" not in name


def tables():
    """Python files that hold facts rather than sentences, where length says nothing."""
    return tuple(EXCEPTIONS["tables_of_facts"])


EXCEPTIONS = tomllib.loads((ROOT / "tests/house/exceptions.toml").read_text(encoding="utf-8"))
