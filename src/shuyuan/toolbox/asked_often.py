"""How does a page ask the same questions again and again? Each is put into SQL once.

Writing the SQL of a query costs the ORM more than the database takes to answer it. A function
marked `asked_often` returns a query; what it answers is the list of what that query finds:

    @asked_often
    def columns_of(resource_pk: int): return Listing.objects.filter(resource=resource_pk)
"""

import copy
from collections.abc import Callable, Sequence
from functools import wraps
from types import SimpleNamespace
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import BigIntegerField, QuerySet

# Numbers from here on stand in for arguments and for nothing else; the smallest columns that count
# things have room for them.
_FIRST = 2_031_000_000
_LARGEST = BigIntegerField.MAX_BIGINT


def asked_often(question: Callable[..., QuerySet[Any]]) -> Callable[..., list[Any]]:
    """The question, whose SQL is kept. Arguments are numbers, words, or lists of one of them, and
    go into the query as they are: none of them may decide what the query looks like."""
    known: dict[Any, _Kept] = {}

    @wraps(question)
    def answer(*args: Any) -> list[Any]:
        if any(isinstance(one, int) and abs(one) > _LARGEST for one in _flat(args)):
            return list(question(*args))  # databases count no further; the ORM knows what to do
        shape = (connections[DEFAULT_DB_ALIAS].vendor, *(_shape(arg) for arg in args))
        kept = known.get(shape)
        if kept is None:
            if len(known) >= 100:
                known.clear()
            kept = known[shape] = _Kept(question, args)
        return kept.ask(args)

    return answer


def _shape(arg: Any) -> Any:
    """Lists of different lengths need different SQL."""
    return (type(arg), len(arg)) if isinstance(arg, list | tuple) else type(arg)


def _flat(args: Sequence[Any]) -> list[Any]:
    return [one for arg in args for one in (arg if isinstance(arg, list | tuple) else [arg])]


class _Kept:
    """One question in SQL, with the places where its arguments go."""

    def __init__(self, question: Callable[..., QuerySet[Any]], args: Sequence[Any]) -> None:
        numbers = iter(range(_FIRST, _FIRST + 10_000))
        stand_ins = [_stand_in(arg, numbers) for arg in args]
        self.queryset = question(*stand_ins)
        self.compiler = self.queryset.query.get_compiler(DEFAULT_DB_ALIAS)
        try:
            self.sql, self.params = self.compiler.as_sql()
        except EmptyResultSet:
            if [] not in stand_ins:
                raise TypeError(
                    f"{question.__name__}: it finds nothing, whatever it is asked"
                ) from None
            self.sql, self.params = "", ()
            return
        places = {stand_in: place for place, stand_in in enumerate(_flat(stand_ins))}
        self.places = [
            (position, places[param])
            for position, param in enumerate(self.params)
            if param in places
        ]
        lost = set(places.values()) - {place for _, place in self.places}
        if lost:
            raise TypeError(f"{question.__name__}: an argument does not go into the query as it is")

    def ask(self, args: Sequence[Any]) -> list[Any]:
        if not self.sql:
            return []
        given = _flat(args)
        params = list(self.params)
        for position, place in self.places:
            params[position] = given[place]
        compiler: Any = copy.copy(self.compiler)
        compiler.connection = connections[DEFAULT_DB_ALIAS]
        compiler.as_sql = lambda *_args, **_options: (self.sql, params)
        asked: Any = SimpleNamespace(
            db=DEFAULT_DB_ALIAS,
            query=SimpleNamespace(get_compiler=lambda *_args, **_options: compiler),
            _known_related_objects={},
        )
        rows: Any = self.queryset._iterable_class(asked)
        return list(rows)


def _stand_in(arg: Any, numbers: Any) -> Any:
    """Something of the same type that is found again among the parameters."""
    if isinstance(arg, list | tuple):
        return [_stand_in(one, numbers) for one in arg]
    if isinstance(arg, bool) or not isinstance(arg, int | str):
        raise TypeError(f"{arg!r} is neither a number nor a word")
    number = next(numbers)
    return str(number) if isinstance(arg, str) else number
