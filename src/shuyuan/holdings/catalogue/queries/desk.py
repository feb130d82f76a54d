"""What editors see: every resource in every state, and what each revision changed."""

import difflib
import json
from typing import Any

import msgspec
from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast

from ..models import Resource, Revision
from .resource import differences, values_of


def resources_for_editors(words: str = "", state: str = "") -> QuerySet[Resource]:
    """Resources whose title holds these words or whose key begins with them, the newest first."""
    found = Resource.objects.select_related("organisation", "contributor").order_by("-changed_at")
    if state:
        found = found.filter(state=state)
    if words:
        # Titles are JSON; editors' lists are small enough to be read through until search comes.
        found = found.annotate(title_text=Cast("title", TextField()))
        written = json.dumps(words)[1:-1]
        found = found.filter(
            Q(title_text__icontains=words)
            | Q(title_text__icontains=written)
            | Q(key__startswith=words)
        )
    return found


def revisions_of(resource: Resource) -> QuerySet[Revision]:
    """What was done to a resource, the newest first."""
    return Revision.objects.filter(resource=resource).select_related("by").order_by("-number")


def changed_lines(resource: Resource, number: int) -> list[tuple[str, str, str]]:
    """Line by line what a revision changed: `same`, `removed`, `added` or `changed`, old, new."""
    after = values_of(resource, revision=number)
    if number == 1:
        return _lines(msgspec.to_builtins(after))
    changed = differences(values_of(resource, revision=number - 1), after)
    return [
        line
        for field, (old, new) in changed.items()
        for line in [("same", field, field), *_compared(_text(old), _text(new))]
    ]


def _lines(values: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [
        ("added", "", f"{field}: {line}")
        for field, value in values.items()
        for line in _text(value).splitlines()
    ]


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return (
        json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) if value is not None else ""
    )


def _compared(old: str, new: str) -> list[tuple[str, str, str]]:
    before, after = old.splitlines(), new.splitlines()
    lines = []
    for tag, start, stop, begin, end in difflib.SequenceMatcher(None, before, after).get_opcodes():
        if tag == "equal":
            lines += [("same", line, line) for line in before[start:stop][-2:]]
            continue
        pairs = max(stop - start, end - begin)
        left = before[start:stop] + [""] * (pairs - (stop - start))
        right = after[begin:end] + [""] * (pairs - (end - begin))
        kind = {"delete": "removed", "insert": "added", "replace": "changed"}[tag]
        lines += [(kind, was, is_now) for was, is_now in zip(left, right, strict=True)]
    return lines
