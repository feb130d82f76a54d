"""How do files become a blueprint? Layer on layer, each value with the line it stands on.

A blueprint is a folder: `blueprint.toml` with the node, its platforms and services, one file a
board in `boards/`, one a topic in `topics/`. `extends = "national"` lays it on another one; what
has a key that is known already changes that thing, anything else is added. The last layer may be
a text that the node's editors keep.
"""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from django.utils.translation import gettext as _

from . import shape
from .toml_lines import lines_of, read_toml

LOCAL = "local.toml"
PARTS = {
    "platforms": shape.Platform,
    "services": shape.Service,
    "boards": shape.Board,
    "columns": shape.Column,
    "topics": shape.Topic,
}
_IDENTITY = ("title", "short_title", "purpose", "order")


class Place(NamedTuple):
    """A line of a file."""

    file: str
    line: int


class Problem(NamedTuple):
    """Something that must be mended before the blueprint can be applied."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


@dataclass
class Sketch:
    """What the layers say so far: things by part and key, and where each was said."""

    identity: dict[str, Any] = field(default_factory=dict)
    things: dict[str, dict[str, dict[str, Any]]] = field(
        default_factory=lambda: {part: {} for part in PARTS}
    )
    places: dict[tuple[str, str, str], Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)

    def place(self, part: str, key: str, name: str = "") -> Place:
        """Where a value of a thing stands, or else the thing itself."""
        return self.places.get((part, key, name)) or self.places[part, key, ""]


def sketch_of(folder: Path, local_text: str = "") -> Sketch:
    """Read the blueprint in this folder, what it extends, and the editors' own layer."""
    sketch = Sketch()
    sketch.folders = _layers(folder, sketch)
    for layer in sketch.folders:
        _Layer(layer.name, sketch).read_folder(layer)
    if local_text.strip():
        _Layer("local", sketch).read(LOCAL, local_text)
    return sketch


def _layers(folder: Path, sketch: Sketch) -> list[Path]:
    """This folder and all that it extends, the lowest first."""
    layers: list[Path] = []
    while True:
        layers.insert(0, folder)
        named = folder.name + "/blueprint.toml"
        try:
            text = (folder / "blueprint.toml").read_text(encoding="utf-8")
            below = read_toml(text).get("extends")
        except (FileNotFoundError, NotADirectoryError):
            sketch.problems.append(Problem(named, 1, _("There is no such file.")))
            return layers
        except OSError:
            sketch.problems.append(Problem(named, 1, _("The file cannot be read.")))
            return layers
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            return layers  # reported where the file is read
        if below is None:
            return layers
        line = lines_of(text).get("$.extends", 1)
        if not isinstance(below, str) or not (folder.parent / below).is_dir():
            message = _("It extends “%(name)s”, but there is no such blueprint.")
            sketch.problems.append(Problem(named, line, message % {"name": below}))
            return layers
        folder = folder.parent / below
        if folder in layers:
            message = _("Blueprints extend one another in a circle.")
            sketch.problems.append(Problem(named, line, message))
            return layers


class _Layer:
    """One blueprint's files on their way into the sketch."""

    def __init__(self, name: str, sketch: Sketch) -> None:
        self.name = name
        self.sketch = sketch
        self.seen: set[tuple[str, str]] = set()

    def read_folder(self, folder: Path) -> None:
        boards = sorted((folder / "boards").glob("*.toml"))
        order = ["blueprint.toml"]
        order += [f"boards/{path.name}" for path in boards]
        order += [f"topics/{path.name}" for path in sorted((folder / "topics").glob("*.toml"))]
        for name in order:
            if not (folder / name).exists():
                continue
            named = f"{self.name}/{name}"
            try:
                text = (folder / name).read_text(encoding="utf-8")
            except UnicodeDecodeError:
                self.complain(named, 1, _("The file is not written in UTF-8."))
                continue
            except OSError:
                self.complain(named, 1, _("The file cannot be read."))
                continue
            self.read(named, text)

    def read(self, file: str, text: str) -> None:
        """Take in one file: a whole blueprint, a board, or a topic, told apart by its content."""
        try:
            table = read_toml(text)
        except tomllib.TOMLDecodeError as error:
            message = _("This is not TOML: %(reason)s") % {"reason": error}
            self.complain(file, line_in(error, text), message)
            return
        lines = lines_of(text)
        if "/boards/" in file:
            self.take_board(file, lines, "$", table)
        elif "/topics/" in file:
            self.take("topics", file, lines, "$", table)
        else:
            self.take_blueprint(file, lines, table)

    def take_blueprint(self, file: str, lines: dict[str, int], table: dict[str, Any]) -> None:
        known = {"key", "extends", *_IDENTITY, *PARTS}
        for name in table.keys() - known:
            self.unknown(file, lines.get(f"$.{name}", 1), name)
        self.sketch.places["blueprint", "portal", ""] = Place(file, lines.get("$.key", 1))
        for name in _IDENTITY:
            if name in table:
                self.sketch.identity[name] = _laid_on(self.sketch.identity.get(name), table[name])
                place = Place(file, lines.get(f"$.{name}", 1))
                self.sketch.places["blueprint", "portal", name] = place
        for part in ("platforms", "services", "topics"):
            for path, entry in _entries(table, part, "$"):
                self.take(part, file, lines, path, entry)
        for path, entry in _entries(table, "boards", "$"):
            self.take_board(file, lines, path, entry)
        for path, entry in _entries(table, "columns", "$"):
            self.take_column(file, lines, path, entry)

    def take_board(self, file: str, lines: dict[str, int], path: str, entry: Any) -> None:
        columns = entry.pop("columns", []) if isinstance(entry, dict) else []
        board = self.take("boards", file, lines, path, entry)
        for deeper, column in _entries({"columns": columns}, "columns", path):
            self.take_column(file, lines, deeper, column, board=board)

    def take_column(
        self,
        file: str,
        lines: dict[str, int],
        path: str,
        entry: Any,
        board: str = "",
        parent: str = "",
    ) -> None:
        columns = []
        if isinstance(entry, dict):
            columns = entry.pop("columns", [])
            for name, value in (("board", board), ("parent", parent)):
                if value:
                    entry.setdefault(name, value)
        key = self.take("columns", file, lines, path, entry)
        for deeper, column in _entries({"columns": columns}, "columns", path):
            self.take_column(file, lines, deeper, column, board=board, parent=key)

    def take(self, part: str, file: str, lines: dict[str, int], path: str, entry: Any) -> str:
        """Lay one thing on what is known of it; returns its key, or nothing when it has none."""
        line = _line_of(path, lines)
        if not isinstance(entry, dict):
            self.complain(file, line, _("A table with a key is expected here."))
            return ""
        key = entry.get("key")
        if not isinstance(key, str) or not key:
            self.complain(file, line, _("A key is missing."))
            return ""
        if (part, key) in self.seen:
            first = self.sketch.place(part, key)
            message = _("The key “%(key)s” is repeated here; first in %(file)s:%(line)s.")
            self.complain(
                file, line, message % {"key": key, "file": first.file, "line": first.line}
            )
            return key
        self.seen.add((part, key))
        allowed = {*PARTS[part].__struct_fields__, "retired"}
        for name in entry.keys() - allowed:
            self.unknown(file, lines.get(f"{path}.{name}", line), name)
        known = self.sketch.things[part].setdefault(key, {})
        self.sketch.places.setdefault((part, key, ""), Place(file, line))
        for name in allowed & entry.keys():
            known[name] = _laid_on(known.get(name), entry[name])
            self.sketch.places[part, key, name] = Place(file, lines.get(f"{path}.{name}", line))
        return key

    def unknown(self, file: str, line: int, name: str) -> None:
        self.complain(file, line, _("“%(name)s” is not known here.") % {"name": name})

    def complain(self, file: str, line: int, message: str) -> None:
        self.sketch.problems.append(Problem(file, line, message))


def _entries(table: dict[str, Any], part: str, path: str) -> list[tuple[str, Any]]:
    found = table.get(part, [])
    if not isinstance(found, list):
        return [(f"{path}.{part}", found)]
    return [(f"{path}.{part}[{index}]", entry) for index, entry in enumerate(found)]


def _laid_on(below: Any, above: Any) -> Any:
    """Languages of a text and places of a board add up; everything else is replaced."""
    if isinstance(below, dict) and isinstance(above, dict):
        return {**below, **above}
    return above


def _line_of(path: str, lines: dict[str, int]) -> int:
    """The line of a thing, or of the nearest one around it that has a line of its own."""
    while path != "$":
        if line := lines.get(path) or lines.get(f"{path}.key"):
            return line
        path = re.sub(r"(\.[^.\[]+|\[\d+\])$", "", path)
    return lines.get("$.key", 1)


def line_in(error: tomllib.TOMLDecodeError, text: str) -> int:
    """`tomllib` tells the line only in words before Python 3.14."""
    told = re.search(r"at line (\d+)", str(error))
    return int(told[1]) if told else max(text.count("\n"), 1)


def decoded(sketch: Sketch) -> tuple[shape.Blueprint | None, list[Problem]]:
    """The sketch as a blueprint, or what is wrong with single values of it."""
    problems = []
    parts: dict[str, list[Any]] = {}
    for part, kind in PARTS.items():
        parts[part] = []
        for key, thing in sketch.things[part].items():
            if thing.get("retired"):
                continue
            values = {name: value for name, value in thing.items() if name != "retired"}
            try:
                parts[part].append(msgspec.convert(values, kind))
            except msgspec.ValidationError as error:
                name = field_in(error)
                place = sketch.place(part, key, name)
                problems.append(Problem(place.file, place.line, f"{key}: {error}"))
    try:
        identity = msgspec.convert(sketch.identity, shape.Identity)
    except msgspec.ValidationError as error:
        if ("blueprint", "portal", "") in sketch.places:  # else no such file could be read
            place = sketch.place("blueprint", "portal", field_in(error))
            problems.append(Problem(place.file, place.line, str(error)))
        return None, problems
    ranks = {key: rank for rank, key in enumerate(identity.order)}
    parts["boards"].sort(key=lambda board: ranks.get(board.key, len(ranks)))
    everything: dict[str, Any] = msgspec.structs.asdict(identity) | parts
    return shape.Blueprint(**everything), problems


def field_in(error: msgspec.ValidationError) -> str:
    """The field that `… - at `$.shown_on[...]`` names; a missing one has no place."""
    told = re.search(r"`\$\.(\w+)", str(error))
    return told[1] if told else ""
