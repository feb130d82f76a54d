"""How does the node hold the mission's figures? The small country's own resources, multiplied."""

from collections.abc import Iterator
from itertools import cycle, islice

import msgspec

from shuyuan.holdings.catalogue.actions import write_resources
from shuyuan.holdings.catalogue.queries.resource import values_on_column
from shuyuan.holdings.catalogue.values import ResourceValues
from shuyuan.toolbox.progress import batches, progress

FIGURES = {
    "thesis-topics": 200_000,  # mission 5.6
    "clinical-cases": 80_000,  # mission 5.5
    "school-lessons": 44_000,
    "industry-needs": 30_000,  # mission 5.13
    "university-courses": 6_000,  # mission 6.2
    "professional-cases": 4_500,  # mission 5.4
}
BATCH = 1000


def multiply_country(percent: float) -> int:
    """Fill the great columns to this share of the mission's figures; returns how many were added."""
    added = 0
    for column, figure in FIGURES.items():
        number = int(figure * percent / 100)
        copies = progress(_copies(column, number), column, total=number)
        for batch in batches(copies, BATCH):
            added += len(write_resources(batch, publish=True))
    return added


def _copies(column: str, number: int) -> Iterator[ResourceValues]:
    """Resources of this column once more, each with a number in key and title."""
    originals = values_on_column(column)
    patterns = [values for values in originals if not values.key.startswith(f"{column}-copy-")]
    for count, values in enumerate(islice(cycle(patterns), number), start=1):
        title = {code: f"{words} · {count}" for code, words in values.title.items()}
        places = [msgspec.structs.replace(place, pinned=False) for place in values.placements]
        yield msgspec.structs.replace(
            values,
            key=f"{column}-copy-{count}",
            title=title,
            placements=places,
            parts=[],
            interprets="",
        )
