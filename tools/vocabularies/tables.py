"""Where do the vocabularies and the facts for them stand, and how are they read and written?"""

import csv
import os
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
VOCABULARIES = REPOSITORY / "blueprints/national/vocabularies"
DATA = Path(os.environ.get("SHUYUAN_DATA", REPOSITORY.parent / "shared/data"))


def facts(path):
    """The rows of one CSV file of the data folder."""
    with (DATA / path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def vocabulary(key):
    """The rows of a vocabulary as it stands, or none."""
    path = VOCABULARIES / f"{key}.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(key, rows):
    """Write a vocabulary, unless a row still lacks its English or its code."""
    unnamed = [row["zh-hans"] for row in rows if not (row["en"] and row["code"])]
    if unnamed:
        sys.exit(f"{key}: give these a code and an English name first: {'、'.join(unnamed)}")
    with (VOCABULARIES / f"{key}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{key}: {len(rows)} rows")
