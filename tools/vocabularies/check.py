"""Are the vocabularies of a blueprint well formed?

    python tools/vocabularies/check.py [folder]

Prints one line for each vocabulary and every fault it finds; ends with 1 if there is any.
"""

import csv
import re
import sys
import tomllib
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "blueprints/national/vocabularies"
REQUIRED = ["code", "parent", "zh-hans", "en"]
OPTIONAL = ["level", "shown_on"]
PLATFORMS = {"schools", "vocational", "higher"}
HAN = re.compile(r"[\u3400-\u9fff\uff00-\uffef\u3000-\u303f]")
CODE = re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*|[0-9]+[TK]{1,2}")


def main(folder):
    faults = [fault for path in sorted(folder.glob("*.toml")) for fault in faults_of(path)]
    descriptions = {path.stem for path in folder.glob("*.toml")}
    tables = {path.stem for path in folder.glob("*.csv")}
    faults += [f"{key}: only one of .toml and .csv is there" for key in descriptions ^ tables]
    print("\n".join(faults) or "No faults.")
    return bool(faults)


def faults_of(path):
    """What is wrong with one vocabulary, as readable lines."""
    description = tomllib.loads(text_of(path))
    table = path.with_suffix(".csv")
    if not table.exists():
        return []
    reader = csv.DictReader(text_of(table).splitlines())
    rows = list(reader)
    state = "complete" if description["complete"] else "not complete"
    print(f"{path.stem:22}{len(rows):6}  {state}")
    faults = [*of_description(description, path.stem), *of_header(reader.fieldnames)]
    if not faults:
        faults = of_rows(rows, description)
    return [f"{path.stem}: {fault}" for fault in faults]


def text_of(path):
    text = path.read_bytes().decode("utf-8")
    if text.startswith("\ufeff"):
        raise SystemExit(f"{path.name} begins with a byte order mark.")
    return text


def of_description(description, stem):
    if description["key"] != stem:
        yield f"the key is {description['key']}"
    for field in ["title", "source", *(["note"] if "note" in description else [])]:
        for language in ["zh-hans", "en"]:
            if not description[field].get(language):
                yield f"{field} lacks {language}"
        if HAN.search(description[field].get("en", "")):
            yield f"{field}: Chinese characters in the English"
    if not description["complete"] and "note" not in description:
        yield "not complete, but no note says why"


def of_header(names):
    if names[:4] != REQUIRED or set(names[4:]) - set(OPTIONAL):
        yield f"the header is {','.join(names)}"


def of_rows(rows, description):
    seen = set()
    for row in rows:
        code = row["code"]
        if None in row or None in row.values():
            yield f"{code}: wrong number of cells"
            continue
        if not CODE.fullmatch(code):
            yield f"{code}: not a code"
        if code in seen:
            yield f"{code}: twice"
        if row["parent"] and row["parent"] not in seen:
            yield f"{code}: its parent {row['parent']} does not come before it"
        seen.add(code)
        yield from of_names(row)
        if "level" in row and row["level"] not in description["levels"]:
            yield f"{code}: unknown level {row['level']}"
        if unknown := set(filter(None, row.get("shown_on", "").split("|"))) - PLATFORMS:
            yield f"{code}: unknown platform {', '.join(unknown)}"


def of_names(row):
    for language in ["zh-hans", "en"]:
        if not row[language] or row[language] != row[language].strip():
            yield f"{row['code']}: {language} is empty or has spaces around it"
    if HAN.search(row["en"]):
        yield f"{row['code']}: Chinese characters in the English"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
