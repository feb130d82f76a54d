"""Textbooks: the way from a stage to a chapter."""

from typing import NamedTuple

from django.db.models import Count, Q, QuerySet

from shuyuan.toolbox.asked_often import asked_often

from ..models import Chapter, Resource, Textbook


def choices(**chosen: str) -> dict[str, list[str]]:
    """What there is to choose from next: codes of stages, then grades, subjects, editions."""
    books = Textbook.objects.all()
    found = {}
    for field in ("stage", "grade", "subject", "edition"):
        codes = books.order_by(field).values_list(field, flat=True).distinct()
        found[field] = list(codes)
        if field not in chosen:
            break
        books = books.filter(**{field: chosen[field]})
    return found


def textbooks_matching(**chosen: str) -> list[Textbook]:
    """The volumes for what was chosen so far."""
    return list(Textbook.objects.filter(**chosen).order_by("grade", "subject", "edition", "volume"))


class ChapterNode(NamedTuple):
    """A chapter with its sections, and how many resources teach it, sections included."""

    chapter: Chapter
    below: list["ChapterNode"]
    resources: int


def chapter_tree(book: Textbook) -> list[ChapterNode]:
    """The chapters of a book in their order: one query."""
    return _nodes(_chapters_of(book.pk), None)


@asked_often
def _chapters_of(book: int) -> QuerySet[Chapter]:
    published = Q(links__resource__state=Resource.State.PUBLISHED)
    chapters = Chapter.objects.filter(textbook=book)
    return chapters.annotate(number_taught=Count("links", filter=published)).order_by("position")


def _nodes(chapters: list[Chapter], parent: int | None) -> list[ChapterNode]:
    nodes = []
    for chapter in chapters:
        if chapter.parent_id == parent:
            below = _nodes(chapters, chapter.pk)
            count = chapter.number_taught + sum(node.resources for node in below)  # type: ignore[attr-defined]
            nodes.append(ChapterNode(chapter, below, count))
    return nodes


def textbook_with_number(pk: int) -> Textbook | None:
    """The volume with this number."""
    return Textbook.objects.filter(pk=pk).first()


def chapter_with_book(pk: int) -> Chapter | None:
    """The chapter of this number, with its book."""
    return next(iter(_chapter(pk)), None)


@asked_often
def _chapter(pk: int) -> QuerySet[Chapter]:
    return Chapter.objects.filter(pk=pk).select_related("textbook", "parent")
