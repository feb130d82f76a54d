"""Textbooks and their chapters, from a catalogue."""

from collections.abc import Iterable

import msgspec
from django.db import transaction

from shuyuan.toolbox.manners import later
from shuyuan.toolbox.multilingual import Text

from .. import tags, tasks
from ..models import Chapter, Textbook


class ChapterValues(msgspec.Struct, forbid_unknown_fields=True):
    """A chapter with its sections."""

    number: str
    title: Text
    chapters: list["ChapterValues"] = []


class TextbookValues(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """One volume of one edition, as a catalogue describes it."""

    key: str
    title: Text
    stage: str
    grade: str = ""
    subject: str
    edition: str
    volume: str
    publisher: Text = {}
    chapters: list[ChapterValues] = []


@transaction.atomic
def write_textbooks(batch: Iterable[TextbookValues]) -> int:
    """Add textbooks or bring them up to date; says how many.

    Chapters that lessons hang on are never deleted.
    """
    number = sum(1 for values in batch if _write_textbook(values))
    later(tasks.forget_pages, [tags.of_textbooks()])
    return number


def _write_textbook(values: TextbookValues) -> Textbook:
    fields = msgspec.structs.asdict(values)
    chapters = fields.pop("chapters")
    book, _new = Textbook.objects.update_or_create(key=fields.pop("key"), defaults=fields)
    _write_chapters(book, None, chapters)
    return book


def _write_chapters(book: Textbook, parent: Chapter | None, chapters: list[ChapterValues]) -> None:
    for position, values in enumerate(chapters):
        chapter, _new = Chapter.objects.update_or_create(
            textbook=book,
            number=values.number,
            defaults={"parent": parent, "position": position, "title": values.title},
        )
        _write_chapters(book, chapter, values.chapters)
