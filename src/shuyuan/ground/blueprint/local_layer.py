"""How does a form become part of the editors' own layer? One value changed, the rest of the text kept."""

from typing import Any

import tomlkit
from tomlkit.items import AoT


def with_column_changed(text: str, key: str, fields: dict[str, Any]) -> str:
    """The layer's text with these fields of a column; empty values take a field out of it."""
    document = tomlkit.parse(text)
    columns = document.setdefault("columns", tomlkit.aot())
    assert isinstance(columns, AoT)  # the layer was checked before
    entry = next((column for column in columns if column.get("key") == key), None)
    if entry is None:
        entry = tomlkit.table()
        entry["key"] = key
        columns.append(entry)
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
