"""Is a blueprint whole? What single values cannot tell: references, circles, order of dates."""

from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from . import shape
from .layers import PARTS, Problem, Sketch, decoded, sketch_of
from .vocabularies import VocabularyFile, read_vocabularies


def checked(
    folder: Path, *, local_text: str = ""
) -> tuple[shape.Blueprint | None, list[VocabularyFile], list[Problem]]:
    """The blueprint of this folder with its vocabularies, and every problem found, by file and line."""
    sketch = sketch_of(folder, local_text)
    blueprint, problems = decoded(sketch)
    vocabularies, vocabulary_problems = read_vocabularies(sketch.folders)
    problems = [*sketch.problems, *problems, *vocabulary_problems]
    if blueprint is not None and not problems:
        kinds = next((v.codes for v in vocabularies if v.key == "kinds"), None)
        problems = list(_problems_between(blueprint, sketch, kinds))
        problems = problems or list(_shown_nowhere(blueprint, sketch))
    return blueprint, vocabularies, sorted(set(problems))


def _problems_between(
    blueprint: shape.Blueprint, sketch: Sketch, kinds: set[str] | None
) -> Iterator[Problem]:
    def problem(part: str, key: str, field: str, message: str, **words: str) -> Problem:
        place = sketch.place(part, key, field)
        return Problem(place.file, place.line, message % {"key": key, **words})

    platforms = set(blueprint.platform)
    for part in PARTS:
        for thing in getattr(blueprint, part):
            if not any(thing.title.get(code, "").strip() for code, _name in settings.LANGUAGES):
                message = _("“%(key)s” has no title in a language of this node.")
                yield problem(part, thing.key, "title", message)
    for name in set(blueprint.order) - set(blueprint.board):
        place = sketch.places["blueprint", "portal", "order"]
        message = _("The order names “%(name)s”, but there is no such board.")
        yield Problem(place.file, place.line, message % {"name": name})
    no_platform = _("“%(key)s” is shown on “%(name)s”, but there is no such platform.")
    for board in blueprint.boards:
        for name in board.shown_on.keys() - platforms:
            yield problem("boards", board.key, "shown_on", no_platform, name=name)
    for service in blueprint.services:
        for name in set(service.shown_on) - platforms - {"portal"}:
            yield problem("services", service.key, "shown_on", no_platform, name=name)
        if not service.address.startswith(("https://", "http://", "/")):
            message = _("The address of “%(key)s” does not begin with https://, http:// or /.")
            yield problem("services", service.key, "address", message)
    for topic in blueprint.topics:
        for name in set(topic.shown_on) - platforms:
            yield problem("topics", topic.key, "shown_on", no_platform, name=name)
        for name in topic.columns:
            if name not in blueprint.column:
                message = _("“%(key)s” gathers the column “%(name)s”, but there is no such column.")
                yield problem("topics", topic.key, "columns", message, name=name)
        if topic.closes_on < topic.opens_on:
            message = _("“%(key)s” closes before it opens.")
            yield problem("topics", topic.key, "closes_on", message)
    yield from _column_problems(blueprint, problem, platforms, kinds)
    taken = {board.key for board in blueprint.boards} & set(blueprint.column)
    for key in taken:
        message = _("“%(key)s” is the key of a board and of a column.")
        yield problem("columns", key, "", message)


def _column_problems(blueprint, problem, platforms, kinds) -> Iterator[Problem]:  # type: ignore[no-untyped-def]
    for column in blueprint.columns:
        key = column.key
        if column.board not in blueprint.board:
            message = _("“%(key)s” stands on the board “%(name)s”, but there is no such board.")
            yield problem("columns", key, "board", message, name=column.board)
        if column.parent and column.parent not in blueprint.column:
            message = _("“%(key)s” stands under “%(name)s”, but there is no such column.")
            yield problem("columns", key, "parent", message, name=column.parent)
        elif column.parent and blueprint.column[column.parent].board != column.board:
            message = _("“%(key)s” and the column above it, “%(name)s”, are on different boards.")
            yield problem("columns", key, "parent", message, name=column.parent)
        if _goes_in_a_circle(blueprint, column):
            message = _("“%(key)s” stands below itself.")
            yield problem("columns", key, "parent", message)
        for name in set(column.shown_on) - platforms:
            message = _("“%(key)s” is shown on “%(name)s”, but there is no such platform.")
            yield problem("columns", key, "shown_on", message, name=name)
        for name in column.holds:
            if kinds is not None and name not in kinds:
                message = _("“%(key)s” holds “%(name)s”, but there is no such kind of resource.")
                yield problem("columns", key, "holds", message, name=name)


def _shown_nowhere(blueprint: shape.Blueprint, sketch: Sketch) -> Iterator[Problem]:
    """Boards and columns without a platform, and so without an address; asked once all that
    they refer to is there."""
    lost = [("boards", board.key) for board in blueprint.boards if not board.shown_on]
    lost += [
        ("columns", column.key)
        for column in blueprint.columns
        if not blueprint.platforms_of(column)
    ]
    for part, key in lost:
        place = sketch.place(part, key, "shown_on")
        yield Problem(place.file, place.line, _("“%(key)s” is shown nowhere.") % {"key": key})


def _goes_in_a_circle(blueprint: shape.Blueprint, column: shape.Column) -> bool:
    met = set()
    while column.key not in met:
        met.add(column.key)
        if column.parent not in blueprint.column:
            return False
        column = blueprint.column[column.parent]
    return True
