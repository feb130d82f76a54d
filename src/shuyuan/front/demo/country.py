"""How does the small country come in? Its files, read and handed to the rooms they belong to."""

import csv
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from shuyuan.ground.media.actions import keep_file
from shuyuan.ground.people.actions import (
    OrganisationValues,
    PersonValues,
    write_organisations,
    write_people,
)
from shuyuan.holdings.catalogue.actions import (
    TextbookValues,
    connect_resources,
    write_resources,
    write_textbooks,
)
from shuyuan.holdings.catalogue.values import PlacementValues, ResourceValues
from shuyuan.toolbox.progress import batches, progress

BATCH = 100


def load_country(folder: Path) -> int:
    """Bring in everything; what is there already stays. Returns how many resources were written."""
    write_organisations(_organisations(folder))
    write_people(_people(folder))
    write_textbooks(progress(_textbooks(folder), "textbooks"))
    files = _keep_files(folder)
    homes = {values.username: values.organisation for values in _people(folder)}
    resources = list(_resources(folder, files, homes))
    written = 0
    for batch in batches(progress(resources, "resources", total=len(resources)), BATCH):
        written += len(write_resources(batch, publish=True))
    connect_resources(resources)
    return written


def _organisations(folder: Path) -> Iterator[OrganisationValues]:
    with (folder / "organisations.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            yield OrganisationValues(
                key=row["key"],
                kind=row["kind"],
                name=_name(row),
                region=row["region"],
                stages=row["stages"].split("|") if row["stages"] else [],
                setting=row["setting"],
            )


def _people(folder: Path) -> Iterator[PersonValues]:
    with (folder / "people.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            yield PersonValues(
                username=row["key"],
                name=_name(row),
                role=row["role"],
                organisation=row["organisation"],
            )


def _name(row: dict[str, str]) -> dict[str, str]:
    return {"zh-hans": row["zh-hans"], "en": row["en"]}


def _textbooks(folder: Path) -> list[TextbookValues]:
    table = tomllib.loads((folder / "textbooks.toml").read_text(encoding="utf-8"))
    return msgspec.convert(table["textbooks"], list[TextbookValues])


def _keep_files(folder: Path) -> dict[tuple[str, str], str]:
    """Pictures, films and sounds by what they are and their key: the digests they are kept under."""
    kept = {}
    for what in ("pictures", "films", "sounds"):
        table = tomllib.loads((folder / what / f"{what}.toml").read_text(encoding="utf-8"))
        for entry in progress(table[what], what):
            poster = None
            if "poster" in entry:
                poster = keep_file(folder / what / entry["poster"], title=entry["title"])
            file = keep_file(
                folder / what / entry["file"],
                title=entry["title"],
                alternative=entry.get("alt") or entry.get("description", {}),
                seconds=entry.get("seconds"),
                width=entry.get("width"),
                height=entry.get("height"),
                poster=poster,
            )
            kept[what, entry["key"]] = file.digest
    return kept


def _resources(
    folder: Path, files: dict[tuple[str, str], str], homes: dict[str, str]
) -> Iterator[ResourceValues]:
    for path in sorted((folder / "resources").glob("*.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["resources"]:
            try:
                yield msgspec.convert(_values(entry, files, homes), ResourceValues)
            except (msgspec.ValidationError, KeyError) as error:
                error.add_note(f"{path.name}: {entry.get('key')}")
                raise


def _values(
    entry: dict[str, Any], files: dict[tuple[str, str], str], homes: dict[str, str]
) -> dict[str, Any]:
    """An entry of the country's files as the values of a resource: its pictures by digest, its
    captions among the details, its columns as placements."""
    values = dict(entry)
    for field, what in (
        ("cover", "pictures"),
        ("picture", "pictures"),
        ("film", "films"),
        ("sound", "sounds"),
    ):
        if field in values:
            values[field] = files[what, values[field]]
    values["pictures"] = [
        shown | {"picture": files["pictures", shown["picture"]]}
        for shown in values.get("pictures", [])
    ]
    if "cues" in values:
        values["details"] = values.get("details", {}) | {"cues": values.pop("cues")}
    pinned = values.pop("pinned", False)
    values["placements"] = [
        PlacementValues(column, pinned=pinned) for column in values.pop("columns")
    ]
    values["placements"] = msgspec.to_builtins(values["placements"])
    values["details"] = msgspec.to_builtins(values.get("details", {}))
    values.setdefault("organisation", homes.get(values.get("contributor", ""), ""))
    return values
