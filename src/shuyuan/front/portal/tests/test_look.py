"""What does a page show only where it makes sense?"""

import pytest
from django.template.loader import render_to_string

from shuyuan.holdings.catalogue.tests.factories import published
from shuyuan.holdings.catalogue.values import PlacementValues

from .full import a_textbook
from .reading import read, titles

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("address", "forms"), [("", 0), ("/search/", 1)])
def test_the_head_has_a_search_only_where_there_is_one(address, forms):
    page = render_to_string("portal/about.jinja", _frame(search_address=address))

    assert page.count('role="search"') == forms
    assert page.count(f'href="{address}"') == forms


def test_a_page_that_is_nowhere_names_no_address_of_its_own(client):
    answer = client.get("/schools/nothing-of-this-name/")
    head = read(answer).find("head")

    assert answer.status_code == 404
    assert [link.get("rel") for link in head.iter("link")] == ["stylesheet", "icon"]
    assert head.xpath("meta[@property='og:url']") == []
    assert len(read(client.get("/")).xpath("//link[@rel='canonical']")) == 1


def test_a_pin_is_shown_where_all_of_a_column_stands(client):
    first = published(placements=[PlacementValues("labour-talks", pinned=True)])
    second = published(column="labour-talks")

    column = read(client.get("/schools/labour/labour-talks/"))
    board = read(client.get("/schools/labour/"))

    assert titles(column) == [first.title["zh-hans"], second.title["zh-hans"]]
    assert titles(board) == titles(column)
    assert len(column.find_class("pinned")) == 1
    assert board.find_class("pinned") == []


def test_a_table_in_a_text_can_be_moved_sideways_by_keyboard(client):
    resource = published(body={"zh-hans": "前\n\n| 一 | 二 |\n|---|---|\n| 三 | 四 |\n\n后"})

    text = read(client.get(f"/resources/{resource.pk}/")).find_class("prose")[0]
    frame = text.find("div")

    assert [one.tag for one in text] == ["p", "div", "p"]
    assert (frame.get("class"), frame.get("tabindex"), frame.get("role")) == (
        "table-wrap",
        "0",
        "group",
    )
    assert [one.tag for one in frame] == ["table"]


@pytest.mark.mission("1.4")
def test_a_step_already_taken_shows_its_choice_and_folds(client):
    book = a_textbook()

    taken, following = read(client.get(f"/textbooks/?stage={book.stage}")).find_class("choice")

    assert taken.get("open") is None
    assert taken.find("summary/b").text == "小学"
    assert following.get("open") is not None
    assert [link.get("href") for link in following.iter("a")] == [
        f"?stage={book.stage}&grade={book.grade}"
    ]


def _frame(**context):
    """What the frame would say of itself, with one thing different."""
    return {
        "blueprint": {"purpose": {}},
        "home": "/",
        "languages": [],
        "site": {"title": "书院", "short_title": "书院"},
    } | context
