"""How does a form become part of the editors' own layer? One value changed, the rest of the text kept."""

from typing import Any

import tomlkit
from tomlkit.exceptions import ParseError
from tomlkit.items import AoT


def with_column_changed(text: str, key: str, fields: dict[str, Any]) -> str:
    """The layer's text with these fields of a column; empty values take a field out of it.

    A text that is no layer stays as it is: the desk, which shows it next, names the line.
    """
    try:
        document = tomlkit.parse(text)
    except ParseError:
        return text
    columns = document.setdefault("columns", tomlkit.aot())
    if not isinstance(columns, list) or not all(isinstance(one, dict) for one in columns):
        return text
    entry = next((column for column in columns if column.get("key") == key), None)
    if entry is None:
        columns.append(tomlkit.table() if isinstance(columns, AoT) else tomlkit.inline_table())
        entry = columns[-1]
        entry["key"] = key
    for name, value in fields.items():
        if value:
            entry[name] = _written(value)
        else:
            entry.pop(name, None)
    return tomlkit.dumps(document)


def _written(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    table = tomlkit.inline_table()
    table.update({name: words for name, words in value.items() if words})
    return table
