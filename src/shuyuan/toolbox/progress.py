"""How far along is long work? A bar on a terminal, a line now and then elsewhere."""

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from tqdm import tqdm

T = TypeVar("T")


def progress(things: Iterable[T], title: str, *, total: int | None = None) -> Iterator[T]:
    """The things, counted on standard error while they go by."""
    shown = sys.stderr.isatty()
    return iter(tqdm(things, title, total=total, mininterval=0.1 if shown else 5, leave=shown))


def batches(things: Iterable[T], size: int) -> Iterator[list[T]]:
    """The things in lists of at most `size`, without holding more than one list."""
    waiting = iter(things)
    while batch := list(islice(waiting, size)):
        yield batch
