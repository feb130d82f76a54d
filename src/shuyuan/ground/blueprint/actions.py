"""What may happen to the blueprint. Every change goes through here."""

from pathlib import Path
from typing import Any

import msgspec
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from shuyuan.toolbox.manners import later, require

from . import rules, shape, signals, tasks
from .checks import checked
from .models import Column, Edition, Term, Vocabulary
from .plan import Change, changes_between, vocabulary_changes
from .queries import blueprint, current_edition
from .vocabularies import VocabularyFile


def plan_blueprint(folder: Path, *, local_text: str = "") -> list[Change]:
    """What applying would change; raises with file and line of every error."""
    new, vocabularies = _whole(folder, local_text)
    return _changes_to(new, vocabularies)


@transaction.atomic
def apply_blueprint(folder: Path, *, local_text: str = "", by: Any = None) -> list[Change]:
    """Show what the files say from now on; nothing happens when nothing changed.

    Without `by` it is the operator at the command line.
    """
    if by is not None:
        require(rules.may_change_blueprint, by)
    new, vocabularies = _whole(folder, local_text)
    last = Edition.objects.select_for_update().order_by("-number").first()
    changes = _changes_to(new, vocabularies)
    if not changes and last is not None and last.local_layer == local_text:
        return []
    _write_vocabularies(vocabularies)
    _write_columns(new)
    Edition.objects.create(
        number=last.number + 1 if last else 1,
        document=msgspec.to_builtins(new),
        local_layer=local_text,
        by=by,
    )
    signals.blueprint_applied.send(sender=Edition, changes=changes)
    later(tasks.forget_all_pages)
    return changes


@transaction.atomic
def apply_local_layer(folder: Path, *, local_text: str, expected: int, by: Any) -> list[Change]:
    """Apply the layer that this node's editors wrote, unless somebody was faster."""
    last = Edition.objects.select_for_update().order_by("-number").first()
    if last is not None and last.number != expected:
        raise ValidationError(
            _(
                "Somebody applied another edition meanwhile. Open the desk in a new window and compare."
            )
        )
    return apply_blueprint(folder, local_text=local_text, by=by)


def _whole(folder: Path, local_text: str) -> tuple[shape.Blueprint, list[VocabularyFile]]:
    new, vocabularies, problems = checked(folder, local_text=local_text)
    if problems or new is None:
        raise ValidationError([str(problem) for problem in problems])
    return new, vocabularies


def _changes_to(new: shape.Blueprint, vocabularies: list[VocabularyFile]) -> list[Change]:
    old = blueprint() if current_edition() else None
    return changes_between(old, new) + vocabulary_changes(vocabularies)


def _write_columns(new: shape.Blueprint) -> None:
    """Columns come and go out of use; what stands in them stays."""
    for column in sorted(new.columns, key=lambda column: len(new.path_to(column))):
        Column.objects.update_or_create(
            key=column.key,
            defaults={
                "board": column.board,
                "parent_id": column.parent or None,
                "retired_at": None,
            },
        )
    gone = Column.objects.exclude(key__in=new.column).filter(retired_at=None)
    gone.update(retired_at=timezone.now())


def _write_vocabularies(vocabularies: list[VocabularyFile]) -> None:
    for file in vocabularies:
        about = file.about
        Vocabulary.objects.update_or_create(
            key=file.key,
            defaults={
                "title": about.title,
                "source": about.source,
                "note": about.note,
                "complete": about.complete,
            },
        )
        terms = [
            Term(
                vocabulary_id=file.key,
                code=entry.code,
                parent_code=entry.parent,
                level=entry.level,
                title=entry.title,
                shown_on=entry.shown_on,
                position=position,
            )
            for position, entry in enumerate(file.entries)
        ]
        Term.objects.bulk_create(
            terms,
            batch_size=500,
            update_conflicts=True,
            unique_fields=["vocabulary", "code"],
            update_fields=["parent_code", "level", "title", "shown_on", "position", "retired_at"],
        )
        held = Term.objects.filter(vocabulary=file.key, retired_at=None)
        gone = set(held.values_list("code", flat=True)) - file.codes
        held.filter(code__in=gone).update(retired_at=timezone.now())
