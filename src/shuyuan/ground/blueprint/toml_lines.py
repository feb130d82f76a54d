"""On which line does a value of a TOML file stand? TOML readers keep values and forget lines."""

import re
import tomllib
from typing import Any

_HEADER = re.compile(r"^\s*(\[\[?)\s*([\w.\- ]+?)\s*\]\]?\s*(?:#.*)?$")


def lines_of(text: str) -> dict[str, int]:
    """Line numbers by path, such as `$.columns[2].columns[0].title`, for well-formed TOML.

    A table is found at its header, a value at its key; a dotted key is found at each of its parts.
    """
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = "$"
    statement: list[str] = []
    # Not splitlines: for TOML only a line feed ends a line.
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        if not statement and (header := _HEADER.match(line)):
            table = _open_table(header[2], header[1] == "[[", counts)
            found.setdefault(table, number)
            continue
        statement.append(line)
        if not _is_whole("\n".join(statement)):
            continue
        path = table
        for part in _key_parts(statement[0]):
            path = f"{path}.{part}"
            found.setdefault(path, number - len(statement) + 1)
        statement = []
    return found


def _open_table(name: str, repeated: bool, counts: dict[str, int]) -> str:
    """The path of the table that a header opens; arrays of tables count upwards."""
    parts = [part.strip() for part in name.split(".")]
    path = "$"
    for part in parts[:-1]:
        path = f"{path}.{part}"
        if path in counts:
            path = f"{path}[{counts[path]}]"
    path = f"{path}.{parts[-1]}"
    if not repeated:
        return path
    counts[path] = counts.get(path, -1) + 1
    return f"{path}[{counts[path]}]"


def read_toml(text: str) -> dict[str, Any]:
    """The text as a table; whatever is wrong with it is a `tomllib.TOMLDecodeError`."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise
    except RecursionError as error:
        raise tomllib.TOMLDecodeError("nested too deeply (at line 1, column 1)") from error
    except ValueError as error:  # a number of thousands of digits
        raise tomllib.TOMLDecodeError(f"{error} (at line 1, column 1)") from error


def _is_whole(statement: str) -> bool:
    try:
        read_toml(statement)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _key_parts(line: str) -> list[str]:
    if "=" not in line or line.lstrip().startswith("#"):
        return []
    return [part.strip().strip("\"'") for part in line.split("=", 1)[0].split(".")]
