"""Where is a page? Addresses worked out once, because a list of cards asks for dozens of them."""

from collections.abc import Sequence
from functools import lru_cache

from django.urls import reverse
from django.utils.translation import get_language

_STAND_IN = 987_654_321_012_345  # a number that stands in no address of ours


def address(name: str, args: Sequence[object] = ()) -> str:
    """What `reverse` answers, in the language of the page."""
    if args and all(type(arg) is int and arg >= 0 for arg in args):
        return _with_places(name, len(args), get_language()) % tuple(args)
    return _of(name, tuple(args), get_language())


@lru_cache(maxsize=256)
def _with_places(name: str, number: int, _language: str | None) -> str:
    """Numbers need no quoting, so an address that takes them is the same but for the numbers."""
    path = reverse(name, args=range(_STAND_IN, _STAND_IN + number)).replace("%", "%%")
    for place in range(_STAND_IN, _STAND_IN + number):
        path = path.replace(str(place), "%d")
    return path


@lru_cache(maxsize=4096)
def _of(name: str, args: tuple[object, ...], _language: str | None) -> str:
    return reverse(name, args=args)
