"""Does the way lead from a stage to a chapter, and to what teaches it?"""

import pytest

from shuyuan.ground.people.tests.factories import PersonFactory
from shuyuan.holdings.catalogue.actions import (
    ChapterValues,
    TextbookValues,
    withdraw_resource,
    write_textbooks,
)
from shuyuan.holdings.catalogue.models import Chapter, Textbook
from shuyuan.holdings.catalogue.queries.resource import chapters_of
from shuyuan.holdings.catalogue.queries.textbooks import chapter_tree as tree_of
from shuyuan.holdings.catalogue.queries.textbooks import choices, textbooks_matching
from shuyuan.toolbox.page_store import Page
from shuyuan.toolbox.pages import store

from .factories import drafted, published

pytestmark = [pytest.mark.django_db, pytest.mark.mission("1.4")]


def book(key="math-1", **said):
    ordinary = {
        "key": key,
        "title": {"en": "Mathematics"},
        "stage": "primary",
        "grade": "g1",
        "subject": "mathematics",
        "edition": "pep",
        "volume": "1",
        "chapters": [
            ChapterValues("1", {"en": "One"}, [ChapterValues("1.1", {"en": "First section"})]),
            ChapterValues("2", {"en": "Two"}),
        ],
    }
    return TextbookValues(**(ordinary | said))


def tree(nodes):
    return [(node.chapter.number, node.resources, tree(node.below)) for node in nodes]


def test_a_book_comes_in_with_its_chapters():
    assert write_textbooks([book()]) == 1

    assert tree(tree_of(Textbook.objects.get())) == [("1", 0, [("1.1", 0, [])]), ("2", 0, [])]


def test_a_book_brought_up_to_date_is_the_same_and_keeps_its_chapters():
    write_textbooks([book()])
    known = Chapter.objects.get(number="1").pk
    resource = published(chapters=["math-1/2"])

    write_textbooks([book(title={"en": "New"}, chapters=[ChapterValues("1", {"en": "Uno"})])])

    assert Textbook.objects.get().title == {"en": "New"}
    assert Chapter.objects.get(number="1").pk == known
    assert Chapter.objects.get(number="1").title == {"en": "Uno"}
    assert [chapter.number for chapter in chapters_of(resource)] == ["2"]


def test_chapters_count_what_readers_see_with_their_sections():
    write_textbooks([book()])
    editor = PersonFactory(may=["catalogue.publish_resource"])
    published(chapters=["math-1/1", "math-1/2"])
    published(chapters=["math-1/1.1"])
    drafted(chapters=["math-1/1.1"])
    gone = published(chapters=["math-1/2"])
    assert tree(tree_of(Textbook.objects.get())) == [("1", 2, [("1.1", 1, [])]), ("2", 2, [])]

    withdraw_resource(gone, by=editor, reason={"en": "Wrong."})

    assert tree(tree_of(Textbook.objects.get())) == [("1", 2, [("1.1", 1, [])]), ("2", 1, [])]


def test_choices_narrow_from_stage_to_edition():
    write_textbooks(
        [
            book("a"),
            book("b", grade="g2"),
            book("c", subject="music", edition="hj"),
            book("d", stage="junior", grade="g7"),
        ]
    )

    assert choices() == {"stage": ["junior", "primary"]}
    assert choices(stage="primary") == {"stage": ["junior", "primary"], "grade": ["g1", "g2"]}
    chosen = {"stage": "primary", "grade": "g1", "subject": "music"}
    assert choices(**chosen)["subject"] == ["mathematics", "music"]
    assert choices(**chosen)["edition"] == ["hj"]
    assert [one.key for one in textbooks_matching(**chosen)] == ["c"]
    assert choices(stage="none") == {"stage": ["junior", "primary"], "grade": []}


@pytest.mark.parametrize("number", [1, 3])
def test_a_tree_takes_one_query(django_assert_num_queries, number):
    chapters = [ChapterValues(str(one), {"en": "C"}) for one in range(number)]
    write_textbooks([book(chapters=chapters)])
    found = Textbook.objects.get()

    with django_assert_num_queries(1):
        assert len(tree_of(found)) == number


def test_new_books_drop_the_pages_that_show_which_there_are(do_tasks):
    page = Page([], b"old", b"", '"x"')
    store().put("/textbooks/", page, tags=["textbooks"], since=store().mark())
    store().put("/other/", page, tags=["catalogue"], since=store().mark())

    write_textbooks([book("a"), book("b")])

    assert do_tasks() == 1
    assert store().get("/textbooks/") is None
    assert store().get("/other/") == page
