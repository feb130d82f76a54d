"""How does a list of terms come in? One `<key>.toml` about the list, one `<key>.csv` with its terms."""

import csv
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import msgspec
from django.utils.translation import gettext as _

from shuyuan.toolbox.multilingual import Text

from .layers import Problem, field_in, line_in
from .toml_lines import lines_of

COLUMNS = {"code", "parent", "zh-hans", "en"}
EXTRA = {"level", "shown_on"}
LONGEST = {"code": 40, "parent": 40, "level": 30, "shown_on": 120}  # characters


class About(msgspec.Struct, forbid_unknown_fields=True):
    """Where a list comes from, and whether it is all of it."""

    key: Annotated[str, msgspec.Meta(max_length=40)]
    title: Text
    source: Text
    complete: bool
    note: Text = {}
    levels: list[str] = []


class Entry(msgspec.Struct, frozen=True):
    """One term as its line says it."""

    code: str
    parent: str
    title: Text
    level: str
    shown_on: str


@dataclass
class VocabularyFile:
    """A list of terms, read."""

    about: About
    entries: list[Entry] = field(default_factory=list)

    @property
    def key(self) -> str:
        return self.about.key

    @property
    def codes(self) -> set[str]:
        return {entry.code for entry in self.entries}


def read_vocabularies(folders: list[Path]) -> tuple[list[VocabularyFile], list[Problem]]:
    """The vocabularies in the folders of a blueprint; an upper one replaces a lower one."""
    problems: list[Problem] = []
    found: dict[str, VocabularyFile] = {}
    for layer in folders:
        for path in sorted((layer / "vocabularies").glob("*.toml")):
            read = _read(path, f"{layer.name}/vocabularies", problems)
            if read is not None:
                found[read.key] = read
    return list(found.values()), problems


def _read(path: Path, folder: str, problems: list[Problem]) -> VocabularyFile | None:
    about = _about(path, f"{folder}/{path.name}", problems)
    if about is None:
        return None
    vocabulary = VocabularyFile(about)
    named = f"{folder}/{path.stem}.csv"
    try:
        text = path.with_suffix(".csv").read_text(encoding="utf-8")
    except FileNotFoundError:
        problems.append(Problem(named, 1, _("There is no such file.")))
        return None
    except UnicodeDecodeError:
        problems.append(Problem(named, 1, _("The file is not written in UTF-8.")))
        return None
    rows = csv.DictReader(text.splitlines())
    given = set(rows.fieldnames or ())
    if not given >= COLUMNS or given - COLUMNS - EXTRA:
        message = _("The first line must name the columns code, parent, zh-hans and en.")
        problems.append(Problem(named, 1, message))
        return None
    seen: set[str] = set()
    for row in rows:
        message = _row_problem(row, seen)
        if message:
            problems.append(Problem(named, rows.line_num, message))
            continue
        seen.add(row["code"])
        vocabulary.entries.append(_entry(row))
    return vocabulary


def _about(path: Path, named: str, problems: list[Problem]) -> About | None:
    try:
        text = path.read_text(encoding="utf-8")
        about = msgspec.convert(tomllib.loads(text), About)
    except UnicodeDecodeError:
        problems.append(Problem(named, 1, _("The file is not written in UTF-8.")))
        return None
    except tomllib.TOMLDecodeError as error:
        message = _("This is not TOML: %(reason)s") % {"reason": error}
        problems.append(Problem(named, line_in(error, text), message))
        return None
    except msgspec.ValidationError as error:
        line = lines_of(text).get(f"$.{field_in(error)}", 1)
        problems.append(Problem(named, line, str(error)))
        return None
    if about.key != path.stem:
        message = _("The key “%(key)s” differs from the name of the file.") % {"key": about.key}
        problems.append(Problem(named, lines_of(text).get("$.key", 1), message))
    return about


def _row_problem(row: dict[str, str], seen: set[str]) -> str:
    if None in row or None in row.values():
        return _("The line has too many or too few values.")
    if not row["code"]:
        return _("A code is missing.")
    if any(len(row.get(name) or "") > length for name, length in LONGEST.items()):
        return _("A value is too long.")
    if row["code"] in seen:
        return _("The code “%(code)s” is repeated here.") % {"code": row["code"]}
    if row["parent"] and row["parent"] not in seen:
        message = _("“%(code)s” stands below “%(parent)s”, which does not stand above it.")
        return message % {"code": row["code"], "parent": row["parent"]}
    if not row["zh-hans"]:
        return _("The Chinese name of “%(code)s” is missing.") % {"code": row["code"]}
    return ""


def _entry(row: dict[str, str]) -> Entry:
    title = {language: row[language] for language in ("zh-hans", "en") if row[language]}
    return Entry(row["code"], row["parent"], title, row.get("level", ""), row.get("shown_on", ""))
