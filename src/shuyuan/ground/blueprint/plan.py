"""What would change if a blueprint were applied now?"""

from typing import Any, Literal, NamedTuple

import msgspec

from . import shape
from .layers import PARTS
from .models import Term, Vocabulary
from .vocabularies import VocabularyFile


class Change(NamedTuple):
    """One difference between what the node shows and what the files say."""

    what: Literal["added", "changed", "retired"]
    part: str
    key: str
    field: str = ""
    before: Any = None
    after: Any = None


def changes_between(old: shape.Blueprint | None, new: shape.Blueprint) -> list[Change]:
    """Differences of platforms, services, boards, columns and topics, and of the title."""
    changes = []
    for name in shape.Identity.__struct_fields__:
        before, after = getattr(old, name, None), getattr(new, name)
        if before != after:
            changes.append(Change("changed", "blueprint", "portal", name, before, after))
    for part in PARTS:
        changes += _changes_of(part, getattr(old, part, []), getattr(new, part))
    return changes


def _changes_of(part: str, old: list[Any], new: list[Any]) -> list[Change]:
    before = {thing.key: thing for thing in old}
    after = {thing.key: thing for thing in new}
    changes = [Change("added", part, key) for key in after if key not in before]
    for key, thing in after.items():
        if key not in before:
            continue
        for name in thing.__struct_fields__:
            was, is_now = getattr(before[key], name), getattr(thing, name)
            if was != is_now:
                was, is_now = msgspec.to_builtins(was), msgspec.to_builtins(is_now)
                changes.append(Change("changed", part, key, name, was, is_now))
    changes += [Change("retired", part, key) for key in before if key not in after]
    kept_before = [key for key in before if key in after]
    kept_after = [key for key in after if key in before]
    if kept_before != kept_after:
        changes.append(Change("changed", part, "", "order", kept_before, kept_after))
    return changes


def vocabulary_changes(vocabularies: list[VocabularyFile]) -> list[Change]:
    """Terms that the files add, change or leave out."""
    changes = []
    known = {vocabulary.key: vocabulary for vocabulary in Vocabulary.objects.all()}
    for file in vocabularies:
        about = file.about
        held = known.get(file.key)
        if held is None:
            changes.append(Change("added", "vocabularies", file.key))
        elif (held.title, held.source, held.note, held.complete) != (
            about.title, about.source, about.note, about.complete,
        ):  # fmt: skip
            changes.append(Change("changed", "vocabularies", file.key, "about"))
        changes += _term_changes(file)
    return changes


def _term_changes(file: VocabularyFile) -> list[Change]:
    part = f"terms of {file.key}"
    changes = []
    left = {term.code: term for term in Term.objects.filter(vocabulary=file.key, retired_at=None)}
    for position, entry in enumerate(file.entries):
        term = left.pop(entry.code, None)
        if term is None:
            changes.append(Change("added", part, entry.code, after=entry.title))
        elif term.title != entry.title:
            changes.append(Change("changed", part, entry.code, "title", term.title, entry.title))
        elif (term.parent_code, term.level, term.shown_on, term.position) != (
            entry.parent, entry.level, entry.shown_on, position,
        ):  # fmt: skip
            changes.append(Change("changed", part, entry.code, "place"))
    return changes + [Change("retired", part, code) for code in left]
