"""What can be asked of a blueprint?"""

import pytest

from shuyuan.ground.blueprint.checks import checked


@pytest.fixture
def shape(small):
    return checked(small())[0]


def keys(things):
    return [thing.key for thing in things]


def test_a_path_leads_from_the_top_of_the_board(shape):
    assert keys(shape.path_to(shape.column["garden-rakes"])) == ["garden-tools", "garden-rakes"]
    assert keys(shape.path_to(shape.column["garden-plants"])) == ["garden-plants"]


def test_a_column_is_shown_where_its_board_is_unless_it_says_less(shape):
    assert shape.platforms_of(shape.column["garden-spades"]) == ["schools", "higher"]
    assert shape.platforms_of(shape.column["garden-rakes"]) == ["schools"]


def test_a_column_is_shown_no_wider_than_what_it_stands_under(small):
    local = (
        '[[columns]]\nkey = "garden-tools"\nshown_on = ["higher"]\n'
        '[[columns]]\nkey = "garden-spades"\nshown_on = ["higher", "schools"]\n'
    )

    shape = checked(small(), local_text=local)[0]

    assert shape.platforms_of(shape.column["garden-spades"]) == ["higher"]
    assert shape.platforms_of(shape.column["garden-rakes"]) == []


def test_columns_of_a_board_and_of_a_column_on_a_platform(shape):
    assert keys(shape.columns_in("garden")) == ["garden-tools", "garden-plants"]
    assert keys(shape.columns_in("garden", "garden-tools")) == ["garden-spades", "garden-rakes"]
    assert keys(shape.columns_in("garden", "garden-tools", on="higher")) == ["garden-spades"]
    assert shape.columns_in("cellar") == []


def test_leaves_are_the_columns_that_hold_things(shape):
    assert keys(shape.leaves_under(shape.column["garden-tools"])) == [
        "garden-spades",
        "garden-rakes",
    ]
    assert keys(shape.leaves_under(shape.column["garden-tools"], on="higher")) == ["garden-spades"]
    assert keys(shape.leaves_under(shape.column["garden-plants"])) == ["garden-plants"]


def test_boards_stand_in_the_place_that_each_platform_gives_them(shape):
    assert keys(shape.boards_on("schools", "home")) == ["garden"]
    assert shape.boards_on("schools", "topics") == []
    assert keys(shape.boards_on("higher", "topics")) == ["garden"]
