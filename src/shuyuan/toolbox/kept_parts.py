"""Which parts of pages are drawn again and again? Cards: kept by everything that they show."""

from collections.abc import Callable
from typing import Any

import msgspec
from django.utils.translation import get_language

PARTS = 1000  # about two megabytes
_kept: dict[tuple[Any, ...], str] = {}


def kept_part(macro: Callable[..., str], thing: Any, *options: Any) -> str:
    """What the macro makes of this thing and these options, in the language of the page. A thing
    that says the same in every word is drawn once."""
    said = msgspec.msgpack.encode((thing, options))
    key = (getattr(macro, "name", macro), get_language(), said)
    drawn = _kept.get(key)
    if drawn is None:
        drawn = macro(thing, *options)
        while len(_kept) >= PARTS:
            # The oldest one goes; another thread may have been faster.
            _kept.pop(next(iter(_kept)), None)
        _kept[key] = drawn
    return drawn
